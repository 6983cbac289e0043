import { computed, type ComputedRef, type Ref } from 'vue'
import { useSignUpDraftQuery } from '@generated'
import type { Draft } from './draft'

/** The sign-up in progress on this device: `{ draft: null }` when there is none, undefined while it is being asked. */
export function useDraft(): {
  loaded: ComputedRef<{ draft: Draft | null } | undefined>
  error: Ref<unknown>
  refetch: () => void
} {
  const { result, loading, error, refetch } = useSignUpDraftQuery({ fetchPolicy: 'network-only' })
  const loaded = computed(() =>
    result.value && !loading.value ? { draft: result.value.signUpDraft ?? null } : undefined,
  )
  return { loaded, error, refetch: () => void refetch() }
}
