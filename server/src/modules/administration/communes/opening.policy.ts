import { addDays, type Day, dayInWords } from '../../../platform/day.js'
import { counted, type MoneyFacts, moneyInWords } from './commune-money.policy.js'

/** What a commune needs before families may see it, in the order in which it is set up. */
export const STEPS = [
  'CONTACT',
  'SERVICE',
  'SITUATION',
  'PRICE',
  'REGULATION',
  'ADMINISTRATOR',
  'CARD_PAYMENTS',
] as const
export type Step = (typeof STEPS)[number]

export interface OpeningFacts {
  contacts: number
  services: number
  situations: number
  /** Services that a situation offers without a price, or that none offers; services without a published règlement. */
  withoutPrice: number
  withoutRegulation: number
  administrators: number
  cardPayments: boolean
}

/** A commune may take money at the desk only: card payments are told, and not required. */
const OPTIONAL: readonly Step[] = ['CARD_PAYMENTS']
export const isRequired = (step: Step): boolean => !OPTIONAL.includes(step)

export function missingSteps(facts: OpeningFacts): Step[] {
  const { services } = facts
  const done: Record<Step, boolean> = {
    CONTACT: facts.contacts > 0,
    SERVICE: services > 0,
    SITUATION: facts.situations > 0,
    PRICE: services > 0 && facts.withoutPrice === 0,
    REGULATION: services > 0 && facts.withoutRegulation === 0,
    ADMINISTRATOR: facts.administrators > 0,
    CARD_PAYMENTS: facts.cardPayments,
  }
  return STEPS.filter((step) => !done[step])
}

const WORDS: Record<Step, string> = {
  CONTACT: 'une adresse e-mail ou un téléphone',
  SERVICE: 'un service',
  SITUATION: 'une situation',
  PRICE: 'un prix pour chaque service, dans chaque situation',
  REGULATION: 'un règlement publié pour chaque service',
  ADMINISTRATOR: 'un administrateur de la commune',
  CARD_PAYMENTS: 'le paiement par carte',
}

/** Why no date of opening can be chosen yet, as the sentence that says what is missing; null when it can. */
export function whyNotOpen(facts: OpeningFacts): string | null {
  const missing = missingSteps(facts).filter(isRequired)
  return missing.length === 0 ? null : `Il manque encore : ${missing.map((step) => WORDS[step]).join(', ')}.`
}

/** Families may look at what begins later, sign up and be validated meanwhile; beyond this, what they see is a dead end. */
const DAYS_BEFORE = 92

/** Why a commune does not open on a day: nothing could be booked for months. */
export function whyTooEarly(bookableFrom: Day | null, day: Day): string | null {
  if (bookableFrom === null || bookableFrom <= addDays(day, DAYS_BEFORE)) return null
  const inFull = (on: Day) => `${dayInWords(on)} ${on.slice(0, 4)}`
  return `Rien ne pourrait être réservé avant le ${inFull(bookableFrom)} : les prix ou les règlements ne commencent que ce jour-là. Faites-les commencer plus tôt, ou ouvrez à partir du ${inFull(addDays(bookableFrom, -DAYS_BEFORE))}.`
}

export interface UseFacts {
  services: number
  bookingsToCome: number
  requests: number
  /** Another commune has the same régie. */
  shared: boolean
  /** Of the régie; when it is shared, of families that have an access nowhere else in it. */
  moneyLeft: MoneyFacts
}

const ITS_FAMILIES_ALONE =
  ' Sont comptées, pour l’argent, les familles qui n’ont d’accès dans aucune autre commune de la régie.'

/** Why a commune cannot be archived: what families still have there. */
export function whyNotArchive({ services, bookingsToCome, requests, shared, moneyLeft }: UseFacts): string | null {
  const money = moneyInWords(moneyLeft)
  const used = [
    ...counted(services, 'service proposé', 'services proposés'),
    ...counted(bookingsToCome, 'réservation à venir', 'réservations à venir'),
    ...counted(requests, 'demande à valider', 'demandes à valider'),
    ...money,
  ]
  return used.length === 0
    ? null
    : `Cette commune a encore : ${used.join(', ')}. Archivez ses services, répondez aux demandes et rendez l’argent d’abord.${shared && money.length > 0 ? ITS_FAMILIES_ALONE : ''}`
}
