const relative = new Intl.RelativeTimeFormat('fr-FR', { numeric: 'auto', style: 'short' })
const dayShape = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short' })
const hourMs = 3_600_000

/** « il y a 5 h », « hier », then the date: how long a family has waited, at a glance. */
export function agoOf(instant: string, now: Date): string {
  const hours = Math.floor((now.getTime() - Date.parse(instant)) / hourMs)
  if (hours < 1)
    return relative.format(-Math.max(Math.floor((now.getTime() - Date.parse(instant)) / 60_000), 0), 'minute')
  if (hours < 24) return relative.format(-hours, 'hour')
  if (hours < 48) return relative.format(-1, 'day')
  return dayShape.format(new Date(instant))
}

const units = ['o', 'Ko', 'Mo'] as const
const figure = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 })

/** « 240 Ko »: the size of a file. */
export function bytesOf(bytes: number): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2
  return `${figure.format(bytes / 1024 ** step)} ${units[step]}`
}
