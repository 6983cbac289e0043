import { boundsInFrench } from './bound-words.policy.js'
import { factInFrench, factLabel, knownInFrench, valueInFrench } from './fact-words.policy.js'
import type { Condition, Policy, Predicate, Scalar } from '../language/language.policy.js'
import { MONTHS_IN_WORDS, OCCASIONS, YES_NO } from './occasion-words.policy.js'
import { isWeekday, listed, ordinal, weekdayInWords } from '../language/value-words.policy.js'

/** When something applies, as it follows a clause: « en cas de maladie et sur certificat médical ». */
export function predicateInFrench(predicate: Predicate, policy?: Policy): string {
  const { any, all, not, ...named } = predicate
  const clauses = Object.entries(named).map(([name, c]) => conditionInFrench(name, c as Condition, policy))
  for (const p of all ?? []) clauses.push(grouped(p, policy))
  if (any) clauses.push(any.length > 1 && clauses.length > 0 ? `(${either(any, policy)})` : either(any, policy))
  if (not) clauses.push(negated(grouped(not, policy)))
  return listed(clauses) || 'dans tous les cas'
}

const either = (any: readonly Predicate[], policy?: Policy) =>
  listed(
    any.map((p) => predicateInFrench(p, policy)),
    'ou',
  )
const grouped = (p: Predicate, policy?: Policy) =>
  p.any && p.any.length > 1 ? `(${predicateInFrench(p, policy)})` : predicateInFrench(p, policy)
const negated = (clause: string) => (clause.startsWith('sauf ') ? clause.slice(5) : `sauf ${clause}`)

function conditionInFrench(name: string, condition: Condition, policy?: Policy): string {
  if (condition === null) return `si ${knownInFrench(name, false, policy)}`
  if (typeof condition !== 'object') return equalInFrench(name, [condition], policy)
  if (Array.isArray(condition)) return equalInFrench(name, condition, policy)
  const { not, all, known, ...bounds } = condition
  const clauses: string[] = []
  if (known !== undefined) clauses.push(`si ${knownInFrench(name, known, policy)}`)
  if (not !== undefined) clauses.push(negated(conditionInFrench(name, not, policy)))
  if (all)
    clauses.push(
      `${name === 'slots' ? 'pour les créneaux' : `si ${factInFrench(name, policy)} comprend`} ${listed(all.map((v) => valueInFrench(name, v, policy)))}`,
    )
  if (Object.keys(bounds).length > 0) clauses.push(boundsInFrench(name, bounds, policy))
  return listed(clauses)
}

function booleanInFrench(name: string, value: boolean, policy?: Policy): string {
  const known = policy?.facts?.[name] ? undefined : YES_NO[name]
  if (known) return known[value ? 0 : 1]
  return value ? `dans le cas « ${factLabel(name, policy)} »` : `hors du cas « ${factLabel(name, policy)} »`
}

/** One of some values, with the turn of phrase of the fact when it has one. */
function equalInFrench(name: string, values: readonly Scalar[], policy?: Policy): string {
  if (values.length === 1 && typeof values[0] === 'boolean') return booleanInFrench(name, values[0], policy)
  const [only] = values
  if (policy?.counters?.[name] && values.length === 1 && typeof only === 'number') {
    return boundsInFrench(name, { min: only, max: only }, policy)
  }
  const occasion = policy?.facts?.[name] ? undefined : OCCASIONS[name]
  if (occasion) {
    return occasion(
      listed(
        values.map((v) => plainValue(name, v, policy)),
        'ou',
      ),
    )
  }
  const said = listed(
    values.map((v) => valueInFrench(name, v, policy)),
    'ou',
  )
  return `si ${factInFrench(name, policy)} est ${said}`
}

/** The value without quotes, as it goes inside a turn of phrase. */
function plainValue(name: string, value: Scalar, policy?: Policy): string {
  if (name === 'childRank' || name === 'yearGroup') return ordinal(String(value))
  if (name === 'schoolMonth') return MONTHS_IN_WORDS[Number(value) - 1] ?? String(value)
  if (name === 'weekday' && isWeekday(value)) return `le ${weekdayInWords(value)}`
  return valueInFrench(name, value, policy).replace(/^« (.*) »$/, '$1')
}
