export { CardNotOffered, type Payout, ProviderDown } from './provider.gateway.js'
export type { ReceiptMethod } from './receipt.command.js'
export { providerOfRegie } from './regie-provider.gateway.js'
export { RECEIPT_METHODS } from './desk/desk.result.js'
