import { byParent } from '../../platform/by-parent.js'
import { type Context, signedIn } from '../../platform/context.js'
import { type Family, moneyOf, scopeOf } from '../families/index.js'
import type { FamilyQuotient } from './quotient.entity.js'
import { readQuotients } from './quotients.query.js'

const quotients = byParent<string[] | null, FamilyQuotient>(
  'quotients of a family',
  (ctx, ids, communes) => readQuotients(ctx.db, ids, communes),
  (quotient) => quotient.accountId,
)

/** What its holder, or the staff in its communes, sees. */
export async function quotientsOf(ctx: Context, family: Family): Promise<FamilyQuotient[]> {
  const reach = moneyOf(signedIn(ctx), family)
  return quotients(ctx, reach.accountId, scopeOf(reach))
}
