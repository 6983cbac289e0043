import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { publish } from '../../../platform/outbox.js'
import { hasOpeningDay, isArchived } from '../../communes/index.js'
import { number, text } from '../../../platform/row.js'
import { oneRow, rowsOf } from '../../../platform/sql.js'
import type { ImportFamiliesInput } from '../family-import.input.js'
import { lockImport, readImport } from '../family-imports.query.js'
import { type FamilyImport, ImportRefused } from '../family-import.result.js'
import { whyNotColumns } from '../file/columns.policy.js'
import { invite } from './run-import.command.js'

/** Has the import written by the worker, as it was shown. Who asked it is who imports. */
export const importFamilies = (
  db: DataSource,
  actor: Actor,
  { importId, revision, invite: invited }: ImportFamiliesInput,
): Promise<FamilyImport | ImportRefused> =>
  db.transaction(async (tx) => {
    const draft = await lockImport(tx, actor, importId)
    const current = () => readImport(tx, actor, importId)
    if (await isArchived(tx, draft.communeId))
      return ImportRefused.because('COMMUNE_ARCHIVED', { current: await current() })
    if (invited && !(await hasOpeningDay(tx, draft.communeId)))
      return ImportRefused.because('COMMUNE_NOT_OPEN', { current: await current() })
    if (draft.state !== 'DRAFT') return ImportRefused.because('NOT_A_DRAFT', { current: await current() })
    if (draft.revision !== revision) return ImportRefused.because('CHANGED_MEANWHILE', { current: await current() })
    if (whyNotColumns(draft.columns)) return ImportRefused.because('COLUMNS_TO_CHOOSE', { current: await current() })
    const { lines } = await oneRow(
      tx,
      { lines: number },
      `select count(*)::int as lines from family_import_line where import_id = $1 and outcome in ('CREATED', 'CHANGED')`,
      [importId],
    )
    if (lines === 0) return ImportRefused.because('NOTHING_TO_IMPORT', { current: await current() })
    await tx.query(
      `update family_import set state = 'RUNNING', imported_by = $2, invite = $3, refusal = null, revision = revision + 1 where id = $1`,
      [importId, actor.accountId, invited],
    )
    await tx.query(
      'insert into family_import_progress (import_id) values ($1) on conflict (import_id) do update set lines = 0',
      [importId],
    )
    await publish(tx, { task: 'import-families', payload: { importId } })
    return current()
  })

/** A family is not invited twice in a day. */
const PAUSE = '24 hours'

/** Invites who has not come yet: never invited, or not since yesterday. */
export const sendImportInvitations = (
  db: DataSource,
  actor: Actor,
  importId: string,
  now: Date,
): Promise<FamilyImport | ImportRefused> =>
  db.transaction(async (tx) => {
    const { state, communeId } = await lockImport(tx, actor, importId)
    if (await isArchived(tx, communeId))
      return ImportRefused.because('COMMUNE_ARCHIVED', { current: await readImport(tx, actor, importId) })
    if (!(await hasOpeningDay(tx, communeId)))
      return ImportRefused.because('COMMUNE_NOT_OPEN', { current: await readImport(tx, actor, importId) })
    if (state !== 'DONE')
      return ImportRefused.because('NOT_IMPORTED', { current: await readImport(tx, actor, importId) })
    const rows = await rowsOf(
      tx,
      { id: text },
      `select a.id from family_import_effect e join account a on a.id = e.account_id
       where e.import_id = $1 and e.kind = 'ACCOUNT_CREATED' and a.status = 'ACTIVE' and a.email_confirmed_at is null
         and (e.invited_at is null or e.invited_at < $2::timestamptz - interval '${PAUSE}') order by e.id`,
      [importId, now],
    )
    if (rows.length === 0)
      return ImportRefused.because('NOBODY_TO_INVITE', { current: await readImport(tx, actor, importId) })
    const ids = rows.map(({ id }) => id)
    await invite(tx, communeId, importId, ids, now)
    await audit(tx, {
      ...{
        at: now,
        ...by(actor),
        action: 'INVITATIONS_SENT',
        communeId,
        subject: 'family_import',
        subjectId: importId,
      },
      details: { invitations: ids.length },
    })
    return readImport(tx, actor, importId)
  })
