import { computed, type Ref } from 'vue'
import { useMatchPayoutMutation, usePayoutReportQuery, type PayoutReportPartsFragment } from '@generated'

export type PayoutRow = PayoutReportPartsFragment['payouts'][number]
export type BankLineRow = PayoutReportPartsFragment['bankLines'][number]
export type AnomalyRow = PayoutReportPartsFragment['anomalies'][number]

interface Answer {
  __typename: string
  message?: string
}
const refusalOf = (answer: Answer | undefined) => (answer?.message === undefined ? null : { message: answer.message })

/** Payouts of a régie beside the lines of its bank. */
export function usePayouts(regieId: Ref<string>) {
  const { result, error, refetch } = usePayoutReportQuery(() => ({ regieId: regieId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const matching = useMatchPayoutMutation()
  const then = async (answer: Answer | undefined) => {
    const refusal = refusalOf(answer)
    if (!refusal) await refetch()
    return refusal
  }
  return {
    report: computed(() => result.value?.payoutReport),
    error,
    refresh: () => refetch(),
    match: async (bankLineId: string, payoutId: string | null) =>
      then((await matching.mutate({ input: { regieId: regieId.value, bankLineId, payoutId } }))?.data?.matchPayout),
  }
}
