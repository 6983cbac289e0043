import { computed, ref } from 'vue'
import { useDeskCancelBookingsMutation, useDeskCancellationQuery, type FamilyBookingFragment } from '@generated'
import { useAction } from '@shared/useAction'

/** Cancelling one booking for a family: what comes back is asked first, shown, then expected by the server. */
export function useCancelBooking(done: (refundCents: number) => void) {
  const booking = ref<FamilyBookingFragment | null>(null)
  const asking = ref(false)
  const { result, loading, error, refetch } = useDeskCancellationQuery(
    () => ({ bookingIds: booking.value ? [booking.value.id] : [] }),
    () => ({ enabled: asking.value && booking.value !== null, fetchPolicy: 'network-only' }),
  )
  const quote = computed(() => (asking.value && !loading.value ? (result.value?.quoteCancellation ?? null) : null))
  const cancel = useDeskCancelBookingsMutation()

  const cancelling = useAction(async () => {
    if (!booking.value || !quote.value) return null
    const expected = { bookingIds: [booking.value.id], expectedRefundCents: quote.value.refundCents }
    const answer = (await cancel.mutate(expected))?.data?.cancelBookings
    if (answer?.__typename === 'CancellationRefused') return answer
    asking.value = false
    done(answer?.refundCents ?? 0)
    return null
  })

  function ask(wanted: FamilyBookingFragment) {
    cancelling.problem.value = null
    booking.value = wanted
    asking.value = true
  }

  return { booking, asking, quote, loading, error, retry: () => void refetch(), ask, cancelling }
}
