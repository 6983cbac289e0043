import { randomUUID } from 'node:crypto'
import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { againAfterDeadlock, brokenConstraint, notFound } from '../../../platform/errors.js'
import { text } from '../../../platform/row.js'
import { anyRow, rowsOf } from '../../../platform/sql.js'
import { enrol, makeClasses, maySetUpSchools } from '../../schools/index.js'
import { lockWalletsOf } from '../../wallet/index.js'
import type { PlannedAccess } from './plan-accesses.policy.js'
import { planYear, type YearFacts, type YearPlan } from './plan-year.policy.js'
import { alreadyPrepared, readPrepared, readYearPreparation, tellYear, whyNotPrepare } from './read-year.query.js'
import type { PrepareYearInput } from './school-year.input.js'
import { type PreparedYear, type YearPreparation, YearRefused } from './school-year.result.js'
import { checkChoices, readYear, readYearFacts, type YearAsked } from './year-facts.query.js'

type Answer = Promise<YearPreparation | YearRefused>

/**
 * Classes, children and accesses of the next year, all or nothing, as they were shown: under locks, what would be written is
 * told again, and refused with the new numbers when it is no longer the same. One preparation a commune and year.
 */
export const prepareSchoolYear = (db: DataSource, actor: Actor, input: PrepareYearInput, now: Date): Answer =>
  againAfterDeadlock(() => db.transaction((tx) => prepare(tx, actor, input, now))).catch(async (caught: unknown) => {
    switch (brokenConstraint(caught)) {
      case 'one_access_a_day':
        return YearRefused.because('ACCESS_OVERLAPS')
      case 'school_class_live_name':
      case 'service_access_one_request':
      case 'service_access_renewed_once':
        return YearRefused.because('CHANGED_MEANWHILE', undefined, await readYearPreparation(db, actor, input, now))
      default:
        throw caught
    }
  })

async function prepare(tx: EntityManager, actor: Actor, input: PrepareYearInput, now: Date): Answer {
  const { communeId, choices, requestId } = input
  if (!maySetUpSchools(actor, communeId)) throw notFound()
  await lockYear(tx, communeId) // whoever archives the commune comes before or after too
  const asked = await readYear(tx, communeId, now)
  await checkChoices(tx, asked, choices)
  const tell = async (facts: YearFacts) => tellYear(tx, actor, asked, facts, choices)
  if (await isAnswered(tx, communeId, requestId)) return tell(await readYearFacts(tx, actor, asked))
  const facts = await lockFacts(tx, actor, asked)
  const plan = planYear(facts, choices)
  const refused = whyNot(actor, asked, plan, { seen: input.seen, prepared: await readPrepared(tx, actor, asked) })
  if (refused) return YearRefused.because(refused.reason, refused.message, await tell(facts))
  await write(tx, actor, { asked, plan, requestId }, now)
  return tell(await readYearFacts(tx, actor, asked))
}

/** Whoever prepares or undoes a year of this commune comes one after the other. */
export const lockYear = (tx: EntityManager, communeId: string): Promise<unknown> =>
  tx.query('select 1 from commune where id = $1 for no key update', [communeId])

const isAnswered = (tx: EntityManager, communeId: string, requestId: string) =>
  anyRow(tx, 'select 1 from school_year_preparation where commune_id = $1 and request_id = $2', [communeId, requestId])

/**
 * The wallets first, as orders take them, of the families whose access lasts longer than the year: what they book meanwhile is before,
 * and seen, or after. Then in the order of whoever places a child or decides an access: classes, children, accesses; then what is true.
 */
async function lockFacts(tx: EntityManager, actor: Actor, asked: YearAsked): Promise<YearFacts> {
  const { communeId, current, next } = asked
  const families = await rowsOf(
    tx,
    { accountId: text, regieId: text },
    `select distinct a.account_id as "accountId", v.regie_id as "regieId" from service_access a join situation_service x on x.situation_id = a.situation_id
       join service v on v.id = x.service_id where a.commune_id = $1 and a.status = 'VALID' and a.valid_to > $2::date`,
    [communeId, current.lastDay],
  )
  await lockWalletsOf(tx, families)
  const years = [communeId, current.schoolYear, next.schoolYear]
  await tx.query('select 1 from school where commune_id = $1 order by id for share', [communeId])
  await tx.query(
    'select 1 from school_class where commune_id = $1 and school_year in ($2, $3) order by id for share',
    years,
  )
  await tx.query(
    `select 1 from beneficiary where id in (select e.beneficiary_id from class_enrolment e where e.commune_id = $1 and e.school_year in ($2, $3))
     order by id for no key update`,
    years,
  )
  await tx.query(
    `select 1 from service_access where commune_id = $1 and status in ('PENDING','VALID') and (valid_to is null or valid_to >= $2::date)
     order by id for no key update`,
    [communeId, current.lastDay],
  )
  return readYearFacts(tx, actor, asked)
}

