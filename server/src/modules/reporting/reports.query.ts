import type { Actor } from '../../platform/actor.js'
import { countDays } from '../../platform/day.js'
import { badInput } from '../../platform/errors.js'
import { balanceOf } from './balance.policy.js'
import { mayReadBooks, mayReadReports } from './books.access.js'
import { type BooksOf, booksInReach, type Db } from './books-in-reach.query.js'
import { type JournalAsked, journalOf } from './journal.query.js'
import { differenceOf, remittanceOf } from './remittance.policy.js'
import { movedBetween } from './totals.query.js'

type Period = Pick<JournalAsked, 'regieId' | 'from' | 'to'>

const LONGEST = 366 * 2

/** The régie, when the actor may read this of it and the period can be one. */
export async function periodInReach(
  db: Db,
  actor: Actor,
  { regieId, from, to }: Period,
  may = mayReadBooks,
): Promise<BooksOf> {
  const regie = await booksInReach(db, actor, regieId, may)
  if (from > to) throw badInput({ field: 'to', message: 'La fin de la période vient avant son début.' })
  if (countDays(from, to) > LONGEST)
    throw badInput({ field: 'to', message: 'Choisissez une période de deux ans au plus.' })
  return regie
}

/** Three statements. */
export async function readJournal(db: Db, actor: Actor, asked: JournalAsked & { first: number; after: string | null }) {
  await periodInReach(db, actor, asked)
  return journalOf(db, asked, asked.first, asked.after)
}

/** Two statements. */
export async function readBalance(db: Db, actor: Actor, asked: Period) {
  await periodInReach(db, actor, asked, mayReadReports)
  return balanceOf(await movedBetween(db, asked.regieId, asked.from, asked.to))
}

/** Two statements. */
export async function readRemittance(db: Db, actor: Actor, asked: Period) {
  const regie = await periodInReach(db, actor, asked, mayReadReports)
  const sections = remittanceOf(await movedBetween(db, asked.regieId, asked.from, asked.to))
  return {
    sections,
    differenceCents: differenceOf(sections),
    closed: regie.closedUntil !== null && asked.to <= regie.closedUntil,
  }
}
