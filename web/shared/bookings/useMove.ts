import { computed, ref, watch } from 'vue'
import { useChangeBookingMutation, useChangeChoicesQuery } from '@generated'
import { today } from '../clock'
import type { Day } from '../day'
import { firstOf, lastOf, monthOf } from '../month'
import { useAction } from '../useAction'

export interface Movable {
  id: string
  day: Day
}

/** Moving a booking: the days of a month to which it may go with what each costs, then one of them, at the difference that was shown. */
export function useMove(done: (day: Day) => Promise<void> | void) {
  const booking = ref<Movable | null>(null)
  const month = ref('')
  const chosen = ref('')
  /** Made once for each booking that is opened: a press that is sent again moves it once. */
  const requestId = ref('')
  const range = computed(() => {
    const first = month.value ? firstOf(month.value) : today()
    return { from: first < today() ? today() : first, to: lastOf(monthOf(first)) }
  })
  const { result, loading, error, refetch } = useChangeChoicesQuery(
    () => ({ bookingId: booking.value?.id ?? '', ...range.value }),
    () => ({ enabled: booking.value !== null, fetchPolicy: 'network-only' }),
  )
  const choices = computed(() => (booking.value && !loading.value ? (result.value?.changeChoices ?? null) : null))
  watch(month, () => (chosen.value = ''))

  const { mutate } = useChangeBookingMutation()
  const moving = useAction(async () => {
    const day = choices.value?.days.find((one) => one.day === chosen.value)
    if (!booking.value || !day || day.differenceCents === null) return null
    const input = {
      requestId: requestId.value,
      bookingId: booking.value.id,
      day: day.day,
      expectedDifferenceCents: day.differenceCents,
    }
    const answer = (await mutate({ input }))?.data?.changeBooking
    if (answer?.__typename === 'BookingNotChanged') {
      requestId.value = crypto.randomUUID()
      await refetch()
      return answer
    }
    booking.value = null
    await done(day.day)
    return null
  })

  function ask(wanted: Movable) {
    moving.problem.value = null
    chosen.value = ''
    month.value = monthOf(wanted.day < today() ? today() : wanted.day)
    requestId.value = crypto.randomUUID()
    booking.value = wanted
  }
  return {
    ...{ booking, month, chosen, choices, error, moving, ask },
    retry: () => void refetch(),
    open: computed({ get: () => booking.value !== null, set: (open) => !open && (booking.value = null) }),
  }
}
