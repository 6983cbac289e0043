import type { QuoteOrderQuery } from '@generated'

export type Quote = QuoteOrderQuery['quoteOrder']
export type RegieQuote = Quote['regies'][number]
export type PaymentChoice = RegieQuote['choices'][number]
export type QuoteLine = RegieQuote['lines'][number]
export type LostDay = Quote['unavailable'][number]

/** One service of an order, its lines in the order the server gave them. */
export interface ServiceLines {
  service: QuoteLine['service']
  lines: QuoteLine[]
  totalCents: number
}

/** Lines gathered by service. The totals are the server's own, added up for display: nothing is priced here. */
export function byService(lines: readonly QuoteLine[]): ServiceLines[] {
  const services = new Map<string, ServiceLines>()
  for (const line of lines) {
    const group = services.get(line.service.id) ?? { service: line.service, lines: [], totalCents: 0 }
    group.lines.push(line)
    group.totalCents += line.totalCents
    services.set(line.service.id, group)
  }
  return [...services.values()]
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, cents) => total + cents, 0)

export const surchargesOf = (lines: readonly QuoteLine[]): number =>
  sum(lines.flatMap(({ days }) => days.map(({ surchargeCents }) => surchargeCents)))

export const quantityOf = (lines: readonly QuoteLine[]): number => sum(lines.map(({ quantity }) => quantity))

/** What is left in the wallet once it has paid, or null when it cannot pay all. */
export const walletAfter = ({ walletBalanceCents, totalCents, missingCents }: RegieQuote): number | null =>
  missingCents > 0 ? null : walletBalanceCents - totalCents
