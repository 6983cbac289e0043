import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { civilDay } from '../../../platform/day.js'
import { KNOWN_FACTS } from '../language/known-facts.policy.js'
import { policyInFrench } from '../read-back/read-back.policy.js'
import { checkPolicy } from './check-policy.policy.js'
import { unapplied } from './unapplied.policy.js'

/** No policy file, however wrong, makes the checker throw; what it accepts reads back in sentences. */

const FROM = civilDay('2026-09-01')
const school = { breaks: [{ name: 'noel', from: civilDay('2026-12-19'), to: civilDay('2027-01-03'), zone: 'A' }] }
const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** mulberry32: the same numbers each time. */
function randomFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return { next, below, one: <T>(among: readonly T[]): T => among[below(among.length)] as T }
}
type Random = ReturnType<typeof randomFrom>

const WORDS = [
  ...Object.keys(KNOWN_FACTS),
  ...[
    '',
    'x',
    'service',
    'any',
    'not',
    'opens',
    'closes',
    'P1',
    'été',
    'a/b~c',
    '__proto__',
    'constructor',
    'toString',
    'length',
  ],
  ...[
    '2026-09-01',
    '2026-13-45',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '15-07',
    '07-15',
    '02-29',
    '2026-09-01T10:00',
    '2026-09-01T25:00',
  ],
  ...[
    '09:00',
    '24:00',
    '6:30',
    '25:99',
    'mon',
    'monday',
    'true',
    'Europe/Paris',
    'Mars/Phobos',
    '+25:00',
    'EUR',
    'oui',
    'A',
    '01',
    '12',
  ],
]
const NUMBERS = [
  0,
  1,
  -1,
  2,
  7,
  12,
  31,
  100,
  380,
  2.5,
  -0.001,
  0.0055,
  1e6,
  -1e6,
  1e9,
  1e21,
  -1e300,
  Number.MAX_SAFE_INTEGER,
]
const ATOMS = [null, true, false, [], {}, [[]], [null], { not: {} }, { min: 1, max: 0 }]
const anything = (random: Random): unknown => {
  const kind = random.below(8)
  if (kind < 4) return random.one(WORDS)
  return kind < 7 ? random.one(NUMBERS) : structuredClone(random.one(ATOMS))
}

interface Schema {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  pattern?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  items?: Schema
}
const schema = JSON.parse(file('../policy.schema.json')) as Schema & { $defs: Record<string, Schema> }

/** What the schema asks for, at random: mostly right, so that what comes after the schema is reached. */
function written(node: Schema, random: Random, depth: number): unknown {
  if (random.below(60) === 0) return anything(random)
  if (node.$ref) return written(schema.$defs[node.$ref.slice('#/$defs/'.length)] ?? {}, random, depth)
  if (node.const !== undefined) return node.const
  if (node.enum) return random.one(node.enum)
  const type = random.one([node.type ?? (node.properties ? 'object' : ['string', 'number', 'boolean', 'null'])].flat())
  switch (type) {
    case 'object':
      return anObject(node, random, depth)
    case 'array':
      return Array.from({ length: depth > 5 ? 1 : 1 + random.below(3) }, () =>
        written(node.items ?? {}, random, depth + 1),
      )
    case 'integer':
      return Math.trunc(random.one(NUMBERS))
    case 'number':
      return random.one(NUMBERS)
    case 'boolean':
      return random.below(2) === 0
    case 'null':
      return null
  }
  const fitting = node.pattern ? WORDS.filter((word) => new RegExp(node.pattern ?? '').test(word)) : WORDS
  return random.one(fitting.length > 0 ? fitting : WORDS)
}

function anObject(
  { properties = {}, required = [], additionalProperties }: Schema,
  random: Random,
  depth: number,
): object {
  const names = Object.keys(properties)
  const chosen = names.filter((name) => required.includes(name) || random.below(depth + 2) === 0)
  if (chosen.length === 0 && names.length > 0 && depth < 6) chosen.push(random.one(names))
  const found = Object.fromEntries(chosen.map((name) => [name, written(properties[name] ?? {}, random, depth + 1)]))
  if (typeof additionalProperties !== 'object' || depth > 6) return found
  return { ...found, [random.one(WORDS)]: written(additionalProperties, random, depth + 1) }
}

/** A real file with something of it taken away, doubled, or replaced. */
function mutated(document: unknown, random: Random): unknown {
  const copy = structuredClone(document)
  for (let times = 1 + random.below(3); times > 0; times--) mutate(copy, random)
  return copy
}
function mutate(document: unknown, random: Random): void {
  let at = document as Record<string, unknown>
  for (let depth = 0; depth < 30; depth++) {
    const keys = Object.keys(at)
    const key = random.one(keys)
    if (keys.length === 0 || key === undefined) return
    const inside = at[key]
    if (typeof inside === 'object' && inside !== null && random.below(7) > 0) {
      at = inside as Record<string, unknown>
      continue
    }
    const how = random.below(6)
    if (how === 0 && Array.isArray(at)) at.splice(Number(key), 1)
    else if (how === 0) delete at[key]
    else if (how === 1) at[random.one(WORDS)] = inside
    else if (how === 2 && Array.isArray(inside)) inside.push(inside[0])
    else at[key] = anything(random)
    return
  }
}

const GAPS = /undefined|NaN|\bnull\b|\[object|Infinity|Invalid|\{\}/
/** How many were accepted; each of them reads back. */
function accepted(documents: readonly unknown[]): number {
  let count = 0
  for (const document of documents) {
    try {
      const { policy, problems } = checkPolicy(document, school, FROM)
      for (const { message, pointer } of problems)
        expect(`${pointer} ${message}`).not.toMatch(/undefined|\[object|Infinity/)
      if (!policy) continue
      count++
      for (const { message } of unapplied(policy)) expect(message).not.toMatch(GAPS)
      for (const sentence of policyInFrench(policy)) expect(sentence).not.toMatch(GAPS)
    } catch (caught) {
      throw new Error(JSON.stringify(document), { cause: caught })
    }
  }
  return count
}

const folder = '../../../../../tests/rules/'
const real = ['policies/', 'outside/'].flatMap((name) =>
  readdirSync(new URL(folder + name, import.meta.url))
    .filter((one) => !one.endsWith('.cases.yaml'))
    .map((one) => parse(file(folder + name + one)) as unknown),
)

test('real règlements, changed at random', () => {
  const random = randomFrom(20_261_130)
  expect(accepted(Array.from({ length: 600 }, () => mutated(random.one(real), random)))).toBeGreaterThan(60)
})
test('whatever the schema allows', () => {
  const random = randomFrom(14)
  expect(accepted(Array.from({ length: 1500 }, () => written(schema, random, 0)))).toBeGreaterThan(5)
})
test('whatever is no policy at all', () => {
  const random = randomFrom(3)
  expect(accepted(Array.from({ length: 200 }, () => anything(random)))).toBe(0)
})

test.each([
  ...[
    { back: 1e9 },
    { back: 1e9, unit: 'month' },
    { back: 1e21, unit: 'week' },
    { dayOfMonth: 3, month: 1e9 },
    { week: -1e9 },
  ],
  ...[{ week: 1e9, weekday: 'mon' }, { hours: 1e15 }, { hours: -1e15 }, { month: 1e7, week: 'lastFull' }],
])('a limit out of all calendars is refused: %j', (until) => {
  const service = { price: 3, actions: { book: [{ until }] } }
  expect(accepted([{ language: 1, name: 'x', services: { service } }])).toBe(0)
})
