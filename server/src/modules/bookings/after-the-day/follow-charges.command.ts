import type { EntityManager } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import { type Cents, ZERO_CENTS } from '../../../platform/money.js'
import type { PaidBooking } from '../bookings.query.js'
import { dropCharges } from './drop-charges.command.js'
import { postCharges, readPurses } from './post-charges.command.js'
import { Purses } from './purses.policy.js'
import type { WalletFact } from './unbooked.query.js'

/** What is asked of a family beside what was booked, as the register now says it. */
export interface Asked {
  accountId: string
  beneficiaryId: string
  accessId: string
  regulationId: string
  priceCents: Cents
  foodCents: Cents
  explanation: string
  isOnInvoice: boolean
  /** What of it was added for booking late. */
  surchargeCents?: Cents
}
interface Following {
  of: 'HOURS' | 'ABSENCE' | 'MEAL'
  /** What is charged already of these children. */
  live: readonly PaidBooking[]
  asked: readonly Asked[]
}
const TOLD_BY = { HOURS: 'hours-charged', ABSENCE: 'absence-charged', MEAL: 'meal-due' } as const

/**
 * Makes what is charged follow what is asked, under the wallets' locks: an order after the fact for each, none where nothing is asked any
 * more; one that stays as it was is left alone. A constant number of statements.
 */
export async function followCharges(
  tx: EntityManager,
  place: { service: { id: string; kind: string; regieId: string; communeId: string }; day: Day },
  { of, live, asked }: Following,
  wallets: readonly WalletFact[],
  why: { actorId: string; now: Date },
): Promise<void> {
  const stays = (b: PaidBooking) => asked.some((one) => isSame(one, b))
  const gone = live.filter((b) => !stays(b))
  if (gone.length > 0) await dropCharges(tx, gone, wallets, why)
  const kept = new Set(live.filter(stays).map((b) => b.beneficiaryId))
  const added = asked.filter((one) => !kept.has(one.beneficiaryId))
  if (added.length === 0) return
  const ids = wallets.map((w) => w.id)
  const { available, careOnly } = await readPurses(tx, place.service, ids)
  const purses = new Purses(available, careOnly)
  const charges = added.map((one) => {
    const { paid: isPaid, careOnlyCents } = purses.pay(one.accountId, one.isOnInvoice ? null : one.priceCents)
    return { ...one, surchargeCents: one.surchargeCents ?? ZERO_CENTS, careOnlyCents, isPaid, of }
  })
  await postCharges(tx, place, charges, wallets, { template: TOLD_BY[of], ...why })
}

const isSame = (asked: Asked, b: PaidBooking): boolean =>
  asked.beneficiaryId === b.beneficiaryId &&
  asked.accountId === b.accountId &&
  asked.priceCents === b.priceCents &&
  asked.explanation === b.explanation
