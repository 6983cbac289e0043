import { communesOf } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { DATA_READERS } from '../../platform/data-readers.js'
import { ServiceAccess } from './service-access.entity.js'

/** What families asked for or hold in these communes (null: in all); what belonged to someone removed is not listed. */
export async function readAccesses(
  { db, actor, now }: Pick<Context, 'db' | 'actor' | 'now'>,
  accountIds: string[],
  communes: string[] | null,
): Promise<ServiceAccess[]> {
  const works = actor ? communesOf(actor, ...DATA_READERS.FAMILY) : []
  const query = db
    .createQueryBuilder(ServiceAccess, 'a')
    .where('a.accountId = any(:accountIds)', { accountIds })
    .andWhere(
      'exists (select 1 from filiation f where f.account_id = a.account_id and f.beneficiary_id = a.beneficiary_id and f.removed_at is null)',
    )
    .orderBy('a.requestedAt', 'DESC')
    .addOrderBy('a.id')
  // those of an import are there before the commune opens: its staff sees them, the family not yet
  if (works !== 'all')
    query.andWhere(
      `exists (select 1 from commune c where c.id = a.commune_id
         and (c.id = any(:works) or c.opens_on <= (:now::timestamptz at time zone c.time_zone)::date))`,
      { works, now },
    )
  if (communes) query.andWhere('a.communeId = any(:communes)', { communes })
  return query.getMany()
}
