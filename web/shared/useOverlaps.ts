import type { Day } from './day'
import { computed, nextTick, ref, watch, type Ref } from 'vue'

export interface OverlapKey {
  serviceId: string
  beneficiaryId: string
  day: Day
}

const keyOf = ({ serviceId, beneficiaryId, day }: OverlapKey) => ({ serviceId, beneficiaryId, day })

/** The answer to the overlaps of a quote: it holds for those that were shown, and is asked again when they change. */
export function useOverlaps<Warning extends OverlapKey>(overlaps: Ref<readonly Warning[]>, id: string) {
  const confirmed = ref(false)
  const unanswered = ref(false)
  const shown = computed(() => overlaps.value.map(keyOf))
  watch(
    () => JSON.stringify(shown.value),
    () => (confirmed.value = unanswered.value = false),
  )

  /** True when nothing stands in the way; else the question says so, and has the focus. */
  async function answered(): Promise<boolean> {
    if (confirmed.value || overlaps.value.length === 0) return true
    unanswered.value = true
    await nextTick()
    document.getElementById(id)?.focus()
    return false
  }

  return {
    id,
    confirmed,
    unanswered,
    answered,
    confirmedOverlaps: computed(() => (confirmed.value ? shown.value : [])),
  }
}
