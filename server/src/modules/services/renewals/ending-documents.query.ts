import type { Day } from '../../../platform/day.js'
import { day, maybe, type RowOf, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { isOpenSql } from '../../communes/index.js'
import { ANSWERS, todayIn } from '../asked-documents.query.js'

/**
 * Documents `d` of type `k` that end within a month, and that an access `a` still asks for after that day: a family that gave a
 * better one, or whose access ends no later, has nothing to send. `at` is an instant.
 */
export const documentsEndingSql = (at: string): string =>
  `supporting_document d join document_type k on k.id = d.type_id and k.active join commune c on c.id = k.commune_id and ${isOpenSql('c', at)}
     cross join lateral (select ${todayIn('c', at)} as day) today
   where d.removed_at is null and d.status in ('PENDING','ACCEPTED') and d.valid_until >= today.day
     and (d.valid_until - interval '1 month')::date <= today.day
     and exists (select 1 from service_access a join situation_document x on x.situation_id = a.situation_id and x.type_id = k.id
       where a.account_id = d.account_id and a.status = 'VALID' and a.ended_at is null and a.valid_to > d.valid_until and ${ANSWERS('d', 'k', 'a')}
         and exists (select 1 from filiation f where f.account_id = a.account_id and f.beneficiary_id = a.beneficiary_id and f.removed_at is null)
         and not exists (select 1 from supporting_document n where ${ANSWERS('n', 'k', 'a')} and coalesce(n.valid_until > d.valid_until, true)))`

const LINE = { label: text, beneficiary: maybe(text), commune: text, lastDay: day }
export type DocumentLine = RowOf<typeof LINE>

/** What a mail says of documents that end on those days; nothing of those that were given again meanwhile. */
export const readDocumentLines = (
  db: Db,
  endings: readonly { documentId: string; lastDay: Day }[],
  now: Date,
): Promise<DocumentLine[]> =>
  rowsOf(
    db,
    LINE,
    `with ending as (select d.id, d.valid_until, d.beneficiary_id, k.label, k.scope, k.position, c.name as commune from ${documentsEndingSql('$2')})
     select d.label, case d.scope when 'BENEFICIARY' then b.first_name end as beneficiary, d.commune, d.valid_until as "lastDay"
     from unnest($1::uuid[], $3::date[]) as e(id, last_day) join ending d on d.id = e.id and d.valid_until = e.last_day
       left join beneficiary b on b.id = d.beneficiary_id order by d.valid_until, d.commune, d.position, d.label, b.first_name`,
    [endings.map(({ documentId }) => documentId), now, endings.map(({ lastDay }) => lastDay)],
  )
