import * as v from 'valibot'
import { messages } from '../i18n/messages'

export const MIN_PASSWORD = 12
export const t = messages({
  needEmail: 'Indiquez une adresse e-mail complète, par exemple nom@exemple.fr.',
  needPassword: 'Indiquez votre mot de passe.',
  passwordHint: '12 caractères au moins. Une phrase facile à retenir convient très bien.',
  passwordShort: 'Choisissez un mot de passe de 12 caractères au moins.',
  typed: '{n} sur {min} caractères',
  longEnough: 'Longueur suffisante',
})

export const email = v.pipe(v.string(), v.trim(), v.email(t('needEmail')))
export const currentPassword = v.pipe(v.string(), v.nonEmpty(t('needPassword')))
/** The server also refuses common passwords. */
export const newPassword = v.pipe(v.string(), v.minLength(MIN_PASSWORD, t('passwordShort')))
