import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Each named thing, within what its name is unique, and which of its rows count. Communes are named under a lock (`lockNames`). */
const NAMED = [
  { table: 'regie', column: 'name', within: 'true', live: 'true', index: 'regie_name' },
  { table: 'service', column: 'name', within: 'commune_id', live: 'true', index: 'service_name' },
  { table: 'situation', column: 'name', within: 'commune_id', live: 'active', index: 'situation_live_name' },
  { table: 'school', column: 'name', within: 'commune_id', live: 'not archived', index: 'school_live_name' },
  { table: 'document_type', column: 'label', within: 'commune_id', live: 'active', index: 'document_type_live_label' },
  {
    ...{ table: 'school_class', column: 'name', within: 'school_id, school_year', live: 'not archived' },
    index: 'school_class_live_name',
  },
] as const

const TIDY = (column: string) => `regexp_replace(btrim(normalize(${column}, NFC)), '\\s+', ' ', 'g')`

/**
 * A name is written once: « École » in two encodings, with two spaces or in capitals is one name, and the database says so. Those that
 * were there twice are numbered, one of them keeps its name.
 */
export class NamesOnce1768810000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`set local lock_timeout = '3s';
alter table regie drop constraint regie_name_key;
alter table service drop constraint service_commune_id_name_key;`)
    await q.query(`update commune set name = ${TIDY('name')} where name <> ${TIDY('name')}`)
    for (const { table, column, within, live, index } of NAMED)
      await q.query(`
drop index if exists ${index};
with tidied as (select id, ${within === 'true' ? '' : `${within}, `}${column} as was, ${live} as live,
    ${TIDY(column)} as tidy from ${table}),
  numbered as (select id, was, tidy, live, row_number() over (partition by ${within}, lower(tidy), live order by was, id) as nth from tidied) -- the first of several keeps its name, the others are numbered after it
update ${table} t set ${column} = case when n.live and n.nth > 1 then n.tidy || ' (' || n.nth || ')' else n.tidy end
from numbered n where n.id = t.id and (n.was <> n.tidy or n.live and n.nth > 1);
create unique index ${index} on ${table} (${within === 'true' ? '' : `${within}, `}lower(${column}))${live === 'true' ? '' : ` where ${live}`};`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
