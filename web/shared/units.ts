/** « 1 repas », « 3 journées »: what one booking of a service is called, counted. French plurals from 2 on. */
export const unitOf = (count: number, unit: string): string => (count < 2 || /[sxz]$/.test(unit) ? unit : `${unit}s`)
export const countUnits = (count: number, unit: string): string => `${count}\u00a0${unitOf(count, unit)}`
