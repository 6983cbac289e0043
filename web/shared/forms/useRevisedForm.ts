import { shallowRef, type ShallowRef } from 'vue'
import type { GenericSchema, InferOutput } from 'valibot'
import { type Form, type FormOptions, type FormRefusal, useForm } from './useForm'

/** A no, with what is kept as somebody else left it meanwhile. */
export interface RevisedRefusal<Read> extends FormRefusal {
  current?: Read | null
}

export interface RevisedFormOptions<Read, V extends object, S extends GenericSchema<V, unknown>> extends Omit<
  FormOptions<V, S>,
  'initial' | 'submit'
> {
  /** What the form starts from; null for a new one. */
  read: Read | null
  formOf: (read: Read | null) => V
  save: (from: Read | null, form: InferOutput<S>) => Promise<RevisedRefusal<Read> | null>
  saved: (form: InferOutput<S>) => void
}

export interface RevisedForm<Read, V extends object> extends Form<V> {
  from: ShallowRef<Read | null>
  /** As somebody else left it meanwhile: shown, and taken over only when the reader says so. */
  current: ShallowRef<Read | null>
  takeNow: () => void
}

/** The form of something that several people change: nothing that another one wrote is overwritten in silence. */
export function useRevisedForm<Read, V extends object, S extends GenericSchema<V, unknown>>(
  options: RevisedFormOptions<Read, V, S>,
): RevisedForm<Read, V> {
  const { read, formOf, save, saved, ...rest } = options
  const from = shallowRef(read)
  const current = shallowRef<Read | null>(null)
  const form = useForm<V, S>({
    ...rest,
    initial: formOf(read),
    submit: async (output) => {
      const refusal = await save(from.value, output)
      current.value = refusal?.current ?? null
      if (!refusal) saved(output)
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
