import { computed, ref, type Ref } from 'vue'
import { useReceiptsQuery, useReverseDeskPaymentMutation, type ReceiptMethod, type ReceiptsQuery } from '@generated'
import { parseDay } from '@shared/day'
import { refusalOf } from './refusal'

export type ReceiptRow = ReceiptsQuery['receipts']['edges'][number]['node']
export const receiptMethods = ['CARD', 'CASH', 'CHEQUE', 'TRANSFER', 'CESU'] as const satisfies readonly ReceiptMethod[]

export function useReceipts(regieId: Ref<string>, accountId: Ref<string | null>) {
  const day = ref('')
  const method = ref<(typeof receiptMethods)[number] | ''>('')
  const { result, error, fetchMore, refetch } = useReceiptsQuery(
    () => ({
      regieId: regieId.value,
      day: parseDay(day.value),
      method: method.value || null,
      accountId: accountId.value,
      first: 50,
    }),
    { keepPreviousResult: true, fetchPolicy: 'cache-and-network' },
  )
  const reversing = useReverseDeskPaymentMutation()
  /** A filter that failed does not show what another one had found. */
  const page = computed(() => (error.value ? null : (result.value?.receipts ?? null)))

  return {
    day,
    method,
    rows: computed(() => page.value?.edges.map((edge) => edge.node) ?? []),
    loaded: page,
    hasMore: computed(() => page.value?.pageInfo.hasNextPage ?? false),
    error,
    refetch: () => refetch(),
    showMore: () =>
      fetchMore({
        variables: { after: page.value?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => ({
          receipts: {
            ...fetchMoreResult.receipts,
            edges: [...before.receipts.edges, ...fetchMoreResult.receipts.edges],
          },
        }),
      }),
    reverse: async (id: string, reason: string) => {
      const answer = (await reversing.mutate({ id, reason }))?.data?.reverseDeskPayment
      const waits = answer?.__typename === 'DeskPayment' && answer.decision !== null
      return { refusal: answer?.__typename === 'DeskRefused' ? refusalOf(answer) : null, waits }
    },
  }
}
