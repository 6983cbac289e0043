import type { EntityManager } from 'typeorm'
import type { Cents } from '../../platform/money.js'

/** Accounts of a régie: what families hold, what the card provider owes us, meals paid in advance, meals served. */
export type LedgerKind = 'WALLET' | 'CARD_CLEARING' | 'ADVANCE' | 'EARNED'
export type LedgerCause =
  | 'TOP_UP'
  | 'ORDER'
  | 'CARD_PAYMENT'
  | 'CANCELLATION'
  | 'ORDER_RELEASED'
  | 'LATE_PAYMENT'
  | 'CLOSURE'
  | 'ABSENCE'
  | 'ABSENCE_REVERSED'

/** One ledger transaction: the pair (cause, causeId) is unique, so nothing is posted twice. */
export interface Move {
  causeId: string
  amountCents: Cents
  /** The wallet when one side is WALLET. */
  walletId?: string
}

export interface Transfer {
  regieId: string
  from: LedgerKind
  to: LedgerKind
  cause: LedgerCause
  moves: Move[]
  actorId: string | null
  reason?: string
  at: Date
}

/**
 * Posts balanced transactions in one statement: money leaves `from` (negative) and reaches `to` (positive). Wallets move
 * by a conditional update of their rows, which is also their lock. False when the money of a wallet would not suffice:
 * its moves have not been posted and the caller rolls back. Amounts of zero are not posted.
 */
export async function transfer(tx: EntityManager, t: Transfer): Promise<boolean> {
  const moves = t.moves.filter((m) => m.amountCents > 0)
  if (moves.length === 0) return true
  const [row] = (await tx.query(POST, [
    moves.map((m) => m.causeId),
    moves.map((m) => m.amountCents),
    moves.map((m) => m.walletId ?? null),
    t.from === 'WALLET' ? -1 : 1,
    t.regieId,
    t.cause,
    t.actorId,
    t.reason ?? null,
    t.at,
    t.from,
    t.to,
  ])) as [{ posted: number }]
  return row.posted === moves.length
}

const POST = `
with move as (
  select cause_id, amount, wallet_id, sum(amount) over (partition by wallet_id order by n)::int as running, n
  from unnest($1::uuid[], $2::int[], $3::uuid[]) with ordinality as m(cause_id, amount, wallet_id, n)
), total as (
  select wallet_id, sum(amount)::int as amount from move where wallet_id is not null group by wallet_id
), purse as (
  update wallet w set balance_cents = balance_cents + $4::int * total.amount from total
  where w.id = total.wallet_id and w.regie_id = $5::uuid and w.balance_cents + $4::int * total.amount >= w.floor_cents
  returning w.id, w.balance_cents - $4::int * total.amount as before
), posted as (
  insert into ledger_transaction (regie_id, cause, cause_id, actor_id, reason, at)
  select $5, $6, cause_id, $7, $8, $9 from move where wallet_id is null or wallet_id in (select id from purse)
  returning id, cause_id
), entries as (
  insert into ledger_entry (transaction_id, ledger_account_id, regie_id, amount_cents, balance_after_cents)
  select posted.id, a.id, $5, side.sign * move.amount, purse.before + side.sign * move.running
  from posted join move using (cause_id)
  cross join (values ($10::text, -1), ($11::text, 1)) as side(kind, sign)
  left join purse on side.kind = 'WALLET' and purse.id = move.wallet_id
  join ledger_account a on a.regie_id = $5 and a.kind = side.kind and a.wallet_id is not distinct from purse.id
  order by move.n, side.sign
)
select count(*) as posted from posted`
