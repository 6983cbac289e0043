import { computed, type Ref } from 'vue'
import {
  useArchiveRegieMutation,
  useChangeRegieMutation,
  useCreateRegieMutation,
  useRegieSetupsQuery,
  useRestoreRegieMutation,
  type RegieRefusalReason,
  type RegieSetupAnswerFragment,
  type RegieSetupPartsFragment,
} from '@generated'
import type { SetupRefusal } from '../../layout/useSetupForm'
import { type CheckedRegie, codesOf, inputOf, type RegieForm } from './regieForm'

export type RegieSetup = RegieSetupPartsFragment

/** Beside which field a no of the server is told. */
const FIELDS: Partial<Record<RegieRefusalReason, keyof RegieForm>> = {
  NAME_TAKEN: 'name',
  SIRET_TAKEN: 'siret',
  NOT_REGISSEUR: 'officers',
  TWO_REGISSEURS: 'officers',
  TWO_OFFICES: 'officers',
  ENDS_BEFORE: 'officers',
  CLOSED_DAYS: 'officers',
  CODE_TWICE: 'codes',
}

/** The régie of a commune; all of them for the agglomeration, when it is null. */
export function useRegieSetups(communeId: Ref<string | null>) {
  const { result, error, refetch } = useRegieSetupsQuery(() => ({ communeId: communeId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const creating = useCreateRegieMutation()
  const changing = useChangeRegieMutation()
  const archiving = useArchiveRegieMutation()
  const restoring = useRestoreRegieMutation()
  const asked = ({ id, revision }: RegieSetup) => ({ regieId: id, revision })

  async function settled(answer: RegieSetupAnswerFragment | undefined): Promise<SetupRefusal<RegieSetup> | null> {
    await refetch()
    if (answer?.__typename !== 'RegieRefused') return null
    const { message, reason, current } = answer
    const field = FIELDS[reason]
    return { message, current: current ?? null, ...(field ? { field } : {}) }
  }

  return {
    data: computed(() => result.value?.regieSetups ?? null),
    error,
    retry: () => void refetch(),
    create: async (form: CheckedRegie, requestId: string) =>
      settled((await creating.mutate({ input: { requestId, ...inputOf(form) } }))?.data?.createRegie),
    change: async ({ id, revision }: RegieSetup, form: CheckedRegie) => {
      const input = { regieId: id, revision, ...inputOf(form), officers: form.officers, codes: codesOf(form) }
      return settled((await changing.mutate({ input }))?.data?.changeRegie)
    },
    archive: async (setup: RegieSetup) => settled((await archiving.mutate(asked(setup)))?.data?.archiveRegie),
    restore: async (setup: RegieSetup) => settled((await restoring.mutate(asked(setup)))?.data?.restoreRegie),
  }
}
