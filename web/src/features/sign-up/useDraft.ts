import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useSignUpDraftQuery } from '@generated'
import type { Draft } from './draft'
import { onSignUpChanged } from './signUpTabs'

/** The sign-up in progress on this device: `{ draft: null }` when there is none, undefined while it is being asked. */
export function useDraft(): {
  loaded: ComputedRef<{ draft: Draft | null } | undefined>
  error: Ref<unknown>
  refetch: () => void
  /** Reads it again while it stays on the page: another tab may have changed it. */
  again: () => Promise<Draft | null>
} {
  const { result, loading, error, refetch } = useSignUpDraftQuery({ fetchPolicy: 'network-only' })
  const quiet = ref(false)
  const loaded = computed(() =>
    result.value && (!loading.value || quiet.value) ? { draft: result.value.signUpDraft ?? null } : undefined,
  )
  async function again(): Promise<Draft | null> {
    quiet.value = true
    try {
      return (await refetch())?.data.signUpDraft ?? null
    } finally {
      quiet.value = false
    }
  }
  onSignUpChanged(() => void again())
  return { loaded, error, refetch: () => void refetch(), again }
}
