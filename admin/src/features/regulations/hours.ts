import type { Day } from '@shared/day'

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
