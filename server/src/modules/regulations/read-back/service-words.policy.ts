import { withoutStop } from '../../../platform/french.js'
import { factLabel } from './fact-words.policy.js'
import type { Policy, ServiceRules } from '../language/language.policy.js'
import { modifierSentences } from './modifier-words.policy.js'
import { predicateInFrench } from './predicate-words.policy.js'
import { priceSentences } from './price-words.policy.js'
import { following, listed, minutesInWords, moneyInWords, weekdaysInWords } from '../language/value-words.policy.js'

const DURING = {
  school: '',
  breaks: ', pendant les vacances scolaires seulement',
  always: ', vacances scolaires comprises',
}

/** « Cantine : le lundi, le mardi, le jeudi et le vendredi, hors vacances scolaires et jours fériés ». */
export function openingInFrench(title: string, rules: ServiceRules, { calendar = {} }: Policy): string {
  const days = weekdaysInWords(rules.weekdays ?? ['mon', 'tue', 'wed', 'thu', 'fri'])
  const { during = 'school', openOnHolidays } = rules
  const hasBreaks = calendar.breaks?.length || (calendar.zone ?? 'none') !== 'none'
  const hasHolidays = calendar.holidays !== 'none' || calendar.extraHolidays?.length
  const outside = [
    during === 'school' && hasBreaks ? 'vacances scolaires' : '',
    hasHolidays && !openOnHolidays ? 'jours fériés' : '',
  ].filter(Boolean)
  const included = hasHolidays && openOnHolidays ? ', jours fériés compris' : ''
  return `${title} : ${days}${DURING[during]}${outside.length ? `, hors ${listed(outside)}` : ''}${included}`
}

/** The price of the service, what changes it, how it is rounded, when it is not final. */
export function servicePrices({ price, modifiers, rounding, provisional }: ServiceRules, policy: Policy): string[] {
  return [
    ...priceSentences('Prix', price ?? { fact: 'tariffCents' }, policy),
    ...modifierSentences(modifiers ?? [], policy),
    ...(rounding ? [roundingInFrench(rounding, policy)] : []),
    ...(provisional ?? []).map(
      (p) => `Prix provisoire${p.when ? ` ${predicateInFrench(p.when, policy)}` : ''} : ${following(p.because)}`,
    ),
  ]
}

const MODES = { halfUp: 'au plus proche', up: 'au-dessus', down: 'au-dessous' }

const roundingInFrench = ({ mode = 'halfUp', step = 1 }: NonNullable<ServiceRules['rounding']>, policy: Policy) =>
  `Prix arrondi ${MODES[mode]}, au multiple de ${moneyInWords(step, policy)}`

export function capacityInFrench({ capacity }: ServiceRules, policy: Policy): string[] {
  if (!capacity) return []
  const { places, waitlist, priority = [], order } = capacity
  const ranks = priority.map((p, i) => `${i + 1}. ${p.label ?? predicateInFrench(p.when, policy)}`)
  const last = !order || order === 'received' ? 'par ordre d’arrivée' : `selon « ${factLabel(order, policy)} »`
  return [
    ...(places === undefined ? [] : priceSentences('Places par jour', places, policy, (n) => `${n}`)),
    waitlist
      ? 'Quand c’est complet, la demande est placée sur la liste d’attente'
      : 'Quand c’est complet, la réservation est refusée',
    ...(ranks.length > 0 ? [`Ordre de priorité : ${ranks.join(' ; ')} ; à égalité, ${last}`] : []),
    ...(ranks.length === 0 && (waitlist || order) ? [`Les places sont données ${last}`] : []),
  ]
}

const MODE = {
  prepaid: 'Paiement à la réservation',
  invoice: 'Paiement sur facture',
  wallet: 'Paiement par le porte-monnaie',
  onConsumption: 'Seul ce qui est consommé est payé',
}

export function paymentInFrench({ payment }: ServiceRules): string[] {
  if (!payment) return []
  const { mode, holdMinutes } = payment
  return [
    ...(mode ? [MODE[mode]] : []),
    ...(holdMinutes === undefined
      ? []
      : [`Une commande non payée expire au bout de ${minutesInWords(holdMinutes)}`.replace('de une', 'd’une')]),
  ]
}

/** What stops everything. */
export function blocksInFrench({ blocks = [], ...rest }: Policy): string[] {
  const policy: Policy = { ...rest, blocks }
  return blocks.map(({ when, actions = ['book', 'change'], because }) => {
    const what = listed(actions.map((a) => BLOCKED[a] ?? 'les autres demandes'))
    return `Sont bloquées ${predicateInFrench(when, policy)} : ${what} (message à la famille : « ${withoutStop(because)} »)`
  })
}
const BLOCKED: Readonly<Record<string, string>> = {
  book: 'la réservation',
  cancel: 'l’annulation',
  change: 'la modification',
  enrol: 'l’inscription',
  topup: 'la recharge',
  attend: 'la présence',
  attend_unreserved: 'la présence sans réservation',
  absence: 'l’absence',
  pickup: 'l’arrivée et le départ',
}
