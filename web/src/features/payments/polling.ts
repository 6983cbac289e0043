const PATIENCE_MS = 120_000

/** How long to wait before asking again: soon at first, then less often, and no more after two minutes (PAY-06). */
export function nextDelay(waitedMs: number): number | null {
  if (waitedMs >= PATIENCE_MS) return null
  return waitedMs < 10_000 ? 2_000 : 5_000
}
