import type { Day } from './day.js'
import type { Cents } from './money.js'

/** What a column of a row may hold. `is` looks at what the driver made of it, so that a type is never only a promise. */
export interface Kind<T> {
  readonly name: string
  readonly is: (value: unknown) => value is T
}

/** The columns that a statement answers, by their names. Whoever writes a statement by hand declares them beside it. */
export type Fields = Readonly<Record<string, Kind<unknown>>>
export type ValueOf<K> = K extends Kind<infer T> ? T : never
export type RowOf<F extends Fields> = { -readonly [K in keyof F]: ValueOf<F[K]> }

const kind = <T>(name: string, is: (value: unknown) => boolean): Kind<T> => ({
  name,
  is: is as (value: unknown) => value is T,
})

/** PostgreSQL knows the calendar. */
const DAY = /^\d{4}-\d{2}-\d{2}$/

export const text = kind<string>('a text', (value) => typeof value === 'string')
export const number = kind<number>('a number', (value) => typeof value === 'number')
export const flag = kind<boolean>('a boolean', (value) => typeof value === 'boolean')
export const instant = kind<Date>('an instant', (value) => value instanceof Date)
export const bytes = kind<Buffer>('bytes', (value) => Buffer.isBuffer(value))
export const day = kind<Day>('a day', (value) => typeof value === 'string' && DAY.test(value))
export const cents = kind<Cents>('whole cents', (value) => Number.isSafeInteger(value))

/** One of the words of an enum, or of a list. */
export function oneOf<const W extends string>(words: readonly W[] | Readonly<Record<string, W>>): Kind<W> {
  const known = new Set<unknown>(Object.values(words))
  return kind<W>(`one of ${[...known].join(', ')}`, (value) => known.has(value))
}

/** A word that a constraint of the table chooses among those of a type. */
export const word = <W extends string>(): Kind<W> => kind<W>('a word', text.is)

/** A JSON document whose content was checked when it was written, as a règlement is. */
export const document = <T extends object>(): Kind<T> =>
  kind<T>('a document', (value) => typeof value === 'object' && value !== null)

export const maybe = <T>({ name, is }: Kind<T>): Kind<T | null> =>
  kind<T | null>(`${name} or null`, (value) => value === null || is(value))

export const list = <T>({ name, is }: Kind<T>): Kind<T[]> =>
  kind<T[]>(`a list of ${name}`, (value) => Array.isArray(value) && value.every(is))

export const record = <F extends Fields>(fields: F): Kind<RowOf<F>> =>
  kind<RowOf<F>>('a record', (value) => typeof value === 'object' && value !== null && !wrong(fields, value))

/** The first column that is missing, or that is not of its kind. */
function wrong(fields: Fields, row: object): string | undefined {
  const values = row as Record<string, unknown>
  for (const name in fields) if (!fields[name]?.is(values[name])) return name
  return undefined
}

/** The one door by which a row gets a type. What it holds is never said: it may be somebody's. */
export function asRow<F extends Fields>(fields: F, row: unknown): RowOf<F> {
  if (typeof row !== 'object' || row === null) throw new TypeError('a row is missing')
  const name = wrong(fields, row)
  if (name !== undefined) throw new TypeError(`« ${name} » of a row is not ${fields[name]?.name ?? 'declared'}`)
  return row as RowOf<F>
}
