import type pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { sha256Hex } from './crypto.js'

export interface Limit {
  name: string
  /** Attempts allowed … */
  points: number
  /** … in this many seconds. */
  seconds: number
}

export interface Spent {
  allowed: boolean
  left: number
  resetSeconds: number
}

export interface Throttle {
  /** Counts one attempt; false when there were too many. Keys are hashed: no address or e-mail is kept. */
  take(limit: Limit, key: string): Promise<boolean>
  /** The same, with what is left and when all of it is again. */
  spend(limit: Limit, key: string): Promise<Spent>
  /** Of an attempt that was right where only wrong ones count. */
  giveBack(limit: Limit, key: string): Promise<void>
  forget(limit: Limit, key: string): Promise<void>
}

const spent = (allowed: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Spent => ({
  allowed,
  left: Math.max(0, remainingPoints),
  resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
})

/** Attempts are counted in PostgreSQL, so that every process and every restart sees the same count. */
export function createThrottle(pool: pg.Pool): Throttle {
  const limiters = new Map<string, RateLimiterPostgres>()
  const limiterOf = (limit: Limit) => {
    const known = limiters.get(limit.name)
    if (known) return known
    const made = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'throttle',
      tableCreated: true,
      keyPrefix: limit.name,
      points: limit.points,
      duration: limit.seconds,
    })
    limiters.set(limit.name, made)
    return made
  }
  const spend = async (limit: Limit, key: string): Promise<Spent> => {
    try {
      return spent(true, await limiterOf(limit).consume(sha256Hex(key)))
    } catch (caught) {
      if (caught instanceof RateLimiterRes) return spent(false, caught)
      throw caught
    }
  }
  return {
    spend,
    take: async (limit, key) => (await spend(limit, key)).allowed,
    async giveBack(limit, key) {
      await limiterOf(limit).reward(sha256Hex(key))
    },
    async forget(limit, key) {
      await limiterOf(limit).delete(sha256Hex(key))
    },
  }
}
