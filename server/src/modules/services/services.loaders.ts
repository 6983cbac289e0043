import DataLoader from 'dataloader'
import { byId } from '../../platform/by-id.js'
import { type Context, loader } from '../../platform/context.js'
import type { DocumentKind } from '../documents/index.js'
import { listByFamily } from '../families/index.js'
import { Service } from './service.entity.js'
import { ServiceAccess } from './service-access.entity.js'
import { readAccesses, readMissingDocuments } from './services.query.js'
import { Situation } from './situation.entity.js'
import { rowsOf } from '../../platform/sql.js'
import { columnsOf } from '../../platform/entity-rows.js'
import { text } from '../../platform/row.js'

export const serviceById = byId(Service, 'service')
export const situationById = byId(Situation, 'situation')
export const accessesOf = listByFamily('accesses', (ctx, ids, communes) => readAccesses(ctx.db, ids, communes))
export const accessById = byId(ServiceAccess, 'access')

const SERVICES = Symbol('services of a commune')
const SITUATIONS = Symbol('situations of a commune')
const CHOSEN = Symbol('services of a situation')
const MISSING = Symbol('missing documents')

/** What a commune offers today, in its own order. */
export const servicesOfCommune = (ctx: Context) =>
  loader(ctx, SERVICES, () => new DataLoader<string, Service[]>((ids) => readActive(ctx, Service, ids)))

export const situationsOfCommune = (ctx: Context) =>
  loader(ctx, SITUATIONS, () => new DataLoader<string, Situation[]>((ids) => readActive(ctx, Situation, ids)))

/** Services that each situation is for, those that are still offered, in the order of the commune. */
export const servicesOfSituation = (ctx: Context) =>
  loader(
    ctx,
    CHOSEN,
    () =>
      new DataLoader<string, Service[]>(async (ids) => {
        const rows = await rowsOf(
          ctx.db,
          { situationId: text, serviceId: text },
          `select x.situation_id as "situationId", x.service_id as "serviceId" from situation_service x join service s on s.id = x.service_id
           where x.situation_id = any($1::uuid[]) and s.active order by s.position, s.name`,
          [ids],
        )
        return Promise.all(
          ids.map((id) =>
            Promise.all(rows.flatMap((row) => (row.situationId === id ? [serviceById(ctx).load(row.serviceId)] : []))),
          ),
        )
      }),
  )

async function readActive<T extends Service | Situation>(
  ctx: Context,
  entity: new () => T,
  ids: readonly string[],
): Promise<T[][]> {
  const { tableName } = ctx.db.getMetadata(entity)
  const rows = await rowsOf(
    ctx.db,
    entity,
    `select ${columnsOf(entity)} from "${tableName}" where commune_id = any($1::uuid[]) and active order by position, name`,
    [ids],
  )
  return ids.map((id) => rows.filter((row) => row.communeId === id))
}

export const missingDocumentsOf = (ctx: Context) =>
  loader(
    ctx,
    MISSING,
    () =>
      new DataLoader<string, DocumentKind[]>(async (ids) => {
        const missing = await readMissingDocuments(ctx.db, ids)
        return ids.map((id) => missing.get(id) ?? [])
      }),
  )
