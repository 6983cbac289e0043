import { onScopeDispose, ref, type Ref } from 'vue'

/** Whether the browser believes it has a network. */
export function useOnline(): { online: Ref<boolean> } {
  const online = ref(navigator.onLine)
  const read = () => (online.value = navigator.onLine)
  window.addEventListener('online', read)
  window.addEventListener('offline', read)
  onScopeDispose(() => {
    window.removeEventListener('online', read)
    window.removeEventListener('offline', read)
  })
  return { online }
}
