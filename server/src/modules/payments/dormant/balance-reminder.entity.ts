import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

/** A family reminded of money that it left on its wallet. */
@Entity('balance_reminder')
export class BalanceReminder {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'wallet_id' })
  walletId: string

  @Column('timestamptz')
  at: Date

  @Column('uuid', { name: 'sent_by' })
  sentBy: string
}
