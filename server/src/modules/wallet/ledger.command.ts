import type { EntityManager } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { firstRow } from '../../platform/sql.js'
import { number } from '../../platform/row.js'

/**
 * Accounts of a régie. Owed to families: WALLET, ADVANCE (meals paid and not yet served), REFUND_DUE. Where money is, written
 * negative: CARD_CLEARING (what the card provider holds), CASH, CHEQUES, TRANSFERS, CESU, BANK, DISPUTED. Results: EARNED_FOOD and
 * EARNED_CARE per service, REMINDER_FEES, ENROLMENT_FEES, FEES, WRITE_OFF. RECEIVABLE: what a family owes on its invoices, written negative. OPENING: balances taken over from another software, written negative until their money is shown.
 */
export type RegieKind =
  | 'CARD_CLEARING'
  | 'CASH'
  | 'CHEQUES'
  | 'TRANSFERS'
  | 'CESU'
  | 'BANK'
  | 'ADVANCE'
  | 'REFUND_DUE'
  | 'DISPUTED'
  | 'FEES'
  | 'WRITE_OFF'
  | 'OPENING'
  | 'REMINDER_FEES'
  | 'ENROLMENT_FEES'
export type EarnedKind = 'EARNED_FOOD' | 'EARNED_CARE'
export type LedgerKind = 'WALLET' | 'RECEIVABLE' | RegieKind | EarnedKind

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
  | 'EARNED'
  | 'DESK_TOP_UP'
  | 'REVERSAL'
  | 'DEPOSIT'
  | 'TRANSFER_RECEIVED'
  | 'CHEQUE_BOUNCED'
  | 'DEBT_RECOVERED'
  | 'PAYOUT'
  | 'PAYOUT_FAILED'
  | 'GOODWILL'
  | 'REFUND_ASKED'
  | 'REFUND_PAID'
  | 'REFUND_RETURNED'
  | 'DISPUTE_OPENED'
  | 'DISPUTE_WON'
  | 'DISPUTE_LOST'
  | 'WRITE_OFF'
  | 'OPENING_BALANCE'
  | 'OPENING_REVERSED'
  | 'INVOICE'
  | 'INVOICE_PAID'

/** One side of a transaction: what reaches an account (positive) or leaves it (negative). */
export interface Leg {
  kind: LedgerKind
  amountCents: Cents
  /** Whose wallet, when the kind is WALLET. */
  walletId?: string
  /** Of a RECEIVABLE leg: the wallet of the family that owes. */
  owedBy?: string
  /**
   * Of a WALLET leg: how much of a debit pays for care, which care-only money pays first; negative, how much of a credit is
   * care-only money. A debit that says nothing leaves that money alone, or is refused.
   */
  careCents?: Cents
  /** Whose revenue, when the kind is EARNED_FOOD or EARNED_CARE. */
  serviceId?: string
}

/** One ledger transaction: the pair (cause, causeId) is unique, so nothing is posted twice. Its legs sum to zero. */
export interface Posting {
  causeId: string
  legs: Leg[]
}

export interface Why {
  regieId: string
  cause: LedgerCause
  actorId: string | null
  /** The second person, when the amount asks for one. */
  approvedBy?: string | null
  reason?: string | undefined
  at: Date
  /** The accounting day when it is not that of `at`; a day of a closed period becomes the first open one. */
  day?: Day
}

/**
 * Posts balanced transactions of one cause in one statement. Wallets move by a conditional update of their rows, which is
 * also their lock. Legs of zero are not written, nor a transaction that has none.
 * @returns false when the money of a wallet would not suffice: the caller rolls back
 */
export async function post(tx: EntityManager, why: Why, postings: readonly Posting[]): Promise<boolean> {
  const kept = postings.map((p) => ({ ...p, legs: p.legs.filter((l) => l.amountCents !== 0) }))
  const asked = kept.filter((p) => p.legs.length > 0)
  if (asked.length === 0) return true
  const legs = asked.flatMap((p) => p.legs.map((l) => ({ ...l, causeId: p.causeId })))
  const row = await firstRow(tx, { posted: number }, POST, [
    legs.map((l) => l.causeId),
    legs.map((l) => l.kind),
    legs.map((l) => l.amountCents),
    legs.map((l) => l.walletId ?? null),
    legs.map((l) => l.serviceId ?? null),
    why.regieId,
    why.cause,
    why.actorId,
    why.approvedBy ?? null,
    why.reason ?? null,
    why.at,
    why.day ?? null,
    legs.map((l) => l.careCents ?? 0),
    legs.map((l) => l.owedBy ?? null),
  ])
  return row?.posted === asked.length
}

/** What stays care-only; money that comes to a wallet in debt pays the debt first. */
export const earmark = (amount: string, care: string): string =>
  `least(w.care_only_cents - least(w.care_only_cents, ${care}), case when ${amount} > 0 then greatest(w.balance_cents + ${amount}, 0) end)`

/** The accounting day of $day or $at in a régie: a day of a closed period becomes the first open one. */
export const bookDay = (day: string, at: string): string =>
  `greatest(coalesce(${day}::date, (${at}::timestamptz at time zone time_zone)::date), closed_until + 1)`

const EARMARK = earmark('total.amount', 'total.care')

const POST = `
with leg as (
  select l.*, sum(amount) over (partition by wallet_id order by n)::int as running
  from unnest($1::uuid[], $2::text[], $3::int[], $4::uuid[], $5::uuid[], $13::int[], $14::uuid[]) with ordinality as l(cause_id, kind, amount, wallet_id, service_id, care, owed_by, n)
), total as (
  select wallet_id, sum(amount)::int as amount, sum(care)::int as care from leg where wallet_id is not null group by wallet_id
), purse as (
  update wallet w set balance_cents = balance_cents + total.amount, care_only_cents = ${EARMARK} from total
  where w.id = total.wallet_id and w.regie_id = $6::uuid and w.balance_cents + total.amount >= coalesce(nullif(${EARMARK}, 0), w.floor_cents)
  returning w.id, w.balance_cents - total.amount as before
), book as (
  select ${bookDay('$12', '$11')} as day
  from regie where id = $6 for key share
), posted as (
  insert into ledger_transaction (regie_id, cause, cause_id, actor_id, approved_by, reason, at, day)
  select $6, $7, cause_id, $8, $9, $10, $11, book.day from leg cross join book left join purse on purse.id = leg.wallet_id
  group by cause_id, book.day having bool_and(leg.wallet_id is null or purse.id is not null) order by min(n)
  returning id, cause_id
), entries as (
  insert into ledger_entry (transaction_id, ledger_account_id, regie_id, amount_cents, balance_after_cents)
  select posted.id, coalesce(own.id, owing.id, shared.id), $6, leg.amount, purse.before + leg.running
  from posted join leg using (cause_id)
  left join purse on purse.id = leg.wallet_id
  left join ledger_account own on own.wallet_id = leg.wallet_id
  left join ledger_account owing on owing.owed_by = leg.owed_by
  left join ledger_account shared on leg.wallet_id is null and leg.owed_by is null and shared.wallet_id is null and shared.owed_by is null and shared.regie_id = $6
    and shared.kind = leg.kind and shared.service_id is not distinct from leg.service_id
  order by leg.n
)
select count(*) as posted from posted`
