/** Whole cents in, French text out: « 3,80 € ». Prices are never computed here. */

declare const brand: unique symbol
/** Whole cents of euro. No other number is one: an amount comes out of this file, or out of what the server answers. */
export type Cents = number & { readonly [brand]: 'Cents' }

/** The door for a number that must be an amount, in whole cents. @throws for one that is not whole */
export function wholeCents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number of cents`)
  return value as Cents
}

export const ZERO_CENTS = wholeCents(0)
export const plusCents = (a: Cents, b: Cents): Cents => (a + b) as Cents
export const minusCents = (a: Cents, b: Cents): Cents => (a - b) as Cents
export const oppositeCents = (amount: Cents): Cents => (0 - amount) as Cents
export const minCents = (a: Cents, b: Cents): Cents => (a < b ? a : b)
export const maxCents = (a: Cents, b: Cents): Cents => (a > b ? a : b)
/** So many times an amount. @throws when the count is not whole */
export const timesCents = (amount: Cents, count: number): Cents => wholeCents(amount * count)
export const sumCents = (amounts: readonly Cents[]): Cents => amounts.reduce(plusCents, ZERO_CENTS)

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
const signed = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', signDisplay: 'exceptZero' })

export const formatCents = (cents: Cents): string => euros.format(cents / 100)

/** With its sign, for movements: « +20,00 € », « -3,80 € ». */
export const formatSignedCents = (cents: Cents): string => signed.format(cents / 100)

/** « 12,30 »: what is typed in a field, not what is shown. */
export const typedCents = (cents: Cents): string => `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`

/** What a person typed as an amount in euros (« 20 », « 12,5 », « 12.50 € »), in cents; null when it is not one. */
export function parseCents(text: string): Cents | null {
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00a0\u202f€]/g, ''))
  if (!match) return null
  return wholeCents(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')))
}
