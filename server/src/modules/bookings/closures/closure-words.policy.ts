import { withoutStop } from '../../../platform/french.js'
import { type Day, dayInWords } from '../../../platform/day.js'

interface ClosedDays {
  firstDay: Day
  lastDay: Day
  reason: string
}

/** « fermé le mardi 8 décembre : grève nationale », to be put behind a colon. */
export const closedOn = (day: Day, reason: string): string => `fermé le ${dayInWords(day)} : ${withoutStop(reason)}`

/** The same of all the days of a closure. */
export const closedFrom = ({ firstDay, lastDay, reason }: ClosedDays): string =>
  firstDay === lastDay ? closedOn(firstDay, reason) : `fermé ${daysInWords(firstDay, lastDay)} : ${withoutStop(reason)}`

/** « le mardi 8 décembre », « du mardi 8 décembre au vendredi 11 décembre ». */
export const daysInWords = (firstDay: Day, lastDay: Day): string =>
  firstDay === lastDay ? `le ${dayInWords(firstDay)}` : `du ${dayInWords(firstDay)} au ${dayInWords(lastDay)}`
