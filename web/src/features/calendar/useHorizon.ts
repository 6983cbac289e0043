import { today as todayHere } from '@shared/clock'
import { addDays } from '@shared/day'
import { computed, ref, type ComputedRef } from 'vue'
import { useCalendarQuery, type CalendarQuery } from '@generated'

import { firstBookable } from './deadline'
import { byDay, type DaysFacts } from './facts'

const DAYS_AHEAD = 180
const NO_DAYS: DaysFacts = new Map()
type Calendar = CalendarQuery['availabilityCalendar']
type ServiceCalendar = Calendar['services'][number]

/** The calendar from today to the end of the school year, asked for only when a page needs to look that far. */
export function useHorizon(
  calendar: ComputedRef<Calendar | null>,
  service: ComputedRef<ServiceCalendar | null>,
  activeIds: ComputedRef<string[]>,
) {
  const asked = ref(false)
  const from = computed(() => calendar.value?.today ?? todayHere())
  const to = computed(() => calendar.value?.schoolYearEnd ?? addDays(from.value, DAYS_AHEAD))
  const { result, loading, error, refetch } = useCalendarQuery(
    () => ({ from: from.value, to: to.value }),
    () => ({ enabled: asked.value && calendar.value !== null, fetchPolicy: 'cache-and-network' }),
  )
  const days = computed(() => {
    const same = result.value?.availabilityCalendar.services.find((one) => one.service.id === service.value?.service.id)
    return same ? byDay(same.days) : NO_DAYS
  })
  return {
    ask: () => (asked.value = true),
    from,
    to,
    days,
    loading,
    failed: computed(() => error.value !== null && !loading.value),
    retry: () => void refetch(),
    firstDay: computed(() => firstBookable(days.value, activeIds.value, from.value)),
  }
}
