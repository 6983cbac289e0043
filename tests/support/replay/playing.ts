import { factsOfCase, type WorkedCase } from '../../../server/src/modules/pricing/index.js'
import { type Action, type Policy, SERVICE } from '../../../server/src/modules/regulations/index.js'
import { addDays, civilDay, type Day, instantOf } from '../../../server/src/platform/day.js'
import { clock } from '../clock.js'
import { invoicesOf } from '../invoices.js'
import { cellsOn, payOrder, placeOrder, type Quote, quote } from '../operations.js'
import { town } from '../town.js'
import { cancelAt, changeAt } from './cancelling.js'
import { remindedOn, toppedUp } from './money.js'
import { mealsGiven, monthOver, packagesOf } from './months.js'
import { allocated, filled, waits } from './places.js'
import { firstAnswers, firstLevel, NotAsked, withBooking, withoutChanges } from './policies.js'
import { absentOn, comesInSlots, comesOn, comesUnbooked, leaves, marked } from './register.js'
import { familyOf, one, type Published, type Setting, SUMMER } from './setting-up.js'

/** Worked cases played in a commune as a family and an agent would, at their instants. */

export const ZONE = 'Europe/Paris'
export const noonOf = (day: Day): Date => instantOf(day, '12:00', ZONE)

export interface Played {
  expected: string
  got: string
}
export interface Game extends Published, Setting {
  policy: Policy
  day: Day
  line: { serviceId: string; beneficiaryId: string; days: string[] }
  facts: Record<string, unknown>
  /** The règlement says that its meals are paid on an invoice. */
  isInvoiced: boolean
  /** How often its order was changed already. */
  changesBefore: number
}

/** Plays a case: what the règlement is expected to answer, and what the product did, in the words of the cases. */
export async function play(place: Published, policy: Policy, worked: WorkedCase): Promise<Played> {
  const { facts: given } = factsOfCase(worked.given ?? {}, policy)
  const { told, changesBefore } = withoutChanges(policy, given)
  const { told: facts, meals } = mealsGiven(policy, told)
  const day = civilDay(worked.meal_date ?? worked.at?.slice(0, 10) ?? '')
  if (facts['datesFromSourceYear']) throw new NotAsked('a day of another school year')
  const at = worked.at ? instantOf(civilDay(worked.at.slice(0, 10)), worked.at.slice(11, 16), ZONE) : noonOf(day)
  clock.at(SUMMER)
  // the tariff of the situation is said by the cases that need one
  await town().owner.query('update tariff set price_cents = 380, food_cents = 190 where situation_id = $1', [
    place.commune.situationId,
  ])
  const known =
    worked.action === 'cancel' || worked.action === 'change' ? firstAnswers(policy, facts) : firstLevel(policy, facts)
  const packages = meals === undefined ? {} : packagesOf(policy)
  const { family, child } = await familyOf(place, { ...known, ...packages, ...facts }, policy)
  const line = { serviceId: place.commune.serviceId, beneficiaryId: child, days: [day] }
  const isInvoiced = withBooking(policy).services[SERVICE]?.payment?.mode === 'invoice'
  const game = { ...place, policy, family, child, day, line, facts, isInvoiced, changesBefore }
  await happenedBefore(game)
  switch (worked.action) {
    case 'book':
      await filled(game)
      return bookAt(game, worked, at)
    case 'cancel':
      return cancelAt(game, worked, at)
    case 'change':
      return changeAt(game, worked, at)
    case 'absence':
      return absentOn(game, worked)
    case 'attend':
      if (facts['reserved'] === false) return comesUnbooked(game, worked)
      break
    case 'attend_unreserved':
      return comesUnbooked(game, worked)
    case 'pickup':
      return leaves(game, worked)
    case 'price':
      return meals === undefined ? priceOf(game, worked) : monthOver(game, worked, meals)
    case 'enrol':
      return enrolledAt(game, worked, at)
    case 'allocate':
      return allocated(game, worked)
    case 'dunning':
      return remindedOn(game, worked)
    case 'topup':
      return toppedUp(game, worked, at)
    case 'period':
      return periodOf(game, worked)
  }
  throw new NotAsked(`the product does not ask ${worked.action}`)
}

export const withPrice = (word: string, cents: number | undefined, worked: WorkedCase): Played => {
  const price = (c: number | undefined) => (worked.price_cents === undefined ? '' : `, ${c} cents`)
  return { expected: `${worked.expected}${price(worked.price_cents)}`, got: `${word}${price(cents)}` }
}

/** What the règlement counts, and the case gives. */
export async function happenedBefore(game: Game): Promise<void> {
  for (const [name, { counts }] of Object.entries(game.policy.counters ?? {}))
    if (game.facts[name] !== undefined) await happened(game, counts, Number(game.facts[name]))
}

