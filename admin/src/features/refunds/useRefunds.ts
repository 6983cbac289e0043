import { computed, ref, watch, type Ref } from 'vue'
import {
  RefundsDocument,
  useApproveRefundMutation,
  useMarkTransfersPaidMutation,
  useRefundsQuery,
  useRefuseRefundMutation,
  useReturnTransferMutation,
  type RefundQueue,
  type RefundRowFragment,
  type RefundsQuery,
  type RefundsQueryVariables,
} from '@generated'
import { apollo } from '@shared/apollo/client'

const PAGE = 30
type Page = RefundsQuery['refunds']

/** One queue of a commune, a page at a time. */
export function useRefundQueue(communeId: Ref<string>, queue: Ref<RefundQueue>) {
  const { result, error, refetch } = useRefundsQuery(
    () => ({ communeId: communeId.value, queue: queue.value, first: PAGE }),
    { fetchPolicy: 'cache-and-network' },
  )
  const following = ref<Page[]>([])
  watch(result, () => (following.value = []))
  const last = computed(() => following.value.at(-1) ?? result.value?.refunds)

  async function more() {
    const after = last.value?.pageInfo.endCursor
    if (!after) return
    const variables = { communeId: communeId.value, queue: queue.value, first: PAGE, after }
    const { data } = await apollo.query<RefundsQuery, RefundsQueryVariables>({
      query: RefundsDocument,
      variables,
      fetchPolicy: 'no-cache',
    })
    following.value = [...following.value, data.refunds]
  }

  return {
    loaded: computed(() => result.value?.refunds ?? null),
    refunds: computed((): RefundRowFragment[] =>
      [result.value?.refunds, ...following.value].flatMap((page) => page?.edges.map(({ node }) => node) ?? []),
    ),
    total: computed(() => result.value?.refunds.totalCount ?? 0),
    hasMore: computed(() => last.value?.pageInfo.hasNextPage ?? false),
    more,
    error,
    refetch: () => refetch(),
  }
}

/** The decisions of a member of the staff; each gives back the refusal, if any. */
export function useDecisions(communeId: Ref<string>) {
  const { mutate: approve } = useApproveRefundMutation()
  const { mutate: refuse } = useRefuseRefundMutation()
  const { mutate: sendBack } = useReturnTransferMutation()
  const { mutate: mark } = useMarkTransfersPaidMutation()
  const refusalIn = (answer: { __typename: string; message?: string } | undefined) =>
    answer?.__typename === 'RefundRefused' ? { message: answer.message ?? '' } : null
  return {
    approve: async (id: string) => refusalIn((await approve({ id }))?.data?.approveRefund),
    refuse: async (id: string, reason: string) => refusalIn((await refuse({ id, reason }))?.data?.refuseRefund),
    markReturned: async (id: string, reason: string) =>
      refusalIn((await sendBack({ id, reason }))?.data?.returnTransfer),
    markPaid: async (ids: string[], reference: string) =>
      refusalIn((await mark({ communeId: communeId.value, ids, reference }))?.data?.markTransfersPaid),
  }
}
