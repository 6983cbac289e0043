export { type LedgerCause, type Move, type Transfer, transfer } from './ledger.command.js'
export { type LockedWallet, lockWallet } from './lock-wallet.command.js'
export { MovementCause, Wallet } from './wallet.entity.js'
