import { type Day, parseDay } from '@shared/day'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The day of the page, kept in its address (`?jour=2026-12-01`); without one it is today. */
export function useDayInAddress(today: Day) {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => parseDay(route.query.jour) ?? today,
    set: (day: Day) => void router.replace({ query: { ...route.query, jour: day === today ? undefined : day } }),
  })
}
