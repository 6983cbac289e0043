import DataLoader from 'dataloader'
import { byParent } from '../../platform/by-parent.js'
import { type Context, loader } from '../../platform/context.js'
import { type Cents, wholeCents, ZERO_CENTS } from '../../platform/money.js'
import { maybe, type RowOf, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'
import type { Order } from '../bookings/index.js'
import type { Wallet } from '../wallet/index.js'
import type { Payment } from './payment.entity.js'
import { paymentsOfOrders } from './payments.query.js'
import { leastTopUp } from './sessions/ruled-top-up.policy.js'
import { topUpRules, type TopUpRulesRow } from './sessions/ruled-top-up.query.js'
import { smallestTopUp } from './sessions/top-up.policy.js'
import { cardMinimums } from './settings/regie-provider.gateway.js'

const FOR_INVOICE = { topUpId: text, invoiceId: maybe(text) }

const payments = byParent<null, Payment>(
  'payments of an order',
  (ctx, ids) => paymentsOfOrders(ctx.db, ids),
  (payment) => payment.orderId,
)

/** Every attempt, oldest first. */
export const paymentsOfOrder = (ctx: Context, order: Order): Promise<Payment[]> => payments(ctx, order.id, null)

/** An order that its wallet has just paid whole has no payment. */
export const knowNoPayment = (ctx: Context, order: Order): void => payments.know(ctx, order.id, null, [])

export const paymentOfOrder = async (ctx: Context, order: Order): Promise<Payment | null> =>
  (await paymentsOfOrder(ctx, order)).at(-1) ?? null

const invoices = byParent<null, RowOf<typeof FOR_INVOICE>>(
  'invoice that a top-up is for',
  (ctx, ids) =>
    rowsOf(
      ctx.db,
      FOR_INVOICE,
      'select id as "topUpId", invoice_id as "invoiceId" from top_up where id = any($1::uuid[])',
      [ids],
    ),
  (topUp) => topUp.topUpId,
)

/** What a payment was for, when it was an invoice. */
export const invoiceOfPayment = async (ctx: Context, { topUpId }: Payment): Promise<string | null> =>
  topUpId === null ? null : ((await invoices(ctx, topUpId, null))[0]?.invoiceId ?? null)

const rulesOfWallets = byParent<null, TopUpRulesRow>(
  'what a wallet may be topped up with',
  (ctx, keys) =>
    topUpRules(
      ctx.db,
      keys.map((key) => {
        const [accountId = '', regieId = ''] = key.split(' ')
        return { accountId, regieId }
      }),
      ctx.now,
    ),
  ({ accountId, regieId }) => `${accountId} ${regieId}`,
)

const ONE_CENT = wholeCents(1)

/** The least that the règlements let a family put on a wallet, by itself or at the desk; null when they let it put nothing. */
export async function leastTopUpOf(ctx: Context, { accountId, regieId }: Wallet, atDesk: boolean) {
  const [rules] = await rulesOfWallets(ctx, `${accountId} ${regieId}`, null)
  const fromCents = atDesk ? ONE_CENT : smallestTopUp((await cardMinimumOf(ctx, regieId)) ?? ZERO_CENTS)
  return rules ? leastTopUp(rules, fromCents, ctx.now) : fromCents
}

const MINIMUM = Symbol('cardMinimum')

/** The least that a card may pay to a régie now; null when it takes no cards. */
export const cardMinimumOf = (ctx: Context, regieId: string): Promise<Cents | null> =>
  loader(ctx, MINIMUM, () => new DataLoader<string, Cents | null>((ids) => cardMinimums(ctx.db, ctx.config, ids))).load(
    regieId,
  )
