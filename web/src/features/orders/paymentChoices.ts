import type { PaymentMethod } from '@generated'
import type { PaymentChoice } from '../../basket/quoteView'

/** Preselected: the first way that is allowed, in the server's order: the wallet, both, the card. */
export const preferredMethod = (choices: readonly PaymentChoice[]): PaymentMethod =>
  choices.find(({ allowed }) => allowed)?.method ?? 'CARD'
