import type { DataSource, EntityManager } from 'typeorm'
import { audit } from '../../../platform/audit.js'
import { newToken } from '../../../platform/crypto.js'
import { dayAt } from '../../../platform/day.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { againAfterDeadlock, brokenConstraint } from '../../../platform/errors.js'
import { isOutage } from '../../../platform/graphql-errors.js'
import { anyRow, firstRow } from '../../../platform/sql.js'
import { givesRightSql, STAFF_RIGHTS } from '../../../platform/staff-rights.js'
import { hashPassword, sendJoinLinks } from '../../accounts/index.js'
import { yearToChoose } from '../../schools/index.js'
import { FamilyImportRow } from '../family-import.entity.js'
import { batchesOf, type Check, checkImport, keepCheck } from '../plan/check-import.command.js'
import { ChangedMeanwhile, isRace } from './changed-meanwhile.policy.js'
import { holdCommune, holdFamilies } from './hold-families.command.js'
import { writeBalances, writeClasses, writeQuotients } from './write-facts.command.js'
import {
  type Effect,
  type ToWrite,
  withIds,
  writeAccesses,
  writeAccounts,
  writeChildren,
  type Writing,
} from './write-families.command.js'

const CHANGED =
  'Des données ont changé entre-temps : rien n’a été importé. Relisez la vérification, refaite à l’instant, puis importez.'
const ARCHIVED = 'La commune a été archivée entre-temps : rien n’a été importé.'
const NO_LONGER_STAFF =
  'La personne qui a lancé cet import ne peut plus importer de familles ici : rien n’a été importé. Relisez la vérification, puis importez.'
const FAILED = 'L’import n’a pas abouti : rien n’a été écrit. Réessayez dans un instant.'

/**
 * Task 'import-families': writes what the report showed, all or nothing. When the same check gives something else now, nothing is
 * written and the new report is shown.
 */
export async function runImport(db: DataSource, importId: string, now: Date): Promise<void> {
  const passwordHash = await hashPassword(newToken()) // nobody knows it
  try {
    await againAfterDeadlock(() => db.transaction((tx) => write(db, tx, importId, passwordHash, now)))
  } catch (caught) {
    const why = whyNotWritten(caught)
    if (!why && isOutage(caught)) throw caught // tried again when the database is back
    await giveBack(db, importId, why ?? FAILED, now)
    if (!why) throw caught
  }
}

class Archived extends Error {}
class NoLongerStaff extends Error {}

function whyNotWritten(caught: unknown): string | null {
  if (caught instanceof Archived) return ARCHIVED
  if (caught instanceof NoLongerStaff) return NO_LONGER_STAFF
  return caught instanceof ChangedMeanwhile || isRace(brokenConstraint(caught)) ? CHANGED : null
}

/** It waits for « Importer » again, with the report of now. */
async function giveBack(db: DataSource, importId: string, refusal: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const held = await find(tx, importId)
    if (held?.state !== 'RUNNING' || !held.importedBy) return
    await keepCheck(tx, importId, await checkImport(tx, held, held.importedBy, now), now)
    await tx.query(`update family_import set state = 'DRAFT', refusal = $2 where id = $1`, [importId, refusal])
  })
}

/** Who asked for it may still do it: the lock holds back who suspends or removes them now. */
const holdsRight = (tx: EntityManager, accountId: string, communeId: string): Promise<boolean> =>
  anyRow(
    tx,
    `select 1 from staff_member m join account a on a.id = m.account_id and a.status = 'ACTIVE'
     where m.account_id = $1 and m.suspended_at is null and ${givesRightSql('m', '$2', '$3')}
     for share of m`,
    [accountId, communeId, STAFF_RIGHTS.IMPORT_FAMILIES],
  )

const find = (tx: EntityManager, id: string): Promise<FamilyImportRow | undefined> =>
  firstRow(tx, FamilyImportRow, `select ${columnsOf(FamilyImportRow)} from family_import where id = $1`, [id])

