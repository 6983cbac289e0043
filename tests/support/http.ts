import { town } from './town.js'

export interface RawAnswer {
  status: number
  headers: Headers
  text: string
}

/** Any request, and the answer as it came. */
export async function send(path: string, init: RequestInit = {}, url = town().url): Promise<RawAnswer> {
  const answer = await fetch(`${url}${path}`, { redirect: 'manual', ...init })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** A POST to /graphql whose body may be anything. */
export const sendGraphql = (body: string, headers: Record<string, string> = {}, url?: string): Promise<RawAnswer> =>
  send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }, url)

/** The code of the first error of an answer that must be JSON. */
export const errorCode = ({ text }: RawAnswer): string | undefined =>
  (JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]?.extensions?.code
