import { town } from '../town.js'
import type { Policy, Price, ServiceRules } from '../../../server/src/modules/regulations/index.js'
import { policyOf, type TestCommune, type TestRules, usualRules } from './commune.js'

/** The evening care of a commune, in its régie, at a price for children. Answers its service. */
export async function anEveningCare(
  commune: TestCommune,
  priceCents = 250,
  rules: TestRules = usualRules,
  more: Partial<Policy> = {},
  payment?: ServiceRules['payment'],
  price?: Price,
): Promise<string> {
  const { owner } = town()
  const { rows } = await owner.query<{ id: string }>(
    `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays) values ($1, $2, 'Garderie du soir', 'EVENING_CARE', 'soir', '{1,2,4,5}') returning id`,
    [commune.id, commune.regieId],
  )
  const serviceId = rows[0]?.id ?? ''
  await owner.query(
    `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from) values ($1, $2, $3, $4, 0, true, '2020-01-01')`,
    [commune.id, serviceId, commune.situationId, priceCents],
  )
  await owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 1, '2020-01-01', now(), $2)`,
    [serviceId, JSON.stringify(policyOf(rules, more, price, [], payment))],
  )
  return serviceId
}