async function write(
  db: DataSource,
  tx: EntityManager,
  importId: string,
  passwordHash: string,
  now: Date,
): Promise<void> {
  const found = await find(tx, importId)
  if (!found) return
  const { regieId, timeZone, archived } = await holdCommune(tx, found.communeId)
  const asked = await find(tx, importId) // the truth, now that no other import of the commune is written
  if (asked?.state !== 'RUNNING' || !asked.importedBy) return
  if (archived) throw new Archived()
  if (!(await holdsRight(tx, asked.importedBy, asked.communeId))) throw new NoLongerStaff()
  const email = asked.columns.indexOf('EMAIL') + 1
  const named = `select id from account where status <> 'CLOSED' and email in (select lower(trim(cells[$3])) from family_import_line where import_id = $2)`
  await holdFamilies(tx, regieId, named, [importId, email])
  const check = await checkImport(tx, asked, asked.importedBy, now)
  if (check.digest !== asked.digest) throw new ChangedMeanwhile()
  const today = dayAt(now, timeZone)
  const writing: Writing = {
    ...{
      tx,
      communeId: asked.communeId,
      regieId,
      schoolYear: yearToChoose(today),
      today,
      by: asked.importedBy,
      now,
      passwordHash,
    },
  }
  const invited: string[] = []
  let done = 0
  for (const batch of batchesOf(withIds(check.plans))) {
    const effects = await writeBatch(writing, importId, batch)
    invited.push(...effects.filter(({ kind }) => kind === 'ACCOUNT_CREATED').map(({ accountId }) => accountId))
    done += batch.length
    // seen by the page while it waits: another connection, since this one has not committed
    await db.query('update family_import_progress set lines = $2 where import_id = $1', [importId, done])
  }
  if (asked.invite) await invite(tx, asked.communeId, importId, invited, now)
  await close(tx, asked, check, now)
}

async function writeBatch(writing: Writing, importId: string, batch: readonly ToWrite[]): Promise<Effect[]> {
  const effects = [
    ...(await writeAccounts(writing, batch)),
    ...(await writeChildren(writing, batch)),
    ...(await writeClasses(writing, batch)),
    ...(await writeAccesses(writing, batch)),
    ...(await writeQuotients(writing, batch)),
    ...(await writeBalances(writing, importId, batch)),
  ]
  await writing.tx.query(
    `insert into family_import_effect (import_id, line, kind, account_id, subject_id, before, after)
     select $1, line, kind, "accountId", "subjectId", before, after
     from jsonb_to_recordset($2) as g(line int, kind text, "accountId" uuid, "subjectId" uuid, before jsonb, after jsonb) order by line`,
    [importId, JSON.stringify(effects)],
  )
  return effects
}

/** Notes whom it invites, and has their mails written once this is committed. */
export async function invite(
  tx: EntityManager,
  communeId: string,
  importId: string,
  accountIds: readonly string[],
  now: Date,
): Promise<void> {
  if (accountIds.length === 0) return
  await sendJoinLinks(tx, communeId, accountIds, now)
  await tx.query(
    `update family_import_effect set invited_at = $3 where import_id = $1 and kind = 'ACCOUNT_CREATED' and account_id = any($2::uuid[])`,
    [importId, accountIds, now],
  )
}

async function close(
  tx: EntityManager,
  { id, communeId, importedBy, fileName }: FamilyImportRow,
  { counts }: Check,
  now: Date,
): Promise<void> {
  await tx.query(
    `update family_import set state = 'DONE', imported_at = $2, refusal = null, counts = $3, revision = revision + 1 where id = $1`,
    [id, now, JSON.stringify(counts)],
  )
  const { families, children, accesses, classes, quotients, balances, balanceCents, outcomes } = counts
  await audit(tx, {
    ...{
      at: now,
      actorId: importedBy,
      action: 'FAMILIES_IMPORTED',
      communeId,
      subject: 'family_import',
      subjectId: id,
    },
    details: {
      fileName,
      families,
      children,
      accesses,
      classes,
      quotients,
      balances,
      amountCents: balanceCents,
      refused: outcomes.REFUSED,
    },
  })
}
