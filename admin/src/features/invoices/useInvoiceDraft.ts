import { computed, ref, type Ref } from 'vue'
import { useInvoiceDraftQuery, useIssueInvoicesMutation } from '@generated'
import type { Day } from '@shared/day'

/** A month as it would be issued now, and issuing it. */
export function useInvoiceDraft(regieId: Ref<string>, month: Ref<string>) {
  const { result, error, refetch, fetchMore } = useInvoiceDraftQuery(
    () => ({ regieId: regieId.value, month: month.value, after: null }),
    { fetchPolicy: 'cache-and-network' },
  )
  const draft = computed(() => result.value?.invoiceDraft ?? null)
  const issuing = useIssueInvoicesMutation()
  const evenIfUnsettled = ref(false)
  const more = () =>
    fetchMore({
      variables: { after: draft.value?.families.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { invoiceDraft: next } }) => ({
        invoiceDraft: {
          ...next,
          families: { ...next.families, edges: [...before.invoiceDraft.families.edges, ...next.families.edges] },
        },
      }),
    })
  async function issue(dueOn: Day) {
    if (!draft.value) return null
    const { totalCents: expectedTotalCents } = draft.value
    const input = { regieId: regieId.value, month: month.value, dueOn, expectedTotalCents }
    const answer = (await issuing.mutate({ input: { ...input, evenIfUnsettled: evenIfUnsettled.value } }))?.data
      ?.issueInvoices
    await refetch()
    return answer ?? null
  }
  return { draft, error, refetch: () => refetch(), more, issue, evenIfUnsettled }
}
