import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { againAfterDeadlock } from '../../../platform/errors.js'
import { oppositeCents } from '../../../platform/money.js'
import { cents, number, text } from '../../../platform/row.js'
import { oneRow, rowsOf } from '../../../platform/sql.js'
import { post } from '../../wallet/index.js'
import type { ImportInput } from '../family-import.input.js'
import { lockImport, readImport } from '../family-imports.query.js'
import { type FamilyImport, ImportRefused } from '../family-import.result.js'
import { batchesOf } from '../plan/check-import.command.js'
import { holdCommune, holdFamilies } from './hold-families.command.js'
import { whoStillUses } from './still-used.query.js'
import { CHANGE_ACCOUNTS_BACK } from './write-families.command.js'

/** For how long an import can be undone: then its file is forgotten. */
export const UNDO_DAYS = 30

const NOT_UNDONE = 'Import annulé par la mairie.'

/**
 * Takes a whole import back, while nothing depends on it: what it made is closed and says nothing of anybody any more, what it
 * changed is as before, and its balances are reversed in the ledger.
 */
export const undoImport = (
  db: DataSource,
  actor: Actor,
  input: ImportInput,
  now: Date,
): Promise<FamilyImport | ImportRefused> =>
  againAfterDeadlock(() => db.transaction((tx) => undo(tx, actor, input, now)))

async function undo(tx: EntityManager, actor: Actor, { importId, revision }: ImportInput, now: Date) {
  const { communeId } = await readImport(tx, actor, importId)
  const { regieId } = await holdCommune(tx, communeId)
  const done = await lockImport(tx, actor, importId)
  const current = () => readImport(tx, actor, importId)
  if (done.state !== 'DONE' || !done.importedAt)
    return ImportRefused.because('NOT_IMPORTED', { current: await current() })
  if (done.revision !== revision) return ImportRefused.because('CHANGED_MEANWHILE', { current: await current() })
  if (now.getTime() - done.importedAt.getTime() > UNDO_DAYS * 86_400_000) return ImportRefused.because('TOO_LATE')
  const touched = 'select account_id from family_import_effect where import_id = $2'
  await holdFamilies(tx, regieId, touched, [importId], 'for update')
  const own = await rowsOf(
    tx,
    { id: text },
    'select distinct account_id as id from family_import_effect where import_id = $1 and account_id = any($2::uuid[])',
    [importId, [actor.accountId, ...actor.household]],
  )
  if (own.some(({ id }) => isOwnFamily(actor, id))) return ImportRefused.because('OWN_FAMILY')
  const families = await whoStillUses(tx, importId, done.importedAt)
  if (families.length > 0) return ImportRefused.because('STILL_USED', { families, current: await current() })
  const balances = await reverseBalances(tx, actor, importId, now)
  for (const statement of STATEMENTS)
    await tx.query(statement.sql, [importId, ...statement.more({ now, by: actor.accountId })])
  await tx.query(
    `update family_import set state = 'UNDONE', undone_at = $2, undone_by = $3, erased_at = $2, revision = revision + 1 where id = $1`,
    [importId, now, actor.accountId],
  )
  const made = await oneRow(
    tx,
    { families: number },
    `select count(*)::int as families from family_import_effect where import_id = $1 and kind = 'ACCOUNT_CREATED'`,
    [importId],
  )
  await audit(tx, {
    ...{ at: now, ...by(actor), action: 'IMPORT_UNDONE', communeId, subject: 'family_import', subjectId: importId },
    details: { fileName: done.fileName, families: made.families, balances },
  })
  return current()
}

const BALANCE = { id: text, regieId: text, walletId: text, amountCents: cents }

/** A reversing entry each: the ledger is only added to. */
async function reverseBalances(tx: EntityManager, actor: Actor, importId: string, now: Date): Promise<number> {
  const rows = await rowsOf(
    tx,
    BALANCE,
    `select o.id, o.regie_id as "regieId", w.id as "walletId", o.amount_cents as "amountCents" from opening_balance o
       join wallet w on w.account_id = o.account_id and w.regie_id = o.regie_id
     where o.import_id = $1 and o.undone_at is null order by w.id`,
    [importId],
  )
  for (const batch of batchesOf(rows)) {
    const [{ regieId }] = batch as [(typeof rows)[number]]
    const postings = batch.map(({ id, walletId, amountCents }) => ({
      causeId: id,
      legs: [
        { kind: 'WALLET' as const, amountCents: oppositeCents(amountCents), walletId },
        { kind: 'OPENING' as const, amountCents },
      ],
    }))
    if (!(await post(tx, { regieId, cause: 'OPENING_REVERSED', actorId: actor.accountId, at: now }, postings)))
      throw new Error('a balance that nobody spent was not reversed')
  }
  await tx.query('update opening_balance set undone_at = $2 where import_id = $1 and undone_at is null', [
    importId,
    now,
  ])
  return rows.length
}

