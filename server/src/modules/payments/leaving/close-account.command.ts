import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { publish } from '../../../platform/outbox.js'
import { anyRow } from '../../../platform/sql.js'
import { signOut, whyNotConfirmed } from '../../accounts/index.js'
import { backOnWallets, creditBookings } from '../../bookings/index.js'
import { endNotBegun } from '../../services/index.js'
import { type LockedWallet, lockWallet } from '../../wallet/index.js'
import { takeFrom } from '../refunds/ask-refund.command.js'
import type { Refund } from '../refunds/refund.entity.js'
import { RefundRefused } from '../refunds/refund.result.js'
import { closeIfSettled, CLOSED_BY_FAMILY } from './close-settled.command.js'
import type { CloseAccountInput, LeavingDestinationInput } from './leaving.input.js'
import { asLeaving, destinationMissing, whyNotLeave } from './leaving.policy.js'
import { leavingFact, openRefunds, planLeaving, walletsHeld } from './leaving.query.js'
import { AccountLeaving, LeavingRefused } from './leaving.result.js'

/** Undoes the transaction and answers why. */
class Undone extends Error {
  constructor(readonly refused: LeavingRefused) {
    super(refused.reason)
  }
}

/**
 * Leaves: cancels what can be cancelled, asks each balance to be paid out, and closes the account, now or once nothing is
 * owed any more. All or nothing. The password is asked again: this is not for whoever finds a telephone.
 */
export async function closeAccount(
  ctx: Context,
  actor: Actor,
  input: CloseAccountInput,
): Promise<AccountLeaving | LeavingRefused> {
  const no = await whyNotConfirmed(ctx, actor, input.password)
  if (no) return LeavingRefused.because(no)
  try {
    const left = await ctx.db.transaction((tx) => leave(tx, ctx, actor, input))
    if (left.closed) await signOut(ctx)
    return left
  } catch (caught) {
    if (caught instanceof Undone) return caught.refused
    throw caught
  }
}

async function leave(tx: EntityManager, ctx: Context, actor: Actor, input: CloseAccountInput): Promise<AccountLeaving> {
  const { accountId } = actor
  const wallets = new Map<string, LockedWallet>()
  for (const { regieId } of await walletsHeld(tx, accountId))
    wallets.set(regieId, await lockWallet(tx, accountId, regieId))
  const plan = await planLeaving(tx, actor, ctx.now) // the truth, now that nobody else spends
  const fact = await leavingFact(tx, accountId, plan.credits)
  const refusal = whyNotLeave({ ...fact, careOnlyCents: plan.careOnlyCents })
  if (refusal) throw new Undone(LeavingRefused.because(refusal))
  const again = fact.leavingAt !== null && plan.totalCents === 0
  if (plan.totalCents !== input.expectedCents && !again) throw new Undone(LeavingRefused.because('AMOUNT_CHANGED'))
  const owed = plan.wallets.filter((w) => w.totalCents > 0)
  if (destinationMissing(owed, input.destinations)) throw new Undone(LeavingRefused.because('DESTINATION_MISSING'))
  if (plan.credited.length > 0) {
    const ids = new Map([...wallets].map(([regieId, w]) => [`${accountId} ${regieId}`, w.id]))
    await creditBookings(tx, plan.credited, ids, { cause: 'CANCELLATION', actorId: accountId, now: ctx.now })
    const refundCents = backOnWallets(plan.credited)
    const bookingIds = plan.cancelled.map((b) => b.id)
    await publish(tx, {
      task: 'send-mail',
      payload: { template: 'bookings-cancelled', accountId, bookingIds, refundCents },
    })
  }
  await endNotBegun(tx, { accountId, beneficiaryId: null, at: ctx.now, actorId: accountId, reason: CLOSED_BY_FAMILY })
  for (const { regieId, totalCents } of owed) {
    const wallet = wallets.get(regieId)
    const to = input.destinations.find((d) => d.regieId === regieId)
    if (wallet && to) await payOut(tx, ctx, { ...wallet, balanceCents: totalCents }, accountId, to)
  }
  await tx.query('update account set leaving_at = coalesce(leaving_at, $2) where id = $1', [accountId, ctx.now])
  await audit(tx, {
    at: ctx.now,
    actorId: accountId,
    ip: ctx.ip,
    action: 'ACCOUNT_LEAVING',
    subject: 'account',
    subjectId: accountId,
  })
  const closed = await closeIfSettled(tx, accountId, ctx.now)
  return AccountLeaving.of(closed, await openRefunds(tx, accountId))
}

async function payOut(
  tx: EntityManager,
  ctx: Context,
  wallet: LockedWallet,
  accountId: string,
  to: LeavingDestinationInput,
): Promise<Refund> {
  const input = { ...to, amountCents: wallet.balanceCents }
  const made = await takeFrom(tx, ctx.config, { wallet, accountId, actorId: accountId, input }, ctx.now)
  if (made instanceof RefundRefused) throw new Undone(LeavingRefused.because(asLeaving(made.reason)))
  return made.refund
}

/** Stays after all: what was cancelled stays cancelled, what is on its way goes on. */
export async function stay(ctx: Context, actor: Actor): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const staying = `update account set leaving_at = null where id = $1 and status <> 'CLOSED' and leaving_at is not null returning id`
    if (await anyRow(tx, staying, [actor.accountId]))
      await audit(tx, {
        at: ctx.now,
        ...by(actor),
        action: 'LEAVING_CANCELLED',
        subject: 'account',
        subjectId: actor.accountId,
      })
  })
}
