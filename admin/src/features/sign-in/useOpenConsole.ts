import * as v from 'valibot'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { newPassword } from '@shared/forms/credentials'
import { OpenConsoleInput } from '@shared/generated/limits'
import { useForm } from '@shared/forms/useForm'
import { startSession } from '@shared/session'
import { useConsoleLinkQuery, useOpenConsoleMutation } from '@generated'
import { t } from './messages'

const name = (missing: string) => v.pipe(v.string(), v.trim(), v.nonEmpty(missing))
const schema = v.object({
  firstName: name(t('firstNameMissing')),
  lastName: name(t('lastNameMissing')),
  password: newPassword,
})

/** Whoever was given the link says who they are and chooses a password, once; then they are in. */
export function useOpenConsole() {
  const router = useRouter()
  const token = String(useRoute().query['token'] ?? '')
  const link = useConsoleLinkQuery({ token }, () => ({ enabled: token !== '', fetchPolicy: 'no-cache' }))
  const { mutate: open } = useOpenConsoleMutation()
  const form = useForm({
    initial: { firstName: '', lastName: '', password: '' },
    schema,
    limits: OpenConsoleInput,
    prefix: 'ouvrir',
    submit: async (typed) => {
      const answer = (await open({ token, ...typed }))?.data?.openConsole
      if (answer?.__typename !== 'SignedIn') return answer
      await startSession()
      // not push: the address that holds the link leaves the history
      await router.replace('/')
    },
  })
  /** undefined while it is asked, null when the link opens nothing any more. */
  const email = computed(() =>
    token === '' ? null : link.result.value && (link.result.value.consoleLink?.email ?? null),
  )
  return { email, error: link.error, retry: () => void link.refetch(), form }
}
