import { computed } from 'vue'
import type { Day } from '@shared/day'
import {
  useArchiveCommuneMutation,
  useChangeCommuneMutation,
  useCommuneSetupsQuery,
  useCreateCommuneMutation,
  useOpenCommuneMutation,
  useRestoreCommuneMutation,
  type CommuneRefusalReason,
  type CommuneSetupAnswerFragment,
  type CommuneSetupPartsFragment,
} from '@generated'
import type { SetupRefusal } from '../../layout/useSetupForm'
import { inputOf, type CommuneForm } from './communeForm'

export type CommuneSetup = CommuneSetupPartsFragment

/** Beside which field a no of the server is told. */
const FIELDS: Partial<Record<CommuneRefusalReason, keyof CommuneForm>> = {
  NAME_TAKEN: 'name',
  INSEE_TAKEN: 'inseeCode',
  REGIE_USED: 'regieId',
  REGIE_ARCHIVED: 'regieId',
  TIME_ZONE: 'timeZone',
}

/** The communes side by side; every change reads them again, and the list of the menu with `after`. */
export function useCommuneSetups(after: () => void) {
  const { result, error, refetch } = useCommuneSetupsQuery({ fetchPolicy: 'cache-and-network' })
  const creating = useCreateCommuneMutation()
  const changing = useChangeCommuneMutation()
  const opening = useOpenCommuneMutation()
  const archiving = useArchiveCommuneMutation()
  const restoring = useRestoreCommuneMutation()

  async function settled(answer: CommuneSetupAnswerFragment | undefined): Promise<SetupRefusal<CommuneSetup> | null> {
    await refetch()
    after()
    if (answer?.__typename !== 'CommuneRefused') return null
    const { message, reason, current } = answer
    const field = FIELDS[reason]
    return { message, current: current ?? null, ...(field ? { field } : {}) }
  }
  const asked = ({ id, revision }: CommuneSetup) => ({ communeId: id, revision })

  return {
    data: computed(() => result.value?.communeSetups ?? null),
    regies: computed(() => result.value?.regieSetups.filter(({ archived }) => !archived) ?? []),
    error,
    retry: () => void refetch(),
    create: async (form: CommuneForm, requestId: string) =>
      settled((await creating.mutate({ input: { requestId, ...inputOf(form) } }))?.data?.createCommune),
    change: async (setup: CommuneSetup, form: CommuneForm) =>
      settled((await changing.mutate({ input: { ...asked(setup), ...inputOf(form) } }))?.data?.changeCommune),
    open: async (setup: CommuneSetup, opensOn: Day | null) =>
      settled((await opening.mutate({ ...asked(setup), opensOn }))?.data?.openCommune),
    archive: async (setup: CommuneSetup) => settled((await archiving.mutate(asked(setup)))?.data?.archiveCommune),
    restore: async (setup: CommuneSetup) => settled((await restoring.mutate(asked(setup)))?.data?.restoreCommune),
  }
}
