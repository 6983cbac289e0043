import { computed, ref } from 'vue'
import { isTooLong } from '@shared/forms/limit'
import { FamiliesInput } from '@shared/generated/limits'
import { useSimulationChildrenQuery } from '@generated'

/** Children of the commune's families, by name; from two letters on. */
export function useSimulationChildren(communeId: string) {
  const search = ref('')
  const asked = computed(() => search.value.trim())
  const { result, loading, error, refetch } = useSimulationChildrenQuery(
    () => ({ communeId, search: asked.value }),
    () => ({
      enabled: asked.value.length >= 2 && !isTooLong(asked.value, FamiliesInput.search),
      debounce: 300,
      keepPreviousResult: true,
      fetchPolicy: 'network-only',
    }),
  )
  const found = computed(() => {
    if (asked.value.length < 2) return []
    const children = (result.value?.families.edges ?? []).flatMap(({ node }) =>
      node.filiations.map((f) => f.beneficiary),
    )
    return [...new Map(children.map((child) => [child.id, child])).values()].map((child) => ({
      id: child.id,
      name: `${child.lastName} ${child.firstName}`,
      schoolClass: child.schoolClass,
    }))
  })
  return { search, asked, found, loading, error, retry: () => void refetch() }
}
