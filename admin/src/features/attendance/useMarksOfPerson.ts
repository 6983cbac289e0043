import { watch, type Ref } from 'vue'
import type { Viewer } from '@shared/session'
import { markQueue } from './sendMarks'

/** Wherever they are in the console, who is signed in sends what they marked on this device, and nothing of anybody else. */
export function useMarksOfPerson(viewer: Ref<Viewer | null>): void {
  watch(
    () => viewer.value?.account.id,
    () => {
      const account = viewer.value?.account
      void markQueue.belongTo(account ? { id: account.id, name: `${account.firstName} ${account.lastName}` } : null)
    },
    { immediate: true },
  )
}
