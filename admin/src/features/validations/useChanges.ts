import { useApolloClient } from '@vue/apollo-composable'
import { computed, type Ref } from 'vue'
import { useChangesToReviewQuery, useDecideChangeMutation } from '@generated'

/** What families ask to change of facts that a price or a right rests on; each answer gives the server's refusal, or null. */
export function useChanges(communeId: Ref<string>) {
  const { result, error, refetch } = useChangesToReviewQuery(() => ({ communeId: communeId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const { resolveClient } = useApolloClient()
  const { mutate } = useDecideChangeMutation()

  async function decide(id: string, accept: boolean, reason: string | null): Promise<{ message: string } | null> {
    const answer = (await mutate({ id, accept, reason }))?.data?.decideChange
    if (answer?.__typename === 'ChangeRefused') return answer
    await Promise.all([refetch(), resolveClient().refetchQueries({ include: ['ValidationCounts'] })])
    return null
  }

  return { changes: computed(() => result.value?.changesToReview ?? null), error, refetch, decide }
}
