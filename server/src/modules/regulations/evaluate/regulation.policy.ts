import type { Day } from '../../../platform/day.js'
import type { CalendarFacts, ServiceFact } from '../../calendar/index.js'
import type { Policy, ServiceRules } from '../language/language.policy.js'
import { ruleContext, type RuleContext, WEEKDAYS } from '../language/rule-context.policy.js'

/** A published version of a service's règlement. */
export interface RegulationFact {
  id: string
  serviceId: string
  version: number
  effectiveFrom: Day
  policy: Policy
}

/** The name of the one service that the policy of a service holds. */
export const SERVICE = 'service'

/** The version in force on the day of the meal: the last published of those that have begun. */
export function regulationOn(versions: readonly RegulationFact[], serviceId: string, day: Day): RegulationFact | null {
  let found: RegulationFact | null = null
  for (const r of versions) {
    if (r.serviceId === serviceId && r.effectiveFrom <= day && (!found || r.version > found.version)) found = r
  }
  return found
}

/** Does the situation's tariff make the price, or do the rules set it themselves? */
export function usesTariffIn(policy: Policy | null): boolean {
  const price = policy?.services[SERVICE]?.price
  return price === undefined || JSON.stringify([price, policy?.prices ?? {}]).includes('"tariffCents"')
}

/** Where the price of a service comes from: the tariff alone, a règlement that starts from it, or a règlement that ignores it. */
export type PriceSource = 'TARIFF' | 'FROM_TARIFF' | 'REGULATION'

export function priceSource(policy: Policy | null): PriceSource {
  if (policy?.services[SERVICE]?.price === undefined) return 'TARIFF'
  return usesTariffIn(policy) ? 'FROM_TARIFF' : 'REGULATION'
}

export interface Place {
  service: ServiceFact
  calendar: CalendarFacts
  timeZone: string
}

/** The policy with what the commune's calendar says of the service; what the policy says itself wins. */
export function completed(policy: Policy, service: Omit<ServiceFact, 'id'> & { name?: string }): Policy {
  const rules: ServiceRules = {
    ...(service.name && { label: service.name }),
    weekdays: service.openWeekdays.flatMap((n) => WEEKDAYS[n - 1] ?? []),
    during: service.kind === 'HOLIDAY_CAMP' ? 'breaks' : 'school',
    ...policy.services[SERVICE],
  }
  return { ...policy, services: { [SERVICE]: rules } }
}

/** The policy of a service of the product, ready to be asked against the commune's breaks and closures. */
export function contextOf(policy: Policy, { service, calendar, timeZone }: Place): RuleContext {
  const breaks = calendar.breaks.map((b) => ({ name: b.name, from: b.firstDay, to: b.lastDay }))
  const closures = calendar.closures
    .filter((c) => c.serviceId === null || c.serviceId === service.id)
    .map((c) => ({ from: c.firstDay, to: c.lastDay, because: c.reason }))
  const read: Policy = {
    ...completed(policy, service),
    timeZone: policy.timeZone ?? timeZone,
    calendar: { breaks, ...policy.calendar },
  }
  const context = ruleContext(read, { breaks: [], closures }, SERVICE)
  if (!context) throw new Error('the policy of a service holds its service')
  return context
}
