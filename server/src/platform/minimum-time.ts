import { setTimeout as wait } from 'node:timers/promises'

/** Answers no sooner than `milliseconds`: how long the work took must not tell what it found. */
export async function takingAtLeast<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [settled] = await Promise.allSettled([work(), wait(milliseconds)])
  if (settled.status === 'rejected') throw settled.reason
  return settled.value
}
