import { array, minLength, number, object, picklist, pipe, regex, string, trim } from 'valibot'
import type { ServiceKind, ServiceSetupPartsFragment } from '@generated'
import { t } from './messages'

export const kinds = [
  'CANTEEN',
  'MORNING_CARE',
  'EVENING_CARE',
  'WEDNESDAY',
  'HOLIDAY_CAMP',
  'OTHER',
] as const satisfies readonly ServiceKind[]

/** Numbers as typed; an empty capacity is no limit. */
export interface ServiceForm {
  name: string
  kind: ServiceKind
  unit: string
  openWeekdays: number[]
  capacity: string
  position: string
}

export const serviceSchema = object({
  name: pipe(string(), trim(), minLength(1, t('nameMissing'))),
  kind: picklist(kinds),
  unit: pipe(string(), trim(), minLength(1, t('unitMissing'))),
  openWeekdays: pipe(array(number()), minLength(1, t('weekdaysMissing'))),
  capacity: pipe(string(), trim(), regex(/^\d{0,5}$/, t('numberBad'))),
  position: pipe(string(), trim(), regex(/^\d{1,3}$/, t('numberBad'))),
})

export const formOf = (setup: ServiceSetupPartsFragment | null, position: number): ServiceForm =>
  setup === null
    ? { name: '', kind: 'CANTEEN', unit: 'repas', openWeekdays: [1, 2, 4, 5], capacity: '', position: String(position) }
    : {
        name: setup.service.name,
        kind: setup.service.kind,
        unit: setup.service.unit,
        openWeekdays: [...setup.service.openWeekdays],
        capacity: setup.service.capacity === null ? '' : String(setup.service.capacity),
        position: String(setup.position),
      }

export const inputOf = (form: ServiceForm) => ({
  ...form,
  capacity: form.capacity.trim() === '' ? null : Number(form.capacity),
  position: Number(form.position),
})
