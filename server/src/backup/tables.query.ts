import type pg from 'pg'

/** Schemas of the product: ours, and that of the jobs that wait. */
export const SCHEMAS = ['public', 'graphile_worker']

const TABLES = `
select n.nspname::text as schema, c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
from pg_class c join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
where n.nspname = any ($1) and c.relkind = 'r'
group by 1, 2 order by 1, 2`

export interface Table {
  schema: string
  name: string
  /** Those that are written: what the database computes is computed again. */
  columns: string[]
}

export const readTables = async (client: pg.Client): Promise<Table[]> =>
  (await client.query<Table>(TABLES, [SCHEMAS])).rows

export interface Sequence {
  schema: string
  name: string
  /** The last number that it gave. */
  value: string
}

/** Where each sequence is; those that gave no number yet are left out. */
export const readSequences = async (client: pg.Client): Promise<Sequence[]> =>
  (
    await client.query<Sequence>(
      `select schemaname::text as schema, sequencename::text as name, last_value::text as value from pg_sequences
       where schemaname = any ($1) and last_value is not null order by 1, 2`,
      [SCHEMAS],
    )
  ).rows

export interface ForeignKey {
  schema: string
  table: string
  name: string
  definition: string
}

export const readForeignKeys = async (client: pg.Client): Promise<ForeignKey[]> =>
  (
    await client.query<ForeignKey>(
      `select n.nspname::text as schema, c.relname::text as "table", k.conname::text as name, pg_get_constraintdef(k.oid) as definition
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       where k.contype = 'f' and n.nspname = any ($1) order by 1, 2, 3`,
      [SCHEMAS],
    )
  ).rows
