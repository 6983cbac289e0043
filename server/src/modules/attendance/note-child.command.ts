import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import { dayAt, instantOf } from '../../platform/day.js'
import { badInput, unauthenticated } from '../../platform/errors.js'
import { anyRow } from '../../platform/sql.js'
import { tidy } from '../../platform/tidy.js'
import type { AttendanceSheet } from './attendance.entity.js'
import type { NoteArgs } from './attendance.input.js'
import { instantOfMark } from './attendance.policy.js'
import { AttendanceRefused } from './attendance.result.js'
import { serviceToAttend, sheetOf } from './attendance-sheet.query.js'

/** Notes by name a child whom nobody knows and who was served all the same (promise A4). The same note sent twice is one. */
export const noteChild = (
  db: DataSource,
  actor: Actor,
  asked: NoteArgs,
  now: Date,
): Promise<AttendanceSheet | AttendanceRefused> =>
  db.transaction(async (tx) => {
    if (asked.madeBy && asked.madeBy !== actor.accountId) throw unauthenticated()
    const facts = await serviceToAttend(tx, actor, asked.serviceId, asked.day)
    const { id: serviceId, communeId, timeZone } = facts.service
    if (asked.day > dayAt(now, timeZone)) return AttendanceRefused.because('FUTURE_DAY')
    const madeAt = instantOfMark(asked, now, instantOf(asked.day, '00:00', timeZone))
    const written = await anyRow(
      tx,
      `insert into attendance_note (id, service_id, commune_id, day, name, made_at, received_at, made_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning 1`,
      [asked.id, serviceId, communeId, asked.day, tidy(asked.name), madeAt, now, actor.accountId],
    )
    const kept = 'select 1 from attendance_note where id = $1 and service_id = $2 and day = $3'
    if (!(await anyRow(tx, kept, [asked.id, serviceId, asked.day])))
      throw badInput({ field: 'id', message: 'Cet identifiant est celui d’une autre note : donnez-en un nouveau.' })
    if (written)
      await audit(tx, {
        at: now,
        ...by(actor),
        action: 'ATTENDANCE_NOTE_WRITTEN',
        communeId,
        subject: 'attendance_note',
        subjectId: asked.id,
        details: { day: asked.day },
      })
    return sheetOf(tx, actor, facts, asked.day)
  })
