import type { Cents } from '../../platform/money.js'

export const MIN_TOP_UP_CENTS: Cents = 500
export const MAX_TOP_UP_CENTS: Cents = 50_000

export type TopUpRefusalReason =
  | 'AMOUNT_TOO_SMALL'
  | 'AMOUNT_TOO_LARGE'
  | 'ACCOUNT_NOT_ACTIVE'
  | 'PAYMENT_PROVIDER_DOWN'
  | 'CARD_NOT_OFFERED'
  | 'REQUEST_ID_REUSED'

/** Why this top-up is refused, or null. */
export function whyNotTopUp(amountCents: Cents, accountStatus: string): TopUpRefusalReason | null {
  if (accountStatus !== 'ACTIVE') return 'ACCOUNT_NOT_ACTIVE'
  if (amountCents < MIN_TOP_UP_CENTS) return 'AMOUNT_TOO_SMALL'
  if (amountCents > MAX_TOP_UP_CENTS) return 'AMOUNT_TOO_LARGE'
  return null
}
