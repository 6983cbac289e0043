import { computed, onMounted, ref, shallowRef } from 'vue'
import * as v from 'valibot'
import { useRoute } from 'vue-router'
import {
  type SecondFactorAskedPartsFragment,
  ShownIdentityDocument,
  type ShownIdentityPartsFragment,
  type ShownIdentityQuery,
  useLinkIdentityMutation,
  useSignInByIdentityMutation,
  useSignInMutation,
} from '@generated'
import { apollo } from '../apollo/client'
import { currentPassword, email } from '../forms/credentials'
import { type FormRefusal, useForm } from '../forms/useForm'
import { leaveFor } from '../forms/unsaved'
import { SignInInput } from '../generated/limits'
import { loadViewer, startSession } from '../session'
import { useAction } from '../useAction'
import { providerName, t } from './identityMessages'
import { returnPath } from './returnPath'

/** Back from FranceConnect or ProConnect: the account opens, or is linked once, by its owner. `prefix`: of the app, before its addresses. */
export function useIdentityReturn(prefix: string) {
  const { query } = useRoute()
  const asked = typeof query['retour'] === 'string' ? query['retour'] : ''
  const wanted = `${prefix}${returnPath(asked.startsWith(prefix) ? asked.slice(prefix.length) || '/' : '/')}`
  const why = query['identite'] === 'cancelled' ? t('cancelled') : query['identite'] === 'failed' ? t('failed') : ''
  const problem = ref(why)
  const factorAsked = shallowRef<SecondFactorAskedPartsFragment | null>(null)
  /** Signed in already, or just now: what was shown is linked to this account. */
  const isSignedIn = ref(false)
  const shown = shallowRef<ShownIdentityPartsFragment | null>(null)
  const provider = computed(() => (shown.value ? providerName[shown.value.provider] : ''))

  const { mutate: comeIn } = useSignInByIdentityMutation()
  const { mutate: signIn } = useSignInMutation()
  const { mutate: link } = useLinkIdentityMutation()

  const looking = useAction(async () => {
    isSignedIn.value = (await loadViewer()) !== null
    if (isSignedIn.value) {
      const asked = { query: ShownIdentityDocument, fetchPolicy: 'network-only' } as const
      shown.value = (await apollo.query<ShownIdentityQuery>(asked)).data.shownIdentity ?? null
      if (!shown.value) problem.value = t('failed')
      return
    }
    const answer = (await comeIn())?.data?.signInByIdentity
    if (answer?.__typename === 'SignedIn') leaveFor(wanted)
    else if (answer?.__typename === 'SecondFactorAsked') factorAsked.value = answer
    else if (answer?.__typename === 'ShownIdentity') shown.value = answer
    else problem.value = answer?.message ?? t('failed')
  })
  onMounted(() => {
    if (!why) void looking.run()
  })

  async function linkBy(password: string): Promise<FormRefusal | null> {
    const answer = (await link({ password }))?.data?.linkIdentity
    if (answer?.__typename !== 'IdentityLinked') return { message: answer?.message ?? t('failed') }
    leaveFor(wanted)
    return null
  }
  const linkForm = useForm({
    fleeting: true,
    prefix: 'relier',
    initial: { password: '' },
    schema: v.object({ password: currentPassword }),
    limits: { password: SignInInput.password },
    submit: ({ password }) => linkBy(password),
  })
  const form = useForm({
    fleeting: true,
    prefix: 'connexion',
    initial: { email: '', password: '' },
    schema: v.object({ email, password: currentPassword }),
    limits: SignInInput,
    submit: async (typed) => {
      const answer = (await signIn(typed))?.data?.signIn
      if (answer?.__typename === 'SignInRefused') return { message: answer.message }
      if (answer?.__typename === 'SecondFactorAsked') factorAsked.value = answer
      else return signedIn()
      return null
    },
  })
  /** The password is right, and the second factor where there is one: what waits to be linked is. */
  async function signedIn(): Promise<FormRefusal | null> {
    await startSession()
    if (!shown.value) leaveFor(wanted)
    factorAsked.value = null
    isSignedIn.value = true
    return shown.value ? linkBy(form.values.password) : null
  }
  async function finishStep(): Promise<void> {
    const refused = await signedIn()
    if (refused) problem.value = refused.message
  }
  function restart(): void {
    factorAsked.value = null
    form.values.password = ''
    if (!shown.value) problem.value = t('failed')
  }
  return { wanted, problem, looking, factorAsked, isSignedIn, shown, provider, form, linkForm, finishStep, restart }
}
