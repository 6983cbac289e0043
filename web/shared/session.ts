import { computed, type ComputedRef, type Ref } from 'vue'
import { SignOutDocument, useViewerQuery, ViewerDocument, type SignOutMutation, type ViewerQuery } from '@generated'
import { apollo } from './apollo/client'

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

/** After a sign-in: nothing of the visitor, or of another account, stays in the cache. */
export async function startSession(): Promise<Viewer | null> {
  // not clearStore(): it would also cut the pages' queries from the cache
  await apollo.resetStore()
  return loadViewer()
}

/** Ends the session on the server, then leaves through a full page load: nothing stays in memory. */
export async function endSession(next: string): Promise<void> {
  await apollo.mutate<SignOutMutation>({ mutation: SignOutDocument })
  location.assign(next)
}
