import { beforeAll, describe, expect, test } from '@jest/globals'
import type { GatewayExecutor } from '@apollo/server-gateway-interface'
import { buildSchema, execute, type GraphQLObjectType, type GraphQLSchema, parse } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { inputDefaults } from '../../server/src/platform/input-defaults.js'
import { compiledExecutor } from '../../server/src/platform/graphql-executor.js'

const schema: GraphQLSchema = buildSchema(`
  interface Refusal { message: String! }
  type Meal { day: String! price: Int note: String child: Child! late: [Child!] }
  type Child { name: String! broken: String! maybe: String }
  type Full implements Refusal { message: String! left: Int! }
  union Answer = Meal | Full
  input Asked { day: String!, count: Int = 1 }
  enum Diet { STANDARD NO_PORK }
  input ChildInput { diet: Diet! = STANDARD, notes: [String!]! = [], days: [Asked!]! = [{ day: "x" }] }
  input Family { children: [ChildInput!]!, late: Boolean! = false }
  type Query { family(input: Family!): String meals(first: Int = 2): [Meal!]! meal(asked: Asked!): Meal answer(full: Boolean!): Answer! nothing: Meal }
`)
const FAMILY = 'query ($input: Family!) { family(input: $input) }'
const families = [
  { children: [] },
  { children: [{}] },
  { children: [{ diet: 'NO_PORK', notes: ['un'] }, { days: [{ day: 'y' }, { day: 'z', count: 3 }] }] },
  { children: [{ days: [] }], late: true },
]

/** Fields in one order, so that two ways of reading an input compare. */
const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

const child = { name: 'Louane', maybe: null }
const meal = {
  __typename: 'Meal',
  day: '2026-12-08',
  price: null,

  child,
  late: [child, child],
}
const roots = {
  meals: ({ first }: { first: number }) => Array.from({ length: first }, () => meal),
  meal: ({ asked }: { asked: { day: string; count: number } }) => ({ ...meal, day: asked.day, price: asked.count }),
  answer: ({ full }: { full: boolean }) => (full ? { __typename: 'Full', message: 'Complet', left: 0 } : meal),
  nothing: () => null,
  family: ({ input }: { input: unknown }) => JSON.stringify(input, (_, value) => sorted(value)),
}

let compiled: GatewayExecutor
beforeAll(() => {
  const query = schema.getQueryType()
  for (const [name, resolve] of Object.entries(roots)) {
    const field = query?.getFields()[name]
    if (field) field.resolve = (_root, args) => resolve(args as never)
  }
  const broken = (schema.getType('Child') as GraphQLObjectType).getFields()['broken']
  const note = (schema.getType('Meal') as GraphQLObjectType).getFields()['note']
  // promises come from resolvers: one that an object holds is not waited for by the compiled form
  if (note) note.resolve = () => Promise.resolve('fête')
  if (broken) broken.resolve = () => Promise.reject(new Error('a bug'))
  compiled = compiledExecutor(schema)
})

interface Result {
  data?: unknown
  errors?: readonly { message: string; path?: unknown }[]
}

const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
const errorsOf = ({ errors = [] }: Result) => errors.map(({ message, path }) => plainly({ message, path }))

/** The same data, and each error of graphql-js; where one error already takes a list, the compiled form may tell the others too. */
function expectTheSame(fast: Result, slow: Result): void {
  expect(plainly(fast.data)).toEqual(plainly(slow.data))
  expect(errorsOf(fast)).toEqual(expect.arrayContaining(errorsOf(slow)))
  expect(errorsOf(fast).length > 0).toBe(errorsOf(slow).length > 0)
}

/** What differs between the two executors would be a surprise of the cache: everything that our screens do must be the same. */
describe('a compiled operation answers as graphql-js does', () => {
  test.each<[string, string, Record<string, unknown>?]>([
    [
      'lists, nulls, promises and aliases',
      '{ a: meals { day price note child { name maybe } late { name } } b: nothing { day } }',
    ],
    [
      'default values and variables',
      'query ($n: Int, $asked: Asked!) { meals(first: $n) { day } meal(asked: $asked) { day price } }',
      { n: 1, asked: { day: 'x' } },
    ],
    ['variables left out', 'query ($n: Int) { meals(first: $n) { day } }'],
    [
      'a union and its interface',
      '{ yes: answer(full: true) { __typename ... on Refusal { message } ... on Full { left } } no: answer(full: false) { __typename ... on Meal { day } } }',
    ],
    [
      'fragments in fragments',
      '{ meals { ...M } } fragment M on Meal { day child { ...C } } fragment C on Child { name }',
    ],
    [
      'skip and include',
      'query ($no: Boolean!) { meals { day @skip(if: $no) price @include(if: $no) note } }',
      { no: true },
    ],
    ['a bug below a list, up to the nearest nullable field', '{ nothing { day } meals { day late { name broken } } }'],
    ['a bug that takes everything', '{ meals { child { broken } } }'],
    ...families.map((input, n): [string, string, Record<string, unknown>] => [
      `fields of an input that are left out (${n + 1})`,
      FAMILY,
      { input },
    ]),
    ['a variable of the wrong type', 'query ($n: Int) { meals(first: $n) { day } }', { n: 'two' }],
    ['a variable that is missing', 'query ($asked: Asked!) { meal(asked: $asked) { day } }'],
  ])('%s', async (_what, query, variables = {}) => {
    const document = parse(query)
    const request = {
      document,
      operation: document.definitions[0],
      queryHash: query,
      request: { variables },
      context: {},
    }
    const [fast, again, slow] = [
      await compiled(request as never),
      await compiled(request as never),
      await execute({ schema, document, variableValues: variables, contextValue: {} }),
    ]
    expectTheSame(fast as Result, slow as Result)
    expectTheSame(again as Result, slow as Result)
  })
})

test.each(families)('an input whose fields have defaults is not left to graphql-js: %j', async (input) => {
  const document = parse(FAMILY)
  const fast = compileQuery(schema, document)
  if (!isCompiledQuery(fast)) throw new Error('not compiled')
  const complete = inputDefaults(schema, document, undefined)
  const result = await fast.query(undefined, {}, complete?.({ input }))
  expectTheSame(result, await execute({ schema, document, variableValues: { input } }))
  expect(result.data).toBeDefined()
})
