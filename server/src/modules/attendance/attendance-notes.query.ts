import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import type { Day } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { type Db, rowsOf } from '../../platform/sql.js'
import { mayReadRegister, maySettleNotes } from './attendance.access.js'
import { AttendanceNote } from './attendance-note.entity.js'
import { day, instant, maybe, number, text } from '../../platform/row.js'

const NOTES = `
  select n.id, n.service_id as "serviceId", n.commune_id as "communeId", n.day, n.name, n.made_at as "madeAt",
    concat_ws(' ', m.first_name, m.last_name) as "madeBy", n.beneficiary_id as "beneficiaryId", n.close_reason as "closeReason",
    n.settled_at as "settledAt", case when s.id is not null then concat_ws(' ', s.first_name, s.last_name) end as "settledBy"
  from attendance_note n join account m on m.id = n.made_by left join account s on s.id = n.settled_by`

const SHOWN = 100

const ATTENDANCE_NOTE = {
  id: text,
  serviceId: text,
  communeId: text,
  day,
  name: text,
  madeAt: instant,
  madeBy: text,
  beneficiaryId: maybe(text),
  closeReason: maybe(text),
  settledAt: maybe(instant),
  settledBy: maybe(text),
}

async function notesWhere(db: Db, where: string, parameters: unknown[]): Promise<AttendanceNote[]> {
  const rows = await rowsOf(db, ATTENDANCE_NOTE, `${NOTES} where ${where}`, parameters)
  return rows.map((row) => Object.assign(new AttendanceNote(), row))
}

/** The notes of a sheet that wait for the office. */
export const openNotesOf = (db: Db, serviceId: string, day: Day): Promise<AttendanceNote[]> =>
  notesWhere(db, 'n.service_id = $1 and n.day = $2 and n.settled_at is null order by n.made_at, n.id', [serviceId, day])

export const noteById = async (db: Db, id: string): Promise<AttendanceNote | undefined> =>
  (await notesWhere(db, 'n.id = $1', [id]))[0]

/** Notes of a commune: those that wait, the oldest first, or the last hundred that were settled. */
export async function attendanceNotes(
  db: DataSource,
  actor: Actor,
  { communeId, settled }: { communeId: string; settled: boolean },
): Promise<AttendanceNote[]> {
  if (!maySettleNotes(actor, communeId)) throw notFound()
  const which = settled
    ? 'n.settled_at is not null order by n.settled_at desc, n.id'
    : 'n.settled_at is null order by n.day, n.made_at, n.id'
  return notesWhere(db, `n.commune_id = $1 and ${which} limit ${SHOWN}`, [communeId])
}

/** How many children noted by name wait to be settled. */
export async function countOpenNotes(db: DataSource, actor: Actor, communeId: string): Promise<number> {
  if (!mayReadRegister(actor, communeId)) throw notFound()
  const [row] = await rowsOf(
    db,
    { count: number },
    'select count(*)::int as count from attendance_note where commune_id = $1 and settled_at is null',
    [communeId],
  )
  return row?.count ?? 0
}
