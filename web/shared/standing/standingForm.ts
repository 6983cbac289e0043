import * as v from 'valibot'
import type { StandingPartsFragment } from '@generated'
import { addDays, civilDay, parseDay, type Day } from '../day'
import { dayField } from '../forms/dayField'
import { t } from './messages'

export type End = 'ORDER' | 'YEAR' | 'DAY'
export interface StandingValues {
  beneficiaryId: string
  serviceId: string
  weekdays: number[]
  firstDay: string
  end: End | ''
  lastDay: string
}

export const standingSchema = v.pipe(
  v.object({
    beneficiaryId: v.pipe(v.string(), v.nonEmpty(t('needWho'))),
    serviceId: v.pipe(v.string(), v.nonEmpty(t('needService'))),
    weekdays: v.pipe(v.array(v.number()), v.minLength(1, t('needWeekdays'))),
    firstDay: dayField(t('needFirstDay')),
    end: v.picklist(['ORDER', 'YEAR', 'DAY'], t('needLastDay')),
    lastDay: v.string(),
  }),
  v.forward(
    v.check(({ end, lastDay }) => end !== 'DAY' || parseDay(lastDay) !== null, t('needLastDay')),
    ['lastDay'],
  ),
)

type Standing = StandingPartsFragment['standing']

/** A new one begins next Monday; one that is changed begins as it did, or today. */
export const initialValues = (standing: Standing | null, today: Day): StandingValues => ({
  beneficiaryId: standing?.beneficiary.id ?? '',
  serviceId: standing?.service.id ?? '',
  weekdays: [...(standing?.weekdays ?? [])],
  firstDay: standing && standing.firstDay > today ? standing.firstDay : addDays(today, standing ? 0 : 1),
  end: standing?.lastDay ? 'DAY' : 'ORDER',
  lastDay: standing?.lastDay ?? '',
})

/** Its last day; null until the family says otherwise. */
export const lastDayOf = ({ end, lastDay }: Pick<StandingValues, 'end' | 'lastDay'>, yearEnd: Day | null) =>
  end === 'YEAR' ? yearEnd : end === 'DAY' ? parseDay(lastDay) : null

/** What is asked, once everything is chosen. */
export function askedOf(values: StandingValues, yearEnd: Day | null) {
  const { success, output } = v.safeParse(standingSchema, values)
  if (!success) return null
  const { beneficiaryId, serviceId, weekdays, firstDay } = output
  return {
    beneficiaryId,
    serviceId,
    weekdays: [...weekdays].sort((a, b) => a - b),
    firstDay,
    lastDay: lastDayOf(values, yearEnd),
  }
}

/** « lundi » of 1. */
export const dayOfWeekday = (weekday: number): Day => addDays(civilDay('2026-12-06'), weekday)
