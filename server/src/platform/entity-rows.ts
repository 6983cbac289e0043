import { getMetadataArgsStorage } from 'typeorm'
import { asRow, bytes, day, type Fields, flag, instant, type Kind, list, maybe, number, text } from './row.js'

export type EntityClass<T> = new () => T

declare const WHOLE: unique symbol
/** A row with every column of its entity. Only this file makes one: nobody lists columns by hand, so none is forgotten. */
export type Whole<T> = T & { readonly [WHOLE]: true }

interface EntityColumn {
  /** Of the table. */
  name: string
  /** Of the class. */
  property: string
  type: unknown
  kind: Kind<unknown>
  /** False: asked by name only. */
  selected: boolean
}

interface SelectedColumns {
  selected: EntityColumn[]
  fields: Fields
}

const anything: Kind<unknown> = { name: 'JSON', is: (value): value is unknown => value !== undefined && value !== null }
const KINDS: Record<string, Kind<unknown>> = {
  ...{ uuid: text, text, varchar: text, daterange: text, int: number, bigint: number, date: day },
  ...{ timestamptz: instant, boolean: flag, bytea: bytes, json: anything, jsonb: anything },
}

function kindOf(type: unknown, isArray = false, nullable = false): Kind<unknown> {
  const kind = KINDS[String(type)]
  if (!kind) throw new Error(`no kind of value is known for columns of type ${String(type)}`)
  const whole = isArray ? list(kind) : kind
  return nullable ? maybe(whole) : whole
}

/** The columns that the decorators of an entity declare, in their order. */
function readColumns(entity: EntityClass<object>): EntityColumn[] {
  const columns = getMetadataArgsStorage()
    .filterColumns(entity)
    .map(({ propertyName, options }) => ({
      name: options.name ?? propertyName,
      property: propertyName,
      type: options.type,
      kind: kindOf(options.type, options.array, options.nullable),
      selected: options.select !== false,
    }))
  if (columns.length === 0) throw new Error(`${entity.name} is no entity`)
  return columns
}

const known = new Map<EntityClass<object>, SelectedColumns>()

/** Kept from the first statement on, once every module is loaded; `select: false` are those that are asked by name only. */
function declaredBy(entity: EntityClass<object>): SelectedColumns {
  let columns = known.get(entity)
  if (!columns) {
    const selected = readColumns(entity).filter((column) => column.selected)
    columns = { selected, fields: Object.fromEntries(selected.map(({ property, kind }) => [property, kind])) }
    known.set(entity, columns)
  }
  return columns
}

const qualified = (name: string, alias: string) => (alias ? `${alias}."${name}"` : `"${name}"`)

/** What a statement selects, or returns, of an entity. */
export const columnsOf = (entity: EntityClass<object>, alias = ''): string =>
  declaredBy(entity)
    .selected.map(({ name, property }) => `${qualified(name, alias)} as "${property}"`)
    .join(', ')

/** Some columns of an entity, for a statement that answers no more of it: what they hold is said by the entity alone. */
export function fieldsOf<T extends object, P extends keyof T & string>(
  entity: EntityClass<T>,
  ...properties: P[]
): { [K in P]: Kind<T[K]> }
export function fieldsOf(entity: EntityClass<object>, ...properties: string[]): Fields {
  const all = readColumns(entity)
  return Object.fromEntries(
    properties.map((property) => {
      const column = all.find((one) => one.property === property)
      if (!column) throw new Error(`${entity.name} has no column ${property}`)
      return [property, column.kind]
    }),
  )
}

/** A row that `columnsOf` selected; what it holds besides is kept. */
export const toEntity = <T extends object>(entity: EntityClass<T>, row: unknown): Whole<T> =>
  Object.assign(new entity(), asRow(declaredBy(entity).fields, row)) as Whole<T>

/** An entity as a JSON object of SQL, for statements that read many things at once; `fromJson` reads it. */
export const jsonOf = (entity: EntityClass<object>, alias: string): string =>
  `json_build_object(${declaredBy(entity)
    .selected.map(({ name, property, type }) => {
      const column = qualified(name, alias)
      return `'${property}', ${type === 'bytea' ? `encode(${column}, 'base64')` : column}`
    })
    .join(', ')})`

/** JSON knows neither bytes nor instants. */
const FROM_TEXT = new Map<unknown, (text: string) => unknown>([
  ['bytea', (value) => Buffer.from(value, 'base64')],
  ['timestamptz', (value) => new Date(value)],
])

export function fromJson<T extends object>(entity: EntityClass<T>, json: object): Whole<T> {
  const row: Record<string, unknown> = { ...json }
  for (const { property, type } of declaredBy(entity).selected) {
    const value = row[property]
    const convert = FROM_TEXT.get(type)
    if (convert && typeof value === 'string') row[property] = convert(value)
  }
  return toEntity(entity, row)
}

/** Has a row that was written column by column every column of its entity? */
export const isWhole = (entity: EntityClass<object>, row: object | undefined): boolean =>
  row !== undefined &&
  declaredBy(entity).selected.every(({ property }) => (row as Record<string, unknown>)[property] !== undefined)
