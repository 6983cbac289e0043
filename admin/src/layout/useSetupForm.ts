import type { GenericSchema, InferOutput } from 'valibot'
import {
  type RevisedForm,
  type RevisedFormOptions,
  type RevisedRefusal,
  useRevisedForm,
} from '@shared/forms/useRevisedForm'

/** A no, with what is set up as a colleague left it meanwhile. */
export interface SetupRefusal<Setup> extends RevisedRefusal<Setup> {
  current: Setup | null
}

interface SetupFormOptions<Setup, V extends object, S extends GenericSchema<V, unknown>> extends Omit<
  RevisedFormOptions<Setup, V, S>,
  'read' | 'save'
> {
  /** What the form starts from; null for a new one. */
  setup: Setup | null
  /** `requestId`: of what is sent. The same again, its answer lost, makes nothing more. */
  save: (from: Setup | null, form: InferOutput<S>, requestId: string) => Promise<SetupRefusal<Setup> | null>
}

/** The form of something that administrators set up, several at once: nothing is overwritten in silence, and nothing made twice. */
export function useSetupForm<Setup, V extends object, S extends GenericSchema<V, unknown>>(
  options: SetupFormOptions<Setup, V, S>,
): RevisedForm<Setup, V> {
  const { setup, save, ...rest } = options
  const requestIdOf = useRequestIds()
  return useRevisedForm<Setup, V, S>({
    ...rest,
    read: setup,
    save: (from, output) => save(from, output, requestIdOf(output)),
  })
}

/** The id of what a form sends: the same as long as the same is sent, another once it is corrected. */
export function useRequestIds(): (sent: unknown) => string {
  const ids = new Map<string, string>()
  return (sent) => {
    const key = JSON.stringify(sent)
    const id = ids.get(key) ?? crypto.randomUUID()
    ids.set(key, id)
    return id
  }
}
