import { canteenOf, COMMUNES, generate, schoolDays } from './support/generate.js'
import { growHistory } from './support/history.js'
import { type Answer, type Call, load, p50 } from './support/load.js'
import { placeOrder, SHAPES } from './order.js'
import { portalOperation } from './support/operations.js'
import { quantile, type Report } from './support/report.js'
import { type BenchTown, openTown } from './support/town.js'
import type { Day } from '../../server/src/platform/day.js'

const WANTED = 2_000
const CONNECTIONS = 64
const DAYS = 20

interface Seen {
  placed: number
  refused: number
  other: string[]
}

const judged = () => {
  const seen: Seen = { placed: 0, refused: 0, other: [] }
  const judge = ({ data, errors }: Answer): void => {
    const answer = data?.['placeOrder']
    if (answer?.__typename === 'OrderPlaced') seen.placed++
    else if (answer?.__typename === 'OrderRefused' && answer.reason === 'DAYS_UNAVAILABLE') seen.refused++
    else seen.other.push(JSON.stringify(errors ?? answer).slice(0, 200))
  }
  return { seen, judge }
}

/**
 * The morning bookings open: 2,000 families of one town want the same 20 days for two children, and there are places for half
 * of them. Beside it, as many families spread over all the towns, with places for everyone.
 */
export async function run(report: Report): Promise<void> {
  const town = await openTown()
  await generate(town.owner, WANTED * COMMUNES)
  await growHistory(town.owner, 200_000, WANTED * COMMUNES)
  const days = await schoolDays(town.owner)
  const spread = await storm(town, days.slice(0, DAYS), (i) => i)
  const places = WANTED // two children each, for half of the families
  await town.owner.query(
    `insert into service_day (service_id, day, capacity, taken) select $1, d, $3::int, 0 from unnest($2::date[]) d`,
    [canteenOf(0), days.slice(DAYS, 2 * DAYS), places],
  )
  const rush = await storm(town, days.slice(DAYS, 2 * DAYS), (i) => i * COMMUNES)
  const { rows } = await town.owner.query<{ off: number }>(
    `select count(*)::int as off from service_day d where d.service_id = $1 and d.day = any($2::date[])
       and (d.taken <> $3 or d.taken <> (select count(*) from booking b where b.service_id = d.service_id and b.day = d.day and b.status = 'BOOKED'))`,
    [canteenOf(0), days.slice(DAYS, 2 * DAYS), places],
  )
  const add = (name: string, value: number, unit: string, more = {}) =>
    report.add({ bench: 'rush', name: `rush, 64 connections: ${name}`, value, unit, ...more })
  add('orders placed', rush.seen.placed, '', { goal: { atLeast: WANTED / 2 } })
  add('refused, days full', rush.seen.refused, '')
  add('neither an order nor a readable refusal', rush.seen.other.length + spread.seen.other.length, '', {
    goal: { atMost: 0 },
    note: rush.seen.other[0] ?? '',
  })
  add('days whose places are not exact to the last', rows[0]?.off ?? Number.NaN, '', { goal: { atMost: 0 } })
  add('answers', rush.perSecond, '/s')
  add('answers of the spread-out case', spread.perSecond, '/s')
  add('share of the spread-out case', (100 * rush.perSecond) / spread.perSecond, '%', { goal: { atLeast: 50 } })
  add('median', rush.median, 'ms')
  add('slowest / median', rush.slowest / rush.median, '×', { goal: { atMost: 5 } })
  await town.close()
}

async function storm(town: BenchTown, days: readonly Day[], familyOf: (i: number) => number) {
  const query = portalOperation('PlaceOrder')
  const shape = SHAPES[1]
  if (!shape) throw new Error('2 × 20 is a shape')
  let i = 0
  const { seen, judge } = judged()
  const next = (): Call | null => (i < WANTED ? placeOrder(query, familyOf(i++), shape, days) : null)
  const round = await load({ url: town.url, connections: CONNECTIONS, count: WANTED, next, judge })
  return { seen, perSecond: round.perSecond, median: p50(round), slowest: quantile(round.times, 1) }
}
