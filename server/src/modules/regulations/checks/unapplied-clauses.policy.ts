import type { Action, Path, Policy, ServiceRules, Weekday } from '../language/language.policy.js'
import type { Problem } from '../language/policy-schema.policy.js'
import { onceName } from '../language/price-language.policy.js'
import { COUNTED_ACTIONS, isAsked, isOfMoney, isOfMonths } from '../language/supplied-facts.policy.js'
import { walkPolicy } from '../language/walk-policy.policy.js'
import { weekdaysInWords } from '../language/value-words.policy.js'
import { isClassed } from './unapplied-facts.policy.js'
import { unappliedPaths } from './unapplied-paths.policy.js'

/** The service that would be ruled, as its commune has set it. */
export interface RuledService {
  weekdays: readonly Weekday[]
  /** Does it run in the school holidays? */
  inBreaks: boolean
  zone: string
  timeZone: string
}

type Tell = (pointer: string, message: string) => void

/** The clauses of a règlement that the product does not carry out, each at its place, with what to do. */
export function unappliedClauses(policy: Policy, service: RuledService | undefined): Problem[] {
  const found: Problem[] = []
  const tell: Tell = (pointer, message) => found.push({ level: 'unapplied', pointer, message })
  document(policy, service, tell)
  for (const [name, rules] of Object.entries(policy.services)) {
    const at = `/services/${name}`
    setting(rules, at, service, tell)
    takenOver(rules, at, tell)
    for (const [action, paths] of Object.entries(rules.actions ?? {}) as [Action, Path[]][]) {
      const here = `${at}/actions/${action}`
      if (isAsked(action)) unappliedPaths(action, paths, here, rules, tell)
      else tell(here, `${NOT_ASKED[action] ?? ''} : retirez ces règles.`)
    }
  }
  shared(policy, tell)
  return found
}

/** Why the product never asks this. */
const NOT_ASKED: Partial<Record<Action, string>> = {
  attend: 'Un repas réservé et pris est payé d’avance : la présence ne change pas son prix',
}

/** What is not counted, and what to write instead. */
const NOT_COUNTED: Partial<Record<Action, string>> = {
  price: 'Un prix n’est pas un événement : comptez les repas pris (« attend ») ou réservés (« book »).',
  month: 'Un forfait est dû une fois par mois, il ne se compte pas : dites le mois dans « schoolMonth ».',
  enrol: 'Les inscriptions ne se comptent pas : le nombre d’enfants est « children », le rang « childRank ».',
  topup: 'Les recharges ne se comptent pas : dites leur montant dans « amountCents ».',
  dunning: 'Les relances d’une facture sont comptées dans « remindersSent », ce qui est dû dans « debtCents ».',
}

function document(policy: Policy, service: RuledService | undefined, tell: Tell): void {
  const { currency, timeZone, calendar = {}, blocks = [], counters = {} } = policy
  if (currency !== undefined && currency !== 'EUR') tell('/currency', 'Les prix sont en euros : retirez ce champ.')
  if (service && timeZone !== undefined && timeZone !== service.timeZone)
    tell('/timeZone', `L’heure de la commune est celle de ${service.timeZone} : retirez ce champ.`)
  if (service && calendar.zone !== undefined && calendar.zone !== service.zone)
    tell('/calendar/zone', `Les vacances sont celles de la zone ${service.zone} de la commune : retirez ce champ.`)
  if (calendar.breaks)
    tell('/calendar/breaks', 'Les vacances sont celles du calendrier de la commune : retirez ce champ.')
  if (calendar.holidays === 'none')
    tell('/calendar/holidays', 'Un service est fermé les jours fériés : retirez ce champ.')
  for (const [i, { actions = [] }] of blocks.entries())
    for (const [j, action] of actions.entries())
      if (action === 'cancel' || isOfMonths(action) || !isAsked(action) || isOfMoney(action))
        tell(`/blocks/${i}/actions/${j}`, 'Un blocage empêche de réserver, rien d’autre : retirez cette action.')
  for (const [name, { counts }] of Object.entries(counters))
    if (!COUNTED_ACTIONS.includes(counts))
      tell(
        `/counters/${name}/counts`,
        NOT_COUNTED[counts] ?? 'Comptez une réservation, une annulation ou une marque du registre.',
      )
}

