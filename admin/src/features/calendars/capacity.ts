import type { CapacityInput } from '@generated'

/** To which days a number of places applies. */
export type CapacityScope = 'day' | 'weekday' | 'range'
export interface CapacityForm {
  scope: CapacityScope
  from: string
  to: string
  weekdays: number[]
  /** As typed; empty = no limit. */
  places: string
}
export type CapacityProblem = 'places' | 'from' | 'to' | 'weekdays'

/** What must be corrected before saving, field by field. */
export function capacityProblems(form: CapacityForm): CapacityProblem[] {
  const problems: CapacityProblem[] = []
  if (!form.from) problems.push('from')
  if (form.scope !== 'day' && (!form.to || form.to < form.from)) problems.push('to')
  if (form.scope === 'weekday' && form.weekdays.length === 0) problems.push('weekdays')
  if (!/^\d{0,5}$/.test(form.places.trim())) problems.push('places')
  return problems
}

export function capacityInput(serviceId: string, form: CapacityForm): CapacityInput {
  const places = form.places.trim()
  return {
    serviceId,
    from: form.from,
    to: form.scope === 'day' ? form.from : form.to,
    weekdays: form.scope === 'weekday' ? [...form.weekdays].sort() : null,
    capacity: places === '' ? null : Number(places),
  }
}
