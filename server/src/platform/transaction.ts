import type { DataSource, EntityManager } from 'typeorm'

/** Sends COMMIT after what was asked before it, without waiting for its answers. What follows in the transaction is refused. */
export type Commit = () => Promise<void>

/**
 * A transaction two round trips shorter than the ORM's: BEGIN leaves with its first statements, and COMMIT with its last ones
 * when the work asks for it (`Promise.all([write(tx), take(tx), commit()])`). PostgreSQL turns the COMMIT of a transaction in which a
 * statement failed into a rollback, so what must be true is said in SQL (`must`), not decided here. Without `commit`, the
 * transaction is committed when the work ends. Raw statements only: the ORM does not know that a transaction is open.
 */
export async function shortTransaction<T>(
  db: DataSource,
  work: (tx: EntityManager, commit: Commit) => Promise<T>,
): Promise<T> {
  const runner = db.createQueryRunner()
  const end: { asked?: Promise<unknown> } = {}
  const commit: Commit = async () => {
    if (!end.asked) {
      end.asked = runner.query('commit')
      runner.query = tooLate
    }
    await end.asked
  }
  try {
    await runner.connect()
    // a connection that fails here fails the first statement too, which tells it
    runner.query('begin').catch(ignore)
    const result = await work(runner.manager, commit)
    await commit()
    return result
  } catch (caught) {
    await (end.asked ?? runner.query('rollback')).catch(ignore)
    throw caught
  } finally {
    await runner.release()
  }
}

/**
 * The answers of statements that leave together. Of several that fail, the first one asked is told: PostgreSQL refuses those behind
 * it only because the transaction is over, and its own reason may reach us later.
 */
export async function together<T extends readonly unknown[]>(
  asked: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  for (const one of await Promise.allSettled(asked)) if (one.status === 'rejected') throw one.reason
  return Promise.all(asked)
}

/** A statement that would run on its own, after the transaction: a bug, never a race. */
const tooLate = (): Promise<never> => Promise.reject(new Error('a statement was asked after the COMMIT'))

const ignore = (): void => undefined
