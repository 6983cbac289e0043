import { computed, ref, watch, type Ref } from 'vue'
import { useUndepositedQuery, type DeskMethod } from '@generated'
import { sumCents } from '@shared/money'

/** What the régie took by one method and is not at the bank yet, and what of it is chosen. */
export function useSelection(regieId: Ref<string>, method: DeskMethod) {
  const { result, error, refetch } = useUndepositedQuery(() => ({ regieId: regieId.value, method }), {
    fetchPolicy: 'cache-and-network',
  })
  const payments = computed(() => result.value?.undeposited ?? null)
  const selection = ref<string[]>([])
  const none = () => (selection.value = [])
  watch(regieId, none)
  const selected = computed(() => payments.value?.filter((p) => selection.value.includes(p.id)) ?? [])
  return {
    payments,
    error,
    refetch: () => refetch(),
    selection,
    none,
    selected,
    ids: computed(() => selected.value.map((p) => p.id)),
    total: computed(() => sumCents(selected.value.map((p) => p.amountCents))),
  }
}
