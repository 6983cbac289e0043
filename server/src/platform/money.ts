import type { Fraction } from './fraction.js'

declare const brand: unique symbol
/**
 * Whole cents of euro. Money is never a float: it is rounded once, here, and summed as integers. No other number is one: an amount
 * comes out of this file, out of a column that `row.ts` looked at, or out of the scalar.
 */
export type Cents = number & { readonly [brand]: 'Cents' }

/** The door for a number that must be an amount: a constant, what a provider answers, what a document says. In whole cents, of any sign. */
export function wholeCents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number of cents`)
  return value as Cents
}

export const ZERO_CENTS = wholeCents(0)

/** Of whole cents: what comes out is whole as well, so that nothing is looked at again where prices are computed. */
export const plusCents = (a: Cents, b: Cents): Cents => (a + b) as Cents
export const minusCents = (a: Cents, b: Cents): Cents => (a - b) as Cents
/** What was given is taken, and the other way round: -380 → 380. Nothing stays 0, never -0. */
export const oppositeCents = (amount: Cents): Cents => (0 - amount) as Cents
export const absCents = (amount: Cents): Cents => (amount < 0 ? oppositeCents(amount) : amount)
export const minCents = (a: Cents, b: Cents): Cents => (a < b ? a : b)
export const maxCents = (a: Cents, b: Cents): Cents => (a > b ? a : b)
/** So many times an amount. A count that is not whole gives no amount, and is refused. */
export const timesCents = (amount: Cents, count: number): Cents => wholeCents(amount * count)
export function sumCents(amounts: readonly Cents[]): Cents {
  let sum = 0
  for (const amount of amounts) sum += amount
  return sum as Cents
}

/** 380 → « 3,80 € », with the no-break spaces of French typography. */
export function formatCents(cents: Cents): string {
  const euros = Math.trunc(Math.abs(cents) / 100)
  const rest = String(Math.abs(cents) % 100).padStart(2, '0')
  const grouped = String(euros).replace(/\B(?=(\d{3})+$)/g, '\u202f')
  return `${cents < 0 ? '−' : ''}${grouped},${rest}\u00a0€`
}

export type RoundingMode = 'halfUp' | 'up' | 'down'

/** An exact amount of cents made whole, to a multiple of `step` cents. Half goes away from zero. */
export function roundCents(amount: Fraction, mode: RoundingMode = 'halfUp', step = 1): Cents {
  const negative = amount.n < 0n
  const d = amount.d * BigInt(step)
  const n = negative ? -amount.n : amount.n
  const whole = n / d
  const twice = (n % d) * 2n
  const up = mode === 'up' ? twice > 0n : mode === 'halfUp' && twice >= d
  const rounded = Number(up ? whole + 1n : whole) * step
  return (negative ? 0 - rounded : rounded) as Cents
}

/** A total shared between n: whole cents that differ by at most one and sum to the total. */
export function splitCents(total: Cents, n: number): Cents[] {
  const base = Math.trunc(total / n)
  const rest = total - base * n
  return Array.from({ length: n }, (_, i) => wholeCents(base + (i < Math.abs(rest) ? Math.sign(rest) : 0)))
}

const SIGNS: Record<string, string> = { EUR: '€', GBP: '£', USD: '$US', CHF: 'CHF' }

/** An amount in the currency of the règlement, written as in French. */
export const formatMoney = (cents: Cents, currency: string): string =>
  formatCents(cents).replace('€', SIGNS[currency] ?? currency)

/** For a cell of a spreadsheet, which holds euros: 380 → 3.8. Nothing is computed with it. */
export const eurosOf = (cents: Cents): number => cents / 100

/** 380 → « 3,80 », 12345 → « 123,45 »: a number that a French spreadsheet reads, with no sign of the currency. */
export const plainEuros = (cents: Cents): string =>
  `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)},${String(Math.abs(cents) % 100).padStart(2, '0')}`

/**
 * « 1 234,56 », « -12,5 », « 12,00- », « 1.234,56 » or « 1,234.56 EUR » as whole cents, without a float on the way; null for
 * anything else, and for ten million euros or more.
 */
export function parseEuros(text: string): Cents | null {
  const bare = text.replace(/[\s€']|EUR/g, '').replace('−', '-')
  const signed = /^([+-]?)([\d.,]+)(-?)$/.exec(bare)
  const grouped = /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$|^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(signed?.[2] ?? '')
  const plain = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(signed?.[2] ?? '')
  const euros = (plain?.[1] ?? grouped?.[1] ?? grouped?.[3])?.replace(/[.,]/g, '')
  if (!signed || !euros || euros.length > 7 || (signed[1] && signed[3])) return null
  const cents = Number(euros) * 100 + Number((plain?.[2] ?? grouped?.[2] ?? grouped?.[4] ?? '').padEnd(2, '0'))
  return wholeCents(signed[1] === '-' || signed[3] === '-' ? 0 - cents : cents)
}
