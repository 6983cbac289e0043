/**
 * Milliseconds that a database opened by a test waits. A loaded machine makes a test slow, never wrong: what production gives
 * up on is tested in `security/faults.spec.ts`, with a patience of its own.
 */
export const SLOW_MACHINE = { connection: 60_000, statement: 60_000, lock: 60_000, idleTransaction: 60_000 }
