import { computed, ref, watch } from 'vue'
import { useDeskCancelBookingsMutation, useDeskCancellationQuery, type FamilyBookingFragment } from '@generated'
import { useAction } from '@shared/useAction'
import { type Cents, ZERO_CENTS } from '@shared/money'
import { nothingTold, type Questions, toldInput } from './cancelTold'

/** Cancelling one booking for a family: what comes back is asked first, shown, then expected by the server. */
export function useCancelBooking(done: (refundCents: Cents, sentence: string) => void) {
  const booking = ref<FamilyBookingFragment | null>(null)
  const asking = ref(false)
  const reason = ref('')
  const told = ref(nothingTold())
  /** What the règlement distinguishes; it stays on screen while another amount is computed. */
  const reasons = ref<readonly { value: string; label: string }[]>([])
  const questions = ref<Questions | null>(null)
  const said = computed(() => ({ reason: reason.value || null, told: toldInput(told.value, questions.value) }))
  const { result, loading, error, refetch } = useDeskCancellationQuery(
    () => ({ bookingIds: booking.value ? [booking.value.id] : [], ...said.value }),
    () => ({ enabled: asking.value && booking.value !== null, fetchPolicy: 'network-only' }),
  )
  const quote = computed(() => (asking.value && !loading.value ? (result.value?.quoteCancellation ?? null) : null))
  watch(quote, (asked) => {
    if (!asked) return
    reasons.value = asked.reasons.map(({ word, label }) => ({ value: word, label }))
    questions.value = asked.questions
  })
  const cancel = useDeskCancelBookingsMutation()

  const cancelling = useAction(async () => {
    if (!booking.value || !quote.value) return null
    const { sentence, refundCents } = quote.value
    const expected = { bookingIds: [booking.value.id], expectedRefundCents: refundCents }
    const answer = (await cancel.mutate({ ...expected, ...said.value }))?.data?.cancelBookings
    if (answer?.__typename === 'CancellationRefused') return answer
    asking.value = false
    done(answer?.refundCents ?? ZERO_CENTS, sentence)
    return null
  })

  function ask(wanted: FamilyBookingFragment) {
    cancelling.problem.value = null
    reason.value = ''
    told.value = nothingTold()
    reasons.value = []
    questions.value = null
    booking.value = wanted
    asking.value = true
  }

  return {
    ...{ booking, asking, reason, told, reasons, questions, quote, loading, error },
    ...{ retry: () => void refetch(), ask, cancelling },
  }
}
