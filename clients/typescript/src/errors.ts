/** The closed list of what `ApiError.code` may be; « UNKNOWN »: what answered is not the API, such as a proxy. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'SESSION_CHANGED',
  'NOT_FOUND',
  'COMMUNE_ARCHIVED',
  'TOO_MANY_REQUESTS',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'UNKNOWN',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** What the API answers as an error. A refusal that a correct program can meet is an answer, and never comes as one. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ErrorCode
  /** What to correct: the name of each argument or variable, and a sentence in French. */
  readonly fields: readonly { field: string; message: string }[]
  /** The scopes one of which would have allowed it; empty: it is for people. */
  readonly scopes: readonly string[]

  constructor(
    /** HTTP status. */
    readonly status: number,
    /** To quote when you ask for help. */
    readonly requestId: string | null,
    message: string,
    extensions: Record<string, unknown>,
  ) {
    super(message)
    this.code = ERROR_CODES.find((code) => code === extensions['code']) ?? 'UNKNOWN'
    this.fields = (extensions['fields'] as ApiError['fields'] | undefined) ?? []
    this.scopes = (extensions['scopes'] as string[] | undefined) ?? []
  }
}

/** Nobody answered. What was read is asked again; a write too, with this key, and is then done once. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered'
  constructor(
    readonly key: string,
    cause: unknown,
  ) {
    super('No answer came.', { cause })
  }
}
