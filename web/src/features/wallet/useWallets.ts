import { computed, ref, watch } from 'vue'
import {
  useWalletPageQuery,
  useWalletStatementQuery,
  WalletStatementDocument,
  type WalletStatementQuery,
  type WalletStatementQueryVariables,
} from '@generated'
import { apollo } from '@shared/apollo/client'

const PAGE = 15
type Statement = WalletStatementQuery['family']['wallets'][number]['statement']
export type Movement = Statement['edges'][number]['node']

/** The wallets, one per régie, and their statements; each statement goes on by itself. */
export function useWallets() {
  const { result, error, refetch } = useWalletPageQuery({ fetchPolicy: 'cache-and-network' })
  const {
    result: first,
    error: statementError,
    refetch: again,
  } = useWalletStatementQuery({ first: PAGE }, { fetchPolicy: 'cache-and-network' })
  const following = ref<ReadonlyMap<string, Statement>>(new Map())
  watch(first, () => (following.value = new Map()))

  const firstOf = (walletId: string) => first.value?.family.wallets.find(({ id }) => id === walletId)?.statement ?? null
  const lastInfo = (walletId: string) => (following.value.get(walletId) ?? firstOf(walletId))?.pageInfo ?? null

  async function more(walletId: string) {
    const after = lastInfo(walletId)?.endCursor
    if (!after) return
    const { data } = await apollo.query<WalletStatementQuery, WalletStatementQueryVariables>({
      query: WalletStatementDocument,
      variables: { first: PAGE, after },
      fetchPolicy: 'no-cache',
    })
    const page = data.family.wallets.find(({ id }) => id === walletId)?.statement
    if (page)
      following.value = new Map(following.value).set(walletId, {
        ...page,
        edges: [...(following.value.get(walletId)?.edges ?? []), ...page.edges],
      })
  }

  return {
    wallets: computed(() => result.value?.family.wallets ?? null),
    error,
    statementError,
    movements: (walletId: string): Movement[] | null => {
      const page = firstOf(walletId)
      return page && [...page.edges, ...(following.value.get(walletId)?.edges ?? [])].map(({ node }) => node)
    },
    hasMore: (walletId: string) => lastInfo(walletId)?.hasNextPage ?? false,
    more,
    retry() {
      void refetch()
      void again()
    },
  }
}
