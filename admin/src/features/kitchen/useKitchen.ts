import { computed, type Ref } from 'vue'
import type { Day } from '@shared/day'
import { useKitchenDayQuery, useKitchenNextDaysQuery } from '@generated'
import { nextWorkingDays } from './counts'

/** The meals of a day, and how the five working days after it look. */
export function useKitchen(communeId: Ref<string>, day: Ref<Day>) {
  const { result, loading, error, refetch } = useKitchenDayQuery(
    () => ({ communeId: communeId.value, day: day.value }),
    { fetchPolicy: 'cache-and-network', pollInterval: 60_000 },
  )
  const next = useKitchenNextDaysQuery(
    () => {
      const [first, second, third, fourth, fifth] = nextWorkingDays(day.value)
      return { communeId: communeId.value, first, second, third, fourth, fifth }
    },
    { fetchPolicy: 'no-cache' },
  )
  return {
    kitchen: computed(() => result.value?.kitchenDay ?? null),
    nextDays: computed(() => {
      const days = next.result.value
      return days ? [days.first, days.second, days.third, days.fourth, days.fifth] : []
    }),
    loading,
    error: computed(() => error.value ?? next.error.value),
    retry: () => Promise.all([refetch(), next.refetch()]),
  }
}
