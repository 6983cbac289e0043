import { readFileSync } from 'node:fs'
import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'

export const CONTRACT = readFileSync('schema.graphql', 'utf8')
export const contract = buildSchema(CONTRACT)

const SAMPLES: Record<string, string> = {
  UUID: '"00000000-0000-4000-8000-000000000000"',
  Day: '"2026-12-08"',
  DateTime: '"2026-12-08T00:00:00Z"',
  Cents: '1',
  Int: '1',
  Boolean: 'true',
  String: '"x"',
}

const isAsked = (field: GraphQLArgument | GraphQLInputField) =>
  isNonNullType(field.type) && field.defaultValue === undefined

/** A sample value of a type. */
export function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType)
  if (isListType(type)) return `[${literal(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (isInputObjectType(type)) return `{ ${written(Object.values(type.getFields()))} }`
  const sample = SAMPLES[type.name]
  if (!sample) throw new Error(`no sample value for ${type.name}`)
  return sample
}

/** The arguments that a field must be given, as samples. */
export const written = (fields: readonly (GraphQLArgument | GraphQLInputField)[]) =>
  fields
    .filter(isAsked)
    .map((f) => `${f.name}: ${literal(f.type)}`)
    .join(', ')

export interface Call {
  field: string
  query: string
}

/** For every root field of the contract, the smallest call that GraphQL accepts. */
export function everyCall(): Call[] {
  return [contract.getQueryType(), contract.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => {
      const args = written(field.args)
      const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
      return {
        field: field.name,
        query: `${root?.name.toLowerCase()} { ${field.name}${args && `(${args})`}${selection} }`,
      }
    }),
  )
}
