import { KNOWN_FACTS } from '../language/known-facts.policy.js'
import type { FactDeclaration, Operand, Path, Policy } from '../language/language.policy.js'
import { nearest, type Problem } from '../language/policy-schema.policy.js'

export const knownFacts = (policy: Policy): Set<string> =>
  new Set([...Object.keys(KNOWN_FACTS), ...Object.keys(policy.facts ?? {}), ...Object.keys(policy.counters ?? {})])

const camelCase = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

export const unknownFact = (name: string, pointer: string, known: ReadonlySet<string>): Problem => ({
  level: 'error',
  pointer,
  message: `fait inconnu « ${name} » : corrigez le nom (proches : ${nearest(name, [...known])
    .slice(0, 3)
    .join(
      ', ',
    )}) ou déclarez-le dans /facts.${name.includes('_') ? ` Les faits des cas s’écrivent sans tiret bas : « ${camelCase(name)} ».` : ''}`,
})

/** Words of predicates, and names that every object has. */
const isReserved = (name: string): boolean => ['any', 'all', 'not'].includes(name) || name in Object.prototype

/** Names of services and facts that lead nowhere, outside predicates, limits and prices. */
export function nameProblems(policy: Policy): Problem[] {
  const known = knownFacts(policy)
  const found: Problem[] = []
  for (const [name, fact] of Object.entries(policy.facts ?? {})) {
    found.push(...operandProblems(fact, `/facts/${name}`, known))
  }
  for (const part of ['facts', 'counters'] as const)
    for (const name of Object.keys(policy[part] ?? {}).filter(isReserved))
      found.push({
        level: 'error',
        pointer: `/${part}/${name}`,
        message: 'ce nom est réservé : choisissez-en un autre.',
      })
  for (const [name, rules] of Object.entries(policy.services)) {
    const at = `/services/${name}`
    if (rules.like !== undefined) found.push(...likeProblems(name, rules.like, at, policy))
    const { order } = rules.capacity ?? {}
    if (order && order !== 'received' && !known.has(order))
      found.push(unknownFact(order, `${at}/capacity/order`, known))
    for (const [action, paths] of Object.entries(rules.actions ?? {}))
      for (const [i, path] of paths.entries()) found.push(...pathNames(path, `${at}/actions/${action}/${i}`, known))
  }
  return found
}

function likeProblems(name: string, like: string, at: string, { services }: Policy): Problem[] {
  const error = (message: string): Problem[] => [{ level: 'error', pointer: `${at}/like`, message }]
  if (!services[like])
    return error(`service inconnu « ${like} » : choisissez parmi ${Object.keys(services).join(', ')}.`)
  return like === name ? error('un service ne peut pas se copier lui-même.') : []
}

const isName = (operand: Operand): operand is string =>
  typeof operand === 'string' && !/^(\d\d?:\d\d|\d{4}-\d\d-\d\d)$/.test(operand)

function operandProblems(fact: FactDeclaration, at: string, known: ReadonlySet<string>): Problem[] {
  const { add, subtract, multiply, divide, minutes, days, months, greatest, least, count } = fact
  const operands = {
    add,
    subtract,
    multiply,
    divide,
    minutes,
    days,
    months,
    greatest,
    least,
    count: count ? [count] : undefined,
  }
  return Object.entries(operands).flatMap(([operation, named]) =>
    (named ?? [])
      .filter((o) => isName(o) && !known.has(o))
      .map((o) => unknownFact(String(o), `${at}/${operation}`, known)),
  )
}

const pathNames = ({ waiting, proof }: Path, at: string, known: ReadonlySet<string>): Problem[] => [
  ...(waiting?.from && !known.has(waiting.from) ? [unknownFact(waiting.from, `${at}/waiting/from`, known)] : []),
  ...(proof && !known.has(proof.fact) ? [unknownFact(proof.fact, `${at}/proof/fact`, known)] : []),
]