function setting(rules: ServiceRules, at: string, service: RuledService | undefined, tell: Tell): void {
  const { capacity, payment, openOnHolidays, weekdays, during } = rules
  const allocates = rules.actions?.book?.some(({ outcome }) => outcome === 'allocate') ?? false
  const ranks = capacity?.priority ? 'priority' : capacity?.order && capacity.order !== 'received' ? 'order' : null
  if (ranks && !capacity?.waitlist && !allocates)
    tell(
      `${at}/capacity/${ranks}`,
      'Les places vont aux premiers qui réservent, et les priorités rangent la liste d’attente : ajoutez « waitlist: true », ou retirez-les.',
    )
  if (payment?.mode === 'onConsumption') afterMeals(rules, at, tell)
  if (payment?.mode === 'wallet' && payment.holdMinutes !== undefined)
    tell(`${at}/payment/holdMinutes`, 'Le porte-monnaie paie aussitôt, rien n’attend un paiement : retirez ce champ.')
  if (payment?.mode === 'invoice' && payment.holdMinutes !== undefined)
    tell(`${at}/payment/holdMinutes`, 'Sur facture, rien n’attend un paiement : retirez ce champ.')
  if (openOnHolidays) tell(`${at}/openOnHolidays`, 'Un service est fermé les jours fériés : retirez ce champ.')
  if (!service) return
  const closed = (weekdays ?? []).filter((day) => !service.weekdays.includes(day))
  if (closed.length > 0)
    tell(
      `${at}/weekdays`,
      `Ce service n’ouvre pas ${weekdaysInWords(closed)} : ouvrez ces jours dans « Services », ou retirez-les d’ici.`,
    )
  if (during !== undefined && during !== 'school' && !service.inBreaks)
    tell(
      `${at}/during`,
      'Ce service est fermé pendant les vacances : seul un accueil de vacances y ouvre. Retirez ce champ.',
    )
}

/** Where one pays what was taken, the règlement says what who does not come owes; what is due once is counted when one books, and nothing is paid then. */
function afterMeals({ actions = {}, payment }: ServiceRules, at: string, tell: Tell): void {
  if (!actions.absence?.length)
    tell(
      `${at}/payment/mode`,
      'Le repas est payé une fois pris : dites dans « absence » ce que doit qui ne vient pas, « outcome: doNotCharge » par exemple.',
    )
  if (payment?.holdMinutes !== undefined)
    tell(`${at}/payment/holdMinutes`, 'Rien n’est payé avant le repas, rien n’attend un paiement : retirez ce champ.')
  for (const [i, { modifiers = [] }] of (actions.book ?? []).entries())
    for (const [j, modifier] of modifiers.entries())
      if (onceName(modifier) !== null)
        tell(
          `${at}/actions/book/${i}/modifiers/${j}`,
          'Un montant dû une fois est payé avec ce qui est réservé, et rien n’est payé avant le repas : retirez-le.',
        )
}

/** A month takes over what its days cost: what is due once is asked beside it where ordering late, or by request, adds it. */
function takenOver({ actions = {} }: ServiceRules, at: string, tell: Tell): void {
  if (!actions.month?.length && !actions.price?.length) return
  for (const [i, { outcome = 'accept', modifiers = [] }] of (actions.book ?? []).entries())
    for (const [j, modifier] of modifiers.entries())
      if (onceName(modifier) !== null && !ADDS_TO_THE_DAY.includes(outcome))
        tell(
          `${at}/actions/book/${i}/modifiers/${j}`,
          'Le prix du mois remplace celui des jours : ce montant dû une fois ne serait jamais demandé. Retirez-le, ou comptez-le dans le prix du mois.',
        )
}
const ADDS_TO_THE_DAY: readonly string[] = ['acceptLate', 'review']

/** What is due once for several meals is counted when they are booked; a price for a family is of no meal. */
function shared(policy: Policy, tell: Tell): void {
  const classed = Object.values(policy.services).some(isClassed)
  walkPolicy(policy, {
    predicate: () => undefined,
    limit: () => undefined,
    price: (price, at) => {
      if (typeof price !== 'number' && price.by === 'mode' && price.unknown === undefined && classed)
        tell(
          `${at}/by`,
          'La fréquentation n’est connue qu’à la fin du mois : dites dans « unknown » ce que coûte un repas d’ici là.',
        )
      if (typeof price !== 'number' && price.family !== undefined && !/\/actions\/enrol\//.test(at))
        tell(
          `${at}/family`,
          'Chaque repas est payé à part : un prix pour toute la famille serait demandé à chaque enfant. Dites ce que coûte le repas de chacun, d’après son rang : « by: childRank ».',
        )
    },
    modifier: (modifier, at) => {
      const field = modifier.firstOnly === undefined ? 'per' : 'firstOnly'
      if (onceName(modifier) !== null && !/\/actions\/book\//.test(at))
        tell(
          `${at}/${field}`,
          'Un montant dû une fois est compté quand on réserve : écrivez-le dans une règle de « book », ou retirez ce champ.',
        )
    },
  })
}
