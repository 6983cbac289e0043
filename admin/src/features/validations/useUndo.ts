import { onScopeDispose, ref } from 'vue'
import { useAction } from '@shared/useAction'
import type { Line } from './lines'
import { UNDO_SECONDS } from './queue'
import type { Refused } from './useValidations'

/** The last decision, for as long as it can be undone without a word to the family. */
export function useUndo(undo: (lines: readonly Line[]) => Promise<Refused | null>, done: (n: number) => Promise<void>) {
  const lines = ref<readonly Line[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined

  function offer(decided: readonly Line[]) {
    clearTimeout(timer)
    lines.value = decided
    if (decided.length > 0) timer = setTimeout(() => (lines.value = []), UNDO_SECONDS * 1000)
  }
  onScopeDispose(() => clearTimeout(timer))

  const undoing = useAction(async () => {
    const asked = lines.value
    if (asked.length === 0) return null
    const refused = await undo(asked)
    offer([])
    if (!refused) await done(asked.length)
    return refused
  })
  return { lines, offer, undoing }
}
