import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { changedBy } from '../../../platform/sql.js'
import { isArchived } from '../../communes/index.js'
import type { DecideImportLinesInput, ImportInput, SetImportColumnsInput } from '../family-import.input.js'
import { lockImport, readImport } from '../family-imports.query.js'
import { type FamilyImport, ImportDropped, ImportRefused } from '../family-import.result.js'
import { type ColumnRole, whyNotColumns } from '../file/columns.policy.js'
import { look } from './look.command.js'

type Answer = Promise<FamilyImport | ImportRefused>
type Locked = Awaited<ReturnType<typeof lockImport>>

/** Changes a draft from the revision that was read, and looks at it again. */
const onDraft = (
  db: DataSource,
  actor: Actor,
  { importId, revision }: ImportInput,
  now: Date,
  change: (tx: Parameters<typeof look>[0], draft: Locked) => Promise<ImportRefused | ColumnRole[] | null>,
): Answer =>
  db.transaction(async (tx) => {
    const draft = await lockImport(tx, actor, importId)
    const current = () => readImport(tx, actor, importId)
    if (draft.state !== 'DRAFT') return ImportRefused.because('NOT_A_DRAFT', { current: await current() })
    if (draft.revision !== revision) return ImportRefused.because('CHANGED_MEANWHILE', { current: await current() })
    if (await isArchived(tx, draft.communeId))
      return ImportRefused.because('COMMUNE_ARCHIVED', { current: await current() })
    const changed = await change(tx, draft)
    if (changed instanceof ImportRefused) return changed
    await tx.query('update family_import set refusal = null where id = $1', [importId])
    await look(tx, actor, { ...draft, columns: changed ?? draft.columns }, now)
    return current()
  })

/** Says what each column is; those that tell of health stay left out. */
export const setImportColumns = (db: DataSource, actor: Actor, input: SetImportColumnsInput, now: Date): Answer =>
  onDraft(db, actor, input, now, async (tx, { head, columns: before }) => {
    if (input.columns.length !== head.length) return ImportRefused.because('BAD_COLUMNS')
    const columns = input.columns.map((field, at) => (before[at] === 'HEALTH' ? 'HEALTH' : field))
    if (whyNotColumns(columns) === 'FIELD_TWICE') return ImportRefused.because('FIELD_TWICE')
    await tx.query('update family_import set columns = $2 where id = $1', [input.importId, JSON.stringify(columns)])
    return columns
  })

/** Says who the children of some lines are. */
export const decideImportLines = (db: DataSource, actor: Actor, input: DecideImportLinesInput, now: Date): Answer =>
  onDraft(db, actor, input, now, async (tx) => {
    const { importId, lines, choice, candidate } = input
    if ((choice === 'SAME') !== (candidate !== null) || (choice === 'SAME' && lines.length > 1))
      return ImportRefused.because('UNKNOWN_LINE')
    const decided = await changedBy(
      tx,
      `update family_import_line set decision = $3 where import_id = $1 and line = any($2::int[])
         and (outcome in ('TO_DECIDE', 'LEFT_OUT') or decision is not null)
         and ($4::text is null or report -> 'candidates' @> jsonb_build_array(jsonb_build_object('key', $4::text)))`,
      [importId, lines, JSON.stringify({ choice, candidate }), candidate],
    )
    return decided === lines.length ? null : ImportRefused.because('UNKNOWN_LINE')
  })

/** Looks at a draft again, as things are now. */
export const checkAgain = (db: DataSource, actor: Actor, input: ImportInput, now: Date): Answer =>
  onDraft(db, actor, input, now, () => Promise.resolve(null))

/** Forgets a file of which nothing was written. */
export const dropImport = (
  db: DataSource,
  actor: Actor,
  { importId, revision }: ImportInput,
  now: Date,
): Promise<ImportDropped | ImportRefused> =>
  db.transaction(async (tx) => {
    const draft = await lockImport(tx, actor, importId)
    if (draft.state !== 'DRAFT')
      return ImportRefused.because('NOT_A_DRAFT', { current: await readImport(tx, actor, importId) })
    if (draft.revision !== revision)
      return ImportRefused.because('CHANGED_MEANWHILE', { current: await readImport(tx, actor, importId) })
    await tx.query('delete from family_import where id = $1', [importId])
    await audit(tx, {
      ...{
        at: now,
        ...by(actor),
        action: 'IMPORT_DROPPED',
        communeId: draft.communeId,
        subject: 'family_import',
        subjectId: importId,
      },
      details: { fileName: draft.fileName, lines: draft.lineCount },
    })
    return ImportDropped.of(importId)
  })
