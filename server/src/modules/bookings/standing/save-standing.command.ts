import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, hasRole } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { AuditAction } from '../../../platform/audit-events.js'
import { addDays, type Day } from '../../../platform/day.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { brokenConstraint, notFound } from '../../../platform/errors.js'
import { makeOnce } from '../../../platform/made-once.js'
import { publish } from '../../../platform/outbox.js'
import { firstRow, oneRow } from '../../../platform/sql.js'
import { DESK, reachFamily, scopeOf } from '../../families/index.js'
import { StandingBooking } from '../standing-booking.entity.js'
import type {
  ChangeStandingBookingInput,
  CreateStandingBookingInput,
  StopStandingBookingArgs,
} from './standing.input.js'
import { whyNotStand } from './standing.policy.js'
import { lockStanding, planAll } from './standing.query.js'
import { StandingBookingSaved, StandingRefused } from './standing.result.js'

type Answer = StandingBookingSaved | StandingRefused
type Rhythm = Pick<StandingBooking, 'weekdays' | 'firstDay' | 'lastDay'>

/** Weekdays booked in advance from now on: their first days are looked at as soon as it is said. */
export const createStandingBooking = (db: DataSource, actor: Actor, input: CreateStandingBookingInput, now: Date) =>
  saving(db, (tx) =>
    makeOnce<StandingBookingSaved, StandingRefused>(
      tx,
      { actor, requestId: input.requestId, subject: 'standing_booking', at: now },
      {
        make: () => create(tx, actor, input, now),
        again: async ([id = '']) => {
          const made = await lockStanding(tx, id)
          return made ? saved(made) : null
        },
        idsOf: ({ standing }) => [standing.id],
      },
    ),
  )

async function create(tx: EntityManager, actor: Actor, input: CreateStandingBookingInput, now: Date): Promise<Answer> {
  const reach = await reachFamily(tx, actor, input.accountId, DESK)
  const { accountId } = reach
  const asked = { ...input, id: null, weekdays: [...input.weekdays].sort(), lastDay: input.lastDay ?? null }
  const { offer, daysOf } = await planAll(tx, { accountId, communeIds: scopeOf(reach) }, [asked], now)
  const refused = whyNotStand(asked, offer, daysOf.get('') ?? [])
  const service = offer.service(asked.serviceId)
  if (refused || !service) return refused ?? StandingRefused.because('NOT_ENTITLED')
  const whose = { ...asked, accountId, communeId: service.communeId }
  return recorded(tx, actor, await insert(tx, actor, whose, now, now), 'STANDING_BOOKING_CREATED', now)
}

/** From its first day on, other weekdays or another end: what goes before it stays as it was. Also what takes a stop back. */
export const changeStandingBooking = (db: DataSource, actor: Actor, input: ChangeStandingBookingInput, now: Date) =>
  saving(db, async (tx) => {
    const standing = await standingInReach(tx, actor, input.standingBookingId)
    const asked = {
      weekdays: [...input.weekdays].sort(),
      firstDay: input.firstDay,
      lastDay: input.lastDay ?? null,
    }
    const { accountId, serviceId, beneficiaryId } = standing
    const rhythm = { ...asked, id: null, serviceId, beneficiaryId }
    const { offer, daysOf } = await planAll(tx, { accountId, communeIds: null }, [rhythm], now)
    const service = offer.service(serviceId)
    const refused =
      whyNotGoOn(standing, input.revision, service && offer.today(service)) ??
      whyNotStand(rhythm, offer, daysOf.get('') ?? [])
    if (refused) return refused
    const sameDays = String(asked.weekdays) === String(standing.weekdays)
    if (sameDays || asked.firstDay <= standing.firstDay) {
      const firstDay = sameDays ? standing.firstDay : asked.firstDay
      return recorded(tx, actor, await update(tx, standing, { ...asked, firstDay }), 'STANDING_BOOKING_CHANGED', now)
    }
    await update(tx, standing, { ...standing, lastDay: addDays(asked.firstDay, -1) })
    const next = await insert(tx, actor, { ...standing, ...asked }, standing.askedAt, now)
    return recorded(tx, actor, next, 'STANDING_BOOKING_CHANGED', now)
  })

