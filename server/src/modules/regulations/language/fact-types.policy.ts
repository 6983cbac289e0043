import { FACT_TYPES, type FactDeclaration, type FactType, type Policy, type Scalar } from './language.policy.js'
import { KNOWN_FACTS } from './known-facts.policy.js'

/** What the values of a fact are. `values` are all of them; `usual` are those that have words of their own, among any others. */
export interface FactShape {
  type: FactType
  list?: boolean
  values?: readonly string[]
  usual?: readonly string[]
  /** Words that are compared as they are written: months « 01 » to « 12 ». */
  ordered?: boolean
}

export const isNumeric = ({ type }: FactShape): boolean => type === 'number' || type === 'count' || type === 'cents'
export const isDated = ({ type }: FactShape): boolean => type === 'day' || type === 'instant'
/** Is one value of the fact before or after another? */
export const isOrdered = (shape: FactShape): boolean =>
  !shape.list && (isNumeric(shape) || isDated(shape) || shape.type === 'time' || shape.ordered === true)

/** What a fact of a policy is; null when nothing says it. What the policy declares wins over what every policy knows. */
export function factShape(name: string, policy: Policy): FactShape | null {
  if (own(policy.counters, name)) return { type: 'count' }
  const declared = own(policy.facts, name)
  const shape = declared && declaredShape(name, declared)
  return shape ?? wordsOfPolicy(name, policy) ?? own(KNOWN_FACTS, name) ?? null
}

/** What a name stands for; a name like « constructor » stands for nothing of its own. */
const own = <T>(named: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  named && Object.hasOwn(named, name) ? named[name] : undefined

function declaredShape(name: string, declared: FactDeclaration): FactShape | null {
  const { type, values, list, count, minutes, days, months, add, subtract, multiply, divide, greatest, least } =
    declared
  if (values) return { type: type ?? 'word', values, ...(list && { list }) }
  if (type) return { type, ...(list && { list }) }
  if (count !== undefined || (minutes ?? days ?? months)) return { type: 'count' }
  if (add ?? subtract ?? multiply ?? divide ?? greatest ?? least) return { type: 'number' }
  return ofDefault(name, declared.default)
}

function ofDefault(name: string, value: Scalar | undefined): FactShape | null {
  if (typeof value === 'boolean') return { type: 'yesNo' }
  if (typeof value === 'number') return { type: 'number' }
  if (/cents$/i.test(name)) return { type: 'cents' }
  if (typeof value !== 'string') return null
  return { type: FACT_TYPES.find((type) => type in WRITTEN && WRITTEN[type]?.test(value)) ?? 'word' }
}

/** How dates and hours are written. */
export const WRITTEN: Partial<Record<FactType, RegExp>> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  time: /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
  instant: /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/,
}

/** Names that the policy itself makes: its services, and the paths that a decision cites. */
function wordsOfPolicy(name: string, { services }: Policy): FactShape | null {
  if (name === 'service') return { type: 'word', values: Object.keys(services) }
  if (name !== 'path') return null
  const paths = Object.values(services).flatMap(({ actions = {} }) =>
    Object.entries(actions).flatMap(([action, of]) => of.map(({ id }, i) => id ?? `${action}/${i}`)),
  )
  return { type: 'word', values: [...new Set(paths)] }
}
