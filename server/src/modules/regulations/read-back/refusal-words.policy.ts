import { type Day, dayInWords, instantInWords, weekdayName, weekdayOf } from '../../../platform/day.js'
import { de } from '../../../platform/french.js'
import type { NotOpen } from '../../calendar/index.js'
import type { Facts } from '../language/facts.policy.js'
import { factInFrench, factLabel, valueInFrench } from './fact-words.policy.js'
import type { Action, Predicate } from '../language/language.policy.js'
import { REQUESTS } from './outcome-words.policy.js'
import type { Candidate } from '../evaluate/paths.policy.js'
import { factsIn } from '../evaluate/predicate.policy.js'
import { predicateInFrench } from './predicate-words.policy.js'
import { capital, listed } from '../language/value-words.policy.js'

const noun = (action: Action): string => REQUESTS[action] ?? 'demande'
const the = (what: string): string => (/^[aeiou]/.test(what) ? `l’${what}` : `la ${what}`)

/** The words of a fact: the policy's own, or those of the product. */
export const factInWords = (name: string, facts: Facts): string => factLabel(name, facts.context.policy)

/** Why a candidate path did not apply, for the family. */
export function obstacleInWords({ path, opens, until, obstacle }: Candidate, facts: Facts): string {
  const { timeZone } = facts.context.calendar
  const what = noun(facts.event.action)
  switch (obstacle?.code) {
    case 'NOT_OPEN_YET':
      return `${capital(the(what))} n’est pas encore ouverte : elle ouvrira ${opens ? instantInWords(opens.at, timeZone) : 'plus tard'}.`
    case 'TOO_LATE':
      return `Délai ${de(what)} dépassé : la limite était ${until ? instantInWords(until.at, timeZone) : 'passée'}.`
    case 'NO_LIMIT':
      return `${capital(the(what))} n’est pas possible pour ce jour.`
    case 'MISSING':
      return path.because ?? `Une condition n’est pas remplie${missingInWords(path, obstacle.fact, facts)}.`
    case 'WAITING_DAY':
      return 'Ce jour fait partie des jours de carence : il reste dû.'
    case 'PROOF_TOO_LATE':
      return `Le justificatif est arrivé trop tard\u00a0: ${factInWords(obstacle.fact ?? '', facts)}.`
  }
  return path.because ?? ''
}

/** What is asked and was not given, as the règlement says it. */
function missingInWords({ requires }: Candidate['path'], fact: string | undefined, facts: Facts): string {
  if (!fact) return ''
  const asked = requires?.[fact]
  if (asked === undefined) return `\u00a0: ${factInWords(fact, facts)}`
  return `\u00a0: ${predicateInFrench({ [fact]: asked }, facts.context.policy)}`
}

export function closedInWords(why: NotOpen, day: Day): string {
  const on = dayInWords(day)
  switch (why) {
    case 'WEEKDAY':
      return `Pas de service le ${weekdayName(weekdayOf(day))}.`
    case 'HOLIDAY':
      return `Fermé le ${on}, jour férié.`
    case 'BREAK':
      return `Fermé le ${on}, pendant les vacances scolaires.`
    case 'NOT_A_BREAK':
      return `Ouvert pendant les vacances scolaires seulement : pas le ${on}.`
    case 'CLOSURE':
      return `Fermé le ${on}.`
  }
}

export const noRule = (action: Action): string => `Le règlement ne prévoit pas ${de(noun(action))} dans ce cas.`

/** Facts that are asked for and were not given: « il manque le quotient familial ». */
export function unknownInWords(names: readonly string[], { context }: Facts): string {
  return `il manque ${listed(names.map((name) => factInFrench(name, context.policy)))}`
}

/** Why no line of a table of prices holds: a fact that its lines name is not known, or their conditions leave this case out. */
export function noLineInWords(lines: readonly { when?: Predicate }[], facts: Facts): string {
  const named = [...new Set(lines.flatMap((l) => factsIn(l.when ?? {})))]
  const unknown = named.filter((name) => (facts.get(name) ?? null) === null)
  if (unknown.length > 0) return unknownInWords(unknown, facts)
  const values = named.map((name) => `${factInFrench(name, facts.context.policy)} = ${valueOf(name, facts)}`)
  return `aucune ligne du tarif ne convient${values.length > 0 ? ` (${values.join(', ')})` : ''}`
}

function valueOf(name: string, facts: Facts): string {
  const { policy } = facts.context
  const number = facts.number(name)
  if (number) return valueInFrench(name, Number(number.n) / Number(number.d), policy)
  const value = facts.get(name)
  return [value ?? null]
    .flat()
    .map((v) => (v === null || typeof v !== 'object' ? valueInFrench(name, v, policy) : '…'))
    .join(' + ')
}
