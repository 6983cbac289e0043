import { computed, onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import { useQuoteOrderQuery } from '@generated'
import { toLines, type Basket } from './basket'

const QUIET_MS = 300

/** The server's price of a basket, asked 300 ms after its last change; meanwhile the old one stays and `busy` says so (CAL-31). */
export function useQuote(basket: Ref<Basket>) {
  const asked = shallowRef<Basket>(basket.value)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(basket, (next) => {
    clearTimeout(timer)
    timer = setTimeout(() => (asked.value = next), QUIET_MS)
  })
  onScopeDispose(() => clearTimeout(timer))

  const { result, loading, error, refetch } = useQuoteOrderQuery(
    () => ({ input: { lines: toLines(asked.value) } }),
    () => ({ enabled: asked.value.size > 0, fetchPolicy: 'network-only', keepPreviousResult: true }),
  )
  return {
    quote: computed(() => (basket.value.size > 0 && asked.value.size > 0 ? (result.value?.quoteOrder ?? null) : null)),
    busy: computed(() => basket.value.size > 0 && (loading.value || asked.value !== basket.value)),
    failed: computed(() => error.value !== null && !loading.value),
    retry: () => void refetch(),
  }
}
