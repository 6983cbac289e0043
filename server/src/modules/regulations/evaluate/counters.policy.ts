import type { Day } from '../../../platform/day.js'
import { mondayOf } from '../../calendar/index.js'
import { Facts, type GivenFacts } from '../language/facts.policy.js'
import type { Action, Counter } from '../language/language.policy.js'
import { type Hours, hoursFacts } from './hours.policy.js'
import { holds } from './predicate.policy.js'
import type { RuleContext } from '../language/rule-context.policy.js'

/** Something that happened to a child of a family, as counters see it. */
export interface PastEvent extends Partial<Hours> {
  accountId: string
  serviceId: string
  beneficiaryId: string
  orderId: string | null
  action: Action
  day: Day
  late: boolean
  justified: boolean
  /** Of a cancellation. */
  cancelledAt?: string | null
  /** Of a change: the order of the day to which it was moved, of which it is counted too. */
  newOrderId?: string | null
}
export interface CountedFor {
  action: Action
  accountId: string
  serviceId: string
  beneficiaryId: string
  orderId?: string
  day: Day
  /** When it is decided as of an earlier instant: what was cancelled from then on does not count. */
  cancelledBefore?: Date
}

/** What happened on the register counts before its own day, so that marking twice counts once; the rest as soon as it is done. */
const ON_THE_REGISTER: ReadonlySet<Action> = new Set<Action>(['attend', 'attend_unreserved', 'absence', 'pickup'])

/** The counters that a policy declares, from what happened to this child or family on this service before the event. */
export function countersOf(context: RuleContext, past: readonly PastEvent[], asked: CountedFor, now: Date): GivenFacts {
  const { counters = {} } = context.policy
  const known = past.filter(
    (e) =>
      e.accountId === asked.accountId &&
      e.serviceId === asked.serviceId &&
      (e.day < asked.day || !ON_THE_REGISTER.has(e.action)) &&
      !(asked.cancelledBefore && e.cancelledAt && new Date(e.cancelledAt) >= asked.cancelledBefore),
  )
  const counted = Object.entries(counters).map(([name, counter]) => {
    const found = known.filter((e) => counts(counter, e, asked) && meets(context, counter, e, now))
    return [name, found.length] as const
  })
  return Object.fromEntries(counted)
}

function counts({ counts: action, per = 'child', over = 'schoolYear' }: Counter, e: PastEvent, asked: CountedFor) {
  const same =
    per === 'family' ||
    (per === 'order'
      ? [e.orderId, e.newOrderId].includes(asked.orderId ?? '')
      : e.beneficiaryId === asked.beneficiaryId)
  return e.action === action && same && periodOf(over, e.day) === periodOf(over, asked.day)
}

const meets = (context: RuleContext, { when }: Counter, event: PastEvent, now: Date) => {
  const { action, day, late, justified } = event
  return (
    !when || holds(when, new Facts(context, { action, day, now, facts: { late, justified, ...hoursFacts(event) } }))
  )
}

/** The name of the counting period a day falls in. School years begin on 1 September. */
function periodOf(over: NonNullable<Counter['over']>, day: Day): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  switch (over) {
    case 'schoolYear':
      return String(month >= 9 ? year : year - 1)
    case 'calendarYear':
      return String(year)
    case 'quarter':
      return `${year} ${Math.ceil(month / 3)}`
    case 'month':
      return day.slice(0, 7)
    case 'week':
      return mondayOf(day)
    case 'ever':
      return ''
  }
}
