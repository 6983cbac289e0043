import { offerFreedPlaces } from '../../../server/src/modules/bookings/index.js'
import { factsOfCase, type WorkedCase } from '../../../server/src/modules/pricing/index.js'
import { addDays, civilDay, instantOf } from '../../../server/src/platform/day.js'
import { clock } from '../clock.js'
import { given, type TestFamily } from '../given/index.js'
import { type Line, placeOrder, quote } from '../operations.js'
import { town } from '../town.js'
import { type Game, noonOf, type Played, ZONE } from './playing.js'
import { familyOf, one, type Setting } from './setting-up.js'

/** Places that are few: taken by others, limited by the town hall, waited for. */

const LIMIT = `mutation ($input: CapacityInput!) { answer: setCapacity(input: $input) { __typename } }`
const JOIN = `mutation ($input: JoinWaitingListInput!) { answer: joinWaitingList(input: $input) { __typename ... on WaitingListJoined { requests { status } } ... on WaitingRefused { message } } }`
const LEAVE = `mutation ($ids: [UUID!]!) { answer: leaveWaitingList(requestIds: $ids) { requests { id } } }`

async function limited({ agent, commune, day }: Game, capacity: number): Promise<void> {
  const said = await one<{ __typename: string }>(agent, LIMIT, {
    input: { serviceId: commune.serviceId, from: day, to: day, capacity },
  })
  if (said.__typename.endsWith('Refused')) throw new Error(`the places of a day: ${said.__typename}`)
}

/** An order has so many lines at most. */
const LINES = 40

/** Others take so many places of the day, in time. */
async function taken({ commune, day, isInvoiced }: Game, places: number, at: Date): Promise<void> {
  clock.at(at.toISOString())
  for (let left = places; left > 0; left -= LINES) {
    const others = await given.aFamily({ in: commune, children: Math.min(left, LINES), creditCents: 100_000 })
    const lines = others.children.map((beneficiaryId) => ({ serviceId: commune.serviceId, beneficiaryId, days: [day] }))
    const { totalCents } = await quote(others, lines)
    const payment = isInvoiced ? 'INVOICE' : 'WALLET'
    const answer = await placeOrder(others, { lines, expectedTotalCents: totalCents, payment })
    if (!answer.order) throw new Error(`others do not book: ${answer.message}`)
  }
}

/** The cases of one règlement share its days. */
async function bookedOn({ commune, day }: Game): Promise<number> {
  const { rows } = await town().owner.query<{ taken: number }>(
    `select count(*)::int as taken from booking where service_id = $1 and day = $2 and status in ('HELD', 'BOOKED')`,
    [commune.serviceId, day],
  )
  return rows[0]?.taken ?? 0
}

/** The places that a case says are left, or taken, before its family books. */
export async function filled(game: Game): Promise<void> {
  const { capacityLeft, alreadyBooked } = game.facts
  const booked = await bookedOn(game)
  if (capacityLeft !== undefined) await limited(game, booked + Number(capacityLeft))
  if (alreadyBooked !== undefined)
    await taken(game, Number(alreadyBooked) - booked, instantOf(addDays(game.day, -13), '09:00', ZONE))
}

/** A family joins the waiting list of a day. */
export async function waits(family: TestFamily, lines: Line[]): Promise<'waitlisted' | 'pending_allocation'> {
  const joined = await one<{ __typename: string; message?: string; requests?: { status: string }[] }>(family, JOIN, {
    input: { lines },
  })
  if (joined.__typename !== 'WaitingListJoined') throw new Error(`it does not wait: ${joined.message}`)
  return joined.requests?.every(({ status }) => status === 'ASKED') ? 'pending_allocation' : 'waitlisted'
}

interface Request {
  family: string
  received?: string
}

/** Families wait for a day that is full; then the town hall opens places, which are kept for those who come first. */
export async function allocated(game: Game, worked: WorkedCase): Promise<Played> {
  const requests = (worked.given?.['requests'] ?? worked.given?.['waitlist']) as Request[]
  const early = instantOf(addDays(game.day, -5), '08:00', ZONE)
  const full = await bookedOn(game)
  await limited(game, full)
  const waiting: (Setting & { name: string })[] = []
  for (const { family: name, received, ...told } of requests) {
    clock.at(early.toISOString())
    const setting = await familyOf(game, factsOfCase(told, game.policy).facts, game.policy, name)
    const at = received ? instantOf(civilDay(received.slice(0, 10)), received.slice(11, 16), ZONE) : early
    clock.at(at.toISOString())
    const lines = [{ ...game.line, beneficiaryId: setting.child }]
    await waits(setting.family, lines)
    waiting.push({ ...setting, name })
  }
  clock.at(noonOf(addDays(game.day, -4)).toISOString())
  await limited(game, full + Number(game.facts['capacityLeft']))
  await offerFreedPlaces(town().db, clock.now())
  const admitted: string[] = []
  for (const { family, name } of waiting) {
    const { waitingRequests } = await one<{ waitingRequests: { id: string; status: string }[] }>(
      family,
      '{ answer: family { waitingRequests { id status } } }',
      {},
    )
    if (waitingRequests.some(({ status }) => status === 'OFFERED')) admitted.push(name)
    await one(family, LEAVE, { ids: waitingRequests.map(({ id }) => id) })
  }
  const got = admitted.length > 0 ? `admitted_${admitted.sort().join('_and_')}` : 'waitlisted'
  return { expected: worked.expected, got }
}
