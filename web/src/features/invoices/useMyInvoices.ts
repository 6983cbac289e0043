import { computed } from 'vue'
import { useMyInvoicesQuery } from '@generated'

const PAGE = 12

/** « Mes factures », newest first. */
export function useMyInvoices() {
  const { result, error, refetch, fetchMore } = useMyInvoicesQuery(
    { first: PAGE },
    { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
  )
  const invoices = computed(() => result.value?.invoices ?? null)
  const more = () =>
    fetchMore({
      variables: { after: invoices.value?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) =>
        next ? { invoices: { ...next.invoices, edges: [...before.invoices.edges, ...next.invoices.edges] } } : before,
    })
  return { invoices, error, more, retry: () => void refetch() }
}
