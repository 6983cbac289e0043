import { factInFrench, knownInFrench, isMinutes, ofFact } from './fact-words.policy.js'
import type { Policy } from '../language/language.policy.js'
import type { Price, PriceNode } from '../language/price-language.policy.js'
import { minutesInWords, moneyInWords, numberInWords } from '../language/value-words.policy.js'

/** « 0,287 % du quotient familial, entre 1,00 € et 5,00 € ». */
export function effortRateInFrench(
  { min, max, unknown }: PriceNode,
  percent: number,
  of: string,
  policy: Policy,
  inner: (price: Price) => string,
): string {
  const rate = `${numberInWords(percent)} % ${ofFact(of, policy)}`
  const bounds =
    min !== undefined && max !== undefined
      ? `, entre ${moneyInWords(min, policy)} et ${moneyInWords(max, policy)}`
      : min !== undefined
        ? `, avec un minimum de ${moneyInWords(min, policy)}`
        : max !== undefined
          ? `, avec un maximum de ${moneyInWords(max, policy)}`
          : ''
  return `${rate}${bounds}${unknown === undefined ? '' : `, ou ${inner(unknown)} si ${knownInFrench(of, false, policy)}`}`
}

const SPANS: Readonly<Record<number, string>> = {
  1: 'par minute commencée',
  15: 'par quart d’heure commencé',
  30: 'par demi-heure commencée',
  60: 'par heure commencée',
}
const ONES: Readonly<Record<string, string>> = {
  children: 'par enfant',
  childrenEating: 'par enfant qui mange',
  mealsTaken: 'par repas pris',
  daysPerWeek: 'par jour de fréquentation dans la semaine',
  consecutiveDays: 'par jour d’absence',
  remindersSent: 'par relance envoyée',
}

/** « 4,00 € par quart d’heure commencé (minutes de retard) ». */
export function startedUnitsInFrench(node: PriceNode, each: string, of: string, policy: Policy): string {
  const { per = 1, grace } = node
  const clock = isMinutes(of, policy)
  const fact = factInFrench(of, policy).replace(/^« (.*) »$/, '$1')
  const span = clock
    ? (SPANS[per] ?? `par tranche de ${minutesInWords(per)} commencée`)
    : `par tranche de ${per} commencée`
  const unit =
    per === 1 && !clock ? (ONES[of] ?? `multiplié par « ${fact} »`) : `${span}${of === 'minutes' ? '' : ` (${fact})`}`
  return `${each} ${unit}${grace ? graceInFrench(node, grace, clock) : ''}`
}

function graceInFrench({ graceOnFirst }: PriceNode, grace: number, clock: boolean): string {
  const beyond = clock ? minutesInWords(grace) : String(grace)
  return graceOnFirst
    ? `, chacune n’étant due qu’au-delà de ${beyond}`
    : `, la première étant due aussitôt et les suivantes au-delà de ${beyond} de dépassement`
}
