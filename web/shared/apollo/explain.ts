import { common as t } from '../i18n/common'

export interface FieldProblem {
  field: string
  message: string
}
/** What went wrong, in words for the person in front of the screen. */
export interface Explanation {
  kind: 'network' | 'signed-out' | 'input' | 'refused' | 'unexpected'
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

/** The only reader of what Apollo throws: the server's sentence when it gave one, ours when the network is cut. */
export function explain(caught: unknown): Explanation {
  const first = serverErrors(caught)[0]
  if (first) return explained(first)
  if (caught instanceof Spoken) return { kind: 'refused', message: caught.message, fields: [], requestId: null }
  const network = isRecord(caught) && caught['networkError'] ? true : caught instanceof TypeError
  return {
    kind: network ? 'network' : 'unexpected',
    message: t(network ? 'networkCut' : 'unexpected'),
    fields: [],
    requestId: null,
  }
}

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

const KNOWN = new Set(['NOT_FOUND', 'TOO_MANY_REQUESTS', 'SERVICE_UNAVAILABLE'])
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const fieldsOf = (value: unknown): FieldProblem[] =>
  Array.isArray(value)
    ? value.filter(isRecord).map((f) => ({ field: String(f['field']), message: String(f['message']) }))
    : []
