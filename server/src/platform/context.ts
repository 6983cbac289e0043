import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DataSource } from 'typeorm'
import type { Actor } from './actor.js'
import type { Config } from './config.js'
import { unauthenticated } from './errors.js'
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

/** A loader of this request, made once: `loader(ctx, KEY, () => new DataLoader(...))`. */
export function loader<L>(ctx: Context, key: symbol, make: () => L): L {
  if (!ctx.loaders.has(key)) ctx.loaders.set(key, make())
  return ctx.loaders.get(key) as L
}
