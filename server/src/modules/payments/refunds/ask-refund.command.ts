import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit } from '../../../platform/audit.js'
import type { AuditDetails } from '../../../platform/audit-events.js'
import type { Config } from '../../../platform/config.js'
import { notFound } from '../../../platform/errors.js'
import { ZERO_CENTS } from '../../../platform/money.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'
import { reachFamily } from '../../families/index.js'
import { leftToPayOf } from '../../invoices/index.js'
import { type LockedWallet, lockWallet } from '../../wallet/index.js'
import { hashOf, insertRefund, whyNotThere } from './insert-refund.command.js'
import { cardsOf, limitsOf } from './refund-facts.query.js'
import type { AskRefundInput } from './refund.input.js'
import { needsSecondPerson, splitOverCards, whyNotTake } from './refund.policy.js'
import { RefundMade, RefundRefused } from './refund.result.js'
import { findRefund, findRefundOfRequest } from './refunds.query.js'
import { announce, takeOut } from './take-out.command.js'
import { anyRow } from '../../../platform/sql.js'

/** A family takes its money out of its wallet, itself or at the desk: it leaves the wallet at once and is paid afterwards. */
export async function askRefund(
  db: DataSource,
  config: Config,
  actor: Actor,
  input: AskRefundInput,
  now: Date,
): Promise<RefundMade | RefundRefused> {
  const { accountId, scope } = await reachFamily(db.manager, actor, input.accountId, STAFF_RIGHTS.ASK_REFUNDS)
  const held = await anyRow(
    db.manager,
    `select 1 from wallet w where w.account_id = $1 and w.regie_id = $2
       and ($3::uuid[] is null or exists (select 1 from commune c where c.regie_id = w.regie_id and c.id = any($3)))`,
    [accountId, input.regieId, Array.isArray(scope) ? scope : null],
  )
  if (!held) throw notFound()
  // with their own account they ask as a parent; at the desk they would choose where another's money goes
  if (actor.household.includes(accountId)) return RefundRefused.because('OWN_FAMILY')
  return db.transaction(async (tx) => {
    const wallet = await lockWallet(tx, accountId, input.regieId)
    return takeFrom(tx, config, { wallet, accountId, actorId: actor.accountId, input }, now)
  })
}

interface Taking {
  wallet: LockedWallet
  accountId: string
  actorId: string
  input: Omit<AskRefundInput, 'accountId'>
}

/** Under the wallet's lock. The same request id gives the same refund. */
export async function takeFrom(
  tx: EntityManager,
  config: Config,
  { wallet, accountId, actorId, input }: Taking,
  now: Date,
): Promise<RefundMade | RefundRefused> {
  const { regieId, amountCents, destination, bankAccount, requestId } = input
  const requestHash = hashOf(regieId, amountCents, destination)
  const known = await findRefundOfRequest(tx, accountId, requestId)
  if (known)
    return known.requestHash === requestHash ? RefundMade.of(known) : RefundRefused.because('REQUEST_ID_REUSED')
  const [open] = await leftToPayOf(tx, [{ accountId, regieId }])
  const refusal =
    destination === 'WALLET'
      ? 'WRONG_DESTINATION'
      : (whyNotTake(amountCents, { ...wallet, toPayCents: open?.cents ?? ZERO_CENTS }) ??
        whyNotThere(destination, bankAccount))
  if (refusal) return RefundRefused.because(refusal)
  const cards = destination === 'CARD' ? splitOverCards(await cardsOf(tx, accountId, regieId, null), amountCents) : null
  if (destination === 'CARD' && !cards) return RefundRefused.because('NOT_ENOUGH_ON_CARDS')
  const limits = await limitsOf(tx, { regieId, accountId, askedBy: actorId, now })
  const needsApproval = needsSecondPerson(amountCents, limits.givenCents, limits.thresholdCents)
  const id = await insertRefund(tx, config, {
    regieId,
    accountId,
    orderId: null,
    destination,
    amountCents,
    needsApproval,
    reason: null,
    requestId,
    requestHash,
    askedBy: actorId,
    bankAccount,
    now,
  })
  const refund = await findRefund(tx, id)
  if (!(await takeOut(tx, refund, { walletId: wallet.id, cards, now })))
    throw new Error('the balance changed under its lock')
  await announce(tx, refund, needsApproval ? 'ASKED' : 'ACCEPTED')
  const details: AuditDetails = { amountCents, destination, needsApproval }
  await audit(tx, { at: now, actorId, action: 'REFUND_ASKED', subject: 'refund', subjectId: id, details })
  return RefundMade.of(refund)
}
