import { ref, watchEffect } from 'vue'
import { common as t } from './i18n/common'

const page = ref('')
const site = ref('Cantine Facile')
const inError = ref(false)

/** « Erreur : Connexion – Cantine Facile »: what a screen reader says first. */
watchEffect(() => {
  if (typeof document === 'undefined') return
  const title = inError.value ? t('errorPrefix', { title: page.value }) : page.value
  document.title = title ? `${title} – ${site.value}` : site.value
})

export const setPageTitle = (title: string): void => void (page.value = title)
export const setSiteName = (name: string): void => void (site.value = name)
export const setTitleInError = (value: boolean): void => void (inError.value = value)
