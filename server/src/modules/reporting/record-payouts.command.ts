import type { DataSource, EntityManager } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { type Cents, minusCents, oppositeCents, sumCents, ZERO_CENTS } from '../../platform/money.js'
import { firstRow, rowsOf } from '../../platform/sql.js'
import type { Payout } from '../payments/index.js'
import { post } from '../wallet/index.js'
import { matchPayouts } from './bank/bank-lines.policy.js'
import { cents, day, maybe, type RowOf, text, word } from '../../platform/row.js'
import { fieldsOf } from '../../platform/entity-rows.js'
import { PayoutRow } from './payout.entity.js'

interface Of {
  regieId: string
  provider: string
  today: Day
}

const Kept = {
  ...fieldsOf(PayoutRow, 'id', 'status'),
  before: maybe(word<Payout['status']>()),
}
type Kept = RowOf<typeof Kept>

/**
 * Keeps what a provider says it sent, each payout once. One that arrived, and whose lines add up, is posted on its day of
 * arrival: what left the cards, the fees, what reached the bank. One that the bank sends back is no longer there: the
 * provider keeps its fees, and sends the rest again as one movement of a later payout.
 */
export async function recordPayouts(db: DataSource, of: Of, payouts: readonly Payout[], now: Date): Promise<void> {
  for (const payout of payouts) await db.transaction((tx) => record(tx, of, payout, now))
  await db.transaction((tx) => matchBank(tx, of.regieId, now))
}

async function record(tx: EntityManager, { regieId, provider, today }: Of, payout: Payout, now: Date): Promise<void> {
  await tx.query('select 1 from regie where id = $1 for no key update', [regieId]) // one run at a time; postings do not wait
  const kept = await firstRow(tx, Kept, KEEP, [
    regieId,
    provider,
    payout.id,
    payout.arrivalDay,
    payout.status,
    payout.amountCents,
    now,
  ])
  if (!kept) throw new Error('a payout was not kept')
  const settles = kept.before === null || kept.before === 'PENDING'
  if (settles && payout.status !== 'PENDING') await addLines(tx, regieId, kept.id, payout)
  const gross = sumCents(payout.transactions.map((t) => t.amountCents))
  const fee = sumCents(payout.transactions.map((t) => t.feeCents))
  if (gross - fee !== payout.amountCents) return
  const legs = (cards: Cents, fees: Cents) => [
    { kind: 'CARD_CLEARING' as const, amountCents: cards },
    { kind: 'FEES' as const, amountCents: oppositeCents(fees) },
    { kind: 'BANK' as const, amountCents: minusCents(fees, cards) },
  ]
  const why = { regieId, actorId: null, at: now }
  if (payout.status === 'PAID' && settles) {
    const day = payout.arrivalDay < today ? payout.arrivalDay : today
    await post(tx, { ...why, cause: 'PAYOUT', day }, [{ causeId: kept.id, legs: legs(gross, fee) }])
  }
  if (payout.status === 'FAILED' && kept.before !== 'FAILED') {
    const back = kept.before === 'PAID' ? legs(minusCents(fee, gross), ZERO_CENTS) : legs(fee, fee)
    await post(tx, { ...why, cause: 'PAYOUT_FAILED' }, [{ causeId: kept.id, legs: back }])
    await tx.query('update bank_line set payout_id = null, matched_at = null, matched_by = null where payout_id = $1', [
      kept.id,
    ])
  }
}

const KEEP = `
with old as (select id, status from payout where regie_id = $1 and provider_payout_id = $3)
insert into payout as p (regie_id, provider, provider_payout_id, arrival_day, status, amount_cents, seen_at)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (regie_id, provider_payout_id) do update set status = excluded.status, arrival_day = excluded.arrival_day, seen_at = excluded.seen_at
returning p.id, p.status, (select status from old) as before`

const addLines = (tx: EntityManager, regieId: string, payoutId: string, { transactions }: Payout) =>
  tx.query(
    `insert into payout_line (payout_id, regie_id, payment_reference, refund_reference, dispute_reference, amount_cents, fee_cents)
     select $1, $2, * from unnest($3::text[], $4::text[], $5::text[], $6::int[], $7::int[])`,
    [
      payoutId,
      regieId,
      transactions.map((t) => t.paymentReference),
      transactions.map((t) => t.refundReference),
      transactions.map((t) => t.disputeId),
      transactions.map((t) => t.amountCents),
      transactions.map((t) => t.feeCents),
    ],
  )

const Dated = {
  id: text,
  day,
  amountCents: cents,
}
type Dated = RowOf<typeof Dated>

/** Payouts that arrived and lines of the bank that wait for each other, by amount and day. */
export async function matchBank(tx: EntityManager, regieId: string, now: Date, actorId: string | null = null) {
  const payouts = await rowsOf(
    tx,
    Dated,
    `select id, arrival_day as day, amount_cents as "amountCents" from payout p where regie_id = $1 and status = 'PAID'
     and not exists (select 1 from bank_line b where b.payout_id = p.id) order by arrival_day, id`,
    [regieId],
  )
  const lines = await rowsOf(
    tx,
    Dated,
    `select id, day, value_day as "valueDay", amount_cents as "amountCents" from bank_line where regie_id = $1 and payout_id is null order by day, id for update`,
    [regieId],
  )
  const found = matchPayouts(payouts, lines)
  if (found.length === 0) return
  await tx.query(
    `update bank_line b set payout_id = m.payout_id, matched_at = $3, matched_by = $4 from unnest($1::uuid[], $2::uuid[]) as m(payout_id, line_id)
     where b.id = m.line_id and b.payout_id is null`,
    [found.map((m) => m.payoutId), found.map((m) => m.lineId), now, actorId],
  )
}
