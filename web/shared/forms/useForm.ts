import { computed, reactive, ref, watch, type ComputedRef, type Ref, type UnwrapNestedRefs } from 'vue'
import { safeParse, type GenericSchema, type InferOutput } from 'valibot'
import { explain, type FieldProblem } from '../apollo/explain'
import { isTooLong, tooLong, type Limits } from './limit'
import { registerUnsaved } from './unsaved'

/** A no of the server: on a field when it names one, else on the whole form. */
export interface FormRefusal {
  message: string
  field?: string | null
}
export interface FormOptions<V extends object, S extends GenericSchema<V, unknown>> {
  initial: V
  schema: S
  /** From `generated/limits`: what is longer is kept as typed, told beside the field and not sent. */
  limits: Limits<V>
  /** Sends what was checked; gives back the refusal, if any. What it throws is explained and nothing typed is lost. */
  submit: (output: InferOutput<S>) => Promise<FormRefusal | null | undefined | void>
  /** Starts the ids of the fields; needed when two forms share a page. */
  prefix?: string
  /** Nothing of it is meant to be kept (a sign-in, a simulation): it may be left without a question. */
  fleeting?: boolean
}
export interface Form<V extends object> {
  values: UnwrapNestedRefs<V>
  errors: Partial<Record<string, string>>
  submitting: Ref<boolean>
  /** For `<ErrorSummary v-bind="form.summary.value" />`. */
  summary: ComputedRef<{ errors: FieldLink[]; message: string | null; attempt: number }>
  /** For `<Field v-bind="form.field('email')">`. */
  field: (name: Extract<keyof V, string>) => FieldBinding
  onSubmit: (event?: Event) => Promise<void>
  /** Has something been typed or chosen since the form was opened, or last sent? */
  dirty: () => boolean
  refuse: (refusal: FormRefusal) => void
}
export interface FieldBinding {
  id: string
  error: string | undefined
  max: number | undefined
}
export interface FieldLink {
  id: string
  message: string
}

/**
 * Checks on submit; then, at each change, only the fields already in error. Never clears what was typed, and while its
 * fields are on the page nobody leaves without being asked (`unsaved.ts`).
 */
export function useForm<V extends object, S extends GenericSchema<V, unknown>>(options: FormOptions<V, S>): Form<V> {
  const values = reactive(structuredClone(options.initial)) as UnwrapNestedRefs<V>
  const errors = reactive<Partial<Record<string, string>>>({})
  /** What the server refused, with the value it refused: the message goes when that value changes. */
  const refused = new Map<string, string>()
  const message = ref<string | null>(null)
  const submitting = ref(false)
  const attempt = ref(0)
  const names = Object.keys(options.initial)
  const idOf = (name: string) => `${options.prefix ?? 'champ'}-${name}`
  const valueOf = (name: string) => JSON.stringify((values as Record<string, unknown>)[name])

  const maxOf = (name: string) => (options.limits as Record<string, number | null | undefined>)[name] ?? undefined

  let saved = JSON.stringify(options.initial)
  const dirty = () => JSON.stringify(values) !== saved
  const onPage = () => document.querySelector(names.map((name) => `[id^="${idOf(name)}"]`).join()) !== null
  if (!options.fleeting)
    registerUnsaved(() => (submitting.value ? 'sending' : dirty() && onPage() ? 'unsaved' : 'nothing'))

  function checkAll(): { output: InferOutput<S> | null; found: Record<string, string> } {
    const result = safeParse(options.schema, JSON.parse(JSON.stringify(values)))
    const found: Record<string, string> = {}
    for (const issue of result.issues ?? []) {
      const name = String(issue.path?.[0]?.key ?? '')
      found[name] ??= issue.message
    }
    let short = true
    for (const name of names) {
      const max = maxOf(name)
      if (max === undefined || !isTooLong(String((values as Record<string, unknown>)[name]), max)) continue
      short = false
      found[name] = tooLong(max)
    }
    return { output: result.success && short ? result.output : null, found }
  }

  watch(values, () => {
    if (Object.keys(errors).length === 0) return
    const { found } = checkAll()
    for (const name of Object.keys(errors)) {
      if (found[name]) errors[name] = found[name]
      else if (refused.get(name) !== valueOf(name)) delete errors[name]
    }
  })

  function refuse(refusal: FormRefusal): void {
    const name = refusal.field ? fieldNamed(names, refusal.field) : null
    if (!name) return void (message.value = refusal.message)
    errors[name] = refusal.message
    refused.set(name, valueOf(name))
  }

  function refuseAll(problems: FieldProblem[], whole: string): void {
    const unknown = problems.filter((p) => !fieldNamed(names, p.field))
    problems.filter((p) => !unknown.includes(p)).forEach(refuse)
    if (unknown.length) message.value = unknown.map((p) => p.message).join(' ')
    else if (!problems.length) message.value = whole
  }

  async function onSubmit(event?: Event): Promise<void> {
    event?.preventDefault()
    if (submitting.value) return
    const { output, found } = checkAll()
    for (const name of Object.keys(errors)) delete errors[name]
    refused.clear()
    message.value = null
    Object.assign(errors, found)
    if (output !== null) {
      submitting.value = true
      try {
        const refusal = await options.submit(output)
        if (refusal) refuse(refusal)
        else saved = JSON.stringify(values)
      } catch (caught) {
        const { message: sentence, fields } = explain(caught)
        refuseAll(fields, sentence)
      } finally {
        submitting.value = false
      }
    }
    if (message.value || Object.keys(errors).length) attempt.value += 1
  }

  const summary = computed(() => ({
    errors: Object.entries(errors)
      .sort(([a], [b]) => names.indexOf(a) - names.indexOf(b))
      .map(([name, text]) => ({ id: idOf(name), message: text ?? '' })),
    message: message.value,
    attempt: attempt.value,
  }))
  return {
    values,
    errors,
    submitting,
    summary,
    field: (name) => ({ id: idOf(name), error: errors[name], max: maxOf(name) }),
    onSubmit,
    dirty,
    refuse,
  }
}

/** `details.firstName` of the server is the form's `firstName`. */
function fieldNamed(names: string[], path: string): string | null {
  return names.find((name) => name === path || path.endsWith(`.${name}`) || path.startsWith(`${name}.`)) ?? null
}
