import { computed, type ComputedRef } from 'vue'
import { useDemonstrationQuery } from '@generated'

/** False once it is known that nobody has opened this install. */
export function useOpened(): ComputedRef<boolean> {
  const { result } = useDemonstrationQuery({ fetchPolicy: 'cache-first' })
  return computed(() => !result.value || Boolean(result.value.agglomeration))
}
