import { type Actor, isOwnFamily, OWN_FAMILY } from '../../../platform/actor.js'
import {
  type Cents,
  formatCents,
  maxCents,
  minCents,
  minusCents,
  sumCents,
  ZERO_CENTS,
} from '../../../platform/money.js'
import type { Refund, RefundStatus } from './refund.entity.js'

type Person = Pick<Actor, 'accountId' | 'household'>

export type RefundRefusalReason =
  | 'NOT_PAID'
  | 'NOTHING_LEFT'
  | 'AMOUNT_TOO_LARGE'
  | 'AMOUNT_TOO_SMALL'
  | 'REASON_REQUIRED'
  | 'OWN_FAMILY'
  | 'SAME_PERSON'
  | 'NOT_ENOUGH_ON_WALLET'
  | 'NOT_ENOUGH_ON_CARDS'
  | 'CARE_ONLY_MONEY'
  | 'INVOICE_TO_PAY'
  | 'BAD_IBAN'
  | 'HOLDER_REQUIRED'
  | 'WRONG_DESTINATION'
  | 'NOT_WAITING'
  | 'NOT_TRANSFERRED'
  | 'CHANGED_MEANWHILE'
  | 'REQUEST_ID_REUSED'

export interface Refundable {
  id: string
  status: string
  priceCents: Cents
  refundedCents: Cents
}
export interface RefundShare {
  bookingId: string
  amountCents: Cents
}
export interface PaidByCard {
  id: string
  leftCents: Cents
}
export interface CardShare {
  paymentId: string
  amountCents: Cents
}

/** What can still be given back of a booking: what was paid for it and did not come back. */
export const leftOf = (b: Refundable): Cents =>
  b.status === 'BOOKED' || b.status === 'CANCELLED' ? minusCents(b.priceCents, b.refundedCents) : ZERO_CENTS

/** An amount over bookings, in their order, each up to what is left of it; all that is left when no amount is said. */
export function shareOver(
  bookings: readonly Refundable[],
  amountCents: Cents | null,
): RefundShare[] | RefundRefusalReason {
  const left = sumCents(bookings.map(leftOf))
  if (left === 0) return 'NOTHING_LEFT'
  if (amountCents !== null && amountCents <= 0) return 'AMOUNT_TOO_SMALL'
  if (amountCents !== null && amountCents > left) return 'AMOUNT_TOO_LARGE'
  return fill(
    bookings.map((b) => ({ id: b.id, leftCents: leftOf(b) })),
    amountCents ?? left,
  ).map(({ id, amountCents: cents }) => ({ bookingId: id, amountCents: cents }))
}

/** An amount over the cards that paid, in the order given, each up to what is left of its payment; null when they do not suffice. */
export function splitOverCards(payments: readonly PaidByCard[], amountCents: Cents): CardShare[] | null {
  if (sumCents(payments.map((p) => p.leftCents)) < amountCents) return null
  return fill(payments, amountCents).map(({ id, amountCents: cents }) => ({ paymentId: id, amountCents: cents }))
}

function fill(from: readonly { id: string; leftCents: Cents }[], amountCents: Cents) {
  let rest = amountCents
  return from
    .map(({ id, leftCents }) => {
      const cents = minCents(leftCents, rest)
      rest = minusCents(rest, cents)
      return { id, amountCents: cents }
    })
    .filter((share) => share.amountCents > 0)
}

/** Promise M8: above what the régie lets one person decide, another one must agree. What the same person gave the same family that day counts. */
export const needsSecondPerson = (amountCents: Cents, alreadyCents: Cents, thresholdCents: Cents): boolean =>
  amountCents + alreadyCents > thresholdCents

/** What a family asks to take out of its wallet: why not, or null. */
export function whyNotTake(amountCents: Cents, held: HeldMoney): RefundRefusalReason | null {
  if (amountCents <= 0) return 'AMOUNT_TOO_SMALL'
  if (amountCents > Math.max(0, held.balanceCents)) return 'NOT_ENOUGH_ON_WALLET'
  if (amountCents > held.balanceCents - held.careOnlyCents) return 'CARE_ONLY_MONEY'
  return amountCents > takeable(held) ? 'INVOICE_TO_PAY' : null
}

export interface HeldMoney {
  balanceCents: Cents
  careOnlyCents: Cents
  /** What is left to pay of the invoices of the family in this régie, due or not. */
  toPayCents: Cents
}

/** What a family can take out: what pays its invoices and what pays for care only stays. */
export const takeable = ({ balanceCents, careOnlyCents, toPayCents }: HeldMoney): Cents =>
  maxCents(ZERO_CENTS, minusCents(minusCents(balanceCents, careOnlyCents), toPayCents))

export type PartStatus = 'PENDING' | 'SENT' | 'PAID' | 'FAILED' | 'RETURNED'

/** A refund follows its parts: under way while one is, failed when nothing of it arrived. */
export function statusOfParts(parts: readonly PartStatus[]): 'APPROVED' | 'SENT' | 'PAID' | 'FAILED' {
  if (parts.includes('SENT')) return 'SENT'
  if (parts.includes('PENDING')) return parts.every((p) => p === 'PENDING') ? 'APPROVED' : 'SENT'
  return parts.includes('PAID') ? 'PAID' : 'FAILED'
}

/** Why this person may not agree to it, or null. */
export function whyNotApprove(
  refund: Pick<Refund, 'askedBy' | 'accountId' | 'status'>,
  actor: Person,
): RefundRefusalReason | null {
  if (isOwnFamily(actor, refund.accountId)) return 'OWN_FAMILY'
  if (refund.askedBy === actor.accountId) return 'SAME_PERSON'
  return refund.status === 'ASKED' ? null : 'NOT_WAITING'
}

