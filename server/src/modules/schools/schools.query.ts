import type { Actor } from '../../platform/actor.js'
import { Can } from '../../platform/can.js'
import { type Day, dayAt } from '../../platform/day.js'
import { columnsOf, fieldsOf, toEntity } from '../../platform/entity-rows.js'
import { notFound } from '../../platform/errors.js'
import { list, maybe, number, oneOf, record, text } from '../../platform/row.js'
import { type Db, firstRow, rowsOf } from '../../platform/sql.js'
import { nextYear, schoolYearOn, yearToChoose } from './class-on.policy.js'
import { School, SchoolClass, SchoolLevel } from './school.entity.js'
import { mayPlaceChildren, maySetUpSchools } from './schools.access.js'
import { ClassSetup, SchoolSetup, SchoolYearCan, SchoolYearSetup } from './schools.result.js'
import { classOrder, yearBefore } from './schools.policy.js'

/** A child of a live family that asked for, or holds, an access in a commune: the others are not its business (A2). */
export const knownChild = (beneficiary: string, commune: string): string =>
  `exists (select 1 from service_access a join filiation f on f.account_id = a.account_id and f.beneficiary_id = a.beneficiary_id
     join account o on o.id = a.account_id where a.beneficiary_id = ${beneficiary} and a.commune_id = ${commune}
     and f.removed_at is null and o.status <> 'CLOSED')`

/** A child whose access is valid or asked for, on a day: who should be in a class. */
export const expectedChild = (beneficiary: string, commune: string, day: string): string =>
  `exists (select 1 from service_access a join filiation f on f.account_id = a.account_id and f.beneficiary_id = a.beneficiary_id
     join account o on o.id = a.account_id where a.beneficiary_id = ${beneficiary} and a.commune_id = ${commune}
     and f.removed_at is null and o.status <> 'CLOSED' and (a.status = 'PENDING' or a.status = 'VALID' and a.valid_to >= ${day}::date))`

const LEVELS = `array(select l.level from school_class_level l where l.class_id = c.id
  order by array_position('{${Object.values(SchoolLevel).join(',')}}'::text[], l.level))`

const CLASS = {
  ...fieldsOf(SchoolClass, 'id', 'communeId', 'schoolId', 'schoolYear', 'name', 'archived', 'revision'),
  levels: list(oneOf(SchoolLevel)),
}

const YEAR = {
  ...fieldsOf(School, 'id', 'communeId', 'name', 'position', 'archived', 'revision'),
  classes: list(record({ ...CLASS, children: number })),
}

/** Today in a commune; not found when there is none. */
export async function todayIn(db: Db, communeId: string, now: Date): Promise<Day> {
  const commune = await firstRow(db, { timeZone: text }, 'select time_zone as "timeZone" from commune where id = $1', [
    communeId,
  ])
  if (!commune) throw notFound()
  return dayAt(now, commune.timeZone)
}

/** The schools of a commune with their classes of a year, and who is in none. Four statements, whatever their number. */
export async function readSchoolYear(
  db: Db,
  actor: Actor,
  { communeId, schoolYear: asked }: { communeId: string; schoolYear?: string | null },
  now: Date,
): Promise<SchoolYearSetup> {
  if (!mayPlaceChildren(actor, communeId)) throw notFound()
  const today = await todayIn(db, communeId, now)
  const inCourse = schoolYearOn(today)
  const schoolYear = asked ?? yearToChoose(today)
  const rows = await rowsOf(
    db,
    YEAR,
    `select ${columnsOf(School, 's')}, (select coalesce(json_agg(json_build_object('id', c.id, 'communeId', c.commune_id, 'schoolId', c.school_id,
         'schoolYear', c.school_year, 'name', c.name, 'archived', c.archived, 'revision', c.revision, 'levels', ${LEVELS},
         'children', (select count(*)::int from class_enrolment e where e.class_id = c.id and ${knownChild('e.beneficiary_id', 'c.commune_id')}))), '[]')
       from school_class c where c.school_id = s.id and c.school_year = $2) as classes
     from school s where s.commune_id = $1 order by s.archived, s.position, s.name collate "fr-FR-x-icu"`,
    [communeId, schoolYear],
  )
  const counts = await firstRow(
    db,
    { withoutClass: number, toCopy: number },
    `select (select count(*)::int from beneficiary b where b.kind = 'CHILD' and b.id in (select beneficiary_id from service_access where commune_id = $1)
         and not b.classes ? $2 and ${expectedChild('b.id', '$1', '$4')}) as "withoutClass",
       (select count(*)::int from school_class c join school s on s.id = c.school_id
        where c.commune_id = $1 and c.school_year = $3 and ${COPIED}) as "toCopy"`,
    [communeId, schoolYear, yearBefore(schoolYear), today],
  )
  return Object.assign(new SchoolYearSetup(), {
    schoolYear,
    years: [inCourse, nextYear(inCourse)],
    schools: rows.map(({ classes, ...school }) => {
      const setups = classes.map(toSetup).sort(classOrder)
      return Object.assign(new SchoolSetup(), {
        school: toEntity(School, school),
        classes: setups,
        children: setups.reduce((sum, { children }) => sum + children, 0),
      })
    }),
    withoutClass: counts?.withoutClass ?? 0,
    toCopy: counts?.toCopy ?? 0,
    can: Object.assign(new SchoolYearCan(), {
      setUp: Can.unless(maySetUpSchools(actor, communeId) ? null : 'Votre rôle ne le permet pas.'),
    }),
  })
}

