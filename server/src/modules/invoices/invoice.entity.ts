import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'

export type InvoiceKind = 'INVOICE' | 'CREDIT_NOTE'
export type InvoiceLineNature =
  | 'MONTH'
  | 'MONTH_END'
  | 'DEDUCTED'
  | 'BOOKED'
  | 'ABSENT'
  | 'CANCELLED'
  | 'UNBOOKED'
  | 'HOURS'
  | 'CORRECTION'
  | 'REMINDER_FEE'
  | 'ENROLMENT_FEE'

/** The invoices of a month of a régie, issued together and once. */
@Entity('invoice_run')
export class InvoiceRun {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  /** Its first day. */
  @Column('date')
  month: Day

  @Column('date', { name: 'due_on' })
  dueOn: Day

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date

  @Column('uuid', { name: 'issued_by' })
  issuedBy: string

  @Column('int')
  invoices: number

  @Column('int', { name: 'credit_notes' })
  creditNotes: number

  /** Invoices less credit notes. */
  @Column('int', { name: 'total_cents' })
  totalCents: Cents
}

/** The last number given, by régie, kind and year. */
@Entity('invoice_series')
export class InvoiceSeries {
  @PrimaryColumn('uuid', { name: 'regie_id' })
  regieId: string

  @PrimaryColumn('text')
  kind: InvoiceKind

  @PrimaryColumn('int')
  year: number

  @Column('int')
  last: number
}

/** What a family owes of a month to a régie, or what it gets back of earlier ones. Once issued only what is paid and credited of it changes. */
@Entity('invoice')
export class InvoiceRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  /** Null of what is asked apart from a month. */
  @Column('uuid', { name: 'run_id', nullable: true })
  runId: string | null

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'wallet_id' })
  walletId: string

  @Column('text')
  kind: InvoiceKind

  @Column('int')
  year: number

  @Column('int')
  number: number

  @Column('date')
  month: Day

  @Column('date', { name: 'issued_on' })
  issuedOn: Day

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date

  @Column('date', { name: 'due_on' })
  dueOn: Day

  @Column('int', { name: 'total_cents' })
  totalCents: Cents

  /** What of it is care, which care-only money may pay. */
  @Column('int', { name: 'care_cents' })
  careCents: Cents

  /** Of a credit note: the care-only money that it gives back. */
  @Column('int', { name: 'care_back_cents', default: 0 })
  careBackCents: Cents

  @Column('int', { name: 'settled_cents', default: 0 })
  settledCents: Cents

  /** Of an invoice: what credit notes by hand took off it, whether it was paid or not. */
  @Column('int', { name: 'credited_cents', default: 0 })
  creditedCents: Cents

  /** Of a credit note by hand: the invoice that it corrects, and why. */
  @Column('uuid', { name: 'corrects_id', nullable: true })
  correctsId: string | null

  @Column('text', { nullable: true })
  reason: string | null

  @Column('uuid', { name: 'identity_id' })
  identityId: string
}

/** One beneficiary, one service, one amount. */
@Entity('invoice_line')
export class InvoiceLineRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'invoice_id' })
  invoiceId: string

  @Column('int')
  position: number

  @Column('uuid', { name: 'service_id' })
  serviceId: string

  /** Null of what is asked of the family itself. */
  @Column('uuid', { name: 'beneficiary_id', nullable: true })
  beneficiaryId: string | null

  @Column('text')
  nature: InvoiceLineNature

  @Column('int', { name: 'unit_price_cents' })
  unitPriceCents: Cents

  @Column('int')
  quantity: number

  @Column('int', { name: 'total_cents' })
  totalCents: Cents

  @Column('date', { array: true })
  days: Day[]

  /** How what it asks was made, in French. */
  @Column('text', { nullable: true })
  detail: string | null
}

/** What an invoice asked for a booking: once as it was, then what changed since, as corrections. */
@Entity('invoice_booking')
export class InvoiceBookingRow {
  @PrimaryColumn('uuid', { name: 'booking_id' })
  bookingId: string

  @PrimaryColumn('uuid', { name: 'invoice_id' })
  invoiceId: string

  @Column('uuid', { name: 'line_id' })
  lineId: string

  @Column('boolean')
  correction: boolean

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('int', { name: 'food_cents' })
  foodCents: Cents
}

/** What a wallet, or a credit note, paid of an invoice. */
@Entity('invoice_payment')
export class InvoicePaymentRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'invoice_id' })
  invoiceId: string

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  /** What of it care-only money paid. */
  @Column('int', { name: 'care_cents', default: 0 })
  careCents: Cents

  @Column('timestamptz', { name: 'paid_at' })
  paidAt: Date

  @Column('uuid', { name: 'paid_by' })
  paidBy: string

  @Column('uuid', { name: 'request_id' })
  requestId: string

  /** The credit note that was set against it; null when money paid. */
  @Column('uuid', { name: 'credit_note_id', nullable: true })
  creditNoteId: string | null
}
