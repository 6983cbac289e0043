import { timeInWords } from '../../../platform/day.js'
import { KNOWN_FACTS } from '../language/known-facts.policy.js'
import type { Action, FactDeclaration, Operand, Policy, Scalar } from '../language/language.policy.js'
import { WRITTEN } from '../language/fact-types.policy.js'
import { dateInWords, moneyInWords, nameInWords, numberInWords, scalarInWords } from '../language/value-words.policy.js'

/** The words of a fact: those of the policy, of the product, or how it is worked out or counted. */
export function factLabel(name: string, policy?: Policy): string {
  const fact = policy?.facts?.[name]
  const counter = policy?.counters?.[name]
  const own = fact?.label ?? counter?.label
  if (own) return own
  if (counter) return `${COUNTED[counter.counts]}${counter.when?.justified === false ? ' non justifiées' : ''}`
  return (fact && formulaInFrench(fact, policy)) || (KNOWN_FACTS[name]?.label ?? nameInWords(name))
}

export const COUNTED: Record<Action, string> = {
  book: 'réservations',
  cancel: 'annulations',
  change: 'modifications',
  attend: 'présences',
  attend_unreserved: 'présences sans réservation',
  absence: 'absences',
  pickup: 'arrivées et départs',
  price: 'prix calculés',
  enrol: 'inscriptions',
  topup: 'recharges',
  dunning: 'relances',
  month: 'forfaits du mois',
}

/** How a fact is worked out; '' when it is given. */
export function formulaInFrench(rules: FactDeclaration, policy?: Policy): string {
  const { add, subtract, multiply, divide, minutes, days, months, count, greatest, least } = rules
  const said = (operands: readonly Operand[], link: string) =>
    operands.map((o) => operandInFrench(o, policy)).join(` ${link} `)
  if (minutes) return `minutes écoulées entre ${said(minutes, 'et')}`
  if (days) return `jours écoulés entre ${said(days, 'et')}`
  if (months) return `mois écoulés entre ${said(months, 'et')}`
  if (divide) return said(divide, 'divisé par')
  if (subtract) return said(subtract, 'moins')
  if (add) return said(add, 'plus')
  if (multiply) return said(multiply, 'multiplié par')
  if (greatest) return `le plus grand de : ${said(greatest, 'et')}`
  if (least) return `le plus petit de : ${said(least, 'et')}`
  return count ? `nombre de : ${operandInFrench(count, policy)}` : ''
}

function operandInFrench(o: Operand, policy?: Policy): string {
  if (typeof o === 'number') return numberInWords(o)
  if (/^\d\d:\d\d$/.test(o)) return timeInWords(o)
  if (WRITTEN.day?.test(o)) return `le ${dateInWords(o)}`
  const own = policy?.facts?.[o]
  return own ? `« ${own.label ?? nameInWords(o)} »` : factInFrench(o, policy)
}

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
  overdueDays: 'le nombre de jours de retard',
  minutes: 'la durée en minutes',
  month: 'le mois facturé',
  mealsTaken: 'le nombre de repas pris',
  arrivedAt: 'l’heure d’arrivée',
  leftAt: 'l’heure de départ',
  timeOfDay: 'l’heure de la demande',
  weekday: 'le jour de la semaine',
  paidAfterMinutes: 'le délai de paiement en minutes',
  reason: 'le motif',
  firstDayAbsent: 'le premier jour d’absence',
  lastDayAbsent: 'le dernier jour d’absence',
  notice: 'la date du signalement',
}

/** A fact as a noun: with its article when the product knows it, quoted otherwise. */
export const factInFrench = (name: string, policy?: Policy): string =>
  (declared(name, policy) ? undefined : SUBJECTS[name]) ?? `« ${factLabel(name, policy)} »`

/** « la dette », « l’heure de départ »: what is said of it agrees. */
export const isFeminine = (fact: string): boolean => /^(la |l’heure)/.test(fact)

/** « le quotient familial n’est pas connu », « l’heure de départ n’est pas connue ». */
export function knownInFrench(name: string, isKnown: boolean, policy?: Policy): string {
  const fact = factInFrench(name, policy)
  return `${fact} ${isKnown ? 'est' : 'n’est pas'} ${isFeminine(fact) ? 'connue' : 'connu'}`
}

/** « du quotient familial », « de l’âge », « de « recharge par enfant » ». */
export const ofFact = (name: string, policy?: Policy): string => {
  const fact = factInFrench(name, policy)
  return fact.startsWith('le ') ? `du ${fact.slice(3)}` : `de ${fact}`
}

const declared = (name: string, policy?: Policy) => policy?.facts?.[name] ?? policy?.counters?.[name]

/** Is the fact an amount in cents, itself or by the way it is worked out? */
export function isMoney(name: string, policy?: Policy, seen: readonly string[] = []): boolean {
  if (/cents$/i.test(name)) return true
  const { add, subtract, multiply, divide, greatest, least } = policy?.facts?.[name] ?? {}
  const money = (o: Operand | undefined) =>
    typeof o === 'string' && !seen.includes(o) && isMoney(o, policy, [...seen, name])
  if (divide) return money(divide[0]) && !money(divide[1])
  return [add, subtract, multiply, greatest, least].flatMap((o) => o ?? []).some(money)
}

/** A value of a fact: money when the fact is, by its label when the policy gives one, else as it is written. */
export function valueInFrench(name: string, value: Scalar, policy?: Policy): string {
  if (typeof value === 'number' && isMoney(name, policy)) return moneyInWords(value, policy)
  const label = labelOfValue(name, value, policy)
  return label === undefined ? scalarInWords(value) : `« ${label} »`
}

function labelOfValue(name: string, value: Scalar, policy: Policy | undefined): string | undefined {
  const labels = policy?.facts?.[name]?.labels ?? {}
  return typeof value === 'string' && Object.hasOwn(labels, value) ? labels[value] : undefined
}

/** Is the fact a duration in minutes? */
export const isMinutes = (name: string, policy?: Policy): boolean =>
  name === 'minutes' || policy?.facts?.[name]?.minutes !== undefined
