import { computed, type Ref } from 'vue'
import type { RevisedRefusal } from '@shared/forms/useRevisedForm'
import {
  useInviteStaffMutation,
  useReactivateStaffMutation,
  useRemoveStaffMutation,
  useResendStaffInvitationMutation,
  useResetSecondFactorsMutation,
  useSetStaffRolesMutation,
  useStaffQuery,
  useSuspendStaffMutation,
  useWithdrawStaffInvitationMutation,
  type InviteStaffInput,
  type StaffAnswerFragment,
  type StaffRole,
  type StaffRowFragment,
} from '@generated'

export type Person = StaffRowFragment

/** The staff of a commune, or of the agglomeration when `communeId` is null; `said` hears what was done. */
export function useTeam(communeId: Ref<string | null>, said: (sentence: string) => Promise<void>) {
  const { result, error, refetch } = useStaffQuery(() => ({ communeId: communeId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const inviting = useInviteStaffMutation()
  const resending = useResendStaffInvitationMutation()
  const withdrawing = useWithdrawStaffInvitationMutation()
  const setting = useSetStaffRolesMutation()
  const suspending = useSuspendStaffMutation()
  const reactivating = useReactivateStaffMutation()
  const removing = useRemoveStaffMutation()
  const resetting = useResetSecondFactorsMutation()

  /** After a change, or a refusal that says somebody else made one, the list is read again. */
  async function settled(answer: StaffAnswerFragment | undefined): Promise<{ message: string } | null> {
    await refetch()
    if (answer?.__typename === 'StaffRefused') return { message: answer.message }
    if (answer) await said(answer.message)
    return null
  }
  const nowOf = (person: Person) => result.value?.staff.find(({ id }) => id === person.id) ?? null
  const target = ({ id }: Person) => ({ accountId: id, communeId: communeId.value })

  return {
    people: computed(() => result.value?.staff ?? null),
    error,
    refetch: () => void refetch(),
    invite: async (input: InviteStaffInput) => settled((await inviting.mutate({ input }))?.data?.inviteStaff),
    resend: async ({ id }: Person) => settled((await resending.mutate({ id }))?.data?.resendStaffInvitation),
    withdraw: async ({ id }: Person) => settled((await withdrawing.mutate({ id }))?.data?.withdrawStaffInvitation),
    setRoles: async (person: Person, roles: StaffRole[]): Promise<RevisedRefusal<Person> | null> => {
      const asked = { ...target(person), before: person.roles, roles }
      const answer = (await setting.mutate(asked))?.data?.setStaffRoles
      const refused = await settled(answer)
      const changed = answer?.__typename === 'StaffRefused' && answer.reason === 'CHANGED_MEANWHILE'
      return refused && { ...refused, current: changed ? nowOf(person) : null }
    },
    suspend: async (person: Person) => settled((await suspending.mutate(target(person)))?.data?.suspendStaff),
    reactivate: async (person: Person) => settled((await reactivating.mutate(target(person)))?.data?.reactivateStaff),
    resetFactors: async (person: Person) => settled((await resetting.mutate(target(person)))?.data?.resetSecondFactors),
    remove: async (person: Person) => settled((await removing.mutate(target(person)))?.data?.removeStaff),
  }
}
