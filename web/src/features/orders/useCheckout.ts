import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import { usePlaceOrderMutation, type OrderRefusalFragment, type PaymentMethod } from '@generated'
import { slotsOf, fromLines } from '../../basket/basket'
import { refreshFamily } from '../../basket/refreshFamily'
import { useBasket } from '../../basket/useBasket'
import { useLostDays } from '../../basket/useLostDays'
import { useQuote } from '../../basket/useQuote'
import type { RegieQuote } from '../../basket/quoteView'
import { isPaid } from '../../order/orderState'
import { leaveForCard } from '../../order/useOrderActions'
import { useAction } from '@shared/useAction'
import { useOverlaps } from '@shared/useOverlaps'
import { preferredMethod } from './paymentChoices'

/** What is paid by invoice is another order than what is paid now, of the same régie. */
const keyOf = ({ regie, onInvoice }: RegieQuote) => (onInvoice === null ? regie.id : `${regie.id} invoice`)

/** « Votre commande »: one régie is paid at a time, the others follow (M5). */
export function useCheckout() {
  const router = useRouter()
  const { basket, ready, ordered, lost, requestIdFor, forgetRequestId } = useBasket()
  const { quote, busy: pricing, failed, retry } = useQuote(basket)
  const lostDays = useLostDays(quote, lost)
  const refusal = ref<OrderRefusalFragment | null>(null)
  const leaving = ref(false)

  const regies = computed(() => quote.value?.regies ?? [])
  const current = computed((): RegieQuote | null => regies.value[0] ?? null)
  /** Of the order that is paid now: the next one asks when its turn comes. */
  const overlaps = computed(() => {
    const mine = new Set(current.value?.lines.map((line) => `${line.service.id} ${line.beneficiaryId}`))
    return (quote.value?.overlaps ?? []).filter((one) => mine.has(`${one.serviceId} ${one.beneficiaryId}`))
  })
  const question = useOverlaps(overlaps, 'double')
  const choices = computed(() => current.value?.choices ?? [])
  const picked = ref<PaymentMethod | null>(null)
  const method = computed({
    get: () =>
      choices.value.find((choice) => choice.allowed && choice.method === picked.value)?.method ??
      preferredMethod(choices.value),
    set: (value: PaymentMethod | '') => (picked.value = value || null),
  })

  const { mutate } = usePlaceOrderMutation()
  const {
    run: pay,
    busy: paying,
    problem,
  } = useAction(async () => {
    const regie = current.value
    if (!regie || !(await question.answered())) return
    refusal.value = null
    const lines = regie.lines.map((line) => ({
      serviceId: line.service.id,
      beneficiaryId: line.beneficiaryId,
      days: line.days.map(({ day }) => day),
    }))
    const input = {
      requestId: requestIdFor(keyOf(regie)),
      lines,
      expectedTotalCents: regie.totalCents,
      expectedAfterMealCents: regie.afterMealCents,
      payment: method.value,
      confirmedOverlaps: question.confirmedOverlaps.value,
    }
    const answer = (await mutate({ input }))?.data?.placeOrder
    if (answer?.__typename === 'OrderPlaced') {
      leaving.value = true
      ordered(slotsOf(fromLines(lines)))
      if (answer.paymentUrl) return leaveForCard(router, answer.order.id, answer.paymentUrl)
      await refreshFamily()
      await router.push({
        path: `/commandes/${answer.order.id}`,
        query: isPaid(answer.order.state.code) ? { confirmation: null } : {},
      })
    } else if (answer) refused(answer, keyOf(regie))
  })

  function refused(answer: OrderRefusalFragment, key: string) {
    refusal.value = answer
    if (answer.reason === 'REQUEST_ID_REUSED') forgetRequestId(key)
    lostDays.lose(answer.unavailable)
    retry()
  }

  const state = computed(() => {
    if (leaving.value) return 'leaving'
    if (ready.value && basket.value.size === 0) return 'empty'
    if (current.value) return 'ready'
    return failed.value ? 'error' : 'loading'
  })
  return {
    state,
    regies,
    current,
    choices,
    method,
    pricing,
    pay,
    paying,
    problem,
    refusal,
    lostDays,
    retry,
    overlaps,
    question,
  }
}
