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

/** What is usual for a kind of service: what is booked, and on which days. */
export const usual: Record<ServiceKind, Pick<ServiceForm, 'unit' | 'openWeekdays'>> = {
  CANTEEN: { unit: 'repas', openWeekdays: [1, 2, 4, 5] },
  MORNING_CARE: { unit: 'accueil', openWeekdays: [1, 2, 4, 5] },
  EVENING_CARE: { unit: 'accueil', openWeekdays: [1, 2, 4, 5] },
  WEDNESDAY: { unit: 'journée', openWeekdays: [3] },
  HOLIDAY_CAMP: { unit: 'journée', openWeekdays: [1, 2, 3, 4, 5] },
  OTHER: { unit: 'séance', openWeekdays: [1, 2, 4, 5] },
}

/** The kind is chosen: what still is the usual of the one before follows it, what was typed stays. */
export function followKind(form: ServiceForm, from: ServiceKind, to: ServiceKind): void {
  if (form.unit === usual[from].unit) form.unit = usual[to].unit
  const same = [...form.openWeekdays].sort().join() === usual[from].openWeekdays.join()
  if (same) form.openWeekdays = [...usual[to].openWeekdays]
}

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
    ? { name: '', kind: 'CANTEEN', ...usual.CANTEEN, capacity: '', position: String(position) }
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
