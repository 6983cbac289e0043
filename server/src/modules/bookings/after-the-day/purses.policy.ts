import { type Cents, minCents, minusCents, ZERO_CENTS } from '../../../platform/money.js'

/** What the wallets of families hold, while charges are paid from them in turn. */
export class Purses {
  private readonly left: Map<string, Cents>
  private readonly careLeft: Map<string, Cents>

  constructor(available: ReadonlyMap<string, Cents>, careOnly: ReadonlyMap<string, Cents>) {
    this.left = new Map(available)
    this.careLeft = new Map(careOnly)
  }

  holds(accountId: string, cents: Cents): boolean {
    return (this.left.get(accountId) ?? ZERO_CENTS) >= cents
  }

  /** Pays at once when the wallet holds the whole price, care-only money first; else it is due. `null`: it is for an invoice. */
  pay(accountId: string, cents: Cents | null): { paid: boolean; careOnlyCents: Cents } {
    if (cents === null || !this.holds(accountId, cents)) return { paid: false, careOnlyCents: ZERO_CENTS }
    const careLeft = this.careLeft.get(accountId) ?? ZERO_CENTS
    const careOnlyCents = minCents(careLeft, cents)
    this.left.set(accountId, minusCents(this.left.get(accountId) ?? ZERO_CENTS, cents))
    this.careLeft.set(accountId, minusCents(careLeft, careOnlyCents))
    return { paid: true, careOnlyCents }
  }
}
