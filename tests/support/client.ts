import { headersOf } from './session-header.js'
import { town } from './town.js'
import { noteDone, watchMutation } from './traces.js'

export interface GraphqlError {
  message: string
  path?: (string | number)[]
  extensions: { code: string; fields?: { field: string; message: string }[]; requestId?: string }
}
export interface Answer<T> {
  data?: T | null
  errors?: GraphqlError[]
}

export interface Signed {
  cookie: string
  /** Of a program, which has no cookie. */
  token?: string
}

/** Posts one operation and gives back exactly what the server answers. */
export async function post<T>(
  query: string,
  variables: Record<string, unknown> = {},
  who?: Signed | null,
): Promise<Answer<T>> {
  const mutation = watchMutation(query)
  const answer = await fetch(`${town().url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await headersOf(who)) },
    body: JSON.stringify({ query: mutation?.query ?? query, variables }),
  })
  const body = (await answer.json()) as Answer<T>
  return mutation && body.data ? { ...body, data: noteDone(mutation, body.data) } : body
}

/** The data of an operation that must not meet an error. */
export async function ask<T>(who: Signed | null, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await post<T>(query, variables, who)
  if (errors || !data) throw new Error(`unexpected errors: ${JSON.stringify(errors)}`)
  return data
}

/** The code of the error that an operation must meet. */
export async function codeOf(
  who: Signed | null,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<string | undefined> {
  const { errors } = await post(query, variables, who)
  return errors?.[0]?.extensions.code
}
