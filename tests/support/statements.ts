import pg from 'pg'

type Query = (...args: unknown[]) => unknown
const prototype = pg.Client.prototype as unknown as { query: Query }
const original = prototype.query

/** Sent by a timer of the rate limiter, whatever is asked meanwhile. */
const SWEEP = 'DELETE FROM "throttle" WHERE expire <'

/** Counts every statement that any connection of this process sends while `work` runs, BEGIN and COMMIT included. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = []
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const [first] = args
    const text = typeof first === 'string' ? first : ((first as { text?: string } | null)?.text ?? '?')
    const statement = text.replace(/\s+/g, ' ').trim().slice(0, 90)
    if (!statement.startsWith(SWEEP)) statements.push(statement)
    return original.apply(this, args)
  }
  try {
    return { result: await work(), statements }
  } finally {
    prototype.query = original
  }
}
