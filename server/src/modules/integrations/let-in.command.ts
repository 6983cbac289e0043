import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import type { Config } from '../../platform/config.js'
import { tooManyOfProgram } from '../../platform/errors.js'
import type { Limit, Spent, Throttle } from '../../platform/throttle.js'
import { REQUESTS_PER_PROGRAM } from './api-client.policy.js'
import { readClient } from './read-client.query.js'

/** Of tokens that are not accepted: who tries them has none. */
export const TOKENS_PER_ADDRESS: Limit = { name: 'api-token-address', points: 1_200, seconds: 60 }

interface Door {
  db: DataSource
  config: Pick<Config, 'publicUrl'>
  throttle: Throttle
}

/** The program that asks, counted and told what is left to it; null: no token was sent. */
export async function letIn(
  { db, config, throttle }: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  now: Date,
): Promise<Actor | null> {
  const actor = await readClient(db.manager, config, request, now).catch(async (refused: unknown) => {
    const spent = await throttle.spend(TOKENS_PER_ADDRESS, request.ip)
    if (!spent.allowed) throw tell(reply, TOKENS_PER_ADDRESS, spent)
    throw refused
  })
  if (!actor?.client) return null
  const spent = await throttle.spend(REQUESTS_PER_PROGRAM, actor.client.id)
  const refusal = tell(reply, REQUESTS_PER_PROGRAM, spent)
  if (!spent.allowed) throw refusal
  return actor
}

/** The headings of draft-ietf-httpapi-ratelimit-headers, and what is thrown when nothing is left. */
function tell(reply: FastifyReply, { points, seconds }: Limit, { left, resetSeconds }: Spent) {
  void reply.header('ratelimit-policy', `"default";q=${points};w=${seconds}`)
  void reply.header('ratelimit', `"default";r=${left};t=${resetSeconds}`)
  return tooManyOfProgram(resetSeconds)
}
