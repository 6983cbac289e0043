import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'

/** Strangers, bugs and outages: the closed list of codes at the top level of an answer (server/README.md). Refusals are data, not errors. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'SESSION_CHANGED',
  'FORBIDDEN',
  'NOT_FOUND',
  'COMMUNE_ARCHIVED',
  'TOO_MANY_REQUESTS',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

export interface FieldError {
  field: string
  message: string
}

const error = (code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { code, ...extensions } })

export const unauthenticated = () => error('UNAUTHENTICATED', 'Connectez-vous pour continuer.')

/** The same whether a token is unknown, revoked or over, or its commune archived: a stranger learns nothing. */
export const tokenRefused = () =>
  error('UNAUTHENTICATED', 'Ce jeton n’est pas accepté : vérifiez-le, ou demandez-en un autre à la commune.', {
    http: { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) },
  })

/** A program has no browser: whose rights it would be is not guessed. */
export const tokenAndCookie = () =>
  error('BAD_USER_INPUT', 'Envoyez un jeton ou un cookie de session, pas les deux.', { http: { status: 400 } })

/** What a program was not given, and what it may ask the commune for; none: it is for people alone. */
export const outOfScope = (what: string, scopes: readonly string[]) =>
  error(
    'FORBIDDEN',
    scopes.length > 0
      ? `« ${what} » demande un droit que ce programme n’a pas : ${scopes.join(' ou ')}. La commune peut lui donner un accès qui l’a.`
      : `« ${what} » est réservé aux personnes : un programme n’y a pas accès.`,
    { scopes, http: { status: 403 } },
  )

/** The page was made for another session than the one of the cookie: nothing is done for whoever signed in since. */
export const sessionChanged = () => error('SESSION_CHANGED', 'Vous n’êtes plus connecté au même compte.')

/** Of a mutation or a file that does not say it at all. */
export const SESSION_UNSAID =
  'Rechargez la page, puis recommencez : cette demande ne dit pas pour quelle session elle est faite.'

/** The same for what does not exist and for what is someone else's: a stranger learns nothing. */
export const notFound = () => error('NOT_FOUND', 'Cet élément n’existe pas ou ne vous est pas accessible.')

/** What an archived commune is closed to: `archived-communes.ts`. Said by whoever writes the trace, after all other refusals. */
export const communeArchived = () =>
  error(
    'COMMUNE_ARCHIVED',
    'Cette commune est archivée : rien n’y change plus. L’agglomération peut d’abord la remettre en service, dans « Communes ».',
  )

/** Malformed input; `fields` says what to correct, in French, and never echoes the value. */
export const badInput = (...fields: FieldError[]) =>
  error('BAD_USER_INPUT', fields.map((f) => f.message).join(' ') || 'La demande est mal formée.', { fields })

export const tooManyRequests = () =>
  error('TOO_MANY_REQUESTS', 'Trop de demandes en peu de temps. Réessayez dans quelques minutes.')

/** Of a program: it is told when to come back. */
export const tooManyOfProgram = (seconds: number) =>
  error('TOO_MANY_REQUESTS', `Trop de demandes en peu de temps. Réessayez dans ${seconds} s.`, {
    http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
  })

/** Of the key under which a program writes once: missing, of something else, or still at work. */
export const badKey = (status: 400 | 409 | 422, message: string) =>
  error('BAD_USER_INPUT', message, { fields: [{ field: 'Idempotency-Key', message }], http: { status } })

/** PostgreSQL's SQLSTATE of an error, also when TypeORM wraps it. */
export function sqlState(caught: unknown): string | undefined {
  const at = caught as { code?: unknown; driverError?: { code?: unknown } } | null
  const code = at?.driverError?.code ?? at?.code
  return typeof code === 'string' ? code : undefined
}

/** The constraint that PostgreSQL says was broken. */
export function brokenConstraint(caught: unknown): string | undefined {
  const at = caught as { constraint?: string; driverError?: { constraint?: string } } | null
  return at?.driverError?.constraint ?? at?.constraint
}

export const DEADLOCK = '40P01'

/** Runs a whole transaction again when PostgreSQL chose it as the victim of a deadlock; three times at most. */
export async function againAfterDeadlock<T>(work: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await work()
  } catch (caught) {
    if (sqlState(caught) !== DEADLOCK || tries === 1) throw caught
    return againAfterDeadlock(work, tries - 1)
  }
}
