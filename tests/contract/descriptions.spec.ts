import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type ASTNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
  visit,
} from 'graphql'
import { STAFF_RIGHTS } from '../../server/src/platform/staff-rights.js'
import { CONTRACT, contract } from '../support/contract.js'

interface Said {
  path: string
  words: string
}

const types = Object.values(contract.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)
type Field = GraphQLField<unknown, unknown> | GraphQLInputField
const argumentsOf = (field: Field): readonly GraphQLArgument[] => ('args' in field ? field.args : [])
const hasFields = (type: GraphQLNamedType) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)

const said: Said[] = types.flatMap((type) => {
  const of = (path: string, { description }: { description?: string | null }) => ({ path, words: description ?? '' })
  const values = isEnumType(type) ? type.getValues().map((value) => of(`${type.name}.${value.name}`, value)) : []
  const fields = hasFields(type) ? Object.values(type.getFields()) : []
  return [
    of(type.name, type),
    ...values,
    ...fields.flatMap((field) => [
      of(`${type.name}.${field.name}`, field),
      ...argumentsOf(field).map((arg) => of(`${type.name}.${field.name}(${arg.name})`, arg)),
    ]),
  ]
})

describe('everything of the contract says what it is', () => {
  test('all of it, in a sentence', () => {
    expect(said.length).toBeGreaterThan(4_000)
    expect(said.filter(({ words }) => !words.trim()).map(({ path }) => path)).toEqual([])
    expect(said.filter(({ words }) => !/[.?!»…]$/.test(words.trim())).map(({ path }) => path)).toEqual([])
    expect(said.filter(({ words }) => words.length > 500).map(({ path }) => path)).toEqual([])
  })

  test('more than its name', () => {
    const plain = (text: string) =>
      text
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/\b(the|a|an|its|of|is|it)\b|[^a-z0-9 ]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    const name = (path: string) => path.split(/[.(]/).at(-1)?.replace(')', '').replaceAll('_', ' ') ?? ''
    const empty = said.filter(({ path, words }) => plain(words) === plain(name(path)))
    // words of a list that are words of English already
    expect(empty.filter(({ path }) => !isEnumType(contract.getType(path.split('.')[0] ?? '')))).toEqual([])
  })

  const names = new Set(said.flatMap(({ path }) => path.split(/[.()]/).filter(Boolean)))
  test('what it names is there', () => {
    const quoted = said.flatMap(({ path, words }) =>
      // the words of DateTime and UUID are the library’s
      path === 'DateTime' || path === 'UUID'
        ? []
        : [...words.matchAll(/`([\w.]+)[^`]*`/g)].map(([, name = '']) => ({ path, name })),
    )
    expect(quoted.length).toBeGreaterThan(500)
    const known = new Set(said.map(({ path }) => path))
    const isThere = (name: string) =>
      known.has(name) || (name.includes('.') ? name.split('.').every((part) => names.has(part)) : names.has(name))
    expect(quoted.filter(({ name }) => !isThere(name))).toEqual([])
  })

  test('what may be null says what null means', () => {
    const fields = types
      .filter((type) => isObjectType(type))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })),
      )
    const silent = fields.filter(
      ({ field }) => !isNonNullType(field.type) && !/\bnull\b/i.test(field.description ?? ''),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  test('an operation says whom it is for', () => {
    const operations = said.filter(({ path }) => /^(Query|Mutation)\.\w+$/.test(path))
    const WHOM = /\bFor (anyone|any account|the (staff|family)|its (owner|family)|who |[A-Z_]{4,})/
    expect(operations.filter(({ words }) => !WHOM.test(words))).toEqual([])
  })

  test('a right that it names is one', () => {
    const rights = said.flatMap(({ path, words }) =>
      [...words.matchAll(/\b(?:For|or) ([A-Z]+_[A-Z_]+|REFUND)\b/g)].map(([, right = '']) => ({ path, right })),
    )
    expect(rights.length).toBeGreaterThan(100)
    expect(rights.filter(({ right }) => !(right in STAFF_RIGHTS))).toEqual([])
  })
})

describe('the linter asks for it', () => {
  const DESCRIBED = new Set<string>([
    Kind.OBJECT_TYPE_DEFINITION,
    Kind.FIELD_DEFINITION,
    Kind.INPUT_OBJECT_TYPE_DEFINITION,
    Kind.INPUT_VALUE_DEFINITION,
    Kind.ENUM_TYPE_DEFINITION,
    Kind.ENUM_VALUE_DEFINITION,
    Kind.UNION_TYPE_DEFINITION,
    Kind.INTERFACE_TYPE_DEFINITION,
    Kind.SCALAR_TYPE_DEFINITION,
  ])
  let told: { ruleId: string; message: string }[] = []

  /** The first of each kind without its description, a name that is none, and a deprecation without its days. */
  const spoiled = () => {
    const bare = new Set<string>()
    const document = visit(parse(CONTRACT, { noLocation: true }), {
      enter(node: ASTNode) {
        if (!DESCRIBED.has(node.kind) || bare.has(node.kind)) return undefined
        bare.add(node.kind)
        return { ...node, description: undefined }
      },
    })
    expect(bare.size).toBe(DESCRIBED.size)
    return `${print(document)}
      "A meal."
      type meal_taken { "The day." old: String @deprecated(reason: "Read another.") }
      extend type Query { "A meal." meal: meal_taken }`
  }

  beforeAll(() => {
    const { stdout } = spawnSync(
      process.execPath,
      ['node_modules/eslint/bin/eslint.js', '--stdin', '--stdin-filename', 'schema.graphql', '--format', 'json'],
      { input: spoiled(), encoding: 'utf8', maxBuffer: 50_000_000 },
    )
    told = (JSON.parse(stdout) as { messages: typeof told }[])[0]?.messages ?? []
  })
  const of = (rule: string) => told.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message)

  test('of each kind', () => {
    expect(of('@graphql-eslint/require-description')).toHaveLength(DESCRIBED.size)
  })

  test('for names in one form, and for the days of what is deprecated', () => {
    expect(of('@graphql-eslint/naming-convention')).toEqual([expect.stringContaining('meal_taken')])
    expect(of('no-restricted-syntax')).toEqual([expect.stringContaining('removed after')])
  })
})
