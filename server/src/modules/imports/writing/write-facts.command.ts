import { randomUUID } from 'node:crypto'
import { oppositeCents } from '../../../platform/money.js'
import { text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import { enrol, holdOpenClasses } from '../../schools/index.js'
import { post } from '../../wallet/index.js'
import { MOVED } from '../plan/plan-facts.query.js'
import { ChangedMeanwhile } from './changed-meanwhile.policy.js'
import type { Effect, ToWrite, Writing } from './write-families.command.js'

/** Each child in the class of its line, whichever it had. */
export async function writeClasses({ tx, today, schoolYear }: Writing, lines: readonly ToWrite[]): Promise<Effect[]> {
  const placed = lines.flatMap(({ line, actions, accountId, beneficiaryId }) =>
    actions.place && beneficiaryId ? [{ line, accountId, beneficiaryId, ...actions.place }] : [],
  )
  const open = await holdOpenClasses(tx, [...new Set(placed.map(({ classId }) => classId))], today)
  const enrolments = placed.map(({ beneficiaryId, classId, level }) => {
    const into = open.get(classId)
    if (!into?.levels.includes(level)) throw new ChangedMeanwhile()
    return { beneficiaryId, open: into, level }
  })
  await enrol(tx, enrolments)
  return placed.map(({ line, accountId, beneficiaryId, classId, level, before }): Effect => ({
    ...{ line, kind: 'CLASS_PLACED', accountId, subjectId: beneficiaryId },
    before: before && { ...before, schoolYear },
    after: { classId, level, schoolYear },
  }))
}

export async function writeQuotients(
  { tx, communeId, by, now }: Writing,
  lines: readonly ToWrite[],
): Promise<Effect[]> {
  const said = lines.flatMap(({ line, actions, accountId }) =>
    actions.quotient ? [{ line, accountId, ...actions.quotient }] : [],
  )
  if (said.length === 0) return []
  await tx.query(
    `insert into family_quotient (account_id, commune_id, valid_from, quotient, set_at, set_by)
     select g."accountId", $2, g."validFrom", g.value, $3, $4 from jsonb_to_recordset($1) as g("accountId" uuid, "validFrom" date, value int)
     on conflict (account_id, commune_id, valid_from) do update set quotient = excluded.quotient, set_at = excluded.set_at, set_by = excluded.set_by`,
    [JSON.stringify(said), communeId, now, by],
  )
  return said.map(({ line, accountId, validFrom, before, value }): Effect => ({
    ...{ line, kind: 'QUOTIENT_SET', accountId, subjectId: accountId },
    before: { quotient: before },
    after: { quotient: value, validFrom },
  }))
}

/** Balances of another software: the first entry of their wallets. A wallet that moved meanwhile is not touched. */
export async function writeBalances(
  { tx, regieId, by, now }: Writing,
  importId: string,
  lines: readonly ToWrite[],
): Promise<Effect[]> {
  const taken = lines.flatMap(({ line, actions, accountId }) =>
    actions.balanceCents === null ? [] : [{ line, id: randomUUID(), accountId, cents: actions.balanceCents }],
  )
  if (taken.length === 0) return []
  const accountIds = taken.map(({ accountId }) => accountId)
  await tx.query(
    'insert into wallet (id, account_id, regie_id) select wallet_id(id, $2), id, $2 from unnest($1::uuid[]) as g(id) order by 1 on conflict do nothing',
    [accountIds, regieId],
  )
  const wallets = await rowsOf(
    tx,
    { id: text, accountId: text },
    `select w.id, w.account_id as "accountId" from wallet w where w.regie_id = $2 and w.account_id = any($1::uuid[])
       and not ${MOVED} order by w.id for update`,
    [accountIds, regieId],
  )
  const walletOf = new Map(wallets.map(({ id, accountId }) => [accountId, id]))
  if (walletOf.size < taken.length) throw new ChangedMeanwhile()
  await tx.query(
    `insert into opening_balance (id, import_id, account_id, regie_id, amount_cents)
     select g.id, $2, g."accountId", $3, g.cents from jsonb_to_recordset($1) as g(id uuid, "accountId" uuid, cents int)`,
    [JSON.stringify(taken), importId, regieId],
  )
  const postings = taken.map(({ id, accountId, cents }) => ({
    causeId: id,
    legs: [
      { kind: 'OPENING' as const, amountCents: oppositeCents(cents) },
      { kind: 'WALLET' as const, amountCents: cents, walletId: walletOf.get(accountId) ?? '' },
    ],
  }))
  if (!(await post(tx, { regieId, cause: 'OPENING_BALANCE', actorId: by, at: now }, postings)))
    throw new ChangedMeanwhile()
  return taken.map(({ line, id, accountId }): Effect => ({ line, kind: 'BALANCE_OPENED', accountId, subjectId: id }))
}
