import { closeMonths } from '../../../server/src/modules/bookings/index.js'
import type { WorkedCase } from '../../../server/src/modules/pricing/index.js'
import { nameInWords, type Path, type Policy, SERVICE } from '../../../server/src/modules/regulations/index.js'
import { addDays, civilDay, type Day, instantOf, lastDayOf } from '../../../server/src/platform/day.js'
import { clock } from '../clock.js'
import { cellsOn } from '../operations.js'
import { town } from '../town.js'
import { bookEarly, type Game, noonOf, type Played, withPrice, ZONE } from './playing.js'
import { NotAsked } from './policies.js'
import { marked } from './register.js'

/** Meals of a month, on the register, and what its end makes of them. */

/** How many meals a case gives: itself, or as a number worked out of what was counted before the last of them. */
export function mealsGiven({ facts = {}, counters = {} }: Policy, given: Record<string, unknown>) {
  const counted = Object.entries(facts).flatMap(([name, { add }]) =>
    add?.some((one) => counters[String(one)]?.counts === 'attend') && add.includes(1) ? [name] : [],
  )
  const [name] = counted.filter((one) => given[one] !== undefined)
  const meals = given['mealsTaken'] ?? (name === undefined ? undefined : given[name])
  const told = Object.fromEntries(Object.entries(given).filter(([one]) => !counted.includes(one)))
  return { told, meals: meals === undefined ? undefined : Number(meals) }
}

/** What a price of the month is, and no case gives: any amount. */
export const packagesOf = (policy: Policy): Record<string, number> =>
  Object.fromEntries(
    pathsOf(policy).flatMap(({ price }) =>
      typeof price === 'object' && price.fact && policy.facts?.[price.fact] ? [[price.fact, 4000]] : [],
    ),
  )
const pathsOf = (policy: Policy): Path[] => policy.services[SERVICE]?.actions?.price ?? []

/** So many meals are taken in the month of a case; once it is over, its family reads what is made of them. */
export async function monthOver(game: Game, worked: WorkedCase, meals: number): Promise<Played> {
  const month = game.day.slice(0, 7)
  const last = lastDayOf(month)
  let left = meals
  for (let day = civilDay(`${month}-01`); left > 0; day = addDays(day, 1)) {
    if (day > last) throw new NotAsked('the month has not so many days')
    if (await takes(game, day)) left -= 1
  }
  clock.at(instantOf(addDays(last, 1), '03:15', ZONE).toISOString())
  await closeMonths(town().db, clock.now())
  const { rows } = await town().owner.query<{ cents: number; explanation: string }>(
    `select price_cents as cents, explanation from booking where beneficiary_id = $1 and at_month_end and status = 'BOOKED'`,
    [game.child],
  )
  const [closed] = rows
  const path = pathsOf(game.policy).find(({ as, outcome, label }) => {
    const word = outcome === 'classify' ? nameInWords(as ?? '') : label
    return as && word && closed?.explanation.toLowerCase().includes(word.toLowerCase())
  })
  const word = path?.outcome === 'classify' ? `classified_${path.as}` : ['priced', path?.as].filter(Boolean).join('_')
  return withPrice(closed ? word : 'nothing', closed?.cents, worked)
}

/** Booked where one books, and come. */
async function takes(game: Game, day: Day): Promise<boolean> {
  clock.at(noonOf(day).toISOString())
  const [cell] = await cellsOn(game.family, day)
  if (!cell || cell.state === 'CLOSED') return false
  const there = { ...game, day, line: { ...game.line, days: [day] } }
  const isBooked = await bookEarly(there, noonOf(day)).then(
    () => true,
    (caught: unknown) => {
      if (!(caught instanceof NotAsked)) throw caught
      return false
    },
  )
  clock.at(noonOf(day).toISOString())
  await marked(game, day, [{ beneficiaryId: game.child, status: isBooked ? 'PRESENT' : 'PRESENT_UNBOOKED' }])
  return true
}
