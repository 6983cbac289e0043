import { fullDay } from '@shared/day'
import type { ServiceDay } from './months'
import { t } from './messages'

export const isFull = (day: ServiceDay) => day.open && day.capacity !== null && day.taken >= day.capacity

/** « 42 sur 60 », or the number of children when the day has no limit. */
export const placesOf = (day: ServiceDay) =>
  day.capacity === null ? t('takenOnly', { n: day.taken }) : t('taken', { taken: day.taken, capacity: day.capacity })

/** The whole day in one sentence, for those who do not see the cell. */
export const sentenceOf = (day: ServiceDay) =>
  day.open
    ? t('dayOpen', { day: fullDay(day.day), places: placesOf(day) })
    : t('dayClosed', { day: fullDay(day.day), reason: day.reason ?? t('closed') })
