import { text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'
import type { ReadResidenceReaders } from '../services/index.js'

/** Registered in `residenceReaders`: `resident` is named by a rule, and taken from the situations alone. */
export const readResidenceReaders: ReadResidenceReaders = async (db, serviceIds, now) =>
  (
    await rowsOf(
      db,
      { service: text },
      `select s.name as service from service s join commune c on c.id = s.commune_id where s.id = any($1::uuid[])
         and not exists (select 1 from custom_field f where f.commune_id = s.commune_id and f.active and f.name = 'resident')
         and exists (select 1 from regulation r where r.service_id = s.id and r.published_at is not null and strpos(r.policy::text, '"resident"') > 0
           and not exists (select 1 from regulation n where n.service_id = s.id and n.published_at is not null
             and n.version > r.version and n.effective_from <= ($2::timestamptz at time zone c.time_zone)::date))
       order by s.position, s.name`,
      [serviceIds, now],
    )
  ).map(({ service }) => service)
