import { randomUUID } from 'node:crypto'
import { factsOfCase, type WorkedCase } from '../../server/src/modules/pricing/index.js'
import {
  type Action,
  KNOWN_FACTS,
  type Policy,
  SERVICE,
  SUPPLY,
  unapplied,
} from '../../server/src/modules/regulations/index.js'
import { addDays, civilDay, type Day, instantOf } from '../../server/src/platform/day.js'
import { ask, type Signed } from './client.js'
import { clock } from './clock.js'
import { given, type TestCommune, type TestFamily } from './given/index.js'
import { cancelBookings, cellsOn, payOrder, placeOrder, type Quote, quote } from './operations.js'
import { town } from './town.js'

/** A règlement published in the product, and worked cases played in it as a family and an agent would, at their instants. */

export const ZONE = 'Europe/Paris'
/** Before the school year of the cases: the règlement is published, the families sign up. */
const SUMMER = '2026-08-24T10:00:00+02:00'
const FROM = '2026-08-26'
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** A case that the product cannot be asked, and why. */
export class NotAsked extends Error {}

interface Field {
  id: string
  scope: 'FAMILY' | 'BENEFICIARY'
}
export interface Published {
  commune: TestCommune
  agent: Signed
  fields: Map<string, Field>
}

/** The one service of a policy that a case asks, as it is published alone. */
export function policyOfService(policy: Policy, name: string): Policy {
  const rules = policy.services[name]
  if (!rules) throw new NotAsked(`the policy has no service ${name}`)
  const own = rules.like === undefined ? rules : { ...policy.services[rules.like], ...rules, like: undefined }
  return JSON.parse(JSON.stringify({ ...policy, timeZone: undefined, services: { [SERVICE]: own } })) as Policy
}

/** A règlement that says nothing of booking lets nobody book: its commune says « jusqu'au matin même », so that its other rules can be asked. */
export function withBooking(policy: Policy): Policy {
  const rules = policy.services[SERVICE] ?? {}
  const actions = { book: [{ until: { at: '09:00' } }], ...rules.actions }
  return { ...policy, services: { [SERVICE]: { ...rules, actions } } }
}

/** The facts that a commune keeps of its files because this règlement names them. */
export const keptFacts = (policy: Policy): string[] => {
  const text = JSON.stringify(policy)
  return Object.entries(SUPPLY).flatMap(([name, supply]) =>
    supply?.from === 'file' && supply.on.length === 0 && new RegExp(`"${name}"`).test(text) ? [name] : [],
  )
}

/** What of it would not be applied, when the commune keeps the facts that it names. */
export const notApplied = (policy: Policy) => unapplied(policy, new Map(keptFacts(policy).map((name) => [name, null])))

const one = async <T>(who: Signed, query: string, variables: Record<string, unknown>): Promise<T> =>
  (await ask<{ answer: T }>(who, query, variables)).answer

/** A commune whose canteen follows this règlement, from a page of the console to its publication. */
export async function published(policy: Policy, words: ReadonlyMap<string, readonly string[]>): Promise<Published> {
  clock.at(SUMMER)
  const rules = policy.services[SERVICE] ?? {}
  const weekdays = rules.weekdays ?? policy.calendar?.schoolDays ?? ['mon', 'tue', 'thu', 'fri']
  const commune = await given.aCommune({ openWeekdays: weekdays.map((day) => WEEKDAYS.indexOf(day) + 1) })
  await town().owner.query('update service set kind = $2 where id = $1', [
    commune.serviceId,
    rules.during === undefined || rules.during === 'school' ? 'CANTEEN' : 'HOLIDAY_CAMP',
  ])
  const zone = policy.calendar?.zone
  if (zone) await town().owner.query('update commune set school_zone = $2 where id = $1', [commune.id, zone])
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const fields = new Map<string, Field>()
  for (const name of keptFacts(policy)) fields.set(name, await keep(admin, commune, name, words.get(name) ?? []))
  const saved = await one<{ __typename: string; id: string; message?: string; problems?: object[] }>(
    admin,
    `mutation ($s: UUID!, $p: String!) { answer: saveRegulationDraft(serviceId: $s, policy: $p) { __typename
      ... on Regulation { id problems { pointer severity message } } ... on RegulationRefused { message } } }`,
    { s: commune.serviceId, p: JSON.stringify(policy) },
  )
  const said = await one<{ __typename: string; message?: string }>(
    admin,
    `mutation ($id: UUID!) { answer: publishRegulation(id: $id, effectiveFrom: "${FROM}", confirmToday: false) { __typename
      ... on RegulationRefused { message } } }`,
    { id: saved.id },
  )
  if (said.__typename !== 'Regulation')
    throw new Error(`not published: ${said.message ?? said.__typename} ${JSON.stringify(saved.problems)}`)
  return { commune, agent: await given.aStaffMember(commune, 'AGENT'), fields }
}

