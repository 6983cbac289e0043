import { addDays, type Day, dayOn } from '../../platform/day.js'

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOn(year, Math.floor(f / 31), (f % 31) + 1)
}

/** The eleven public holidays of metropolitan France (Code du travail, art. L3133-1), day → name. */
export function publicHolidays(year: number): Map<Day, string> {
  const easter = easterSunday(year)
  return new Map([
    [dayOn(year, 1, 1), 'Jour de l’an'],
    [addDays(easter, 1), 'Lundi de Pâques'],
    [dayOn(year, 5, 1), 'Fête du Travail'],
    [dayOn(year, 5, 8), 'Victoire 1945'],
    [addDays(easter, 39), 'Ascension'],
    [addDays(easter, 50), 'Lundi de Pentecôte'],
    [dayOn(year, 7, 14), 'Fête nationale'],
    [dayOn(year, 8, 15), 'Assomption'],
    [dayOn(year, 11, 1), 'Toussaint'],
    [dayOn(year, 11, 11), 'Armistice 1918'],
    [dayOn(year, 12, 25), 'Noël'],
  ])
}

const known = new Map<number, Map<Day, string>>()

/** The name of the public holiday on a day, or null. */
export function holidayOn(day: Day): string | null {
  const year = Number(day.slice(0, 4))
  const holidays = known.get(year) ?? publicHolidays(year)
  known.set(year, holidays)
  return holidays.get(day) ?? null
}
