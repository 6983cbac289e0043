import { monthInWords } from '../../../platform/day.js'
import { de } from '../../../platform/french.js'
import { type Cents, formatCents } from '../../../platform/money.js'
import { alertedOf, type OrderFacts, type PaymentFacts, type StateOfOrder, stateOfOrder } from './order-state.policy.js'

export enum Language {
  FR = 'FR',
  EN = 'EN',
}

interface Words {
  /** One or two words, for a list. */
  label: string
  /** The title of the page that tells of it. */
  title: string
}

type Code = `${StateOfOrder['code']}`
type Payer = `${StateOfOrder['payer']}`

const FRENCH: Record<Code, Words> = {
  WAITING: { label: 'À payer', title: 'Commande à payer' },
  DECLINED: { label: 'À payer', title: 'Le paiement n’a pas abouti' },
  CHECKING: { label: 'Paiement en cours', title: 'Paiement en cours' },
  TO_VERIFY: { label: 'Paiement à vérifier', title: 'Paiement à vérifier' },
  DUE: { label: 'À régler', title: 'Commande à régler' },
  PAID: { label: 'Payée', title: 'Commande payée' },
  ON_INVOICE: { label: 'Sur facture', title: 'Réservations confirmées' },
  PAID_IN_PART: { label: 'Payée, réservée en partie', title: 'Commande payée, réservée en partie' },
  PAID_TWICE: { label: 'Payée, trop-perçu crédité', title: 'Commande payée, trop-perçu crédité' },
  GIVEN_BACK: { label: 'Payée, puis rendue', title: 'Commande payée, puis rendue' },
  EXPIRED: { label: 'Expirée', title: 'Commande expirée' },
  CREDITED: { label: 'Payée trop tard, créditée', title: 'Paiement crédité sur votre porte-monnaie' },
  STOPPED: { label: 'Arrêtée', title: 'Commande arrêtée' },
  CANCELLED: { label: 'Annulée', title: 'Commande annulée' },
}

const ENGLISH: Record<Code, Words> = {
  WAITING: { label: 'To pay', title: 'Order to pay' },
  DECLINED: { label: 'To pay', title: 'The payment did not go through' },
  CHECKING: { label: 'Payment in progress', title: 'Payment in progress' },
  TO_VERIFY: { label: 'Payment to verify', title: 'Payment to verify' },
  DUE: { label: 'To settle', title: 'Order to settle' },
  PAID: { label: 'Paid', title: 'Order paid' },
  ON_INVOICE: { label: 'On invoice', title: 'Bookings confirmed' },
  PAID_IN_PART: { label: 'Paid, booked in part', title: 'Order paid, booked in part' },
  PAID_TWICE: { label: 'Paid, excess credited', title: 'Order paid, excess credited' },
  GIVEN_BACK: { label: 'Paid, then given back', title: 'Order paid, then given back' },
  EXPIRED: { label: 'Expired', title: 'Order expired' },
  CREDITED: { label: 'Paid too late, credited', title: 'Payment credited to your wallet' },
  STOPPED: { label: 'Stopped', title: 'Order stopped' },
  CANCELLED: { label: 'Cancelled', title: 'Order cancelled' },
}

export const wordsOf = (code: Code, language: `${Language}` = 'FR'): Words =>
  (language === 'EN' ? ENGLISH : FRENCH)[code]

/** What became of it, for whom reads the order, its mail or its card's return page. What the staff wrote stays in French. */
export function orderSentence(
  state: StateOfOrder,
  order: OrderFacts,
  payments: readonly PaymentFacts[],
  language: `${Language}` = 'FR',
): string {
  const alerted = alertedOf(payments)
  return language === 'EN' ? inEnglish(state, order, alerted) : inFrench(state, order, alerted)
}

/** What is said of an order wherever it is spoken of. */
export interface OrderTold extends Words {
  code: Code
  payer: Payer
  sentence: string
  /** Behind an amount, in French: « , par carte bancaire ». */
  paidBy: string
  secondsLeft: number | null
}

export function tellOrder(
  order: OrderFacts,
  payments: readonly PaymentFacts[],
  now: Date,
  language: `${Language}`,
): OrderTold {
  const state = stateOfOrder(order, payments, now)
  const { code, payer, secondsLeft } = state
  const sentence = orderSentence(state, order, payments, language)
  return { code, payer, secondsLeft, sentence, paidBy: paidBy(state, order), ...wordsOf(code, language) }
}

