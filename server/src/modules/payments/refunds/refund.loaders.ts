import DataLoader from 'dataloader'
import type { Actor } from '../../../platform/actor.js'
import { byParent, type PageAsked } from '../../../platform/by-parent.js'
import { type Context, loader, signedIn } from '../../../platform/context.js'
import { notFound } from '../../../platform/errors.js'
import { type Cents, minCents, ZERO_CENTS } from '../../../platform/money.js'
import { rowsOf } from '../../../platform/sql.js'
import { accountById } from '../../accounts/index.js'
import { type Order, type PaidBooking, readBookings } from '../../bookings/index.js'
import { leftToPayOf } from '../../invoices/index.js'
import type { Wallet } from '../../wallet/index.js'
import type { Refund } from './refund.entity.js'
import { type HeldUp, takeable } from './refund.policy.js'
import { cardsTotalOf } from './refund-facts.query.js'
import type { RefundLine } from './refund.result.js'
import { pageOfRefunds, refundsOfOrders, refundsOfWallets, type WalletRefund } from './refunds.query.js'
import { cents, oneOf, text } from '../../../platform/row.js'

const LINES = Symbol('linesOfRefund')
const BOOKINGS = Symbol('bookingOfRefund')
const HELD_UP = Symbol('heldUp')

export const linesOfRefund = (ctx: Context): DataLoader<string, RefundLine[]> =>
  loader(
    ctx,
    LINES,
    () =>
      new DataLoader<string, RefundLine[]>(async (ids) => {
        const rows = await rowsOf(
          ctx.db,
          { bookingId: text, amountCents: cents, refundId: text },
          `select l.refund_id as "refundId", l.booking_id as "bookingId", l.amount_cents as "amountCents" from refund_line l
           join booking b on b.id = l.booking_id where l.refund_id = any($1::uuid[]) order by b.day, b.id`,
          [ids],
        )
        return ids.map((id) => rows.filter((r) => r.refundId === id))
      }),
  )

export const bookingOfRefund = (ctx: Context): DataLoader<string, PaidBooking> =>
  loader(
    ctx,
    BOOKINGS,
    () =>
      new DataLoader<string, PaidBooking>(async (ids) => {
        const found = await readBookings(ctx.db, 'b.id = any($1::uuid[])', [ids])
        return ids.map((id) => found.find((b) => b.id === id) ?? notFound())
      }),
  )

/** As `providerOfPayment` decides it, without opening a key: what waits at a card that cannot be asked any more. */
const WAITING = `
select p.refund_id as "refundId", min(case when p.alert is not null then 'OTHER_AMOUNT' else 'KEYS_GONE' end) as why
from refund_part p join payment y on y.id = p.payment_id left join regie_payment_settings s on s.regie_id = y.regie_id
where p.refund_id = any($1::uuid[]) and p.status in ('PENDING', 'SENT')
  and (p.alert is not null or (y.provider = 'stripe' and (s.secret_key_encrypted is null or s.mode <> y.mode or s.account_ref <> y.account_ref)))
group by p.refund_id`

const HELD = {
  refundId: text,
  why: oneOf(['KEYS_GONE', 'OTHER_AMOUNT']),
}

export const heldUp = (ctx: Context): DataLoader<string, HeldUp | null> =>
  loader(
    ctx,
    HELD_UP,
    () =>
      new DataLoader<string, HeldUp | null>(async (ids) => {
        const rows = await rowsOf(ctx.db, HELD, WAITING, [ids])
        return ids.map((id) => rows.find((r) => r.refundId === id)?.why ?? null)
      }),
  )

/** Card refunds that were agreed; the staff reads it, the family is told that it is under way. */
export async function heldUpShown(ctx: Context, actor: Actor, refund: Refund): Promise<HeldUp | null> {
  const underWay = refund.destination === 'CARD' && (refund.status === 'APPROVED' || refund.status === 'SENT')
  return underWay && refund.accountId !== actor.accountId ? heldUp(ctx).load(refund.id) : null
}

const CARDS = Symbol('what the cards of a wallet can take back')
const TO_PAY = Symbol('what its invoices ask of a wallet')

/** What its holder can take out of it. */
export const refundableCents = async (ctx: Context, wallet: Wallet): Promise<Cents> =>
  takeable({ ...wallet, toPayCents: await toPayOfWallet(ctx).load(wallet) })

/** What of it the cards of its holder can take back. */
export async function cardRefundableCents(ctx: Context, wallet: Wallet): Promise<Cents> {
  const freeCents = await refundableCents(ctx, wallet)
  return freeCents <= 0 ? ZERO_CENTS : minCents(freeCents, await cardsOfWallet(ctx).load(wallet))
}

const byWallet = (
  ctx: Context,
  key: symbol,
  find: (wallets: readonly Wallet[]) => Promise<{ accountId: string; regieId: string; cents: Cents }[]>,
): DataLoader<Wallet, Cents, string> =>
  loader(
    ctx,
    key,
    () =>
      new DataLoader<Wallet, Cents, string>(
        async (wallets) => {
          const found = new Map((await find(wallets)).map((row) => [`${row.accountId} ${row.regieId}`, row.cents]))
          return wallets.map((w) => found.get(`${w.accountId} ${w.regieId}`) ?? ZERO_CENTS)
        },
        { cacheKeyFn: ({ id }) => id },
      ),
  )
const cardsOfWallet = (ctx: Context) => byWallet(ctx, CARDS, (wallets) => cardsTotalOf(ctx.db, wallets))
const toPayOfWallet = (ctx: Context) => byWallet(ctx, TO_PAY, (wallets) => leftToPayOf(ctx.db, wallets))

const ofWallet = byParent<PageAsked, WalletRefund>(
  'refunds of a wallet',
  (ctx, ids, page) => refundsOfWallets(ctx.db, ids, page),
  (refund) => refund.walletId,
)

/** Newest first. */
export const refundsOfWallet = async (ctx: Context, walletId: string, { first, after }: PageAsked) =>
  pageOfRefunds(await ofWallet(ctx, walletId, { first, after }), first)

const ofOrder = byParent<{ own: boolean }, Refund>(
  'refunds of an order',
  (ctx, ids, { own }) => refundsOfOrders(ctx.db, ids, own),
  (refund) => refund.orderId,
)

export const refundsOfOrder = (ctx: Context, order: Pick<Order, 'id' | 'accountId'>): Promise<Refund[]> =>
  ofOrder(ctx, order.id, { own: order.accountId === signedIn(ctx).accountId })

/** The family reads that the town hall did it, not who; the staff reads the name. */
export async function nameShown(
  ctx: Context,
  actor: Actor,
  refund: Refund,
  accountId: string | null,
): Promise<string | null> {
  if (!accountId || (refund.accountId === actor.accountId && accountId !== actor.accountId)) return null
  const { firstName, lastName } = await accountById(ctx).load(accountId)
  return `${firstName} ${lastName}`
}
