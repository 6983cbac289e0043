import type { Day } from '../../platform/day.js'
import { badInput } from '../../platform/errors.js'
import { list, oneOf, text } from '../../platform/row.js'
import { type Db, firstRow, rowsOf } from '../../platform/sql.js'
import { isOpenSql } from '../communes/index.js'
import { isSetUp } from './schools.policy.js'
import { SchoolLevel } from './school.entity.js'

const OPEN_CLASS = {
  id: text,
  communeId: text,
  schoolYear: text,
  school: text,
  name: text,
  levels: list(oneOf(SchoolLevel)),
}
export interface OpenClass {
  id: string
  communeId: string
  schoolYear: string
  school: string
  name: string
  levels: SchoolLevel[]
}

/** Whoever chooses a class knows those of open communes, of the communes they work for, and the child's own. */
export interface ClassReach {
  now: Date
  works: string[] | 'all'
  beneficiaryId?: string
}
const REACHED = `($2::boolean or k.id = any($3::uuid[]) or ${isOpenSql('k', '$5')}
  or exists (select 1 from class_enrolment e where e.class_id = c.id and e.beneficiary_id = $4::uuid))`
const reachOf = (reach: ClassReach | null) => [
  ...[reach === null || reach.works === 'all', Array.isArray(reach?.works) ? reach.works : []],
  ...[reach?.beneficiaryId ?? null, reach?.now ?? null],
]

/** A class that is chosen and no longer offered, in words; null when whoever chooses it cannot know it. */
export const nameClass = async (tx: Db, classId: string, reach: ClassReach): Promise<string | null> =>
  (
    await firstRow(
      tx,
      { name: text },
      `select s.name || ', ' || c.name as name from school_class c join school s on s.id = c.school_id join commune k on k.id = c.commune_id
       where c.id = $1 and ${REACHED}`,
      [classId, ...reachOf(reach)],
    )
  )?.name ?? null

/**
 * Those of these classes that children may be placed in, held open until the transaction ends: whoever archives one waits.
 * @param reach null when the commune was judged already
 */
export async function holdOpenClasses(
  tx: Db,
  ids: readonly string[],
  today: Day,
  reach: ClassReach | null = null,
): Promise<Map<string, OpenClass>> {
  if (ids.length === 0) return new Map()
  const rows = await rowsOf(
    tx,
    OPEN_CLASS,
    `select c.id, c.commune_id as "communeId", c.school_year as "schoolYear", s.name as school, c.name,
       array(select level from school_class_level l where l.class_id = c.id) as levels
     from school_class c join school s on s.id = c.school_id join commune k on k.id = c.commune_id
     where c.id = any($1::uuid[]) and not c.archived and not s.archived and ${REACHED} order by c.id for share of c, s`,
    [ids, ...reachOf(reach)],
  )
  return new Map(rows.filter(({ schoolYear }) => isSetUp(schoolYear, today)).map((row) => [row.id, row]))
}

/** The level that is asked is one of the class's. */
export function checkLevel(open: OpenClass, level: SchoolLevel, field: string): void {
  if (!open.levels.includes(level))
    throw badInput({ field, message: `La classe « ${open.name} » n’a pas ce niveau : choisissez-en un de la liste.` })
}

export interface Enrolment {
  beneficiaryId: string
  open: OpenClass
  level: SchoolLevel
}

/** The class of these children in its year, whichever they had. */
export async function enrol(tx: Db, enrolments: readonly Enrolment[]): Promise<void> {
  if (enrolments.length === 0) return
  await tx.query(
    `insert into class_enrolment (beneficiary_id, school_year, class_id, commune_id, level)
     select child, year, class, commune, level
     from jsonb_to_recordset($1) as g(child uuid, year text, class uuid, commune uuid, level text) order by child
     on conflict (beneficiary_id, school_year) do update set class_id = excluded.class_id, commune_id = excluded.commune_id, level = excluded.level`,
    [
      JSON.stringify(
        enrolments.map(({ beneficiaryId, open, level }) => ({
          child: beneficiaryId,
          year: open.schoolYear,
          class: open.id,
          commune: open.communeId,
          level,
        })),
      ),
    ],
  )
}

/** These children are in no class that year. */
export const leaveClasses = (tx: Db, beneficiaryIds: readonly string[], schoolYear: string): Promise<unknown> =>
  tx.query('delete from class_enrolment where beneficiary_id = any($1::uuid[]) and school_year = $2', [
    beneficiaryIds,
    schoolYear,
  ])
