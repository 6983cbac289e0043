import type { DataSource } from 'typeorm'
import { EXAMPLE } from '../../server/src/demonstration/example.js'
import { TERMS_VERSION } from '../../server/src/modules/communes/index.js'

const SINCE = '2025-09-01'
type Db = Pick<DataSource, 'query'>

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

const insertAll = (tx: Db, sql: string, rows: object[]): Promise<unknown> => tx.query(sql, [JSON.stringify(rows)])

/**
 * The communes of the example as an older install has them: since a September, and without a trace. Tests copy it as their template;
 * it is plain SQL, so that a rule that changes does not change what hundreds of tests begin with. The product has no such door: its
 * demonstration is played by operations.
 */
export const insertGuideCommunes = (owner: DataSource): Promise<void> =>
  owner.transaction(async (tx) => {
    await tx.query(`insert into agglomeration (name, slug, terms_version) values ($1, 'le-puy-en-velay', $2)`, [
      EXAMPLE.agglomeration.name,
      TERMS_VERSION,
    ])
    await insertCommunes(tx)
    await insertServices(tx)
    await insertPrices(tx)
  })

const COMMUNES = EXAMPLE.communes.map((commune) => ({ ...commune, slug: slugOf(commune.name) }))

async function insertCommunes(tx: Db): Promise<void> {
  await tx.query('insert into regie (name) select unnest($1::text[])', [EXAMPLE.regies])
  await insertAll(
    tx,
    `insert into commune (slug, name, insee_code, postal_code, school_zone, brand_color, regie_id, opens_on)
     select c.slug, c.name, c."inseeCode", c."postalCode", c."schoolZone", c."brandColor", r.id, '${SINCE}'
     from jsonb_to_recordset($1) as c(slug text, name text, "inseeCode" text, "postalCode" text, "schoolZone" text, "brandColor" text, regie text)
       join regie r on r.name = c.regie`,
    COMMUNES,
  )
  const placed = COMMUNES.flatMap(({ slug, situations }) => situations.map((s, position) => ({ ...s, slug, position })))
  await insertAll(
    tx,
    `insert into situation (commune_id, name, audience, position)
     select c.id, s.name, s.audience, s.position
     from jsonb_to_recordset($1) as s(slug text, name text, audience text, position int) join commune c on c.slug = s.slug`,
    placed,
  )
  await insertAll(
    tx,
    `insert into document_type (commune_id, kind, label, help, scope, validity, months, position)
     select c.id, k.kind, k.label, k.help, 'FAMILY', k.validity, k.months, k.position
     from jsonb_to_recordset($1) as k(slug text, kind text, label text, help text, validity text, months int, position int)
       join commune c on c.slug = k.slug`,
    COMMUNES.flatMap(({ slug, documentTypes }) => documentTypes.map((type, position) => ({ ...type, slug, position }))),
  )
  await insertAll(
    tx,
    `insert into situation_document (situation_id, type_id, commune_id)
     select s.id, t.id, c.id from jsonb_to_recordset($1) as x(slug text, name text, label text) join commune c on c.slug = x.slug
       join situation s on s.commune_id = c.id and s.name = x.name join document_type t on t.commune_id = c.id and t.label = x.label`,
    placed.flatMap(({ slug, name, documents }) => documents.map((label) => ({ slug, name, label }))),
  )
}

async function insertServices(tx: Db): Promise<void> {
  const services = COMMUNES.flatMap((commune) =>
    commune.services.map((service, position) => ({
      ...{ ...service, slug: commune.slug, position },
      policy: EXAMPLE.regulations[service.regulation],
    })),
  )
  await insertAll(
    tx,
    `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays, capacity, position)
     select c.id, c.regie_id, s.name, s.kind, s.unit, array(select jsonb_array_elements_text(s."openWeekdays")::int), s.capacity, s.position
     from jsonb_to_recordset($1) as s(slug text, name text, kind text, unit text, "openWeekdays" jsonb, capacity int, position int)
       join commune c on c.slug = s.slug`,
    services,
  )
  await insertAll(
    tx,
    `insert into regulation (service_id, version, effective_from, published_at, policy)
     select s.id, 1, '${SINCE}', '${SINCE}', r.policy from jsonb_to_recordset($1) as r(slug text, name text, policy jsonb)
       join commune c on c.slug = r.slug join service s on s.commune_id = c.id and s.name = r.name`,
    services,
  )
}

/** An older install marks as samples the prices that no council voted: all but that of the guide. */
const insertPrices = (tx: Db): Promise<unknown> =>
  insertAll(
    tx,
    `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from)
     select c.id, s.id, t.id, p."priceCents", p."foodCents", p.slug <> 'aiguilhe' or p.service <> 'Cantine', '${SINCE}'
     from jsonb_to_recordset($1) as p(slug text, service text, situation text, "priceCents" int, "foodCents" int)
       join commune c on c.slug = p.slug join service s on s.commune_id = c.id and s.name = p.service
       join situation t on t.commune_id = c.id and t.name = p.situation`,
    COMMUNES.flatMap(({ slug, situations }) =>
      situations.flatMap(({ name, prices }) => prices.map((price) => ({ ...price, slug, situation: name }))),
    ),
  )
