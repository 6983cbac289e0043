import { computed, type Ref } from 'vue'
import {
  useCashPositionQuery,
  useCloseCashDayMutation,
  useDecideDeskRequestMutation,
  useRecoverDebtMutation,
  useWriteOffDebtMutation,
  type CashPositionQuery,
} from '@generated'
import { refusalOf } from './refusal'

export type Position = CashPositionQuery['cashPosition']
type Answer = { __typename: string; message?: string } | null | undefined
const noOf = (answer: Answer) => (answer?.__typename === 'DeskRefused' ? refusalOf(answer) : null)

/** What the régie holds, and what those who answer for it may do. */
export function useTill(regieId: Ref<string>) {
  const { result, error, refetch } = useCashPositionQuery(() => ({ regieId: regieId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const closing = useCloseCashDayMutation()
  const deciding = useDecideDeskRequestMutation()
  const recovering = useRecoverDebtMutation()
  const givingUp = useWriteOffDebtMutation()
  return {
    position: computed(() => result.value?.cashPosition ?? null),
    error,
    refetch: () => refetch(),
    close: async (expectedCents: number, countedCents: number, reason: string) => {
      const input = { regieId: regieId.value, expectedCents, countedCents, counts: [], reason: reason || null }
      return noOf((await closing.mutate({ input }))?.data?.closeCashDay)
    },
    decide: async (id: string, approve: boolean) =>
      noOf((await deciding.mutate({ id, approve }))?.data?.decideDeskRequest),
    recover: async (id: string) => noOf((await recovering.mutate({ id }))?.data?.recoverDebt),
    writeOff: async (id: string, reason: string) => noOf((await givingUp.mutate({ id, reason }))?.data?.writeOffDebt),
  }
}