/** A refund that waits, or a transfer that the bank has not been given yet. Money at the card provider can no longer be held back. */
export function whyNotRefuse(
  refund: Pick<Refund, 'accountId' | 'status' | 'destination'>,
  actor: Person,
): RefundRefusalReason | null {
  if (isOwnFamily(actor, refund.accountId)) return 'OWN_FAMILY'
  const waits = refund.status === 'ASKED' || (refund.status === 'APPROVED' && refund.destination === 'IBAN')
  return waits ? null : 'NOT_WAITING'
}

/** Only a transfer that was marked as paid can come back from the bank. */
export function whyNotReturn(
  refund: Pick<Refund, 'accountId' | 'status' | 'destination'>,
  actor: Person,
): RefundRefusalReason | null {
  if (isOwnFamily(actor, refund.accountId)) return 'OWN_FAMILY'
  return refund.destination === 'IBAN' && refund.status === 'PAID' ? null : 'NOT_TRANSFERRED'
}

type Told = Pick<Refund, 'destination' | 'amountCents' | 'returnedCents' | 'refusalReason' | 'ibanMask'> & {
  status: `${RefundStatus}`
}

/** What became of it, in one sentence that the family reads. */
export function refundSentence(refund: Told): string {
  const to =
    refund.destination === 'CARD'
      ? 'sur votre carte bancaire'
      : `par virement${refund.ibanMask ? ` sur ${refund.ibanMask}` : ''}`
  switch (refund.status) {
    case 'ASKED':
      return 'La mairie doit encore donner son accord.'
    case 'APPROVED':
      return refund.destination === 'CARD'
        ? 'En cours d’envoi sur votre carte bancaire.'
        : `À virer par la régie${refund.ibanMask ? ` sur ${refund.ibanMask}` : ''}.`
    case 'SENT':
      return 'Envoyé à votre banque : comptez 5 à 10 jours.'
    case 'PAID':
      if (refund.destination === 'WALLET') return 'Crédité sur votre porte-monnaie.'
      return refund.returnedCents > 0
        ? `Payé ${to}, sauf ${formatCents(refund.returnedCents)} que votre banque a refusés et qui sont revenus sur votre porte-monnaie.`
        : `Payé ${to}.`
    case 'FAILED':
      return 'Votre banque l’a refusé : la somme est revenue sur votre porte-monnaie. Vous pouvez la demander autrement.'
    case 'REFUSED':
      return `Refusé par la mairie : ${refund.refusalReason ?? ''}`
  }
}

export type HeldUp = 'KEYS_GONE' | 'OTHER_AMOUNT'

/** Why a refund to a card does not go on by itself, and what the régisseur must do. */
export const HELD_UP_SENTENCES: Record<HeldUp, string> = {
  KEYS_GONE:
    'En attente : les clés Stripe du compte qui a encaissé cet argent ne sont plus enregistrées. Remettez-les, et le remboursement partira de lui-même dans l’heure.',
  OTHER_AMOUNT:
    'En attente : Stripe annonce un autre montant rendu que celui demandé. Retrouvez ce remboursement chez Stripe et comparez avant toute autre chose.',
}

export const REFUND_SENTENCES: Record<RefundRefusalReason, string> = {
  NOT_PAID: 'Cette commande n’est pas payée : il n’y a rien à rendre.',
  NOTHING_LEFT: 'Tout a déjà été rendu pour ces réservations.',
  AMOUNT_TOO_LARGE: 'Ce montant dépasse ce qui reste payé. Indiquez un montant plus petit.',
  AMOUNT_TOO_SMALL: 'Indiquez un montant plus grand que zéro.',
  REASON_REQUIRED: 'Indiquez un motif d’au moins 3 caractères : la famille le lira.',
  OWN_FAMILY,
  SAME_PERSON: 'Une autre personne que celle qui l’a demandé doit donner son accord.',
  NOT_ENOUGH_ON_WALLET: 'Le porte-monnaie ne contient pas cette somme. Indiquez un montant plus petit.',
  NOT_ENOUGH_ON_CARDS: 'Cette somme dépasse ce que les cartes ont payé. Demandez moins, ou un virement.',
  CARE_ONLY_MONEY:
    'L’argent versé en CESU paie la garde et ne peut être rendu que sur le porte-monnaie. Demandez moins, ou gardez-le pour la garde.',
  INVOICE_TO_PAY:
    'Une facture reste à payer : ce qu’il faut pour la payer reste sur le porte-monnaie. Payez-la d’abord, ou demandez moins.',
  BAD_IBAN: 'Vérifiez l’IBAN : recopiez-le tel qu’il figure sur le relevé d’identité bancaire.',
  HOLDER_REQUIRED: 'Indiquez le nom du titulaire du compte bancaire.',
  WRONG_DESTINATION: 'Cette destination n’est pas possible ici. Choisissez-en une autre.',
  NOT_WAITING: 'Ce remboursement a déjà été traité. Rechargez la page.',
  NOT_TRANSFERRED: 'Seul un virement marqué comme fait peut revenir de la banque. Rechargez la page.',
  CHANGED_MEANWHILE: 'Une partie a été rendue entre-temps. Refusez cette demande et refaites-la.',
  REQUEST_ID_REUSED: 'Cette demande a déjà servi pour un autre remboursement. Rechargez la page et recommencez.',
}
