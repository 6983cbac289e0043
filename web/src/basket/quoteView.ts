import type { QuoteOrderQuery } from '@generated'
import { type Cents, minusCents, plusCents, sumCents, ZERO_CENTS } from '@shared/money'

export type Quote = QuoteOrderQuery['quoteOrder']
export type RegieQuote = Quote['regies'][number]
export type PaymentChoice = RegieQuote['choices'][number]
export type QuoteLine = RegieQuote['lines'][number]
export type LostDay = Quote['unavailable'][number]

/** One service of an order, its lines in the order the server gave them. */
export interface ServiceLines {
  service: QuoteLine['service']
  lines: QuoteLine[]
  totalCents: Cents
}

/** Lines gathered by service. The totals are the server's own, added up for display: nothing is priced here. */
export function byService(lines: readonly QuoteLine[]): ServiceLines[] {
  const services = new Map<string, ServiceLines>()
  for (const line of lines) {
    const group = services.get(line.service.id) ?? { service: line.service, lines: [], totalCents: ZERO_CENTS }
    group.lines.push(line)
    group.totalCents = plusCents(group.totalCents, line.totalCents)
    services.set(line.service.id, group)
  }
  return [...services.values()]
}

export const surchargesOf = (lines: readonly QuoteLine[]): Cents =>
  sumCents(lines.flatMap(({ days }) => days.map(({ surchargeCents }) => surchargeCents)))

/** Why some of the prices may still change, each reason once. */
export const provisionalOf = (lines: readonly QuoteLine[]): string[] => [
  ...new Set(lines.flatMap(({ provisional }) => provisional)),
]

export const quantityOf = (lines: readonly QuoteLine[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0)

/** What is left in the wallet once it has paid, or null when it cannot pay all. */
export const walletAfter = ({ walletBalanceCents, totalCents, missingCents }: RegieQuote): Cents | null =>
  missingCents > 0 ? null : minusCents(walletBalanceCents, totalCents)
