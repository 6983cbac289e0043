import { type DocumentNode, execute, toPromise } from '@apollo/client/core'
import { computed, type ComputedRef, type Ref } from 'vue'
import { SignOutDocument, useViewerQuery, ViewerDocument, type SignOutMutation, type ViewerQuery } from '@generated'
import { type AccountPages, guardAccount } from './account/guard'
import { pageAccount, setPageAccount } from './account/pageAccount'
import { tellTabs } from './account/tabs'
import { apollo, http } from './apollo/client'
import { leaveFor, mayLeave } from './forms/unsaved'

export type Viewer = NonNullable<ViewerQuery['viewer']>

/** Who is signed in, asked once and then read from the cache; for router guards. */
export async function loadViewer(): Promise<Viewer | null> {
  const { data } = await apollo.query<ViewerQuery>({ query: ViewerDocument })
  return data.viewer ?? null
}

/** Who is signed in, for pages. Inside `setup` only. */
export function useSession(): {
  viewer: ComputedRef<Viewer | null>
  signedIn: ComputedRef<boolean>
  loading: Ref<boolean>
  error: Ref<unknown>
  refetch: () => void
} {
  const { result, loading, error, refetch } = useViewerQuery({ fetchPolicy: 'cache-first' })
  const viewer = computed(() => result.value?.viewer ?? null)
  return { viewer, signedIn: computed(() => viewer.value !== null), loading, error, refetch: () => void refetch() }
}

/** After a sign-in: nothing of the visitor, or of another account, stays in the cache; the other tabs are told. */
export async function startSession(): Promise<Viewer | null> {
  setPageAccount(null)
  // not clearStore(): it would also cut the pages' queries from the cache; an answer of theirs that fails is told where it is shown
  await apollo.resetStore().catch(() => undefined)
  const viewer = await loadViewer()
  if (viewer) tellTabs({ kind: 'signed-in', accountId: viewer.account.id, sessionId: viewer.sessionId })
  return viewer
}

/** Ends the session on the server, tells the other tabs, then leaves through a full page load: nothing stays in memory. */
export async function endSession(next: string): Promise<void> {
  if (!(await mayLeave())) return
  const ended = pageAccount()
  await apollo.mutate<SignOutMutation>({ mutation: SignOutDocument })
  if (ended) tellTabs({ kind: 'signed-out', sessionId: ended.sessionId })
  // who came in by FranceConnect or ProConnect leaves there too
  leaveFor(/(^|; )by-provider=1/.test(document.cookie) ? '/identity/sign-out' : next)
}

/**
 * Once for each app: what happens when the session ends, or becomes somebody else's, under an open page.
 * `withRights`: what the app reads of a person's rights beside who they are.
 */
export function guardSession(
  pages: Omit<AccountPages, 'whoIsThere' | 'readRights'>,
  withRights: readonly DocumentNode[] = [],
): void {
  const signInAgain = async () => {
    await pages.signInAgain()
    // once the private page is gone, so that it never has to show nobody
    apollo.writeQuery<ViewerQuery>({ query: ViewerDocument, data: { viewer: null } })
  }
  const readRights = () =>
    Promise.all([ViewerDocument, ...withRights].map((query) => apollo.query({ query, fetchPolicy: 'network-only' })))
  guardAccount({ ...pages, signInAgain, whoIsThere, readRights })
}

/** Asked past the cache and without saying for whom: it is what one wants to know. */
async function whoIsThere() {
  const { data } = await toPromise(execute(http, { query: ViewerDocument }))
  const viewer = (data as ViewerQuery | null | undefined)?.viewer
  return viewer ? { accountId: viewer.account.id, sessionId: viewer.sessionId } : null
}
