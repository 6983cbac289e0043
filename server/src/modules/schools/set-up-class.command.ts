import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { AuditAction, AuditDetails } from '../../platform/audit-events.js'
import { brokenConstraint, notFound } from '../../platform/errors.js'
import { makeOnce } from '../../platform/made-once.js'
import { number, oneOf, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'
import { School, SchoolClass, SchoolLevel } from './school.entity.js'
import { maySetUpSchools } from './schools.access.js'
import type { AddClassesInput, ChangeClassInput, ClassInput } from './schools.input.js'
import { inOrder, isSetUp, namesTwice, whyNotNames, whyNotWithout, yearBefore } from './schools.policy.js'
import { changedBy, COPIED, readClass, readClasses, readSchool, todayIn } from './schools.query.js'
import { ClassesAdded, SchoolSetupRefused } from './schools.result.js'
import { tidy } from '../../platform/tidy.js'

type Answer = Promise<SchoolClass | SchoolSetupRefused>

/** Several classes of a school in a year, all or none. */
export const addClasses = (
  db: DataSource,
  actor: Actor,
  input: AddClassesInput,
  now: Date,
): Promise<ClassesAdded | SchoolSetupRefused> =>
  judged(
    db.transaction(async (tx) => {
      const school = await findSchool(tx, actor, input.schoolId)
      return makeOnce<ClassesAdded, SchoolSetupRefused>(
        tx,
        { actor, requestId: input.requestId, subject: 'school_class', at: now },
        {
          make: () => makeClasses(tx, actor, school, input, now),
          again: async (ids) => Object.assign(new ClassesAdded(), { classes: await readClasses(tx, ids) }),
          idsOf: ({ classes }) => classes.map(({ id }) => id),
        },
      )
    }),
  )

async function makeClasses(
  tx: EntityManager,
  actor: Actor,
  school: School,
  input: AddClassesInput,
  now: Date,
): Promise<ClassesAdded | SchoolSetupRefused> {
  const { schoolYear } = input
  if (!isSetUp(schoolYear, await todayIn(tx, school.communeId, now))) return SchoolSetupRefused.because('YEAR_OVER')
  if (school.archived) return SchoolSetupRefused.because('SCHOOL_ARCHIVED')
  const classes = input.classes.map(valuesOf)
  const names = classes.map(({ name }) => name)
  const taken = await rowsOf(
    tx,
    { name: text },
    `select name from school_class where school_id = $1 and school_year = $2 and not archived and lower(name) = any($3)`,
    [school.id, schoolYear, names.map((name) => name.toLowerCase())],
  )
  const whyNot = whyNotNames([...taken.map(({ name }) => name), ...namesTwice(names)])
  if (whyNot) return SchoolSetupRefused.because('NAME_TAKEN', whyNot)
  const made = await insertClasses(
    tx,
    classes.map((one) => ({ ...one, schoolId: school.id })),
    school.communeId,
    schoolYear,
  )
  for (const one of made) await record(tx, actor, now, one, 'CLASS_CREATED', { after: described(one) })
  return Object.assign(new ClassesAdded(), { classes: made })
}

/** The classes of the year before that this one does not have yet, with their levels; children are not copied. */
export const copyClasses = (
  db: DataSource,
  actor: Actor,
  { communeId, schoolYear }: { communeId: string; schoolYear: string },
  now: Date,
): Promise<ClassesAdded | SchoolSetupRefused> =>
  judged(
    db.transaction(async (tx) => {
      if (!maySetUpSchools(actor, communeId)) throw notFound()
      if (!isSetUp(schoolYear, await todayIn(tx, communeId, now))) return SchoolSetupRefused.because('YEAR_OVER')
      const before = await rowsOf(
        tx,
        { id: text },
        `select c.id from school_class c join school s on s.id = c.school_id
         where c.commune_id = $1 and c.school_year = $3 and ${COPIED} for share of c, s`,
        [communeId, schoolYear, yearBefore(schoolYear)],
      )
      if (before.length === 0) return SchoolSetupRefused.because('NOTHING_TO_COPY')
      const classes = await readClasses(
        tx,
        before.map(({ id }) => id),
      )
      const made = await insertClasses(tx, classes, communeId, schoolYear)
      for (const one of made)
        await record(tx, actor, now, one, 'CLASS_CREATED', {
          copiedFrom: yearBefore(schoolYear),
          after: described(one),
        })
      return Object.assign(new ClassesAdded(), { classes: made })
    }),
  )

/** Changes a class from the revision that was read. Its children keep their level: one in which they are stays. */
export const changeClass = (db: DataSource, actor: Actor, input: ChangeClassInput, now: Date): Answer =>
  judged(
    db.transaction(async (tx) => {
      const before = await lockClass(tx, actor, input.classId)
      if (before.revision !== input.revision) return changedMeanwhile(tx, before)
      if (!isSetUp(before.schoolYear, await todayIn(tx, before.communeId, now)))
        return SchoolSetupRefused.because('YEAR_OVER')
      const { name, levels } = valuesOf(input)
      const used = await rowsOf(
        tx,
        { level: oneOf(SchoolLevel), children: number },
        `select level, count(*)::int as children from class_enrolment where class_id = $1 and level <> all($2) group by level order by level`,
        [before.id, levels],
      )
      const whyNot = whyNotWithout(used)
      if (whyNot) return SchoolSetupRefused.because('LEVEL_USED', whyNot)
      await tx.query('update school_class set name = $2, revision = revision + 1 where id = $1', [before.id, name])
      await tx.query('delete from school_class_level where class_id = $1 and level <> all($2)', [before.id, levels])
      await tx.query(
        'insert into school_class_level (class_id, level) select $1, unnest($2::text[]) on conflict do nothing',
        [before.id, levels],
      )
      const after = await readClass(tx, before.id)
      await record(tx, actor, now, after, 'CLASS_CHANGED', { before: described(before), after: described(after) })
      return after
    }),
  )

/** Nobody is placed in an archived class any more; the children who are in it stay. */
export const archiveClass = (
  db: DataSource,
  actor: Actor,
  asked: { classId: string; revision: number; archived: boolean },
  now: Date,
): Answer =>
  judged(
    db.transaction(async (tx) => {
      const found = await lockClass(tx, actor, asked.classId)
      const { archived } = asked
      if (found.archived === archived) return found
      if (found.revision !== asked.revision) return changedMeanwhile(tx, found)
      if (!isSetUp(found.schoolYear, await todayIn(tx, found.communeId, now)))
        return SchoolSetupRefused.because('YEAR_OVER')
      await tx.query('update school_class set archived = $2, revision = revision + 1 where id = $1', [
        found.id,
        archived,
      ])
      await record(tx, actor, now, found, archived ? 'CLASS_ARCHIVED' : 'CLASS_RESTORED', {
        before: { archived: found.archived },
        after: { archived },
      })
      return readClass(tx, found.id)
    }),
  )

/** The database is the judge of names and levels, whatever happens meanwhile. */
const judged = <T>(answer: Promise<T | SchoolSetupRefused>): Promise<T | SchoolSetupRefused> =>
  answer.catch((caught: unknown) => {
    const broken = brokenConstraint(caught)
    if (broken === 'school_class_live_name')
      return SchoolSetupRefused.because(
        'NAME_TAKEN',
        'Une classe de l’école porte déjà ce nom cette année-là : choisissez-en un autre.',
      )
    if (broken === 'level_of_the_class') return SchoolSetupRefused.because('LEVEL_USED')
    throw caught
  })

const valuesOf = ({ name, levels }: ClassInput) => ({ name: tidy(name), levels: inOrder(levels) })
const described = ({ name, schoolYear, levels }: SchoolClass) => ({ name, schoolYear, levels })

async function findSchool(tx: EntityManager, actor: Actor, schoolId: string): Promise<School> {
  const known = await tx.findOneBy(School, { id: schoolId })
  if (!known || !maySetUpSchools(actor, known.communeId)) throw notFound()
  await tx.query('select 1 from school where id = $1 for share', [schoolId])
  return readSchool(tx, schoolId)
}

/** The school before the class, as whoever renames a school takes them; those who place a child in the class wait. */
async function lockClass(tx: EntityManager, actor: Actor, classId: string): Promise<SchoolClass> {
  const known = await tx.findOneBy(SchoolClass, { id: classId })
  if (!known || !maySetUpSchools(actor, known.communeId)) throw notFound()
  await tx.query('select 1 from school where id = $1 for share', [known.schoolId])
  await tx.query('select 1 from school_class where id = $1 for no key update', [classId])
  return readClass(tx, classId)
}

async function insertClasses(
  tx: EntityManager,
  classes: { schoolId: string; name: string; levels: SchoolLevel[] }[],
  communeId: string,
  schoolYear: string,
): Promise<SchoolClass[]> {
  const made = await rowsOf(
    tx,
    { id: text },
    `with given as (select gen_random_uuid() as id, school, name, levels from jsonb_to_recordset($1) as g(school uuid, name text, levels text[])),
     made as (insert into school_class (id, commune_id, school_id, school_year, name) select id, $2, school, $3, name from given returning id),
     levels as (insert into school_class_level (class_id, level) select id, unnest(levels) from given)
     select id from made`,
    [
      JSON.stringify(classes.map(({ schoolId, name, levels }) => ({ school: schoolId, name, levels }))),
      communeId,
      schoolYear,
    ],
  )
  return readClasses(
    tx,
    made.map(({ id }) => id),
  )
}

const changedMeanwhile = async (tx: EntityManager, schoolClass: SchoolClass) =>
  SchoolSetupRefused.changedMeanwhile({ schoolClass }, await changedBy(tx, 'school_class', schoolClass.id))

const record = (
  tx: EntityManager,
  actor: Actor,
  at: Date,
  { id, communeId }: SchoolClass,
  action: AuditAction,
  details: AuditDetails,
) => audit(tx, { at, ...by(actor), action, communeId, subject: 'school_class', subjectId: id, details })
