import { computed, ref, watch } from 'vue'
import { useRegulationFromShapeQuery, useRegulationShapesQuery } from '@generated'
import type { FormErrors } from './formErrors'
import { bracketProblems } from './priceForm'
import { answerOf, askedOf, newShapeForm, problemOf, type ShapeForm } from './shapeForm'
import { t } from './messages'
import { words } from './shapeMessages'

const pauseMs = 400
const sentences = {
  missing: words('shapeMissing'),
  whole: words('shapeWholeBad'),
  cents: t('priceBad'),
  hour: t('hourBad'),
}

/** The shapes for a service, the one chosen with its answers, and what they make, read back as one answers. */
export function useShape(serviceId: string) {
  const library = useRegulationShapesQuery(() => ({ serviceId }))
  const shapes = computed(() => library.result.value?.regulationShapes ?? null)
  const chosen = ref('')
  /** What was answered to a shape is kept while another one is looked at. */
  const forms = ref<Record<string, ShapeForm>>({})
  watch(
    shapes,
    (found) => {
      for (const { key, questions } of found ?? []) forms.value[key] ??= newShapeForm(questions)
      chosen.value ||= found?.find(({ unfit }) => unfit === null)?.key ?? ''
    },
    { immediate: true },
  )
  const shape = computed(() => shapes.value?.find(({ key }) => key === chosen.value) ?? null)
  const form = computed(() => forms.value[chosen.value] ?? null)
  const asked = computed(() => (shape.value && form.value ? askedOf(shape.value.questions, form.value) : []))

  /** Something else than the usual answers. */
  const answered = computed(
    () => shape.value !== null && JSON.stringify(form.value) !== JSON.stringify(newShapeForm(shape.value.questions)),
  )

  const insisting = ref(false)
  watch(chosen, () => (insisting.value = false))
  const complete = computed(() => asked.value.every((one) => form.value && problemOf(one, form.value) === null))
  const input = computed(() => ({
    serviceId,
    shape: chosen.value,
    answers: asked.value.flatMap((one) => (form.value && complete.value ? [answerOf(one, form.value)] : [])),
  }))
  const made = useRegulationFromShapeQuery(
    () => ({ input: input.value }),
    () => ({
      enabled: chosen.value !== '' && complete.value,
      debounce: pauseMs,
      fetchPolicy: 'no-cache',
      keepPreviousResult: true,
    }),
  )
  const built = computed(() => (complete.value ? (made.result.value?.regulationFromShape ?? null) : null))

  /** A field still empty is told only when one insists. */
  const errors = computed<FormErrors>(() => {
    const found: FormErrors = {}
    for (const question of asked.value) {
      const problem = form.value && problemOf(question, form.value)
      if (problem === 'brackets') Object.assign(found, bracketErrors(form.value, insisting.value))
      else if (problem && (insisting.value || problem !== 'missing')) found[question.key] = sentences[problem]
    }
    for (const { question, message } of built.value?.refused ?? []) found[question] = message
    return found
  })
  return {
    shapes,
    shapesError: library.error,
    reload: () => void library.refetch(),
    chosen,
    shape,
    form,
    asked,
    errors,
    answered,
    complete,
    insist: () => (insisting.value = true),
    built,
    building: made.loading,
    buildError: made.error,
    buildAgain: () => void made.refetch(),
  }
}
export type ShapeDraft = ReturnType<typeof useShape>

function bracketErrors(form: ShapeForm | null, insist: boolean): FormErrors {
  const found: FormErrors = {}
  form?.brackets.forEach((row, at) => {
    const problems = bracketProblems(form.brackets, at)
    if (problems.includes('to') && (insist || row.to.trim())) found[`bracket-${row.key}-to`] = t('bracketToBad')
    if (problems.includes('toOrder')) found[`bracket-${row.key}-to`] = t('bracketOrderBad')
    if (problems.includes('price') && (insist || row.price.trim())) found[`bracket-${row.key}-price`] = t('priceBad')
  })
  return found
}
