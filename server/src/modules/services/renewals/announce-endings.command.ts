import type { DataSource } from 'typeorm'
import { publish } from '../../../platform/outbox.js'
import { day, list, record, text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import { endsSoon } from './ending-accesses.query.js'

/** Families in one run: the others are told by the next one. */
const MOST = 500

const FAMILY = { accountId: text, endings: list(record({ accessId: text, lastDay: day })) }

/** Tells each family, a month before, which of its accesses end: one mail for all of them, and once for each last day. */
export const announceEndings = (db: DataSource, now: Date): Promise<void> =>
  db.transaction(async (tx) => {
    const families = await rowsOf(
      tx,
      FAMILY,
      `with due as (
         select a.id, a.account_id, a.valid_to from service_access a join commune c on c.id = a.commune_id join account o on o.id = a.account_id
         where o.status = 'ACTIVE' and ${endsSoon('a', 'c', '$1')}
           and not exists (select 1 from access_notice n where n.access_id = a.id and n.last_day = a.valid_to)
       ), told as (
         insert into access_notice (access_id, last_day, told_at)
         select id, valid_to, $1 from due where account_id in (select account_id from due group by account_id order by min(valid_to), account_id limit $2)
         order by id on conflict do nothing returning access_id, last_day)
       select d.account_id as "accountId", json_agg(json_build_object('accessId', t.access_id, 'lastDay', t.last_day) order by t.access_id) as endings
       from told t join due d on d.id = t.access_id group by d.account_id order by d.account_id`,
      [now, MOST],
    )
    await publish(
      tx,
      ...families.map(({ accountId, endings }) => ({
        task: 'send-mail',
        payload: { template: 'accesses-ending', accountId, endings },
      })),
    )
  })
