import type { SeenBooking, SeenDispute, SeenOrder, SeenPart, SeenPayment } from './snapshot.js'

export interface MBooking extends Omit<SeenBooking, 'orderId'> {
  order: MOrder
  /** What the règlement in force when it was booked keeps of a late cancellation, in percent. */
  latePercent: number
  /** What a justified absence has given back and not taken back. */
  absenceCents: number
  served: boolean
}
export interface MOrder extends Omit<SeenOrder, 'totalCents'> {
  totalCents: number
  expiresAt: number | null
  bookings: MBooking[]
}
export interface MPayment extends SeenPayment {
  accountId: string
  regieId: string
  orderId: string | null
  /** The provider has the money: sooner or later, it must be on the books, once. */
  taken: boolean
}
export interface MDesk {
  id: string
  accountId: string
  regieId: string
  method: 'CASH' | 'CHEQUE' | 'TRANSFER'
  amountCents: number
  state: 'TAKEN' | 'REVERSED' | 'DEPOSITED' | 'RECEIVED' | 'BOUNCED'
  debtCents: number
  writtenOffCents: number
  decision: { id: string; askedBy: string } | null
}
export interface MRefund {
  id: string
  accountId: string
  regieId: string
  amountCents: number
  destination: 'WALLET' | 'CARD' | 'IBAN'
  /** What of which booking it gives back; none when the family asked for its own money. */
  shares: { bookingId: string; amountCents: number }[]
  given: boolean
  askedBy: string
}
export interface MDecision {
  id: string
  dispute: string
  takenFrom: 'WALLET' | 'WRITE_OFF'
  amountCents: number
  status: 'ASKED' | 'DONE' | 'REFUSED'
  askedBy: string
}

const sum = <T>(of: Iterable<T>, cents: (one: T) => number): number => {
  let total = 0
  for (const one of of) total += cents(one)
  return total
}

/** A page of the card provider that was opened for a family. */
export type Page = Omit<MPayment, 'id' | 'status' | 'taken' | 'url'> & { url: string }

/** A meal taken without a booking, or an absence taken back that had been spent: an order that must appear by itself. */
export interface Unbooked extends Pick<MBooking, 'beneficiaryId' | 'serviceId' | 'day'> {
  accountId: string
  regieId: string
  totalCents: number
  takenBack: boolean
}

/** What must be true of the money, kept beside the product in plain arithmetic: it knows no ledger. */
export class Model {
  readonly orders = new Map<string, MOrder>()
  readonly bookings = new Map<string, MBooking>()
  readonly payments = new Map<string, MPayment>()
  readonly desk = new Map<string, MDesk>()
  readonly refunds = new Map<string, MRefund>()
  readonly parts = new Map<string, SeenPart>()
  readonly disputes = new Map<string, SeenDispute>()
  readonly decisions = new Map<string, MDecision>()
  readonly pages: Page[] = []
  /** How often what is rare happened: a game that never meets it proves nothing of it. */
  readonly met: Record<string, number> = {}
  /** Orders that the next look at the database must show. */
  awaited: Unbooked[] = []

  /** A family's own money in a régie: what came in, less what it bought and did not get back, less what left. */
  wallet(accountId: string, regieId: string): number {
    const theirs = (one: { accountId: string; regieId: string }) =>
      one.accountId === accountId && one.regieId === regieId
    const paymentOf = (d: SeenDispute) => this.payments.get(d.paymentId)
    return (
      sum([...this.payments.values()].filter(theirs), (p) => (p.status === 'SUCCEEDED' ? p.amountCents : 0)) +
      sum([...this.desk.values()].filter(theirs), keptOnWallet) -
      sum([...this.orders.values()].filter(theirs), spentOn) -
      sum(this.parts.values(), (p) => (theirs(this.refundOf(p)) && leftWallet(p) ? p.amountCents : 0)) -
      sum(this.decisions.values(), (k) => {
        const payment = paymentOf(this.disputes.get(k.dispute) as SeenDispute)
        return k.status === 'DONE' && k.takenFrom === 'WALLET' && payment && theirs(payment) ? k.amountCents : 0
      })
    )
  }