/** A live class `c` of a live school `s`, of which the year `$2` has no other of that name. */
export const COPIED = `not c.archived and not s.archived and not exists (select 1 from school_class n
  where n.school_id = c.school_id and n.school_year = $2 and not n.archived and lower(n.name) = lower(c.name))`

const toSetup = ({ children, ...schoolClass }: { children: number } & Parameters<typeof toClass>[0]): ClassSetup =>
  Object.assign(new ClassSetup(), { children, schoolClass: toClass(schoolClass) })

const toClass = (row: object & { levels: SchoolLevel[] }): SchoolClass => toEntity(SchoolClass, row)

export async function readSchool(db: Db, schoolId: string): Promise<School> {
  const row = await firstRow(
    db,
    fieldsOf(School, 'id', 'communeId', 'name', 'position', 'archived', 'revision'),
    `select ${columnsOf(School, 's')} from school s where s.id = $1`,
    [schoolId],
  )
  if (!row) throw notFound()
  return toEntity(School, row)
}

/** Classes by their ids, in the order of school. */
export async function readClasses(db: Db, ids: readonly string[]): Promise<SchoolClass[]> {
  const rows = await rowsOf(
    db,
    CLASS,
    `select ${columnsOf(SchoolClass, 'c')}, ${LEVELS} as levels from school_class c where c.id = any($1::uuid[])`,
    [ids],
  )
  return rows
    .map((row) => ({ schoolClass: toClass(row) }))
    .sort(classOrder)
    .map(({ schoolClass }) => schoolClass)
}

export async function readClass(db: Db, classId: string): Promise<SchoolClass> {
  const [found] = await readClasses(db, [classId])
  if (!found) throw notFound()
  return found
}

/** Who changed a school or a class last; null when nobody did in the product. */
export async function changedBy(db: Db, subject: 'school' | 'school_class', id: string): Promise<string | null> {
  const row = await firstRow(
    db,
    { name: maybe(text) },
    `select a.first_name || ' ' || a.last_name as name from audit_event e join account a on a.id = e.actor_id
     where e.subject = $1 and e.subject_id = $2 order by e.id desc limit 1`,
    [subject, id],
  )
  return row?.name ?? null
}

export const CHOICE = {
  schoolId: text,
  communeId: text,
  name: text,
  timeZone: text,
  classes: list(record({ classId: text, schoolYear: text, name: text, levels: list(oneOf(SchoolLevel)) })),
}

/** What families of these communes are offered, of this year and the next: one statement. */
export const readChoices = (db: Db, communeIds: readonly string[]) =>
  rowsOf(
    db,
    CHOICE,
    `select s.id as "schoolId", s.commune_id as "communeId", s.name, t.time_zone as "timeZone",
       (select coalesce(json_agg(json_build_object('classId', c.id, 'schoolYear', c.school_year, 'name', c.name, 'levels', ${LEVELS})), '[]')
        from school_class c where c.school_id = s.id and not c.archived) as classes
     from school s join commune t on t.id = s.commune_id where s.commune_id = any($1::uuid[]) and not s.archived
     order by s.position, s.name collate "fr-FR-x-icu"`,
    [communeIds],
  )
