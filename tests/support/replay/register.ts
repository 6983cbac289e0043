import type { WorkedCase } from '../../../server/src/modules/pricing/index.js'
import { distinguishedBy, SERVICE } from '../../../server/src/modules/regulations/index.js'
import { addDays, civilDay, type Day, instantOf } from '../../../server/src/platform/day.js'
import { clock } from '../clock.js'
import type { TestRules } from '../given/commune.js'
import { given } from '../given/index.js'
import { cellsOn } from '../operations.js'
import { town } from '../town.js'
import { bookEarly, dueOf, type Game, happenedBefore, noonOf, type Played, withPrice, ZONE } from './playing.js'
import { NotAsked } from './policies.js'
import { one } from './setting-up.js'

/** What happens on the day itself, as the agent marks it on the register. */

const MARK = `mutation ($s: UUID!, $d: Day!, $marks: [AttendanceMark!]!) { answer: recordAttendance(serviceId: $s, day: $d, marks: $marks) { __typename } }`

/** What the register does not take is no answer of a règlement. */
export async function marked(
  { agent, commune }: Pick<Game, 'agent' | 'commune'>,
  day: Day,
  marks: object[],
): Promise<void> {
  const said = await one<{ __typename: string }>(agent, MARK, { s: commune.serviceId, d: day, marks })
  if (said.__typename !== 'AttendanceSheet') throw new Error(`the register answers ${said.__typename}`)
}

/** The days of an absence: those that the case gives, or as many days of service as it says, to that day. */
async function absentDays({ facts, family, day }: Game): Promise<Day[]> {
  const days = facts['daysAbsent']
  if (Array.isArray(days)) return days.map((one) => civilDay(String(one)))
  const found = [day]
  for (
    let before = addDays(day, -1);
    found.length < Number(facts['consecutiveDays'] ?? 1);
    before = addDays(before, -1)
  ) {
    const [cell] = await cellsOn(family, before)
    if (cell && cell.state !== 'CLOSED') found.unshift(before)
  }
  return found
}

/** What was said of the absence, as the agent notes it each day: a reason is asked where the règlement distinguishes it. */
function saidOf({ policy, facts }: Pick<Game, 'policy' | 'facts'>): object {
  const { reason, certificate, justified, announced, phoned, letter, notice, proofAt } = facts
  const { reasons } = distinguishedBy(policy.services[SERVICE] ?? {}, 'absence')
  const isJustified = reason !== undefined || certificate === true || justified === true
  const told = { announced, phoned, letter, notice: dayOf(notice), proofAt: dayOf(proofAt) }
  const isTold = Object.values(told).some((one) => one !== undefined && one !== false)
  return {
    status: isJustified ? 'ABSENT_JUSTIFIED' : 'ABSENT',
    ...(isJustified && { reason: reasons.find((word) => word === reason) ?? null, certificate: certificate === true }),
    ...(isTold && { told: Object.fromEntries(Object.entries(told).filter(([, one]) => one !== undefined)) }),
  }
}
const dayOf = (instant: unknown): string | undefined => (typeof instant === 'string' ? instant.slice(0, 10) : undefined)

/** Booked and missed the same day in another service of the commune, which has the same règlement. */
async function absentElsewhere(game: Game): Promise<void> {
  const { policy, commune, day } = game
  const care = await given.anEveningCare(commune, 250, policy.services[SERVICE]?.actions as TestRules, policy)
  const there = { ...game, commune: { ...commune, serviceId: care }, line: { ...game.line, serviceId: care } }
  await happenedBefore(there)
  await bookEarly(there, noonOf(day))
  clock.at(noonOf(day).toISOString())
  await marked(there, day, [{ beneficiaryId: game.child, ...saidOf(game) }])
}

