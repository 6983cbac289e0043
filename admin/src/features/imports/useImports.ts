import { computed, ref, type Ref } from 'vue'
import { useFamilyImportsQuery, useReadFamilyFileMutation, type ImportSummaryPartsFragment } from '@generated'
import { uploadSheet } from '@shared/upload'
import { useAction } from '@shared/useAction'
import { t } from './messages'

export type ImportSummary = ImportSummaryPartsFragment
const PAGE = 20

/** The files of families of a commune, and the way to send another one. */
export function useImports(communeId: Ref<string>, wasRead: (id: string) => void) {
  const { result, loading, error, fetchMore, refetch } = useFamilyImportsQuery(
    () => ({ communeId: communeId.value, first: PAGE }),
    { fetchPolicy: 'cache-and-network' },
  )
  const page = computed(() => result.value?.familyImports ?? null)
  const showMore = () =>
    fetchMore({
      variables: { after: page.value?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { familyImports: more } }) => ({
        familyImports: { ...more, edges: [...before.familyImports.edges, ...more.edges] },
      }),
    })

  const progress = ref<number | null>(null)
  const { mutate: read } = useReadFamilyFileMutation()
  const reading = useAction(async (file: File | null) => {
    if (!file) return { message: t('noFile') }
    progress.value = 0
    try {
      const sheetId = await uploadSheet(file, (percent) => (progress.value = percent))
      const answer = (await read({ input: { communeId: communeId.value, sheetId } }))?.data?.readFamilyFile
      if (answer?.__typename === 'FamilyImport') wasRead(answer.id)
      return answer?.__typename === 'ImportRefused' ? answer : null
    } finally {
      progress.value = null
    }
  })
  return {
    imports: computed(() => page.value?.edges.map(({ node }) => node) ?? null),
    hasMore: computed(() => page.value?.pageInfo.hasNextPage ?? false),
    loading,
    error,
    retry: () => refetch(),
    showMore,
    reading,
    progress,
  }
}
