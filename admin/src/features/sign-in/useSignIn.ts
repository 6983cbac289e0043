import { email, minLength, object, pipe, string, trim } from 'valibot'
import { computed, shallowRef } from 'vue'
import { SignInInput } from '@shared/generated/limits'
import { useForm } from '@shared/forms/useForm'
import { useSignInReturn } from '@shared/account/useSignInReturn'
import { endSession, startSession, useSession } from '@shared/session'
import { useAction } from '@shared/useAction'
import { useConsoleSuspendedQuery, useSignInMutation, type SecondFactorAskedPartsFragment } from '@generated'
import { t } from './messages'

const schema = object({
  email: pipe(string(), trim(), minLength(1, t('emailMissing')), email(t('emailBad'))),
  password: pipe(string(), minLength(1, t('passwordMissing'))),
})

/** A member of staff comes in; whoever has no role in a commune stays on this page and reads why. */
export function useSignIn() {
  const { viewer, loading } = useSession()
  const { goBack } = useSignInReturn('/admin/', ({ staff }) => staff.length > 0)
  const signIn = useSignInMutation()
  const isStaff = computed(() => (viewer.value?.staff.length ?? 0) > 0)

  /** Asked only of whoever has no role to come in with. */
  const asked = useConsoleSuspendedQuery(() => ({
    enabled: viewer.value !== null && !isStaff.value,
    fetchPolicy: 'network-only',
  }))
  const suspended = computed(() => asked.result.value?.viewer?.suspended ?? false)
  /** Roles of theirs wait until they add a second factor. */
  const factorDue = computed(() => asked.result.value?.viewer?.secondFactorDue ?? false)
  const factorAsked = shallowRef<SecondFactorAskedPartsFragment | null>(null)
  async function comeIn(): Promise<void> {
    await startSession()
    await goBack()
  }
  function restart(): void {
    factorAsked.value = null
    form.values.password = ''
  }

  const form = useForm({
    fleeting: true,
    initial: { email: '', password: '' },
    schema,
    limits: SignInInput,
    prefix: 'connexion',
    submit: async (typed) => {
      const answer = (await signIn.mutate(typed))?.data?.signIn
      if (answer?.__typename === 'SignInRefused') return { message: answer.message }
      if (answer?.__typename === 'SecondFactorAsked') factorAsked.value = answer
      else await comeIn()
      return null
    },
  })

  const leaving = useAction(async () => endSession('/admin/connexion'))
  return { viewer, loading, isStaff, suspended, factorDue, factorAsked, comeIn, restart, form, leaving }
}
