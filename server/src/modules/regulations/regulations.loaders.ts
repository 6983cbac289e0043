import DataLoader from 'dataloader'
import { dayInWords } from '../../platform/day.js'
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

const published = (ctx: Context, key: symbol, when: string, first: string): DataLoader<string, InForce | null> =>
  loader(
    ctx,
    key,
    () =>
      new DataLoader<string, InForce | null>(async (ids) => {
        const rows = await rowsOf(
          ctx.db,
          InForce,
          `select distinct on (r.service_id) r.id, r.service_id as "serviceId", r.version, r.effective_from as "effectiveFrom", r.policy,
                  json_build_object('name', s.name, 'kind', s.kind, 'openWeekdays', s.open_weekdays) as service
           from regulation r join service s on s.id = r.service_id join commune c on c.id = s.commune_id
           where r.service_id = any($1) and r.published_at is not null and r.effective_from ${when} ($2::timestamptz at time zone c.time_zone)::date
           order by r.service_id, ${first}`,
          [ids, ctx.now],
        )
        return ids.map((id) => rows.find((r) => r.serviceId === id) ?? null)
      }),
  )

const IN_FORCE = Symbol('regulationsOfService')
const COMING = Symbol('comingRegulations')

/** The version in force today of each service asked, or null. */
export const regulationsOfService = (ctx: Context) => published(ctx, IN_FORCE, '<=', 'r.version desc')
const comingOfService = (ctx: Context) => published(ctx, COMING, '>', 'r.effective_from, r.version desc')

/** The rules in force today, as sentences; before the first ones begin, those, after the day from which they hold. */
export async function rulesOfService(ctx: Context, serviceId: string): Promise<string[]> {
  const inForce = await regulationsOfService(ctx).load(serviceId)
  const shown = inForce ?? (await comingOfService(ctx).load(serviceId))
  if (!shown) return []
  const sentences = policyInFrench(completed(shown.policy, shown.service), SERVICE)
  const { effectiveFrom: from } = shown
  return inForce ? sentences : [`À partir du ${dayInWords(from)} ${from.slice(0, 4)} :`, ...sentences]
}

/** Does the situation's tariff make the price, or do the rules set it themselves? */
export async function usesTariff(ctx: Context, serviceId: string): Promise<boolean> {
  const inForce = await regulationsOfService(ctx).load(serviceId)
  return usesTariffIn(inForce?.policy ?? null)
}
