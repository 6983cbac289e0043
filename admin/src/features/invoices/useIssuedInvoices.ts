import { computed, ref, type Ref } from 'vue'
import { type InvoiceState, type IssuedInvoicesQuery, useIssuedInvoicesQuery } from '@generated'

export type IssuedRow = IssuedInvoicesQuery['invoices']['edges'][number]['node']
export const invoiceStates = [
  'OVERDUE',
  'OPEN',
  'PAID',
  'CREDITED',
  'CANCELLED',
] as const satisfies readonly InvoiceState[]

/** Invoices of a régie, newest first. */
export function useIssuedInvoices(regieId: Ref<string>) {
  const state = ref<InvoiceState | ''>('')
  const { result, error, refetch, fetchMore } = useIssuedInvoicesQuery(
    () => ({ regieId: regieId.value, accountId: null, state: state.value || null, first: 50, after: null }),
    { keepPreviousResult: true, fetchPolicy: 'cache-and-network' },
  )
  const page = computed(() => (error.value ? null : (result.value?.invoices ?? null)))
  return {
    state,
    page,
    rows: computed(() => page.value?.edges.map(({ node }) => node) ?? []),
    error,
    refetch: () => refetch(),
    more: () =>
      fetchMore({
        variables: { after: page.value?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: { invoices: next } }) => ({
          invoices: { ...next, edges: [...before.invoices.edges, ...next.edges] },
        }),
      }),
  }
}
