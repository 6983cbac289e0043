export { ACCOUNTS, type AccountWords, KINDS } from './chart.policy.js'
export {
  type EarnedKind,
  type LedgerCause,
  type LedgerKind,
  type Leg,
  post,
  type Posting,
  type RegieKind,
} from './ledger.command.js'
export { LEDGER_KINDS } from './ledger-kind.result.js'
export { FUNDS, type Move, pay, type Transfer, transfer } from './transfer.command.js'
export {
  FREE_FLOOR,
  type LockedWallet,
  lockWallet,
  lockWalletsOf,
  lockWalletOfService,
  PURSE,
  PURSE_COLUMNS,
} from './lock-wallet.command.js'
export { MovementCause, Wallet } from './wallet.entity.js'
