import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { ValidationError } from 'class-validator'
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import type { ErrorCode, FieldError } from './errors.js'
import { sqlState } from './errors.js'

export type ReportBug = (requestId: string, caught: unknown) => void

const KEPT = new Set<string>([
  'UNAUTHENTICATED',
  'SESSION_CHANGED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'TOO_MANY_REQUESTS',
  'SERVICE_UNAVAILABLE',
] satisfies ErrorCode[])
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
  if (MALFORMED.has(code)) return answer('BAD_USER_INPUT', 'La demande est mal formée.', formatted, { kind: code })
  if (KEPT.has(code)) {
    const given = original instanceof GraphQLError ? original.extensions['fields'] : undefined
    return answer(code, variableSentence(thrown) ?? formatted.message, formatted, given ? { fields: given } : {})
  }
  const requestId = randomUUID()
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

/** graphql-js quotes the value of a variable that it refuses: passwords must not come back, so the sentence is ours. */
function variableSentence(thrown: unknown): string | null {
  if (!(thrown instanceof GraphQLError)) return null
  const [node] = thrown.nodes ?? []
  if (node?.kind !== Kind.VARIABLE_DEFINITION) return null
  const scalar = thrown.originalError
  if (scalar instanceof GraphQLError && scalar.extensions['sentence'] === true) return scalar.message
  return `La valeur de « ${node.variable.name.value.slice(0, 40)} » n’a pas la forme attendue.`
}

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
