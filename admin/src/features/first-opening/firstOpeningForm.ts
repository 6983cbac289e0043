import { nonEmpty, object, pipe, string, trim, union, email as isEmail, literal } from 'valibot'
import { newPassword } from '@shared/forms/credentials'
import { t } from './messages'

const said = (missing: string) => pipe(string(), trim(), nonEmpty(missing))
const address = pipe(string(), trim(), isEmail(t('emailBad')))
const maybeAddress = union([pipe(string(), trim(), literal('')), address], t('emailBad'))

export const firstOpeningSchema = object({
  name: said(t('nameMissing')),
  contactEmail: maybeAddress,
  contactPhone: string(),
  mailSender: maybeAddress,
  firstName: said(t('firstNameMissing')),
  lastName: said(t('lastNameMissing')),
  email: address,
  password: newPassword,
})

export const emptyForm = () => ({
  name: '',
  contactEmail: '',
  contactPhone: '',
  mailSender: '',
  firstName: '',
  lastName: '',
  email: '',
  password: '',
})
export type FirstOpeningForm = ReturnType<typeof emptyForm>

const orNull = (typed: string) => typed.trim() || null
export const inputOf = (token: string, form: FirstOpeningForm) => ({
  ...form,
  token,
  contactEmail: orNull(form.contactEmail),
  contactPhone: orNull(form.contactPhone),
  mailSender: orNull(form.mailSender),
})
