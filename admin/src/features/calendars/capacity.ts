import { array, forward, number, object, partialCheck, picklist, pipe, regex, string, trim } from 'valibot'
import type { InferOutput } from 'valibot'
import { dayField, optionalDayField } from '@shared/forms/dayField'
import type { CapacityInput } from '@generated'
import { t } from './messages'

/** To which days a number of places applies. */
export const capacityScopes = ['day', 'weekday', 'range'] as const
export interface CapacityForm {
  scope: (typeof capacityScopes)[number]
  from: string
  to: string
  weekdays: number[]
  /** As typed; empty = no limit. */
  places: string
}

export const capacitySchema = pipe(
  object({
    scope: picklist(capacityScopes),
    from: dayField(t('dayMissing')),
    to: optionalDayField,
    weekdays: array(number()),
    places: pipe(string(), trim(), regex(/^\d{0,5}$/, t('placesBad'))),
  }),
  forward(
    partialCheck([['scope'], ['from'], ['to']], (c) => c.scope === 'day' || (c.to ?? '') >= c.from, t('toBad')),
    ['to'],
  ),
  forward(
    partialCheck(
      [['scope'], ['weekdays']],
      (c) => c.scope !== 'weekday' || c.weekdays.length > 0,
      t('weekdaysMissing'),
    ),
    ['weekdays'],
  ),
)

/** What was typed, checked: the last day counts unless it is for one day. */
export type Capacity = InferOutput<typeof capacitySchema>

export function capacityInput(serviceId: string, form: Capacity): CapacityInput {
  const places = form.places.trim()
  return {
    serviceId,
    from: form.from,
    to: form.scope === 'day' || form.to === null ? form.from : form.to,
    weekdays: form.scope === 'weekday' ? [...form.weekdays].sort() : null,
    capacity: places === '' ? null : Number(places),
  }
}
