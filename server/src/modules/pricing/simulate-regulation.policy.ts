import { withoutStop } from '../../platform/french.js'
import { formatCents } from '../../platform/money.js'
import { dayInWords, instantInWords } from '../../platform/day.js'
import { type Action, type GivenFacts, KNOWN_FACTS } from '../regulations/index.js'
import type { DayAnswer, Decision } from './decision.policy.js'
import type { SimulatedDay, Simulation } from './simulation.result.js'

const ACTIONS: Record<string, Action> = {
  BOOK: 'book',
  CANCEL: 'cancel',
  CHANGE: 'change',
  ABSENCE: 'absence',
  ATTEND_UNRESERVED: 'attend_unreserved',
  PRICE: 'price',
}
export const actionOf = (name: string): Action => ACTIONS[name] ?? 'book'

/** What a person types for a fact: a number, oui/non or true/false, else a word. */
export function factValue(text: string): string | number | boolean {
  const word = text.trim()
  if (/^-?\d+([.,]\d+)?$/.test(word)) return Number(word.replace(',', '.'))
  if (/^(oui|true)$/i.test(word)) return true
  if (/^(non|false)$/i.test(word)) return false
  return word
}

export const factsTyped = (facts: readonly { name: string; value: string }[]): GivenFacts =>
  Object.fromEntries(
    facts.map(({ name, value }) => [name, isList(name) ? value.split(/[\s,;]+/).filter(Boolean) : factValue(value)]),
  )

const isList = (name: string): boolean => KNOWN_FACTS[name]?.list === true

const ALLOWED = new Set<Decision['outcome']>([
  'accept',
  'acceptLate',
  'review',
  'allocate',
  'waitlist',
  'replacementMeal',
  'doNotCharge',
  'credit',
])

const OUTCOMES: Record<Decision['outcome'], string> = {
  accept: 'Accepté.',
  acceptLate: 'Accepté, hors délai.',
  review: 'À examiner par la mairie.',
  allocate: 'Place à attribuer par la mairie.',
  waitlist: 'Sur liste d’attente.',
  replacementMeal: 'Accepté, avec un repas de remplacement.',
  refuse: 'Refusé.',
  charge: 'Dû.',
  doNotCharge: 'Non facturé.',
  credit: 'Crédité.',
  price: 'Prix.',
  classify: 'Classé.',
  expired: 'Expiré.',
  blocked: 'Bloqué.',
  mixed: 'Selon les jours.',
}

/** Half due, half not: who asks reads « selon les jours », and each day. */
const daysInWords = (days: readonly DayAnswer[]): string =>
  `La réponse change selon les jours : ${days.map((one) => `${dayInWords(one.day)}, ${wordOf(one)}`).join(' ; ')}.`

const wordOf = ({ outcome, cents }: DayAnswer): string =>
  `${withoutStop(OUTCOMES[outcome]).toLowerCase()}${cents ? ` (${formatCents(cents)})` : ''}`

const toDay = ({ day, outcome, cents }: DayAnswer): SimulatedDay => ({ day, outcome, priceCents: cents })

/** A decision as the console shows it. */
export function toSimulation(decision: Decision, timeZone: string): Simulation {
  const until = decision.pathUntil ?? decision.until
  const limit = until ? ` Limite : ${instantInWords(until, timeZone)}.` : ''
  return {
    outcome: decision.outcome,
    allowed: ALLOWED.has(decision.outcome),
    sentence:
      decision.outcome === 'mixed'
        ? daysInWords(decision.days)
        : `${OUTCOMES[decision.outcome]} ${decision.reason.sentence}`.trim() + limit,
    days: decision.days.map(toDay),
    rule: decision.path,
    until: decision.until,
    ruleUntil: decision.pathUntil,
    opensAt: decision.opensAt,
    priceCents: decision.price.cents,
    explanation: decision.price.explanation,
    final: decision.price.final,
    because: decision.price.because ?? decision.price.missing,
  }
}
