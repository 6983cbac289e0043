import { computed, type Ref } from 'vue'
import {
  useArchiveSituationMutation,
  useChangeSituationMutation,
  useCreateSituationMutation,
  useRestoreSituationMutation,
  useSituationSetupsQuery,
  type SituationSetupAnswerFragment,
  type SituationSetupPartsFragment,
  type SituationSetupRefusalReason,
} from '@generated'
import type { SetupRefusal } from '../../layout/useSetupForm'
import { inputOf, type SituationForm } from './situationForm'

export type SituationSetup = SituationSetupPartsFragment

/** Beside which field a no of the server is told. */
const FIELDS: Partial<Record<SituationSetupRefusalReason, keyof SituationForm>> = {
  NAME_TAKEN: 'name',
  NAME_IN_REGULATION: 'name',
  RESIDENCE_IN_REGULATION: 'residence',
  AUDIENCE_USED: 'audience',
  SERVICE_USED: 'serviceIds',
  SERVICE_OVERLAPS: 'serviceIds',
}

/** The situations of a commune as it sets them up, and its services; every change reads them again. */
export function useSituationSetups(communeId: Ref<string>) {
  const { result, error, refetch } = useSituationSetupsQuery(() => ({ communeId: communeId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const creating = useCreateSituationMutation()
  const changing = useChangeSituationMutation()
  const archiving = useArchiveSituationMutation()
  const restoring = useRestoreSituationMutation()

  async function after(answer: SituationSetupAnswerFragment | undefined): Promise<SetupRefusal<SituationSetup> | null> {
    await refetch()
    if (answer?.__typename !== 'SituationSetupRefused') return null
    const { message, reason, current } = answer
    const field = FIELDS[reason]
    return { message, current, ...(field ? { field } : {}) }
  }
  const asked = ({ id, revision }: SituationSetup) => ({ situationId: id, revision })

  return {
    data: computed(() =>
      result.value
        ? {
            setups: result.value.situationSetups,
            types: result.value.documentTypeSetups.flatMap(({ type }) => (type.active ? [type] : [])),
            services: result.value.serviceSetups.map(({ service, active }) => ({ ...service, active })),
          }
        : null,
    ),
    error,
    retry: () => void refetch(),
    create: async (form: SituationForm, requestId: string) =>
      after(
        (await creating.mutate({ input: { requestId, communeId: communeId.value, ...inputOf(form) } }))?.data
          ?.createSituation,
      ),
    change: async (setup: SituationSetup, form: SituationForm) =>
      after((await changing.mutate({ input: { ...asked(setup), ...inputOf(form) } }))?.data?.changeSituation),
    archive: async (setup: SituationSetup) => after((await archiving.mutate(asked(setup)))?.data?.archiveSituation),
    restore: async (setup: SituationSetup) => after((await restoring.mutate(asked(setup)))?.data?.restoreSituation),
  }
}
