import { watch, watchEffect } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { leaveFor } from '../forms/unsaved'
import { useSession, type Viewer } from '../session'
import { isSomebodyElse } from './guard'
import { pageAccount } from './pageAccount'
import { returnPath } from './returnPath'

/**
 * On the sign-in page: whoever may come in goes back to the page it was opened from, once, whether they signed in here, in
 * another tab or before. `goBack` is for the form, which waits until the page is left.
 */
export function useSignInReturn(home: string, mayComeIn: (viewer: Viewer) => boolean) {
  const route = useRoute()
  const router = useRouter()
  const { viewer } = useSession()
  const signInPath = route.path

  // only while this page is open: once it is left, the address is another page's and names no page to go back to
  let wanted = '/'
  watchEffect(
    () => {
      if (route.path === signInPath && route.query['retour']) wanted = returnPath(route.query['retour'])
    },
    { flush: 'sync' },
  )

  let going: Promise<void> | null = null
  async function goBack(): Promise<void> {
    // the cache may still hold whoever left: it counts once the server has named the same person
    if (!viewer.value || viewer.value.account.id !== pageAccount()?.accountId || !mayComeIn(viewer.value)) return
    going ??= go(viewer.value.account.id)
    await going
  }
  async function go(accountId: string): Promise<void> {
    // somebody else takes over this tab: nothing of whoever left it is kept
    if (isSomebodyElse(accountId)) return leaveFor(home)
    try {
      await router.replace(wanted)
    } finally {
      if (route.path === signInPath) going = null
    }
  }
  watch([viewer, pageAccount], () => void goBack(), { immediate: true })
  return { goBack }
}
