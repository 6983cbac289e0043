import type { EntityManager } from 'typeorm'
import { type Cents, oppositeCents, ZERO_CENTS } from '../../platform/money.js'
import { firstRow } from '../../platform/sql.js'
import { bookDay, earmark, type Leg, post, type RegieKind, type Why } from './ledger.command.js'
import { number } from '../../platform/row.js'

export interface Move {
  causeId: string
  amountCents: Cents
  /** The wallet when one side is WALLET. */
  walletId?: string
  /** As of a leg. */
  careCents?: Cents
}

type Side = 'WALLET' | RegieKind

export interface Transfer extends Why {
  from: Side
  to: Side
  moves: readonly Move[]
}

/** The promise that is broken when the money of a wallet does not suffice. */
export const FUNDS = 'balance_above_floor'

/**
 * Moves money from one account to another, one transaction a move: `post` for the common case of two legs.
 * @returns false when the money of a wallet would not suffice: the caller rolls back
 */
export async function transfer(tx: EntityManager, { from, to, moves, ...why }: Transfer): Promise<boolean> {
  const kept = moves.filter((m) => m.amountCents > 0)
  const [only] = kept
  if (only?.walletId && kept.length === 1 && (from === 'WALLET') !== (to === 'WALLET'))
    return (await moveOne(tx, { from, to, ...why }, only, false)) === 1
  const leg = (kind: Side, amountCents: Cents, { walletId, careCents = ZERO_CENTS }: Move): Leg =>
    kind === 'WALLET' && walletId ? { kind, amountCents, walletId, careCents } : { kind, amountCents }
  const postings = kept.map((m) => ({
    causeId: m.causeId,
    legs: [leg(from, oppositeCents(m.amountCents), m), leg(to, m.amountCents, m)],
  }))
  return post(tx, why, postings)
}

/**
 * A wallet pays an account of its régie, and nothing else can happen: for a transaction whose COMMIT does not wait.
 * @throws the constraint `FUNDS`, when its money would not suffice
 */
export async function pay(tx: EntityManager, { to, move, ...why }: Why & { to: RegieKind; move: Move }): Promise<void> {
  if (move.amountCents > 0) await moveOne(tx, { from: 'WALLET', to, ...why }, move, true)
}

async function moveOne(
  tx: EntityManager,
  { from, to, ...why }: Omit<Transfer, 'moves'>,
  { causeId, amountCents, walletId, careCents = ZERO_CENTS }: Move,
  must: boolean,
): Promise<number | undefined> {
  const debit = from === 'WALLET'
  const row = await firstRow(tx, { posted: number }, MOVE, [
    why.regieId,
    why.cause,
    causeId,
    why.actorId,
    why.approvedBy ?? null,
    why.reason ?? null,
    why.at,
    why.day ?? null,
    walletId,
    debit ? -amountCents : amountCents,
    careCents,
    debit ? to : from,
    must,
  ])
  return row?.posted
}

const EARMARK = earmark('$10::int', '$11::int')

/** The posting of `post` for one wallet and one account of its régie: half the plan. The legs in the order « from, to ». */
const MOVE = `
with purse as (
  update wallet w set balance_cents = w.balance_cents + $10::int, care_only_cents = ${EARMARK}
  where w.id = $9 and w.regie_id = $1 and w.balance_cents + $10::int >= coalesce(nullif(${EARMARK}, 0), w.floor_cents)
  returning w.balance_cents as after
), posted as (
  insert into ledger_transaction (regie_id, cause, cause_id, actor_id, approved_by, reason, at, day)
  select $1, $2, $3, $4, $5, $6, $7, ${bookDay('$8', '$7')}
  from (select time_zone, closed_until from regie where id = $1 for key share) book cross join purse
  returning id
), entries as (
  insert into ledger_entry (transaction_id, ledger_account_id, regie_id, amount_cents, balance_after_cents)
  select posted.id, leg.account_id, $1, leg.amount, leg.after from posted cross join (
    select a.id as account_id, $10::int as amount, purse.after from ledger_account a cross join purse where a.wallet_id = $9
    union all
    select a.id, -$10::int, null from ledger_account a
    where a.wallet_id is null and a.regie_id = $1 and a.kind = $12 and a.service_id is null
  ) leg order by leg.amount
)
select count(*) as posted, must(count(*) = 1 or not $13, '${FUNDS}') from posted`
