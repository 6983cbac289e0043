import { fullDay } from '@shared/day'
import type { ServiceDay } from './months'
import { t } from './messages'

/** The smallest of what the calendar and the règlement set. */
const limitOf = ({ capacity, ruledPlaces }: ServiceDay) =>
  capacity === null || ruledPlaces === null ? (capacity ?? ruledPlaces) : Math.min(capacity, ruledPlaces)

export const isFull = (day: ServiceDay) => {
  const limit = limitOf(day)
  return day.open && limit !== null && day.taken >= limit
}

/** Which of the two limits holds, when the règlement sets one. */
export const limitWords = ({ capacity, ruledPlaces }: ServiceDay): string | null => {
  if (ruledPlaces === null) return null
  if (capacity === null) return t('ruledOnly', { n: ruledPlaces })
  return capacity < ruledPlaces
    ? t('calendarHolds', { ruled: ruledPlaces, n: capacity })
    : t('ruleHolds', { ruled: ruledPlaces, n: capacity })
}

/** « Maternelle : 38 sur 40 », of each group between which the règlement shares the day. */
export const groupWords = ({ placeGroups }: ServiceDay): string[] =>
  placeGroups.map(({ name, taken, places }) => t('groupPlaces', { name, taken, places }))

/** « 42 sur 60 », or the number of children when the day has no limit. */
export const placesOf = (day: ServiceDay) =>
  limitOf(day) === null
    ? t('takenOnly', { n: day.taken })
    : t('taken', { taken: day.taken, capacity: limitOf(day) ?? 0 })

/** The whole day in one sentence, for those who do not see the cell. */
export const sentenceOf = (day: ServiceDay) =>
  day.open
    ? t('dayOpen', { day: fullDay(day.day), places: placesOf(day) })
    : t('dayClosed', { day: fullDay(day.day), reason: day.reason ?? t('closed') })
