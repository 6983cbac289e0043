import { type Actor, hasRole } from '../../../platform/actor.js'
import type { Context } from '../../../platform/context.js'
import { notFound } from '../../../platform/errors.js'
import { firstRow } from '../../../platform/sql.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'
import type { OpenLineInput } from './decision.input.js'
import { openUntil } from './decision.policy.js'
import type { OpenedLine } from './decision.result.js'
import { findDecided } from './find-decided.query.js'
import { readOpenedLines } from './opened-lines.query.js'

/**
 * Says that the actor has this line before their eyes, until it is said no more. It keeps nobody from deciding: it is told to
 * the others. One line at a time; the first who opened it has it until then.
 */
export async function openLine(ctx: Context, actor: Actor, asked: OpenLineInput): Promise<OpenedLine[]> {
  if (!hasRole(actor, asked.communeId, ...STAFF_RIGHTS.DECIDE_FAMILIES)) throw notFound()
  const line = await findDecided(ctx.db, actor, asked)
  if (line.communeId && line.communeId !== asked.communeId) throw notFound()
  await ctx.db.transaction(async (tx) => {
    await tx.query('delete from opened_line where (account_id = $1 and subject_id <> $2) or until <= $3', [
      actor.accountId,
      asked.id,
      ctx.now,
    ])
    await firstRow(
      tx,
      `insert into opened_line as o (subject_id, commune_id, account_id, until) values ($1, $2, $3, $4)
       on conflict (subject_id) do update set account_id = excluded.account_id, commune_id = excluded.commune_id, until = excluded.until
         where o.account_id = excluded.account_id or o.until <= $5`,
      [asked.id, asked.communeId, actor.accountId, openUntil(ctx.now), ctx.now],
    )
  })
  return readOpenedLines(ctx, actor, asked.communeId)
}
