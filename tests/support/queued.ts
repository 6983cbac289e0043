import { town } from './town.js'

/** Until so many wait for a lock of this database. */
export async function waiting(n: number): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    const { rows } = await town().owner.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rows[0] && rows[0].n >= n) return
    await new Promise((ok) => setTimeout(ok, 10))
  }
  throw new Error(`nobody waited: ${n} were expected`)
}

interface Held {
  /** The statement that locks what both wait for, `$1` being the id. */
  sql: string
  id: string
  /** What who holds it changes before letting go. */
  then?: string
}

/** One after the other, in the order in which they came, behind somebody who holds what both wait for. */
export async function queued<A, B>(
  { sql, id, then }: Held,
  first: (() => Promise<A>) | null,
  second: () => Promise<B>,
): Promise<[A | null, B]> {
  const other = await town().owner.connect()
  try {
    await other.query('begin')
    await other.query(sql, [id])
    const one = first?.() ?? null
    if (one) await waiting(1)
    const two = second()
    await waiting(one ? 2 : 1)
    if (then) await other.query(then, [id])
    await other.query('commit')
    return await Promise.all([one, two])
  } catch (caught) {
    await other.query('rollback')
    throw caught
  } finally {
    other.release()
  }
}
