import { cookieOf, generate, schoolDays } from './support/generate.js'
import { growHistory } from './support/history.js'
import { type Call, load, mustBe, p50 } from './support/load.js'
import { orders, placeOrder, SHAPES } from './order.js'
import { portalOperation } from './support/operations.js'
import { median, type Report } from './support/report.js'
import { openTown } from './support/town.js'

const FAMILIES = 6_000
const HISTORY = 200_000
const ROUNDS = 3
const SECONDS = 3

/** The live price of 2 × 20 meals: it may cost no more than placing the order. */
export async function run(report: Report): Promise<void> {
  const town = await openTown()
  await generate(town.owner, FAMILIES)
  await growHistory(town.owner, HISTORY, FAMILIES)
  const days = await schoolDays(town.owner)
  const shape = SHAPES[1]
  if (!shape) throw new Error('2 × 20 is a shape')
  const query = portalOperation('QuoteOrder')
  let i = 0
  const quotes = (): Call => {
    const family = i++ % FAMILIES
    const { lines } = (placeOrder('', family, shape, days.slice(60, 80)).variables as { input: { lines: object[] } })
      .input
    return { query, cookie: cookieOf(family), variables: { input: { lines } } }
  }
  const next = orders(shape, days.slice(0, 60), FAMILIES)
  const of = (what: () => Call, field: string) => (milliseconds: number) =>
    load({ url: town.url, connections: 8, milliseconds, next: what, judge: mustBe(field) })
  const [quote, order] = [of(quotes, 'quoteOrder'), of(next, 'placeOrder')]
  await quote(1_500)
  await order(1_500)
  const times: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    const [q, o] = [await quote(SECONDS * 1000), await order(SECONDS * 1000)]
    times[0].push(p50(q))
    times[1].push(p50(o))
    times[2].push(q.perSecond)
  }
  const [q, o, rate] = times.map(median) as [number, number, number]
  const add = (name: string, value: number, unit: string, more = {}) =>
    report.add({ bench: 'quote', name: `quote 2x20, 8 connections: ${name}`, value, unit, ...more })
  add('quotes', rate, '/s')
  add('median', q, 'ms')
  add('median of the order, same run', o, 'ms')
  add('quote / order', q / o, '×', { goal: { atMost: 1 } })
  await town.close()
}
