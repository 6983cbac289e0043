import { minLength, object, picklist, pipe, regex, string, trim } from 'valibot'
import type { CommuneSetupPartsFragment, OpeningStep, SchoolZone } from '@generated'
import { pathOf } from '../../layout/openingTasks'
import { t } from './messages'

export const zones = ['A', 'B', 'C'] as const satisfies readonly SchoolZone[]
export const timeZones = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
] as const
/** Where each lack is mended. */
export const mendedAt: Record<OpeningStep, string> = {
  CONTACT: pathOf('IDENTITY'),
  SERVICE: pathOf('SERVICES'),
  SITUATION: pathOf('SITUATIONS'),
  PRICE: pathOf('TARIFFS'),
  REGULATION: pathOf('REGULATION'),
  ADMINISTRATOR: pathOf('STAFF'),
  CARD_PAYMENTS: pathOf('PAYMENT'),
}
/** A new régie, in the list of régies. */
export const NEW_REGIE = 'new'

export const communeSchema = object({
  name: pipe(string(), trim(), minLength(1, t('nameMissing'))),
  inseeCode: pipe(string(), trim(), regex(/^(\d{2}|2[AB])\d{3}$/, t('inseeBad'))),
  postalCode: pipe(string(), trim(), regex(/^\d{5}$/, t('postalBad'))),
  schoolZone: picklist(zones),
  timeZone: string(),
  regieId: string(),
})

export interface CommuneForm {
  name: string
  inseeCode: string
  postalCode: string
  schoolZone: SchoolZone
  timeZone: string
  regieId: string
}
export const formOf = (setup: CommuneSetupPartsFragment | null): CommuneForm =>
  setup === null
    ? { name: '', inseeCode: '', postalCode: '', schoolZone: 'A', timeZone: 'Europe/Paris', regieId: NEW_REGIE }
    : {
        name: setup.commune.name,
        inseeCode: setup.commune.inseeCode,
        postalCode: setup.commune.postalCode,
        schoolZone: setup.commune.schoolZone,
        timeZone: setup.commune.timeZone,
        regieId: setup.commune.regie.id,
      }
export const inputOf = (form: CommuneForm) => ({
  ...form,
  regieId: form.regieId === NEW_REGIE ? null : form.regieId,
})
