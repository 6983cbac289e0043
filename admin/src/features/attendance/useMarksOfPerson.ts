import { watch, type Ref } from 'vue'
import type { Viewer } from '@shared/session'

/** Wherever they are in the console, who is signed in sends what they marked on this device, and nothing of anybody else. */
export function useMarksOfPerson(viewer: Ref<Viewer | null>): void {
  watch(
    () => viewer.value?.account.id,
    async () => {
      const account = viewer.value?.account
      // apart from the first page's code; the register's own page has read it already
      const { markQueue } = await import('./sendMarks')
      await markQueue.belongTo(account ? { id: account.id, name: `${account.firstName} ${account.lastName}` } : null)
    },
    { immediate: true },
  )
}
