import DataLoader from 'dataloader'
import { dayInWords } from '../../platform/day.js'
import { type Context, loader } from '../../platform/context.js'
import { policyInFrench } from './read-back/read-back.policy.js'
import { completed, SERVICE, usesTariffIn } from './evaluate/regulation.policy.js'
import { type RowOf, day, document, flag, number, text } from '../../platform/row.js'
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

interface Published {
  inForce: InForce | null
  /** The first of those that begin later. */
  coming: InForce | null
}
const KEY = Symbol('publishedRegulations')

const publishedOf = (ctx: Context): DataLoader<string, Published> =>
  loader(
    ctx,
    KEY,
    () =>
      new DataLoader<string, Published>(async (ids) => {
        const rows = await rowsOf(
          ctx.db,
          { ...InForce, begun: flag },
          `select distinct on (r.service_id, t.begun) r.id, r.service_id as "serviceId", r.version, r.effective_from as "effectiveFrom", r.policy, t.begun,
                  json_build_object('name', s.name, 'kind', s.kind, 'openWeekdays', s.open_weekdays) as service
           from regulation r join service s on s.id = r.service_id join commune c on c.id = s.commune_id
           cross join lateral (select r.effective_from <= ($2::timestamptz at time zone c.time_zone)::date as begun) t
           where r.service_id = any($1) and r.published_at is not null
           order by r.service_id, t.begun, case when not t.begun then r.effective_from end, r.version desc`,
          [ids, ctx.now],
        )
        const found = (serviceId: string, begun: boolean) =>
          rows.find((r) => r.serviceId === serviceId && r.begun === begun) ?? null
        return ids.map((id) => ({ inForce: found(id, true), coming: found(id, false) }))
      }),
  )

/** The version in force today of a service, or null. */
export const regulationOfService = async (ctx: Context, serviceId: string): Promise<InForce | null> =>
  (await publishedOf(ctx).load(serviceId)).inForce

/** The rules in force today, as sentences; before the first ones begin, those, after the day from which they hold. */
export async function rulesOfService(ctx: Context, serviceId: string): Promise<string[]> {
  const { inForce, coming } = await publishedOf(ctx).load(serviceId)
  const shown = inForce ?? coming
  if (!shown) return []
  const sentences = policyInFrench(completed(shown.policy, shown.service), SERVICE)
  const { effectiveFrom: from } = shown
  return inForce ? sentences : [`À partir du ${dayInWords(from)} ${from.slice(0, 4)} :`, ...sentences]
}

/** Does the situation's tariff make the price, or do the rules set it themselves? */
export async function usesTariff(ctx: Context, serviceId: string): Promise<boolean> {
  const inForce = await regulationOfService(ctx, serviceId)
  return usesTariffIn(inForce?.policy ?? null)
}
