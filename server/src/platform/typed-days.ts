import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
} from 'graphql'
import type { Context } from './context.js'
import { type Day, dayOn } from './day.js'
import { badInput, type FieldError } from './errors.js'
import { homeDay } from './home-zone.js'

const YEARS = 10
export const TOO_FAR = 'Vérifiez l’année de cette date : elle est à plus de dix ans d’aujourd’hui.'

/** The civil days that somebody types for something of today's life are of these years: another one is a slip of the keyboard. */
interface TypedYears {
  first: Day
  last: Day
}

export function typedYears(today: Day): TypedYears {
  const [year, month, date] = today.split('-').map(Number) as [number, number, number]
  return { first: dayOn(year - YEARS, month, date), last: dayOn(year + YEARS, month, date) }
}

export const isFarDay = (day: string, { first, last }: TypedYears): boolean => day < first || day > last

/** What may be as old as a person, or as an act of a council or an office it gave. */
const OF_OLD = ['birthDate', 'actDate', 'startsOn', 'endsOn']

type Input = GraphQLArgument | GraphQLInputField

/** Refuses, in every mutation, a day that is far from today, before anything is done: no input has to think of it. */
export function boundTypedDays(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve, args: inputs } = field
    if (!resolve || !inputs.some(holdsDay)) continue
    field.resolve = (root, args: Record<string, unknown>, context: Context, info) => {
      const years = typedYears(homeDay(context.now))
      const far = inputs.flatMap((input) => farIn(input, args[input.name], years, ''))
      if (far.length > 0) throw badInput(...far)
      return resolve(root, args, context, info)
    }
  }
  return schema
}

const fieldsOf = (input: Input): Input[] => {
  const type = getNamedType(input.type)
  return isInputObjectType(type) ? Object.values(type.getFields()) : []
}

const isBounded = (input: Input): boolean => getNamedType(input.type).name === 'Day' && !OF_OLD.includes(input.name)

const holdsDay = (input: Input): boolean => isBounded(input) || fieldsOf(input).some(holdsDay)

function farIn(input: Input, value: unknown, years: TypedYears, before: string): FieldError[] {
  const field = before ? `${before}.${input.name}` : input.name
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.flatMap((one) => {
    if (one === null || one === undefined) return []
    if (isBounded(input)) return isFarDay(String(one), years) ? [{ field, message: TOO_FAR }] : []
    return fieldsOf(input).flatMap((inner) => farIn(inner, (one as Record<string, unknown>)[inner.name], years, field))
  })
}
