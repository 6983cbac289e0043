import { computed, type Ref } from 'vue'
import {
  useApproveDisputeDecisionMutation,
  useDecideDisputeMutation,
  useDisputesQuery,
  useRefuseDisputeDecisionMutation,
  type DisputeSource,
} from '@generated'

type Answer = { __typename: string; message?: string } | undefined
const refusalIn = (answer: Answer) =>
  answer?.__typename === 'DisputeRefused' ? { message: answer.message ?? '' } : null

/** The disputes of a commune, and what is decided of those that were lost. */
export function useDisputes(communeId: Ref<string>) {
  const { result, error, refetch } = useDisputesQuery(() => ({ communeId: communeId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const { mutate: decide } = useDecideDisputeMutation()
  const { mutate: approve } = useApproveDisputeDecisionMutation()
  const { mutate: refuse } = useRefuseDisputeDecisionMutation()
  return {
    disputes: computed(() => result.value?.disputes ?? null),
    error,
    refetch: () => refetch(),
    decide: async (disputeId: string, takenFrom: DisputeSource, reason: string) =>
      refusalIn((await decide({ disputeId, takenFrom, reason }))?.data?.decideDispute),
    approve: async (decisionId: string) => refusalIn((await approve({ decisionId }))?.data?.approveDisputeDecision),
    refuse: async (decisionId: string) => refusalIn((await refuse({ decisionId }))?.data?.refuseDisputeDecision),
  }
}
