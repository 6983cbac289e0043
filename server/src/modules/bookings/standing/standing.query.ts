import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { addDays, dayAt } from '../../../platform/day.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { day, text } from '../../../platform/row.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { DESK, MONEY_READERS, reachFamily, scopeOf } from '../../families/index.js'
import type { Answered } from '../offer/offer-facts.policy.js'
import { Offer } from '../offer/offer.policy.js'
import { loadOffer } from '../offer/offer.query.js'
import { StandingBooking } from '../standing-booking.entity.js'
import { LOOK_AHEAD_DAYS, planDays, type PlannedDay, standingSentence, withMissed } from './standing-days.policy.js'
import type { StandingPreviewInput } from './standing.input.js'
import { whyNotStand } from './standing.policy.js'
import { type FamilyStandingBookings, StandingPlan, StandingRefused } from './standing.result.js'

/** What its days become, and the offer that says so. */
export interface Plans {
  offer: Offer
  daysOf: ReadonlyMap<string, PlannedDay[]>
}

interface Planned extends Pick<StandingBooking, 'serviceId' | 'beneficiaryId' | 'weekdays' | 'firstDay' | 'lastDay'> {
  /** null: it is not made yet. */
  id: string | null
}

/** What standing bookings of one family become, as things are now. Two statements, whatever their number. */
export async function planAll(
  tx: Db,
  family: { accountId: string; communeIds: string[] | null },
  asked: readonly Planned[],
  now: Date,
): Promise<Plans> {
  const around = dayAt(now, 'UTC')
  const facts = await loadOffer(tx, {
    ...family,
    from: addDays(around, -1),
    to: addDays(around, LOOK_AHEAD_DAYS + 1),
    serviceIds: [...new Set(asked.map((one) => one.serviceId))],
    beneficiaryIds: [...new Set(asked.map((one) => one.beneficiaryId))],
  })
  const ids = asked.flatMap(({ id }) => id ?? [])
  const givenUp = ids.length > 0 ? await rowsOf(tx, { id: text, day }, GIVEN_UP, [ids, addDays(around, -1)]) : []
  const offer = new Offer(facts, now)
  return {
    offer,
    daysOf: new Map(
      asked.map((one) => [
        one.id ?? '',
        planDays(one, offer, new Set(givenUp.filter(({ id }) => id === one.id).map((found) => found.day))),
      ]),
    ),
  }
}

/** Days that the family, or the town hall for it, cancelled or moved since it asked: a closure is neither. */
const GIVEN_UP = `
select s.id, b.day from standing_booking s join booking b on b.account_id = s.account_id and b.day >= $2
  and b.service_id = s.service_id and b.beneficiary_id = s.beneficiary_id
where s.id = any($1::uuid[]) and b.status = 'CANCELLED' and b.cancelled_at >= s.asked_at and b.unavailable_reason is null
  and not b.unbooked and not b.taken_back and not b.by_hours and not b.by_absence and not b.by_meal and not b.by_month`

/** Those of a family that are not over. `c` is their commune. */
export const STANDING = `s.ended_at is null and (s.last_day is null or s.last_day >= ($2::timestamptz at time zone c.time_zone)::date)`

const ended = `s.ended_at > $2::timestamptz - interval '30 days'`

/** Standing bookings of a family with what comes of them; those that ended by themselves are told for a month. */
export async function standingBookings(
  db: DataSource,
  actor: Actor,
  asked: { accountId?: string | null },
  now: Date,
): Promise<Answered<FamilyStandingBookings>> {
  const reach = await reachFamily(db.manager, actor, asked.accountId, MONEY_READERS)
  const family = { accountId: reach.accountId, communeIds: scopeOf(reach) }
  const found = await rowsOf(
    db,
    StandingBooking,
    `select ${columnsOf(StandingBooking, 's')} from standing_booking s join commune c on c.id = s.commune_id join service v on v.id = s.service_id
       join filiation f on f.account_id = s.account_id and f.beneficiary_id = s.beneficiary_id
     where s.account_id = $1 and (${STANDING} or ${ended}) and ($3::uuid[] is null or s.commune_id = any($3))
     order by f.position, f.created_at, s.beneficiary_id, v.position, v.name, s.first_day, s.id`,
    [family.accountId, now, family.communeIds],
  )
  if (found.length === 0) return { answer: { rows: [] }, known: null }
  const live = found.filter((one) => !one.endedAt)
  const plans = await planAll(db, family, live.length > 0 ? live : found, now)
  const rows = found.map((standing) => {
    const days = standing.endedAt ? [] : withMissed(plans.daysOf.get(standing.id) ?? [], standing.missed)
    const service = plans.offer.service(standing.serviceId)
    const today = service ? plans.offer.today(service) : dayAt(now, 'UTC')
    return {
      standing,
      plan: planOf(plans.offer, standing, days),
      missed: standing.missed
        .filter((one) => one.day >= today)
        .map((one) => ({ ...one, until: one.until ? new Date(one.until) : null })),
    }
  })
  return { answer: { rows }, known: live.length > 0 ? plans.offer.facts.known : null }
}

export function planOf(offer: Offer, rhythm: Omit<Planned, 'id'>, days: PlannedDay[]): StandingPlan {
  const names = {
    service: offer.service(rhythm.serviceId)?.name ?? '',
    person: offer.facts.beneficiaries.find(({ id }) => id === rhythm.beneficiaryId)?.firstName ?? '',
  }
  return Object.assign(new StandingPlan(), { sentence: standingSentence(rhythm, names, days), days })
}

/** What would come of it, before it is made. No effect. */
export async function previewStandingBooking(
  db: DataSource,
  actor: Actor,
  input: StandingPreviewInput,
  now: Date,
): Promise<StandingPlan | StandingRefused> {
  const reach = await reachFamily(db.manager, actor, input.accountId, DESK)
  const asked = { ...input, id: null, lastDay: input.lastDay ?? null }
  const { offer, daysOf } = await planAll(db, { accountId: reach.accountId, communeIds: scopeOf(reach) }, [asked], now)
  const days = daysOf.get('') ?? []
  return whyNotStand(asked, offer, days) ?? planOf(offer, asked, days)
}

/** One of them, held until the transaction ends. */
export const lockStanding = (tx: Db, id: string): Promise<StandingBooking | undefined> =>
  firstRow(
    tx,
    StandingBooking,
    `select ${columnsOf(StandingBooking, 's')} from standing_booking s where s.id = $1 for update`,
    [id],
  )
