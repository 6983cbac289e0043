import { timeInWords } from '../../platform/day.js'
import { factInFrench, factLabel } from './fact-words.policy.js'
import type { Action, Counter, FactDeclaration, Operand, Policy } from './language.policy.js'
import { predicateInFrench } from './predicate-words.policy.js'
import { numberInWords, spaced } from './value-words.policy.js'

const operand = (o: Operand, policy: Policy): string => {
  if (typeof o === 'number') return numberInWords(o)
  return /^\d\d:\d\d$/.test(o) ? timeInWords(o) : factInFrench(o, policy)
}

/** How a fact is worked out; '' when it is given. */
function workedInFrench(name: string, rules: FactDeclaration, policy: Policy): string {
  const label = factLabel(name, policy)
  const { add, subtract, multiply, divide, minutes, count } = rules
  const said = (operands: readonly Operand[], link: string) => operands.map((o) => operand(o, policy)).join(` ${link} `)
  if (minutes) return `« ${label} » : minutes écoulées entre ${said(minutes, 'et')}`
  if (divide) return `« ${label} » : ${said(divide, 'divisé par')}`
  if (subtract) return `« ${label} » : ${said(subtract, 'moins')}`
  if (add) return `« ${label} » : ${said(add, 'plus')}`
  if (multiply) return `« ${label} » : ${said(multiply, 'multiplié par')}`
  if (count) return `« ${label} » : nombre d’éléments de ${factInFrench(count, policy)}`
  return ''
}

/** What somebody has to tell the product. */
function givenInFrench(name: string, rules: FactDeclaration, policy: Policy): string {
  const label = factLabel(name, policy)
  const byDefault = rules.default
  if (byDefault === undefined || byDefault === null) return label
  const value = typeof byDefault === 'boolean' ? (byDefault ? 'oui' : 'non') : spaced(String(byDefault))
  return `${label} (${value}, sauf mention contraire)`
}

/** The facts of the policy: those that are worked out, then those to give. */
export function factsInFrench(facts: readonly [string, FactDeclaration][], policy: Policy): string[] {
  const worked = facts.map(([name, rules]) => workedInFrench(name, rules, policy)).filter(Boolean)
  const given = facts.filter(([name, rules]) => !workedInFrench(name, rules, policy))
  if (given.length === 0) return worked
  const names = given.map(([name, rules]) => givenInFrench(name, rules, policy)).join(', ')
  return [...worked, `${given.length > 1 ? 'Informations' : 'Information'} à renseigner : ${names}`]
}

const COUNTED: Record<Action, string> = {
  book: 'les réservations',
  cancel: 'les annulations',
  change: 'les modifications',
  attend: 'les présences',
  attend_unreserved: 'les présences sans réservation',
  absence: 'les absences',
  pickup: 'les départs',
  price: 'les prix calculés',
  enrol: 'les inscriptions',
  topup: 'les recharges',
  dunning: 'les relances',
}
const PER = { child: 'par enfant', family: 'par famille', order: 'par commande' }
const OVER = {
  schoolYear: 'sur l’année scolaire',
  calendarYear: 'sur l’année civile',
  quarter: 'sur le trimestre',
  month: 'sur le mois',
  week: 'sur la semaine',
  ever: 'depuis le début',
}

export function counterInFrench(name: string, { counts, when, per, over }: Counter, policy: Policy): string {
  const which = when ? ` (${predicateInFrench(when, policy)})` : ''
  return `« ${factLabel(name, policy)} » : on compte ${COUNTED[counts]}${which}, ${PER[per ?? 'child']}, ${OVER[over ?? 'schoolYear']}`
}
