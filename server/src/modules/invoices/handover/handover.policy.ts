import { OWN_FAMILY } from '../../../platform/actor.js'
import { addDays, type Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { hasStepLeft, type ReminderFact } from '../dunning/reminder.policy.js'

/** An overdue invoice that no reminder will ask for again: its last step is passed, or it has none. */
export const isToHandOver = (fact: ReminderFact, today: Day): boolean =>
  fact.kind === 'INVOICE' &&
  fact.remainingCents > 0 &&
  fact.dueOn < today &&
  fact.pauseReason === null &&
  !fact.creditWaits &&
  fact.handedOverOn === null &&
  !hasStepLeft(fact, today)

export interface ToHandOver {
  invoices: number
  totalCents: Cents
}

export type HandoverRefusalReason = 'NOTHING' | 'CHANGED' | 'BAD_DATE' | 'NOT_HANDED_OVER' | 'OWN_FAMILY'

/** Handed over today, or some days ago on paper; never in advance. */
export const AT_MOST_AGO = 31

export function whyNotHandOver(
  found: ToHandOver,
  asked: { expectedInvoices: number; expectedTotalCents: Cents; handedOn: Day },
  today: Day,
): HandoverRefusalReason | null {
  if (asked.handedOn > today || asked.handedOn < addDays(today, -AT_MOST_AGO)) return 'BAD_DATE'
  if (found.invoices === 0) return 'NOTHING'
  const isSame = found.invoices === asked.expectedInvoices && found.totalCents === asked.expectedTotalCents
  return isSame ? null : 'CHANGED'
}

export function handoverSentence(reason: HandoverRefusalReason): string {
  switch (reason) {
    case 'NOTHING':
      return 'Aucune facture n’est à transmettre : toutes sont payées, suspendues, ont encore une relance, ou un avoir à approuver.'
    case 'CHANGED':
      return 'La liste a changé pendant que vous la regardiez : exportez-la de nouveau, puis recommencez. Rien n’est marqué.'
    case 'BAD_DATE':
      return `Indiquez le jour où la liste a été transmise : aujourd’hui, ou ${AT_MOST_AGO} jours plus tôt au plus.`
    case 'NOT_HANDED_OVER':
      return 'Cette facture n’est pas, ou n’est plus, transmise au comptable public. Rechargez la page.'
    case 'OWN_FAMILY':
      return OWN_FAMILY
  }
}
