import { onScopeDispose, ref, type Ref } from 'vue'
import { useRouter, type Router } from 'vue-router'
import { useAbandonOrderMutation, usePayOrderMutation, type OrderPartsFragment, type PaymentMethod } from '@generated'
import { refreshFamily } from '../basket/refreshFamily'
import { useAction } from '@shared/useAction'

/** Leaves for the card's page. « Back » then finds the order, which says what can be done, not the page that made it. */
export async function leaveForCard(router: Router, orderId: string, url: string): Promise<void> {
  await router.replace(`/commandes/${orderId}`)
  location.assign(url)
}

/** A page kept whole by the browser is shown again as it was: what it says is asked again. */
export function useComeBack(ask: () => void): void {
  const shown = ({ persisted }: PageTransitionEvent) => persisted && ask()
  addEventListener('pageshow', shown)
  onScopeDispose(() => removeEventListener('pageshow', shown))
}

/** What the family may still do about an order, wherever it is shown. */
export function useOrderActions(order: Ref<OrderPartsFragment>) {
  const router = useRouter()
  const abandoning = ref(false)

  const { mutate: payMutation } = usePayOrderMutation()
  const pay = useAction(async (payment: PaymentMethod) => {
    const { id } = order.value
    const answer = (await payMutation({ orderId: id, payment }))?.data?.payOrder
    if (answer?.__typename === 'OrderRefused') return answer
    if (answer?.paymentUrl) return leaveForCard(router, id, answer.paymentUrl)
    await refreshFamily()
    await router.replace({ path: `/commandes/${id}`, query: { confirmation: null } })
  })

  const { mutate: abandonMutation } = useAbandonOrderMutation()
  const abandon = useAction(async () => {
    const { id } = order.value
    const answer = (await abandonMutation({ orderId: id }))?.data?.abandonOrder
    if (answer?.__typename === 'OrderRefused') return answer
    abandoning.value = false
    await refreshFamily()
    await router.replace(`/commandes/${id}`)
  })
  return { pay, abandon, abandoning }
}
