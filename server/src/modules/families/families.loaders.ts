import DataLoader from 'dataloader'
import { communesOf, type ActingRole } from '../../platform/actor.js'
import { byId } from '../../platform/by-id.js'
import { type Context, loader, signedIn } from '../../platform/context.js'
import { decrypt } from '../../platform/crypto.js'
import { DATA_READERS } from '../../platform/data-readers.js'
import { homeDay } from '../../platform/home-zone.js'
import { rowsOf } from '../../platform/sql.js'
import { readDocuments } from '../documents/index.js'
import { classOn, SchoolPlace, yearToChoose } from '../schools/index.js'
import { Beneficiary } from './beneficiary.entity.js'
import { type FactChange, type FactDifference, FactName } from './fact-change.entity.js'
import { waitingChanges } from './fact-changes.query.js'
import { keptBeneficiaries } from './beneficiary-removal.events.js'
import { listByFamily } from './family-lists.loaders.js'
import { readFiliations } from './filiation.query.js'
import { bytes, text } from '../../platform/row.js'

export const filiationsOf = listByFamily('filiations', (ctx, ids, communes) => readFiliations(ctx.db, ids, communes))

export const documentsOf = listByFamily('documents', (ctx, ids) => readDocuments(ctx.db, signedIn(ctx), ids))

export const changesOf = listByFamily('pending changes', (ctx, ids) => waitingChanges(ctx.db, ids))

/** Each fact that changes, in the order in which people read them. */
export const factDifferences = ({ asked, before }: FactChange): FactDifference[] =>
  (Object.keys(FactName) as FactName[])
    .filter((fact) => fact in asked)
    .map((fact) => ({ fact, before: before[fact] ?? null, after: asked[fact] ?? null }))

export const beneficiaryById = byId(Beneficiary, 'beneficiary')

/** May who reads be told the name of a class of this commune? The staff of another one is told the level alone. */
const seesClassesOf =
  (ctx: Context) =>
  (communeId: string): boolean => {
    const { staff } = signedIn(ctx)
    return staff.length === 0 || staff.some((right) => right.communeId === null || right.communeId === communeId)
  }

export const classToday = (ctx: Context, child: Beneficiary): string | null =>
  classOn(child, homeDay(ctx.now), seesClassesOf(ctx))

export function placeToChoose(ctx: Context, { classes }: Beneficiary): SchoolPlace | null {
  const schoolYear = yearToChoose(homeDay(ctx.now))
  const place = classes[schoolYear]
  if (!place || !seesClassesOf(ctx)(place.communeId)) return null
  return Object.assign(new SchoolPlace(), { ...place, schoolYear })
}

const REMOVABLE = Symbol('removable')
const CARE_PLANS = Symbol('care plans')

/** Must this beneficiary be kept for now? */
export const isKept = (ctx: Context) =>
  loader(
    ctx,
    REMOVABLE,
    () =>
      new DataLoader<string, boolean>(async (ids) => {
        const kept = await keptBeneficiaries(ctx.db, ids, homeDay(ctx.now))
        return ids.map((id) => kept.has(id))
      }),
  )

/** The text of a care plan for the family, and for the roles that serve the child; null for everyone else. */
export const carePlanOf = (ctx: Context) =>
  loader(ctx, CARE_PLANS, () => new DataLoader<string, string | null>((ids) => readCarePlans(ctx, ids)))

const SERVED = Symbol('served beneficiaries')
const READS_PLANS: readonly ActingRole[] = [...DATA_READERS.CARE_PLAN, 'AGGLOMERATION_ADMIN']

/** Whether a care plan exists, for those who may read it. No statement, but for staff of whom a role may not. */
export function knowsCarePlan(ctx: Context, { id, hasCarePlan }: Beneficiary): boolean | Promise<boolean> {
  if (!hasCarePlan || signedIn(ctx).staff.every(({ role }) => READS_PLANS.includes(role))) return hasCarePlan
  const served = () => new DataLoader<string, boolean>((ids) => readServed(ctx, ids))
  return loader(ctx, SERVED, served).load(id)
}

const OWN = `exists (select 1 from filiation f
           where f.beneficiary_id = b.id and f.account_id = $2 and f.removed_at is null)`
const SERVED_BY = `(select s.commune_id from service_access s where s.beneficiary_id = b.id and ($3 or s.commune_id = any($4::uuid[]))
           and s.status in ('PENDING','VALID') and (s.valid_to is null or s.valid_to >= $5::date) limit 1)`

function plansAsked(ctx: Context, ids: readonly string[]) {
  const actor = signedIn(ctx)
  const communes = communesOf(actor, ...DATA_READERS.CARE_PLAN)
  return [ids, actor.accountId, communes === 'all', communes === 'all' ? [] : communes, homeDay(ctx.now)]
}

async function readServed(ctx: Context, ids: readonly string[]): Promise<boolean[]> {
  const rows = await rowsOf(
    ctx.db,
    { id: text },
    `select b.id from beneficiary b where b.id = any($1::uuid[]) and (${OWN} or ${SERVED_BY} is not null)`,
    plansAsked(ctx, ids),
  )
  const served = new Set(rows.map((row) => row.id))
  return ids.map((id) => served.has(id))
}

/** A3: who reads a plan that is not their family's leaves a trace, in the statement that reads. */
async function readCarePlans(ctx: Context, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await rowsOf(
    ctx.db,
    { id: text, sealed: bytes },
    `with plan as (
       select b.id, b.care_plan_encrypted as sealed, ${OWN} as own, ${SERVED_BY} as served_by
       from beneficiary b where b.id = any($1::uuid[]) and b.care_plan_encrypted is not null),
     trace as (
       insert into audit_event (at, actor_id, action, commune_id, subject, subject_id, ip)
       select $6, $2, 'CARE_PLAN_READ', served_by, 'beneficiary', id, $7 from plan where not own and served_by is not null)
     select id, sealed from plan where own or served_by is not null`,
    [...plansAsked(ctx, ids), ctx.now, signedIn(ctx).ip],
  )
  const plans = new Map(rows.map((row) => [row.id, decrypt(row.sealed, ctx.config.secretKey)]))
  return ids.map((id) => plans.get(id) ?? null)
}