/** What the règlement counts has happened so many times, on the days of service before. */
async function happened(game: Game, counts: Action, times: number): Promise<void> {
  const happen: Partial<Record<Action, (day: Day) => Promise<void>>> = {
    attend_unreserved: (day) => comesOn(game, day),
    absence: async (day) => {
      const there = { ...game, day, line: { ...game.line, days: [day] } }
      await bookEarly(there, noonOf(day))
      clock.at(noonOf(day).toISOString())
      await marked(game, day, [{ beneficiaryId: game.child, status: 'ABSENT' }])
    },
  }
  const once = happen[counts]
  if (!once) throw new NotAsked(`${counts} would have to happen before`)
  const days: Day[] = []
  for (let day = addDays(game.day, -1); days.length < times; day = addDays(day, -1)) {
    clock.at(noonOf(day).toISOString())
    const [cell] = await cellsOn(game.family, day)
    if (cell && cell.state !== 'CLOSED') days.unshift(day)
  }
  for (const day of days) {
    clock.at(noonOf(day).toISOString())
    await once(day)
  }
}

/** Why a day is not booked, when it is its règlement that says so. */
const OF_RULES = new Set(['DEADLINE_PASSED', 'NOT_OPEN_YET', 'PAST', 'FULL'])

/** From the wallet, or on the invoice of the month where nothing is asked before. */
const methodOf = ([regie]: Quote['regies'], { isInvoiced }: Pick<Game, 'isInvoiced'>): 'WALLET' | 'INVOICE' => {
  const asked = regie?.choices.some(({ method }) => method === 'INVOICE') ?? isInvoiced
  if (asked !== isInvoiced) throw new Error(`paid on an invoice: ${asked}, and the règlement says ${isInvoiced}`)
  return isInvoiced ? 'INVOICE' : 'WALLET'
}

/** What the day costs the family in the end, or what is charged beside it: paid from its wallet, due, or to be on its invoice. */
export async function dueOf(
  { family, day }: Pick<Game, 'family' | 'day'>,
  beside: 'HOURS' | 'ABSENCE' | null = null,
): Promise<number> {
  const { rows } = await town().owner.query<{ due: number }>(
    `select coalesce(sum(price_cents - refunded_cents), 0)::int as due from booking where account_id = $1 and day = $2
     and case $3 when 'HOURS' then by_hours when 'ABSENCE' then by_absence else true end`,
    [family.accountId, day, beside],
  )
  return rows[0]?.due ?? 0
}

async function bookAt(game: Game, worked: WorkedCase, at: Date): Promise<Played> {
  const { family, line, day, facts } = game
  clock.at(at.toISOString())
  const [cell] = (await cellsOn(family, day)).filter((other) => other.beneficiaryId === line.beneficiaryId)
  const { totalCents, regies } = await quote(family, [line])
  const expectedAfterMealCents = regies[0]?.afterMealCents ?? 0
  const isPaidLater = facts['paidAfterMinutes'] !== undefined || facts['paid'] === false
  const payment = isPaidLater ? 'CARD' : methodOf(regies, game)
  const answer = await placeOrder(family, {
    lines: [line],
    expectedTotalCents: totalCents,
    expectedAfterMealCents,
    payment,
  })
  if (answer.__typename === 'OrderRefused') {
    const why = answer.unavailable?.map(({ reason }) => reason).join() ?? answer.reason
    // what has to be given, by telephone for instance, is not
    const isMissing = why === 'NOT_ENTITLED' && game.policy.services[SERVICE]?.actions?.book?.some((p) => p.requires)
    if (why === 'NOT_ENTITLED' && !isMissing) throw new NotAsked('nothing is booked without a price')
    if (!OF_RULES.has(why ?? '') && !isMissing) throw new Error(`refused for another reason: ${answer.reason} ${why}`)
    if (!cell?.canWait) return withPrice('refused', 0, worked)
    const waiting = await waits(family, [line])
    return withPrice(cell.onRequest && waiting === 'waitlisted' ? 'pending_review' : waiting, 0, worked)
  }
  if (answer.order && isPaidLater && answer.order.status !== 'PAID') return payLater(game, worked, at, answer.order)
  const late = (cell?.surchargeCents ?? 0) > 0 || cell?.state === 'LATE'
  return withPrice(late ? 'accepted_late_with_surcharge' : 'accepted', answer.order?.totalCents, worked)
}

/** Paid after some minutes, or never: then the place is given back, and nothing was booked. */
async function payLater(
  { family, facts }: Game,
  worked: WorkedCase,
  at: Date,
  order: { id: string; totalCents: number },
): Promise<Played> {
  const minutes = facts['paid'] === false ? 24 * 60 : Number(facts['paidAfterMinutes'])
  clock.at(new Date(at.getTime() + minutes * 60_000).toISOString())
  const paid = await payOrder(family, order.id, 'WALLET')
  if (paid.__typename === 'OrderPlaced') return withPrice('accepted', order.totalCents, worked)
  return withPrice(facts['paid'] === false ? 'refused' : 'expired', 0, worked)
}

