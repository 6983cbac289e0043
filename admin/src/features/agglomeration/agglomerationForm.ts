import { email, literal, nonEmpty, object, pipe, string, trim, union } from 'valibot'
import type { AgglomerationSetupPartsFragment } from '@generated'
import { parseDay } from '@shared/day'
import { t } from './messages'

const maybeAddress = union([pipe(string(), trim(), literal('')), pipe(string(), trim(), email())], t('emailBad'))

export const agglomerationSchema = object({
  name: pipe(string(), trim(), nonEmpty(t('nameMissing'))),
  contactEmail: maybeAddress,
  contactPhone: string(),
  mailSender: maybeAddress,
  publicationDirector: string(),
  host: string(),
  secondFactorFrom: string(),
})

export const formOf = ({ agglomeration, mailSender, secondFactorFrom }: AgglomerationSetupPartsFragment) => ({
  name: agglomeration.name,
  contactEmail: agglomeration.contactEmail ?? '',
  contactPhone: agglomeration.contactPhone ?? '',
  mailSender: mailSender ?? '',
  publicationDirector: agglomeration.publicationDirector ?? '',
  host: agglomeration.host ?? '',
  secondFactorFrom: secondFactorFrom ?? '',
})
export type AgglomerationForm = ReturnType<typeof formOf>

const orNull = (typed: string) => typed.trim() || null
export const inputOf = (form: AgglomerationForm, revision: number) => ({
  name: form.name,
  contactEmail: orNull(form.contactEmail),
  contactPhone: orNull(form.contactPhone),
  mailSender: orNull(form.mailSender),
  publicationDirector: orNull(form.publicationDirector),
  host: orNull(form.host),
  secondFactorFrom: parseDay(form.secondFactorFrom),
  revision,
})
