import { computed, nextTick, ref, watch, type Ref } from 'vue'
import { moved, nextAfter, splitBulk } from './queue'
import type { Line } from './lines'

/** Which line of the list is open, which are ticked, and how the list is walked. */
export function useQueue(lines: Ref<Line[] | null>) {
  const ids = computed(() => (lines.value ?? []).map((line) => line.id))
  const chosen = ref<string | null>(null)
  /** On a phone the file covers the list once a line has been touched. */
  const entered = ref(false)
  const ticked = ref<ReadonlySet<string>>(new Set())
  const open = computed(() => lines.value?.find((line) => line.id === chosen.value) ?? lines.value?.[0] ?? null)
  const bulk = computed(() => splitBulk(lines.value ?? [], ticked.value))

  watch(ids, (left) => (ticked.value = new Set([...ticked.value].filter((id) => left.includes(id)))))

  async function move(by: 1 | -1) {
    chosen.value = moved(ids.value, open.value?.id ?? null, by)
    await nextTick()
    document.getElementById(`ligne-${chosen.value}`)?.focus()
  }

  function toggle(id: string) {
    const next = new Set(ticked.value)
    if (!next.delete(id)) next.add(id)
    ticked.value = next
  }

  return {
    open,
    entered,
    ticked,
    bulk,
    choose: (id: string) => {
      chosen.value = id
      entered.value = true
    },
    move,
    toggle,
    toggleAll: () => (ticked.value = ticked.value.size === ids.value.length ? new Set() : new Set(ids.value)),
    /** The line to open once `id` is decided; to be asked while `id` is still in the list. */
    after: (id: string): Line | null => {
      const next = nextAfter(ids.value, id)
      return lines.value?.find((line) => line.id === next) ?? null
    },
    land: (line: Line | null) => (chosen.value = line?.id ?? null),
    reset: () => {
      chosen.value = null
      entered.value = false
      ticked.value = new Set()
    },
  }
}
