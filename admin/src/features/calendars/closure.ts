import { type Day, parseDay } from '@shared/day'
import { dayField } from '@shared/forms/dayField'
import { boolean, forward, minLength, object, partialCheck, picklist, pipe, string, trim } from 'valibot'
import { t } from './messages'

export const closureSchema = pipe(
  object({
    scope: picklist(['service', 'commune']),
    firstDay: dayField(t('firstDayMissing')),
    lastDay: dayField(t('lastDayBad')),
    shortReason: pipe(string(), trim(), minLength(1, t('shortReasonMissing'))),
    reason: pipe(string(), trim(), minLength(1, t('reasonMissing'))),
    cancelBookings: boolean(),
  }),
  forward(
    partialCheck([['firstDay'], ['lastDay']], (c) => c.lastDay >= c.firstDay, t('lastDayBad')),
    ['lastDay'],
  ),
)

export interface ClosureForm {
  scope: 'service' | 'commune'
  firstDay: string
  lastDay: string
  shortReason: string
  reason: string
  cancelBookings: boolean
}
export const newClosure = (day: Day): ClosureForm => ({
  scope: 'service',
  firstDay: day,
  lastDay: day,
  shortReason: '',
  reason: '',
  cancelBookings: false,
})

/** The period, once it can be looked up: what it touches is shown before anything is saved. */
export function periodOf(typed: Pick<ClosureForm, 'firstDay' | 'lastDay'>): { firstDay: Day; lastDay: Day } | null {
  const [firstDay, lastDay] = [parseDay(typed.firstDay), parseDay(typed.lastDay)]
  return firstDay && lastDay && lastDay >= firstDay ? { firstDay, lastDay } : null
}
