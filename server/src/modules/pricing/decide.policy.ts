import { whyNotOpen } from '../calendar/index.js'
import {
  type Action,
  type Candidate,
  candidates,
  chosen,
  closedInWords,
  Facts,
  type GivenFacts,
  holds,
  noRule,
  obstacleInWords,
  type Outcome,
  type Policy,
  ruleContext,
  type RuleContext,
  type RuleEvent,
  type SchoolCalendar,
} from '../regulations/index.js'
import { settleAbsence } from './absence.policy.js'
import type { Decision, ReasonCode } from './decision.policy.js'
import { placesLeft, unpaidInTime } from './places.policy.js'
import { nothing, type Quote, quote } from './quote.policy.js'
import { civilDay, type Day } from '../../platform/day.js'

export interface Asked {
  action: Action
  service: string
  day: Day
  facts?: GivenFacts
}

/** What a règlement answers to an event, at an instant. Pure: the same arguments, the same answer, wherever it runs. */
export function decide(policy: Policy, school: SchoolCalendar, asked: Asked, now: Date): Decision | null {
  const context = ruleContext(policy, school, asked.service)
  return context && decideIn(context, { action: asked.action, day: asked.day, now, facts: asked.facts ?? {} })
}

/** The same, for a service already prepared: a month of cells prepares it once. */
export function decideIn(context: RuleContext, event: RuleEvent): Decision {
  if (event.action === 'absence') {
    const days = event.facts.daysAbsent
    if (Array.isArray(days) && days.length > 0)
      return settleAbsence(context, event, days.map(String).map(civilDay), decideDayIn)
  }
  return decideDayIn(context, event)
}

/** What a path does when it does not say; when no path concerns the event; when one does but none applies. */
const BY_ACTION: Record<Action, { path: Outcome; none: Outcome; unmet: Outcome }> = {
  book: { path: 'accept', none: 'refuse', unmet: 'refuse' },
  cancel: { path: 'accept', none: 'refuse', unmet: 'refuse' },
  change: { path: 'accept', none: 'refuse', unmet: 'refuse' },
  attend: { path: 'charge', none: 'charge', unmet: 'charge' },
  attend_unreserved: { path: 'charge', none: 'charge', unmet: 'refuse' },
  absence: { path: 'charge', none: 'charge', unmet: 'charge' },
  pickup: { path: 'charge', none: 'charge', unmet: 'charge' },
  price: { path: 'price', none: 'price', unmet: 'price' },
  enrol: { path: 'accept', none: 'accept', unmet: 'refuse' },
  topup: { path: 'accept', none: 'accept', unmet: 'refuse' },
  dunning: { path: 'charge', none: 'doNotCharge', unmet: 'doNotCharge' },
  month: { path: 'charge', none: 'doNotCharge', unmet: 'doNotCharge' },
}

/** The same for one day alone, even among other days of one absence. */
export function decideDayIn(context: RuleContext, event: RuleEvent): Decision {
  const facts = new Facts(context, event)
  const { action, day } = event
  const books = action === 'book' || action === 'change'
  const block = context.policy.blocks?.find((b) => blocks(b.actions, action) && holds(b.when, facts))
  if (block) return answer(facts, [], null, 'blocked', 'BLOCKED', block.because)
  const closed = books ? whyNotOpen(context.calendar, context.service, day) : null
  if (closed) return answer(facts, [], null, 'refuse', 'CLOSED', closedInWords(closed, day))
  const { actions = {} } = context.rules
  const found = candidates(actions[action] ?? (action === 'change' ? (actions.book ?? []) : []), facts)
  const path = chosen(found)
  const outcomes = BY_ACTION[action]
  if (!path) {
    const nearest =
      found.find((c) => c.obstacle?.code !== 'TOO_LATE' && c.obstacle?.code !== 'NO_LIMIT') ?? found.at(-1)
    if (!nearest)
      return answer(
        facts,
        found,
        null,
        outcomes.none,
        outcomes.none === 'refuse' ? 'NO_RULE' : 'RULE',
        outcomes.none === 'refuse' ? noRule(action) : '',
      )
    return answer(
      facts,
      found,
      null,
      outcomes.unmet,
      nearest.obstacle?.code ?? 'RULE',
      obstacleInWords(nearest, facts),
      nearest,
    )
  }
  const own = facts.with({ path: path.path.id ?? `${action}/${path.index}` })
  const outcome = path.path.outcome ?? outcomes.path
  return answer(own, found, path, outcome, 'RULE', path.path.because ?? path.path.label ?? '')
}

