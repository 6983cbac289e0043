import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { minCents, plusCents, sumCents } from '../../../platform/money.js'
import { firstRow, rowsOf } from '../../../platform/sql.js'
import { backOnWallets, cancellationsOf, careBack, type PaidBooking, readBookings } from '../../bookings/index.js'
import { feesBackOf, HANDED_OVER } from '../../invoices/index.js'
import { notBegun } from '../../services/index.js'
import { cardsOf } from '../refunds/refund-facts.query.js'
import { refundsByIds } from '../refunds/refunds.query.js'
import { LEAVING_SENTENCES, type LeavingFact, whyNotLeave } from './leaving.policy.js'
import type { LeavingQuote, LeavingWallet } from './leaving.result.js'
import { type RowOf, cents, flag, instant, maybe, text } from '../../../platform/row.js'

/** Meals still to come. */
export const bookingsAhead = (tx: EntityManager, accountId: string, now: Date): Promise<PaidBooking[]> =>
  readBookings(
    tx,
    `b.account_id = $1 and b.status = 'BOOKED' and b.served_at is null and b.day >= ($2::timestamptz at time zone c.time_zone)::date`,
    [accountId, now],
  )

const Held = {
  regieId: text,
  regieName: text,
  balanceCents: cents,
  careOnlyCents: cents,
}
type Held = RowOf<typeof Held>

/** Régies where the account has a wallet, in the order in which wallets are locked. */
export const walletsHeld = (tx: EntityManager, accountId: string): Promise<Held[]> =>
  rowsOf(
    tx,
    Held,
    `select w.regie_id as "regieId", g.name as "regieName", greatest(w.balance_cents, 0) as "balanceCents", w.care_only_cents as "careOnlyCents"
     from wallet w join regie g on g.id = w.regie_id where w.account_id = $1 order by w.regie_id`,
    [accountId],
  )

/** What would be cancelled, what of inscriptions that never began would come back, what each wallet would hold then, and what of it all pays for care only. */
export async function planLeaving(tx: EntityManager, actor: Actor, now: Date) {
  const ahead = await bookingsAhead(tx, actor.accountId, now)
  const { absences, refused, ...plain } = await cancellationsOf(tx, actor, ahead, now)
  const cancelled = plain.credited.map((c) => c.booking)
  const credited = [...plain.credited, ...absences]
  const fees = await feesBackOf(tx, await notBegun(tx, { accountId: actor.accountId, beneficiaryId: null, at: now }))
  const wallets = (await walletsHeld(tx, actor.accountId)).map((w) => {
    const creditCents = sumCents([
      backOnWallets(credited.filter((c) => c.booking.regieId === w.regieId)),
      ...fees.filter((fee) => fee.regieId === w.regieId).map((fee) => fee.toWalletCents),
    ])
    return { ...w, creditCents, totalCents: plusCents(w.balanceCents, creditCents) }
  })
  const comesBack = careBack(credited.map(({ booking, refundCents: cents }) => ({ booking, cents })))
  const careOnlyCents = sumCents([...wallets.map((w) => w.careOnlyCents), ...comesBack])
  return {
    cancelled,
    credits: fees.map(({ invoiceId }) => invoiceId),
    credited,
    refused,
    wallets,
    careOnlyCents,
    totalCents: sumCents(wallets.map((w) => w.totalCents)),
  }
}

type Fact = Omit<LeavingFact, 'careOnlyCents'> & { leavingAt: Date | null }

const FACT = {
  staff: flag,
  pendingOrder: flag,
  openInvoice: flag,
  leavingAt: maybe(instant),
}

/** @param credits invoices that leaving itself credits: nothing is left to pay of them */
export async function leavingFact(tx: EntityManager, accountId: string, credits: readonly string[]): Promise<Fact> {
  const row = await firstRow(
    tx,
    FACT,
    `select a.leaving_at as "leavingAt", exists (select 1 from staff_member m where m.account_id = a.id) as staff,
            exists (select 1 from orders o where o.account_id = a.id and o.status = 'PENDING') as "pendingOrder",
            exists (select 1 from invoice v where v.account_id = a.id and v.kind = 'INVOICE' and v.settled_cents < v.total_cents
              and v.id <> all($2::uuid[]) and not ${HANDED_OVER('v.id')}) as "openInvoice" from account a where a.id = $1`,
    [accountId, credits],
  )
  if (!row) throw new Error('who asks has an account')
  return row
}

/** Shown before anything moves: what is booked, what comes back, what stays due. */
export async function quoteLeaving(tx: EntityManager, actor: Actor, now: Date): Promise<LeavingQuote> {
  const plan = await planLeaving(tx, actor, now)
  const fact = await leavingFact(tx, actor.accountId, plan.credits)
  const ahead = new Map((await bookingsAhead(tx, actor.accountId, now)).map((b) => [b.id, b]))
  const wallets: LeavingWallet[] = []
  for (const wallet of plan.wallets) {
    const cards = await cardsOf(tx, actor.accountId, wallet.regieId, null)
    wallets.push({ ...wallet, cardCents: minCents(wallet.totalCents, sumCents(cards.map((c) => c.leftCents))) })
  }
  const why = whyNotLeave({ ...fact, careOnlyCents: plan.careOnlyCents })
  return {
    cancelled: plan.cancelled,
    kept: plan.refused.flatMap((r) => {
      const booking = ahead.get(r.bookingId)
      return booking ? [{ booking, message: r.message }] : []
    }),
    wallets,
    totalCents: plan.totalCents,
    refunds: await openRefunds(tx, actor.accountId),
    leavingAt: fact.leavingAt,
    whyNot: why && LEAVING_SENTENCES[why],
  }
}

export async function openRefunds(tx: EntityManager, accountId: string) {
  const open = await rowsOf(
    tx,
    { id: text },
    `select r.id from refund r where r.account_id = $1 and r.status in ('ASKED', 'APPROVED', 'SENT')
       and exists (select 1 from refund_part p where p.refund_id = r.id) limit 100`,
    [accountId],
  )
  return refundsByIds(
    tx,
    open.map((r) => r.id),
  )
}
