import { ref, type Ref } from 'vue'
import { explain } from './apollo/explain'

export interface Action<A extends unknown[]> {
  run: (...args: A) => Promise<boolean>
  busy: Ref<boolean>
  /** Why it did not work, in French; null before and after a success. */
  problem: Ref<string | null>
}

/** One button's work outside a form: never twice at once, and what it throws or refuses becomes a sentence. */
export function useAction<A extends unknown[]>(
  work: (...args: A) => Promise<{ message: string } | null | undefined | void>,
): Action<A> {
  const busy = ref(false)
  const problem = ref<string | null>(null)
  async function run(...args: A): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = null
    try {
      problem.value = (await work(...args))?.message ?? null
    } catch (caught) {
      problem.value = explain(caught).message
    } finally {
      busy.value = false
    }
    return problem.value === null
  }
  return { run, busy, problem }
}
