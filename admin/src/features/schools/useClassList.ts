import { computed, reactive, watch, type Ref } from 'vue'
import { useClassListQuery, usePlaceChildrenMutation, useSchoolYearSetupQuery } from '@generated'
import { useUnsaved } from '@shared/forms/unsaved'
import { useAction } from '@shared/useAction'
import { meantBy, optionsOf, placementOf, placeValue, type Child } from './placements'

/** The children of a class, or those who are in none, and where each goes once it is saved. */
export function useClassList(communeId: Ref<string>, schoolYear: Ref<string>, classId: Ref<string | null>) {
  const list = useClassListQuery(
    () => ({ communeId: communeId.value, schoolYear: schoolYear.value, classId: classId.value }),
    { fetchPolicy: 'cache-and-network' },
  )
  const setup = useSchoolYearSetupQuery(() => ({ communeId: communeId.value, schoolYear: schoolYear.value }))
  const placing = usePlaceChildrenMutation()
  /** By child, what was chosen and is not saved. */
  const chosen = reactive<Record<string, string>>({})
  const children = computed(() => list.result.value?.classList.children ?? [])
  const schools = computed(() => setup.result.value?.schoolYearSetup.schools ?? [])
  const options = computed(() => optionsOf(schools.value, classId.value))
  const whereIs = ({ level }: Child) => (classId.value && level ? placeValue(classId.value, level) : '')
  const moved = computed(() =>
    children.value.filter((child) => (chosen[child.beneficiaryId] ?? whereIs(child)) !== whereIs(child)),
  )
  const suggested = computed(() =>
    classId.value
      ? []
      : children.value.flatMap((child) => {
          const value =
            child.can.place.allowed && !chosen[child.beneficiaryId] && meantBy(child.typedClass, options.value)
          return value ? [{ id: child.beneficiaryId, value }] : []
        }),
  )
  const forget = () => Object.keys(chosen).forEach((id) => delete chosen[id])
  watch([schoolYear, classId, communeId], forget)
  useUnsaved(() => moved.value.length > 0)
  const placed = reactive({ n: 0 })

  const saving = useAction(async () => {
    const placements = moved.value
      .slice(0, 200)
      .map((child) => placementOf(child, classId.value, chosen[child.beneficiaryId] ?? ''))
    const input = { communeId: communeId.value, schoolYear: schoolYear.value, placements }
    const answer = (await placing.mutate({ input }))?.data?.placeChildren
    await Promise.all([list.refetch(), setup.refetch()])
    if (answer?.__typename !== 'ChildrenPlaced') return answer ?? null
    placed.n = answer.changed
    forget()
    return null
  })

  return {
    list: computed(() => (setup.result.value && list.result.value?.classList) ?? null),
    error: computed(() => list.error.value ?? setup.error.value),
    retry: () => void Promise.all([list.refetch(), setup.refetch()]),
    shown: computed(() =>
      schools.value
        .flatMap(({ school, classes }) => classes.map(({ schoolClass }) => ({ school, schoolClass })))
        .find(({ schoolClass }) => schoolClass.id === classId.value),
    ),
    options,
    chosen,
    whereIs,
    moved,
    suggested,
    takeTyped: () => suggested.value.forEach(({ id, value }) => (chosen[id] = value)),
    placed,
    saving,
  }
}
