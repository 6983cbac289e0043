import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Cents } from '../../platform/money.js'
import { PageInfo } from '../../platform/page.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../platform/scalars.js'

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
registerEnumType(MovementCause, { name: 'MovementCause' })

/** The money of an account in one régie: the sum of its ledger entries, never below its floor. */
@Entity('wallet')
@ObjectType()
export class Wallet {
  @Field(() => UUIDScalar)
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Field(() => CentsScalar)
  @Column('int', { name: 'balance_cents' })
  balanceCents: Cents

  @Column('int', { name: 'floor_cents' })
  floorCents: Cents

  @Field(() => CentsScalar, { description: 'What of the balance came from CESU: it pays for care, never for meals.' })
  @Column('int', { name: 'care_only_cents' })
  careOnlyCents: Cents
}

@ObjectType()
export class WalletMovement {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => DateTimeScalar)
  at: Date

  @Field(() => MovementCause)
  cause: MovementCause

  /** « Annulation : Louane, mardi 8 décembre ». */
  @Field(() => String)
  label: string

  @Field(() => CentsScalar)
  amountCents: Cents

  @Field(() => CentsScalar)
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
