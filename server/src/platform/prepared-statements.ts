import { createHash } from 'node:crypto'
import type { Duplex } from 'node:stream'
import pg from 'pg'

/**
 * Connection options: what is prepared keeps one plan, good for any parameters, from its first use. That may be on the day a
 * commune opens, when reading a table whole looks cheap because it is empty: an index is used wherever there is one.
 */
export const ONE_PLAN = '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off'

/** A text asked this often is worth preparing; a process keeps so many names at most. */
const WORTH_IT = 3
const MOST = 400

const asked = new Map<string, number>()
const names = new Map<string, string>()

/** A filter that is left out when its parameter is null: the best plan depends on which are given, so it is planned each time. */
const OPTIONAL = /\$\d+(::[\w[\]]+)? is null or/

/** The name under which a statement is prepared, the same in every process; none while it is rare. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= MOST || OPTIONAL.test(text)) return known
  const times = (asked.get(text) ?? 0) + 1
  if (asked.size > 5_000) asked.clear()
  if (times < WORTH_IT) {
    asked.set(text, times)
    return undefined
  }
  asked.delete(text)
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  names.set(text, name)
  return name
}

/**
 * A connection that prepares what it is asked again and again: PostgreSQL parses and plans such a statement once per
 * connection instead of each time (`ONE_PLAN`). No text of ours holds what a user typed, so there are few of them. What is asked
 * in one go leaves in one packet: the driver alone writes to the socket, and wakes PostgreSQL, once for each statement.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    const { connection } = this as unknown as { connection: { stream: Duplex } }
    let held = false
    const hold = (): void => {
      if (held) return
      held = true
      const { stream } = connection
      stream.cork()
      process.nextTick(() => {
        held = false
        stream.uncork()
      })
    }
    const prepared = (first: unknown, values?: unknown, ...rest: unknown[]): unknown => {
      hold()
      const query = pg.Client.prototype.query as (...args: unknown[]) => unknown
      const name = typeof first === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(first) : undefined
      return name ? query.call(this, { name, text: first, values }, ...rest) : query.call(this, first, values, ...rest)
    }
    this.query = prepared as typeof this.query
  }
}
