import type { DataSource } from 'typeorm'
import { insertAll } from './insert-all.js'
import { SCHOOL_BREAKS, SCHOOL_YEARS } from './school-calendar.js'

/** What every install needs and no town hall decides: the school calendar of the ministry. Runs twice without harm. */
export const seedReference = (owner: DataSource): Promise<void> =>
  owner.transaction(async (tx) => {
    await insertAll(
      tx,
      `insert into school_year (label, first_day, last_day, source)
       select label, "firstDay", "lastDay", source from jsonb_to_recordset($1) as y(label text, "firstDay" date, "lastDay" date, source text)
       on conflict do nothing`,
      SCHOOL_YEARS,
    )
    await insertAll(
      tx,
      `insert into school_break (zone, school_year, name, first_day, last_day)
       select zone, year, name, first, last from jsonb_to_recordset($1) as b(zone text, year text, name text, first date, last date)
       on conflict do nothing`,
      SCHOOL_BREAKS,
    )
  })
