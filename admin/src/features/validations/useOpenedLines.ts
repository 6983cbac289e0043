import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { useOpenLineMutation } from '@generated'
import { DECISION_KINDS, type Line } from './lines'

/** Said again while the line is before somebody's eyes; the server forgets it after a minute. */
const SAY_EVERY_MS = 20_000

/** Tells the colleagues which line is open here, and says which ones they have open, by id of the line. */
export function useOpenedLines(open: Ref<Line | null>, communeId: Ref<string>): Ref<ReadonlyMap<string, string>> {
  const openedBy = ref<ReadonlyMap<string, string>>(new Map())
  const { mutate } = useOpenLineMutation()

  /** A courtesy: when it fails, deciding goes on without it. */
  async function say() {
    const line = open.value
    if (!line || document.visibilityState === 'hidden') return
    const asked = { kind: DECISION_KINDS[line.tab], id: line.id, communeId: communeId.value }
    const lines = (await mutate(asked).catch(() => null))?.data?.openLine
    if (lines) openedBy.value = new Map(lines.filter((l) => !l.byMe).map((l) => [l.id, l.openedBy]))
  }

  watch([() => open.value?.id, communeId], say, { immediate: true })
  const again = setInterval(() => void say(), SAY_EVERY_MS)
  onScopeDispose(() => clearInterval(again))
  return openedBy
}
