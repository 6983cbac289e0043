import { KNOWN_FACTS } from './known-facts.policy.js'
import type { Operand, Policy } from './language.policy.js'
import { nameInWords } from './value-words.policy.js'

/** The words of a fact, as the policy labels it, or the product. */
export const factLabel = (name: string, policy?: Policy): string =>
  policy?.facts?.[name]?.label ?? policy?.counters?.[name]?.label ?? KNOWN_FACTS[name]?.label ?? nameInWords(name)

const SUBJECTS: Readonly<Record<string, string>> = {
  qf: 'le quotient familial',
  income: 'le revenu',
  age: 'l’âge',
  yearGroup: 'la classe d’âge',
  level: 'le niveau',
  plan: 'la formule',
  mode: 'la fréquentation',
  category: 'la catégorie',
  situation: 'la situation',
  children: 'le nombre d’enfants',
  childrenEating: 'le nombre d’enfants qui mangent',
  childRank: 'le rang de l’enfant',
  daysPerWeek: 'le nombre de jours par semaine',
  tariffCents: 'le tarif de la situation',
  baseCents: 'le prix de base',
  debtCents: 'la dette',
  amountCents: 'le montant',
  capacityLeft: 'le nombre de places restantes',
  alreadyBooked: 'le nombre de places prises',
  consecutiveDays: 'le nombre de jours d’absence consécutifs',
  daysAhead: 'le nombre de jours d’avance',
  remindersSent: 'le nombre de relances envoyées',
  minutes: 'la durée en minutes',
  mealsTaken: 'le nombre de repas pris',
  arrivedAt: 'l’heure d’arrivée',
  leftAt: 'l’heure de départ',
  timeOfDay: 'l’heure de la demande',
  weekday: 'le jour de la semaine',
  paidAfterMinutes: 'le délai de paiement en minutes',
  reason: 'le motif',
  firstDayAbsent: 'le premier jour d’absence',
  notice: 'la date du signalement',
}

/** A fact as a noun: with its article when the product knows it, quoted otherwise. */
export const factInFrench = (name: string, policy?: Policy): string =>
  (declared(name, policy) ? undefined : SUBJECTS[name]) ?? `« ${factLabel(name, policy)} »`

/** « du quotient familial », « de l’âge », « de « recharge par enfant » ». */
export const ofFact = (name: string, policy?: Policy): string => {
  const fact = factInFrench(name, policy)
  return fact.startsWith('le ') ? `du ${fact.slice(3)}` : `de ${fact}`
}

const declared = (name: string, policy?: Policy) => policy?.facts?.[name] ?? policy?.counters?.[name]

/** Is the fact an amount in cents, itself or by the way it is worked out? */
export function isMoney(name: string, policy?: Policy): boolean {
  if (/cents$/i.test(name)) return true
  const { add, subtract, multiply, divide } = policy?.facts?.[name] ?? {}
  const money = (o: Operand | undefined) => typeof o === 'string' && o !== name && isMoney(o, policy)
  if (divide) return money(divide[0]) && !money(divide[1])
  return [...(add ?? []), ...(subtract ?? []), ...(multiply ?? [])].some(money)
}

/** Is the fact a duration in minutes? */
export const isMinutes = (name: string, policy?: Policy): boolean =>
  name === 'minutes' || policy?.facts?.[name]?.minutes !== undefined
