import type { Day } from '../../../platform/day.js'
import type { Db } from '../../../platform/sql.js'
import { readPriceBook, readPricedPeople } from '../offer/prices.query.js'
import { type EnrolFee, enrolFees } from './enrol-fee.policy.js'

/** What the inscription of these people of a family costs. Two statements. */
export async function feesOf(
  db: Db,
  asked: {
    accountId: string
    beneficiaryIds: readonly string[]
    situationId: string
    from: Day | null
    askedAt: Date
    channel: 'portal' | 'staff'
    now: Date
  },
): Promise<EnrolFee[]> {
  const { accountId, beneficiaryIds, situationId, from, askedAt, channel, now } = asked
  const book = await readPriceBook(db, [situationId], now)
  const people = (await readPricedPeople(db, [accountId])).filter((p) => beneficiaryIds.includes(p.beneficiaryId))
  return enrolFees(book, { situationId, people, from, now: askedAt, channel })
}
