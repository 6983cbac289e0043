import type { DataSource } from 'typeorm'
import { text } from './row.js'
import { oneRow } from './sql.js'

/**
 * The one place that reads the time. It follows the database's clock: `sync` notes what PostgreSQL says, and `now` adds
 * what a monotonic counter has measured since, so a server whose own clock is wrong or jumps moves no limit.
 */
class Clock {
  private base = Date.now()
  private mark = performance.now()
  private frozenAt: Date | null = null

  now(): Date {
    return this.frozenAt ? new Date(this.frozenAt) : new Date(this.base + (performance.now() - this.mark))
  }

  async sync(db: Pick<DataSource, 'query'>): Promise<void> {
    const row = await oneRow(db, { ms: text }, 'select extract(epoch from clock_timestamp()) * 1000 as ms')
    this.base = Number(row.ms)
    this.mark = performance.now()
  }

  /** Tests only: stands still at an instant until `release`. */
  at(instant: string | Date): void {
    this.frozenAt = new Date(instant)
  }

  release(): void {
    this.frozenAt = null
  }
}

export const clock = new Clock()
