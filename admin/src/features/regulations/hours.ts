import type { Day } from '@shared/day'
/** « 9 h », « 9h30 », « 09:30 » as '09:30'; '' when nothing is typed (the end of the day); null when it is not an hour. */
export function parseHour(text: string): string | null {
  if (text.trim() === '') return ''
  const match = /^(\d{1,2})\s*(?:[h:]\s*(\d{2})?)?$/i.exec(text.trim())
  if (!match) return null
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)]
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** '09:30' as « 9 h 30 ». */
export function hourText(at: string): string {
  const [hours = '', minutes = '00'] = at.split(':')
  if (hours === '') return ''
  return minutes === '00' ? `${Number(hours)} h` : `${Number(hours)} h ${minutes}`
}

/** The instant of an hour written in a commune, as ISO text. An hour that DST skips is read on the clock before it. */
export function instantIn(day: Day, at: string, timeZone: string): string {
  const written = Date.parse(`${day}T00:00:00Z`) + minutesOf(at) * 60_000
  const first = written - offsetAt(written, timeZone)
  return new Date(written - offsetAt(first, timeZone)).toISOString()
}

const minutesOf = (at: string) => {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return hours * 60 + minutes
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const shape = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  const text = new Intl.DateTimeFormat('sv-SE', { ...shape, timeZone }).format(new Date(instant))
  return Date.parse(`${text.replace(' ', 'T')}:00Z`) - Math.floor(instant / 60_000) * 60_000
}
