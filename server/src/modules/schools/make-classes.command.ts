import { text } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'
import type { SchoolLevel } from './school.entity.js'

export interface NewClass {
  id: string
  schoolId: string
  name: string
  levels: readonly SchoolLevel[]
}

/** Classes of a year with the ids that were chosen for them. One statement. */
export const makeClasses = (
  tx: Db,
  { communeId, schoolYear }: { communeId: string; schoolYear: string },
  classes: readonly NewClass[],
): Promise<unknown> =>
  tx.query(
    `with given as (select id, school, name, levels from jsonb_to_recordset($1) as g(id uuid, school uuid, name text, levels text[])),
     made as (insert into school_class (id, commune_id, school_id, school_year, name) select id, $2, school, $3, name from given returning id)
     insert into school_class_level (class_id, level) select id, unnest(levels) from given`,
    [
      JSON.stringify(classes.map(({ id, schoolId, name, levels }) => ({ id, school: schoolId, name, levels }))),
      communeId,
      schoolYear,
    ],
  )

/** Those of these classes that nobody changed, archived or placed a child in, as if they had not been. How many. */
export async function removeUnusedClasses(tx: Db, ids: readonly string[]): Promise<number> {
  // whoever places a child in one comes before, and is seen, or after, and finds it gone
  await tx.query('select 1 from school_class where id = any($1::uuid[]) order by id for update', [ids])
  const unused = await rowsOf(
    tx,
    { id: text },
    `select c.id from school_class c where c.id = any($1::uuid[]) and c.revision = 1
       and not exists (select 1 from class_enrolment e where e.class_id = c.id)`,
    [ids],
  )
  const removed = unused.map(({ id }) => id)
  await tx.query('delete from school_class_level where class_id = any($1::uuid[])', [removed])
  await tx.query('delete from school_class where id = any($1::uuid[])', [removed])
  return removed.length
}