export async function absentOn(game: Game, worked: WorkedCase): Promise<Played> {
  if (game.facts['alsoAbsent']) await absentElsewhere(game)
  const days = await absentDays(game)
  const games = days.map((day) => ({ ...game, day, line: { ...game.line, days: [day] } }))
  const paid: number[] = []
  for (const one of games) paid.push((await bookEarly(one, noonOf(days[0] ?? game.day))).cents)
  for (const day of days) {
    clock.at(noonOf(day).toISOString())
    await marked(game, day, [{ beneficiaryId: game.child, ...saidOf(game) }])
  }
  const due = await Promise.all(games.map((one) => dueOf(one)))
  if (game.facts['penaltyOnly']) return withPrice('charged', await dueOf(game, 'ABSENCE'), worked)
  const charged = due.filter((cents) => cents > 0).length
  // of several days that a case gives, all that stays due; else of the last of them
  const isList = Array.isArray(game.facts['daysAbsent'])
  const sum = (list: readonly number[]) => (isList ? list.reduce((a, b) => a + b, 0) : (list.at(-1) ?? 0))
  const back = sum(paid) - sum(due)
  const free = worked.expected === 'credited' ? 'credited' : 'not_charged'
  const isFree = isList ? charged === 0 : back > 0
  const { expected, got } = withPrice(
    isFree ? free : 'charged',
    isFree && worked.expected === 'credited' ? back : sum(due),
    worked,
  )
  const counted = game.facts['chargedDays']
  if (counted === undefined) return { expected, got }
  return { expected: `${expected}, ${counted} charged days`, got: `${got}, ${charged} charged days` }
}

export const comesOn = ({ agent, commune, child }: Game, day: Day): Promise<void> =>
  marked({ agent, commune }, day, [{ beneficiaryId: child, status: 'PRESENT_UNBOOKED' }])

export async function comesUnbooked(game: Game, worked: WorkedCase): Promise<Played> {
  clock.at(noonOf(game.day).toISOString())
  await comesOn(game, game.day)
  const cents = await dueOf(game)
  // promise A4: who would be refused is served, and asked nothing
  if (worked.expected === 'refused' && cents === 0) throw new NotAsked('nobody is turned away at the door')
  const { rows } = await town().owner.query(
    `select 1 from booking where account_id = $1 and unbooked and explanation like '%Repas de remplacement%'`,
    [game.family.accountId],
  )
  const charged = rows.length > 0 ? 'accepted_replacement_meal' : 'charged'
  return withPrice(cents > 0 ? charged : 'not_charged', cents, worked)
}

/** A case that gives a time spent has it from half past four: nothing in its règlement knows when it began. */
function hoursOf({ arrivedAt, leftAt, minutes }: Game['facts']) {
  if (typeof minutes !== 'number') return { arrivedAt, leftAt }
  const end = 16 * 60 + 30 + minutes
  return { arrivedAt: '16:30', leftAt: `${Math.floor(end / 60)}:${String(end % 60).padStart(2, '0')}` }
}

/** Booked, come and gone at the hours that the case gives: what they cost beside the day. */
export async function leaves(game: Game, worked: WorkedCase): Promise<Played> {
  const { arrivedAt, leftAt } = hoursOf(game.facts)
  await bookEarly(game, noonOf(game.day)).catch((caught: unknown) => {
    if (!(caught instanceof NotAsked)) throw caught
  })
  clock.at(instantOf(game.day, '23:00', ZONE).toISOString())
  const { rows } = await town().owner.query('select 1 from booking where account_id = $1', [game.family.accountId])
  const hours = { arrivedAt: arrivedAt ?? null, leftAt: leftAt ?? null }
  const marks = [{ beneficiaryId: game.child, status: rows.length > 0 ? 'PRESENT' : 'PRESENT_UNBOOKED', ...hours }]
  await marked(game, game.day, marks)
  const cents = await dueOf(game, 'HOURS')
  return withPrice(cents > 0 ? 'charged' : 'not_charged', cents, worked)
}

/** Booked, then there in the morning, in the evening or both, as the register says: all that the day costs. */
export async function comesInSlots(game: Game): Promise<number> {
  const slots = [game.facts['slots']].flat()
  await bookEarly(game, noonOf(game.day))
  clock.at(instantOf(game.day, '23:00', ZONE).toISOString())
  const hours = { arrivedAt: slots.includes('am') ? '07:40' : null, leftAt: slots.includes('pm') ? '17:20' : null }
  await marked(game, game.day, [{ beneficiaryId: game.child, status: 'PRESENT', ...hours }])
  return dueOf(game)
}
