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

export interface Throttle {
  /** Counts one attempt; false when there were too many. Keys are hashed: no address or e-mail is kept. */
  take(limit: Limit, key: string): Promise<boolean>
  forget(limit: Limit, key: string): Promise<void>
}

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
  return {
    async take(limit, key) {
      try {
        await limiterOf(limit).consume(sha256Hex(key))
        return true
      } catch (caught) {
        if (caught instanceof RateLimiterRes) return false
        throw caught
      }
    },
    async forget(limit, key) {
      await limiterOf(limit).delete(sha256Hex(key))
    },
  }
}
