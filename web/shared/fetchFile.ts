import { askPassword, sessionMoved } from './account/guard'
import { sessionHeader } from './account/pageAccount'
import { sentenceOfFailure, Spoken, statusFailure } from './apollo/explain'

/** A file of the server, asked for the account of this page; thrown as a French sentence when it is not given. */
export async function fetchFile(url: string): Promise<Response> {
  const answer = await fetch(url, { credentials: 'same-origin', headers: sessionHeader() })
  if (answer.ok) return answer
  const body: unknown = await answer.json().catch(() => null)
  if (await mayAskAgain(answer.status, body)) return fetchFile(url)
  throw new Spoken(sentenceOf(body) ?? sentenceOfFailure(statusFailure(answer.status)))
}

/** Signed out, or signed in anew in another tab: the same person goes on. */
export async function mayAskAgain(status: number, answer: unknown): Promise<boolean> {
  if (status === 401) return askPassword()
  return (answer as { code?: unknown } | null)?.code === 'SESSION_CHANGED' && sessionMoved()
}

export function sentenceOf(answer: unknown): string | null {
  const body = answer as { message?: unknown; errors?: { message?: unknown }[] } | null
  const message = body?.errors?.[0]?.message ?? body?.message
  return typeof message === 'string' ? message : null
}
