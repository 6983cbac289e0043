import { cpuWhile, inWords } from './support/cpu.js'
import { cookieOf, generate } from './support/generate.js'
import { growHistory } from './support/history.js'
import { type Call, load, mustBe, p50, p95, type Round } from './support/load.js'
import { portalOperation } from './support/operations.js'
import { median, type Report } from './support/report.js'
import { type BenchTown, openTown } from './support/town.js'
import { openBare } from './support/bare.js'

const FAMILIES = 4_000
const HISTORY = 200_000
const ROUNDS = 3
const SECONDS = 4
const CONNECTIONS = 8

/** The month that a parent sees first: next month, whole weeks. */
export function nextMonth(now = new Date(Date.now())): { from: string; to: string } {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))
  const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, 0))
  return { from: first.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) }
}

export function calendars(families: number): () => Call {
  const query = portalOperation('Calendar')
  const variables = nextMonth()
  let i = 0
  return () => ({ query, variables, cookie: cookieOf(i++ % families) })
}

/** A month for three children and three services: through GraphQL, and by a bare route that answers the same JSON. */
export async function run(report: Report): Promise<void> {
  const town = await openTown()
  await generate(town.owner, FAMILIES)
  await growHistory(town.owner, HISTORY, FAMILIES)
  const bare = await openBare(town)
  try {
    await measure(report, town, bare.url)
  } finally {
    await bare.close()
    await town.close()
  }
}

async function measure(report: Report, town: BenchTown, bareUrl: URL): Promise<void> {
  const next = calendars(FAMILIES)
  const ours = (milliseconds: number) =>
    load({ url: town.url, connections: CONNECTIONS, milliseconds, next, judge: mustBe('availabilityCalendar') })
  const theirs = (milliseconds: number) =>
    load({ url: bareUrl, connections: CONNECTIONS, milliseconds, next, judge: mustBe('availabilityCalendar') })
  await ours(2_000)
  await theirs(2_000)
  const [graphql, bare]: [Round[], Round[]] = [[], []]
  let note = ''
  for (let round = 0; round < ROUNDS; round++) {
    const { result, cpu } = await cpuWhile({ server: town.serverPid, postgres: town.cluster.pid }, () =>
      ours(SECONDS * 1000),
    )
    graphql.push(result)
    note = inWords(cpu, result.count)
    bare.push(await theirs(SECONDS * 1000))
  }
  const [rate, base] = [graphql, bare].map((rounds) => median(rounds.map((r) => r.perSecond))) as [number, number]
  const add = (name: string, value: number, unit: string, more = {}) =>
    report.add({ bench: 'calendar', name: `calendar, 8 connections: ${name}`, value, unit, ...more })
  add('months', rate, '/s', { note })
  add('a bare route, same JSON', base, '/s')
  add('share of the bare route', (100 * rate) / base, '%', { goal: { atLeast: 50 } })
  add('median', median(graphql.map(p50)), 'ms')
  add('p95 / median', median(graphql.map(p95)) / median(graphql.map(p50)), '×')
}
