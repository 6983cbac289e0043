import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { isTooLong } from '@shared/forms/limit'

const pauseMs = 300

/**
 * What is being typed, given to `search` once the typing pauses; the field follows when the address changes by itself. What is
 * longer than `max` is told by the field and not looked for.
 */
export function useSearch(current: Ref<string>, max: number, search: (text: string) => void) {
  const typed = ref(current.value)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(typed, (text) => {
    clearTimeout(timer)
    if (text.trim() !== current.value && !isTooLong(text, max)) timer = setTimeout(() => search(text.trim()), pauseMs)
  })
  watch(current, (text) => {
    if (text !== typed.value.trim()) typed.value = text
  })
  onScopeDispose(() => clearTimeout(timer))
  return typed
}
