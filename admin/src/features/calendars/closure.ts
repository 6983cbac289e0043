import { boolean, forward, minLength, object, partialCheck, picklist, pipe, string, trim } from 'valibot'
import { t } from './messages'

export const closureSchema = pipe(
  object({
    scope: picklist(['service', 'commune']),
    firstDay: pipe(string(), minLength(1, t('firstDayMissing'))),
    lastDay: pipe(string(), minLength(1, t('lastDayBad'))),
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
export const newClosure = (day: string): ClosureForm => ({
  scope: 'service',
  firstDay: day,
  lastDay: day,
  shortReason: '',
  reason: '',
  cancelBookings: false,
})

/** Whether the period can be looked up: what it touches is shown before anything is saved. */
export const isPeriod = (c: Pick<ClosureForm, 'firstDay' | 'lastDay'>) => c.firstDay !== '' && c.lastDay >= c.firstDay
