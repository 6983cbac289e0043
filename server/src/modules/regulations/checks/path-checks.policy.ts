import { addDays, type Day, daysBetween, instantOf } from '../../../platform/day.js'
import { whyNotOpen } from '../../calendar/index.js'
import { Facts } from '../language/facts.policy.js'
import type { Action, Path, Policy } from '../language/language.policy.js'
import { type Instant, limitInstant } from '../evaluate/limit.policy.js'
import type { Problem } from '../language/policy-schema.policy.js'
import { type RuleContext, ruleContext, type SchoolCalendar } from '../language/rule-context.policy.js'

/** Where the instants of one path fall, over the sample of days. */
interface Falls {
  day: Day
  opens: Instant | null
  until: Instant | null
}

/** Limits after the meal, windows that never open, paths that nothing can reach: seen by trying a year of days. */
export function pathProblems(policy: Policy, school: SchoolCalendar, from: Day): Problem[] {
  const found: Problem[] = []
  for (const name of Object.keys(policy.services)) {
    const context = ruleContext(policy, school, name)
    if (!context) continue
    const days = daysBetween(from, addDays(from, 364)).filter(
      (d) => whyNotOpen(context.calendar, context.service, d) === null,
    )
    for (const [action, paths] of Object.entries(policy.services[name]?.actions ?? {})) {
      const at = `/services/${name}/actions/${action}`
      found.push(
        ...unreachable(paths, at),
        ...twoPrices(paths, at),
        ...windows(context, action as Action, paths, days, at),
      )
    }
  }
  return found
}

const isOpenToAll = (p: Path) => !p.when && !p.requires && !p.opens && !p.until && !p.waiting && !p.proof

function unreachable(paths: readonly Path[], at: string): Problem[] {
  const always = paths.findIndex(isOpenToAll)
  if (always < 0 || always === paths.length - 1) return []
  const message = `jamais atteinte : la règle ${at}/${always} n’a aucune condition et s’applique toujours. Placez-la en dernier.`
  return [{ level: 'error', pointer: `${at}/${always + 1}`, message }]
}

function twoPrices(paths: readonly Path[], at: string): Problem[] {
  const message = '« due » est une part du prix habituel, « price » le remplace : gardez l’un des deux.'
  return paths.flatMap((path, i) =>
    path.due !== undefined && path.price !== undefined
      ? [{ level: 'error' as const, pointer: `${at}/${i}/due`, message }]
      : [],
  )
}

function windows(
  context: RuleContext,
  action: Action,
  paths: readonly Path[],
  days: readonly Day[],
  at: string,
): Problem[] {
  const found: Problem[] = []
  const all = paths.map((path) => falls(context, action, path, days))
  for (const [i, path] of paths.entries()) {
    const here = all[i] ?? []
    const late = here.find((f) => f.until && f.until.at > instantOf(f.day, '24:00', context.calendar.timeZone))
    if (late && isPlain(path) && action !== 'enrol') {
      found.push({
        level: action === 'book' ? 'error' : 'warning',
        pointer: `${at}/${i}/until`,
        message: `la limite tombe après le jour du service (par exemple le ${late.day}) : vérifiez « week », « month » ou « back ».`,
      })
    }
    const never = here.length > 0 && here.every((f) => f.opens && f.until && f.opens.at >= f.until.at)
    if (never)
      found.push({
        level: 'error',
        pointer: `${at}/${i}/opens`,
        message: 'cette règle ferme avant d’ouvrir : échangez « opens » et « until ».',
      })
    const by = paths.slice(0, i).findIndex((before, j) => hides(before, path, all[j] ?? [], here))
    if (by >= 0) {
      const message = `jamais atteinte : la règle ${at}/${by}, placée avant, ferme au même instant ou plus tard. Mettez d’abord celle qui ferme le plus tôt, ou distinguez-les par « when ».`
      found.push({ level: 'error', pointer: `${at}/${i}`, message })
    }
  }
  return found
}

/** A limit that depends only on the day can be tried without knowing the family. */
const isPlain = (path: Path): boolean => [undefined, 'day', 'week', 'month', 'period'].includes(path.until?.from)

const falls = (context: RuleContext, action: Action, path: Path, days: readonly Day[]): Falls[] =>
  path.opens || path.until
    ? days.map((day) => {
        const facts = new Facts(context, {
          action,
          day,
          now: instantOf(day, '12:00', context.calendar.timeZone),
          facts: {},
        })
        return {
          day,
          opens: path.opens ? limitInstant(path.opens, facts, '00:00') : null,
          until: path.until ? limitInstant(path.until, facts) : null,
        }
      })
    : []

/** Does an earlier path, open to the same people, stay open at least as long on every day? */
function hides(before: Path, path: Path, beforeFalls: readonly Falls[], pathFalls: readonly Falls[]): boolean {
  if (before.requires || before.opens || before.waiting || before.proof || !before.until || !path.until) return false
  if (before.when && JSON.stringify(before.when) !== JSON.stringify(path.when)) return false
  if (!isPlain(before) || !isPlain(path)) return false
  return (
    pathFalls.length > 0 &&
    pathFalls.every((f, k) => {
      const other = beforeFalls[k]?.until
      return f.until === null || (other ? other.at >= f.until.at : false)
    })
  )
}
