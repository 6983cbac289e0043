import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { ValidationError } from 'class-validator'
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import { ERROR_CODES, type FieldError, sqlState } from './errors.js'
import { faultOf, isTooMany } from './graphql-faults.js'

export type ReportBug = (requestId: string, caught: unknown) => void

/** What our own code throws on purpose; what is none of these was not meant. */
const KEPT = new Set<string>(ERROR_CODES.filter((code) => code !== 'INTERNAL_SERVER_ERROR'))
const MALFORMED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])
/** SQLSTATE classes of an outage: connection lost, shutting down, too many connections, lock or statement timeout. */
const OUTAGE = /^(08|53|57P|55P03|57014|ECONN)/

/** Turns whatever was thrown into the closed list of codes. What is not on it is a bug: masked, with a request id to quote. */
export function formatError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  report: ReportBug,
): GraphQLFormattedError {
  const original = causeOf(thrown)
  const fields = validationFields(original)
  if (fields) return answer('BAD_USER_INPUT', fields.map((f) => f.message).join(' '), formatted, { fields })
  const code = String(formatted.extensions?.['code'] ?? '')
  if (isTooMany(thrown)) return malformed(thrown, formatted)
  if (MALFORMED.has(code)) return malformed(thrown, formatted, { kind: code })
  if (KEPT.has(code)) {
    if (isOfVariable(thrown)) return malformed(thrown, formatted)
    const given = original instanceof GraphQLError ? original.extensions['fields'] : undefined
    const scopes = formatted.extensions?.['scopes']
    return answer(code, formatted.message, formatted, {
      ...(given ? { fields: given } : {}),
      ...(scopes ? { scopes } : {}),
    })
  }
  const requestId = requestIdOf(thrown)
  report(requestId, original)
  if (isOutage(original))
    return answer(
      'SERVICE_UNAVAILABLE',
      'Le service est momentanément indisponible. Réessayez dans un instant.',
      formatted,
      { requestId },
    )
  return answer(
    'INTERNAL_SERVER_ERROR',
    `Une erreur inattendue est survenue. Réessayez ; si elle revient, citez le numéro ${requestId}.`,
    formatted,
    { requestId },
  )
}

const isOfVariable = (thrown: unknown): boolean =>
  thrown instanceof GraphQLError && thrown.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION

/** Says where and what, so that an integrator need not guess. */
function malformed(thrown: unknown, formatted: GraphQLFormattedError, more: Record<string, unknown> = {}) {
  const { line, column, ...fault } = faultOf(thrown)
  return {
    ...answer('BAD_USER_INPUT', fault.message, formatted, { ...more, ...(fault.field ? { fields: [fault] } : {}) }),
    ...(line && column ? { locations: [{ line, column }] } : {}),
  }
}

const NUMBERS = new WeakMap<object, string>()

/** The number of the request in which something was thrown: the log, the answer and its heading say the same. */
export function numbered<T extends object>(thrown: T, requestId: string | undefined): T {
  if (requestId) NUMBERS.set(thrown, requestId)
  return thrown
}
const requestIdOf = (thrown: unknown): string =>
  (thrown && typeof thrown === 'object' ? NUMBERS.get(thrown) : undefined) ?? randomUUID()

/** So many errors say what is wrong; more would only help to make the server work. */
const MOST_ERRORS = 5
export const fewErrors = <T>(errors: readonly T[]): T[] => errors.slice(0, MOST_ERRORS)

/** What was thrown by our code, also when the context was being built (there Apollo wraps it once more). */
function causeOf(thrown: unknown): unknown {
  const cause = thrown instanceof GraphQLError ? thrown.originalError : undefined
  return cause && !(cause instanceof GraphQLError) ? cause : unwrapResolverError(thrown)
}

export const isOutage = (caught: unknown): boolean =>
  OUTAGE.test(sqlState(caught) ?? '') ||
  /timeout exceeded when trying to connect|Connection terminated/.test(String((caught as Error | null)?.message))

const answer = (code: string, message: string, from: GraphQLFormattedError, extensions: Record<string, unknown>) => ({
  message,
  ...(from.path ? { path: from.path } : {}),
  extensions: { code, ...extensions },
})

interface Invalid {
  validationErrors?: ValidationError[]
}

/** class-validator's findings as (field, sentence), never the value. */
function validationFields(original: unknown): FieldError[] | null {
  const found = (original as { extensions?: Invalid } | null)?.extensions?.validationErrors
  if (!found) return null
  const flatten = (errors: ValidationError[], prefix: string): FieldError[] =>
    errors.flatMap((e) => [
      ...Object.values(e.constraints ?? {}).map((message) => ({ field: prefix + e.property, message })),
      ...flatten(e.children ?? [], `${prefix}${e.property}.`),
    ])
  return flatten(found, '')
}