/** « , par carte bancaire »: put behind an amount. */
function paidBy(state: Pick<StateOfOrder, 'payer'>, { walletCents, cardCents }: Parts): string {
  const payer: Payer = state.payer
  switch (payer) {
    case 'CARD':
      return ', par carte bancaire'
    case 'WALLET':
      return ', avec votre porte-monnaie'
    case 'DESK':
      return ', au guichet, avec votre porte-monnaie'
    case 'WALLET_AND_CARD':
      return `, dont ${formatCents(walletCents)} de votre porte-monnaie et ${formatCents(cardCents)} par carte bancaire`
    case 'NOBODY':
      return ''
  }
}
type Parts = Pick<OrderFacts, 'walletCents' | 'cardCents'>

function paidByInEnglish(state: StateOfOrder, { walletCents, cardCents }: Parts): string {
  const payer: Payer = state.payer
  switch (payer) {
    case 'CARD':
      return ', by card'
    case 'WALLET':
      return ', with your wallet'
    case 'DESK':
      return ', at the desk, with your wallet'
    case 'WALLET_AND_CARD':
      return `, of which ${formatCents(walletCents)} with your wallet and ${formatCents(cardCents)} by card`
    case 'NOBODY':
      return ''
  }
}

/** @param why to be put between brackets */
export const creditedInFrench = (cents: Cents, why: string): string =>
  `Le paiement de ${formatCents(cents)} est arrivé, mais la commande ne pouvait plus le recevoir (${why}) : il a été crédité sur votre porte-monnaie. Rien n’est perdu.`

const joined = (...sentences: (string | null | false)[]): string => sentences.filter(Boolean).join(' ')

function inFrench(state: StateOfOrder, order: OrderFacts, alerted: PaymentFacts | null): string {
  const total = formatCents(order.totalCents)
  const paid = `Commande payée : ${total}${paidBy(state, order)}`
  const declined = state.declined && 'Le paiement par carte n’a pas abouti. Rien n’a été débité.'
  const awaited = state.awaited && 'Votre banque vérifie encore un paiement : s’il arrive, rien n’est perdu.'
  const code: Code = state.code
  switch (code) {
    case 'WAITING':
      return `En attente du paiement de ${formatCents(order.cardCents)}. Vos places sont gardées. Si vous venez de payer, votre paiement est en cours de vérification.`
    case 'DECLINED':
      return `${declined} Vos places sont gardées : payez à nouveau ou autrement.`
    case 'CHECKING':
      return `Votre banque vérifie le paiement de ${formatCents(state.awaited?.amountCents ?? order.cardCents)}. Attendez sa réponse avant de payer autrement : rien n’est perdu.`
    case 'TO_VERIFY':
      return `Votre paiement de ${formatCents(alerted?.amountCents ?? order.cardCents)} demande une vérification par la mairie. Rien n’est perdu : vous serez prévenu.`
    case 'DUE':
      return joined(declined, `À régler : ${total}, d’après le pointage. Payez par carte ou avec votre porte-monnaie.`)
    case 'ON_INVOICE':
      return joined(
        order.month && `Mois ${de(monthInWords(order.month.slice(0, 7)))}.`,
        order.afterTheFact ? 'Rien à payer maintenant.' : 'Réservations confirmées, rien à payer maintenant.',
        order.month
          ? `${total} à régler sur la facture du mois.`
          : `${total} à régler sur la facture du mois de chaque repas.`,
        order.refundedCents > 0 && `Depuis, ${formatCents(order.refundedCents)} ne sont plus dus.`,
      )
    case 'PAID':
      return `${paid}. ${paidTail(order)}`
    case 'PAID_IN_PART':
      return joined(`${paid}.`, order.shortfall)
    case 'PAID_TWICE':
      return joined(
        `${paid}.`,
        order.shortfall,
        `Un autre paiement de ${formatCents(state.creditedCents)} est arrivé : il a été crédité sur votre porte-monnaie. Rien n’est perdu.`,
      )
    case 'GIVEN_BACK':
      return order.shortfall ? joined(`${paid}.`, order.shortfall) : `${paid}, puis rendue en entier.`
    case 'EXPIRED':
      return awaited
        ? joined('Le délai de paiement est passé : les places ont été libérées.', awaited)
        : 'Le délai de paiement est passé : les places ont été libérées et rien n’a été débité.'
    case 'CREDITED':
      return creditedInFrench(state.creditedCents, order.shortfall ?? 'la commande n’attendait plus rien')
    case 'STOPPED':
      return joined(
        `Commande arrêtée avant d’être payée : ${order.shortfall}. Rien n’est dû : choisissez de nouveau vos dates.`,
        awaited,
      )
    case 'CANCELLED':
      return joined(
        order.afterTheFact || order.status === 'ON_INVOICE'
          ? 'Commande annulée : rien n’est dû.'
          : 'Commande annulée : rien n’a été débité.',
        awaited,
      )
  }
}

