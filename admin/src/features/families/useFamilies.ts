import { computed, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useFamiliesQuery } from '@generated'
import { FamiliesInput } from '@shared/generated/limits'
import { useSearch } from '../../layout/useSearch'

const pageSize = 20

/** The families of a commune, searched by name, e-mail or child; the search is in the address. */
export function useFamilies(communeId: Ref<string>) {
  const route = useRoute()
  const router = useRouter()
  const search = computed(() => (typeof route.query.q === 'string' ? route.query.q : ''))
  const typed = useSearch(search, FamiliesInput.search, (q) => void router.replace({ query: q ? { q } : {} }))
  const { result, error, fetchMore, refetch } = useFamiliesQuery(
    () => ({ communeId: communeId.value, search: search.value || null, first: pageSize }),
    { keepPreviousResult: true, fetchPolicy: 'cache-and-network' },
  )
  /** A search that failed does not show what another one had found. */
  const page = computed(() => (error.value ? undefined : result.value?.families))

  function showMore() {
    return fetchMore({
      variables: { after: page.value?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => {
        if (!fetchMoreResult) return before
        const edges = [...before.families.edges, ...fetchMoreResult.families.edges]
        return { families: { ...fetchMoreResult.families, edges } }
      },
    })
  }

  return {
    typed,
    search,
    families: computed(() => page.value?.edges.map((edge) => edge.node) ?? []),
    total: computed(() => page.value?.totalCount ?? null),
    approximate: computed(() => page.value?.approximate ?? false),
    hasMore: computed(() => page.value?.pageInfo.hasNextPage ?? false),
    loaded: computed(() => page.value ?? null),
    error,
    showMore,
    retry: () => refetch(),
  }
}
