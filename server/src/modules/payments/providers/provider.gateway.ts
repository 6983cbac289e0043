import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import type { Payment } from '../payment.entity.js'

export type ProviderName = 'sandbox' | 'stripe'
export type ProviderMode = 'test' | 'live'

export interface SessionRequest {
  /** Our payment's id: the provider gives it back, and the same id never opens two pages that a family can see. */
  reference: string
  amountCents: Cents
  label: string
  returnUrl: string
  /** When the payment's row was made: what a retry repeats is derived from it, so that the retry is the same request. */
  askedAt: Date
  /** Until when the order holds its places. A provider that keeps its pages open longer is told to close them. */
  expiresAt: Date
}

/** What the provider says of a session, when asked. */
export interface SessionTruth {
  /** PENDING: the family has done its part and the bank has not answered yet (an asynchronous method). */
  status: 'OPEN' | 'PENDING' | 'PAID' | 'FAILED' | 'EXPIRED'
  reference: string
  amountCents: Cents
  currency: string
  mode: ProviderMode
  /** The provider's own name of the money that came, once there is some: refunds, disputes and payouts speak of it. */
  providerPaymentId: string | null
}

export interface RefundRequest {
  payment: Pick<Payment, 'id' | 'sessionId' | 'providerPaymentId' | 'amountCents'>
  amountCents: Cents
  /** Our refund's id: asked again with the same one, the provider gives the same refund. */
  reference: string
}

/** What the provider says of a refund. PENDING and SUCCEEDED may both still become FAILED: the bank may send it back. */
export interface RefundTruth {
  providerRefundId: string
  status: 'PENDING' | 'SUCCEEDED' | 'FAILED'
  amountCents: Cents
  /** Our refund's id; null when it was made at the provider by hand. */
  reference: string | null
  /** Our payment's id; null when the money was never ours. */
  paymentReference: string | null
}

/** A family's bank asks for the money back: it is taken at once, and comes back when the dispute is won. */
export interface DisputeTruth {
  providerDisputeId: string
  paymentReference: string | null
  status: 'OPEN' | 'WON' | 'LOST'
  amountCents: Cents
  currency: string
  mode: ProviderMode
  /** The bank's word for it, as the provider writes it. */
  reason: string
  openedAt: Date
}

export interface PayoutTransaction {
  /** Exactly one of the three is set when the movement is ours; none for the provider's own (its fees, its corrections). */
  paymentReference: string | null
  refundReference: string | null
  disputeId: string | null
  /** Before fees: positive for what families paid, negative for what was given back or disputed. */
  amountCents: Cents
  /** Positive: what the provider kept. The payout is the sum of amounts less fees. */
  feeCents: Cents
}

/** What the provider sends to the régie's bank account in one go. */
export interface Payout {
  id: string
  amountCents: Cents
  arrivalDay: Day
  status: 'PENDING' | 'PAID' | 'FAILED'
  transactions: PayoutTransaction[]
}

/** What a webhook speaks of. The event is only a reason to ask: what it says of amounts and statuses is never believed. */
export interface ProviderEvent {
  eventId: string
  type: string
  subject: 'SESSION' | 'REFUND' | 'DISPUTE' | 'OTHER'
  /** The provider's id of that session, refund or dispute; null when the event speaks of all refunds of a payment. */
  subjectId: string | null
  /** Our payment's id, when the event carries one. */
  reference: string | null
}

/** The door to a card payment service, opened with one régie's keys. Each function's contract is in PROVIDERS.md. */
export interface PaymentProvider {
  name: ProviderName
  mode: ProviderMode
  /** Whose money it is at the provider; null when the keys do not say. */
  accountRef: string | null
  /** The least that one payment may be. Screens say it before anything is held; createSession throws AmountTooSmall below. */
  minimumCents: Cents
  createSession(asked: SessionRequest, now: Date): Promise<{ sessionId: string; url: string }>
  fetchSession(sessionId: string, now: Date): Promise<SessionTruth | null>
  expireSession(sessionId: string, now: Date): Promise<void>
  refund(asked: RefundRequest, now: Date): Promise<RefundTruth>
  fetchRefund(providerRefundId: string, now: Date): Promise<RefundTruth | null>
  listRefunds(payment: RefundRequest['payment'], now: Date): Promise<RefundTruth[]>
  fetchDispute(providerDisputeId: string, now: Date): Promise<DisputeTruth | null>
  listPayouts(since: Day, now: Date): Promise<Payout[]>
  verifyWebhook(rawBody: Buffer, headers: Record<string, unknown>, now: Date): ProviderEvent | null
}

/** The provider could not be asked, or would not answer as agreed: nothing is known, asking again later is safe. */
export class ProviderDown extends Error {
  override name = 'ProviderDown'
  /** The provider's short code, for the log; never its message, which may quote a key. */
  constructor(readonly code: string) {
    super(`the payment provider does not answer: ${code}`)
  }
}

/** Less than a card can pay: the provider opens no page for so little. */
export class AmountTooSmall extends Error {
  override name = 'AmountTooSmall'
}

/** The régie takes no cards: nobody has given it a provider, or the one that this payment was made with has left. */
export class CardNotOffered extends Error {
  override name = 'CardNotOffered'
}

/** The provider will never do this refund: more than what is left of the payment, or a payment that cannot be given back. */
export class RefundImpossible extends Error {
  override name = 'RefundImpossible'
  constructor(readonly reason: 'TOO_MUCH' | 'NOT_REFUNDABLE') {
    super(`the provider refuses the refund: ${reason}`)
  }
}
