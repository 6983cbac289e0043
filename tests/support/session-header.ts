import { randomUUID } from 'node:crypto'
import { SESSION_HEADER } from '../../server/src/platform/actor.js'
import { hashToken } from '../../server/src/platform/crypto.js'
import { town } from './town.js'

const opened = new Map<string, string>()
const tokenIn = (cookie: string): string | undefined => /(?:^|; )(?:__Host-)?session=([\w-]+)/.exec(cookie)?.[1]

/** The builder that opens a session knows its id. */
export const rememberSession = (token: string, sessionId: string): void => void opened.set(token, sessionId)

async function sessionIdOf(token: string): Promise<string | undefined> {
  if (!opened.has(token)) {
    const { rows } = await town().owner.query('select id from session where token_hash = $1', [hashToken(token)])
    const [row] = rows as { id: string }[]
    if (row) opened.set(token, row.id)
  }
  return opened.get(token)
}

/** What the apps send with everything they ask: the cookie, and the session that the page was made for. */
export async function headersOf(
  who: { cookie: string; token?: string } | null | undefined,
): Promise<Record<string, string>> {
  if (who?.token !== undefined) return { authorization: `Bearer ${who.token}`, 'idempotency-key': randomUUID() }
  if (!who?.cookie) return {}
  const token = tokenIn(who.cookie)
  const sessionId = token === undefined ? undefined : await sessionIdOf(token)
  return { cookie: who.cookie, ...(sessionId === undefined ? {} : { [SESSION_HEADER]: sessionId }) }
}
