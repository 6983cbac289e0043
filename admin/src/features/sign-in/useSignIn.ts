import { email, minLength, object, pipe, string, trim } from 'valibot'
import { computed } from 'vue'
import { SignInInput } from '@shared/generated/limits'
import { useForm } from '@shared/forms/useForm'
import { useSignInReturn } from '@shared/account/useSignInReturn'
import { endSession, startSession, useSession } from '@shared/session'
import { useAction } from '@shared/useAction'
import { useConsoleSuspendedQuery, useSignInMutation } from '@generated'
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

  const form = useForm({
    fleeting: true,
    initial: { email: '', password: '' },
    schema,
    limits: SignInInput,
    prefix: 'connexion',
    submit: async (typed) => {
      const answer = (await signIn.mutate(typed))?.data?.signIn
      if (answer && 'message' in answer) return { message: answer.message }
      await startSession()
      await goBack()
      return null
    },
  })

  const leaving = useAction(async () => endSession('/admin/connexion'))
  return { viewer, loading, isStaff, suspended, form, leaving }
}
