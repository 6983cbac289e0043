import { computed, ref, watch, type Ref } from 'vue'
import { useImportLinesQuery, type ImportLinesQuery, type ImportOutcome } from '@generated'
import type { Import } from './useImport'

export type ImportLine = ImportLinesQuery['importLines']['edges'][number]['node']
export type Shown = ImportOutcome | 'ALL'
const PAGE = 50

/** The lines of an import, by what is done of them; read again each time that it changes. */
export function useImportLines(read: Ref<Import>) {
  const shown = ref<Shown>('ALL')
  const { result, loading, error, fetchMore, refetch } = useImportLinesQuery(
    () => ({ importId: read.value.id, outcome: shown.value === 'ALL' ? null : shown.value, first: PAGE }),
    { fetchPolicy: 'network-only', keepPreviousResult: true },
  )
  watch(
    () => read.value.revision,
    () => void refetch(),
  )
  const page = computed(() => result.value?.importLines ?? null)
  const showMore = () =>
    fetchMore({
      variables: { after: page.value?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { importLines: more } }) => ({
        importLines: { ...more, edges: [...before.importLines.edges, ...more.edges] },
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
