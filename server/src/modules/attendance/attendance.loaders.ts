import DataLoader from 'dataloader'
import { type Context, loader } from '../../platform/context.js'
import type { Day } from '../../platform/day.js'
import { beneficiaryById } from '../families/index.js'
import { classOn, schoolIn } from '../schools/index.js'
import { type RegisterQuestions, registerQuestions } from '../bookings/index.js'
import { type AttendanceSheet, AttendanceStatus } from './attendance.entity.js'
import { oneOf, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'

const KEY = Symbol('attendanceOfBooking')

export const attendanceOfBooking = (ctx: Context): DataLoader<string, AttendanceStatus | null> =>
  loader(
    ctx,
    KEY,
    () =>
      new DataLoader<string, AttendanceStatus | null>(async (ids) => {
        const rows = await rowsOf(
          ctx.db,
          { id: text, status: oneOf(AttendanceStatus) },
          `select b.id, r.status from booking b
           join attendance_record r on r.service_id = b.service_id and r.day = b.day and r.beneficiary_id = b.beneficiary_id
           where b.id = any($1) and not b.by_month`,
          [ids],
        )
        return ids.map((id) => rows.find((r) => r.id === id)?.status ?? null)
      }),
  )

const QUESTIONS = Symbol('questionsOfSheet')

/** What the règlements of a day ask of its register: once, however many fields ask it. */
export const questionsOfSheet = (ctx: Context): DataLoader<AttendanceSheet, RegisterQuestions, string> =>
  loader(
    ctx,
    QUESTIONS,
    () =>
      new DataLoader<AttendanceSheet, RegisterQuestions, string>(
        (sheets) => Promise.all(sheets.map(({ serviceId, day }) => registerQuestions(ctx.db, serviceId, day))),
        { cacheKeyFn: ({ serviceId, day }) => `${serviceId} ${day}` },
      ),
  )

interface ChildOfDay {
  beneficiaryId: string
  communeId: string
  day: Day
}

/** The class of a child on the day of a list of the commune. No statement: the child is read for the list anyway. */
export const classOfDay = async (ctx: Context, { beneficiaryId, communeId, day }: ChildOfDay): Promise<string | null> =>
  classOn(await beneficiaryById(ctx).load(beneficiaryId), day, (id) => id === communeId)

export const schoolOfDay = async (
  ctx: Context,
  { beneficiaryId, communeId, day }: ChildOfDay,
): Promise<string | null> => schoolIn(await beneficiaryById(ctx).load(beneficiaryId), day, communeId)
