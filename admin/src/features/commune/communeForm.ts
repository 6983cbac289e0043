import { email, literal, nonEmpty, object, pipe, string, trim, union } from 'valibot'
import type { CommuneIdentityPartsFragment } from '@generated'
import { t } from './messages'

const maybeAddress = union([pipe(string(), trim(), literal('')), pipe(string(), trim(), email())], t('emailBad'))

export const identitySchema = object({
  name: pipe(string(), trim(), nonEmpty(t('nameMissing'))),
  brandColor: string(),
  contactEmail: maybeAddress,
  contactPhone: string(),
  addressLine: string(),
  legalRepresentative: string(),
  privacyContact: maybeAddress,
})

export const formOf = ({ commune, brandColor }: CommuneIdentityPartsFragment) => ({
  name: commune.name,
  brandColor,
  contactEmail: commune.contactEmail ?? '',
  contactPhone: commune.contactPhone ?? '',
  addressLine: commune.addressLine ?? '',
  legalRepresentative: commune.legalRepresentative ?? '',
  privacyContact: commune.privacyContact ?? '',
})
export type IdentityForm = ReturnType<typeof formOf>

const orNull = (typed: string) => typed.trim() || null
export const inputOf = (form: IdentityForm, { id, revision }: CommuneIdentityPartsFragment) => ({
  communeId: id,
  revision,
  name: form.name,
  brandColor: form.brandColor,
  contactEmail: orNull(form.contactEmail),
  contactPhone: orNull(form.contactPhone),
  addressLine: orNull(form.addressLine),
  legalRepresentative: orNull(form.legalRepresentative),
  privacyContact: orNull(form.privacyContact),
})
