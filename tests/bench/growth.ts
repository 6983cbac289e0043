import { calendars } from './calendar.js'
import { canteenOf, COMMUNES, generate, id, schoolDays, staffCookie } from './support/generate.js'
import { growHistory } from './support/history.js'
import { type Call, load, mustBe, p50 } from './support/load.js'
import { consoleOperation, portalOperation } from './support/operations.js'
import { orders, placeOrder, SHAPES } from './order.js'
import { median, type Report } from './support/report.js'
import { type BenchTown, openTown } from './support/town.js'
import type { Day } from '../../server/src/platform/day.js'

const FAMILIES = 16_000
const STEPS = [10_000, 100_000, 1_000_000, 10_000_000]
const ROUNDS = 3
const SECONDS = 2

type Medians = Record<'order 2x20' | 'calendar' | 'register' | 'kitchen', number>

/** BENCH_BOOKINGS=1000000 stops the growth there. */
const largest = Number(process.env['BENCH_BOOKINGS'] ?? STEPS.at(-1))

/** From ten thousand to ten million bookings: what a family and a cook wait for must not grow. */
export async function run(report: Report): Promise<void> {
  const town = await openTown()
  await generate(town.owner, FAMILIES)
  const days = await schoolDays(town.owner)
  const shape = SHAPES[1]
  if (!shape) throw new Error('2 × 20 is a shape')
  const placing = orders(shape, days.slice(0, -1), FAMILIES)
  const busy = days.at(-1)
  if (!busy) throw new Error('a school year has days')
  await fillOneDay(town, busy)
  const add = (name: string, value: number, unit: string, more = {}) =>
    report.add({ bench: 'growth', name, value, unit, ...more })
  await measure(town, placing, busy) // the server warms up
  let first: Medians | null = null
  for (const step of STEPS.filter((s) => s <= largest)) {
    const started = performance.now()
    await growHistory(town.owner, step, FAMILIES)
    const grown = (performance.now() - started) / 1000
    const words = step.toLocaleString('en')
    const medians = await measure(town, placing, busy)
    first ??= medians
    add(`${words} bookings: bytes each, indexes included`, await bytesPerBooking(town), 'B', {
      note: `generated in ${grown.toFixed(0)} s`,
    })
    for (const what of Object.keys(medians) as (keyof Medians)[]) {
      const growth = 100 * (medians[what] / first[what] - 1)
      add(`${words} bookings: ${what}, median`, medians[what], 'ms', {
        note: step === STEPS[0] ? '' : `${growth >= 0 ? '+' : ''}${growth.toFixed(0)} %`,
      })
      if (step === largest && step !== STEPS[0])
        add(`growth of ${what} to ${words}`, growth, '%', { goal: { atMost: 20 } })
    }
  }
  await town.close()
}

/** Children booked on one day to come: the register and the kitchen of a canteen that stays as large as it is. */
const EATERS = 300

async function fillOneDay(town: BenchTown, day: Day): Promise<void> {
  const [shape] = SHAPES
  if (!shape) throw new Error('1 × 1 is a shape')
  let i = 0
  const query = portalOperation('PlaceOrder')
  const next = (): Call => placeOrder(query, i++ * COMMUNES, shape, [day])
  await load({ url: town.url, connections: 8, count: EATERS, next, judge: mustBe('placeOrder', 'OrderPlaced') })
}

async function measure(town: BenchTown, placing: () => Call, day: string): Promise<Medians> {
  const [sheet, counts] = [consoleOperation('AttendanceSheet'), consoleOperation('KitchenDay')]
  const register = (): Call => ({ query: sheet, variables: { serviceId: canteenOf(0), day }, cookie: staffCookie })
  const kitchen = (): Call => ({ query: counts, variables: { communeId: id('commune', 0), day }, cookie: staffCookie })
  const timed = async (next: () => Call, field: string): Promise<number> => {
    const once = (milliseconds: number) =>
      load({ url: town.url, connections: 4, milliseconds, next, judge: mustBe(field) })
    await once(1_500)
    const rounds: number[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(p50(await once(SECONDS * 1000)))
    return median(rounds)
  }
  return {
    'order 2x20': await timed(placing, 'placeOrder'),
    calendar: await timed(calendars(FAMILIES), 'availabilityCalendar'),
    register: await timed(register, 'attendanceSheet'),
    kitchen: await timed(kitchen, 'kitchenDay'),
  }
}

async function bytesPerBooking({ owner }: BenchTown): Promise<number> {
  const { rows } = await owner.query<{ bytes: number }>(
    `select (pg_total_relation_size('booking') / greatest(1, (select count(*) from booking)))::int as bytes`,
  )
  return rows[0]?.bytes ?? Number.NaN
}