/** Booked in time: as early as the règlement lets one. */
export async function bookEarly(game: Game, before: Date): Promise<{ id: string; cents: number }> {
  const { family, line, day } = game
  let why = 'no day before it'
  for (const back of [120, 60, 45, 30, 21, 14, 10, 8, 7, 6, 5, 4, 3, 2, 1, 0]) {
    const at = instantOf(addDays(day, -back), '00:05', ZONE)
    if (at >= before || at < new Date(SUMMER)) continue
    clock.at(at.toISOString())
    const { totalCents, unavailable, regies } = await quote(family, [line])
    why = unavailable[0]?.message ?? why
    if (unavailable.length > 0) continue
    const answer = await placeOrder(family, {
      lines: [line],
      expectedTotalCents: totalCents,
      expectedAfterMealCents: regies[0]?.afterMealCents ?? 0,
      payment: methodOf(regies, game),
    })
    const id = answer.order?.bookings[0]?.id
    if (id) return { id, cents: totalCents + (regies[0]?.afterMealCents ?? 0) }
  }
  throw new NotAsked(`the meal cannot be booked before: ${why}`)
}

/** What the calendar shows and the order asks, while it can be booked; else what the family is told of its service. */
async function priceOf(game: Game, worked: WorkedCase): Promise<Played> {
  if (game.facts['slots'] !== undefined) return withPrice('priced', await comesInSlots(game), worked)
  const priced = await bookEarly(game, instantOf(game.day, '23:59', ZONE)).catch(async (caught: unknown) => {
    if (!(caught instanceof NotAsked)) throw caught
    return { cents: await shownPrice(game, caught) }
  })
  // one pays what one ate: what is charged of who came
  if ('id' in priced && game.policy.services[SERVICE]?.payment?.mode === 'onConsumption') {
    clock.at(noonOf(game.day).toISOString())
    await marked(game, game.day, [{ beneficiaryId: game.child, status: 'PRESENT' }])
    return withPrice('priced', await dueOf(game), worked)
  }
  return withPrice('priced', priced.cents, worked)
}

interface Shown {
  service: { id: string }
  priceCents: number | null
}
async function shownPrice({ family, child, day, commune }: Game, caught: NotAsked): Promise<number> {
  clock.at(noonOf(addDays(day, -3)).toISOString())
  const { accesses } = await one<{ accesses: { beneficiary: { id: string }; prices: Shown[] }[] }>(
    family,
    `{ answer: family { accesses { beneficiary { id } prices { service { id } priceCents } } } }`,
    {},
  )
  const prices = accesses.find(({ beneficiary }) => beneficiary.id === child)?.prices ?? []
  const shown = prices.find(({ service }) => service.id === commune.serviceId)?.priceCents
  if (shown === null || shown === undefined) throw caught
  return shown
}

/** The period that holds a day, by the simulator of the console: one way to book for each, and which of them speaks. */
async function periodOf({ agent, commune, policy, day, child }: Game, worked: WorkedCase): Promise<Played> {
  const book = (policy.calendar?.periods ?? []).map(({ name }) => ({ id: name, when: { period: name } }))
  const tried = { ...policy, services: { [SERVICE]: { actions: { book } } } }
  const { rule } = await one<{ rule: string | null }>(
    agent,
    'query ($input: SimulationInput!) { answer: simulateRegulation(input: $input) { rule } }',
    {
      input: {
        ...{ serviceId: commune.serviceId, beneficiaryId: child, action: 'BOOK', day },
        ...{ at: noonOf(addDays(day, -7)).toISOString(), policy: JSON.stringify(tried) },
      },
    },
  )
  return { expected: worked.expected, got: rule ?? 'none' }
}

/** An access that is asked for, by a family that has none; where it costs something, for all its children, and given by the town hall. */
async function enrolledAt(game: Game, worked: WorkedCase, at: Date): Promise<Played> {
  const { family, child, commune, agent, facts } = game
  await town().owner.query('delete from service_access where account_id = $1', [family.accountId])
  clock.at(at.toISOString())
  const isCharged = worked.expected === 'charged' || worked.price_cents !== undefined
  const said = await one<{ __typename: string; reason?: string; accesses?: { id: string }[] }>(
    family,
    `mutation ($ids: [UUID!]!, $id: UUID!) { answer: requestAccess(beneficiaryIds: $ids, situationId: $id) { __typename
      ... on AccessRequested { accesses { id } } ... on AccessRefused { reason } } }`,
    { ids: isCharged ? family.children : [child], id: commune.situationId },
  )
  if (said.reason && said.reason !== 'AGAINST_RULES') throw new Error(`refused for another reason: ${said.reason}`)
  if (said.reason || !isCharged) return withPrice(said.reason ? 'refused' : 'accepted', 0, worked)
  for (const { id } of said.accesses ?? []) {
    const given = await one<{ __typename: string; message?: string }>(
      agent,
      `mutation ($id: UUID!, $late: Boolean!) { answer: validateAccess(accessId: $id, late: $late) { __typename ... on AccessRefused { message } } }`,
      { id, late: facts['late'] === true },
    )
    if (given.__typename !== 'ServiceAccess') throw new Error(`not given: ${given.message}`)
  }
  const cents = (await invoicesOf(family)).reduce((sum, { totalCents }) => sum + totalCents, 0)
  return withPrice(cents > 0 ? 'charged' : 'accepted', cents, worked)
}
