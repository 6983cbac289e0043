import { addDays, type Day, lastDayOf, monthInWords } from '../../platform/day.js'
import { de } from '../../platform/french.js'
import type { BillableTotals } from './billable.query.js'

export type IssueRefusalReason =
  | 'MONTH_NOT_OVER'
  | 'ALREADY_ISSUED'
  | 'LATER_ISSUED'
  | 'NOTHING_TO_ISSUE'
  | 'TO_SETTLE'
  | 'TOTAL_CHANGED'
  | 'BAD_DUE_DATE'

export interface MonthFact {
  /** '2026-12'. */
  month: string
  today: Day
  /** First day of the last month that was issued. */
  lastIssued: Day | null
  totals: Pick<BillableTotals, 'invoices' | 'creditNotes'>
}

/** Why the invoices of a month cannot be issued whatever is confirmed, or null. */
export function whyNotIssue({ month, today, lastIssued, totals }: MonthFact): IssueRefusalReason | null {
  const issued = lastIssued?.slice(0, 7) ?? ''
  if (issued === month) return 'ALREADY_ISSUED'
  if (issued > month) return 'LATER_ISSUED'
  if (today <= lastDayOf(month)) return 'MONTH_NOT_OVER'
  return totals.invoices + totals.creditNotes === 0 ? 'NOTHING_TO_ISSUE' : null
}

/** A family has at least this long to pay; a date further than a year away is a slip of the hand. */
const MIN_DAYS_TO_PAY = 7
export const isDueDate = (dueOn: Day, today: Day): boolean =>
  dueOn >= addDays(today, MIN_DAYS_TO_PAY) && dueOn <= addDays(today, 366)

/** What is proposed. */
export const usualDueDate = (today: Day): Day => addDays(today, 30)

export const issueSentence = (reason: IssueRefusalReason, month: string): string => {
  const ofMonth = de(monthInWords(month))
  const words = monthInWords(month)
  switch (reason) {
    case 'MONTH_NOT_OVER':
      return `Les factures ${ofMonth} se préparent une fois le mois fini : elles pourront être émises dès le premier jour du mois suivant.`
    case 'ALREADY_ISSUED':
      return `Les factures ${ofMonth} sont déjà émises. Ce qui change depuis sera sur celles du mois suivant.`
    case 'LATER_ISSUED':
      return `Un mois plus récent est déjà émis : ce qui reste ${ofMonth} sera sur les prochaines factures.`
    case 'NOTHING_TO_ISSUE':
      return `Rien n’est à facturer pour ${words}.`
    case 'TO_SETTLE':
      return 'Le pointage n’est pas complet : réglez ce qui est signalé, ou confirmez que vous émettez ainsi. Rien n’est émis.'
    case 'TOTAL_CHANGED':
      return 'Le total a changé pendant que vous le regardiez. Vérifiez-le, puis émettez. Rien n’est émis.'
    case 'BAD_DUE_DATE':
      return `Laissez aux familles au moins ${MIN_DAYS_TO_PAY} jours pour payer, et moins d’un an.`
  }
}
