import { computed, type Ref } from 'vue'
import {
  useArchiveServiceMutation,
  useChangeServiceMutation,
  useCreateServiceMutation,
  useRestoreServiceMutation,
  useServiceSetupsQuery,
  type ServiceSetupAnswerFragment,
  type ServiceSetupPartsFragment,
} from '@generated'
import type { SetupRefusal } from '../../layout/useSetupForm'
import { inputOf, type ServiceForm } from './serviceForm'

export type ServiceSetup = ServiceSetupPartsFragment

/** The services of a commune as it sets them up; every change reads them again. */
export function useServiceSetups(communeId: Ref<string>) {
  const { result, error, refetch } = useServiceSetupsQuery(() => ({ communeId: communeId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const creating = useCreateServiceMutation({ refetchQueries: ['StaffCommunes'] })
  const changing = useChangeServiceMutation({ refetchQueries: ['StaffCommunes'] })
  const archiving = useArchiveServiceMutation({ refetchQueries: ['StaffCommunes'] })
  const restoring = useRestoreServiceMutation({ refetchQueries: ['StaffCommunes'] })

  async function after(answer: ServiceSetupAnswerFragment | undefined): Promise<SetupRefusal<ServiceSetup> | null> {
    await refetch()
    if (answer?.__typename !== 'ServiceSetupRefused') return null
    const { message, reason, current } = answer
    return { message, current, ...(reason === 'NAME_TAKEN' ? { field: 'name' } : {}) }
  }
  const asked = ({ id, revision }: ServiceSetup) => ({ serviceId: id, revision })

  return {
    setups: computed(() => result.value?.serviceSetups ?? null),
    error,
    retry: () => void refetch(),
    create: async (form: ServiceForm, requestId: string) =>
      after(
        (await creating.mutate({ input: { requestId, communeId: communeId.value, ...inputOf(form) } }))?.data
          ?.createService,
      ),
    change: async (setup: ServiceSetup, form: ServiceForm) =>
      after((await changing.mutate({ input: { ...asked(setup), ...inputOf(form) } }))?.data?.changeService),
    archive: async (setup: ServiceSetup) => after((await archiving.mutate(asked(setup)))?.data?.archiveService),
    restore: async (setup: ServiceSetup) => after((await restoring.mutate(asked(setup)))?.data?.restoreService),
  }
}
