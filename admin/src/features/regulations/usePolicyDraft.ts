import { computed, onScopeDispose, ref, watch } from 'vue'
import { useCheckRegulationQuery } from '@generated'
import { formErrors, type FormErrors } from './formErrors'
import { pretty, type JsonObject } from './json'
import { readJson } from './jsonLines'
import { formToPolicy, policyToForm } from './policyForm'

export type PolicyView = 'form' | 'json'
const pauseMs = 400

/** A policy being written, by the form or as JSON; checked by the server once the typing pauses. */
export function usePolicyDraft(serviceId: string, initial: JsonObject) {
  const form = ref(policyToForm(initial))
  const text = ref(pretty(initial))
  const view = ref<PolicyView>(form.value ? 'form' : 'json')
  /** The text the form last stood for: coming back to the form without a change keeps what was typed in it. */
  let formText = text.value

  const problems = computed<FormErrors>(() => (form.value ? formErrors(form.value) : {}))
  const read = computed(() => readJson(text.value))
  const expressible = computed(() => !read.value.ok || policyToForm(read.value.document) !== null)
  const policy = computed(() => {
    if (view.value === 'json') return read.value.ok ? text.value : null
    return form.value && Object.keys(problems.value).length === 0 ? pretty(formToPolicy(form.value)) : null
  })

  function show(next: PolicyView): void {
    if (next === view.value) return
    if (next === 'json') {
      text.value = formText = policy.value ?? formText
      view.value = 'json'
    } else if (text.value === formText && form.value) view.value = 'form'
    else if (read.value.ok) {
      const written = policyToForm(read.value.document)
      if (!written) return
      form.value = written
      formText = text.value
      view.value = 'form'
    }
  }

  /** Another document in its place: by the form when it says all of it. */
  function replace(document: JsonObject): void {
    text.value = formText = pretty(document)
    form.value = policyToForm(document)
    if (!form.value) view.value = 'json'
  }

  const insisting = ref(false)
  const shown = computed<FormErrors>(() => (form.value ? formErrors(form.value, insisting.value) : {}))
  const errors = ref<FormErrors>({})
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    shown,
    (found) => {
      clearTimeout(timer)
      timer = setTimeout(() => (errors.value = found), pauseMs)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))

  const check = useCheckRegulationQuery(
    () => ({ serviceId, policy: policy.value ?? '' }),
    () => ({ enabled: policy.value !== null, debounce: pauseMs, fetchPolicy: 'no-cache', keepPreviousResult: true }),
  )
  /** Says all that is missing, at once. */
  function insist(): void {
    insisting.value = true
    errors.value = shown.value
  }
  return {
    form,
    text,
    view,
    show,
    replace,
    errors,
    insist,
    expressible,
    read,
    policy,
    checked: computed(() => (policy.value === null ? null : (check.result.value?.checkRegulation ?? null))),
    checking: check.loading,
    checkError: check.error,
    checkAgain: () => void check.refetch(),
  }
}
export type PolicyDraft = ReturnType<typeof usePolicyDraft>
