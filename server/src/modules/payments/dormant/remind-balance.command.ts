import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { notFound } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { anyRow } from '../../../platform/sql.js'
import { treasuryOf } from '../refunds/refund.access.js'

/** Tells a family by mail what its wallet holds and how to have it back; once a day at most. */
export const remindBalance = (db: DataSource, actor: Actor, walletId: string, now: Date): Promise<void> =>
  db.transaction(async (tx) => {
    const wallet = await anyRow(
      tx,
      `select 1 from wallet w where w.id = $1 and w.balance_cents > 0 and ($2::uuid[] is null or exists (
         select 1 from service_access a join commune c on c.id = a.commune_id
         where a.account_id = w.account_id and c.regie_id = w.regie_id and c.id = any($2))) for update`,
      [walletId, treasuryOf(actor)],
    )
    if (!wallet) throw notFound()
    const made = await anyRow(
      tx,
      `insert into balance_reminder (wallet_id, at, sent_by) select $1, $2, $3
       where not exists (select 1 from balance_reminder where wallet_id = $1 and at > $2::timestamptz - interval '1 day') returning id`,
      [walletId, now, actor.accountId],
    )
    if (!made) return
    await audit(tx, {
      at: now,
      ...by(actor),
      action: 'BALANCE_REMINDED',
      subject: 'wallet',
      subjectId: walletId,
    })
    await publish(tx, { task: 'send-mail', payload: { template: 'balance-reminder', walletId } })
  })
