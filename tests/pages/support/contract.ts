import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type DocumentNode,
  executeSync,
  getNamedType,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  isLeafType,
  parse,
  validate,
  visit,
} from 'graphql'

const ROOT = join(import.meta.dirname, '../../..')
const schema = buildSchema(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'))

/** What a page sends to /graphql. */
export interface Asked {
  operationName: string
  query: string
  variables?: Record<string, unknown>
}

/**
 * The answer the server would give with this data: the operation is executed against `schema.graphql`, so that a mock which lacks a field,
 * names one that does not exist or has a value of another type is told by its path. What is not asked for is left out, as on the server.
 */
export function answerWith(asked: Asked, data: unknown): { data: unknown } {
  const { document, aliases } = read(asked.query)
  const { data: answer, errors = [] } = executeSync({
    schema,
    document,
    rootValue: data,
    operationName: asked.operationName,
    variableValues: asked.variables ?? {},
    fieldResolver: mockedField(aliases),
  })
  if (errors.length === 0) return { data: answer }
  const told = errors.map(({ path, message }) => `  ${asked.operationName}${pathOf(path)}: ${message}`)
  throw new Error(`This mock is not an answer of the contract:\n${told.join('\n')}`)
}

/** The value under the name the page reads it by; every value of the mock is named by the contract and has its type. */
const mockedField =
  (aliases: ReadonlySet<string>): GraphQLFieldResolver<Record<string, unknown>, unknown> =>
  (source, _args, _context, { path, parentType, returnType }) => {
    const known = parentType.getFields()
    const unknown = Object.keys(source).filter((key) => !known[key] && !aliases.has(key) && key !== '__typename')
    if (unknown.length > 0) throw new Error(`${parentType.name} has no field ${unknown.join(', ')}`)
    const value = source[path.key]
    if (value === undefined) throw new Error(`the mock of ${parentType.name} lacks it`)
    const leaf = getNamedType(returnType)
    if (isLeafType(leaf)) for (const one of [value].flat(2)) checkLeaf(leaf, one)
    return value
  }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const text = (value: unknown): value is string => typeof value === 'string'
/** Of an enumeration graphql-js itself says which value it lacks. */
const LEAVES: Record<string, (value: unknown) => boolean> = {
  ID: text,
  String: text,
  Boolean: (value) => typeof value === 'boolean',
  Int: Number.isSafeInteger,
  Float: Number.isFinite,
  Cents: Number.isSafeInteger,
  UUID: (value) => text(value) && UUID.test(value),
  Day: (value) => text(value) && /^\d{4}-\d\d-\d\d$/.test(value),
  DateTime: (value) => text(value) && value.includes('T') && !Number.isNaN(Date.parse(value)),
}

function checkLeaf({ name }: GraphQLLeafType, value: unknown): void {
  const isOne = LEAVES[name]
  if (value !== null && isOne && !isOne(value)) throw new Error(`${JSON.stringify(value)} is no ${name}`)
}

interface Document {
  document: DocumentNode
  aliases: ReadonlySet<string>
}
const documents = new Map<string, Document>()

/** An operation of the apps that the contract does not allow fails here, before any mock is looked at. */
function read(query: string): Document {
  const known = documents.get(query)
  if (known) return known
  const document = parse(query)
  const [wrong] = validate(schema, document)
  if (wrong) throw wrong
  const aliases = new Set<string>()
  visit(document, { Field: ({ alias }) => void (alias && aliases.add(alias.value)) })
  documents.set(query, { document, aliases })
  return { document, aliases }
}

const pathOf = (path: readonly (string | number)[] = []): string =>
  path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
