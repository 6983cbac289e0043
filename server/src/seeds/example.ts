import type { DataSource } from 'typeorm'
import { TERMS_VERSION } from '../modules/communes/index.js'
import type { Db } from '../platform/sql.js'
import { COMMUNES, DOCUMENT_TYPES } from './communes.js'
import { insertAll } from './insert-all.js'
import { priceOf } from './prices.js'
import { policyOf } from './rules.js'

const SINCE = '2025-09-01'

/** The guide's agglomeration, its communes and their rules: what a demonstration shows. Runs twice without harm. */
export const seedExample = (owner: DataSource): Promise<void> =>
  owner.transaction(async (tx) => {
    await tx.query(
      `insert into agglomeration (name, slug, terms_version) values ($1, 'le-puy-en-velay', $2) on conflict do nothing`,
      ['Communauté d’agglomération du Puy-en-Velay', TERMS_VERSION],
    )
    await seedCommunes(tx)
    await seedServices(tx)
  })

async function seedCommunes(tx: Db): Promise<void> {
  await insertAll(
    tx,
    'insert into regie (name) select distinct regie from jsonb_to_recordset($1) as c(regie text) on conflict do nothing',
    COMMUNES,
  )
  await insertAll(
    tx,
    `insert into commune (slug, name, insee_code, postal_code, school_zone, brand_color, regie_id, opens_on)
     select c.slug, c.name, c.insee, c."postalCode", 'A', c.colour, r.id, '${SINCE}'
     from jsonb_to_recordset($1) as c(slug text, name text, insee text, "postalCode" text, colour text, regie text) join regie r on r.name = c.regie
     on conflict do nothing`,
    COMMUNES,
  )
  await insertAll(
    tx,
    `insert into situation (commune_id, name, audience, position)
     select c.id, s.name, s.audience, s.position
     from jsonb_to_recordset($1) as s(slug text, name text, audience text, position int) join commune c on c.slug = s.slug
     where not exists (select 1 from situation k where k.commune_id = c.id and k.name = s.name) -- an archived one stays archived`,
    COMMUNES.flatMap(({ slug, situations }) => situations.map((s, position) => ({ ...s, slug, position }))),
  )
  await seedDocumentTypes(tx)
}

/** What each commune asks for, and the situations that ask for it; a commune that has types of its own keeps them. */
async function seedDocumentTypes(tx: Db): Promise<void> {
  await insertAll(
    tx,
    `insert into document_type (commune_id, kind, label, help, scope, validity, months, position)
     select c.id, k.kind, k.label, k.help, 'FAMILY', k.validity, k.months, k.position
     from jsonb_to_recordset($1) as k(slug text, kind text, label text, help text, validity text, months int, position int) join commune c on c.slug = k.slug
     where not exists (select 1 from document_type t where t.commune_id = c.id and t.kind = k.kind)`,
    COMMUNES.flatMap(({ slug, situations }) =>
      DOCUMENT_TYPES.filter(({ kind }) =>
        situations.some(({ requiredDocuments }) => requiredDocuments?.includes(kind)),
      ).map((type, position) => ({ ...type, slug, position })),
    ),
  )
  await insertAll(
    tx,
    `insert into situation_document (situation_id, type_id, commune_id)
     select s.id, t.id, c.id from jsonb_to_recordset($1) as x(slug text, name text, kind text) join commune c on c.slug = x.slug
       join situation s on s.commune_id = c.id and s.name = x.name and s.revision = 1
       join document_type t on t.commune_id = c.id and t.kind = x.kind and t.revision = 1
     on conflict do nothing`,
    COMMUNES.flatMap(({ slug, situations }) =>
      situations.flatMap(({ name, requiredDocuments }) =>
        (requiredDocuments ?? []).map((kind) => ({ slug, name, kind })),
      ),
    ),
  )
}

async function seedServices(tx: Db): Promise<void> {
  const services = COMMUNES.flatMap((commune) =>
    commune.services.map((service, position) => ({ commune, service, position })),
  )
  await insertAll(
    tx,
    `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays, capacity, position)
     select c.id, c.regie_id, s.name, s.kind, s.unit, s.weekdays, s.capacity, s.position
     from jsonb_to_recordset($1) as s(slug text, name text, kind text, unit text, weekdays int[], capacity int, position int)
       join commune c on c.slug = s.slug
     on conflict do nothing`,
    services.map(({ commune, service, position }) => ({ ...service, slug: commune.slug, position })),
  )
  await insertAll(
    tx,
    `insert into regulation (service_id, version, effective_from, published_at, policy)
     select s.id, 1, '${SINCE}', '${SINCE}', r.rules from jsonb_to_recordset($1) as r(slug text, service text, rules jsonb)
       join commune c on c.slug = r.slug join service s on s.commune_id = c.id and s.name = r.service
     on conflict do nothing`,
    services.map(({ commune, service }) => ({
      slug: commune.slug,
      service: service.name,
      rules: policyOf(commune, service),
    })),
  )
  await insertAll(
    tx,
    `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from)
     select c.id, s.id, t.id, p."priceCents", p."foodCents", p.sample, '${SINCE}'
     from jsonb_to_recordset($1) as p(slug text, service text, situation text, "priceCents" int, "foodCents" int, sample boolean)
       join commune c on c.slug = p.slug join service s on s.commune_id = c.id and s.name = p.service
       join situation t on t.commune_id = c.id and t.name = p.situation
     on conflict do nothing`,
    services.flatMap(({ commune, service }) =>
      commune.situations.flatMap((situation) => {
        const price = priceOf(commune, service, situation)
        return price ? [{ ...price, slug: commune.slug, service: service.name, situation: situation.name }] : []
      }),
    ),
  )
}
