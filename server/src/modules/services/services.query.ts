import type { DataSource } from 'typeorm'
import { ServiceAccess } from './service-access.entity.js'

/** What families asked for or hold in these communes (null: in all); what belonged to someone removed is not listed. */
export async function readAccesses(
  db: DataSource,
  accountIds: string[],
  communes: string[] | null,
): Promise<ServiceAccess[]> {
  const query = db
    .createQueryBuilder(ServiceAccess, 'a')
    .where('a.accountId = any(:accountIds)', { accountIds })
    .andWhere(
      'exists (select 1 from filiation f where f.account_id = a.account_id and f.beneficiary_id = a.beneficiary_id and f.removed_at is null)',
    )
    .orderBy('a.requestedAt', 'DESC')
    .addOrderBy('a.id')
  if (communes) query.andWhere('a.communeId = any(:communes)', { communes })
  return query.getMany()
}
