/** « 12 min 05 s », « 45 s » */
export function durationOf(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return minutes > 0 ? `${minutes} min ${String(rest).padStart(2, '0')} s` : `${rest} s`
}

/**
 * When each answer of the server was first seen, by the browser's steady clock: what is shown again from memory goes on from
 * there, and a device whose date is wrong counts right.
 */
const seen = new Map<string, { secondsLeft: number; at: number }>()

/** What is left now of the seconds that the server said. */
export function leftNow(orderId: string, secondsLeft: number, at: number): number {
  const known = seen.get(orderId)
  const first = known?.secondsLeft === secondsLeft ? known : { secondsLeft, at }
  seen.set(orderId, first)
  return Math.max(0, Math.ceil(secondsLeft - (at - first.at) / 1000))
}
