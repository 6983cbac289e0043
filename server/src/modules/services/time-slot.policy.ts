import type { ServiceKind } from './service.entity.js'

type TimeSlot = 'MORNING' | 'MIDDAY' | 'EVENING' | 'DAY'

/** When in the day a kind of service looks after somebody; null when it says nothing of the time. */
const SLOTS: Record<`${ServiceKind}`, TimeSlot | null> = {
  MORNING_CARE: 'MORNING',
  CANTEEN: 'MIDDAY',
  EVENING_CARE: 'EVENING',
  WEDNESDAY: 'DAY',
  HOLIDAY_CAMP: 'DAY',
  OTHER: null,
}

/** Would two services, wherever they are, serve the same person at the same time? */
export const atSameTime = (one: `${ServiceKind}`, other: `${ServiceKind}`): boolean =>
  SLOTS[one] !== null && SLOTS[one] === SLOTS[other]

/** The same answer in SQL, of two columns: `sameTime('s.kind', 'o.kind')`. */
export const sameTime = (one: string, other: string): string => `(${slotOf(one)} = ${slotOf(other)})`

const slotOf = (column: string): string =>
  `case ${column} ${Object.entries(SLOTS)
    .filter(([, slot]) => slot !== null)
    .map(([kind, slot]) => `when '${kind}' then '${slot}'`)
    .join(' ')} end`
