import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { Cents } from '../../platform/money.js'
import type { ColumnRole } from './file/columns.policy.js'
import type { Counts, Decision, LineReport, Outcome } from './plan/report.policy.js'

export const ImportState = { DRAFT: 'DRAFT', RUNNING: 'RUNNING', DONE: 'DONE', UNDONE: 'UNDONE' } as const
export type ImportState = keyof typeof ImportState

/** A file of families that a commune sent. `columns` says what each column is, `digest` what the report that was shown would do. */
@Entity('family_import')
export class FamilyImportRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('text', { name: 'file_name' })
  fileName: string

  @Column('text')
  state: ImportState

  @Column('text', { array: true })
  head: string[]

  @Column('int', { name: 'head_line' })
  headLine: number

  @Column('jsonb')
  columns: ColumnRole[]

  @Column('int', { name: 'line_count' })
  lineCount: number

  @Column('int')
  revision: number

  @Column('jsonb')
  counts: Counts

  @Column('text')
  digest: string

  @Column('timestamptz', { name: 'checked_at' })
  checkedAt: Date

  @Column('text', { nullable: true })
  refusal: string | null

  @Column('boolean')
  invite: boolean

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Column('uuid', { name: 'created_by' })
  createdBy: string

  @Column('timestamptz', { name: 'imported_at', nullable: true })
  importedAt: Date | null

  @Column('uuid', { name: 'imported_by', nullable: true })
  importedBy: string | null

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null

  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy: string | null

  /** Since when its lines are gone. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt: Date | null
}

/** How many lines of an import that runs are written: outside of its transaction, so that they are seen. */
@Entity('family_import_progress')
export class FamilyImportProgressRow {
  @PrimaryColumn('uuid', { name: 'import_id' })
  importId: string

  @Column('int')
  lines: number
}

@Entity('family_import_line')
export class FamilyImportLineRow {
  @PrimaryColumn('uuid', { name: 'import_id' })
  importId: string

  /** As a spreadsheet counts, from 1. */
  @PrimaryColumn('int')
  line: number

  @Column('text', { array: true })
  cells: string[]

  @Column('jsonb', { nullable: true })
  decision: Decision | null

  @Column('text')
  outcome: Outcome

  @Column('jsonb')
  report: LineReport
}

export type EffectKind =
  | 'ACCOUNT_CREATED'
  | 'ACCOUNT_CHANGED'
  | 'CHILD_CREATED'
  | 'FILIATION_CREATED'
  | 'CLASS_PLACED'
  | 'ACCESS_OPENED'
  | 'ACCESS_VALIDATED'
  | 'QUOTIENT_SET'
  | 'BALANCE_OPENED'

/** What an import did to one row, with what was there before: what undoing it takes back. */
@Entity('family_import_effect')
export class FamilyImportEffectRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id: number

  @Column('uuid', { name: 'import_id' })
  importId: string

  @Column('int')
  line: number

  @Column('text')
  kind: EffectKind

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'subject_id' })
  subjectId: string

  @Column('jsonb', { nullable: true })
  before: object | null

  @Column('jsonb', { nullable: true })
  after: object | null

  /** When the family was last invited to choose its password. */
  @Column('timestamptz', { name: 'invited_at', nullable: true })
  invitedAt: Date | null
}

/** A balance taken over from another software: the cause of its entry in the ledger, and of the one that reverses it. */
@Entity('opening_balance')
export class OpeningBalanceRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'import_id' })
  importId: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null
}
