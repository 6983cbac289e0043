import {
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { PUBLIC_FIELDS } from '../platform/public-fields.js'
import { OF_FIELDS, OF_INPUTS, OF_REASONS, OF_ROOTS } from './repeated-words.js'

/** Something that has a description, or none yet. */
interface Described {
  description?: string | null | undefined
}
const say = (of: Described, words: string | null | undefined) => {
  if (!of.description && words) of.description = words
}

/** Says of the contract what repeats, and what it says of itself: who answers what. What a declaration says comes first. */
export function describeRepeated(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((root) => root != null)
  const uses = usesOf(roots, types.filter(isObjectType))
  for (const type of types) {
    say(type, OF_ROOTS[type.name] ?? wordsOf(type, uses))
    if (isObjectType(type)) describeFields(type, roots.includes(type))
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) say(field, OF_INPUTS[field.name])
    if (isEnumType(type) && isOfReasons(type)) for (const value of type.getValues()) say(value, OF_REASONS[value.name])
  }
  return schema
}

const isRefusal = (type: GraphQLObjectType): boolean => type.getInterfaces().length > 0
const isOfReasons = (type: GraphQLEnumType): boolean => type.name.endsWith('RefusalReason')

const OF_REFUSALS: Readonly<Record<string, string>> = {
  reason: 'Why, among a closed list: what a program acts upon.',
  message: 'Why, and what to do, in French: to be shown as it is.',
}

/** Of what may be null, and does not say when. */
const orNone = (words: string | undefined, type: GraphQLOutputType): string | undefined =>
  isNonNullType(type) || words?.includes('null') ? words : words?.replace(/\.$/, '; null: none.')

function describeFields(type: GraphQLObjectType, isRoot: boolean) {
  for (const field of Object.values(type.getFields())) {
    if (isRefusal(type)) say(field, OF_REFUSALS[field.name])
    if (!isRoot) say(field, orNone(OF_FIELDS[field.name], field.type))
    else if (PUBLIC_FIELDS.has(field.name))
      field.description = `${field.description ?? ''} For anyone, without a session.`.trim()
    for (const argument of field.args) say(argument, OF_INPUTS[argument.name])
  }
}

/** By the name of a type, the operations and the fields that have to do with it. */
type Uses = ReadonlyMap<string, readonly string[]>

function usesOf(roots: readonly GraphQLObjectType[], types: readonly GraphQLObjectType[]): Uses {
  const uses = new Map<string, string[]>()
  const add = (name: string, by: string) => uses.set(name, [...(uses.get(name) ?? []), by])
  for (const type of types)
    for (const field of Object.values(type.getFields())) {
      const by = roots.includes(type) ? field.name : `${type.name}.${field.name}`
      add(getNamedType(field.type).name, by)
      for (const argument of field.args) add(getNamedType(argument.type).name, by)
    }
  return uses
}

const named = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')
const verb = (word: string, by: readonly string[]) => (by.length > 1 ? word : `${word}s`)

function wordsOf(type: GraphQLNamedType, uses: Uses): string | null {
  const by = uses.get(type.name) ?? []
  if (isUnionType(type)) {
    const done = type.getTypes().filter((member) => !isRefusal(member))
    const refusals = type.getTypes().filter(isRefusal)
    return `What ${named(by)} ${verb('answer', by)}: ${named(done.map(({ name }) => name))}, or no with ${named(refusals.map(({ name }) => name))}.`
  }
  if (isObjectType(type) && isRefusal(type)) return 'A no: `reason` says why to a program, `message` to a person.'
  if (isEnumType(type) && isOfReasons(type))
    return `Why it is no: ${named(by)}. Words may be added; \`message\` says each in French.`
  if (isInputObjectType(type) && by.length > 0) return `What ${named(by)} ${verb('take', by)}.`
  if (/Connection$/.test(type.name)) return 'A page of a list, and where it ends.'
  return /Edge$/.test(type.name) ? 'A row of a list, with its place in it.' : null
}
