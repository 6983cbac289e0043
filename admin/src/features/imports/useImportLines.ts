import { computed, ref, watch, type Ref } from 'vue'
import { useFamilyImportLinesQuery, type FamilyImportLinesQuery, type ImportOutcome } from '@generated'
import type { Import } from './useImport'

export type ImportLine = FamilyImportLinesQuery['familyImport']['lines']['edges'][number]['node']
export type Shown = ImportOutcome | 'ALL'
const PAGE = 50

/** The lines of an import, by what is done of them; read again each time that it changes. */
export function useImportLines(read: Ref<Import>) {
  const shown = ref<Shown>('ALL')
  const { result, loading, error, fetchMore, refetch } = useFamilyImportLinesQuery(
    () => ({ id: read.value.id, outcome: shown.value === 'ALL' ? null : shown.value, first: PAGE }),
    { fetchPolicy: 'network-only', keepPreviousResult: true },
  )
  watch(
    () => read.value.revision,
    () => void refetch(),
  )
  const page = computed(() => result.value?.familyImport.lines ?? null)
  const showMore = () =>
    fetchMore({
      variables: { after: page.value?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { familyImport: more } }) => ({
        familyImport: {
          ...more,
          lines: { ...more.lines, edges: [...before.familyImport.lines.edges, ...more.lines.edges] },
        },
      }),
    })
  return {
    shown,
    lines: computed(() => page.value?.edges.map(({ node }) => node) ?? null),
    hasMore: computed(() => page.value?.pageInfo.hasNextPage ?? false),
    loading,
    error,
    retry: () => refetch(),
    showMore,
  }
}
