import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { LedgerCause, LedgerKind } from './ledger.command.js'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'

/** An account of the books of a régie. */
@Entity('ledger_account')
export class LedgerAccount {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('text')
  kind: LedgerKind

  @Column('uuid', { name: 'wallet_id', nullable: true })
  walletId: string | null

  /** The wallet of the family that owes, when the kind is RECEIVABLE. */
  @Column('uuid', { name: 'owed_by', nullable: true })
  owedBy: string | null

  @Column('uuid', { name: 'service_id', nullable: true })
  serviceId: string | null
}

/** Money that moved, once for its cause: its entries sum to zero. */
@Entity('ledger_transaction')
export class LedgerTransaction {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('text')
  cause: LedgerCause

  @Column('uuid', { name: 'cause_id' })
  causeId: string

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null

  @Column('text', { nullable: true })
  reason: string | null

  @Column('timestamptz')
  at: Date

  @Column('date')
  day: Day

  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy: string | null
}

/** A line of a transaction. Never changed nor removed. */
@Entity('ledger_entry')
export class LedgerEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id: number

  @Column('uuid', { name: 'transaction_id' })
  transactionId: string

  @Column('uuid', { name: 'ledger_account_id' })
  ledgerAccountId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('int', { name: 'balance_after_cents', nullable: true })
  balanceAfterCents: Cents | null
}
