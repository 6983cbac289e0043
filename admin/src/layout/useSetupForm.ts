import { shallowRef, type ShallowRef } from 'vue'
import type { GenericSchema, InferOutput } from 'valibot'
import { type Form, type FormOptions, type FormRefusal, useForm } from '@shared/forms/useForm'

/** A no, with what is set up as a colleague left it meanwhile. */
export interface SetupRefusal<Setup> extends FormRefusal {
  current: Setup | null
}

interface SetupFormOptions<Setup, V extends object, S extends GenericSchema<V, unknown>> extends Omit<
  FormOptions<V, S>,
  'initial' | 'submit'
> {
  /** What the form starts from; null for a new one. */
  setup: Setup | null
  formOf: (setup: Setup | null) => V
  /** `requestId`: of what is sent. The same again, its answer lost, makes nothing more. */
  save: (from: Setup | null, form: InferOutput<S>, requestId: string) => Promise<SetupRefusal<Setup> | null>
  saved: () => void
}

export interface SetupForm<Setup, V extends object> extends Form<V> {
  from: ShallowRef<Setup | null>
  /** As a colleague left it meanwhile: shown, and taken over only when the reader says so. */
  current: ShallowRef<Setup | null>
  takeNow: () => void
}

/** The form of something that administrators set up, several at once: nothing is overwritten in silence, and nothing made twice. */
export function useSetupForm<Setup, V extends object, S extends GenericSchema<V, unknown>>(
  options: SetupFormOptions<Setup, V, S>,
): SetupForm<Setup, V> {
  const { setup, formOf, save, saved, ...rest } = options
  const from = shallowRef(setup)
  const current = shallowRef<Setup | null>(null)
  const requestIdOf = useRequestIds()
  const form = useForm<V, S>({
    ...rest,
    initial: formOf(setup),
    submit: async (output) => {
      const refusal = await save(from.value, output, requestIdOf(output))
      current.value = refusal?.current ?? null
      if (!refusal) saved()
      return refusal
    },
  })
  function takeNow() {
    if (current.value === null) return
    from.value = current.value
    Object.assign(form.values, formOf(current.value))
    current.value = null
  }
  return { ...form, from, current, takeNow }
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
