import type { DataSource } from 'typeorm'
import { publish } from '../../../platform/outbox.js'
import { day, list, record, text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import { documentsEndingSql } from './ending-documents.query.js'

/** Families in one run: the others are told by the next one. */
const MOST = 500

const FAMILY = { accountId: text, endings: list(record({ documentId: text, lastDay: day })) }

/** Tells each family, a month before, which of its documents end: one mail for all of them, and once for each last day. */
export const announceDocuments = (db: DataSource, now: Date): Promise<void> =>
  db.transaction(async (tx) => {
    const families = await rowsOf(
      tx,
      FAMILY,
      `with ending as (select d.id, d.account_id, d.valid_until from ${documentsEndingSql('$1')}
       ), due as (
         select e.* from ending e join account o on o.id = e.account_id and o.status = 'ACTIVE'
         where not exists (select 1 from document_notice n where n.document_id = e.id and n.last_day = e.valid_until)
       ), told as (
         insert into document_notice (document_id, last_day, told_at)
         select id, valid_until, $1 from due where account_id in (select account_id from due group by account_id order by min(valid_until), account_id limit $2)
         order by id on conflict do nothing returning document_id, last_day)
       select d.account_id as "accountId", json_agg(json_build_object('documentId', t.document_id, 'lastDay', t.last_day) order by t.document_id) as endings
       from told t join due d on d.id = t.document_id group by d.account_id order by d.account_id`,
      [now, MOST],
    )
    await publish(
      tx,
      ...families.map(({ accountId, endings }) => ({
        task: 'send-mail',
        payload: { template: 'documents-ending', accountId, endings },
      })),
    )
  })
