import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { AuditAction, AuditDetails } from '../../platform/audit-events.js'
import { brokenConstraint, notFound } from '../../platform/errors.js'
import { itsId, makeOnce } from '../../platform/made-once.js'
import { text } from '../../platform/row.js'
import { anyRow, firstRow } from '../../platform/sql.js'
import { School } from './school.entity.js'
import { maySetUpSchools } from './schools.access.js'
import type { ChangeSchoolInput, CreateSchoolInput, SchoolInput } from './schools.input.js'
import { changedBy, readSchool } from './schools.query.js'
import { SchoolSetupRefused } from './schools.result.js'
import { tidy } from '../../platform/tidy.js'

type Answer = Promise<School | SchoolSetupRefused>

const NAME_TAKEN = 'Une école de la commune porte déjà ce nom : choisissez-en un autre.'

/** A new school of a commune, without classes yet. */
export const createSchool = (db: DataSource, actor: Actor, input: CreateSchoolInput, now: Date): Answer =>
  db.transaction(async (tx) => {
    if (!maySetUpSchools(actor, input.communeId)) throw notFound()
    return makeOnce<School, SchoolSetupRefused>(
      tx,
      { actor, requestId: input.requestId, subject: 'school', at: now },
      { make: () => make(tx, actor, input, now), again: ([id = '']) => readSchool(tx, id), idsOf: itsId },
    )
  })

async function make(tx: EntityManager, actor: Actor, input: CreateSchoolInput, now: Date): Answer {
  const values = valuesOf(input)
  const made = await firstRow(
    tx,
    { id: text },
    `insert into school (commune_id, name, position) select id, $2, $3 from commune where id = $1
       on conflict (commune_id, lower(name)) where not archived do nothing returning id`,
    [input.communeId, values.name, values.position],
  )
  if (!made) {
    if (!(await anyRow(tx, 'select 1 from commune where id = $1', [input.communeId]))) throw notFound()
    return SchoolSetupRefused.because('NAME_TAKEN', NAME_TAKEN)
  }
  const school = await readSchool(tx, made.id)
  await record(tx, actor, now, school, 'SCHOOL_CREATED', { after: values })
  return school
}

/** Changes a school from the revision that was read. */
export const changeSchool = (db: DataSource, actor: Actor, input: ChangeSchoolInput, now: Date): Answer =>
  judged(
    db.transaction(async (tx) => {
      const school = await lockSchool(tx, actor, input.schoolId)
      if (school.revision !== input.revision) return changedMeanwhile(tx, school)
      const after = valuesOf(input)
      await tx.query('update school set name = $2, position = $3, revision = revision + 1 where id = $1', [
        school.id,
        after.name,
        after.position,
      ])
      await record(tx, actor, now, school, 'SCHOOL_CHANGED', { before: valuesOf(school), after })
      return readSchool(tx, school.id)
    }),
  )

/** Families are no longer offered the classes of an archived school; the children who are in them stay. */
export const archiveSchool = (
  db: DataSource,
  actor: Actor,
  asked: { schoolId: string; revision: number; archived: boolean },
  now: Date,
): Answer =>
  judged(
    db.transaction(async (tx) => {
      const school = await lockSchool(tx, actor, asked.schoolId)
      const { archived } = asked
      if (school.archived === archived) return school
      if (school.revision !== asked.revision) return changedMeanwhile(tx, school)
      await tx.query('update school set archived = $2, revision = revision + 1 where id = $1', [school.id, archived])
      await record(tx, actor, now, school, archived ? 'SCHOOL_ARCHIVED' : 'SCHOOL_RESTORED', {
        before: { archived: school.archived },
        after: { archived },
      })
      return readSchool(tx, school.id)
    }),
  )

/** The database is the judge of the name, whatever happens meanwhile. */
const judged = (answer: Answer): Answer =>
  answer.catch((caught: unknown) => {
    if (brokenConstraint(caught) === 'school_live_name') return SchoolSetupRefused.because('NAME_TAKEN', NAME_TAKEN)
    throw caught
  })

const valuesOf = ({ name, position }: SchoolInput) => ({ name: tidy(name), position })

/** The lock that those who place a child in one of its classes wait for. */
async function lockSchool(tx: EntityManager, actor: Actor, schoolId: string): Promise<School> {
  const known = await tx.findOneBy(School, { id: schoolId })
  if (!known || !maySetUpSchools(actor, known.communeId)) throw notFound()
  await tx.query('select 1 from school where id = $1 for no key update', [schoolId])
  return readSchool(tx, schoolId)
}

const changedMeanwhile = async (tx: EntityManager, school: School) =>
  SchoolSetupRefused.changedMeanwhile({ school }, await changedBy(tx, 'school', school.id))

const record = (
  tx: EntityManager,
  actor: Actor,
  at: Date,
  { id, communeId }: School,
  action: AuditAction,
  details: AuditDetails,
) => audit(tx, { at, ...by(actor), action, communeId, subject: 'school', subjectId: id, details })
