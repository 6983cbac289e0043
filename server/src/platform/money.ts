/** Whole cents of euro. Money is never a float: it is rounded once, here, and summed as integers. */
export type Cents = number & { readonly __cents?: true }

/** 380 → « 3,80 € », with the no-break spaces of French typography. */
export function formatCents(cents: Cents): string {
  const euros = Math.trunc(Math.abs(cents) / 100)
  const rest = String(Math.abs(cents) % 100).padStart(2, '0')
  const grouped = String(euros).replace(/\B(?=(\d{3})+$)/g, '\u202f')
  return `${cents < 0 ? '−' : ''}${grouped},${rest}\u00a0€`
}

export const sumCents = (amounts: readonly Cents[]): Cents => amounts.reduce((sum, amount) => sum + amount, 0)
