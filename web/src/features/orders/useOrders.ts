import { computed } from 'vue'
import { useOrderListQuery } from '@generated'

const PAGE = 10

/** « Mes commandes », newest first, ten at a time. */
export function useOrders() {
  const { result, loading, error, refetch, fetchMore } = useOrderListQuery(
    { first: PAGE },
    { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
  )
  const orders = computed(() => result.value?.family.orders ?? null)

  const more = () =>
    fetchMore({
      variables: { after: orders.value?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) =>
        next
          ? {
              ...before,
              family: {
                ...before.family,
                orders: { ...next.family.orders, edges: [...before.family.orders.edges, ...next.family.orders.edges] },
              },
            }
          : before,
    })
  return { orders, loading, error, more, retry: () => void refetch() }
}