async function keep(admin: Signed, commune: TestCommune, name: string, words: readonly string[]): Promise<Field> {
  const known = KNOWN_FACTS[name]
  const type = known?.type === 'yesNo' ? 'YES_NO' : known?.type === 'word' ? 'CHOICE' : 'NUMBER'
  const scope = name === 'resident' || name === 'income' ? 'FAMILY' : 'BENEFICIARY'
  const choices = [...new Set([...words, 'autre', 'encore'])]
  const made = await one<{ __typename: string; id: string; message?: string }>(
    admin,
    `mutation ($input: CreateCustomFieldInput!) { answer: createCustomField(input: $input) { __typename
      ... on CustomFieldSetup { id } ... on CustomFieldRefused { message } } }`,
    {
      input: {
        ...{ requestId: randomUUID(), communeId: commune.id, name, label: known?.label ?? name, type, scope },
        ...{ source: 'STAFF', position: 0 },
        choices: type === 'CHOICE' ? choices.map((value) => ({ value, label: value })) : [],
      },
    },
  )
  if (made.__typename !== 'CustomFieldSetup') throw new Error(`${name}: ${made.message}`)
  return { id: made.id, scope }
}

/** Facts that a case gives and the product works out by itself from what is played. */
const WORKED_OUT = new Set(['datesFromSourceYear', 'penaltyOnly'])
const OF_REGISTER = new Set(['reason', 'certificate', 'justified', 'arrivedAt', 'leftAt'])

/** A family of which is known what the case gives. */
async function familyOf(
  { commune, agent, fields }: Published,
  facts: Record<string, unknown>,
  { counters = {} }: Policy,
): Promise<{ family: TestFamily; child: string }> {
  const counted = Object.keys(counters)
  /** Kept of the files of a commune, and nothing that this règlement reads. */
  const isIdle = (name: string) => SUPPLY[name]?.from === 'file' && SUPPLY[name].on.length === 0 && !fields.has(name)
  const rank = Number(facts['childRank'] ?? 1)
  const children = Math.max(Number(facts['children'] ?? 1), rank)
  const family = await given.aFamily({ in: commune, children, creditCents: 100_000 })
  const child = family.children[rank - 1] ?? ''
  const { accountId } = family
  for (const [name, value] of Object.entries(facts)) {
    const field = fields.get(name)
    if (name === 'qf')
      await one(
        agent,
        `mutation ($a: UUID!, $c: UUID!, $q: Int) { answer: setFamilyQuotient(accountId: $a, communeId: $c, quotient: $q, validFrom: "${FROM}") { __typename } }`,
        { a: accountId, c: commune.id, q: value },
      )
    else if (field) {
      const said = await one<{ __typename: string; message?: string }>(
        agent,
        `mutation ($input: CustomValueInput!) { answer: giveCustomValue(input: $input) { __typename ... on CustomValueRefused { message } } }`,
        {
          input: {
            ...{ fieldId: field.id, accountId, validFrom: FROM, value: String(value) },
            beneficiaryId: field.scope === 'FAMILY' ? null : child,
          },
        },
      )
      if (said.__typename !== 'CustomValue') throw new NotAsked(`${name}: ${said.message}`)
    } else if (name === 'baseCents' || name === 'tariffCents')
      await town().owner.query(
        'update tariff set price_cents = $2, food_cents = least(food_cents, $2) where situation_id = $1',
        [commune.situationId, value],
      )
    else if (
      !['childRank', 'children', 'paidAfterMinutes', ...counted].includes(name) &&
      !isIdle(name) &&
      !OF_REGISTER.has(name) &&
      !WORKED_OUT.has(name)
    )
      throw new NotAsked(`the product is not given ${name}`)
  }
  return { family, child }
}

export interface Played {
  expected: string
  got: string
}

