import { computed, type Ref } from 'vue'
import {
  useAddClassesMutation,
  useArchiveClassMutation,
  useArchiveSchoolMutation,
  useChangeClassMutation,
  useChangeSchoolMutation,
  useCopyClassesMutation,
  useCreateSchoolMutation,
  useRestoreClassMutation,
  useRestoreSchoolMutation,
  useSchoolYearSetupQuery,
  type SchoolClassPartsFragment,
  type SchoolNoFragment,
  type SchoolPartsFragment,
  type SchoolSetupRefusalReason,
  type SchoolYearSetupQuery,
} from '@generated'
import type { SetupRefusal } from '../../layout/useSetupForm'
import { classesOf, type ClassesForm, type ClassForm, type SchoolForm } from './classForm'

export type School = SchoolPartsFragment
export type SchoolClass = SchoolClassPartsFragment
export type SchoolYear = SchoolYearSetupQuery['schoolYearSetup']
type Answer = { __typename: string } & Partial<SchoolNoFragment>

/** Beside which field a no of the server is told. */
const FIELDS: Partial<Record<SchoolSetupRefusalReason, string>> = { NAME_TAKEN: 'name', LEVEL_USED: 'levels' }

/** What a colleague made of it meanwhile. */
const ofSchool = ({ school }: Partial<SchoolNoFragment>) => school
const ofClass = ({ schoolClass }: Partial<SchoolNoFragment>) => schoolClass

/** The schools of a commune in a year; every change reads them again. */
export function useSchools(communeId: Ref<string>, schoolYear: Ref<string | null>) {
  const { result, error, refetch } = useSchoolYearSetupQuery(
    () => ({ communeId: communeId.value, schoolYear: schoolYear.value }),
    { fetchPolicy: 'cache-and-network' },
  )
  const creating = useCreateSchoolMutation()
  const changing = useChangeSchoolMutation()
  const archiving = useArchiveSchoolMutation()
  const restoring = useRestoreSchoolMutation()
  const adding = useAddClassesMutation()
  const copying = useCopyClassesMutation()
  const changingClass = useChangeClassMutation()
  const archivingClass = useArchiveClassMutation()
  const restoringClass = useRestoreClassMutation()
  const data = computed(() => result.value?.schoolYearSetup ?? null)

  async function after<S>(
    now: (no: Partial<SchoolNoFragment>) => S | null | undefined,
    answer: Answer | undefined,
  ): Promise<SetupRefusal<S> | null> {
    await refetch()
    if (answer?.__typename !== 'SchoolSetupRefused') return null
    const { message = '', reason } = answer
    const field = reason && FIELDS[reason]
    return { message, current: now(answer) ?? null, ...(field ? { field } : {}) }
  }
  const schoolInput = ({ name, position }: SchoolForm) => ({ name, position: Number(position) })
  const asked = ({ id, revision }: School | SchoolClass) => ({ id, revision })

  return {
    data,
    error,
    retry: () => void refetch(),
    schools: {
      create: async (form: SchoolForm, requestId: string) =>
        after(
          ofSchool,
          (await creating.mutate({ input: { requestId, communeId: communeId.value, ...schoolInput(form) } }))?.data
            ?.createSchool,
        ),
      change: async (school: School, form: SchoolForm) =>
        after(
          ofSchool,
          (
            await changing.mutate({
              input: { schoolId: school.id, revision: school.revision, ...schoolInput(form) },
            })
          )?.data?.changeSchool,
        ),
      archive: async (school: School) => after(ofSchool, (await archiving.mutate(asked(school)))?.data?.archiveSchool),
      restore: async (school: School) => after(ofSchool, (await restoring.mutate(asked(school)))?.data?.restoreSchool),
    },
    classes: {
      async add(school: School, form: ClassesForm, requestId: string) {
        const classes = classesOf(form)
        if (!Array.isArray(classes)) return classes
        const input = { requestId, schoolId: school.id, schoolYear: data.value?.schoolYear ?? '', classes }
        const refused = await after(ofClass, (await adding.mutate({ input }))?.data?.addClasses)
        return refused && { ...refused, field: refused.field === 'name' ? 'names' : undefined }
      },
      copy: async () =>
        after(
          ofClass,
          (await copying.mutate({ communeId: communeId.value, schoolYear: data.value?.schoolYear ?? '' }))?.data
            ?.copyClasses,
        ),
      change: async ({ id, revision }: SchoolClass, form: ClassForm) =>
        after(ofClass, (await changingClass.mutate({ input: { classId: id, revision, ...form } }))?.data?.changeClass),
      archive: async (one: SchoolClass) =>
        after(ofClass, (await archivingClass.mutate(asked(one)))?.data?.archiveClass),
      restore: async (one: SchoolClass) =>
        after(ofClass, (await restoringClass.mutate(asked(one)))?.data?.restoreClass),
    },
  }
}
