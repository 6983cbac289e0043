import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { ReceiptMethod } from './receipt.command.js'
import type { Cents } from '../../../platform/money.js'
import type { Day } from '../../../platform/day.js'

/** A receipt; its number runs without a gap in its régie and year. */
@Entity('receipt')
export class ReceiptRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('int')
  year: number

  @Column('int')
  number: number

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('text')
  cause: string

  @Column('uuid', { name: 'cause_id' })
  causeId: string

  @Column('text')
  method: ReceiptMethod

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('date')
  day: Day

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date

  @Column('text')
  label: string

  @Column('uuid', { name: 'identity_id' })
  identityId: string
}

/** The last number given, by régie and year. */
@Entity('receipt_series')
export class ReceiptSeries {
  @PrimaryColumn('uuid', { name: 'regie_id' })
  regieId: string

  @PrimaryColumn('int')
  year: number

  @Column('int')
  last: number
}
