export { CardNotOffered, type Payout, ProviderDown } from './providers/provider.gateway.js'
export type { ReceiptMethod } from './settling/receipt.command.js'
export { providerOfRegie } from './settings/regie-provider.gateway.js'
export { RECEIPT_METHODS } from './till/desk.result.js'
