import { email, minLength, object, pipe, string, trim } from 'valibot'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { SignInInput } from '@shared/generated/limits'
import { useForm } from '@shared/forms/useForm'
import { isSomebodyElse } from '@shared/account/guard'
import { leaveFor } from '@shared/forms/unsaved'
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
  const route = useRoute()
  const router = useRouter()
  const { viewer, loading } = useSession()
  const signIn = useSignInMutation()
  const isStaff = computed(() => (viewer.value?.staff.length ?? 0) > 0)

  /** Asked only of whoever has no role to come in with. */
  const asked = useConsoleSuspendedQuery(() => ({
    enabled: viewer.value !== null && !isStaff.value,
    fetchPolicy: 'network-only',
  }))
  const suspended = computed(() => asked.result.value?.viewer?.suspended ?? false)

  /** Only a page of this console: an address given in a link never leads elsewhere. */
  const wanted = () => {
    const back = route.query.retour
    return typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/'
  }
  const comeIn = () => router.replace(wanted())

  const form = useForm({
    fleeting: true,
    initial: { email: '', password: '' },
    schema,
    limits: SignInInput,
    prefix: 'connexion',
    submit: async (typed) => {
      const answer = (await signIn.mutate(typed))?.data?.signIn
      if (answer && 'message' in answer) return { message: answer.message }
      const signedIn = await startSession()
      if (signedIn && isSomebodyElse(signedIn.account.id)) leaveFor('/admin/')
      else if (signedIn && signedIn.staff.length > 0) await comeIn()
      return null
    },
  })

  const leaving = useAction(async () => endSession('/admin/connexion'))
  return { viewer, loading, isStaff, suspended, comeIn, form, leaving }
}
