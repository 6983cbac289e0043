import { dayOfInstant } from '@shared/day'
import { weekdayOf } from '@shared/month'

/** What a line of the queue has in common, whatever is decided. */
export interface QueueLine {
  id: string
  checks: readonly { ok: boolean; sentence: string }[]
  whyNot: string | null
}

export const isClean = (line: QueueLine) => line.whyNot === null && line.checks.every((check) => check.ok)
export const warningsOf = (line: QueueLine) => line.checks.filter((check) => !check.ok)

/** The line to open once `id` is decided: the one below, or the new last one, or none. */
export function nextAfter(ids: readonly string[], id: string): string | null {
  const at = ids.indexOf(id)
  const left = ids.filter((other) => other !== id)
  return left[Math.min(Math.max(at, 0), left.length - 1)] ?? null
}

/** The line reached by moving the selection, stopping at both ends. */
export function moved(ids: readonly string[], id: string | null, by: 1 | -1): string | null {
  const at = id === null ? -1 : ids.indexOf(id)
  if (at < 0) return ids[0] ?? null
  return ids[Math.min(Math.max(at + by, 0), ids.length - 1)] ?? null
}

/** Of the ticked lines, those a single click may validate and those a person must look at. */
export function splitBulk<L extends QueueLine>(
  lines: readonly L[],
  ticked: ReadonlySet<string>,
): { clean: L[]; kept: L[] } {
  const chosen = lines.filter((line) => ticked.has(line.id))
  return { clean: chosen.filter(isClean), kept: chosen.filter((line) => !isClean(line)) }
}

const dayMs = 86_400_000

/** Whole days from Monday to Friday that have gone by since `since`. */
export function workingDaysSince(since: Date, now: Date): number {
  let count = 0
  for (let at = since.getTime() + dayMs; at <= now.getTime(); at += dayMs) {
    if (weekdayOf(dayOfInstant(new Date(at).toISOString())) <= 5) count += 1
  }
  return count
}

/** A family that has waited two working days is shown in amber. */
export const waitsTooLong = (since: Date, now: Date) => workingDaysSince(since, now) >= 2

/** Milliseconds for which a line that has just come up takes no decision: a double press was meant for the one before. */
export const SETTLE_MS = 500

/** Seconds during which « Annuler » is offered; the server holds the mail a little longer. */
export const UNDO_SECONDS = 10
