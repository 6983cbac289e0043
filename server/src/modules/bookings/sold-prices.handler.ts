import { number } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'
import type { CountSold } from '../pricing/index.js'

/** Registered in `soldPrices`. */
export const countSoldPrices: CountSold = (db, asked) =>
  rowsOf(
    db,
    { booked: number, held: number },
    `select (count(b.id) filter (where b.status = 'BOOKED'))::int as booked, (count(b.id) filter (where b.status = 'HELD'))::int as held
     from unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[], $5::timestamptz[]) with ordinality as u(situation_id, service_id, first_day, last_day, since, nth)
     left join lateral (
       select k.id, k.status from booking k join service_access a on a.id = k.access_id join orders o on o.id = k.order_id
       where k.service_id = u.service_id and a.situation_id = u.situation_id and k.status in ('HELD', 'BOOKED')
         and k.day >= coalesce(u.first_day, '-infinity') and k.day <= coalesce(u.last_day, 'infinity')
         and o.created_at >= coalesce(u.since, '-infinity')) b on true
     group by u.nth order by u.nth`,
    [
      asked.map(({ situationId }) => situationId),
      asked.map(({ serviceId }) => serviceId),
      asked.map(({ from }) => from),
      asked.map(({ to }) => to),
      asked.map(({ since }) => since),
    ],
  )
