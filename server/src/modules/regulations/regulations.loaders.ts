import DataLoader from 'dataloader'
import { type Context, loader } from '../../platform/context.js'
import { policyInFrench } from './read-back/read-back.policy.js'
import { completed, SERVICE, usesTariffIn } from './evaluate/regulation.policy.js'
import { type RowOf, day, document, number, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'
import type { Policy } from './language/language.policy.js'

const InForce = {
  service: document<Parameters<typeof completed>[1]>(),
  id: text,
  serviceId: text,
  version: number,
  effectiveFrom: day,
  policy: document<Policy>(),
}
type InForce = RowOf<typeof InForce>

const KEY = Symbol('regulationsOfService')

/** The version in force today of each service asked, or null. */
export const regulationsOfService = (ctx: Context): DataLoader<string, InForce | null> =>
  loader(
    ctx,
    KEY,
    () =>
      new DataLoader<string, InForce | null>(async (ids) => {
        const rows = await rowsOf(
          ctx.db,
          InForce,
          `select distinct on (r.service_id) r.id, r.service_id as "serviceId", r.version, r.effective_from as "effectiveFrom", r.policy,
                  json_build_object('name', s.name, 'kind', s.kind, 'openWeekdays', s.open_weekdays) as service
           from regulation r join service s on s.id = r.service_id join commune c on c.id = s.commune_id
           where r.service_id = any($1) and r.published_at is not null and r.effective_from <= ($2::timestamptz at time zone c.time_zone)::date
           order by r.service_id, r.version desc`,
          [ids, ctx.now],
        )
        return ids.map((id) => rows.find((r) => r.serviceId === id) ?? null)
      }),
  )

/** The rules in force today, as sentences. */
export async function rulesOfService(ctx: Context, serviceId: string): Promise<string[]> {
  const inForce = await regulationsOfService(ctx).load(serviceId)
  return inForce ? policyInFrench(completed(inForce.policy, inForce.service), SERVICE) : []
}

/** Does the situation's tariff make the price, or do the rules set it themselves? */
export async function usesTariff(ctx: Context, serviceId: string): Promise<boolean> {
  const inForce = await regulationsOfService(ctx).load(serviceId)
  return usesTariffIn(inForce?.policy ?? null)
}
