import { dayInWords, instantInWords, weekdayName, weekdayOf } from '../../platform/day.js'
import type { NotOpen } from '../calendar/index.js'
import type { Facts } from './facts.policy.js'
import { KNOWN_FACTS } from './known-facts.policy.js'
import type { Action } from './language.policy.js'
import type { Candidate } from './paths.policy.js'

const NOUNS: Partial<Record<Action, string>> = {
  book: 'réservation',
  cancel: 'annulation',
  change: 'modification',
  enrol: 'inscription',
  topup: 'recharge',
}
const noun = (action: Action): string => NOUNS[action] ?? 'demande'

/** The words of a fact: the policy's own, or those of the product. */
export const factInWords = (name: string, facts: Facts): string =>
  facts.context.policy.facts?.[name]?.label ?? KNOWN_FACTS[name]?.label ?? name

/** Why a candidate path did not apply, for the family. */
export function obstacleInWords({ path, opens, until, obstacle }: Candidate, facts: Facts): string {
  const { timeZone } = facts.context.calendar
  const what = noun(facts.event.action)
  switch (obstacle?.code) {
    case 'NOT_OPEN_YET':
      return `La ${what} n’est pas encore ouverte : elle ouvrira ${opens ? instantInWords(opens.at, timeZone) : 'plus tard'}.`
    case 'TOO_LATE':
      return `Délai de ${what} dépassé : la limite était ${until ? instantInWords(until.at, timeZone) : 'passée'}.`
    case 'NO_LIMIT':
      return `La ${what} n’est pas possible pour ce jour.`
    case 'MISSING': {
      const fact = obstacle.fact ?? ''
      const named = fact && !['any', 'all', 'not'].includes(fact) ? `: ${factInWords(fact, facts)}` : ''
      return path.because ?? `Une condition n’est pas remplie${named && `\u00a0${named}`}.`
    }
    case 'WAITING_DAY':
      return 'Ce jour fait partie des jours de carence : il reste dû.'
    case 'PROOF_TOO_LATE':
      return `Le justificatif est arrivé trop tard\u00a0: ${factInWords(obstacle.fact ?? '', facts)}.`
  }
  return path.because ?? ''
}

export function closedInWords(why: NotOpen, day: string): string {
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

export const noRule = (action: Action): string => `Le règlement ne prévoit pas de ${noun(action)} dans ce cas.`
