import { Any, type EntityManager, type FindOptionsWhere, type ObjectLiteral } from 'typeorm'
import { decrypt } from '../../../platform/crypto.js'
import { instant, list, maybe, text } from '../../../platform/row.js'
import { oneRow, rowsOf } from '../../../platform/sql.js'
import { readConsultations } from '../audit-log/consultations.query.js'
import { KEY_WORDS, LEFT_OUT } from './keys.policy.js'
import { type Section, SECTIONS } from './sections.policy.js'

export type Row = Record<string, unknown>

/** What is kept of a family, by section, and the names of what it refers to. */
export interface FamilyData {
  sections: { key: string; title: string; rows: Row[] }[]
  names: Record<string, string>
}

/** The children of other parents too, while they are this account's as well; one that it removed, when nobody else answers for them. */
const CHILDREN = `
select coalesce(array_agg(distinct f.beneficiary_id::text), '{}') as ids from filiation f where f.account_id = $1
  and (f.removed_at is null or not exists (select 1 from filiation o where o.beneficiary_id = f.beneficiary_id and o.account_id <> $1))`

const NAMES = `
select id::text, name from commune where id = any($1::uuid[]) union all select id::text, name from regie where id = any($1::uuid[])
union all select id::text, name from service where id = any($1::uuid[]) union all select id::text, name from situation where id = any($1::uuid[])
union all select id::text, name from school_class where id = any($1::uuid[]) union all select id::text, label from document_type where id = any($1::uuid[])
union all select id::text, label from custom_field where id = any($1::uuid[])
union all select id::text, first_name || ' ' || last_name from beneficiary where id = any($2::uuid[])`

const ACTS = `
select action, at, host(ip) as ip from audit_event where actor_id = $1 and subject in ('account', 'document', 'beneficiary', 'filiation') order by id limit 10000`

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What of the properties of a table leaves: those that have a word. */
const keysOf = (properties: readonly string[]): string[] =>
  properties.filter((key) => Object.hasOwn(KEY_WORDS, key) && !Object.hasOwn(LEFT_OUT, key))

/** Reads everything in one look, section after section; as many statements as there are sections, whatever the rows. */
export async function readFamilyData(
  tx: EntityManager,
  accountId: string,
  secretKey: Buffer,
  now: Date,
): Promise<FamilyData> {
  const { ids: children } = await oneRow(tx, { ids: list(text) }, CHILDREN, [accountId])
  const found = new Map<string, Row[]>()
  for (const section of SECTIONS) {
    const values = idsFor(section, accountId, children, found)
    found.set(section.table, values.length > 0 ? await rowsOfTable(tx, section, values, secretKey) : [])
  }
  const sections = SECTIONS.map(({ table, title }) => ({ key: table, title, rows: found.get(table) ?? [] }))
  const acts = await rowsOfActs(tx, accountId)
  const looks = (await readConsultations(tx, accountId, now)).map((look) => ({ ...look }))
  const whole = [
    ...sections,
    { key: 'audit_event', title: 'Ce que vous avez fait', rows: acts },
    { key: 'consultation', title: 'Qui a consulté vos données, sur un an', rows: looks },
  ]
  return { sections: whole, names: await namesIn(tx, whole, children) }
}

const rowsOfActs = (tx: EntityManager, accountId: string): Promise<Row[]> =>
  rowsOf(tx, { action: text, at: instant, ip: maybe(text) }, ACTS, [accountId])

function idsFor({ of, from = 'id' }: Section, accountId: string, children: string[], found: Map<string, Row[]>) {
  if (of === 'account') return [accountId]
  if (of === 'children') return children
  return [...new Set((found.get(of) ?? []).map((row) => row[from]))]
}

async function rowsOfTable(tx: EntityManager, { table, by }: Section, values: unknown[], key: Buffer): Promise<Row[]> {
  const entity = tx.connection.entityMetadatas.find(({ tableName }) => tableName === table)
  if (!entity) throw new Error(`no entity has the table ${table}`)
  const properties = entity.columns.map(({ propertyName }) => propertyName)
  const sealed = properties.filter((name) => name in SEALED)
  const rows = await tx.getRepository<ObjectLiteral>(entity.target).find({
    select: Object.fromEntries([...keysOf(properties), ...sealed].map((name) => [name, true])),
    where: { [by]: Any(values) } as FindOptionsWhere<ObjectLiteral>,
  })
  return rows.map((row) => Object.fromEntries([...keysOf(properties), ...sealed].map((name) => opened(name, row, key))))
}

/** What is sealed in the database, and the key under which the family has it in clear. */
const SEALED: Readonly<Record<string, string>> = { carePlanEncrypted: 'carePlan', ibanEncrypted: 'iban' }

function opened(name: string, row: Row, key: Buffer): [string, unknown] {
  const value = row[name] ?? null
  const clear = SEALED[name]
  if (!clear) return [name, value]
  return [clear, Buffer.isBuffer(value) ? decrypt(value, key) : null]
}

async function namesIn(tx: EntityManager, sections: FamilyData['sections'], children: string[]) {
  const ids = new Set<string>()
  for (const { rows } of sections)
    for (const row of rows)
      for (const [key, value] of Object.entries(row))
        if (key.endsWith('Id') && typeof value === 'string' && UUID.test(value)) ids.add(value)
  const named = await rowsOf(tx, { id: text, name: text }, NAMES, [[...ids], children])
  return Object.fromEntries(named.map(({ id, name }) => [id, name]))
}
