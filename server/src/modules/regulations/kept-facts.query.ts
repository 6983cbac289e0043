import { list, maybe, type RowOf, text } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'

/** A fact that the commune keeps of its families, by the name that its règlements use; `words`: what a choice may be, null of another kind. */
const KeptFact = { name: text, words: maybe(list(text)) }
export type KeptFact = RowOf<typeof KeptFact>

/** What a règlement of a service may ask of families: the custom fields of its commune, and `resident` when each situation says it. One statement. */
export const readKeptFacts = (db: Db, serviceId: string): Promise<KeptFact[]> =>
  rowsOf(
    db,
    KeptFact,
    `with field as (select f.* from service s join custom_field f on f.commune_id = s.commune_id and f.active where s.id = $1)
     select name, case when type = 'CHOICE' then array(select choice ->> 'value' from jsonb_array_elements(choices) choice) end as words from field
     union all select 'resident', null from situation_service o join situation t on t.id = o.situation_id and t.active
       where o.service_id = $1 and not exists (select 1 from field where name = 'resident')
       having count(*) > 0 and bool_and(t.residence <> 'ANY')`,
    [serviceId],
  )
