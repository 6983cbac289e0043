import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { GraphQLDateTime, GraphQLUUID } from 'graphql-scalars'
import { type Day, isDay } from './day.js'
import { type Cents, wholeCents } from './money.js'

/** Marked as ours, so that it may be shown; what graphql-js itself says quotes the value it refuses. */
const refuse = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', sentence: true } })

function cents(value: unknown): Cents {
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > 2_147_483_647) {
    throw refuse('Un montant est un nombre entier de centimes.')
  }
  return wholeCents(value)
}

function day(value: unknown): Day {
  if (typeof value !== 'string' || !isDay(value)) throw refuse('Une date s’écrit AAAA-MM-JJ et doit exister.')
  return value
}

export const CentsScalar = new GraphQLScalarType({
  name: 'Cents',
  description: 'Whole cents of euro, -2147483648..2147483647.',
  serialize: cents,
  parseValue: cents,
  parseLiteral: (node) => cents(node.kind === Kind.INT ? Number(node.value) : null),
})

export const DayScalar = new GraphQLScalarType({
  name: 'Day',
  description: "A civil day, 'YYYY-MM-DD', in the commune's time zone.",
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
})

export const DateTimeScalar = GraphQLDateTime
export const UUIDScalar = GraphQLUUID
