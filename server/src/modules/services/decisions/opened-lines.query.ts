import { type Actor, hasRole } from '../../../platform/actor.js'
import type { Context } from '../../../platform/context.js'
import { notFound } from '../../../platform/errors.js'
import { rowsOf } from '../../../platform/sql.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'
import type { OpenedLine } from './decision.result.js'

/** Which lines of a commune's list are before somebody's eyes now. */
export async function readOpenedLines(ctx: Context, actor: Actor, communeId: string): Promise<OpenedLine[]> {
  if (!hasRole(actor, communeId, ...STAFF_RIGHTS.DECIDE_FAMILIES)) throw notFound()
  return rowsOf<OpenedLine>(
    ctx.db,
    `select o.subject_id as id, left(a.first_name, 1) || '. ' || a.last_name as "openedBy", o.account_id = $2 as "byMe"
     from opened_line o join account a on a.id = o.account_id where o.commune_id = $1 and o.until > $3 order by o.subject_id`,
    [communeId, actor.accountId, ctx.now],
  )
}
