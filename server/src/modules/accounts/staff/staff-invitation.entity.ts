import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

/** Somebody invited to the staff by mail. The token itself is only in the mail. */
@Entity('staff_invitation')
export class StaffInvitationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('text')
  email: string

  @Column('text', { name: 'first_name' })
  firstName: string

  @Column('text', { name: 'last_name' })
  lastName: string

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer

  @Column('uuid', { name: 'invited_by' })
  invitedBy: string

  @Column('timestamptz', { name: 'invited_at' })
  invitedAt: Date

  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date
}
