import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { DataSource } from 'typeorm'
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js'
import { entities } from '../../server/src/entities.js'
import { createDataSource } from '../../server/src/platform/database.js'
import { createTestDatabase } from '../support/database.js'
import { SLOW_MACHINE } from '../support/slow-machine.js'

/** The entities say what the tables are: whoever reads one knows the columns, their types, what may be null and the keys. */
let database: pg.Client
let db: DataSource
beforeAll(async () => {
  const { ownerUrl } = await createTestDatabase()
  database = new pg.Client({ connectionString: ownerUrl })
  await database.connect()
  db = await createDataSource(ownerUrl, entities, 1, SLOW_MACHINE).initialize()
})
afterAll(async () => {
  await db.destroy()
  await database.end()
})

const COLUMNS = `
select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
       exists (select 1 from pg_index i where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any(i.indkey)) as key
from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by 1`

interface Column {
  name: string
  type: string
  nullable: boolean
  key: boolean
}

/** The names of PostgreSQL for those that decorators use. */
const NAMES: Record<string, string> = {
  int: 'integer',
  timestamptz: 'timestamp with time zone',
  varchar: 'character varying',
  timetz: 'time with time zone',
  time: 'time without time zone',
}
/** As PostgreSQL writes it: with its length, or its digits and scale. */
const typeOf = ({ type, isArray, length, precision, scale }: ColumnMetadata) => {
  const name = typeof type === 'string' ? (NAMES[type] ?? type) : String(type)
  const size = [length || precision, scale].filter((part) => part !== '' && part !== undefined && part !== null)
  return `${name}${size.length > 0 ? `(${size.join(',')})` : ''}${isArray ? '[]' : ''}`
}

const camelCase = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** Tables without an entity, and why. */
const WITHOUT = [
  'staff_invitation_right', // rows of its invitation, with no key of their own: the commune may be null
  'migrations', // TypeORM's own, made and read by it
  'throttle', // of rate-limiter-flexible, which writes every statement on it
]

test('every table has one entity, but few', async () => {
  const { rows } = await database.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  )
  const declared = db.entityMetadatas.map(({ tableName }) => tableName)
  expect([...declared, ...WITHOUT].sort()).toEqual(rows.map(({ name }) => name))
})

const tableOf = (entity: (typeof entities)[number]) => db.getMetadata(entity).tableName

describe.each(entities.map((entity) => [entity.name, entity] as const))('%s', (_name, entity) => {
  test('has the columns of its table, with their types, what may be null, and its key', async () => {
    const { rows } = await database.query<Column>(COLUMNS, [tableOf(entity)])
    const declared = db
      .getMetadata(entity)
      .columns.map((column): Column => ({
        name: column.databaseName,
        type: typeOf(column),
        nullable: column.isNullable,
        key: column.isPrimary,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    expect(declared).toEqual(rows)
  })

  test('calls each column by its own name', () => {
    const renamed = db
      .getMetadata(entity)
      .columns.filter(({ databaseName, propertyName }) => propertyName !== camelCase(databaseName))
    expect(renamed.map(({ databaseName, propertyName }) => `${databaseName} as ${propertyName}`)).toEqual([])
  })
})
