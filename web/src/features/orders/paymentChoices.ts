import type { PaymentMethod } from '@generated'
import { walletAfter, type RegieQuote } from '../../basket/quoteView'

export interface PaymentChoice {
  method: PaymentMethod
  /** A wallet that is short is shown, disabled, with the reason. */
  enabled: boolean
  fromWalletCents: number
  byCardCents: number
  /** What the wallet keeps, when it pays all. */
  leftCents: number | null
}

/** PAY-03: the ways to pay one régie, from the balance and the missing amount the server gave. */
export function paymentChoices(quote: RegieQuote): PaymentChoice[] {
  const { totalCents, walletBalanceCents, missingCents } = quote
  const short = missingCents > 0
  const wallet = {
    method: 'WALLET' as const,
    enabled: !short,
    fromWalletCents: totalCents,
    byCardCents: 0,
    leftCents: walletAfter(quote),
  }
  const both = {
    method: 'WALLET_THEN_CARD' as const,
    enabled: true,
    fromWalletCents: walletBalanceCents,
    byCardCents: missingCents,
    leftCents: null,
  }
  const card = {
    method: 'CARD' as const,
    enabled: totalCents > 0,
    fromWalletCents: 0,
    byCardCents: totalCents,
    leftCents: null,
  }
  return short && walletBalanceCents > 0 ? [wallet, both, card] : [wallet, card]
}

/** Preselected: the wallet when it is enough, else wallet and card, else the card. */
export const preferredMethod = (choices: readonly PaymentChoice[]): PaymentMethod =>
  choices.find(({ enabled }) => enabled)?.method ?? 'CARD'