/** Plays a case: what the règlement is expected to answer, and what the product did, in the words of the cases. */
export async function play(place: Published, policy: Policy, worked: WorkedCase): Promise<Played> {
  const { facts } = factsOfCase(worked.given ?? {}, policy)
  const day = civilDay(worked.meal_date ?? worked.at?.slice(0, 10) ?? '')
  if (facts['datesFromSourceYear']) throw new NotAsked('a day of another school year')
  const at = worked.at ? instantOf(civilDay(worked.at.slice(0, 10)), worked.at.slice(11, 16), ZONE) : null
  clock.at(SUMMER)
  // the tariff of the situation is said by the cases that need one
  await town().owner.query('update tariff set price_cents = 380, food_cents = 190 where situation_id = $1', [
    place.commune.situationId,
  ])
  const { family, child } = await familyOf(place, facts, policy)
  const line = { serviceId: place.commune.serviceId, beneficiaryId: child, days: [day] }
  const isInvoiced = policy.services[SERVICE]?.payment?.mode === 'invoice'
  const game = { ...place, family, child, day, line, facts, isInvoiced }
  for (const [name, { counts }] of Object.entries(policy.counters ?? {}))
    if (facts[name] !== undefined) await happened(game, counts, Number(facts[name]))
  switch (worked.action) {
    case 'book':
      return bookAt(game, worked, at ?? instantOf(day, '12:00', ZONE))
    case 'cancel':
      return cancelAt(game, worked, at ?? instantOf(day, '12:00', ZONE))
    case 'absence':
      return absentOn(game, worked)
    case 'attend_unreserved':
      return comesUnbooked(game, worked)
    case 'pickup':
      return leaves(game, worked)
    case 'price':
      return priceOf(game, worked)
    default:
      throw new NotAsked(`the product does not ask ${worked.action}`)
  }
}

interface Game extends Published {
  family: TestFamily
  child: string
  day: Day
  line: { serviceId: string; beneficiaryId: string; days: string[] }
  facts: Record<string, unknown>
  /** The règlement says that its meals are paid on an invoice. */
  isInvoiced: boolean
}

const withPrice = (word: string, cents: number | undefined, worked: WorkedCase): Played => {
  const price = (c: number | undefined) => (worked.price_cents === undefined ? '' : `, ${c} cents`)
  return { expected: `${worked.expected}${price(worked.price_cents)}`, got: `${word}${price(cents)}` }
}

/** What the règlement counts has happened so many times, on the days of service before. */
async function happened(game: Game, counts: Action, times: number): Promise<void> {
  if (counts !== 'attend_unreserved') throw new NotAsked(`${counts} would have to happen before`)
  for (let day = addDays(game.day, -1), left = times; left > 0; day = addDays(day, -1)) {
    clock.at(instantOf(day, '12:00', ZONE).toISOString())
    const [cell] = await cellsOn(game.family, day)
    if (cell && cell.state !== 'CLOSED') {
      await comesOn(game, day)
      left -= 1
    }
  }
}

/** From the wallet, or on the invoice of the month where nothing is asked before. */
/** Why a day is not booked, when it is its règlement that says so. */
const OF_RULES = new Set(['DEADLINE_PASSED', 'NOT_OPEN_YET', 'PAST'])
const methodOf = ([regie]: Quote['regies'], { isInvoiced }: Pick<Game, 'isInvoiced'>): 'WALLET' | 'INVOICE' => {
  const asked = regie?.choices.some(({ method }) => method === 'INVOICE') ?? isInvoiced
  if (asked !== isInvoiced) throw new Error(`paid on an invoice: ${asked}, and the règlement says ${isInvoiced}`)
  return isInvoiced ? 'INVOICE' : 'WALLET'
}

/** What the day costs the family in the end: paid from its wallet, or to be on its invoice. */
async function dueOf({ family, day }: Game, ofHours = false): Promise<number> {
  const { rows } = await town().owner.query<{ due: number }>(
    `select coalesce(sum(price_cents - refunded_cents), 0)::int as due from booking where account_id = $1 and day = $2 and (by_hours or not $3)`,
    [family.accountId, day, ofHours],
  )
  return rows[0]?.due ?? 0
}

async function bookAt({ family, line, day, facts, isInvoiced }: Game, worked: WorkedCase, at: Date): Promise<Played> {
  clock.at(at.toISOString())
  const [cell] = (await cellsOn(family, day)).filter((other) => other.beneficiaryId === line.beneficiaryId)
  const { totalCents, regies } = await quote(family, [line])
  const minutes = facts['paidAfterMinutes']
  const payment = minutes === undefined ? methodOf(regies, { isInvoiced }) : 'CARD'
  const answer = await placeOrder(family, { lines: [line], expectedTotalCents: totalCents, payment })
  if (answer.order && minutes !== undefined) {
    clock.at(new Date(at.getTime() + Number(minutes) * 60_000).toISOString())
    const paid = await payOrder(family, answer.order.id, 'WALLET')
    return withPrice(paid.__typename === 'OrderPlaced' ? 'accepted' : 'expired', answer.order.totalCents, worked)
  }
  if (answer.__typename === 'OrderRefused') {
    const why = answer.unavailable?.map(({ reason }) => reason).join() ?? answer.reason
    if (!OF_RULES.has(why ?? '')) throw new Error(`refused for another reason: ${answer.reason} ${why}`)
    return withPrice('refused', 0, worked)
  }
  const late = (cell?.surchargeCents ?? 0) > 0 || cell?.state === 'LATE'
  return withPrice(late ? 'accepted_late_with_surcharge' : 'accepted', answer.order?.totalCents, worked)
}

