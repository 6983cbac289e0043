import type { EntityManager } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { ZERO_CENTS } from '../../../platform/money.js'
import { publish } from '../../../platform/outbox.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { PURSE, PURSE_COLUMNS, transfer } from '../../wallet/index.js'
import { isCare, type Purse, spendable } from '../orders/care-money.policy.js'
import { type Charge, insertCharges } from '../orders/insert-charges.command.js'
import type { WalletFact } from './unbooked.query.js'

type ChargeMail = 'meal-unbooked' | 'hours-charged' | 'absence-charged' | 'meal-due'

/** What wallets can pay of a service, by account: all they hold, and what of it pays care alone. One statement. */
export async function readPurses(
  db: Db,
  service: { kind: string },
  walletIds: readonly string[],
): Promise<{ available: Map<string, Cents>; careOnly: Map<string, Cents> }> {
  const purses = await rowsOf(db, PURSE, `select ${PURSE_COLUMNS} from wallet w where w.id = any($1)`, [walletIds])
  return pursesOf(service, purses)
}

export function pursesOf(service: { kind: string }, purses: readonly (Purse & { accountId: string })[]) {
  const careOf = (p: Purse) => (isCare(service) ? p.careOnlyCents : ZERO_CENTS)
  return {
    available: new Map(purses.map((p) => [p.accountId, spendable(p, careOf(p))])),
    careOnly: new Map(purses.map((p) => [p.accountId, careOf(p)])),
  }
}

/**
 * Charges after the fact, with what the wallets pay of them posted, and each family told by mail: of a meal that it booked and was to pay
 * once it was taken, where its wallet did not suffice. Constant statements.
 */
export async function postCharges(
  tx: EntityManager,
  { service, day }: { service: { id: string; regieId: string; communeId: string }; day: Day },
  charges: readonly Charge[],
  wallets: readonly WalletFact[],
  { template, actorId, now }: { template: ChargeMail; actorId: string; now: Date },
): Promise<void> {
  const made = await insertCharges(tx, { service, day }, charges, { actorId, now })
  const orders = charges.map((charge) => {
    const orderId = made.get(charge.beneficiaryId)
    if (!orderId) throw new Error('a charge has an order')
    return { ...charge, orderId }
  })
  const moves = orders
    .filter((o) => o.isPaid)
    .map(({ orderId, priceCents, careOnlyCents, accountId }) => {
      const wallet = wallets.find((w) => w.accountId === accountId)
      if (!wallet) throw new Error('no wallet was locked for a charge')
      return { causeId: orderId, amountCents: priceCents, walletId: wallet.id, careCents: careOnlyCents }
    })
  const { regieId } = service
  const posted = await transfer(tx, { regieId, from: 'WALLET', to: 'ADVANCE', cause: 'ORDER', moves, actorId, at: now })
  if (!posted) throw new Error('a debit under the lock of its wallet was not posted')
  const told = template === 'meal-due' ? orders.filter((o) => !o.isPaid) : orders
  const mails = told.map(({ orderId, explanation }) => ({
    task: 'send-mail' as const,
    payload: { template, orderId, explanation: explanation ?? '' },
  }))
  await publish(tx, ...mails)
}
