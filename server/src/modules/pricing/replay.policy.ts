import { civilDay, instantOf, isDay } from '../../platform/day.js'
import { periodOf } from '../calendar/index.js'
import { type Action, ACTIONS, Facts, type Policy, ruleContext, type SchoolCalendar } from '../regulations/index.js'
import { allocate } from './allocate.policy.js'
import { decideIn } from './decide.policy.js'
import type { Decision } from './decision.policy.js'
import { factsOfCase } from './replay-facts.policy.js'

/** A worked case, as corpora of règlements write them: local times, facts in snake_case, exact cents. */
export interface WorkedCase {
  action: string
  /** May be left out of a policy of one service. */
  service?: string
  /** The day of `at`, when it is left out. */
  meal_date?: string
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
  /** Facts given that neither the language nor the policy knows: they changed nothing. */
  ignored: string[]
}
type Compared = Omit<Replayed, 'ignored'>

export const OUTCOME_WORDS: Readonly<Record<Decision['outcome'], string>> = {
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
  mixed: 'mixed',
}

/** Asks the policy what the case asks, and compares all that the case states: outcome, limit, price. */
export function replay(policy: Policy, school: SchoolCalendar, worked: WorkedCase): Replayed {
  const services = Object.keys(policy.services)
  const name = worked.service ?? (services.length === 1 ? services[0] : undefined) ?? ''
  const context = ruleContext(policy, school, name)
  const { facts, unused } = factsOfCase(worked.given ?? {}, policy)
  const answer = (compared: Compared): Replayed => ({ ...compared, ignored: unused })
  const fail = (got: string, why: string) => answer({ passed: false, expected: worked.expected, got, why })
  if (!context)
    return fail(`no such service: ${name}`, `the policy has: ${services.join(', ')}; name them as the cases do`)
  const { timeZone } = context.calendar
  const mealDay = worked.meal_date ?? worked.at?.slice(0, 10)
  if (!mealDay || !isDay(mealDay)) return fail('no day', 'the case has neither a meal_date nor an at that is a day')
  const [day = mealDay, time = '12:00'] = worked.at?.split('T') ?? []
  const event = {
    action: 'book' as Action,
    day: mealDay,
    now: instantOf(civilDay(day), time.slice(0, 5), timeZone),
    facts,
  }
  if (worked.action === 'period') {
    const name = periodOf(context.calendar, event.day)?.name ?? 'none'
    return answer(same(worked, [worked.expected === name ? name : `period_${name}`], 'the named period of the day'))
  }
  if (worked.action === 'allocate')
    return answer(same(worked, [allocation(new Facts(context, event))], 'places by priority, then by order'))
  const action = ACTIONS.find((a) => a === worked.action)
  if (!action) return fail('no such action', `the language has: ${ACTIONS.join(', ')}`)
  return answer(compareDecision(worked, decideIn(context, { ...event, action }), timeZone))
}

function compareDecision(worked: WorkedCase, decision: Decision, timeZone: string): Compared {
  const { outcome, as, price, until, pathUntil, reason, path } = decision
  // of days that are answered differently a case may state the word of its own
  const ofDay = decision.days.find(({ day }) => day === worked.meal_date)?.outcome ?? outcome
  const isOfDay = outcome === 'mixed' && worked.expected === OUTCOME_WORDS[ofDay]
  const word = OUTCOME_WORDS[isOfDay ? ofDay : outcome]
  const expected = [worked.expected]
  const got = [(outcome === 'classify' || outcome === 'price') && as ? `${word}_${as}` : word]
  if (worked.limit !== undefined && worked.limit !== null) {
    const [from = '', to = from] = [worked.limit].flat()
    expected.push(`limit ${from}${to === from ? '' : `…${to}`}`)
    got.push(
      [until, pathUntil].some((at) => inLimit(at, from, to, timeZone))
        ? (expected.at(-1) ?? '')
        : `limit ${until ? localTime(until, timeZone) : 'never'}`,
    )
  }
  if (worked.price_cents !== undefined) {
    expected.push(`${worked.price_cents} cents`)
    const cents = worked.given?.penalty_only
      ? price.lines.filter((l) => l.part === 'penalty').reduce((sum, l) => sum + l.cents, 0)
      : price.cents
    got.push(cents === null ? `no price (${price.missing})` : `${cents} cents`)
  }
  if (typeof worked.given?.charged_days === 'number') {
    expected.push(`${worked.given.charged_days} charged days`)
    got.push(`${decision.chargedDays ?? (outcome === 'charge' ? 1 : 0)} charged days`)
  }
  const why = [
    path ? `rule ${path}` : 'no rule',
    outcome === 'mixed' ? `mixed: ${decision.days.map((d) => `${d.day} ${OUTCOME_WORDS[d.outcome]}`).join(', ')}` : '',
    reason.sentence,
    price.explanation,
  ]
    .filter(Boolean)
    .join(' · ')
  return same({ ...worked, expected: expected.join(', ') }, got, why)
}

const same = ({ expected }: Pick<WorkedCase, 'expected'>, got: string[], why: string): Compared => ({
  passed: expected === got.join(', '),
  expected,
  got: got.join(', '),
  why,
})

const instantOfText = (text: string, timeZone: string) =>
  instantOf(civilDay(text.slice(0, 10)), text.slice(11, 16) || '00:00', timeZone)

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
