import { computed, type Ref } from 'vue'
import type { Day } from '@shared/day'
import type { Cents } from '@shared/money'
import {
  usePublishTariffsMutation,
  useSetServiceCostMutation,
  useTariffGridQuery,
  useWithdrawTariffsMutation,
  type PublishTariffsMutation,
  type TariffPublicationPartsFragment,
} from '@generated'
import { cellsOf, type CheckedGrid, type Grid } from './gridForm'

export type Publication = TariffPublicationPartsFragment
export interface TariffRefusal {
  message: string
  /** Prices changed meanwhile: what is typed is kept, and looked at against the new ones. */
  changed?: boolean
  /** A reason is asked for, and is missing. */
  field?: 'reason'
}

/** The grid of a commune on a day; what is done to it reads it again. */
export function useTariffs(communeId: Ref<string>, on: Ref<Day>) {
  const { result, error, refetch } = useTariffGridQuery(() => ({ communeId: communeId.value, on: on.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const publishing = usePublishTariffsMutation()
  const withdrawing = useWithdrawTariffsMutation()
  const pricing = useSetServiceCostMutation()

  async function after(answer: PublishTariffsMutation['publishTariffs'] | undefined): Promise<TariffRefusal | null> {
    await refetch()
    if (answer?.__typename !== 'TariffsRefused') return null
    return {
      message: answer.message,
      ...(answer.reason === 'CHANGED_MEANWHILE' && { changed: true }),
      ...(answer.reason === 'REASON_NEEDED' && { field: 'reason' }),
    }
  }

  return {
    grid: computed(() => result.value?.tariffGrid ?? null),
    error,
    retry: () => void refetch(),
    publish: async (grid: Grid, form: CheckedGrid, requestId: string, aboveCostReason: string) =>
      after(
        (
          await publishing.mutate({
            input: {
              communeId: grid.communeId,
              revision: grid.revision,
              requestId,
              effectiveFrom: form.effectiveFrom,
              deliberationNumber: form.deliberationNumber,
              deliberationDate: form.deliberationDate,
              cells: cellsOf(grid, form),
              aboveCostReason: aboveCostReason || null,
            },
          })
        )?.data?.publishTariffs,
      ),
    withdraw: async (publicationId: string, reason: string) =>
      after((await withdrawing.mutate({ publicationId, reason }))?.data?.withdrawTariffs),
    async setCost(grid: Grid, asked: { serviceId: string; effectiveFrom: Day; costCents: Cents | null }) {
      const answer = (await pricing.mutate({ input: { ...asked, revision: grid.revision } }))?.data?.setServiceCost
      await refetch()
      return answer?.__typename === 'TariffsRefused' ? { message: answer.message } : null
    },
  }
}
