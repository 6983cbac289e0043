import type { Day } from '@shared/day'
import { computed, type Ref } from 'vue'
import { useRegulationsQuery } from '@generated'
import { versionsOf } from './versions'

/** The versions of a service's règlement, as they stand on a day. */
export function useRegulations(serviceId: Ref<string>, today: Day) {
  const { result, error, loading, refetch } = useRegulationsQuery(
    () => ({ serviceId: serviceId.value }),
    () => ({ enabled: serviceId.value !== '', fetchPolicy: 'cache-and-network' }),
  )
  const versions = computed(() => (result.value ? versionsOf(result.value.regulations, today) : null))
  const approvals = computed(() => result.value?.regulationApprovals ?? [])
  const withdrawn = computed(() => result.value?.withdrawnRegulations ?? [])
  return { versions, approvals, withdrawn, error, loading, refresh: async () => void (await refetch()) }
}
