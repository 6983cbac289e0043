import { addDays, dayOfInstant } from '@shared/day'
import { t } from './messages'

const relative = new Intl.RelativeTimeFormat('fr-FR', { numeric: 'auto', style: 'short' })
const dayShape = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', timeZone: 'Europe/Paris' })

/** « il y a 5 h », « hier », then the date: how long a family has waited, at a glance. */
export function agoOf(instant: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - Date.parse(instant)) / 60_000)
  if (minutes < 1) return t('justNow')
  if (minutes < 60) return relative.format(-minutes, 'minute')
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return relative.format(-hours, 'hour')
  const yesterday = addDays(dayOfInstant(now.toISOString()), -1)
  return dayOfInstant(instant) === yesterday ? relative.format(-1, 'day') : dayShape.format(new Date(instant))
}

const units = ['o', 'Ko', 'Mo'] as const
const figure = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 })

/** « 240 Ko »: the size of a file. */
export function bytesOf(bytes: number): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2
  return `${figure.format(bytes / 1024 ** step)} ${units[step]}`
}