const of = (kind: string) =>
  `select e.subject_id from family_import_effect e where e.import_id = $1 and e.kind = '${kind}'`

interface Statement {
  sql: string
  more: (how: { now: Date; by: string }) => unknown[]
}

/** What each kind of effect is taken back by, in the order in which rows depend on each other. One statement a kind, however many lines. */
const STATEMENTS: readonly Statement[] = [
  {
    sql: `update service_access set status = 'REVOKED', reason = '${NOT_UNDONE}', decided_at = $2, decided_by = $3
      where id in (${of('ACCESS_OPENED')}) and status in ('VALID', 'EXPIRED')`,
    more: ({ now, by: who }) => [now, who],
  },
  {
    // nothing waits for an answer in a commune that was archived since
    sql: `update service_access a set status = 'REVOKED', reason = '${NOT_UNDONE}', decided_at = $2, decided_by = $3 from commune c
      where a.id in (${of('ACCESS_VALIDATED')}) and a.status = 'VALID' and c.id = a.commune_id and c.archived_at is not null`,
    more: ({ now, by: who }) => [now, who],
  },
  {
    sql: `update service_access set status = 'PENDING', valid_from = null, valid_to = null, decided_at = null, decided_by = null
      where id in (${of('ACCESS_VALIDATED')}) and status = 'VALID'`,
    more: () => [],
  },
  {
    sql: `delete from class_enrolment c using family_import_effect e where e.import_id = $1 and e.kind = 'CLASS_PLACED' and c.beneficiary_id = e.subject_id
      and c.school_year = e.after ->> 'schoolYear' and c.class_id = (e.after ->> 'classId')::uuid`,
    more: () => [],
  },
  {
    sql: `insert into class_enrolment (beneficiary_id, school_year, class_id, commune_id, level)
      select e.subject_id, k.school_year, k.id, k.commune_id, e.before ->> 'level' from family_import_effect e
      join school_class k on k.id = (e.before ->> 'classId')::uuid join school_class_level l on l.class_id = k.id and l.level = e.before ->> 'level'
      where e.import_id = $1 and e.kind = 'CLASS_PLACED' on conflict do nothing`,
    more: () => [],
  },
  {
    sql: `update family_quotient q set quotient = (e.before ->> 'quotient')::int, set_at = $2, set_by = $3 from family_import_effect e join family_import i on i.id = e.import_id
      where e.import_id = $1 and e.kind = 'QUOTIENT_SET' and q.account_id = e.subject_id and q.commune_id = i.commune_id
        and q.valid_from = (e.after ->> 'validFrom')::date and q.quotient = (e.after ->> 'quotient')::int`,
    more: ({ now, by: who }) => [now, who],
  },
  { sql: CHANGE_ACCOUNTS_BACK, more: () => [] },
  {
    sql: `update filiation set removed_at = $2 where id in (${of('FILIATION_CREATED')}) and removed_at is null`,
    more: ({ now }) => [now],
  },
  {
    sql: `update beneficiary set first_name = 'Import', last_name = 'annulé', birth_date = null, school_class = null where id in (${of('CHILD_CREATED')})`,
    more: () => [],
  },
  {
    sql: `update account_link set used_at = $2 where account_id in (${of('ACCOUNT_CREATED')}) and used_at is null`,
    more: ({ now }) => [now],
  },
  {
    sql: `update account set status = 'CLOSED', closed_at = $2, erased_at = $2, email = 'import-annule-' || id || '@invalid', first_name = 'Import',
      last_name = 'annulé', gender = null, phone = null, address_line = null, postal_code = null, city = null where id in (${of('ACCOUNT_CREATED')})`,
    more: ({ now }) => [now],
  },
  {
    sql: `update family_import_effect set before = null, after = null where import_id = $1 and kind = 'ACCOUNT_CHANGED'`,
    more: () => [],
  },
  { sql: 'delete from family_import_line where import_id = $1', more: () => [] },
]
