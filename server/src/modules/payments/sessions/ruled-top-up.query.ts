import type { Cents } from '../../../platform/money.js'
import { document, list, number, type RowOf, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import type { Policy } from '../../regulations/index.js'
import { whyAgainstRules } from './ruled-top-up.policy.js'

const RULES = { accountId: text, regieId: text, timeZone: text, children: number, policies: list(document<Policy>()) }
export type TopUpRulesRow = RowOf<typeof RULES>

/** What the règlements in force today ask of the top-ups of these families, by régie. One statement. */
export const topUpRules = (
  db: Db,
  wallets: readonly { accountId: string; regieId: string }[],
  now: Date,
): Promise<TopUpRulesRow[]> =>
  rowsOf(
    db,
    RULES,
    `with held as (
       select distinct w.account_id, w.regie_id, a.beneficiary_id, t.service_id from unnest($1::uuid[], $2::uuid[]) as w(account_id, regie_id)
       join service_access a on a.account_id = w.account_id and a.status = 'VALID' join commune c on c.id = a.commune_id and c.regie_id = w.regie_id
       join tariff t on t.situation_id = a.situation_id join service s on s.id = t.service_id and s.active)
     select g.time_zone as "timeZone", w.account_id as "accountId", w.regie_id as "regieId",
       (select count(distinct h.beneficiary_id)::int from held h where h.account_id = w.account_id and h.regie_id = w.regie_id) as children,
       (select coalesce(json_agg(x.policy order by o.service_id), '[]') from (select distinct h.service_id from held h where h.account_id = w.account_id and h.regie_id = w.regie_id) o
        cross join lateral (select r.policy from regulation r where r.service_id = o.service_id and r.published_at is not null
          and r.effective_from <= ($3::timestamptz at time zone g.time_zone)::date order by r.version desc limit 1) x
        where x.policy #> '{services,service,actions,topup}' is not null) as policies
     from unnest($1::uuid[], $2::uuid[]) as w(account_id, regie_id) join regie g on g.id = w.regie_id`,
    [wallets.map((w) => w.accountId), wallets.map((w) => w.regieId), now],
  )

/** Why the règlements do not take this amount from a family, or null. */
export async function whyNotRuled(
  db: Db,
  asked: { accountId: string; regieId: string; amountCents: Cents },
  now: Date,
): Promise<string | null> {
  const [rules] = await topUpRules(db, [asked], now)
  return rules ? whyAgainstRules(rules, asked.amountCents, now) : null
}
