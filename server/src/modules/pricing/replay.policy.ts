import { instantOf } from '../../platform/day.js'
import { periodOf } from '../calendar/index.js'
import {
  type Action,
  ACTIONS,
  Facts,
  type FactValue,
  type Policy,
  ruleContext,
  type SchoolCalendar,
} from '../regulations/index.js'
import { allocate } from './allocate.policy.js'
import { decideIn } from './decide.policy.js'
import type { Decision } from './decision.policy.js'

/** A worked case, as corpora of règlements write them: local times, facts in snake_case, exact cents. */
export interface WorkedCase {
  action: string
  service: string
  meal_date: string
  at?: string
  given?: Readonly<Record<string, unknown>>
  expected: string
  limit?: string | string[] | null
  price_cents?: number
  why?: string
}
export interface Replayed {
  passed: boolean
  expected: string
  got: string
  why: string
}

const WORDS: Record<Decision['outcome'], string> = {
  accept: 'accepted',
  acceptLate: 'accepted_late_with_surcharge',
  review: 'pending_review',
  allocate: 'pending_allocation',
  waitlist: 'waitlisted',
  replacementMeal: 'accepted_replacement_meal',
  refuse: 'refused',
  charge: 'charged',
  doNotCharge: 'not_charged',
  credit: 'credited',
  price: 'priced',
  classify: 'classified',
  expired: 'expired',
  blocked: 'blocked',
}

/** Asks the policy what the case asks, and compares all that the case states: outcome, limit, price. */
export function replay(policy: Policy, school: SchoolCalendar, worked: WorkedCase): Replayed {
  const context = ruleContext(policy, school, worked.service)
  const fail = (got: string, why: string): Replayed => ({ passed: false, expected: worked.expected, got, why })
  if (!context) return fail('no such service', `the policy has: ${Object.keys(policy.services).join(', ')}`)
  const { timeZone } = context.calendar
  const [day = worked.meal_date, time = '12:00'] = worked.at?.split('T') ?? []
  const event = {
    action: 'book' as Action,
    day: worked.meal_date,
    now: instantOf(day, time.slice(0, 5), timeZone),
    facts: camelCase(worked.given ?? {}),
  }
  if (worked.action === 'period') {
    const name = periodOf(context.calendar, event.day)?.name ?? 'none'
    return same(worked, [worked.expected === name ? name : `period_${name}`], 'the named period of the day')
  }
  if (worked.action === 'allocate')
    return same(worked, [allocation(new Facts(context, event))], 'places by priority, then by order')
  const action = ACTIONS.find((a) => a === worked.action)
  if (!action) return fail('no such action', `the language has: ${ACTIONS.join(', ')}`)
  return compareDecision(worked, decideIn(context, { ...event, action }), timeZone)
}

function compareDecision(worked: WorkedCase, decision: Decision, timeZone: string): Replayed {
  const { outcome, as, price, until, reason, path } = decision
  const word = WORDS[outcome]
  const expected = [worked.expected]
  const got = [(outcome === 'classify' || outcome === 'price') && as ? `${word}_${as}` : word]
  if (worked.limit !== undefined && worked.limit !== null) {
    const [from = '', to = from] = [worked.limit].flat()
    expected.push(`limit ${from}${to === from ? '' : `…${to}`}`)
    got.push(
      inLimit(until, from, to, timeZone)
        ? (expected.at(-1) ?? '')
        : `limit ${until ? localTime(until, timeZone) : 'never'}`,
    )
  }
  if (worked.price_cents !== undefined) {
    expected.push(`${worked.price_cents} cents`)
    const cents = worked.given?.penalty_only
      ? price.lines.filter((l) => l.part === 'penalty').reduce((sum, l) => sum + l.cents, 0)
      : price.cents
    got.push(cents === null ? `no price: ${price.missing} is not known` : `${cents} cents`)
  }
  if (typeof worked.given?.charged_days === 'number') {
    expected.push(`${worked.given.charged_days} charged days`)
    got.push(`${decision.chargedDays ?? 1} charged days`)
  }
  const why = [path ? `rule ${path}` : 'no rule', reason.sentence, price.explanation].filter(Boolean).join(' · ')
  return same({ ...worked, expected: expected.join(', ') }, got, why)
}

const same = ({ expected }: Pick<WorkedCase, 'expected'>, got: string[], why: string): Replayed => ({
  passed: expected === got.join(', '),
  expected,
  got: got.join(', '),
  why,
})

const instantOfText = (text: string, timeZone: string) =>
  instantOf(text.slice(0, 10), text.slice(11, 16) || '00:00', timeZone)

function inLimit(until: Date | null, from: string, to: string, timeZone: string): boolean {
  if (from === 'never') return until === null
  return until !== null && until >= instantOfText(from, timeZone) && until <= instantOfText(to, timeZone)
}

const localTime = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T')

function allocation(facts: Facts): string {
  const left = facts.number('capacityLeft')
  const { admitted } = allocate(facts, left ? Number(left.n / left.d) : 0)
  return admitted.length > 0 ? `admitted_${[...admitted].sort().join('_and_')}` : 'waitlisted'
}

/** children_eating → childrenEating; `penalty_only` and the like stay harmless facts. */
const camelCase = (given: Readonly<Record<string, unknown>>): Record<string, FactValue> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value as FactValue,
    ]),
  )
