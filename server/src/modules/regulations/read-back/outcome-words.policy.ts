import type { Action, Outcome, Path, Settlement } from '../language/language.policy.js'
import { nameInWords, numberInWords } from '../language/value-words.policy.js'

/** What is paid for: said « le repas » of a canteen, « la réservation » of the rest. */
export interface Thing {
  name: string
  due: string
}
export const MEAL: Thing = { name: 'le repas', due: 'dû' }
export const PLACE: Thing = { name: 'la réservation', due: 'due' }

/** The actions a family asks for, as a noun; the others happen. */
export const REQUESTS: Partial<Record<Action, string>> = {
  book: 'réservation',
  cancel: 'annulation',
  change: 'modification',
  enrol: 'inscription annuelle',
  topup: 'recharge du porte-monnaie',
}
export const EVENTS: Partial<Record<Action, string>> = {
  attend: 'présence',
  attend_unreserved: 'présence sans réservation',
  absence: 'absence',
  pickup: 'arrivée et départ',
  price: 'prix',
  dunning: 'relance pour impayé',
  month: 'forfait du mois',
}

const SETTLEMENTS: Record<Settlement, string> = {
  wallet: 'le prix revient sur le porte-monnaie',
  nextInvoice: 'le prix est déduit de la prochaine facture',
  carryOver: 'le prix est reporté sur un prochain repas',
  refund: 'le prix est remboursé',
  none: 'le prix n’est pas rendu',
}

/** A request, by what is answered to it: « réservation possible », « demande de réservation soumise à l’accord de la mairie ». */
export function requestInFrench(noun: string, outcome: Outcome, isFirst: boolean): string {
  switch (outcome) {
    case 'review':
      return `demande ${/^[aeiou]/.test(noun) ? 'd’' : 'de '}${noun} soumise à l’accord de la mairie`
    case 'waitlist':
      return 'inscription sur la liste d’attente'
    case 'refuse':
      return `${noun} refusée`
    case 'allocate':
      return `demande ${/^[aeiou]/.test(noun) ? 'd’' : 'de '}${noun}`
    case 'acceptLate':
      return `${noun} possible`
    default:
      return isFirst ? noun : `${noun} possible`
  }
}

/** What a request brings beside being accepted. */
export function requestEffects({ outcome, settlement, as, price, due }: Path, thing: Thing): string[] {
  return [
    shareInFrench(due),
    outcome === 'allocate' ? 'les places sont attribuées après la clôture' : '',
    outcome === 'replacementMeal' ? 'un repas de remplacement est servi' : '',
    outcome === 'charge' && price === undefined && due === undefined ? `${thing.name} est ${thing.due}` : '',
    outcome === 'doNotCharge' ? 'rien n’est dû' : '',
    outcome === 'credit' ? `${thing.name} est porté${thing.due.slice(2)} en avoir` : '',
    outcome === 'price' ? 'au prix de la règle' : '',
    as ? `classement « ${nameInWords(as)} »` : '',
    settlement ? SETTLEMENTS[settlement] : '',
  ].filter(Boolean)
}

/** « 50 % du prix habituel sont dus ». */
function shareInFrench(due: number | undefined): string {
  if (due === undefined) return ''
  if (due === 0) return 'le prix habituel n’est pas dû'
  return due === 100 ? 'le prix habituel est dû' : `${numberInWords(due)} % du prix habituel sont dus`
}

const CHARGED: Partial<Record<Action, string>> = { dunning: 'des frais sont dus', month: 'le forfait est dû' }
const NOT_CHARGED: Partial<Record<Action, string>> = { dunning: 'aucuns frais', month: 'pas de forfait' }

/** What is answered to something that happened. */
export function eventEffects(action: Action, { outcome, settlement, as, due }: Path, thing: Thing): string[] {
  const stays = action === 'absence' ? `${thing.name} reste ${thing.due}` : 'le prix habituel est dû'
  const words: Record<Outcome, string> = {
    accept: 'rien à signaler',
    acceptLate: 'acceptée hors délai',
    review: 'la mairie décide',
    allocate: 'les places sont attribuées après la clôture',
    waitlist: 'l’enfant est placé sur la liste d’attente',
    replacementMeal: 'un repas de remplacement est servi',
    refuse: action === 'attend_unreserved' || action === 'attend' ? 'l’enfant n’est pas accueilli' : `refus, ${stays}`,
    charge: CHARGED[action] ?? stays,
    doNotCharge: NOT_CHARGED[action] ?? `${thing.name} n’est pas ${thing.due}`,
    credit: `${thing.name} est porté${thing.due.slice(2)} en avoir`,
    price: 'le prix habituel s’applique',
    classify: 'classement',
  }
  const answer = outcome ?? (action === 'price' ? 'price' : 'charge')
  const named = as ? (answer === 'classify' ? ` « ${nameInWords(as)} »` : ` (${nameInWords(as)})`) : ''
  const free = answer === 'doNotCharge' || answer === 'credit'
  const main = due === undefined || free ? words[answer] : shareInFrench(due)
  return [`${main}${named}`, free ? shareInFrench(due) : '', settlement ? SETTLEMENTS[settlement] : ''].filter(Boolean)
}
