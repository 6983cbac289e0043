import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import { againAfterDeadlock, notFound } from '../../platform/errors.js'
import { firstRow } from '../../platform/sql.js'
import { readServiceCalendar } from '../calendar/index.js'
import { maySettleNotes } from './attendance.access.js'
import type { AttendanceNote } from './attendance-note.entity.js'
import { noteById } from './attendance-notes.query.js'
import { AttendanceRefused } from './attendance.result.js'
import { serve } from './record-attendance.command.js'
import { type RowOf, day, flag, text } from '../../platform/row.js'

type Settled = Promise<AttendanceNote | AttendanceRefused>

const Open = {
  serviceId: text,
  communeId: text,
  day,
  settled: flag,
}
type Open = RowOf<typeof Open>

/** The child who was noted by name is this one: present that day, and charged as any child who came without a booking. */
export const attachNote = (
  db: DataSource,
  actor: Actor,
  { id, beneficiaryId }: { id: string; beneficiaryId: string },
  now: Date,
): Settled =>
  againAfterDeadlock(() =>
    db.transaction(async (tx) => {
      const note = await lockNote(tx, actor, id)
      if (note.settled) return AttendanceRefused.because('ALREADY_SETTLED')
      const facts = await readServiceCalendar(tx, note.serviceId, note.day, note.day)
      const refused = await serve(tx, actor, facts, { day: note.day, beneficiaryId }, now)
      if (refused) return AttendanceRefused.because(refused)
      return writeSettled(tx, { id, actor, now, communeId: note.communeId, beneficiaryId })
    }),
  )

/** Nobody was found, and it is said why: nothing is charged. */
export const closeNote = (
  db: DataSource,
  actor: Actor,
  { id, reason }: { id: string; reason: string },
  now: Date,
): Settled =>
  db.transaction(async (tx) => {
    const note = await lockNote(tx, actor, id)
    if (note.settled) return AttendanceRefused.because('ALREADY_SETTLED')
    return writeSettled(tx, { id, actor, now, communeId: note.communeId, reason: reason.trim() })
  })

async function lockNote(tx: EntityManager, actor: Actor, id: string): Promise<Open> {
  const note = await firstRow(
    tx,
    Open,
    `select service_id as "serviceId", commune_id as "communeId", day, settled_at is not null as settled
     from attendance_note where id = $1 for update`,
    [id],
  )
  if (!note || !maySettleNotes(actor, note.communeId)) throw notFound()
  return note
}

interface Settling {
  id: string
  actor: Actor
  now: Date
  communeId: string
  beneficiaryId?: string
  reason?: string
}

async function writeSettled(tx: EntityManager, asked: Settling): Promise<AttendanceNote> {
  const { id, actor, now, communeId, beneficiaryId = null, reason = null } = asked
  await tx.query(
    'update attendance_note set beneficiary_id = $2, close_reason = $3, settled_at = $4, settled_by = $5 where id = $1',
    [id, beneficiaryId, reason, now, actor.accountId],
  )
  const action = beneficiaryId ? 'ATTENDANCE_NOTE_ATTACHED' : 'ATTENDANCE_NOTE_CLOSED'
  await audit(tx, { at: now, ...by(actor), action, communeId, subject: 'attendance_note', subjectId: id })
  const note = await noteById(tx, id)
  if (!note) throw new Error('a note that was settled is there')
  return note
}
