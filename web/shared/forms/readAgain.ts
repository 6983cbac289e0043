import { watch } from 'vue'

/** A form that is refused reads its choices again: what was chosen may be offered no more. */
export const readAgain = (attempt: () => number, refetch: () => Promise<unknown> | undefined): void =>
  void watch(attempt, () => void refetch()?.catch(() => null))
