import type {
  Action,
  Condition,
  LimitRule,
  Outcome,
  Path,
  Policy,
  Predicate,
  ServiceRules,
} from '../language/language.policy.js'
import type { Problem } from '../language/policy-schema.policy.js'
import { serviceRules } from '../language/rule-context.policy.js'
import { numberInWords, weekdayInWords, isWeekday } from '../language/value-words.policy.js'
import { walkPolicy } from '../language/walk-policy.policy.js'
import { COMBINERS } from './fact-checks.policy.js'

type Tell = (pointer: string, message: string) => void

/** What may be read and is hardly what was meant: warnings. */
export function doubts(policy: Policy): Problem[] {
  const found: Problem[] = []
  const tell: Tell = (pointer, message) => found.push({ level: 'warning', pointer, message })
  for (const [name, own] of Object.entries(policy.services)) {
    const at = `/services/${name}`
    const rules = serviceRules(policy, name) ?? own
    nothingBooked(rules, at, tell)
    for (const [action, paths] of Object.entries(own.actions ?? {}) as [Action, Path[]][])
      doubtfulPaths(action, paths, `${at}/actions/${action}`, tell)
  }
  walkPolicy(policy, {
    predicate: (predicate, at) => neverHolds(predicate, at, tell),
    limit: (limit, at) => closedRows(limit, at, policy, tell),
    price: (price, at) => {
      if (typeof price === 'number' || price.percent === undefined) return
      if (price.percent > 0 && price.percent < LEAST_RATE)
        tell(
          `${at}/percent`,
          `un taux est en pour cent : ${numberInWords(price.percent)} % de 1000 font ${numberInWords(exact(price.percent * 10))} €. ${percentOf(price.percent)}`,
        )
    },
    modifier: ({ percent }, at) => {
      if (percent !== undefined && percent !== 0 && Math.abs(percent) < 1)
        tell(
          `${at}/percent`,
          `un taux est en pour cent : ${numberInWords(percent)} % ne change presque rien. ${percentOf(percent)}`,
        )
    },
  })
  return found
}

/** Effort rates of a monthly income begin there; below, a fraction was written. */
const LEAST_RATE = 0.02

const exact = (n: number): number => Number(n.toPrecision(12))

/** « Pour 0,55 %, écrivez 0.55. » */
function percentOf(fraction: number): string {
  const percent = exact(fraction * 100)
  return `Pour ${numberInWords(percent)} %, écrivez ${percent}.`
}

/** A price and no way to book: everything is refused. */
function nothingBooked({ actions = {}, price }: ServiceRules, at: string, tell: Tell): void {
  if (actions.book || (price === undefined && Object.keys(actions).length > 0)) return
  tell(
    at,
    'rien ne peut être réservé : sans règles pour « book », toute réservation est refusée. Ajoutez-les, ou « book: [{ outcome: refuse, because: … }] » pour le dire aux familles.',
  )
}

const ASKING: readonly Outcome[] = ['accept', 'acceptLate', 'review', 'allocate', 'waitlist', 'refuse', 'charge']
const BILLING: readonly Outcome[] = ['charge', 'doNotCharge', 'credit', 'review', 'refuse', 'price', 'classify']
/** The outcomes that mean something to who asks. */
const SENSIBLE: Readonly<Record<Action, readonly Outcome[]>> = {
  book: [...ASKING, 'replacementMeal'].filter((outcome): outcome is Outcome => outcome !== 'charge'),
  cancel: ['accept', 'acceptLate', 'review', 'refuse', 'credit', 'charge', 'doNotCharge'],
  change: ASKING,
  attend: BILLING,
  attend_unreserved: [...BILLING, 'accept', 'acceptLate', 'replacementMeal'],
  absence: BILLING,
  pickup: BILLING,
  price: ['price', 'classify'],
  enrol: [...ASKING, 'classify'],
  topup: ['accept', 'review', 'refuse'],
  dunning: ['charge', 'doNotCharge', 'review'],
  month: ['charge', 'doNotCharge'],
}

function doubtfulPaths(action: Action, paths: readonly Path[], at: string, tell: Tell): void {
  const first = new Map<string, number>()
  for (const [i, { id, outcome, due }] of paths.entries()) {
    if (outcome !== undefined && !SENSIBLE[action].includes(outcome))
      tell(
        `${at}/${i}/outcome`,
        `« ${outcome} » ne veut rien dire ici : choisissez parmi ${SENSIBLE[action].join(', ')}.`,
      )
    if (due !== undefined && due > 0 && due < 1)
      tell(
        `${at}/${i}/due`,
        `« due » est en pour cent : ${numberInWords(due)} % ne laisse presque rien. ${percentOf(due)}`,
      )
    if (id === undefined) continue
    const before = first.get(id)
    if (before === undefined) first.set(id, i)
    else
      tell(
        `${at}/${i}/id`,
        `la règle ${at}/${before} s’appelle déjà « ${id} » : donnez-lui un autre nom, il dit laquelle s’est appliquée.`,
      )
  }
}

function neverHolds(predicate: Predicate, at: string, tell: Tell): void {
  for (const [name, condition] of Object.entries(predicate))
    if (!COMBINERS.has(name) && isNever(condition as Condition))
      tell(`${at}/${name}`, 'cette condition n’est jamais remplie : ses bornes s’excluent, ou sa liste est vide.')
}

function isNever(condition: Condition): boolean {
  if (condition === null || typeof condition !== 'object') return false
  if (Array.isArray(condition)) return condition.length === 0
  const { min, above, max, below, known } = condition
  const bounds = [min, above, max, below].filter((bound) => bound !== undefined)
  if (known === false && bounds.length > 0) return true
  return isAfter(min, max) || isAfter(above, below) || isAfter(min, below, true) || isAfter(above, max, true)
}

type Bound = number | string | undefined
const isAfter = (low: Bound, high: Bound, orSame = false): boolean =>
  typeof low === typeof high && low !== undefined && high !== undefined && (low > high || (orSame && low === high))

/** Limits of days on which the service does not run. */
function closedRows({ byWeekday }: LimitRule, at: string, policy: Policy, tell: Tell): void {
  const [, name] = /^\/services\/([^/]+)\//.exec(at) ?? []
  const weekdays = name === undefined ? undefined : serviceRules(policy, name)?.weekdays
  if (!weekdays) return
  for (const day of Object.keys(byWeekday ?? {}))
    if (isWeekday(day) && !weekdays.includes(day))
      tell(`${at}/byWeekday/${day}`, `le service n’ouvre pas le ${weekdayInWords(day)} : cette ligne ne sert jamais.`)
}
