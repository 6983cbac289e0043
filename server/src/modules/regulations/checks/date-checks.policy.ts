import { isDay } from '../../../platform/day.js'
import { WRITTEN } from '../language/fact-types.policy.js'
import type { LimitRule, NamedPeriod, Policy } from '../language/language.policy.js'
import { nearest, type Problem } from '../language/policy-schema.policy.js'
import { walkPolicy } from '../language/walk-policy.policy.js'

type Tell = (pointer: string, message: string) => void

/** Days that do not exist, stretches that end before they begin, hours and zones that are none. */
export function dateProblems(policy: Policy): Problem[] {
  const found: Problem[] = []
  const tell: Tell = (pointer, message) => found.push({ level: 'error', pointer, message })
  const { extraHolidays = [], breaks = [], periods = [], closures = [] } = policy.calendar ?? {}
  for (const [i, day] of extraHolidays.entries()) exists(day, `/calendar/extraHolidays/${i}`, tell)
  for (const [i, one] of closures.entries()) stretch(one, `/calendar/closures/${i}`, tell)
  for (const [i, one] of breaks.entries()) stretch(one, `/calendar/breaks/${i}`, tell)
  for (const [i, one] of periods.entries()) stretch(one, `/calendar/periods/${i}`, tell)
  if (policy.timeZone !== undefined && !isZone(policy.timeZone)) {
    const near = nearest(policy.timeZone, Intl.supportedValuesOf('timeZone')).slice(0, 3).join(', ')
    tell(
      '/timeZone',
      `fuseau horaire inconnu « ${policy.timeZone} » : écrivez par exemple Europe/Paris (proches : ${near}).`,
    )
  }
  walkPolicy(policy, {
    limit: (limit, at) => onDay(limit, at, tell),
    predicate: () => undefined,
    price: () => undefined,
    modifier: () => undefined,
  })
  return found
}

function exists(day: string, at: string, tell: Tell): void {
  if (!isDay(day)) tell(at, `le jour « ${day} » n’existe pas : écrivez « AAAA-MM-JJ », par exemple 2026-09-01.`)
}

function stretch({ from, to, marks = {} }: Omit<NamedPeriod, 'name'>, at: string, tell: Tell): void {
  exists(from, `${at}/from`, tell)
  exists(to, `${at}/to`, tell)
  if (isDay(from) && isDay(to) && from > to)
    tell(`${at}/to`, `la fin (${to}) vient avant le début (${from}) : échangez-les.`)
  for (const [name, mark] of Object.entries(marks)) {
    exists(mark.slice(0, 10), `${at}/marks/${name}`, tell)
    if (mark.length > 10 && !WRITTEN.time?.test(mark.slice(11)))
      tell(
        `${at}/marks/${name}`,
        `l’heure « ${mark.slice(11)} » n’existe pas : écrivez « HH:MM », de « 00:00 » à « 24:00 ».`,
      )
  }
}

function onDay({ on }: LimitRule, at: string, tell: Tell): void {
  if (on === undefined || isDay(on) || isDay(`${LEAP_YEAR}-${on}`)) return
  const [month, day] = on.split('-')
  const swapped = on.length === 5 && isDay(`${LEAP_YEAR}-${day}-${month}`) ? `${day}-${month}` : null
  tell(
    `${at}/on`,
    `le jour « ${on} » n’existe pas : écrivez ${swapped ? `'${swapped}', le mois d’abord` : '« MM-JJ » ou « AAAA-MM-JJ »'}.`,
  )
}
const LEAP_YEAR = 2024

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('fr', { timeZone }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}
