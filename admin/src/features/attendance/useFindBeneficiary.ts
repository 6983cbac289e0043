import { computed, ref, type Ref } from 'vue'
import { useFindBeneficiariesQuery } from '@generated'

import { isNamed } from './register'

export interface Found {
  id: string
  name: string
  schoolClass: string | null
  /** The situation of a valid access, null when there is none: the child is served all the same. */
  situation: string | null
}

/** Children of the commune's families, by the name of the child or of the family; from two letters on. */
export function useFindBeneficiary(communeId: Ref<string>) {
  const search = ref('')
  const asked = computed(() => search.value.trim())
  const { result, loading, error, refetch } = useFindBeneficiariesQuery(
    () => ({ communeId: communeId.value, search: asked.value }),
    () => ({ enabled: asked.value.length >= 2, debounce: 300, keepPreviousResult: true, fetchPolicy: 'network-only' }),
  )
  const found = computed<Found[]>(() => {
    if (asked.value.length < 2) return []
    const children = (result.value?.families.edges ?? []).flatMap(({ node }) =>
      node.filiations.map(({ beneficiary: b }) => ({
        id: b.id,
        name: `${b.lastName} ${b.firstName}`,
        schoolClass: b.schoolClass,
        situation: node.accesses.find((a) => a.beneficiary.id === b.id && a.status === 'VALID')?.situation.name ?? null,
      })),
    )
    /** The child who was named comes before the brothers and sisters of the same family. */
    return children.sort((a, b) => Number(isNamed(b.name, asked.value)) - Number(isNamed(a.name, asked.value)))
  })
  return { search, asked, found, loading, error, retry: () => void refetch() }
}
