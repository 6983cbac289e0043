import { onMounted, onUnmounted } from 'vue'

/** Runs when the person comes back to this tab: meanwhile the town hall may have validated the account. */
export function useReturn(work: () => void): void {
  const look = () => {
    if (document.visibilityState === 'visible') work()
  }
  onMounted(() => document.addEventListener('visibilitychange', look))
  onUnmounted(() => document.removeEventListener('visibilitychange', look))
}
