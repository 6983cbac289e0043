import { computed, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useOrdersQuery, type OrderStatus, type OrdersQuery } from '@generated'
import { OrdersArgs } from '@shared/generated/limits'
import { useSearch } from '../../layout/useSearch'
import { fromQuery, ranks, toQuery, type OrdersSearch } from './search'

export type OrderRow = OrdersQuery['orders']['edges'][number]['node']

const pageSize = 20

/** The orders of a commune; filter, search and page are in the address, so Back and links work. */
export function useOrders(communeId: Ref<string>) {
  const route = useRoute()
  const router = useRouter()
  const wanted = computed(() => fromQuery(route.query))
  const go = (change: Partial<OrdersSearch>, replace = false) => {
    const query = toQuery({ ...wanted.value, after: null, page: 1, ...change })
    return replace ? router.replace({ query }) : router.push({ query })
  }
  const typed = useSearch(
    computed(() => wanted.value.search),
    OrdersArgs.search,
    (search) => void go({ search }, true),
  )
  const { result, error, refetch } = useOrdersQuery(
    () => ({
      communeId: communeId.value,
      status: wanted.value.status,
      search: wanted.value.search || null,
      first: pageSize,
      after: wanted.value.after,
    }),
    { keepPreviousResult: true, fetchPolicy: 'cache-and-network' },
  )
  /** A search that failed does not show what another one had found. */
  const page = computed(() => (error.value ? undefined : result.value?.orders))
  const orders = computed(() => page.value?.edges.map((edge) => edge.node) ?? [])
  const pages = computed(() => Math.max(1, Math.ceil((page.value?.totalCount ?? 0) / pageSize)))

  /** The page before is the one this came from; a page opened by a link only knows the first. */
  function previous() {
    const back: unknown = window.history.state?.back
    const cameFrom = typeof back === 'string' ? fromQuery(router.resolve(back).query) : null
    if (cameFrom?.page === wanted.value.page - 1) router.back()
    else void go({})
  }

  return {
    typed,
    status: computed({
      get: () => wanted.value.status ?? '',
      set: (status: OrderStatus | '') => void go({ status: status || null }),
    }),
    orders,
    total: computed(() => page.value?.totalCount ?? null),
    page: computed(() => wanted.value.page),
    pages,
    ranks: computed(() => ranks(wanted.value.page, pageSize, orders.value.length)),
    hasNext: computed(() => page.value?.pageInfo.hasNextPage ?? false),
    next: () => go({ after: page.value?.pageInfo.endCursor ?? null, page: wanted.value.page + 1 }),
    previous,
    loaded: computed(() => page.value ?? null),
    error,
    retry: () => refetch(),
  }
}
