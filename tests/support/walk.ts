import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isCompositeType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { contract, written } from './contract.js'

/** A way through the contract down to an object, and what can be read there. */
export interface Branch {
  /** As written in a query: fields with their arguments, and the member of a union that is meant. */
  open: string[]
  /** Types met on the way, this one last. */
  types: GraphQLObjectType[]
  /** `Type.field` of each field on the way. */
  fields: string[]
}

export type Call = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) => string | null

/** A field with a sample of each argument that it must be given. */
export const plainCall: Call = (_type, field) => {
  const args = written(field.args)
  return args ? `${field.name}(${args})` : field.name
}

/**
 * Every way down from a type. A type that was met before on the same way is read once more, and not entered again: that is every
 * field of the contract below it.
 */
export function branchesBelow(type: GraphQLOutputType, call: Call = plainCall): Branch[] {
  const down = (at: GraphQLOutputType, open: string[], types: GraphQLObjectType[], fields: string[]): Branch[] => {
    const named = getNamedType(at)
    if (!isCompositeType(named)) return []
    return membersOf(named).flatMap((member) => {
      const into = isObjectType(named) ? open : [...open, `... on ${member.name}`]
      const here: Branch = { open: into, types: [...types, member], fields }
      if (types.includes(member)) return [here]
      const below = Object.values(member.getFields()).flatMap((field) => {
        const text = call(member, field)
        return text === null
          ? []
          : down(field.type, [...into, text], [...types, member], [...fields, `${member.name}.${field.name}`])
      })
      return [here, ...below]
    })
  }
  return down(type, [], [], [])
}

const membersOf = (type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
  isObjectType(type) ? [type] : contract.getPossibleTypes(type)

/** Fields of an object that hold values, not objects. */
export const leavesOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name)

/** The text of a branch with every value at its end. */
export function textOf({ open, types }: Branch): string {
  const leaves = types.at(-1) ? leavesOf(types.at(-1) as GraphQLObjectType) : []
  return open.reduceRight((inner, step) => `${step} { __typename ${inner} }`, ['__typename', ...leaves].join(' '))
}

/** Branches in as few texts as the limits of one operation allow. */
export function batchesOf(branches: readonly Branch[], most = 250): string[] {
  const batches: string[][] = []
  let room = 0
  for (const branch of branches) {
    const text = textOf(branch)
    const size = text.split(' ').filter((word) => /^\w/.test(word)).length
    if (size > room) {
      batches.push([])
      room = most
    }
    batches.at(-1)?.push(text)
    room -= size
  }
  return batches.map((texts) => texts.join('\n'))
}

/** Every object of an answer that has an id, with what was read of it: `Type id` -> field -> value. */
export function objectsIn(answer: unknown, found = new Map<string, Map<string, unknown>>()) {
  if (Array.isArray(answer)) for (const item of answer) objectsIn(item, found)
  else if (answer && typeof answer === 'object') {
    const object = answer as Record<string, unknown>
    if (typeof object['id'] === 'string' && typeof object['__typename'] === 'string') {
      const key = `${object['__typename']} ${object['id']}`
      const known = found.get(key) ?? new Map<string, unknown>()
      for (const [field, value] of Object.entries(object))
        if (!isObject(value)) known.set(field, Array.isArray(value) ? value.map(valuesOf) : value)
      found.set(key, known)
    }
    for (const value of Object.values(object)) objectsIn(value, found)
  }
  return found
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of what has no id: its values only. What is below it is read in one text or another, and compared where it has an id. */
const valuesOf = (item: unknown): unknown =>
  isObject(item) ? Object.fromEntries(Object.entries(item).filter(([, value]) => typeof value !== 'object')) : item
