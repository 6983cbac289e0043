import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql'

const ID = '3f1c9a52-7d0e-4b8a-9a37-5c2e8d41f6b0'
/** By name where a name says more than its type. */
const NAMED: Record<string, unknown> = {
  slug: 'coubon',
  from: '2026-12-01',
  to: '2026-12-31',
  day: '2026-12-08',
  days: ['2026-12-08', '2026-12-10'],
  birthDate: '2019-03-14',
  firstName: 'Lison',
  lastName: 'Dupont',
  name: 'Lison Dupont',
  search: 'Dupont',
  status: undefined,
}
const TYPED: Record<string, unknown> = {
  UUID: ID,
  Day: '2026-12-08',
  DateTime: '2026-12-08T11:42:00Z',
  Cents: 840,
  Int: 1,
  Boolean: true,
  String: 'text',
}

function sampleOf(name: string, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(name, type.ofType)
  if (NAMED[name] !== undefined) return NAMED[name]
  if (isListType(type)) return [sampleOf(name, type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (!isInputObjectType(type)) return TYPED[type.name]
  const asked = Object.values(type.getFields()).filter(
    (field) =>
      // what a person may leave out, for their own family, a program must say
      (isNonNullType(field.type) && field.defaultValue === undefined) || field.name === 'accountId',
  )
  return Object.fromEntries(asked.map((field) => [field.name, sampleOf(field.name, field.type)]))
}

/** Values for the variables that must be given: right by the contract, of nobody. */
export function sampleVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[] = [],
): Record<string, unknown> {
  const asked = definitions.filter(({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue)
  return Object.fromEntries(
    asked.map((definition) => {
      const name = definition.variable.name.value
      const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined
      if (!type) throw new Error(`$${name} is of a type that is not in the contract`)
      return [name, sampleOf(name, type)]
    }),
  )
}
