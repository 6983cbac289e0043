import { randomUUID } from 'node:crypto'
import type { Day } from '../../server/src/platform/day.js'
import { canteenOf, childOf, cookieOf, generate, PRICE_CENTS, schoolDays, sessionOf } from './support/generate.js'
import { cpuWhile, inWords, type Shares } from './support/cpu.js'
import { growHistory } from './support/history.js'
import { type Call, load, mustBe, p50, p95, type Round } from './support/load.js'
import { portalOperation } from './support/operations.js'
import { hasPgbench, installOrder, pgbench } from './support/pgbench.js'
import { median, type Report } from './support/report.js'
import { forgetStatements, printStatements } from './support/statements.js'
import { type BenchTown, openTown } from './support/town.js'

export const FAMILIES = 16_000
/** Bookings of the past: a town that has been open for a while. */
const HISTORY = 200_000
const ROUNDS = 5
const SECONDS = 4
/** BENCH_CONNECTIONS=8 measures only there. */
const CONNECTIONS = process.env['BENCH_CONNECTIONS']?.split(',').map(Number) ?? [1, 8, 32]

export interface Shape {
  name: '1x1' | '2x20'
  children: number
  days: number
}
export const SHAPES: Shape[] = [
  { name: '1x1', children: 1, days: 1 },
  { name: '2x20', children: 2, days: 20 },
]

/** Orders that nobody has placed yet: families in turn, then their next days. 1×1 books the third child, 2×20 the first two. */
export function orders(shape: Shape, days: readonly Day[], families: number): () => Call {
  const query = portalOperation('PlaceOrder')
  let i = 0
  return () => {
    const family = i % families
    const block = Math.floor(i++ / families)
    const chosen = days.slice(block * shape.days, (block + 1) * shape.days)
    if (chosen.length < shape.days) throw new Error('no days left: generate more families')
    return placeOrder(query, family, shape, chosen)
  }
}

export function placeOrder(query: string, family: number, shape: Shape, days: readonly Day[]): Call {
  const first = shape.children === 1 ? 2 : 0
  const lines = Array.from({ length: shape.children }, (_, n) => ({
    serviceId: canteenOf(family),
    beneficiaryId: childOf(family, first + n),
    days,
  }))
  const expectedTotalCents = shape.children * days.length * PRICE_CENTS
  return {
    query,
    cookie: cookieOf(family),
    session: sessionOf(family),
    variables: { input: { requestId: randomUUID(), lines, expectedTotalCents, payment: 'WALLET' } },
  }
}

interface Measured {
  ours: Round[]
  theirs: { perSecond: number; times: number[] }[]
  cpu: Shares
}

/** Rounds of the product and of pgbench in turn, so that both meet the same machine. */
async function measure(town: BenchTown, shape: Shape, next: () => Call, connections: number): Promise<Measured> {
  const ask = (milliseconds: number) =>
    load({ url: town.url, connections, milliseconds, next, judge: mustBe('placeOrder', 'OrderPlaced') })
  const script = `select bench_place(nextval('bench_place_${shape.name}'), ${shape.children}, ${shape.days});\n`
  const base = hasPgbench() ? (seconds: number) => pgbench(town.cluster.ownerUrl, script, connections, seconds) : null
  await ask(4_000)
  await base?.(1)
  await forgetStatements(town.owner)
  const measured: Measured = { ours: [], theirs: [], cpu: { server: 0, postgres: 0, driver: 0, seconds: 0 } }
  for (let round = 0; round < ROUNDS; round++) {
    const { result, cpu } = await cpuWhile({ server: town.serverPid, postgres: town.cluster.pid }, () =>
      ask(SECONDS * 1000),
    )
    measured.ours.push(result)
    for (const key of ['server', 'postgres', 'driver', 'seconds'] as const) measured.cpu[key] += cpu[key]
    if (base) measured.theirs.push(await base(SECONDS))
  }
  return measured
}

function print(report: Report, shape: Shape, connections: number, { ours, theirs, cpu }: Measured): void {
  const name = `order ${shape.name}, ${connections} connection${connections > 1 ? 's' : ''}`
  const goalsHere = connections === 8
  const rate = median(ours.map((r) => r.perSecond))
  const [middle, slow] = [median(ours.map(p50)), median(ours.map(p95))]
  const add = (figure: string, value: number, unit: string, more = {}) =>
    report.add({ bench: 'order', name: `${name}: ${figure}`, value, unit, ...more })
  add('orders', rate, '/s', {
    note: inWords(
      cpu,
      ours.reduce((sum, r) => sum + r.count, 0),
    ),
  })
  if (theirs.length > 0) {
    const base = median(theirs.map((r) => r.perSecond))
    add('pgbench, same rows', base, '/s')
    add(
      'share of pgbench',
      (100 * rate) / base,
      '%',
      goalsHere ? { goal: { atLeast: shape.name === '2x20' ? 50 : 35 } } : {},
    )
  } else add('pgbench is not installed: share unknown', Number.NaN, '%')
  add('median', middle, 'ms')
  add('p95 / median', slow / middle, '×', goalsHere ? { goal: { atMost: 4 } } : {})
}

export async function run(report: Report): Promise<void> {
  const town = await openTown()
  await generate(town.owner, FAMILIES)
  await growHistory(town.owner, HISTORY, FAMILIES)
  const days = await schoolDays(town.owner)
  const mine = FAMILIES / 2
  await installOrder(town.owner, days, mine, FAMILIES - mine)
  for (const shape of SHAPES) {
    const next = orders(shape, days, mine)
    for (const connections of CONNECTIONS) {
      print(report, shape, connections, await measure(town, shape, next, connections))
      await printStatements(town.owner, report.print)
    }
  }
  await town.close()
}
