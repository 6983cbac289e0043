import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Cents } from '../../../platform/money.js'

/** A payment page of the test provider. */
@Entity('sandbox_session')
export class SandboxSessionRow {
  @PrimaryColumn('text')
  id: string

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('text')
  currency: string

  @Column('text')
  reference: string

  @Column('text')
  label: string

  @Column('text', { name: 'return_url' })
  returnUrl: string

  @Column('text')
  status: 'OPEN' | 'PAID' | 'DECLINED' | 'ABANDONED' | 'EXPIRED'

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date

  @Column('text', { name: 'refund_outcome' })
  refundOutcome: 'AT_ONCE' | 'LATER' | 'FAILED'
}

/** A refund asked of the test provider. */
@Entity('sandbox_refund')
export class SandboxRefund {
  @PrimaryColumn('text')
  id: string

  @Column('text', { name: 'session_id' })
  sessionId: string

  @Column('text')
  reference: string

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date
}
