import { common as t } from '../i18n/common'

export interface FieldProblem {
  field: string
  message: string
}
/** What went wrong, in words for the person in front of the screen. */
export interface Explanation {
  kind: 'network' | 'slow' | 'server' | 'signed-out' | 'other-account' | 'input' | 'refused' | 'unexpected'
  message: string
  fields: FieldProblem[]
  requestId: string | null
}
interface ServerError {
  message: string
  extensions?: { code?: unknown; fields?: unknown; requestId?: unknown }
}

/** Thrown with a message that is already a sentence for the person. */
export class Spoken extends Error {}

/** The only reader of what is thrown: the server's sentence when it gave one, else ours: network, server or time. */
export function explain(caught: unknown): Explanation {
  const first = serverErrors(caught)[0]
  if (first) return explained(first)
  if (caught instanceof Spoken) return { kind: 'refused', message: caught.message, fields: [], requestId: null }
  const kind = failureOf(caught)
  return { kind, message: t(SENTENCES[kind]), fields: [], requestId: null }
}

type Failure = 'network' | 'slow' | 'server' | 'unexpected'
const SENTENCES = { network: 'networkCut', slow: 'tooSlow', server: 'serverFailed', unexpected: 'unexpected' } as const

/** Nothing came back, something came too late, or what came back was not an answer of ours. */
function failureOf(caught: unknown): Failure {
  const network = isRecord(caught) ? caught['networkError'] : undefined
  const failure = network ?? caught
  if (isRecord(failure)) {
    if (failure['name'] === 'TimeoutError') return 'slow'
    const status = failure['statusCode']
    if (typeof status === 'number') return statusFailure(status)
  }
  return network || failure instanceof TypeError ? 'network' : 'unexpected'
}

/** Of an HTTP answer without a sentence: 504 is a proxy that waited in vain. */
export const statusFailure = (status: number): Failure =>
  status === 504 || status === 408 ? 'slow' : status >= 500 ? 'server' : 'unexpected'

export const sentenceOfFailure = (failure: Failure): string => t(SENTENCES[failure])

export const codeOf = (error: ServerError): string => String(error.extensions?.code ?? '')

/** The GraphQL errors of an answer, whether it came with 200 or with a 4xx or 5xx. */
function serverErrors(caught: unknown): ServerError[] {
  if (!isRecord(caught)) return []
  if (Array.isArray(caught['graphQLErrors']) && caught['graphQLErrors'].length)
    return caught['graphQLErrors'] as ServerError[]
  const network = caught['networkError']
  const body = isRecord(network) ? network['result'] : undefined
  return isRecord(body) && Array.isArray(body['errors']) ? (body['errors'] as ServerError[]) : []
}

function explained(error: ServerError): Explanation {
  const code = codeOf(error)
  const kind =
    code === 'UNAUTHENTICATED'
      ? 'signed-out'
      : code === 'SESSION_CHANGED'
        ? 'other-account'
        : code === 'BAD_USER_INPUT'
          ? 'input'
          : KNOWN.has(code)
            ? 'refused'
            : 'unexpected'
  const id = error.extensions?.requestId
  return {
    kind,
    message: error.message || t(kind === 'signed-out' ? 'signInAgain' : 'unexpected'),
    fields: fieldsOf(error.extensions?.fields),
    requestId: typeof id === 'string' ? id : null,
  }
}

const KNOWN = new Set(['NOT_FOUND', 'COMMUNE_ARCHIVED', 'TOO_MANY_REQUESTS', 'SERVICE_UNAVAILABLE'])
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const fieldsOf = (value: unknown): FieldProblem[] =>
  Array.isArray(value)
    ? value.filter(isRecord).map((f) => ({ field: String(f['field']), message: String(f['message']) }))
    : []
