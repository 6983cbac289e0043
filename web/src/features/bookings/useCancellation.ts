import type { Day } from '@shared/day'
import { computed, ref, watch } from 'vue'
import { useCancelBookingsMutation, useCancellationQuoteQuery } from '@generated'
import { refreshFamily } from '../../basket/refreshFamily'
import { useAction } from '@shared/useAction'
import type { Booking } from './bookingList'
import { t } from './messages'
import { type Cents, ZERO_CENTS } from '@shared/money'

export interface Cancelled {
  count: number
  refundCents: Cents
  /** What comes back, and where, as it was shown before. */
  sentence: string
  day: Day | null
}

/** What comes back is asked first, shown, then confirmed with the very amount that was shown. */
export function useCancellation(done: (cancelled: Cancelled) => Promise<void>) {
  const asked = ref<readonly Booking[]>([])
  const reason = ref('')
  const ids = computed(() => asked.value.map(({ id }) => id))
  const { result, loading, error, refetch } = useCancellationQuoteQuery(
    () => ({ bookingIds: ids.value, reason: reason.value || null }),
    () => ({ enabled: ids.value.length > 0, fetchPolicy: 'network-only' }),
  )
  const quote = computed(() =>
    ids.value.length > 0 && !loading.value ? (result.value?.quoteCancellation ?? null) : null,
  )
  /** They stay on screen while another amount is computed. */
  const reasons = ref<readonly { value: string; label: string }[]>([])
  watch(quote, (told) => {
    if (told) reasons.value = told.reasons.map(({ word, label }) => ({ value: word, label }))
  })

  const { mutate } = useCancelBookingsMutation()
  const {
    run: confirm,
    busy,
    problem,
  } = useAction(async () => {
    const { refundCents, bookings, sentence } = quote.value ?? { refundCents: ZERO_CENTS, bookings: [], sentence: '' }
    const expected = { bookingIds: bookings.map(({ id }) => id), expectedRefundCents: refundCents }
    const answer = (await mutate({ ...expected, reason: reason.value || null }))?.data?.cancelBookings
    if (answer?.__typename === 'CancellationRefused') {
      await refetch()
      return answer.reason === 'AMOUNT_CHANGED' ? { message: t('amountChanged') } : answer
    }
    const day = bookings[0]?.day ?? null
    asked.value = []
    await refreshFamily()
    // the button that opened the dialog is gone with the booking: the focus goes to its day
    await done({ count: bookings.length, refundCents: answer?.refundCents ?? refundCents, sentence, day })
  })
  return {
    asked,
    reason,
    reasons,
    quote,
    error,
    busy,
    problem,
    confirm,
    retry: () => void refetch(),
    open: computed({ get: () => asked.value.length > 0, set: (open) => !open && (asked.value = []) }),
    ask(bookings: readonly Booking[]) {
      problem.value = null
      reason.value = ''
      reasons.value = []
      asked.value = bookings
    },
  }
}
