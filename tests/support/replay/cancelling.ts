import { randomUUID } from 'node:crypto'
import type { WorkedCase } from '../../../server/src/modules/pricing/index.js'
import { addDays } from '../../../server/src/platform/day.js'
import { clock } from '../clock.js'
import { bookEarly, dueOf, type Game, type Played, withPrice } from './playing.js'
import { NotAsked } from './policies.js'
import { one } from './setting-up.js'

/** What staff are told of who cancels. */
const OF_CANCELLING = ['certificate', 'justified', 'announced', 'phoned', 'letter', 'notice', 'proofAt', 'via'] as const

interface Quoted {
  refundCents: number
  reasons: { word: string }[]
  questions: Record<string, boolean>
}

/** By the family itself, which says why; by the desk, when something is told that only staff note. */
export async function cancelAt(game: Game, worked: WorkedCase, at: Date): Promise<Played> {
  const { id } = await bookEarly(game, at)
  clock.at(at.toISOString())
  const told = Object.fromEntries(
    OF_CANCELLING.filter((name) => game.facts[name] && game.facts[name] !== 'online').map((name) => [
      name,
      toldWord(name, game.facts[name]),
    ]),
  )
  const asks = Object.keys(told).length > 0 ? game.agent : game.family
  const quoted = (said: object) =>
    one<Quoted>(
      asks,
      `query ($ids: [UUID!]!, $reason: String, $told: CancellationToldInput) { answer: quoteCancellation(bookingIds: $ids, reason: $reason, told: $told) {
        refundCents reasons { word } questions { ${OF_CANCELLING.join(' ')} } } }`,
      { ids: [id], ...said },
    )
  const { reasons, questions } = await quoted({})
  const reason = reasons.some(({ word }) => word === game.facts['reason']) ? game.facts['reason'] : null
  // what the règlement does not ask changes nothing, and nobody says it
  const said = { reason, told: Object.fromEntries(Object.entries(told).filter(([name]) => questions[name])) }
  const { refundCents } = await quoted(said)
  const answer = await one<{ __typename: string }>(
    asks,
    `mutation ($ids: [UUID!]!, $reason: String, $told: CancellationToldInput, $cents: Cents!) {
      answer: cancelBookings(bookingIds: $ids, reason: $reason, told: $told, expectedRefundCents: $cents) { __typename } }`,
    { ids: [id], cents: refundCents, ...said },
  )
  return withPrice(answer.__typename === 'BookingsCancelled' ? 'accepted' : 'refused', await dueOf(game), worked)
}

/** The contract writes its ways of contact in capitals, and days without their hour. */
const toldWord = (name: string, value: unknown): unknown =>
  name === 'via' ? String(value).toUpperCase() : typeof value === 'string' ? value.slice(0, 10) : value

interface Choices {
  refusal: string | null
  days: { day: string; allowed: boolean; differenceCents: number }[]
}
interface Moved {
  __typename: string
  booking?: { id: string }
}
const CHOICES = `query ($id: UUID!, $from: Day!, $to: Day!) { answer: changeChoices(bookingId: $id, from: $from, to: $to) { refusal days { day allowed differenceCents } } }`
const MOVE = `mutation ($input: ChangeBookingInput!) { answer: changeBooking(input: $input) { __typename ... on BookingChanged { booking { id } } } }`
const inputOf = (bookingId: string, { day, differenceCents }: Choices['days'][number]) => ({
  ...{ requestId: randomUUID(), bookingId, day },
  expectedDifferenceCents: differenceCents,
})

/** An order that was moved so many times already. */
async function movedBefore(game: Game, made: { id: string }, times: number): Promise<string> {
  let { id } = made
  for (let left = times; left > 0; left--) {
    const to = addDays(game.day, 60)
    const { days } = await one<Choices>(game.family, CHOICES, { id, from: addDays(game.day, 1), to })
    const free = days.find(({ allowed }) => allowed)
    if (!free) throw new NotAsked('it could not be moved before')
    const moved = await one<Moved>(game.family, MOVE, { input: inputOf(id, free) })
    if (!moved.booking) throw new Error(`it was not moved before: ${moved.__typename}`)
    ;({ id } = moved.booking)
  }
  return id
}

/** Moved to the day of the case, from the first later day that can be booked and left. */
export async function changeAt(game: Game, worked: WorkedCase, at: Date): Promise<Played> {
  for (let after = 1; after <= 28; after++) {
    const other = addDays(game.day, after)
    const made = await bookEarly({ ...game, day: other, line: { ...game.line, days: [other] } }, at).catch(
      (caught: unknown) => {
        if (!(caught instanceof NotAsked)) throw caught
        return null
      },
    )
    if (!made) continue
    const id = await movedBefore(game, made, game.changesBefore)
    clock.at(at.toISOString())
    const { refusal, days } = await one<Choices>(game.family, CHOICES, { id, from: game.day, to: game.day })
    if (refusal && game.changesBefore > 0) return withPrice('refused', 0, worked)
    if (refusal) continue
    const [found] = days
    if (!found?.allowed) return withPrice('refused', 0, worked)
    const said = await one<Moved>(game.family, MOVE, { input: inputOf(id, found) })
    const done = worked.expected === 'charged' ? 'charged' : 'accepted'
    return withPrice(said.__typename === 'BookingChanged' ? done : 'refused', await dueOf(game), worked)
  }
  throw new NotAsked('no later day could be booked and left')
}
