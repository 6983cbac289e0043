import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { notFound } from '../../platform/errors.js'
import { flag, maybe, number, oneOf, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'
import { expectedChild, knownChild, mayPlaceChildren, readClasses, SchoolLevel, todayIn } from '../schools/index.js'
import type { ClassListArgs } from './class-list.input.js'
import { ClassList, ClassListChild } from './class-list.result.js'

const MOST = 500

const CHILD = {
  beneficiaryId: text,
  accountId: text,
  firstName: text,
  lastName: text,
  level: maybe(oneOf(SchoolLevel)),
  typedClass: maybe(text),
  own: flag,
  count: number,
}

/** The children of a class, or those of the commune who are in none that year. Three statements. */
export async function readClassList(
  db: DataSource,
  actor: Actor,
  { communeId, schoolYear, classId }: ClassListArgs,
  now: Date,
): Promise<ClassList> {
  if (!mayPlaceChildren(actor, communeId)) throw notFound()
  const today = await todayIn(db, communeId, now)
  const [schoolClass] = classId ? await readClasses(db, [classId]) : []
  if (classId && (schoolClass?.communeId !== communeId || schoolClass.schoolYear !== schoolYear)) throw notFound()
  const which = classId
    ? `join class_enrolment e on e.beneficiary_id = b.id and e.school_year = $2 and e.class_id = $4::uuid where ${knownChild('b.id', '$1')}`
    : `left join class_enrolment e on e.beneficiary_id = b.id and e.school_year = $2
       where b.kind = 'CHILD' and e.beneficiary_id is null
         and b.id in (select beneficiary_id from service_access where commune_id = $1) and ${expectedChild('b.id', '$1', '$4')}`
  const rows = await rowsOf(
    db,
    CHILD,
    `select b.id as "beneficiaryId", b.first_name as "firstName", b.last_name as "lastName", e.level, b.school_class as "typedClass",
       (select a.account_id from service_access a join filiation f on f.account_id = a.account_id and f.beneficiary_id = a.beneficiary_id
          join account o on o.id = a.account_id where a.beneficiary_id = b.id and a.commune_id = $1 and f.removed_at is null
          and o.status <> 'CLOSED' order by f.created_at, f.id limit 1) as "accountId",
       exists (select 1 from filiation f where f.beneficiary_id = b.id and f.account_id = any($3::uuid[])) as own,
       count(*) over ()::int as count
     from beneficiary b ${which}
     order by b.last_name collate "fr-FR-x-icu", b.first_name collate "fr-FR-x-icu", b.id limit ${MOST}`,
    [communeId, schoolYear, [actor.accountId, ...actor.household], classId ?? today],
  )
  return Object.assign(new ClassList(), {
    schoolClass: schoolClass ?? null,
    count: rows[0]?.count ?? 0,
    children: rows.map(({ count: _, ...child }) => ClassListChild.of(child)),
  })
}
