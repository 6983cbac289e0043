import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Cents } from '../../platform/money.js'
import { PageInfo } from '../../platform/page.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

/** Why money moved on a wallet. */
export enum MovementCause {
  TOP_UP = 'TOP_UP',
  ORDER = 'ORDER',
  CANCELLATION = 'CANCELLATION',
  ORDER_RELEASED = 'ORDER_RELEASED',
  LATE_PAYMENT = 'LATE_PAYMENT',
  CLOSURE = 'CLOSURE',
  ABSENCE = 'ABSENCE',
  ABSENCE_REVERSED = 'ABSENCE_REVERSED',
  GOODWILL = 'GOODWILL',
  REFUND_ASKED = 'REFUND_ASKED',
  REFUND_RETURNED = 'REFUND_RETURNED',
  DISPUTE_LOST = 'DISPUTE_LOST',
  DESK_TOP_UP = 'DESK_TOP_UP',
  REVERSAL = 'REVERSAL',
  CHEQUE_BOUNCED = 'CHEQUE_BOUNCED',
  DEBT_RECOVERED = 'DEBT_RECOVERED',
  OPENING_BALANCE = 'OPENING_BALANCE',
  OPENING_REVERSED = 'OPENING_REVERSED',
  INVOICE = 'INVOICE',
  INVOICE_PAID = 'INVOICE_PAID',
}
registerEnumType(MovementCause, {
  name: 'MovementCause',
  description: 'Why money moved on a wallet.',
  valuesConfig: worded({
    ABSENCE: 'A justified absence came back.',
    ABSENCE_REVERSED: 'The absence was corrected: it is taken again.',
    CANCELLATION: 'A booking was cancelled.',
    CHEQUE_BOUNCED: 'The bank sent a cheque back.',
    CLOSURE: 'The town hall closed a day.',
    DEBT_RECOVERED: 'Taken towards a cheque that bounced.',
    DESK_TOP_UP: 'Money was given over the counter.',
    DISPUTE_LOST: 'A bank took a card payment back.',
    GOODWILL: 'The staff gave something back.',
    INVOICE: 'A credit note came back.',
    INVOICE_PAID: 'An invoice was paid.',
    LATE_PAYMENT: 'A card paid an order that had ended.',
    OPENING_BALANCE: 'A balance was taken over from before.',
    OPENING_REVERSED: 'The balance that was taken over is taken back.',
    ORDER: 'An order was paid.',
    ORDER_RELEASED: 'An order ended before it was paid: its part came back.',
    REFUND_ASKED: 'Money left, to a card or a bank account.',
    REFUND_RETURNED: 'The bank sent that money back.',
    REVERSAL: 'A taking over the counter was cancelled.',
    TOP_UP: 'Topped up by card.',
  }),
})

/** The money of an account in one régie: the sum of its ledger entries, never below its floor. */
@Entity('wallet')
@ObjectType({ description: 'The money of a family in one régie (« porte-monnaie »).' })
export class Wallet {
  @Field(() => UUIDScalar)
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Field(() => CentsScalar, { description: 'What it holds: never below zero by an order.' })
  @Column('int', { name: 'balance_cents' })
  balanceCents: Cents

  @Column('int', { name: 'floor_cents' })
  floorCents: Cents

  @Field(() => CentsScalar, { description: 'What of the balance came from CESU: it pays for care, never for meals.' })
  @Column('int', { name: 'care_only_cents' })
  careOnlyCents: Cents
}

@ObjectType({ description: 'Money that came to a wallet, or left it.' })
export class WalletMovement {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => DateTimeScalar, { description: 'When it moved.' })
  at: Date

  @Field(() => MovementCause, { description: 'Why.' })
  cause: MovementCause

  /** « Annulation : Louane, mardi 8 décembre ». */
  @Field(() => String, { description: 'The same in French, with who and when.' })
  label: string

  @Field(() => CentsScalar, { description: 'What came; below zero, what left.' })
  amountCents: Cents

  @Field(() => CentsScalar, { description: 'What the wallet held just after.' })
  balanceAfterCents: Cents

  @Field(() => UUIDScalar, { nullable: true })
  orderId: string | null
}

@ObjectType()
export class WalletMovementEdge {
  @Field(() => WalletMovement)
  node: WalletMovement

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class WalletMovementConnection {
  @Field(() => [WalletMovementEdge])
  edges: WalletMovementEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}
