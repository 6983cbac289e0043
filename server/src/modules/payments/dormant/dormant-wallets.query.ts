import type { DataSource } from 'typeorm'
import { type Actor, hasRole } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { rowsOf } from '../../../platform/sql.js'
import { TREASURY } from '../refunds/refund.access.js'
import type { DormantArgs } from './dormant.input.js'
import { DormantWallet } from './dormant.result.js'
import { cents, instant, maybe, text } from '../../../platform/row.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { Wallet } from '../../wallet/index.js'

/** Wallets of a commune's régie that hold money and have not moved for so many months, the longest asleep first; 500 at most. One statement. */
export async function dormantWallets(
  db: DataSource,
  actor: Actor,
  { communeId, months }: DormantArgs,
  now: Date,
): Promise<DormantWallet[]> {
  if (!hasRole(actor, communeId, ...TREASURY)) throw notFound()
  const rows = await rowsOf(
    db,
    {
      ...fieldsOf(Wallet, 'accountId', 'balanceCents', 'careOnlyCents'),
      walletId: text,
      refundableCents: cents,
      lastMovementAt: instant,
      lastContactAt: instant,
      remindedAt: maybe(instant),
    },
    `select w.id as "walletId", w.account_id as "accountId", w.balance_cents as "balanceCents",
            w.care_only_cents as "careOnlyCents", w.balance_cents - w.care_only_cents as "refundableCents", m.at as "lastMovementAt",
            greatest(m.at, s.at, k.at) as "lastContactAt", k.at as "remindedAt"
     from wallet w join commune c on c.regie_id = w.regie_id and c.id = $1
     cross join lateral (select t.at from ledger_account a join ledger_entry e on e.ledger_account_id = a.id
       join ledger_transaction t on t.id = e.transaction_id where a.wallet_id = w.id order by e.id desc limit 1) m
     left join lateral (select max(last_seen_at) as at from session where account_id = w.account_id) s on true
     left join lateral (select max(r.at) as at from balance_reminder r where r.wallet_id = w.id) k on true
     where w.balance_cents > 0 and m.at < $2::timestamptz - make_interval(months => $3::int)
       and exists (select 1 from service_access x where x.account_id = w.account_id and x.commune_id = c.id)
     order by m.at, w.id limit 500`,
    [communeId, now, months],
  )
  return rows.map((row) => Object.assign(new DormantWallet(), row))
}
