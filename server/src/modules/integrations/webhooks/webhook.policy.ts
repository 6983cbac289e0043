import type { ChangeRow } from '../changes/changes.query.js'
import type { ChangeKind } from '../changes/change.entity.js'

export const TYPES: Readonly<Record<ChangeKind, string>> = {
  BOOKING: 'booking.changed',
  COUNTS: 'counts.changed',
  ATTENDANCE: 'attendance.changed',
  ORDER: 'order.changed',
  PAYMENT: 'payment.changed',
  FAMILY: 'family.changed',
}
export const TEST_TYPE = 'test'

/** What is posted, as Standard Webhooks advises: a type, when it happened, and the ids by which the API is asked for the rest. */
export const bodyOf = ({ kind, at, communeId, subjectId, serviceId, day }: ChangeRow): string =>
  JSON.stringify({ type: TYPES[kind], timestamp: at.toISOString(), data: { communeId, serviceId, day, id: subjectId } })

export const testBody = (now: Date): string =>
  JSON.stringify({ type: TEST_TYPE, timestamp: now.toISOString(), data: {} })

/** Seconds to wait after each failed attempt; after the last one, the message is given up. Nearly three days. */
const WAITS = [5, 60, 300, 1_800, 7_200, 21_600, 43_200, 86_400, 86_400]

/** @param attempts made, all failed; null: it is given up */
export const nextAttempt = (attempts: number, now: Date): Date | null => {
  const seconds = WAITS[attempts - 1]
  return seconds === undefined ? null : new Date(now.getTime() + seconds * 1_000)
}

/** An address that has taken nothing for so long is left alone, and its contact told. */
const STOPPED_AFTER = 5 * 86_400_000
export const isGivenUp = (failingSince: Date, now: Date): boolean =>
  now.getTime() - failingSince.getTime() >= STOPPED_AFTER

export const isTaken = (status: number): boolean => status >= 200 && status < 300

export type WebhookState = 'LIVE' | 'FAILING' | 'STOPPED'
export const stateOf = ({
  stoppedAt,
  failingSince,
}: {
  stoppedAt: Date | null
  failingSince: Date | null
}): WebhookState => (stoppedAt ? 'STOPPED' : failingSince ? 'FAILING' : 'LIVE')
