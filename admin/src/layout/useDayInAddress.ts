import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

const isDay = (text: unknown): text is string => typeof text === 'string' && /^20\d\d-\d\d-\d\d$/.test(text)

/** The day of the page, kept in its address (`?jour=2026-12-01`); without one it is today. */
export function useDayInAddress(today: string) {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => (isDay(route.query.jour) ? route.query.jour : today),
    set: (day: string) => void router.replace({ query: { ...route.query, jour: day === today ? undefined : day } }),
  })
}
