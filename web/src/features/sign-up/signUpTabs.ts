import { onScopeDispose } from 'vue'

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('cantine-facile.sign-up')

/** The other tabs of this browser show the same sign-up: they read it again. */
export const tellSignUpChanged = (): void => channel?.postMessage('changed')

export function onSignUpChanged(heard: () => void): void {
  channel?.addEventListener('message', heard)
  onScopeDispose(() => channel?.removeEventListener('message', heard))
}
