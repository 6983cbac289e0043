import { type Actor, isOwnFamily, OWN_FAMILY } from '../../../platform/actor.js'
import { type Cents, minCents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import type { Dispute, DisputeDecision } from './dispute.entity.js'

export type DisputeRefusalReason =
  'NOT_LOST' | 'ALREADY_DECIDED' | 'WALLET_EMPTY' | 'REASON_REQUIRED' | 'OWN_FAMILY' | 'SAME_PERSON' | 'NOT_WAITING'

export interface Decidable extends Pick<Dispute, 'accountId' | 'amountCents' | 'decidedCents'> {
  status: `${Dispute['status']}`
}

/** What is still to be decided of a lost dispute. */
export const undecidedOf = (d: Decidable): Cents =>
  d.status === 'LOST' ? minusCents(d.amountCents, d.decidedCents) : ZERO_CENTS

/** What this decision would take, at most what the wallet holds; or why not. */
export function decisionAmount(
  dispute: Decidable,
  takenFrom: 'WALLET' | 'WRITE_OFF',
  balanceCents: Cents,
): Cents | DisputeRefusalReason {
  if (dispute.status !== 'LOST') return 'NOT_LOST'
  const left = undecidedOf(dispute)
  if (left <= 0) return 'ALREADY_DECIDED'
  if (takenFrom === 'WRITE_OFF') return left
  return balanceCents <= 0 ? 'WALLET_EMPTY' : minCents(left, balanceCents)
}

/** Why this person may not agree to it, or null. */
export function whyNotAgree(
  decision: Pick<DisputeDecision, 'askedBy'> & { status: `${DisputeDecision['status']}` },
  accountId: string,
  actor: Pick<Actor, 'accountId' | 'household'>,
): DisputeRefusalReason | null {
  if (isOwnFamily(actor, accountId)) return 'OWN_FAMILY'
  if (decision.askedBy === actor.accountId) return 'SAME_PERSON'
  return decision.status === 'ASKED' ? null : 'NOT_WAITING'
}

export const DISPUTE_SENTENCES: Record<DisputeRefusalReason, string> = {
  NOT_LOST: 'Cette contestation n’est pas perdue : il n’y a rien à décider.',
  ALREADY_DECIDED: 'Tout a déjà été décidé pour cette contestation.',
  WALLET_EMPTY: 'Le porte-monnaie de la famille est vide. Attendez qu’il soit rechargé, ou passez la somme en perte.',
  REASON_REQUIRED: 'Indiquez un motif d’au moins 3 caractères.',
  OWN_FAMILY,
  SAME_PERSON: 'Une autre personne que celle qui a décidé doit donner son accord.',
  NOT_WAITING: 'Cette décision n’attend plus d’accord. Rechargez la page.',
}
