import { type Cents, maxCents, wholeCents } from '../../../platform/money.js'

export const MIN_TOP_UP_CENTS: Cents = wholeCents(500)
export const MAX_TOP_UP_CENTS: Cents = wholeCents(50_000)

export type TopUpRefusalReason =
  | 'AMOUNT_TOO_SMALL'
  | 'AMOUNT_TOO_LARGE'
  | 'ACCOUNT_NOT_ACTIVE'
  | 'COMMUNE_NOT_OPEN'
  | 'PAYMENT_PROVIDER_DOWN'
  | 'CARD_NOT_OFFERED'
  | 'REQUEST_ID_REUSED'
  | 'INVOICE_PAID'
  | 'AGAINST_RULES'

/** The least that is worth a card: ours, or the provider's when it asks for more. */
export const smallestTopUp = (cardMinimumCents: Cents): Cents => maxCents(MIN_TOP_UP_CENTS, cardMinimumCents)

/** Why this top-up is refused, or null. The card minimum is null when the régie takes no cards. */
export function whyNotTopUp(
  amountCents: Cents,
  { status, open }: { status: string; open: boolean },
  cardMinimumCents: Cents | null,
  /** What is left to pay of the invoice that it is for. */
  remainingCents: Cents | null = null,
): TopUpRefusalReason | null {
  if (!open) return 'COMMUNE_NOT_OPEN'
  if (status !== 'ACTIVE') return 'ACCOUNT_NOT_ACTIVE'
  if (cardMinimumCents === null) return 'CARD_NOT_OFFERED'
  if (remainingCents !== null) {
    if (remainingCents === 0) return 'INVOICE_PAID'
    if (amountCents < cardMinimumCents) return 'AMOUNT_TOO_SMALL'
    return amountCents > remainingCents ? 'AMOUNT_TOO_LARGE' : null
  }
  if (amountCents < smallestTopUp(cardMinimumCents)) return 'AMOUNT_TOO_SMALL'
  if (amountCents > MAX_TOP_UP_CENTS) return 'AMOUNT_TOO_LARGE'
  return null
}
