import { type Day, dayOn } from '../../platform/day.js'

export type ClosingRefusalReason =
  'DAY_NOT_OVER' | 'ALREADY_CLOSED' | 'NOTHING_TO_CLOSE' | 'EARNINGS_WAITING' | 'BOOKS_DISAGREE'

export interface ClosingFacts {
  /** The civil day it is, where the régie is. */
  today: Day
  closedUntil: Day | null
  /** The accounting day of the first entry of the régie. */
  firstEntry: Day | null
  /** Paid bookings of the period whose advance is not revenue yet. */
  waiting: number
  /** Promises that the régie's own books break. */
  broken: number
}

/** Why a régie cannot be closed up to the end of a day, or null when it can. A closed period is never opened again. */
export function whyNotClose(lastDay: Day, f: ClosingFacts): ClosingRefusalReason | null {
  if (f.closedUntil !== null && lastDay <= f.closedUntil) return 'ALREADY_CLOSED'
  if (lastDay >= f.today) return 'DAY_NOT_OVER'
  if (f.firstEntry === null || f.firstEntry > lastDay) return 'NOTHING_TO_CLOSE'
  if (f.waiting > 0) return 'EARNINGS_WAITING'
  return f.broken > 0 ? 'BOOKS_DISAGREE' : null
}

export const CLOSING_SENTENCES: Record<ClosingRefusalReason, string> = {
  DAY_NOT_OVER: 'Cette période n’est pas finie : attendez le lendemain de son dernier jour.',
  ALREADY_CLOSED: 'Cette période est déjà close. Une période close ne se rouvre jamais.',
  NOTHING_TO_CLOSE: 'Aucune écriture n’a été passée jusqu’à ce jour : il n’y a rien à clore.',
  EARNINGS_WAITING:
    'Des repas servis attendent de devenir recette : cela se fait chaque soir, réessayez dans dix minutes.',
  BOOKS_DISAGREE:
    'Les comptes de la régie ne concordent pas : rien n’est clos, prévenez l’administrateur de l’application.',
}

/** The last day of a month written 'YYYY-MM'. */
export function lastDayOf(month: string): Day {
  const [year, number] = month.split('-').map(Number)
  return dayOn(year ?? 0, (number ?? 1) + 1, 0)
}

/** Months from one to another, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let [year, month] = from.split('-').map(Number) as [number, number]; months.length < 1200;) {
    const text = `${year}-${String(month).padStart(2, '0')}`
    if (text > to) break
    months.push(text)
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
  return months
}
