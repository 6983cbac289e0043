// npm run bench -- rules: CPU of evaluating a month for 3 children × 3 services (book and cancel) from loaded facts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
const { decideIn, readCorpus, schoolCalendarOf } = await import('../../server/dist/modules/pricing/index.js')
const { ruleContext } = await import('../../server/dist/modules/regulations/index.js')
const { daysBetween } = await import('../../server/dist/platform/day.js')

const corpus = readCorpus(parse(readFileSync(join(root, 'tests/rules/real-rules.yaml'), 'utf8')))
const school = schoolCalendarOf(corpus)
const policies = ['fr-34-vailhauques', 'fr-59-fourmies', 'fr-85-le-langon'].map((id) =>
  parse(readFileSync(join(root, `tests/rules/policies/${id}.yaml`), 'utf8')),
)
const days = daysBetween('2026-12-01', '2026-12-31')
const now = new Date('2026-11-25T10:00:00+01:00')

function month() {
  let decisions = 0
  for (const policy of policies) {
    const context = ruleContext(policy, school, Object.keys(policy.services)[0])
    for (let child = 1; child <= 3; child++) {
      const facts = { tariffCents: 380, baseCents: 380, qf: 300 * child, childRank: child, children: 3 }
      for (const day of days) {
        for (const action of ['book', 'cancel']) {
          decideIn(context, { action, day, now, facts })
          decisions++
        }
      }
    }
  }
  return decisions
}

const times = []
let decisions = 0
for (let round = 0; round < 200; round++) {
  const before = process.cpuUsage()
  decisions = month()
  const { user, system } = process.cpuUsage(before)
  times.push((user + system) / 1000)
}
const sorted = times.slice(20).sort((a, b) => a - b)
const at = (share) => sorted[Math.floor(sorted.length * share)].toFixed(2)
console.log(
  `rules: ${decisions} decisions a month; CPU ms: first ${times[0].toFixed(1)}, median ${at(0.5)}, p95 ${at(0.95)} (goal: under 5)`,
)
