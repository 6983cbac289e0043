import { type Cents, minusCents, plusCents, sumCents } from '../../platform/money.js'
import { ACCOUNTS, KINDS, type LedgerKind } from '../wallet/index.js'
import type { Moved } from './totals.query.js'
import { accountLabel } from './ledger-names.policy.js'

export interface BalanceLine {
  kind: LedgerKind
  serviceId: string | null
  accountCode: string
  accountLabel: string
  openingCents: Cents
  debitCents: Cents
  creditCents: Cents
  closingCents: Cents
}

export interface Balance {
  lines: BalanceLine[]
  debitCents: Cents
  creditCents: Cents
  /** Debits equal credits, and all accounts together hold nothing. */
  agrees: boolean
}

/** Opening, movements and closing of each account; a positive amount is a credit, what the régie holds is negative. */
export function balanceOf(moved: readonly Moved[]): Balance {
  const lines = KINDS.flatMap((kind) => {
    const ofKind = moved.filter((m) => m.kind === kind)
    return [...new Set(ofKind.map((m) => m.serviceId))].map((serviceId): BalanceLine => {
      const mine = ofKind.filter((m) => m.serviceId === serviceId)
      const openingCents = sumCents(mine.map((m) => m.openingCents))
      const debitCents = sumCents(mine.map((m) => m.debitCents))
      const creditCents = sumCents(mine.map((m) => m.creditCents))
      return {
        kind,
        serviceId,
        accountCode: mine[0]?.accountCode ?? ACCOUNTS[kind].code,
        accountLabel: accountLabel(kind, mine[0]?.serviceName ?? null),
        openingCents,
        debitCents,
        creditCents,
        closingCents: plusCents(minusCents(openingCents, debitCents), creditCents),
      }
    })
  })
  const debitCents = sumCents(lines.map((l) => l.debitCents))
  const creditCents = sumCents(lines.map((l) => l.creditCents))
  const agrees = debitCents === creditCents && sumCents(lines.map((l) => l.closingCents)) === 0
  return { lines, debitCents, creditCents, agrees }
}
