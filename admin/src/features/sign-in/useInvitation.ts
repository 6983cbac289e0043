import * as v from 'valibot'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useForm } from '@shared/forms/useForm'
import { ResetPasswordInput } from '@shared/generated/limits'
import { startSession } from '@shared/session'
import { useAcceptStaffInvitationMutation, useStaffInvitationQuery } from '@generated'
import { t } from './messages'

/** The server says what a new password lacks; of somebody who has an account, it is the password they have. */
const schema = v.object({
  password: v.pipe(v.string(), v.nonEmpty(t('passwordMissing'))),
})

/** Whoever was invited chooses a password, or gives the one they have, once; then they are in. */
export function useInvitation() {
  const router = useRouter()
  const token = String(useRoute().query['token'] ?? '')
  const link = useStaffInvitationQuery({ token }, () => ({ enabled: token !== '', fetchPolicy: 'no-cache' }))
  const { mutate: accept } = useAcceptStaffInvitationMutation()
  const form = useForm({
    initial: { password: '' },
    schema,
    limits: ResetPasswordInput,
    prefix: 'invitation',
    submit: async ({ password }) => {
      const answer = (await accept({ token, password }))?.data?.acceptStaffInvitation
      if (answer?.__typename !== 'SignedIn') return answer
      await startSession()
      // not push: the address that holds the link leaves the history
      await router.replace('/')
    },
  })
  /** undefined while it is asked, null when the link opens nothing any more. */
  const invited = computed(() =>
    token === '' ? null : link.result.value && (link.result.value.staffInvitation ?? null),
  )
  /** Somebody else is signed in on this device: accepting ends that session here. */
  const signedIn = computed(() => {
    const account = link.result.value?.viewer?.account
    return account && account.email !== invited.value?.email ? `${account.firstName} ${account.lastName}` : null
  })
  return { invited, signedIn, error: link.error, retry: () => void link.refetch(), form }
}
