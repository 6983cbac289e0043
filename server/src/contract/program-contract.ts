import {
  buildASTSchema,
  type DefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  lexicographicSortSchema,
  type NamedTypeNode,
  parse,
  printSchema,
} from 'graphql'
import { needsOf } from '../platform/api-scopes.js'

/** « Type.field » and « Type » of all that some scope opens. */
interface Reached {
  types: Set<string>
  fields: Set<string>
}

function reach(schema: GraphQLSchema): Reached {
  const [types, fields] = [new Set<string>(), new Set<string>()]
  const opened = (type: GraphQLNamedType, field: GraphQLField<unknown, unknown>) =>
    needsOf(schema, type.name, field.name, getNamedType(field.type).name) !== null
  const hasFields = (type: GraphQLNamedType) =>
    isObjectType(type) && Object.values(type.getFields()).some((field) => opened(type, field))
  const follow = (type: GraphQLNamedType): void => {
    if (types.has(type.name)) return
    types.add(type.name)
    if (isUnionType(type)) type.getTypes().filter(hasFields).forEach(follow)
    if (isInterfaceType(type))
      schema
        .getPossibleTypes(type)
        .filter((one) => types.has(one.name))
        .forEach(follow)
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) follow(getNamedType(field.type))
    if (!isObjectType(type)) return
    for (const one of type.getInterfaces()) follow(one)
    for (const field of Object.values(type.getFields())) {
      if (!opened(type, field)) continue
      fields.add(`${type.name}.${field.name}`)
      follow(getNamedType(field.type))
      for (const argument of field.args) follow(getNamedType(argument.type))
    }
  }
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) follow(root)
  return { types, fields }
}

/**
 * What of the contract a program may ask with all scopes there are: the same types, fields and descriptions, without what is for people.
 * A field of an interface is there when each of its types has it.
 */
export function programContract(schema: GraphQLSchema): GraphQLSchema {
  const { types, fields } = reach(schema)
  const hasField = (type: string, field: string): boolean => {
    const one = schema.getType(type)
    if (!isInterfaceType(one)) return fields.has(`${type}.${field}`)
    return schema.getPossibleTypes(one).every(({ name }) => !types.has(name) || fields.has(`${name}.${field}`))
  }
  const isKept = ({ name }: NamedTypeNode) => types.has(name.value)
  const document = parse(printSchema(schema))
  return lexicographicSortSchema(
    buildASTSchema({
      ...document,
      definitions: document.definitions.flatMap((node): DefinitionNode[] => {
        if (!('name' in node) || !node.name || !types.has(node.name.value)) return []
        const type = node.name.value
        if (node.kind === Kind.UNION_TYPE_DEFINITION) return [{ ...node, types: node.types?.filter(isKept) }]
        if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [node]
        const kept = node.fields?.filter(({ name }) => hasField(type, name.value))
        return [{ ...node, interfaces: node.interfaces?.filter(isKept), fields: kept }]
      }),
    }),
  )
}