/** In the past: what was cancelled late since, with nothing given back, was confirmed as well. */
function paidTail({ afterTheFact, refundedCents }: OrderFacts): string {
  if (refundedCents > 0) return `Depuis, ${formatCents(refundedCents)} vous ont été rendus.`
  return afterTheFact ? 'Rien d’autre n’est dû.' : 'Vos réservations ont été confirmées.'
}

function inEnglish(state: StateOfOrder, order: OrderFacts, alerted: PaymentFacts | null): string {
  const total = formatCents(order.totalCents)
  const paid = `Order paid: ${total}${paidByInEnglish(state, order)}`
  const declined = state.declined && 'The card payment did not go through. Nothing was taken.'
  const awaited = state.awaited && 'Your bank is still checking a payment: if it comes, nothing is lost.'
  const code: Code = state.code
  switch (code) {
    case 'WAITING':
      return `Waiting for the payment of ${formatCents(order.cardCents)}. Your places are held. If you have just paid, your payment is being checked.`
    case 'DECLINED':
      return `${declined} Your places are held: pay again or another way.`
    case 'CHECKING':
      return `Your bank is checking the payment of ${formatCents(state.awaited?.amountCents ?? order.cardCents)}. Wait for its answer before you pay another way: nothing is lost.`
    case 'TO_VERIFY':
      return `Your payment of ${formatCents(alerted?.amountCents ?? order.cardCents)} has to be verified by the town hall. Nothing is lost: you will be told.`
    case 'DUE':
      return joined(declined, `To settle: ${total}, from the register. Pay by card or with your wallet.`)
    case 'ON_INVOICE':
      return joined(
        order.month && `Whole month: ${monthInWords(order.month.slice(0, 7))}.`,
        order.afterTheFact ? 'Nothing to pay now.' : 'Bookings confirmed, nothing to pay now.',
        `${total} to be paid on the invoice of the month of each meal.`,
        order.refundedCents > 0 && `Since then, ${formatCents(order.refundedCents)} are no longer due.`,
      )
    case 'PAID':
      return `${paid}. ${paidTailInEnglish(order)}`
    case 'PAID_IN_PART':
      return joined(`${paid}.`, order.shortfall)
    case 'PAID_TWICE':
      return joined(
        `${paid}.`,
        order.shortfall,
        `Another payment of ${formatCents(state.creditedCents)} came: it was credited to your wallet. Nothing is lost.`,
      )
    case 'GIVEN_BACK':
      return order.shortfall ? joined(`${paid}.`, order.shortfall) : `${paid}, then given back in full.`
    case 'EXPIRED':
      return awaited
        ? joined('The time to pay is over: the places are free again.', awaited)
        : 'The time to pay is over: the places are free again and nothing was taken.'
    case 'CREDITED':
      return `The payment of ${formatCents(state.creditedCents)} came when the order could not take it any more (${order.shortfall ?? 'it had ended'}): it was credited to your wallet. Nothing is lost.`
    case 'STOPPED':
      return joined(
        `Order stopped before it was paid: ${order.shortfall}. Nothing is due: choose your dates again.`,
        awaited,
      )
    case 'CANCELLED':
      return joined(
        order.afterTheFact || order.status === 'ON_INVOICE'
          ? 'Order cancelled: nothing is due.'
          : 'Order cancelled: nothing was taken.',
        awaited,
      )
  }
}

function paidTailInEnglish({ afterTheFact, refundedCents }: OrderFacts): string {
  if (refundedCents > 0) return `Since then, ${formatCents(refundedCents)} were given back to you.`
  return afterTheFact ? 'Nothing else is due.' : 'Your bookings were confirmed.'
}
