/** Stripe keeps a page open for 30 minutes at least: asked for a little more, in case its clock is ahead of ours. */
const WINDOW_MS = 30 * 60_000
const MARGIN_MS = 60_000

/**
 * Repeating a request must repeat it to the letter, or Stripe refuses its idempotency key. So the end of the page is
 * derived from when the payment was asked: the same within each half hour, 31 minutes away at least and 61 at most.
 * A later half hour is another request; the page of the first was never shown, so nobody can pay it.
 */
export function sessionWindow(askedAt: Date, now: Date): { expiresAt: number; key: string } {
  const window = Math.max(0, Math.floor((now.getTime() - askedAt.getTime()) / WINDOW_MS))
  const expiresAt = Math.ceil((askedAt.getTime() + (window + 2) * WINDOW_MS + MARGIN_MS) / 1000)
  return { expiresAt, key: String(window) }
}
