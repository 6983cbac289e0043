import { performance } from 'node:perf_hooks'

/** The shortest of three, in ms: what the work itself costs, whatever else the machine does meanwhile. */
export async function shortest(work: () => Promise<unknown>, tries = 3): Promise<number> {
  let best = Infinity
  for (let i = 0; i < tries; i++) {
    const start = performance.now()
    await work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}
