import { clock } from '../clock.js'
import type { Signed } from '../client.js'
import { dayBefore, policyOf, type TestRules } from '../given/commune.js'
import { given, type TestCommune, type TestFamily } from '../given/index.js'
import type { Account } from '../stripe/index.js'
import { withStripe } from '../stripe/regie.js'
import { town } from '../town.js'
import type { Chance } from './chance.js'
import { Model } from './model.js'

export type Staff = Signed & { accountId: string }

/** From a day on, a price or a règlement. */
interface Since {
  from: string
  value: number
}
export interface Canteen extends TestCommune {
  prices: Since[]
  latePercents: Since[]
}

/** A small town: two communes that share a régie (sandbox), one with its own (Stripe), a few families known to all three. */
export interface World {
  chance: Chance
  model: Model
  canteens: Canteen[]
  regies: string[]
  stripeRegie: string
  account: Account
  families: TestFamily[]
  keeper: Staff
  second: Staff
  now: number
}

export const UNBOOKED_EXTRA = 200
const START = Date.parse('2026-11-19T08:00:00+01:00')
const SECOND_PERSON_FROM = 1_500

/** « Après, jusqu'à 10 h le jour même, une part reste due. » */
const rulesWith = (latePercent: number): TestRules => ({
  book: [{ until: dayBefore }],
  cancel: [
    { until: dayBefore },
    { until: { at: '10:00' }, price: { fact: 'baseCents' }, modifiers: [{ percent: latePercent - 100 }] },
  ],
  absence: [{ when: { justified: true }, outcome: 'doNotCharge' }],
  attend_unreserved: [{ modifiers: [{ add: UNBOOKED_EXTRA, label: 'non inscrit' }] }],
})

export async function openWorld(chance: Chance): Promise<World> {
  clock.at(new Date(START))
  const [price, latePercent] = [380, 50]
  const asked = { priceCents: price, rules: rulesWith(latePercent) }
  const first = await given.aCommune({ ...asked, capacity: 5 })
  const second = await given.aCommune({ ...asked, regieId: first.regieId })
  const third = await given.aCommune({ ...asked, capacity: 7 })
  const communes = [first, second, third]
  await town().owner.query('update regie set second_person_cents = $1', [SECOND_PERSON_FROM])
  const families: TestFamily[] = []
  for (let i = 0; i < 5; i++) families.push(await given.aFamily({ in: communes, children: 2 }))
  return {
    chance,
    model: new Model(),
    canteens: communes.map((c) => ({
      ...c,
      prices: [{ from: '2020-01-01', value: price }],
      latePercents: [{ from: '2020-01-01', value: latePercent }],
    })),
    regies: [first.regieId, third.regieId],
    stripeRegie: third.regieId,
    account: await withStripe(third),
    families,
    keeper: await given.aStaffMember(null),
    second: await given.aStaffMember(null),
    now: START,
  }
}

/** The clock of the town, which only goes forward. */
export function wait(world: World, minutes: number): void {
  world.now += minutes * 60_000
  clock.at(new Date(world.now))
}

export const at = (world: World): Date => new Date(world.now)

/** Winter time, as all the game is played in: UTC + 1. */
const dayOf = (instant: number): string => new Date(instant + 3_600_000).toISOString().slice(0, 10)
export const today = (world: World): string => dayOf(world.now)
export const dayIn = (world: World, days: number): string => dayOf(world.now + days * 86_400_000)
/** Days to come on which the canteens are open (Mon Tue Thu Fri), and now and then one on which they are not. */
export const daysToOrder = (world: World, most: number): string[] => {
  const open = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => dayIn(world, n))
  const wanted = world.chance.percent(7) ? open : open.filter((day) => [1, 2, 4, 5].includes(new Date(day).getUTCDay()))
  return world.chance.some(wanted, most)
}
/** The last day whose services are over: from 18 h on, today. */
export const lastServed = (world: World): string => dayOf(world.now - 18 * 3_600_000)
export const tenOClock = (day: string): number => Date.parse(`${day}T10:00:00+01:00`)

const onDay = (values: readonly Since[], day: string): number =>
  values.filter((v) => v.from <= day).reduce((last, v) => (v.from >= last.from ? v : last)).value
export const priceOn = (canteen: Canteen, day: string): number => onDay(canteen.prices, day)
export const latePercentOn = (canteen: Canteen, day: string): number => onDay(canteen.latePercents, day)

export function canteenOf(world: World, serviceId: string): Canteen {
  const found = world.canteens.find((c) => c.serviceId === serviceId)
  if (!found) throw new Error('a service of nobody')
  return found
}

export function familyOf(world: World, accountId: string): TestFamily {
  const found = world.families.find((f) => f.accountId === accountId)
  if (!found) throw new Error('a family of nobody')
  return found
}

/** From a day to come on, another price. Live bookings keep theirs. */
export async function changePrice(canteen: Canteen, value: number, from: string): Promise<void> {
  await town().owner.query(
    'update tariff set effective_to = $3::date - 1 where service_id = $1 and situation_id = $2 and effective_to is null',
    [canteen.serviceId, canteen.situationId, from],
  )
  await town().owner.query(
    `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from) values ($1, $2, $3, $4, $4::int / 2, true, $5)`,
    [canteen.id, canteen.serviceId, canteen.situationId, value, from],
  )
  canteen.prices.push({ from, value })
}

/** From a day to come on, another règlement. Live bookings keep theirs. */
export async function changeRules(world: World, canteen: Canteen, value: number, from: string): Promise<void> {
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, $2, $3, $4, $5)`,
    [canteen.serviceId, canteen.latePercents.length + 1, from, at(world), JSON.stringify(policyOf(rulesWith(value)))],
  )
  canteen.latePercents.push({ from, value })
}
