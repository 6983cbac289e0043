import { civilDay, type Day, monthDayInWords } from '../../../platform/day.js'
import { nextYear, schoolYearOn } from '../../schools/index.js'

/** A year as the ministry published it. */
export interface PublishedYear {
  label: string
  firstDay: Day
  lastDay: Day
}

export interface YearDates {
  schoolYear: string
  /** What is prepared counts from this day: that of the published calendar, and the first of September at the latest. */
  firstDay: Day
  lastDay: Day
  /** False: the official calendar does not know this year yet, so that it lasts from September to the end of August. */
  published: boolean
}

/** The dates of a school year, « 2027-2028 », the same in zones A, B and C: only their breaks differ. */
export function datesOf(schoolYear: string, known: readonly PublishedYear[]): YearDates {
  const [first, second] = schoolYear.split('-')
  const september = civilDay(`${first}-09-01`)
  const year = known.find(({ label }) => label === schoolYear)
  return {
    schoolYear,
    firstDay: year && year.firstDay < september ? year.firstDay : september,
    lastDay: year?.lastDay ?? civilDay(`${second}-08-31`),
    published: year !== undefined,
  }
}

export interface Preparing {
  current: YearDates
  next: YearDates
  /** The next year is prepared from this day on, until the eve of its first day. */
  opensOn: Day
}

/** Families enrol in spring: the next year is prepared from March on. */
export function preparingOn(today: Day, known: readonly PublishedYear[]): Preparing {
  const inCourse = schoolYearOn(today)
  return {
    current: datesOf(inCourse, known),
    next: datesOf(nextYear(inCourse), known),
    opensOn: civilDay(`${inCourse.slice(5)}-03-01`),
  }
}

const dated = (day: Day): string => `${monthDayInWords(day.slice(5))} ${day.slice(0, 4)}`

/** Why the next year cannot be prepared today, or null. */
export function whyNotToday({ next, opensOn }: Preparing, today: Day): string | null {
  if (today < opensOn) return `L’année ${next.schoolYear} se prépare à partir du ${dated(opensOn)}.`
  return today < next.firstDay ? null : whyNotAfter(next)
}

/**
 * Why what was prepared for a year can no longer be undone, or null: by the dates that the calendar gives it now, for those of the day
 * of the preparation may have been others.
 */
export function whyNotUndoneOn(schoolYear: string, { current, next }: Preparing, today: Day): string | null {
  const year = [current, next].find((one) => one.schoolYear === schoolYear)
  if (year && today < year.firstDay) return null
  const since = year ? ` le ${dated(year.firstDay)}` : ''
  return `L’année ${schoolYear} a commencé${since} : sa préparation ne s’annule plus.`
}

const whyNotAfter = ({ schoolYear, firstDay }: YearDates): string =>
  `L’année ${schoolYear} a commencé le ${dated(firstDay)} : placez les enfants dans « Écoles et classes ».`
