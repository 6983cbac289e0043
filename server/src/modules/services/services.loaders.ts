import DataLoader from 'dataloader'
import { byId } from '../../platform/by-id.js'
import { COMMUNE_ROLES, hasRole } from '../../platform/actor.js'
import { type Context, loader, signedIn } from '../../platform/context.js'
import { DATA_READERS } from '../../platform/data-readers.js'
import { type DocumentType, documentTypeById } from '../documents/index.js'
import { askedState } from './asked-documents.policy.js'
import { readAskedDocuments } from './asked-documents.query.js'
import { AskedDocument } from './asked-documents.result.js'
import { isOfferedSql, OFFERED_SERVICES } from './offered.query.js'
import { listByFamily } from '../families/index.js'
import { Service } from './service.entity.js'
import { ServiceAccess } from './service-access.entity.js'
import { readAccesses } from './services.query.js'
import { Situation } from './situation.entity.js'
import { rowsOf } from '../../platform/sql.js'
import { columnsOf } from '../../platform/entity-rows.js'
import { text } from '../../platform/row.js'

export const serviceById = byId(Service, 'service')
export const situationById = byId(Situation, 'situation')
export const accessesOf = listByFamily('accesses', (ctx, ids, communes) => readAccesses(ctx, ids, communes))
export const accessById = byId(ServiceAccess, 'access')

const SERVICES = Symbol('services of a commune')
const ACTIVE = Symbol('active services of a commune')
const SITUATIONS = Symbol('situations of a commune')
const CHOSEN = Symbol('services of a situation')
const ASKED = Symbol('asked documents')
const REQUIRED = Symbol('document types of a situation')

/** What a commune offers to families, in its own order. */
export const servicesOfCommune = (ctx: Context) =>
  loader(ctx, SERVICES, () => new DataLoader<string, Service[]>((ids) => readOffered(ctx, Service, ids)))

/** What its staff works with: a new service is there before it is offered. Whoever else asks is told what families see. */
export function readActiveServices(ctx: Context, communeId: string): Promise<Service[]> {
  if (!ctx.actor || !hasRole(ctx.actor, communeId, ...COMMUNE_ROLES)) return servicesOfCommune(ctx).load(communeId)
  return loader(ctx, ACTIVE, () => new DataLoader<string, Service[]>((ids) => readActive(ctx, ids))).load(communeId)
}

export const situationsOfCommune = (ctx: Context) =>
  loader(ctx, SITUATIONS, () => new DataLoader<string, Situation[]>((ids) => readOffered(ctx, Situation, ids)))

/** Services that each situation is for, those that could be booked under it, in the order of the commune. */
export const servicesOfSituation = (ctx: Context) =>
  loader(
    ctx,
    CHOSEN,
    () =>
      new DataLoader<string, Service[]>(async (ids) => {
        const rows = await rowsOf(ctx.db, { situationId: text, serviceId: text }, OFFERED_SERVICES, [ids, ctx.now])
        return Promise.all(
          ids.map((id) =>
            Promise.all(rows.flatMap((row) => (row.situationId === id ? [serviceById(ctx).load(row.serviceId)] : []))),
          ),
        )
      }),
  )

async function readActive(ctx: Context, ids: readonly string[]): Promise<Service[][]> {
  const rows = await rowsOf(
    ctx.db,
    Service,
    `select ${columnsOf(Service)} from service where commune_id = any($1::uuid[]) and active order by position, name`,
    [ids],
  )
  return ids.map((id) => rows.filter((row) => row.communeId === id))
}

async function readOffered<T extends Service | Situation>(
  ctx: Context,
  entity: new () => T,
  ids: readonly string[],
): Promise<T[][]> {
  const { tableName } = ctx.db.getMetadata(entity)
  const which = tableName === 'service' ? 's.id = o.id' : 't.id = o.id'
  const rows = await rowsOf(
    ctx.db,
    entity,
    `select ${columnsOf(entity, 'o')} from "${tableName}" o join commune c on c.id = o.commune_id
     where o.commune_id = any($1::uuid[]) and o.active and ${isOfferedSql(which, '$2')} order by o.position, o.name`,
    [ids, ctx.now],
  )
  return ids.map((id) => rows.filter((row) => row.communeId === id))
}

/** Types of document that each situation asks for, those that are not archived, in the order of the commune. */
export const requiredDocumentsOf = (ctx: Context) =>
  loader(
    ctx,
    REQUIRED,
    () =>
      new DataLoader<string, DocumentType[]>(async (ids) => {
        const rows = await rowsOf(
          ctx.db,
          { situationId: text, typeId: text },
          `select x.situation_id as "situationId", x.type_id as "typeId" from situation_document x join document_type k on k.id = x.type_id
           where x.situation_id = any($1::uuid[]) and k.active order by k.position, k.label`,
          [ids],
        )
        const types = documentTypeById(ctx)
        return Promise.all(
          ids.map((id) => Promise.all(rows.flatMap((row) => (row.situationId === id ? [types.load(row.typeId)] : [])))),
        )
      }),
  )

/** What each access asks for, and how it stands. */
const askedDocumentsOf = (ctx: Context) =>
  loader(
    ctx,
    ASKED,
    () =>
      new DataLoader<string, AskedDocument[]>(async (ids) => {
        const rows = await readAskedDocuments(ctx.db, ids, ctx.now)
        const types = documentTypeById(ctx)
        const asked = await Promise.all(
          rows.map(async ({ accessId, typeId, until, documentId, ...best }) => ({
            accessId,
            one: Object.assign(new AskedDocument(), {
              ...{ type: await types.load(typeId), until, documentId },
              state: askedState({ documentId, ...best }),
            }),
          })),
        )
        return ids.map((id) => asked.flatMap(({ accessId, one }) => (accessId === id ? [one] : [])))
      }),
  )

/** The same, for who reads the access: that a care plan was given says that there is one. */
export async function askedDocumentsTold(ctx: Context, access: ServiceAccess): Promise<AskedDocument[]> {
  const actor = signedIn(ctx)
  const asked = await askedDocumentsOf(ctx).load(access.id)
  const isTold = access.accountId === actor.accountId || hasRole(actor, access.communeId, ...DATA_READERS.CARE_PLAN)
  return isTold ? asked : asked.filter(({ type }) => type.kind !== 'CARE_PLAN')
}
