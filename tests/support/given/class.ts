import { town } from '../town.js'

/** A class of a new school of a commune, with its levels. */
export async function aClass(
  commune: { id: string },
  {
    name,
    levels,
    year = '2026-2027',
    school = 'École du Bourg',
  }: { name: string; levels: string[]; year?: string; school?: string },
): Promise<string> {
  const { rows } = await town().owner.query<{ id: string }>(
    `with known as (select id from school where commune_id = $1 and name = $2),
     made as (insert into school (commune_id, name) select $1, $2 where not exists (select 1 from known) returning id),
     class as (insert into school_class (commune_id, school_id, school_year, name)
       select $1, id, $3, $4 from (select id from known union all select id from made) s returning id),
     levels as (insert into school_class_level (class_id, level) select id, unnest($5::text[]) from class)
     select id from class`,
    [commune.id, school, year, name, levels],
  )
  return rows[0]?.id ?? ''
}

export const enrolled = async (beneficiaryId: string | undefined, classId: string, level: string): Promise<void> => {
  await town().owner.query(
    `insert into class_enrolment (beneficiary_id, school_year, class_id, commune_id, level)
     select $1, school_year, id, commune_id, $3 from school_class where id = $2`,
    [beneficiaryId, classId, level],
  )
}
