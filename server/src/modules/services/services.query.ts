import type { DataSource } from 'typeorm'
import { rowsOf } from '../../platform/sql.js'
import { givenDocuments } from './given-documents.query.js'
import { ServiceAccess } from './service-access.entity.js'
import { list, oneOf, text } from '../../platform/row.js'
import { DocumentKind } from '../documents/index.js'

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

/** Required documents that have not been sent, or were refused, for each access. */
export async function readMissingDocuments(
  db: DataSource,
  accessIds: readonly string[],
): Promise<Map<string, DocumentKind[]>> {
  const rows = await rowsOf(
    db,
    { id: text, missing: list(oneOf(DocumentKind)) },
    `select a.id, array(select unnest(s.required_documents) except ${givenDocuments('a')}) as missing
     from service_access a join situation s on s.id = a.situation_id where a.id = any($1::uuid[])`,
    [accessIds],
  )
  return new Map(rows.map((row) => [row.id, row.missing]))
}
