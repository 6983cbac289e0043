import type { EntityManager } from 'typeorm'
import { HANDED_OVER } from './handover/is-handed-over.query.js'

/**
 * What the credit notes of a run give back is first set against what their families owe, the oldest due date first; CESU, which pay care
 * alone, are not, nor is what the public accountant recovers. Under the locks of the wallets; one statement.
 */
export const setOff = (tx: EntityManager, runId: string, actorId: string, now: Date): Promise<unknown> =>
  tx.query(SET_OFF, [runId, actorId, now])

const SET_OFF = `
with note as (
  select id, wallet_id, total_cents - care_back_cents as cents from invoice where run_id = $1 and kind = 'CREDIT_NOTE' and total_cents > care_back_cents
), owed as (
  select v.id, v.wallet_id, v.total_cents - v.settled_cents as cents,
    sum(v.total_cents - v.settled_cents) over (partition by v.wallet_id order by v.due_on, v.year, v.number) - (v.total_cents - v.settled_cents) as before
  from invoice v where v.kind = 'INVOICE' and v.settled_cents < v.total_cents and not ${HANDED_OVER('v.id')} and v.wallet_id in (select wallet_id from note)
), share as materialized (
  select o.id as invoice_id, n.id as note_id, least(o.cents, n.cents - o.before)::int as cents from owed o join note n using (wallet_id) where n.cents > o.before
), paid as (
  insert into invoice_payment (invoice_id, amount_cents, paid_at, paid_by, request_id, credit_note_id) select invoice_id, cents, $3, $2, note_id, note_id from share
)
update invoice v set settled_cents = v.settled_cents + share.cents from share where v.id = share.invoice_id`
