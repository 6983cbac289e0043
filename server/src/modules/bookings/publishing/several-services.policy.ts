import { addDays, type Day, daysBetween, instantOf, weekdayOf } from '../../../platform/day.js'
import { whyNotOpen } from '../../calendar/index.js'
import { Facts, limitInstant, type Policy, type RuleContext, SERVICE, usesTariffIn } from '../../regulations/index.js'

/** The same rules for another service: its name, weekdays and holidays are its own. */
export function policyFor(policy: Policy, from: { name: string }, to: { name: string }): Policy {
  const rules = { ...policy.services[SERVICE] }
  delete rules.label
  delete rules.weekdays
  delete rules.during
  return { ...policy, name: policy.name === from.name ? to.name : policy.name, services: { [SERVICE]: rules } }
}

const YEAR = 364

/**
 * Does the service open on days of which the rules never say until when one books: the table of another service's weekdays, a limit before
 * holidays for a service of school days? Families could then never book those days.
 */
export function hasDaysWithoutLimit(context: RuleContext, from: Day): boolean {
  const { calendar, service, rules } = context
  const paths = rules.actions?.book ?? []
  if (paths.length === 0 || paths.some(({ until }) => until === undefined)) return false
  const open = daysBetween(from, addDays(from, YEAR)).filter((day) => whyNotOpen(calendar, service, day) === null)
  const limited = open.filter((day) =>
    paths.some(({ until }) => {
      const now = instantOf(day, '12:00', calendar.timeZone)
      return until && limitInstant(until, new Facts(context, { action: 'book', day, now, facts: {} }))
    }),
  )
  const weekdays = new Set(limited.map(weekdayOf))
  return open.some((day) => !weekdays.has(weekdayOf(day)))
}

/** Chosen beforehand where it changes nothing for anybody: a service of the same kind, without rules or draft, whose grid keeps making the prices. */
export const isSuggested = (
  policy: Policy,
  source: { kind: string },
  target: { kind: string; inForce: boolean; drafted: boolean },
): boolean => source.kind === target.kind && !target.inForce && !target.drafted && usesTariffIn(policy)
