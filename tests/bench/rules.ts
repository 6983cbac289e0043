import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { decideIn, readCorpus, schoolCalendarOf } from '../../server/src/modules/pricing/index.js'
import { type Policy, ruleContext } from '../../server/src/modules/regulations/index.js'
import { civilDay, daysBetween } from '../../server/src/platform/day.js'
import { quantile, type Report } from './support/report.js'

const ROUNDS = 200
const WARM_UP = 20
const GOAL_MS = 5

const read = (file: string): unknown => parse(readFileSync(file, 'utf8')) as unknown

/** CPU of evaluating a month for 3 children × 3 services, booking and cancelling, from loaded facts. */
export function run(report: Report): Promise<void> {
  const school = schoolCalendarOf(readCorpus(read('tests/rules/real-rules.yaml') as never))
  const policies = ['fr-34-vailhauques', 'fr-59-fourmies', 'fr-85-le-langon'].map(
    (id) => read(`tests/rules/policies/${id}.yaml`) as Policy,
  )
  const days = daysBetween(civilDay('2026-12-01'), civilDay('2026-12-31'))
  const now = new Date('2026-11-25T10:00:00+01:00')
  const month = (): number => {
    let decisions = 0
    for (const policy of policies) {
      const context = ruleContext(policy, school, Object.keys(policy.services)[0] ?? '')
      if (!context) throw new Error('a policy of the corpus has a service')
      for (let child = 1; child <= 3; child++) {
        const facts = { tariffCents: 380, baseCents: 380, qf: 300 * child, childRank: child, children: 3 }
        for (const day of days)
          for (const action of ['book', 'cancel'] as const) {
            decideIn(context, { action, day, now, facts })
            decisions++
          }
      }
    }
    return decisions
  }
  const times: number[] = []
  let decisions = 0
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    decisions = month()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  const warm = times.slice(WARM_UP)
  const add = (name: string, value: number, more = {}) =>
    report.add({ bench: 'rules', name: `a month, 3 children × 3 services: ${name}`, value, unit: 'ms CPU', ...more })
  add('median', quantile(warm, 0.5), { goal: { atMost: GOAL_MS }, note: `${decisions} decisions` })
  add('p95', quantile(warm, 0.95))
  add('first', times[0] ?? Number.NaN)
  return Promise.resolve()
}
