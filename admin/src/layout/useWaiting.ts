import { computed, type Ref } from 'vue'
import { useValidationCountsQuery, type StaffRole } from '@generated'
import { menuFor } from './menu'

/** How many decisions wait in the commune, read again every minute; null for those who take none. */
export function useWaiting(commune: Ref<{ id: string } | null>, roles: Ref<StaffRole[]>) {
  const decides = computed(() => menuFor(roles.value).some((entry) => entry.key === 'validations'))
  const { result } = useValidationCountsQuery(
    () => ({ communeId: commune.value?.id ?? '' }),
    () => ({ enabled: commune.value !== null && decides.value, pollInterval: 60_000 }),
  )
  return computed(() => {
    if (!result.value) return null
    const { validationCounts: counts, customValuesToReview: values } = result.value
    return counts.accounts + counts.accesses + counts.documents + counts.changes + values.length
  })
}
