import { array, minLength, object, picklist, pipe, regex, string, trim } from 'valibot'
import type { Audience, Residence, SituationSetupPartsFragment } from '@generated'
import { t } from './messages'

export const audiences = ['CHILD', 'ADULT', 'ANY'] as const satisfies readonly Audience[]
export const residences = ['ANY', 'RESIDENT', 'NON_RESIDENT'] as const satisfies readonly Residence[]
/** The rank as typed. */
export interface SituationForm {
  name: string
  audience: Audience
  residence: Residence
  documentTypeIds: string[]
  serviceIds: string[]
  position: string
}

export const situationSchema = object({
  name: pipe(string(), trim(), minLength(1, t('nameMissing'))),
  audience: picklist(audiences),
  residence: picklist(residences),
  documentTypeIds: array(string()),
  serviceIds: pipe(array(string()), minLength(1, t('servicesMissing'))),
  position: pipe(string(), trim(), regex(/^\d{1,3}$/, t('numberBad'))),
})

/** A new one opens every service that is offered. */
export const formOf = (
  setup: SituationSetupPartsFragment | null,
  position: number,
  services: readonly { id: string; active: boolean }[],
): SituationForm =>
  setup === null
    ? {
        name: '',
        audience: 'CHILD',
        residence: 'ANY',
        documentTypeIds: [],
        serviceIds: services.filter(({ active }) => active).map(({ id }) => id),
        position: String(position),
      }
    : {
        name: setup.situation.name,
        audience: setup.situation.audience,
        residence: setup.situation.residence,
        documentTypeIds: setup.situation.requiredDocuments.map(({ id }) => id),
        serviceIds: setup.services.map(({ serviceId }) => serviceId),
        position: String(setup.position),
      }

export const inputOf = (form: SituationForm) => ({ ...form, position: Number(form.position) })
