import { computed, ref, watch } from 'vue'
import { useDeskCancelBookingsMutation, useDeskCancellationQuery, type FamilyBookingFragment } from '@generated'
import { useAction } from '@shared/useAction'
import { type Cents, ZERO_CENTS } from '@shared/money'

/** Cancelling one booking for a family: what comes back is asked first, shown, then expected by the server. */
export function useCancelBooking(done: (refundCents: Cents) => void) {
  const booking = ref<FamilyBookingFragment | null>(null)
  const asking = ref(false)
  const reason = ref('')
  const { result, loading, error, refetch } = useDeskCancellationQuery(
    () => ({ bookingIds: booking.value ? [booking.value.id] : [], reason: reason.value || null }),
    () => ({ enabled: asking.value && booking.value !== null, fetchPolicy: 'network-only' }),
  )
  const quote = computed(() => (asking.value && !loading.value ? (result.value?.quoteCancellation ?? null) : null))
  /** Those that the règlement distinguishes; they stay on screen while another amount is computed. */
  const reasons = ref<readonly { value: string; label: string }[]>([])
  watch(quote, (told) => {
    if (told) reasons.value = told.reasons.map(({ word, label }) => ({ value: word, label }))
  })
  const cancel = useDeskCancelBookingsMutation()

  const cancelling = useAction(async () => {
    if (!booking.value || !quote.value) return null
    const expected = { bookingIds: [booking.value.id], expectedRefundCents: quote.value.refundCents }
    const answer = (await cancel.mutate({ ...expected, reason: reason.value || null }))?.data?.cancelBookings
    if (answer?.__typename === 'CancellationRefused') return answer
    asking.value = false
    done(answer?.refundCents ?? ZERO_CENTS)
    return null
  })

  function ask(wanted: FamilyBookingFragment) {
    cancelling.problem.value = null
    reason.value = ''
    reasons.value = []
    booking.value = wanted
    asking.value = true
  }

  return { booking, asking, reason, reasons, quote, loading, error, retry: () => void refetch(), ask, cancelling }
}
