import { onScopeDispose, ref, type Ref } from 'vue'
import { onBeforeRouteLeave, useRouter, type RouteLocationRaw } from 'vue-router'

/** Asks before a page is left with changes that are not saved. */
export function useUnsaved(dirty: Ref<boolean>) {
  const router = useRouter()
  const asking = ref(false)
  let target: RouteLocationRaw | null = null
  let agreed = false
  onBeforeRouteLeave((to) => {
    if (!dirty.value || agreed) return true
    target = to.fullPath
    asking.value = true
    return false
  })
  const hold = (event: BeforeUnloadEvent) => {
    if (dirty.value) event.preventDefault()
  }
  window.addEventListener('beforeunload', hold)
  onScopeDispose(() => window.removeEventListener('beforeunload', hold))

  function leave(): void {
    agreed = true
    asking.value = false
    if (target) void router.push(target)
  }
  return { asking, leave }
}
