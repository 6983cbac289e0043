import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { DESK, reachFamily } from '../families/index.js'
import { readBasket } from './basket.query.js'
import type { QuoteInput } from './order.input.js'
import type { OrderQuote, QuoteLine, RegieQuote } from './order.result.js'
import { cancellationRule, type PricedLine } from './quote-order.policy.js'

/** What a basket would cost and what cannot be booked. No effect. Three statements at most. */
export async function quoteOrder(db: DataSource, actor: Actor, input: QuoteInput, now: Date): Promise<OrderQuote> {
  const reach = await reachFamily(db.manager, actor, input.accountId, DESK)
  if (input.lines.length === 0) return { totalCents: 0, regies: [], unavailable: [] }
  const basket = await readBasket(db, reach, input.lines, now)
  const balances = (await db.query(
    'select regie_id, balance_cents - floor_cents as available from wallet where account_id = $1',
    [reach.accountId],
  )) as { regie_id: string; available: number }[]
  const regieIds = [...new Set(basket.lines.map((l) => l.service.regieId))]
  const regies = regieIds.map((regieId) =>
    toRegieQuote(
      regieId,
      basket.lines.filter((l) => l.service.regieId === regieId),
      balances.find((b) => b.regie_id === regieId)?.available ?? 0,
    ),
  )
  return { totalCents: basket.totalCents, regies, unavailable: basket.unavailable }
}

function toRegieQuote(regieId: string, lines: PricedLine[], walletBalanceCents: number): RegieQuote {
  const totalCents = lines.reduce((sum, l) => sum + l.totalCents, 0)
  return {
    regieId,
    lines: lines.map(toQuoteLine),
    totalCents,
    walletBalanceCents,
    missingCents: Math.max(0, totalCents - walletBalanceCents),
    cancellationRule: cancellationRule(lines),
  }
}

const toQuoteLine = (line: PricedLine): QuoteLine => ({
  serviceId: line.service.id,
  beneficiaryId: line.beneficiaryId,
  beneficiaryName: line.beneficiaryName,
  unitPriceCents: line.unitPriceCents,
  quantity: line.meals.length,
  totalCents: line.totalCents,
  days: line.meals.map(({ day, priceCents, surchargeCents, cancellableUntil }) => ({
    day,
    priceCents,
    surchargeCents,
    cancellableUntil,
  })),
})
