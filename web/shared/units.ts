/** « 1 repas », « 3 journées »: what one booking of a service is called, counted. French plurals from 2 on. */
export const unitOf = (count: number, unit: string): string => (count < 2 || /[sxz]$/.test(unit) ? unit : `${unit}s`)
export const countUnits = (count: number, unit: string): string => `${count}\u00a0${unitOf(count, unit)}`

/** The common unit of several services, or null when they differ and only « réservations » fits. */
export function commonUnit(units: readonly string[]): string | null {
  const different = new Set(units)
  return different.size === 1 ? (units[0] ?? null) : null
}
