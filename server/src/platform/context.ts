import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DataSource } from 'typeorm'
import { SESSION_HEADER, type Actor } from './actor.js'
import type { Config } from './config.js'
import { badInput, SESSION_UNSAID, unauthenticated } from './errors.js'
import type { Throttle } from './throttle.js'

/** What a resolver receives: the database, who acts, what time it is, and one set of loaders per request. */
export interface Context {
  db: DataSource
  config: Config
  throttle: Throttle
  actor: Actor | null
  now: Date
  ip: string
  request: FastifyRequest
  reply: FastifyReply
  /** Batch loaders of this request, made on first use. */
  loaders: Map<symbol, unknown>
}

export function signedIn(ctx: Context): Actor {
  if (!ctx.actor) throw unauthenticated()
  return ctx.actor
}

/** What changes something says for which session it was made: `readActor` has compared it with the cookie's. A token is of no page. */
export function signedInForThis(ctx: Context): Actor {
  const actor = signedIn(ctx)
  if (!actor.client && ctx.request.headers[SESSION_HEADER] === undefined)
    throw badInput({ field: SESSION_HEADER, message: SESSION_UNSAID })
  return actor
}

/** A loader of this request, made once: `loader(ctx, KEY, () => new DataLoader(...))`. */
export function loader<L>(ctx: Context, key: symbol, make: () => L): L {
  if (!ctx.loaders.has(key)) ctx.loaders.set(key, make())
  return ctx.loaders.get(key) as L
}
