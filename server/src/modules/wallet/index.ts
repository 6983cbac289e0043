export {
  type EarnedKind,
  type LedgerCause,
  type LedgerKind,
  type Leg,
  type Move,
  post,
  type Posting,
  type RegieKind,
  type Transfer,
  transfer,
} from './ledger.command.js'
export { FREE_FLOOR, type LockedWallet, lockWallet, lockWalletOfService } from './lock-wallet.command.js'
export { MovementCause, Wallet } from './wallet.entity.js'