interface Shown {
  seen: string
  prepared: PreparedYear | null
}

function whyNot(actor: Actor, asked: YearAsked, plan: YearPlan, { seen, prepared }: Shown) {
  if (prepared) return { reason: 'ALREADY_PREPARED' as const, message: alreadyPrepared(prepared) }
  const notNow = whyNotPrepare(actor, asked, prepared)
  if (notNow) return { reason: 'NOT_NOW' as const, message: notNow }
  if (plan.seen !== seen) return { reason: 'CHANGED_MEANWHILE' as const, message: undefined }
  return plan.problem ? { reason: 'CLASS_NAMES' as const, message: plan.problem } : null
}

interface Written {
  asked: YearAsked
  plan: YearPlan
  requestId: string
}

async function write(tx: EntityManager, actor: Actor, { asked, plan, requestId }: Written, now: Date) {
  const { communeId, next } = asked
  const id = randomUUID()
  await tx.query(
    `insert into school_year_preparation (id, commune_id, school_year, first_day, last_day, request_id, counts, prepared_at, prepared_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[id, communeId, next.schoolYear, next.firstDay, next.lastDay, requestId],
      ...[JSON.stringify(plan.counts), now, actor.accountId],
    ],
  )
  await placeInClasses(tx, { preparationId: id, communeId, schoolYear: next.schoolYear }, plan)
  await renew(tx, id, plan.accesses, now)
  const { classes, placed, leaving, renewed, toProve, ownFamily, shortened } = plan.counts
  await audit(tx, {
    ...{ at: now, ...by(actor), action: 'SCHOOL_YEAR_PREPARED', communeId, subject: 'commune', subjectId: communeId },
    details: {
      schoolYear: next.schoolYear,
      ...{ classesMade: classes, childrenPlaced: placed, childrenLeaving: leaving },
      ...{ accessesRenewed: renewed, accessesAsked: toProve + ownFamily, accessesShortened: shortened },
    },
  })
}

interface Year {
  preparationId: string
  communeId: string
  schoolYear: string
}

/** The classes that are to be made, and the children in theirs. */
async function placeInClasses(tx: EntityManager, { preparationId, ...year }: Year, { targets, enrolments }: YearPlan) {
  const open = targets.map((target) => ({ target, id: target.exists ? target.id : randomUUID() }))
  const made = open.filter(({ target }) => !target.exists)
  await makeClasses(
    tx,
    year,
    made.map(({ id, target }) => ({ ...target, id })),
  )
  await tx.query('insert into prepared_class (preparation_id, class_id) select $1::uuid, unnest($2::uuid[])', [
    preparationId,
    made.map(({ id }) => id),
  ])
  const placed = enrolments.flatMap(({ beneficiaryId, targetId, level }) => {
    const into = open.find(({ target }) => target.id === targetId)
    const levels = [...(into?.target.levels ?? [])]
    return into ? [{ beneficiaryId, level, open: { ...into.target, ...year, id: into.id, levels } }] : []
  })
  await enrol(tx, placed)
  await tx.query(
    `insert into prepared_enrolment (preparation_id, beneficiary_id, class_id, level)
     select $1::uuid, child, class, level from unnest($2::uuid[], $3::uuid[], $4::text[]) as u(child, class, level)`,
    [
      preparationId,
      placed.map(({ beneficiaryId }) => beneficiaryId),
      placed.map((one) => one.open.id),
      placed.map(({ level }) => level),
    ],
  )
}

/** Accesses go on to the end of the next year, wait for their proofs, or end with this one. */
async function renew(tx: EntityManager, preparationId: string, planned: readonly PlannedAccess[], now: Date) {
  const given = JSON.stringify(
    planned.map(({ accessId, effect, until, note }) => ({ id: accessId, effect, until, note })),
  )
  const rows = `jsonb_to_recordset($1) as g(id uuid, effect text, until date, note text)`
  await tx.query(
    `with asked as (
       insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at, renews, renewed_from, renewed_until, renewal_note)
       select a.commune_id, a.account_id, a.situation_id, a.beneficiary_id, 'PENDING', $2::timestamptz, a.id, a.valid_to + 1, g.until, g.note
       from ${rows} join service_access a on a.id = g.id where g.effect = 'ASKED' order by a.id returning id, renewed_until)
     insert into prepared_access (preparation_id, access_id, effect, was_until, until)
     select $3::uuid, id, 'ASKED', null::date, renewed_until from asked
     union all select $3::uuid, a.id, g.effect, a.valid_to, g.until from ${rows} join service_access a on a.id = g.id where g.effect <> 'ASKED'`,
    [given, now, preparationId],
  )
  await tx.query(
    `update service_access a set valid_to = p.until from prepared_access p
     where p.preparation_id = $1 and p.access_id = a.id and p.effect in ('RENEWED','SHORTENED')`,
    [preparationId],
  )
}
