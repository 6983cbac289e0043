import { readFileSync } from 'node:fs'
import { calendars } from './calendar.js'
import { cookieOf, generate, schoolDays } from './support/generate.js'
import { growHistory } from './support/history.js'
import { type Answer, type Call, load, p50, p95 } from './support/load.js'
import { portalOperation } from './support/operations.js'
import { orders, SHAPES } from './order.js'
import { quantile, type Report } from './support/report.js'
import { type BenchTown, openTown } from './support/town.js'

const FAMILIES = 16_000
const CONNECTIONS = 16
const SLICES = 10

/** BENCH_REQUESTS=10000 makes it shorter. */
const requests = Number(process.env['BENCH_REQUESTS'] ?? 100_000)

/** Resident memory of a process, in megabytes. */
const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024

async function connectionsOf({ owner }: BenchTown): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where usename = 'cantine_app' and datname = current_database()`,
  )
  return rows[0]?.n ?? Number.NaN
}

/** Mostly reading, as families do: calendars, home pages, orders of one and of forty meals. */
export async function run(report: Report): Promise<void> {
  const town = await openTown()
  await generate(town.owner, FAMILIES)
  await growHistory(town.owner, 200_000, FAMILIES)
  const days = await schoolDays(town.owner)
  const [one, forty] = SHAPES.map((shape) => orders(shape, days, FAMILIES)) as [() => Call, () => Call]
  const calendar = calendars(FAMILIES)
  const home = portalOperation('FamilyHome')
  let n = 0
  const next = (): Call => {
    n++
    if (n % 10 === 0) return forty()
    if (n % 10 < 3) return one()
    if (n % 10 < 6) return { query: home, variables: homeVariables(days), cookie: cookieOf(n % FAMILIES) }
    return calendar()
  }
  const wrong: string[] = []
  const judge = (answer: Answer): void => {
    if (answer.errors || !answer.data) wrong.push(JSON.stringify(answer).slice(0, 200))
  }
  const slice = () =>
    load({ url: town.url, connections: CONNECTIONS, count: Math.round(requests / SLICES), next, judge })
  await slice() // the heap finds its size
  const [before, connections] = [residentMb(town.serverPid), await connectionsOf(town)]
  const memory: number[] = []
  const times: number[] = []
  let last = await slice()
  for (let i = 1; i < SLICES; i++) {
    last = await slice()
    times.push(...last.times)
    memory.push(residentMb(town.serverPid))
  }
  const add = (name: string, value: number, unit: string, more = {}) =>
    report.add({
      bench: 'soak',
      name: `soak, ${requests.toLocaleString('en')} requests: ${name}`,
      value,
      unit,
      ...more,
    })
  const half = memory.slice(memory.length / 2)
  add('answers that are errors', wrong.length, '', { goal: { atMost: 0 }, note: wrong[0] ?? '' })
  add('resident memory after warm-up', before, 'MB')
  add(
    'resident memory, second half against the first',
    100 * (quantile(half, 0.5) / quantile(memory.slice(0, memory.length / 2), 0.5) - 1),
    '%',
    { goal: { atMost: 10 } },
  )
  add('connections more than at the start', (await connectionsOf(town)) - connections, '', { goal: { atMost: 0 } })
  add('median', p50(last), 'ms')
  add('p95', p95({ ...last, times }), 'ms')
  add('event-loop delay, p99', await loopDelay(town), 'ms')
  await town.close()
}

const homeVariables = (days: readonly string[]) => ({ from: days[0], to: days[19] })

/** What the server says of itself when it is asked to end: the delay of its event loop over the whole run. */
async function loopDelay(town: BenchTown): Promise<number> {
  process.kill(town.serverPid, 'SIGUSR2')
  for (let waited = 0; waited < 3_000; waited += 50) {
    const said = /"loopDelayP99Ms":([\d.]+)/.exec(readFileSync(town.logFile, 'utf8'))
    if (said) return Number(said[1])
    await new Promise((ok) => setTimeout(ok, 50))
  }
  return Number.NaN
}
