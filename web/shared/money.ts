/** Whole cents in, French text out: « 3,80 € ». Prices are never computed here. */
const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
const signed = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', signDisplay: 'exceptZero' })

export const formatCents = (cents: number): string => euros.format(cents / 100)

/** With its sign, for movements: « +20,00 € », « -3,80 € ». */
export const formatSignedCents = (cents: number): string => signed.format(cents / 100)

/** « 12,30 »: what is typed in a field, not what is shown. */
export const typedCents = (cents: number): string =>
  `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`

/** What a person typed as an amount in euros (« 20 », « 12,5 », « 12.50 € »), in cents; null when it is not one. */
export function parseCents(text: string): number | null {
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00a0\u202f€]/g, ''))
  if (!match) return null
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}
