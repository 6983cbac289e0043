import { OWN_FAMILY } from '../../../platform/actor.js'
import { addDays, countDays, type Day, dayInWords, instantOf } from '../../../platform/day.js'
import { type Cents, maxCents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import { decide } from '../../pricing/index.js'
import { type Policy, SERVICE } from '../../regulations/index.js'
import type { InvoiceKind } from '../invoice.entity.js'

/** What is known of an invoice when it is to be reminded of. */
export interface ReminderFact {
  kind: InvoiceKind
  /** It asks for what a reminder cost, which is not reminded of. */
  ofReminder: boolean
  /** A credit note of it waits for a second person: what it asks may be wrong. */
  creditWaits: boolean
  dueOn: Day
  timeZone: string
  remainingCents: Cents
  /** How many reminders left, what they cost together, and the day of the last. */
  remindersSent: number
  feeCents: Cents
  lastOn: Day | null
  pauseReason: string | null
  /** Since when the public accountant recovers it. */
  handedOverOn: Day | null
  /** The règlements of its services that speak of reminders, as they were in force on its due date. */
  rules: readonly { serviceId: string; policy: Policy }[]
}

export interface Reminder {
  step: number
  /** What it adds to what was asked for the earlier ones. */
  feeCents: Cents
  /** Whose règlement asks for it. */
  serviceId: string
  /** The règlement says after how many days: it leaves by itself. */
  byItself: boolean
}

/** A family has this many days to answer a reminder. */
const DAYS_BETWEEN = 7

/**
 * The next reminder of an invoice, if the règlement of one of its services has a step that applies on that day. `dunning` answers
 * what all its reminders cost together; of several règlements the dearest counts, once.
 */
export function reminderOn(fact: ReminderFact, day: Day): Reminder | null {
  const step = fact.remindersSent + 1
  const overdueDays = countDays(fact.dueOn, day) - 1
  let found: Reminder | undefined
  for (const { serviceId, policy } of fact.rules) {
    const asked = (late: number | null) => stepOf(policy, fact, { step, overdueDays: late, day })
    const decision = asked(overdueDays)
    if (decision?.path == null || decision.price.cents === null) continue
    const feeCents = maxCents(ZERO_CENTS, minusCents(decision.price.cents, fact.feeCents))
    const dearest: Reminder =
      found && found.feeCents >= feeCents ? found : { step, feeCents, serviceId, byItself: false }
    found = { ...dearest, byItself: found?.byItself === true || asked(null)?.path == null }
  }
  return found ?? null
}

const stepOf = (
  policy: Policy,
  { remainingCents, timeZone }: ReminderFact,
  { step, overdueDays, day }: { step: number; overdueDays: number | null; day: Day },
) =>
  decide(
    policy,
    { breaks: [], closures: [] },
    {
      action: 'dunning',
      service: SERVICE,
      day,
      facts: {
        remindersSent: step,
        debtCents: remainingCents,
        ...(overdueDays !== null && { overdueDays }),
      },
    },
    instantOf(day, '12:00', timeZone),
  )

export interface ComingReminder extends Reminder {
  /** From when it can leave; it leaves on that day when it does by itself. */
  from: Day
  ready: boolean
}

/** How far the next step is looked for. */
const LOOKS_AHEAD = 184

/** The next step of an invoice, and from when; null when it has none, or while a credit note of it waits for a second person. */
export function comingReminder(fact: ReminderFact, today: Day): ComingReminder | null {
  if (!canBeReminded(fact) || fact.creditWaits) return null
  const first = [today, addDays(fact.dueOn, 1), ...(fact.lastOn ? [addDays(fact.lastOn, DAYS_BETWEEN)] : [])].sort()
  const start = first.at(-1) ?? today
  for (let n = 0; n <= LOOKS_AHEAD; n++) {
    const from = addDays(start, n)
    const found = reminderOn(fact, from)
    if (found) return { ...found, from, ready: from === today }
  }
  return null
}

/**
 * Whether a step is still to come, now or later, or a family still has its days to answer the last. Of a règlement that never says stop,
 * a step that is not dated counts while it costs something, or is the first.
 */
export function hasStepLeft(fact: ReminderFact, today: Day): boolean {
  if (!canBeReminded(fact)) return false
  if (fact.lastOn !== null && today < addDays(fact.lastOn, DAYS_BETWEEN)) return true
  return [today, addDays(today, LOOKS_AHEAD)].some((day) => {
    const next = reminderOn(fact, day)
    return next !== null && (next.byItself || next.feeCents > 0 || fact.remindersSent === 0)
  })
}

const canBeReminded = ({ kind, ofReminder, remainingCents, rules, handedOverOn }: ReminderFact): boolean =>
  kind === 'INVOICE' && !ofReminder && remainingCents > 0 && rules.length > 0 && handedOverOn === null

export type ReminderRefusalReason =
  'NOT_OVERDUE' | 'PAUSED' | 'CREDIT_WAITS' | 'HANDED_OVER' | 'TOO_SOON' | 'NO_STEP' | 'CHANGED' | 'OWN_FAMILY'

/** Why no reminder leaves today, or null. */
export function whyNotRemind(
  fact: ReminderFact,
  today: Day,
): Exclude<ReminderRefusalReason, 'CHANGED' | 'OWN_FAMILY'> | null {
  const { kind, ofReminder, creditWaits, remainingCents, dueOn, lastOn, pauseReason, handedOverOn } = fact
  if (kind !== 'INVOICE' || ofReminder || remainingCents <= 0 || dueOn >= today) return 'NOT_OVERDUE'
  if (handedOverOn !== null) return 'HANDED_OVER'
  if (pauseReason !== null) return 'PAUSED'
  if (creditWaits) return 'CREDIT_WAITS'
  if (lastOn && today < addDays(lastOn, DAYS_BETWEEN)) return 'TOO_SOON'
  return reminderOn(fact, today) ? null : 'NO_STEP'
}

export function reminderSentence(
  reason: ReminderRefusalReason,
  { lastOn, pauseReason }: Pick<ReminderFact, 'lastOn' | 'pauseReason'>,
): string {
  switch (reason) {
    case 'NOT_OVERDUE':
      return 'Rien n’est en retard sur cette facture : aucune relance n’est partie.'
    case 'PAUSED':
      return `Les relances de cette famille sont suspendues (${pauseReason ?? ''}). Reprenez-les d’abord. Rien n’est parti.`
    case 'CREDIT_WAITS':
      return 'Un avoir sur cette facture attend l’accord d’une autre personne : il se décide d’abord. Rien n’est parti.'
    case 'HANDED_OVER':
      return 'Cette facture est transmise au comptable public, qui la recouvre : aucune relance ne part plus d’ici. Rien n’est parti.'
    case 'TOO_SOON':
      return `La dernière relance est partie le ${lastOn ? dayInWords(lastOn) : ''} : laissez ${DAYS_BETWEEN} jours à la famille pour répondre.`
    case 'NO_STEP':
      return 'Le règlement ne prévoit pas d’autre relance pour le moment : voyez avec la famille, ou transmettez la facture au comptable public.'
    case 'CHANGED':
      return 'Cette facture a changé pendant que vous la regardiez. Rechargez la page, puis recommencez. Rien n’est parti.'
    case 'OWN_FAMILY':
      return OWN_FAMILY
  }
}
