import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { useMyInvoiceQuery } from '@generated'

/** One invoice, and what the wallet of its régie holds. */
export function useMyInvoice() {
  const route = useRoute()
  const { result, error, refetch } = useMyInvoiceQuery(() => ({ id: String(route.params.id) }), {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const invoice = computed(() => result.value?.invoice ?? null)
  const balanceCents = computed(
    () => result.value?.family.wallets.find(({ regie }) => regie.id === invoice.value?.regieId)?.balanceCents ?? null,
  )
  return { invoice, balanceCents, error, retry: () => void refetch() }
}
