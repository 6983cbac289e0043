import { computed, type Ref } from 'vue'
import type { Day } from '@shared/day'
import {
  useCashPositionQuery,
  useCloseCashDayMutation,
  useDecideDeskRequestMutation,
  useRecoverDebtMutation,
  useWriteOffDebtMutation,
  type CashPositionQuery,
  type CloseCashDayInput,
} from '@generated'
import { refusalOf } from './refusal'

export type Position = CashPositionQuery['cashPosition']
export type Counted = Omit<CloseCashDayInput, 'regieId'>
type Answer = { __typename: string; message?: string } | null | undefined
const noOf = (answer: Answer) => (answer?.__typename === 'DeskRefused' ? refusalOf(answer) : null)

/** What the régie held in the evening of a day (null: holds now), and what those who answer for it may do. */
export function useTill(regieId: Ref<string>, day: Ref<Day | null>) {
  const { result, error, refetch } = useCashPositionQuery(() => ({ regieId: regieId.value, day: day.value }), {
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
    close: async (counted: Counted) => {
      const input = { regieId: regieId.value, ...counted }
      const no = noOf((await closing.mutate({ input }))?.data?.closeCashDay)
      if (no) await refetch() // what is expected may have moved; what was counted stays on the page
      return no
    },
    decide: async (id: string, approve: boolean) =>
      noOf((await deciding.mutate({ id, approve }))?.data?.decideDeskRequest),
    recover: async (id: string) => noOf((await recovering.mutate({ id }))?.data?.recoverDebt),
    writeOff: async (id: string, reason: string) => noOf((await givingUp.mutate({ id, reason }))?.data?.writeOffDebt),
  }
}
