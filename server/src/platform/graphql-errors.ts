import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { ValidationError } from 'class-validator'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { ErrorCode, FieldError } from './errors.js'
import { sqlState } from './errors.js'

export type ReportBug = (requestId: string, caught: unknown) => void

const KEPT = new Set<string>([
  'UNAUTHENTICATED',
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
])
/** SQLSTATE classes of an outage: connection lost, shutting down, too many connections, lock or statement timeout. */
const OUTAGE = /^(08|53|57P|55P03|57014|ECONN)/

/** Turns whatever was thrown into the closed list of codes. What is not on it is a bug: masked, with a request id to quote. */
export function formatError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  report: ReportBug,
): GraphQLFormattedError {
  const original = unwrapResolverError(thrown)
  const fields = validationFields(original)
  if (fields) return answer('BAD_USER_INPUT', fields.map((f) => f.message).join(' '), formatted, { fields })
  const code = String(formatted.extensions?.['code'] ?? '')
  if (MALFORMED.has(code)) return answer('BAD_USER_INPUT', 'La demande est mal formée.', formatted, { kind: code })
  if (KEPT.has(code)) {
    const given = original instanceof GraphQLError ? original.extensions['fields'] : undefined
    return answer(code, withoutEcho(formatted.message), formatted, given ? { fields: given } : {})
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

export const isOutage = (caught: unknown): boolean =>
  OUTAGE.test(sqlState(caught) ?? '') ||
  /timeout exceeded when trying to connect|Connection terminated/.test(String((caught as Error | null)?.message))

const answer = (code: string, message: string, from: GraphQLFormattedError, extensions: Record<string, unknown>) => ({
  message,
  ...(from.path ? { path: from.path } : {}),
  extensions: { code, ...extensions },
})

/** graphql-js quotes the refused value in « got invalid value … »: passwords must not come back. */
const withoutEcho = (message: string): string =>
  message.replace(/ got invalid value .*?(?=(; | at "|$))/s, ' a une valeur refusée')

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
