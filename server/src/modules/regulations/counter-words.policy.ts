import { timeInWords } from '../../platform/day.js'
import { factInFrench, factLabel } from './fact-words.policy.js'
import type { Action, Counter, FactDeclaration, Operand, Policy } from './language.policy.js'
import { predicateInFrench } from './predicate-words.policy.js'
import { numberInWords, spaced } from './value-words.policy.js'

const operand = (o: Operand, policy: Policy): string => {
  if (typeof o === 'number') return numberInWords(o)
  return /^\d\d:\d\d$/.test(o) ? timeInWords(o) : factInFrench(o, policy)
}

/** How a fact of the policy is known: worked out, or given. */
export function declarationInFrench(name: string, rules: FactDeclaration, policy: Policy): string {
  const label = factLabel(name, policy)
  const { add, subtract, multiply, divide, minutes, count } = rules
  const said = (operands: readonly Operand[], link: string) => operands.map((o) => operand(o, policy)).join(` ${link} `)
  if (minutes) return `« ${label} » : minutes écoulées entre ${said(minutes, 'et')}`
  if (divide) return `« ${label} » : ${said(divide, 'divisé par')}`
  if (subtract) return `« ${label} » : ${said(subtract, 'moins')}`
  if (add) return `« ${label} » : ${said(add, 'plus')}`
  if (multiply) return `« ${label} » : ${said(multiply, 'multiplié par')}`
  if (count) return `« ${label} » : nombre d’éléments de ${factInFrench(count, policy)}`
  const byDefault = rules.default
  if (byDefault === undefined || byDefault === null) return `Information à renseigner : ${label}`
  const value = typeof byDefault === 'boolean' ? (byDefault ? 'oui' : 'non') : spaced(String(byDefault))
  return `Information à renseigner : ${label} (${value}, sauf mention contraire)`
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