  /** Every account of a régie but the wallets: zero ones are left out. What the régie holds is negative. */
  accounts(regieId: string): Record<string, number> {
    const here = <T extends { regieId: string }>(of: Map<string, T>) =>
      [...of.values()].filter((o) => o.regieId === regieId)
    const bookings = here(this.orders).flatMap((o) => (o.status === 'PAID' ? o.bookings : []))
    const parts = [...this.parts.values()].filter((p) => this.refundOf(p).regieId === regieId)
    const disputes = [...this.disputes.values()].filter((d) => this.payments.get(d.paymentId)?.regieId === regieId)
    const decided = (d: SeenDispute, from?: string) =>
      sum(this.decisions.values(), (k) =>
        k.dispute === d.id && k.status === 'DONE' && (!from || k.takenFrom === from) ? k.amountCents : 0,
      )
    const till = (method: MDesk['method']) =>
      -sum(here(this.desk), (d) => (d.method !== method ? 0 : d.state === 'TAKEN' ? d.amountCents : d.debtCents))
    const wanted = {
      ADVANCE:
        sum(bookings, (b) => (b.earned ? 0 : b.priceCents - b.refundedCents)) +
        sum(here(this.orders), (o) => (o.status === 'PENDING' ? o.walletCents : 0)),
      EARNED: sum(bookings, (b) => (b.earned ? b.priceCents - b.refundedCents : 0)),
      REFUND_DUE: sum(parts, (p) => (p.status === 'PENDING' || p.status === 'SENT' ? p.amountCents : 0)),
      DISPUTED: -sum(disputes, (d) => (d.status === 'WON' ? 0 : d.amountCents - decided(d))),
      CASH: till('CASH'),
      CHEQUES: till('CHEQUE'),
      TRANSFERS: till('TRANSFER'),
      WRITE_OFF: -sum(disputes, (d) => decided(d, 'WRITE_OFF')) - sum(here(this.desk), (d) => d.writtenOffCents),
      CARDS_AND_BANK:
        sum(parts, (p) => (p.status === 'PAID' ? p.amountCents : 0)) +
        sum(disputes, (d) => (d.status === 'WON' ? 0 : d.amountCents)) -
        sum(here(this.payments), (p) => (p.status === 'SUCCEEDED' ? p.amountCents : 0)) -
        sum(here(this.desk), (d) => (d.state === 'DEPOSITED' || d.state === 'RECEIVED' ? d.amountCents : 0)),
    }
    return Object.fromEntries(Object.entries(wanted).filter(([, cents]) => cents !== 0))
  }

  refundOf(part: SeenPart): MRefund {
    const refund = this.refunds.get(part.refundId)
    if (!refund) throw new Error(`a part of a refund that nobody asked: ${part.id}`)
    return refund
  }

  addOrder(order: MOrder): void {
    this.orders.set(order.id, order)
    for (const booking of order.bookings) this.bookings.set(booking.id, booking)
  }

  meet(what: string): void {
    this.met[what] = (this.met[what] ?? 0) + 1
  }

  /** An order changes, and its bookings with it. */
  moveOrder(order: MOrder, status: MOrder['status']): void {
    order.status = status
    for (const b of order.bookings) {
      if (status === 'PAID' && (b.status === 'HELD' || b.status === 'EXPIRED')) b.status = 'BOOKED'
      if (status === 'EXPIRED' || status === 'CANCELLED') b.status = status
    }
  }

  /** The staff's refund has been agreed to: its bookings have given that back. */
  give(refund: MRefund): void {
    if (refund.given) return
    refund.given = true
    for (const { bookingId, amountCents } of refund.shares) {
      const booking = this.bookings.get(bookingId)
      if (!booking) throw new Error('a refund of an unknown booking')
      booking.refundedCents += amountCents
      booking.goodwillCents += amountCents
    }
  }
}

const keptOnWallet = (d: MDesk): number =>
  d.state === 'REVERSED' ? 0 : d.state === 'BOUNCED' ? d.debtCents + d.writtenOffCents : d.amountCents

const spentOn = (o: MOrder): number =>
  o.status === 'PAID'
    ? o.totalCents - sum(o.bookings, (b) => b.refundedCents)
    : o.status === 'PENDING'
      ? o.walletCents
      : 0

const leftWallet = (p: SeenPart): boolean => p.status === 'PENDING' || p.status === 'SENT' || p.status === 'PAID'
