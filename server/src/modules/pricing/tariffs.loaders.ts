import DataLoader from 'dataloader'
import { type Context, loader } from '../../platform/context.js'
import { Tariff } from './tariff.entity.js'
import { cents, flag, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'

const KEY = Symbol('tariffsOfSituation')

const TARIFF = {
  serviceId: text,
  situationId: text,
  priceCents: cents,
  sample: flag,
}

/** Tariffs in force today of each situation asked, in the order of the services. */
export const tariffsOfSituation = (ctx: Context): DataLoader<string, Tariff[]> =>
  loader(
    ctx,
    KEY,
    () =>
      new DataLoader<string, Tariff[]>(async (ids) => {
        const rows = await rowsOf(
          ctx.db,
          TARIFF,
          `select t.service_id as "serviceId", t.situation_id as "situationId", t.price_cents as "priceCents", t.sample
           from tariff t join service s on s.id = t.service_id join commune c on c.id = t.commune_id
           where t.situation_id = any($1) and s.active and t.effective_from <= ($2::timestamptz at time zone c.time_zone)::date
             and (t.effective_to is null or t.effective_to >= ($2::timestamptz at time zone c.time_zone)::date)
           order by s.position, s.name`,
          [ids, ctx.now],
        )
        return ids.map((id) => rows.filter((r) => r.situationId === id).map((r) => Object.assign(new Tariff(), r)))
      }),
  )