/** Nothing is booked from a day on. What is booked stays: the family is asked, and cancels what it no longer wants as ever. */
export const stopStandingBooking = (db: DataSource, actor: Actor, asked: StopStandingBookingArgs, now: Date) =>
  saving(db, async (tx) => {
    const standing = await standingInReach(tx, actor, asked.standingBookingId)
    const refused = whyNotGoOn(standing, asked.revision, null)
    if (refused) return refused
    const lastDay = addDays(asked.from, -1)
    const stopped =
      lastDay < standing.firstDay ? await end(tx, standing, now) : await update(tx, standing, { ...standing, lastDay })
    return recorded(tx, actor, stopped, 'STANDING_BOOKING_STOPPED', now)
  })

async function saving(db: DataSource, work: (tx: EntityManager) => Promise<Answer>): Promise<Answer> {
  try {
    return await db.transaction(work)
  } catch (caught) {
    if (brokenConstraint(caught) === 'one_standing_booking') return StandingRefused.because('ALREADY_STANDING')
    throw caught
  }
}

/** Held until the transaction ends; a stranger learns nothing. */
async function standingInReach(tx: EntityManager, actor: Actor, id: string): Promise<StandingBooking> {
  const standing = await lockStanding(tx, id)
  const allowed = standing && (standing.accountId === actor.accountId || hasRole(actor, standing.communeId, ...DESK))
  if (!standing || !allowed) throw notFound()
  return standing
}

/** @param today null: it may be stopped even on its last day */
function whyNotGoOn(
  standing: StandingBooking,
  revision: number,
  today: Day | null | undefined,
): StandingRefused | null {
  if (standing.endedAt || (today && standing.lastDay && standing.lastDay < today))
    return StandingRefused.because('IS_OVER')
  return standing.revision === revision ? null : StandingRefused.because('CHANGED_MEANWHILE')
}

const saved = (standing: StandingBooking) => Object.assign(new StandingBookingSaved(), { standing })

async function recorded(
  tx: EntityManager,
  actor: Actor,
  standing: StandingBooking,
  action: AuditAction,
  now: Date,
): Promise<StandingBookingSaved> {
  const { weekdays, firstDay, lastDay } = standing
  await audit(tx, {
    at: now,
    ...by(actor),
    action,
    communeId: standing.communeId,
    subject: 'standing_booking',
    subjectId: standing.id,
    details: { after: { openWeekdays: weekdays, firstDay, lastDay } },
  })
  await publish(tx, { task: 'book-standing', payload: { accountId: standing.accountId } })
  return saved(standing)
}

const insert = (
  tx: EntityManager,
  actor: Actor,
  made: Rhythm & Pick<StandingBooking, 'accountId' | 'communeId' | 'serviceId' | 'beneficiaryId'>,
  askedAt: Date,
  now: Date,
): Promise<StandingBooking> =>
  oneRow(
    tx,
    StandingBooking,
    `insert into standing_booking as s (commune_id, service_id, account_id, beneficiary_id, weekdays, first_day, last_day, asked_at, asked_by, checked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $8::timestamptz = $10::timestamptz then null else $8::timestamptz end) returning ${columnsOf(StandingBooking, 's')}`,
    [
      ...[made.communeId, made.serviceId, made.accountId, made.beneficiaryId],
      ...[made.weekdays, made.firstDay, made.lastDay, askedAt, actor.accountId, now],
    ],
  )

const update = (tx: EntityManager, { id }: StandingBooking, to: Rhythm): Promise<StandingBooking> =>
  oneRow(
    tx,
    StandingBooking,
    `update standing_booking s set weekdays = $2, first_day = $3, last_day = $4, revision = revision + 1, missed = '[]' where s.id = $1 returning ${columnsOf(StandingBooking, 's')}`,
    [id, to.weekdays, to.firstDay, to.lastDay],
  )

async function end(tx: EntityManager, { id }: StandingBooking, now: Date): Promise<StandingBooking> {
  const ended = await firstRow(
    tx,
    StandingBooking,
    `update standing_booking s set ended_at = $2, ended_reason = 'Arrêtée avant d’avoir commencé.', revision = revision + 1, missed = '[]' where s.id = $1 returning ${columnsOf(StandingBooking, 's')}`,
    [id, now],
  )
  if (!ended) throw notFound()
  return ended
}
