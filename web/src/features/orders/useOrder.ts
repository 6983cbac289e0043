import { computed, ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAbandonOrderMutation, useOrderDetailQuery, usePayOrderMutation, type PaymentMethod } from '@generated'
import { withSlots } from '../../basket/basket'
import { refreshFamily } from '../../basket/refreshFamily'
import { useBasket } from '../../basket/useBasket'
import { useAction } from '@shared/useAction'

/** One order: what it became, and what can still be done about it, as the server says. */
export function useOrder() {
  const route = useRoute()
  const router = useRouter()
  const id = computed(() => String(route.params.id))
  const { result, error, refetch } = useOrderDetailQuery(() => ({ id: id.value }), { fetchPolicy: 'cache-and-network' })
  const order = computed(() => result.value?.order ?? null)
  const { basket, change } = useBasket()
  const abandoning = ref(false)

  const { mutate: payMutation } = usePayOrderMutation()
  const pay = useAction(async (payment: PaymentMethod) => {
    const answer = (await payMutation({ orderId: id.value, payment }))?.data?.payOrder
    if (answer?.__typename === 'OrderRefused') return answer
    if (answer?.paymentUrl) return location.assign(answer.paymentUrl)
    await refreshFamily()
    await router.replace({ path: route.path, query: { confirmation: null } })
  })

  const { mutate: abandonMutation } = useAbandonOrderMutation()
  const abandon = useAction(async () => {
    const answer = (await abandonMutation({ orderId: id.value }))?.data?.abandonOrder
    if (answer?.__typename === 'OrderRefused') return answer
    abandoning.value = false
    await refreshFamily()
  })

  /** The card first when the order was to be paid by card, with what the wallet had put in. */
  const cardMethod = computed((): PaymentMethod => ((order.value?.walletCents ?? 0) > 0 ? 'WALLET_THEN_CARD' : 'CARD'))
  /** Orders that came to nothing can go back to the basket, to be tried again. */
  const canPutBack = computed(
    () =>
      order.value?.status === 'EXPIRED' ||
      (order.value?.status === 'CANCELLED' && !order.value.bookings.some((b) => b.unbooked)),
  )
  function putBack() {
    const slots = (order.value?.bookings ?? []).map(({ serviceId, beneficiaryId, day }) => ({
      serviceId,
      beneficiaryId,
      day,
    }))
    change(withSlots(basket.value, slots))
    void router.push('/reserver')
  }

  return {
    order,
    error,
    retry: () => void refetch(),
    justPaid: computed(() => 'confirmation' in route.query && order.value?.status === 'PAID'),
    basketLeft: computed(() => basket.value.size > 0),
    pay,
    cardMethod,
    abandon,
    abandoning,
    canPutBack,
    putBack,
  }
}
