import { COUNTED, factLabel, formulaInFrench } from './fact-words.policy.js'
import type { Counter, FactDeclaration, Policy } from '../language/language.policy.js'
import { predicateInFrench } from './predicate-words.policy.js'
import { nameInWords, spaced } from '../language/value-words.policy.js'

/** Only a fact with a name of its own needs to be explained: the others are said in full where they are used. */
function workedInFrench(name: string, rules: FactDeclaration, policy: Policy): string {
  const formula = formulaInFrench(rules, policy)
  return formula && `« ${rules.label ?? nameInWords(name)} » : ${formula}`
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
  const named = JSON.stringify(facts.map(([, rules]) => rules))
  const worked = facts
    .filter(([name, rules]) => rules.label !== undefined || named.includes(`"${name}"`))
    .map(([name, rules]) => workedInFrench(name, rules, policy))
    .filter(Boolean)
  const given = facts.filter(([, rules]) => !formulaInFrench(rules, policy))
  if (given.length === 0) return worked
  const names = given.map(([name, rules]) => givenInFrench(name, rules, policy)).join(', ')
  return [...worked, `${given.length > 1 ? 'Informations' : 'Information'} à renseigner : ${names}`]
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

/** « absences injustifiées » : on compte les absences non justifiées, par enfant, sur l’année scolaire. */
export function counterInFrench({ label, counts, when, per, over }: Counter, policy: Policy): string {
  const scope = `${PER[per ?? 'child']}, ${OVER[over ?? 'schoolYear']}`
  const which = when ? ` (${predicateInFrench(when, policy)})` : ''
  if (!label) return `Les ${COUNTED[counts]}${which} se comptent ${scope}`
  return `« ${label} » : on compte les ${COUNTED[counts]}${which}, ${scope}`
}
