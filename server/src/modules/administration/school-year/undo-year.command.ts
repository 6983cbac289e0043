import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { againAfterDeadlock, brokenConstraint, notFound } from '../../../platform/errors.js'
import { flag, number, text } from '../../../platform/row.js'
import { changedBy, firstRow, oneRow, rowsOf } from '../../../platform/sql.js'
import { maySetUpSchools, removeUnusedClasses } from '../../schools/index.js'
import { lockWalletsOf } from '../../wallet/index.js'
import { lockYear } from './prepare-year.command.js'
import { readYearPreparation } from './read-year.query.js'
import { YearRefused, YearUndone } from './school-year.result.js'
import { keptInWords, type Kept } from './undo-year.policy.js'
import { whyNotUndoneOn } from './year-dates.policy.js'
import { readYear } from './year-facts.query.js'

type Answer = Promise<YearUndone | YearRefused>

/**
 * Takes back what the preparation of a year wrote, until its first day: classes that nobody used, children who are still where it
 * put them, accesses as they were. What staff or families changed since stays; a booking of the new year keeps all of it.
 */
export const undoSchoolYear = (db: DataSource, actor: Actor, preparationId: string, now: Date): Answer =>
  againAfterDeadlock(() => db.transaction((tx) => undo(tx, actor, preparationId, now))).catch((caught: unknown) => {
    if (brokenConstraint(caught) === 'one_access_a_day') return YearRefused.because('ACCESS_OVERLAPS')
    throw caught
  })

const PREPARATION = { id: text, communeId: text, schoolYear: text, undone: flag }

async function find(tx: EntityManager, id: string) {
  const found = await firstRow(
    tx,
    PREPARATION,
    `select id, commune_id as "communeId", school_year as "schoolYear", undone_at is not null as undone
     from school_year_preparation where id = $1`,
    [id],
  )
  if (!found) throw notFound()
  return found
}

async function undo(tx: EntityManager, actor: Actor, preparationId: string, now: Date): Answer {
  const { communeId, schoolYear } = await find(tx, preparationId)
  if (!maySetUpSchools(actor, communeId)) throw notFound()
  await lockYear(tx, communeId)
  if ((await find(tx, preparationId)).undone) return YearRefused.because('ALREADY_UNDONE')
  const year = await readYear(tx, communeId, now)
  const begun = whyNotUndoneOn(schoolYear, year, year.today)
  if (begun) return YearRefused.because('YEAR_BEGUN', begun)
  await lockWritten(tx, preparationId)
  const bookings = await countBookings(tx, preparationId)
  if (bookings > 0) return YearRefused.because('BOOKED', bookedInWords(bookings, schoolYear))
  const kept = await takeBack(tx, preparationId, schoolYear, now)
  await tx.query('update school_year_preparation set undone_at = $2, undone_by = $3 where id = $1', [
    preparationId,
    now,
    actor.accountId,
  ])
  await audit(tx, {
    ...{ at: now, ...by(actor), action: 'SCHOOL_YEAR_UNDONE', communeId, subject: 'commune', subjectId: communeId },
    details: { schoolYear, childrenKept: kept.children, classesKept: kept.classes, accessesKept: kept.accesses },
  })
  return Object.assign(new YearUndone(), {
    ...{ keptChildren: kept.children, keptClasses: kept.classes, keptAccesses: kept.accesses },
    sentence: keptInWords(schoolYear, kept),
    year: await readYearPreparation(tx, actor, { communeId }, now),
  })
}

/** The wallets first, as orders take them: what a family books meanwhile is before, and seen, or after, and refused. */
async function lockWritten(tx: EntityManager, id: string): Promise<void> {
  const families = await rowsOf(
    tx,
    { accountId: text, regieId: text },
    `select distinct a.account_id as "accountId", v.regie_id as "regieId" from prepared_access p join service_access a on a.id = p.access_id
       join situation_service x on x.situation_id = a.situation_id join service v on v.id = x.service_id
     where p.preparation_id = $1 and p.effect = 'RENEWED'`,
    [id],
  )
  await lockWalletsOf(tx, families)
  await tx.query(
    'select 1 from school_class where id in (select class_id from prepared_class where preparation_id = $1) order by id for update',
    [id],
  )
  await tx.query(
    'select 1 from beneficiary where id in (select beneficiary_id from prepared_enrolment where preparation_id = $1) order by id for no key update',
    [id],
  )
  await tx.query(
    'select 1 from service_access where id in (select access_id from prepared_access where preparation_id = $1) order by id for update',
    [id],
  )
}

/** Meals of the new year, paid or waiting for their payment, under an access that would no longer open them. */
const countBookings = async (tx: EntityManager, id: string): Promise<number> =>
  (
    await oneRow(
      tx,
      { bookings: number },
      `select count(*)::int as bookings from prepared_access p join service_access a on a.id = p.access_id
         join booking b on b.access_id = a.id and b.day > p.was_until and b.status in ('HELD','BOOKED')
       where p.preparation_id = $1 and p.effect = 'RENEWED' and a.valid_to = p.until`,
      [id],
    )
  ).bookings

const bookedInWords = (bookings: number, schoolYear: string): string =>
  bookings === 1
    ? `Une réservation est déjà faite pour ${schoolYear} grâce à un accès renouvelé : l’année reste préparée.`
    : `${bookings} réservations sont déjà faites pour ${schoolYear} grâce aux accès renouvelés : l’année reste préparée.`

const WRITTEN = { accesses: number, classes: number, children: number }

/** Under the locks of `lockWritten`. */
async function takeBack(tx: EntityManager, id: string, schoolYear: string, now: Date): Promise<Kept> {
  const written = await oneRow(
    tx,
    WRITTEN,
    `select (select count(*)::int from prepared_access where preparation_id = $1) as accesses,
       (select count(*)::int from prepared_class where preparation_id = $1) as classes,
       (select count(*)::int from prepared_enrolment where preparation_id = $1) as children`,
    [id],
  )
  const children = await changedBy(
    tx,
    `delete from class_enrolment e using prepared_enrolment p where p.preparation_id = $1 and e.beneficiary_id = p.beneficiary_id
       and e.school_year = $2 and e.class_id = p.class_id and e.level = p.level`,
    [id, schoolYear],
  )
  const restored = await changedBy(
    tx,
    `update service_access a set valid_to = p.was_until from prepared_access p where p.preparation_id = $1 and p.access_id = a.id
       and p.effect in ('RENEWED','SHORTENED') and a.status = 'VALID' and a.valid_to = p.until and a.ended_at is null`,
    [id],
  )
  const asked = `from prepared_access p where p.preparation_id = $1 and p.access_id = a.id and p.effect = 'ASKED' and a.status = 'PENDING'`
  // one that was decided, and whose decision was taken back, keeps its trace
  const closed = await changedBy(
    tx,
    `update service_access a set status = 'REVOKED', reason = $2, decided_at = $3 ${asked} and exists (select 1 from decision d where d.access_id = a.id)`,
    [id, `La préparation de l’année ${schoolYear} est annulée.`, now],
  )
  const forgotten = await changedBy(tx, `delete from service_access a ${asked.replace('from', 'using')}`, [id])
  const made = await rowsOf(tx, { id: text }, 'select class_id as id from prepared_class where preparation_id = $1', [
    id,
  ])
  const removed = await removeUnusedClasses(
    tx,
    made.map((row) => row.id),
  )
  return {
    children: written.children - children,
    classes: written.classes - removed,
    accesses: written.accesses - restored - closed - forgotten,
  }
}
