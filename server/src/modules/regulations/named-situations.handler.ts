import { text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'
import type { ReadNamedSituation } from '../services/index.js'

/** Registered in `namedSituations`: a rule names a situation as a key of its prices, or as what a fact is compared with. */
export const readNamedSituation: ReadNamedSituation = async (db, communeId, name) =>
  (
    await rowsOf(
      db,
      { service: text },
      `select s.name as service from service s where s.commune_id = $1 and exists (select 1 from regulation r
         where r.service_id = s.id and strpos(r.policy::text, to_jsonb($2::text)::text) > 0) order by s.position, s.name`,
      [communeId, name],
    )
  ).map(({ service }) => service)
