import { onScopeDispose, ref, watch, type Ref } from 'vue'

const pauseMs = 300

/** What is being typed, given to `search` once the typing pauses; the field follows when the address changes by itself. */
export function useSearch(current: Ref<string>, search: (text: string) => void) {
  const typed = ref(current.value)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(typed, (text) => {
    clearTimeout(timer)
    if (text.trim() !== current.value) timer = setTimeout(() => search(text.trim()), pauseMs)
  })
  watch(current, (text) => {
    if (text !== typed.value.trim()) typed.value = text
  })
  onScopeDispose(() => clearTimeout(timer))
  return typed
}
