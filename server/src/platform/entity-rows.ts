import { getMetadataArgsStorage } from 'typeorm'

type EntityClass<T> = new () => T

declare const WHOLE: unique symbol
/** A row with every column of its entity. Only this file makes one: nobody lists columns by hand, so none is forgotten. */
export type Whole<T> = T & { readonly [WHOLE]: true }

interface EntityColumn {
  /** Of the table. */
  name: string
  /** Of the class. */
  property: string
  type: unknown
}

const known = new Map<EntityClass<object>, EntityColumn[]>()

/** The columns that the decorators of an entity declare, in their order; `select: false` are those that are asked by name only. */
function columnsOf(entity: EntityClass<object>): EntityColumn[] {
  let columns = known.get(entity)
  if (!columns) {
    columns = getMetadataArgsStorage()
      .filterColumns(entity)
      .filter(({ options }) => options.select !== false)
      .map(({ propertyName, options }) => ({
        name: options.name ?? propertyName,
        property: propertyName,
        type: options.type,
      }))
    if (columns.length === 0) throw new Error(`${entity.name} is no entity`)
    known.set(entity, columns)
  }
  return columns
}

const qualified = (name: string, alias: string) => (alias ? `${alias}."${name}"` : `"${name}"`)

/** What a statement selects, or returns, of an entity. */
export const selectList = (entity: EntityClass<object>, alias = ''): string =>
  columnsOf(entity)
    .map(({ name, property }) => `${qualified(name, alias)} as "${property}"`)
    .join(', ')

/** A row that `selectList` selected. */
export const fromRow = <T extends object>(entity: EntityClass<T>, row: object): Whole<T> =>
  Object.assign(new entity(), row) as Whole<T>

/** An entity as a JSON object of SQL, for statements that read many things at once; `fromJson` reads it. */
export const jsonOf = (entity: EntityClass<object>, alias: string): string =>
  `json_build_object(${columnsOf(entity)
    .map(({ name, property, type }) => {
      const column = qualified(name, alias)
      return `'${property}', ${type === 'bytea' ? `encode(${column}, 'base64')` : column}`
    })
    .join(', ')})`

/** JSON knows neither bytes nor instants. */
const FROM_TEXT = new Map<unknown, (text: string) => unknown>([
  ['bytea', (text) => Buffer.from(text, 'base64')],
  ['timestamptz', (text) => new Date(text)],
])

export function fromJson<T extends object>(entity: EntityClass<T>, json: object): Whole<T> {
  const row: Record<string, unknown> = { ...json }
  for (const { property, type } of columnsOf(entity)) {
    const value = row[property]
    if (value === undefined) throw new Error(`a row of ${entity.name} lacks ${property}`)
    const convert = FROM_TEXT.get(type)
    if (convert && typeof value === 'string') row[property] = convert(value)
  }
  return fromRow(entity, row)
}

/** Has a row that was written column by column every column of its entity? */
export const isWhole = (entity: EntityClass<object>, row: object | undefined): boolean =>
  row !== undefined &&
  columnsOf(entity).every(({ property }) => (row as Record<string, unknown>)[property] !== undefined)
