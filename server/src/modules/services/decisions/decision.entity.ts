import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'

/** A decision of the staff on an account, an access or a document, and its undoing. */
@Entity('decision')
export class DecisionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null

  @Column('uuid', { name: 'access_id', nullable: true })
  accessId: string | null

  @Column('uuid', { name: 'document_id', nullable: true })
  documentId: string | null

  @Column('boolean')
  accepted: boolean

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date

  @Column('uuid', { name: 'decided_by' })
  decidedBy: string

  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null

  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy: string | null

  @Column('text', { name: 'undo_reason', nullable: true })
  undoReason: string | null
}

/** What an agent has before the eyes: two of them do not decide the same thing. */
@Entity('opened_line')
export class OpenedLineRow {
  @PrimaryColumn('uuid', { name: 'subject_id' })
  subjectId: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('timestamptz')
  until: Date
}
