import { computed, ref, watch, type Ref } from 'vue'
import {
  useDeskCalendarQuery,
  useDeskJoinWaitingListMutation,
  useDeskPlaceOrderMutation,
  useDeskQuoteQuery,
  type DeskCalendarQuery,
  type DeskPlaceOrderMutation,
} from '@generated'
import { addDays, type Day } from '@shared/day'
import { sumCents } from '@shared/money'
import { firstOf, lastOf, monthOf } from '@shared/month'
import { useOverlaps } from '@shared/useOverlaps'
import { keepBasket, keptBasket } from './keptBasket'
import { firstBookableOf, firstMonthOf, linesOf, toggled, toggledMonth, without, type Basket } from './basket'

type Placed = DeskPlaceOrderMutation['placeOrder']
const DAYS_AHEAD = 180

const inCommune = (answer: DeskCalendarQuery | null | undefined, communeId: string) =>
  answer?.availabilityCalendar.services.filter((s) => s.service.commune.id === communeId) ?? []

/** Booking on behalf of a family: ticked days, the server's price for them, and one order, paid by the wallet or put on invoices. */
export function useDeskBooking(accountId: Ref<string>, communeId: Ref<string>, today: Day) {
  const basket = ref<Basket>(keptBasket(accountId.value))
  const chosenMonth = ref(firstMonthOf(basket.value))
  // opens on the month of the first bookable day, which may lie beyond this one
  const ahead = useDeskCalendarQuery(
    () => ({ accountId: accountId.value, from: today, to: addDays(today, DAYS_AHEAD) }),
    () => ({ enabled: chosenMonth.value === null, fetchPolicy: 'network-only' }),
  )
  const first = computed(() => firstBookableOf(inCommune(ahead.result.value, communeId.value)))
  const month = computed({
    get: () => chosenMonth.value ?? monthOf(first.value ?? today),
    set: (wanted: string) => (chosenMonth.value = wanted),
  })
  watch(basket, (days) => keepBasket(accountId.value, days))
  const requestId = ref(crypto.randomUUID())
  const calendar = useDeskCalendarQuery(
    () => ({ accountId: accountId.value, from: firstOf(month.value), to: lastOf(month.value) }),
    { keepPreviousResult: true, fetchPolicy: 'cache-and-network' },
  )
  const services = computed(() => inCommune(calendar.result.value, communeId.value))
  const wanted = ref<string | null>(null)
  const opened = computed(() => services.value.find((s) => s.service.id === wanted.value) ?? services.value[0] ?? null)

  const lines = computed(() => linesOf(basket.value))
  const quote = useDeskQuoteQuery(
    () => ({ input: { accountId: accountId.value, lines: lines.value } }),
    () => ({ enabled: lines.value.length > 0, debounce: 300, keepPreviousResult: true, fetchPolicy: 'network-only' }),
  )
  const priced = computed(() => (lines.value.length > 0 ? (quote.result.value?.quoteOrder ?? null) : null))
  const overlaps = computed(() => priced.value?.overlaps ?? [])
  const question = useOverlaps(overlaps, 'double')
  const settled = ref(false)
  watch(lines, () => (settled.value = false))
  quote.onResult(({ loading }) => (settled.value = !loading))

  /** Another basket is another request: the same one sent twice is paid once. */
  watch(basket, () => (requestId.value = crypto.randomUUID()))

  const order = useDeskPlaceOrderMutation()
  async function place(): Promise<Placed | null> {
    if (!priced.value || !(await question.answered())) return null
    const expectedTotalCents = priced.value.totalCents
    const expectedAfterMealCents = sumCents(priced.value.regies.map(({ afterMealCents }) => afterMealCents))
    const confirmedOverlaps = question.confirmedOverlaps.value
    const asked = { requestId: requestId.value, accountId: accountId.value, lines: lines.value }
    const input = { ...asked, expectedTotalCents, expectedAfterMealCents, confirmedOverlaps }
    const payment = priced.value.regies[0]?.onInvoice ? 'INVOICE' : 'WALLET'
    const answer = (await order.mutate({ input: { ...input, payment } }))?.data?.placeOrder ?? null
    if (answer?.__typename === 'OrderPlaced') basket.value = new Set()
    if (answer?.__typename === 'OrderRefused') basket.value = without(basket.value, answer.unavailable)
    if (answer) await calendar.refetch()
    return answer
  }

  const joining = useDeskJoinWaitingListMutation()
  /** Puts the family on the waiting list of a full day. */
  async function wait(beneficiaryId: string, day: Day) {
    const serviceId = opened.value?.service.id ?? ''
    const input = { accountId: accountId.value, lines: [{ serviceId, beneficiaryId, days: [day] }] }
    const answer = (await joining.mutate({ input }))?.data?.joinWaitingList ?? null
    await calendar.refetch()
    return answer
  }

  return {
    wait,
    month,
    services,
    opened,
    open: (serviceId: string) => (wanted.value = serviceId),
    basket,
    toggle: (beneficiaryId: string, day: Day) => {
      if (opened.value) basket.value = toggled(basket.value, opened.value.service.id, beneficiaryId, day)
    },
    toggleMonth: (beneficiaryId: string) => {
      if (!opened.value) return
      basket.value = toggledMonth(basket.value, opened.value.service.id, beneficiaryId, opened.value.days)
    },
    clear: () => (basket.value = new Set()),
    lines,
    priced,
    pricing: computed(() => lines.value.length > 0 && (!settled.value || quote.loading.value)),
    loaded: computed(() => calendar.result.value ?? null),
    error: computed(() => calendar.error.value ?? quote.error.value),
    retry: () => Promise.all([calendar.refetch(), lines.value.length > 0 ? quote.refetch() : undefined]),
    overlaps,
    question,
    placing: order.loading,
    place,
  }
}
