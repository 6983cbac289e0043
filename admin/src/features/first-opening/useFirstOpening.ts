import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useFirstOpeningQuery, useOpenInstallMutation } from '@generated'
import { explain } from '@shared/apollo/explain'
import { OpenInstallInput } from '@shared/generated/limits'
import { useForm } from '@shared/forms/useForm'
import { startSession } from '@shared/session'
import { MAX_UPLOAD_BYTES, uploadLogo } from '@shared/upload'
import { emptyForm, firstOpeningSchema, inputOf } from './firstOpeningForm'
import { t } from './messages'

/** Whoever holds the link names the agglomeration and becomes its first administrator, once; then they are in. */
export function useFirstOpening() {
  const router = useRouter()
  const token = String(useRoute().query['token'] ?? '')
  const link = useFirstOpeningQuery({ token }, () => ({ enabled: token !== '', fetchPolicy: 'no-cache' }))
  const { mutate: open } = useOpenInstallMutation()
  const logo = shallowRef<File | null>(null)
  const logoProblem = ref<string>()
  const progress = ref<number | null>(null)
  /** Once it is open: why the logo was not kept. */
  const logoLost = ref<string | null>(null)
  watch(logo, (file) => {
    logoProblem.value = file && file.size > MAX_UPLOAD_BYTES ? t('logoTooLarge') : undefined
  })
  const form = useForm({
    initial: emptyForm(),
    schema: firstOpeningSchema,
    limits: { ...OpenInstallInput },
    prefix: 'ouverture',
    submit: async (typed) => {
      if (logoProblem.value) return { message: logoProblem.value }
      const answer = (await open({ input: inputOf(token, typed) }))?.data?.openInstall
      if (answer?.__typename !== 'SignedIn') return answer
      await startSession()
      logoLost.value = await whyLogoLost()
      // not push: the address that holds the link leaves the history
      if (!logoLost.value) await router.replace('/agglomeration')
    },
  })
  /** What an older version, or the command line, has said already. */
  watch(
    () => link.result.value?.firstOpening,
    (known) => {
      if (!known || form.dirty()) return
      const { email, name, contactEmail, contactPhone, mailSender } = known
      const said = { email, name, contactEmail, contactPhone, mailSender }
      Object.assign(form.values, Object.fromEntries(Object.entries(said).map(([key, value]) => [key, value ?? ''])))
    },
  )

  async function whyLogoLost(): Promise<string | null> {
    if (!logo.value) return null
    progress.value = 0
    try {
      await uploadLogo(logo.value, { communeId: null, before: null }, (percent) => (progress.value = percent))
      return null
    } catch (caught) {
      return explain(caught).message
    } finally {
      progress.value = null
    }
  }

  return {
    form,
    logo,
    logoProblem,
    logoLost,
    progress,
    /** undefined while it is asked, false when the link opens nothing. */
    good: computed(() => (token === '' ? false : link.result.value && Boolean(link.result.value.firstOpening))),
    error: link.error,
    retry: () => void link.refetch(),
    goOn: () => router.replace('/agglomeration'),
  }
}
