import type { DataSource, EntityManager } from 'typeorm'
import { audit } from '../../../platform/audit.js'
import { publish } from '../../../platform/outbox.js'
import { forgetFactors, forgetIdentities } from '../../accounts/index.js'
import { HANDED_OVER } from '../../invoices/index.js'
import { anyRow, rowsOf } from '../../../platform/sql.js'
import { text } from '../../../platform/row.js'

/** Nothing on a wallet, nothing on its way, no meal ahead, nothing to invoice, or to pay here of an invoice, no card page that may still be paid. */
const CLOSE = `
update account a set status = 'CLOSED', closed_at = $2
where a.id = $1 and a.leaving_at is not null and a.status in ('PENDING', 'ACTIVE')
  and not exists (select 1 from wallet w where w.account_id = a.id and w.balance_cents <> 0)
  and not exists (select 1 from refund r where r.account_id = a.id and r.status in ('ASKED', 'APPROVED', 'SENT'))
  and not exists (select 1 from booking b join commune c on c.id = b.commune_id where b.account_id = a.id
    and (b.status = 'HELD' or (b.status = 'BOOKED' and b.day >= ($2::timestamptz at time zone c.time_zone)::date)))
  and not exists (select 1 from invoice v where v.account_id = a.id and v.kind = 'INVOICE' and v.settled_cents < v.total_cents and not ${HANDED_OVER('v.id')})
  and not exists (select 1 from booking b where b.account_id = a.id and b.invoiced_cents is not null and b.price_cents - b.refunded_cents - b.deducted_cents <> b.invoiced_cents)
  and not exists (select 1 from payment p where p.account_id = a.id and p.status = 'PENDING' and p.created_at > $2::timestamptz - interval '2 days')
returning a.id`

export const CLOSED_BY_FAMILY = 'Compte fermé par la famille.'

/** Closes the account of someone who leaves, once nothing is owed: sessions end, accesses, second factors and linked identities too, and the owner is told. Under the wallets' locks. */
export async function closeIfSettled(tx: EntityManager, accountId: string, now: Date): Promise<boolean> {
  if (!(await anyRow(tx, CLOSE, [accountId, now]))) return false
  await tx.query(
    `with sessions as (update session set revoked_at = $2 where account_id = $1 and revoked_at is null),
     links as (update account_link set used_at = $2 where account_id = $1 and used_at is null)
     update service_access set status = 'REVOKED', reason = $3, decided_at = $2
     where account_id = $1 and status in ('PENDING', 'VALID')`,
    [accountId, now, CLOSED_BY_FAMILY],
  )
  await forgetFactors(tx, accountId)
  await forgetIdentities(tx, accountId)
  await audit(tx, { at: now, actorId: null, action: 'ACCOUNT_CLOSED', subject: 'account', subjectId: accountId })
  await publish(tx, { task: 'send-mail', payload: { template: 'account-closed', accountId } })
  return true
}

/** Run by the worker: accounts whose last refund has been paid since, or whose last meal is over. */
export async function closeLeftAccounts(db: DataSource, now: Date): Promise<void> {
  const leaving = await rowsOf(
    db,
    { id: text },
    'select id from account where leaving_at is not null and closed_at is null order by leaving_at limit 500',
  )
  for (const { id } of leaving)
    await db.transaction(async (tx) => {
      await tx.query('select 1 from wallet where account_id = $1 order by regie_id for update', [id])
      await closeIfSettled(tx, id, now)
    })
}
