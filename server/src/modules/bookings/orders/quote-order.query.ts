import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { DESK, reachFamily } from '../../families/index.js'
import { PURSE, PURSE_COLUMNS } from '../../wallet/index.js'
import { readBasket } from '../offer/basket.query.js'
import { careTotal, careUsable, type Purse, spendable } from './care-money.policy.js'
import type { QuoteInput } from './order.input.js'
import type { OrderQuote, QuoteLine, RegieQuote } from './order.result.js'
import { monthSentence, monthsToCharge } from '../offer/included.policy.js'
import { onInvoiceSentence } from '../offer/on-invoice.policy.js'
import { afterMealsOf, cancellationRule, type PricedLine } from '../offer/quote-order.policy.js'
import { rowsOf } from '../../../platform/sql.js'
import type { Answered } from '../offer/offer-facts.policy.js'
import { maxCents, minusCents, plusCents, sumCents, ZERO_CENTS } from '../../../platform/money.js'

/** What a basket would cost and what cannot be booked. No effect. Three statements at most. */
export async function quoteOrder(
  db: DataSource,
  actor: Actor,
  input: QuoteInput,
  now: Date,
): Promise<Answered<OrderQuote>> {
  const reach = await reachFamily(db.manager, actor, input.accountId, DESK)
  if (input.lines.length === 0)
    return { answer: { totalCents: ZERO_CENTS, regies: [], unavailable: [], overlaps: [] }, known: null }
  const basket = await readBasket(db, reach, input.lines, now)
  const balances = await rowsOf(
    db,
    PURSE,
    `select ${PURSE_COLUMNS}
     from wallet w where w.account_id = $1`,
    [reach.accountId],
  )
  const keyOf = (line: PricedLine) => `${line.service.regieId} ${line.onInvoice}`
  const regies = [...new Map(basket.lines.map((line) => [keyOf(line), line.service.regieId]))].map(([key, regieId]) =>
    toRegieQuote(
      regieId,
      basket.lines.filter((line) => keyOf(line) === key),
      balances.find((b) => b.regieId === regieId) ?? EMPTY,
      now,
    ),
  )
  const { totalCents, unavailable, overlaps, read } = basket
  return { answer: { totalCents, regies, unavailable, overlaps }, known: read.known }
}

const EMPTY: Purse = { balanceCents: ZERO_CENTS, floorCents: ZERO_CENTS, careOnlyCents: ZERO_CENTS }

function toRegieQuote(regieId: string, lines: PricedLine[], purse: Purse, now: Date): RegieQuote {
  const totalCents = sumCents(lines.map((l) => l.totalCents))
  const months = monthsToCharge(lines)
  const monthsCents = sumCents(months.map((month) => month.priceCents))
  const careCents = careTotal(lines)
  const walletBalanceCents = spendable(purse, careCents)
  const used = careUsable(purse, careCents)
  return {
    regieId,
    lines: lines.map(toQuoteLine),
    totalCents,
    onInvoice: onInvoiceSentence(lines),
    walletOnly: lines.some((l) => l.walletOnly),
    months: months.map(monthSentence),
    monthsCents,
    allCents: plusCents(totalCents, monthsCents),
    afterMealCents: afterMealsOf(lines),
    walletBalanceCents,
    careOnlyCents: used,
    careOnlyUnusedCents: minusCents(purse.careOnlyCents, used),
    missingCents: lines.some((l) => l.onInvoice)
      ? ZERO_CENTS
      : maxCents(ZERO_CENTS, minusCents(totalCents, walletBalanceCents)),
    cancellationRule: cancellationRule(lines, now),
  }
}

const toQuoteLine = (line: PricedLine): QuoteLine => ({
  serviceId: line.service.id,
  beneficiaryId: line.beneficiaryId,
  beneficiaryName: line.beneficiaryName,
  unitPriceCents: line.unitPriceCents,
  included: line.included,
  byHours: line.byHours,
  afterMealCents: line.afterMealCents,
  quantity: line.meals.length,
  totalCents: line.totalCents,
  days: line.meals.map(({ day, priceCents, surchargeCents, cancellableUntil }) => ({
    day,
    priceCents,
    surchargeCents,
    cancellableUntil,
  })),
  provisional: [...new Set(line.meals.flatMap(({ provisional }) => provisional ?? []))],
})
