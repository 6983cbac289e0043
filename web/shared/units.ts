/** « 1 repas », « 3 journées »: what one booking of a service is called, counted. French plurals from 2 on. */
export const unitOf = (count: number, unit: string): string => (count < 2 || /[sxz]$/.test(unit) ? unit : `${unit}s`)
export const countUnits = (count: number, unit: string): string => `${count}\u00a0${unitOf(count, unit)}`

const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
/** « 12 Ko », « 3,4 Mo »: the size of a file, of 1 Ko at least. */
export const fileSize = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.ceil(bytes / 1_000))}\u00a0Ko`
    : `${decimal.format(bytes / 1_000_000)}\u00a0Mo`
