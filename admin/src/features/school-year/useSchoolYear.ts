import { computed, reactive, ref, watch, type Ref } from 'vue'
import {
  useEndingAccessesQuery,
  usePrepareSchoolYearMutation,
  useUndoSchoolYearMutation,
  useYearPreparationQuery,
} from '@generated'
import { useUnsaved } from '@shared/forms/unsaved'
import { useAction } from '@shared/useAction'
import { choicesOf, emptyForm, isChanged } from './yearForm'

/** The next school year of a commune: what it would be with what is chosen, told by the server at each change. */
export function useSchoolYear(communeId: Ref<string>, ends: boolean) {
  const form = reactive(emptyForm())
  /** Frozen while the server answers, so that a choice is never made of another one. */
  const choices = ref(choicesOf(form, null))
  const asked = useYearPreparationQuery(() => ({ communeId: communeId.value, choices: choices.value }), {
    fetchPolicy: 'cache-and-network',
    keepPreviousResult: true,
  })
  const ending = useEndingAccessesQuery(
    () => ({ communeId: communeId.value }),
    () => ({ fetchPolicy: 'cache-and-network', enabled: ends }),
  )
  const year = computed(() => asked.result.value?.yearPreparation ?? null)
  watch(form, () => (choices.value = choicesOf(form, year.value)), { deep: true })
  const forget = () => Object.assign(form, emptyForm())
  watch(communeId, forget)
  useUnsaved(() => isChanged(form))

  const preparation = usePrepareSchoolYearMutation()
  const undoing = useUndoSchoolYearMutation()
  /** The same until it is answered: a click repeated after a cut prepares once. */
  let requestId = crypto.randomUUID()
  const sentence = ref('')
  const refresh = () => Promise.all([asked.refetch(), ends ? ending.refetch() : null])

  const prepare = useAction(async () => {
    const input = {
      communeId: communeId.value,
      requestId,
      seen: year.value?.seen ?? '',
      choices: choicesOf(form, year.value),
    }
    const answer = (await preparation.mutate({ input }))?.data?.prepareSchoolYear
    requestId = crypto.randomUUID()
    await refresh()
    if (answer?.__typename === 'YearRefused') return answer
    forget()
    return null
  })
  const undo = useAction(async () => {
    const answer = (await undoing.mutate({ preparationId: year.value?.prepared?.id ?? '' }))?.data?.undoSchoolYear
    await refresh()
    if (answer?.__typename === 'YearRefused') return answer
    sentence.value = answer?.__typename === 'YearUndone' ? answer.sentence : ''
    return null
  })

  return {
    year,
    form,
    loading: asked.loading,
    error: computed(() => (year.value ? null : asked.error.value)),
    /** The numbers could not be told again: those that are shown are older. */
    stale: computed(() => (year.value ? asked.error.value : null)),
    retry: () => void refresh(),
    ending: computed(() => ending.result.value?.endingAccesses ?? null),
    endingError: ending.error,
    prepare,
    undo,
    sentence,
    forget,
  }
}