const blocks = (actions: readonly Action[] | undefined, action: Action) =>
  actions ? actions.includes(action) : action === 'book' || action === 'change'

const TAKES_A_PLACE: ReadonlySet<string> = new Set<Outcome>(['accept', 'acceptLate', 'review'])

function answer(
  facts: Facts,
  found: readonly Candidate[],
  path: Candidate | null,
  outcome: Decision['outcome'],
  code: ReasonCode,
  sentence: string,
  nearest: Candidate | null = null,
): Decision {
  const { action } = facts.event
  const price = priceOf(facts, path, outcome)
  const decision: Decision = {
    action,
    outcome,
    as: path?.path.as ?? null,
    path: path ? (path.path.id ?? `${action}/${path.index}`) : null,
    reason: { code, fact: nearest?.obstacle?.fact ?? null, sentence },
    until: found[0]?.until?.at ?? null,
    pathUntil: path?.until?.at ?? null,
    opensAt: nearest?.obstacle?.code === 'NOT_OPEN_YET' ? (nearest.opens?.at ?? null) : null,
    price,
    due: path?.path.due ?? null,
    ownPrice: path?.path.price !== undefined,
    settlement: path?.path.settlement ?? null,
    chargedDays: null,
    days: [],
  }
  if (action !== 'book' || !TAKES_A_PLACE.has(outcome)) return decision
  const left = placesLeft(facts)
  if (left !== null && left <= 0) return full(decision, facts.context.rules.capacity?.waitlist ?? false)
  return unpaidInTime(facts, price) ? expired(decision) : decision
}

function full(decision: Decision, waitlist: boolean): Decision {
  const sentence = waitlist
    ? 'Complet : la demande est placée sur la liste d’attente.'
    : 'Complet : il n’y a plus de place ce jour-là.'
  return {
    ...decision,
    outcome: waitlist ? 'waitlist' : 'refuse',
    reason: { code: 'FULL', fact: 'capacityLeft', sentence },
  }
}

const expired = (decision: Decision): Decision => ({
  ...decision,
  outcome: 'expired',
  reason: {
    code: 'NOT_PAID',
    fact: 'paidAfterMinutes',
    sentence: 'La commande n’a pas été payée à temps : elle a expiré.',
  },
})

/** What has no ordinary price. */
const COSTS_ONLY_ITS_PATH: ReadonlySet<Action> = new Set(['enrol', 'topup', 'dunning', 'month'])

/** What is due. Refusing to cancel leaves the price due; accepting leaves only what the path keeps. */
function priceOf(facts: Facts, path: Candidate | null, outcome: Decision['outcome']): Decision['price'] {
  const { action } = facts.event
  if (action === 'cancel' && outcome === 'refuse') return quote(facts, null)
  if (outcome === 'refuse' || outcome === 'blocked') return nothing
  const free = outcome === 'doNotCharge' || outcome === 'credit' || action === 'cancel'
  if (free || COSTS_ONLY_ITS_PATH.has(action)) return quote(facts, path?.path ?? null, 0)
  return quote(facts, path?.path ?? null)
}

/** The ordinary price of a day, whatever is done and whatever the end of its month may make of it. */
export const ordinaryQuote = (context: RuleContext, day: Day, now: Date, facts: GivenFacts): Quote =>
  quote(new Facts(context, { action: 'price', day, now, facts }), null)
