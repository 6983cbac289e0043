import {
  astFromValue,
  type DocumentNode,
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  Kind,
  type TypeNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql'

type Values = Readonly<Record<string, unknown>>
type Fill = (value: unknown) => unknown

/** A field of an input that has a default, or whose own fields may have one. */
interface Filled {
  name: string
  /** As a variable writes it; undefined when the field has none. */
  standard: unknown
  fill: Fill
}

/**
 * Writes, in the variables of an operation, the fields that were left out and have a default in the contract: graphql-jit does not, and takes
 * one that may not be null for missing. Null when the operation has no such input. No input holds itself: graphql-jit would never end.
 */
export function inputDefaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | undefined,
): ((variables: Values) => Values) | null {
  const filled = document.definitions
    .flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node] : []))
    .filter((operation) => name === undefined || operation.name?.value === name)
    .flatMap((operation) => operation.variableDefinitions ?? [])
    .flatMap(({ variable, type }) => filledOf(variable.name.value, typeOf(schema, type), undefined))
  return filled.length === 0 ? null : (variables) => withDefaults(variables, filled)
}

/** The named type of a variable, whatever lists it stands in. */
function typeOf(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | null {
  if (node.kind !== Kind.NAMED_TYPE) return typeOf(schema, node.type)
  const type = typeFromAST(schema, node)
  return isInputType(type) ? type : null
}

function filledOf(name: string, type: GraphQLInputType | null, standard: unknown): Filled[] {
  const named = type && getNamedType(type)
  const fields = named && isInputObjectType(named) ? fieldsOf(named) : []
  if (fields.length === 0 && standard === undefined) return []
  return [{ name, standard, fill: (value) => inside(value, fields) }]
}

const fieldsOf = (type: GraphQLInputObjectType): Filled[] =>
  Object.values(type.getFields()).flatMap((field) => {
    const written = field.defaultValue === undefined ? null : astFromValue(field.defaultValue, field.type)
    return filledOf(field.name, field.type, written ? valueFromASTUntyped(written) : undefined)
  })

function inside(value: unknown, fields: readonly Filled[]): unknown {
  if (fields.length === 0 || typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? value.map((one) => inside(one, fields)) : withDefaults(value, fields)
}

function withDefaults(value: object, fields: readonly Filled[]): Values {
  const values: Record<string, unknown> = { ...value }
  for (const { name, standard, fill } of fields) {
    if (values[name] !== undefined) values[name] = fill(values[name])
    else if (standard !== undefined) values[name] = standard
  }
  return values
}