/** Booked in time: as early as the règlement lets one. */
async function bookEarly(
  { family, line, day, isInvoiced }: Game,
  before: Date,
): Promise<{ id: string; cents: number }> {
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
      payment: methodOf(regies, { isInvoiced }),
    })
    const id = answer.order?.bookings[0]?.id
    if (id) return { id, cents: totalCents }
  }
  throw new NotAsked(`the meal cannot be booked before: ${why}`)
}

async function cancelAt(game: Game, worked: WorkedCase, at: Date): Promise<Played> {
  if (game.facts['reason'] !== undefined) throw new NotAsked('a family that cancels does not say why')
  const { id, cents } = await bookEarly(game, at)
  clock.at(at.toISOString())
  const { answer } = await ask<{ answer: { refundCents: number } }>(
    game.family,
    'query ($ids: [UUID!]!) { answer: quoteCancellation(bookingIds: $ids) { refundCents } }',
    { ids: [id] },
  )
  const said = await cancelBookings(game.family, [id], answer.refundCents)
  const due = await dueOf(game)
  return withPrice(said.__typename === 'BookingsCancelled' && due < cents ? 'accepted' : 'refused', due, worked)
}

const MARK = `mutation ($s: UUID!, $d: Day!, $marks: [AttendanceMark!]!) { answer: recordAttendance(serviceId: $s, day: $d, marks: $marks) { __typename } }`

/** What the register does not take is no answer of a règlement. */
async function marked({ agent, commune }: Pick<Game, 'agent' | 'commune'>, day: Day, marks: object[]): Promise<void> {
  const said = await one<{ __typename: string }>(agent, MARK, { s: commune.serviceId, d: day, marks })
  if (said.__typename !== 'AttendanceSheet') throw new Error(`the register answers ${said.__typename}`)
}

async function absentOn(game: Game, worked: WorkedCase): Promise<Played> {
  const noon = instantOf(game.day, '12:00', ZONE)
  const { cents } = await bookEarly(game, noon)
  const { reason, certificate, justified } = game.facts
  clock.at(noon.toISOString())
  const justifies = reason !== undefined || certificate === true || justified === true
  const mark = {
    ...{ beneficiaryId: game.child, status: justifies ? 'ABSENT_JUSTIFIED' : 'ABSENT' },
    ...(justifies && { reason: reason ?? null, certificate: certificate === true }),
  }
  await marked(game, game.day, [mark])
  const back = cents - (await dueOf(game))
  const free = worked.expected === 'credited' ? 'credited' : 'not_charged'
  return withPrice(
    back > 0 ? free : 'charged',
    back > 0 && worked.expected === 'credited' ? back : cents - back,
    worked,
  )
}

async function comesOn({ agent, commune, child }: Game, day: Day): Promise<void> {
  const marks = [{ beneficiaryId: child, status: 'PRESENT_UNBOOKED' }]
  await marked({ agent, commune }, day, marks)
}

async function comesUnbooked(game: Game, worked: WorkedCase): Promise<Played> {
  clock.at(instantOf(game.day, '12:00', ZONE).toISOString())
  await comesOn(game, game.day)
  const cents = await dueOf(game)
  return withPrice(cents > 0 ? 'charged' : 'not_charged', cents, worked)
}

/** Booked, come and gone at the hours that the case gives: what they cost beside the day. */
async function leaves(game: Game, worked: WorkedCase): Promise<Played> {
  const { arrivedAt, leftAt } = game.facts
  await bookEarly(game, instantOf(game.day, '12:00', ZONE)).catch((caught: unknown) => {
    if (!(caught instanceof NotAsked)) throw caught
  })
  clock.at(instantOf(game.day, '23:00', ZONE).toISOString())
  const { rows } = await town().owner.query('select 1 from booking where account_id = $1', [game.family.accountId])
  const hours = { arrivedAt: arrivedAt ?? null, leftAt: leftAt ?? null }
  const marks = [{ beneficiaryId: game.child, status: rows.length > 0 ? 'PRESENT' : 'PRESENT_UNBOOKED', ...hours }]
  await marked(game, game.day, marks)
  const cents = await dueOf(game, true)
  return withPrice(cents > 0 ? 'charged' : 'not_charged', cents, worked)
}

/** What the calendar shows and the order asks, while it can be booked. */
async function priceOf(game: Game, worked: WorkedCase): Promise<Played> {
  const { cents } = await bookEarly(game, instantOf(game.day, '23:59', ZONE))
  return withPrice('priced', cents, worked)
}
