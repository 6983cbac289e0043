import { onMounted, onUnmounted, ref, watch, type Ref } from 'vue'
import { useRoute } from 'vue-router'

/** A button that shows a block: closes on Escape, on a press elsewhere and when the page changes. */
export function useDisclosure(root: Readonly<Ref<HTMLElement | null>>): { open: Ref<boolean> } {
  const open = ref(false)
  const route = useRoute()
  watch(
    () => route.fullPath,
    () => (open.value = false),
  )
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open.value) return
    open.value = false
    root.value?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
  }
  function onPress(event: Event): void {
    if (open.value && !root.value?.contains(event.target as Node)) open.value = false
  }
  onMounted(() => {
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
  })
  onUnmounted(() => {
    document.removeEventListener('keydown', onKey)
    document.removeEventListener('pointerdown', onPress)
  })
  return { open }
}
