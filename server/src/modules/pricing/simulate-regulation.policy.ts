import { instantInWords } from '../../platform/day.js'
import type { Action, GivenFacts } from '../regulations/index.js'
import type { Decision } from './decision.policy.js'
import type { Simulation } from './simulation.result.js'

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
  Object.fromEntries(facts.map(({ name, value }) => [name, factValue(value)]))

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
}

/** A decision as the console shows it. */
export function toSimulation(decision: Decision, timeZone: string): Simulation {
  const until = decision.pathUntil ?? decision.until
  const limit = until ? ` Limite : ${instantInWords(until, timeZone)}.` : ''
  return {
    outcome: decision.outcome,
    allowed: ALLOWED.has(decision.outcome),
    sentence: `${OUTCOMES[decision.outcome]} ${decision.reason.sentence}`.trim() + limit,
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
