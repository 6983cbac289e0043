import { computed, type Ref } from 'vue'
import type { Day } from '@shared/day'
import { useCommuneOpeningQuery, useSetOpeningDayMutation, type CommuneOpeningPartsFragment } from '@generated'

export type Opening = CommuneOpeningPartsFragment

/** Where the opening of a commune stands, read again each time: other pages and colleagues change it. */
export function useOpening(communeId: Ref<string>) {
  const { result, error, refetch } = useCommuneOpeningQuery(() => ({ communeId: communeId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const setting = useSetOpeningDayMutation()

  /** Null takes back a day that has not come. */
  async function setDay(opening: Opening, opensOn: Day | null): Promise<{ message: string } | null> {
    const { id, revision } = opening.setup
    const answer = (await setting.mutate({ communeId: id, revision, opensOn }))?.data?.openCommune
    await refetch()
    return answer?.__typename === 'CommuneRefused' ? { message: answer.message } : null
  }

  return {
    opening: computed(() => result.value?.communeOpening ?? null),
    error,
    retry: () => void refetch(),
    setDay,
  }
}
