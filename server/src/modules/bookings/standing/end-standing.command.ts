import type { DataSource } from 'typeorm'
import { againAfterDeadlock } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'

/**
 * Ends the standing bookings of which nothing can come any more: the account, the person, the service or the access is gone. Who still waits for
 * an access to be renewed, or for the town hall to validate it, keeps theirs.
 */
export const endStanding = (db: DataSource, now: Date): Promise<void> =>
  againAfterDeadlock(() =>
    db.transaction(async (tx) => {
      const ended = await rowsOf(tx, { id: text, status: text }, END, [now])
      const told = ended.filter(({ status }) => status === 'ACTIVE')
      await publish(
        tx,
        ...told.map(({ id }) => ({ task: 'send-mail', payload: { template: 'standing-ended', standingId: id } })),
      )
    }),
  )

const END = `
update standing_booking s set ended_at = $1, ended_reason = over.why, missed = '[]', revision = s.revision + 1
from (
  select s.id, a.status, case
      when a.status in ('CLOSED', 'REFUSED') then 'Le compte est fermé.'
      when a.leaving_at is not null then 'Le compte se ferme.'
      when f.removed_at is not null then 'Cette personne ne fait plus partie de la famille.'
      when not v.active then 'Ce service n’est plus proposé.'
      when not exists (select 1 from entitlement e where e.account_id = s.account_id and e.beneficiary_id = s.beneficiary_id and e.service_id = s.service_id and not upper(e.during) <= today)
        and not exists (select 1 from service_access p join tariff t on t.situation_id = p.situation_id and t.service_id = s.service_id
          where p.account_id = s.account_id and p.beneficiary_id = s.beneficiary_id and p.status = 'PENDING') then 'L’accès au service a pris fin.'
    end as why
  from standing_booking s join account a on a.id = s.account_id join service v on v.id = s.service_id join commune c on c.id = s.commune_id
    join filiation f on f.account_id = s.account_id and f.beneficiary_id = s.beneficiary_id
    cross join lateral (select ($1::timestamptz at time zone c.time_zone)::date as today) t
  where s.ended_at is null and (s.last_day is null or s.last_day >= today) order by s.id for update of s) over
where s.id = over.id and over.why is not null
returning s.id, over.status`
