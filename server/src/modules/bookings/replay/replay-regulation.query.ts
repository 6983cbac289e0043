import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { countDays, type Day } from '../../../platform/day.js'
import { badInput } from '../../../platform/errors.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import type { ClassesByYear } from '../../schools/index.js'
import { checkFor, contextOf, regulatedService, type Scalar } from '../../regulations/index.js'
import { offerUnder } from '../offer/offer-rules.policy.js'
import { KNOWN_VALUES } from '../../custom-fields/index.js'
import { Residence } from '../../services/index.js'
import { SIBLING_FACTS } from '../offer/past-events.query.js'
import { ruleFacts } from '../offer/rule-facts.policy.js'
import type { RegulationChange, RegulationReplay } from './replay-regulation.result.js'
import { type RowOf, cents, day, document, instant, maybe, number, oneOf, record, text } from '../../../platform/row.js'
import { minusCents, plusCents, sumCents, ZERO_CENTS } from '../../../platform/money.js'

const SHOWN = 100
const LONGEST = 100

export const ReplayedBooking = {
  bookingId: text,
  accountId: text,
  day,
  beneficiaryName: text,
  /** Surcharge included. */
  beforeCents: cents,
  bookedAt: instant,
  status: oneOf(['BOOKED', 'CANCELLED']),
  /** What was known of the child and its family. */
  child: record({
    tariffCents: maybe(cents),
    situationName: text,
    residence: oneOf(Residence),
    kept: document<Record<string, Scalar>>(),
    quotient: maybe(number),
    birthDate: maybe(day),
    schoolClass: maybe(text),
    classes: document<ClassesByYear>(),
    children: number,
    childRank: number,
    debtCents: cents,
  }),
}
export type ReplayedBooking = RowOf<typeof ReplayedBooking>

/** Real bookings, each asked again of a draft at the instant at which it was made: what would have been refused or cost otherwise. */
export async function replayRegulation(
  db: DataSource,
  actor: Actor,
  asked: { serviceId: string; policy: string; from: Day; to: Day },
  now: Date,
): Promise<RegulationReplay> {
  const facts = await regulatedService(db, actor, asked.serviceId, now)
  if (asked.to < asked.from || countDays(asked.from, asked.to) > LONGEST)
    throw badInput({ field: 'to', message: `Rejouez de 1 à ${LONGEST} jours, la fin après le début.` })
  const { policy, problems } = checkFor(facts, asked.policy, now)
  if (!policy)
    throw badInput({
      field: 'policy',
      message: problems
        .map((p) => `${p.pointer} : ${p.message}`)
        .slice(0, 3)
        .join(' '),
    })
  const { service, calendar } = facts
  const context = contextOf(policy, { service, calendar, timeZone: service.timeZone })
  const rows = await bookingsToReplay(db, asked.serviceId, asked.from, asked.to)
  const changes = rows.flatMap((row): (RegulationChange & { accountId: string })[] => {
    const after = offerUnder(context, row.day, row.bookedAt, ruleFacts(row.child, row.day))
    const afterCents = after.allowed ? plusCents(after.priceCents, after.surchargeCents) : null
    if (afterCents === row.beforeCents) return []
    const sentence = after.allowed ? after.explanation : after.sentence
    const { accountId, bookingId, day, beneficiaryName, beforeCents } = row
    return [{ accountId, bookingId, day, beneficiaryName, beforeCents, afterCents, sentence }]
  })
  return {
    bookings: rows.length,
    changed: changes.length,
    families: new Set(changes.map((c) => c.accountId)).size,
    differenceCents: sumCents(changes.map((c) => minusCents(c.afterCents ?? ZERO_CENTS, c.beforeCents))),
    changes: changes.slice(0, SHOWN),
  }
}

/** Bookings that were paid, with the facts of the day on which they were made. One statement. */
export const bookingsToReplay = async (db: Db, serviceId: string, from: Day, to: Day): Promise<ReplayedBooking[]> =>
  rowsOf(
    db,
    ReplayedBooking,
    `select b.id as "bookingId", b.account_id as "accountId", b.day, concat_ws(' ', p.first_name, p.last_name) as "beneficiaryName",
            coalesce(b.after_meal_cents, b.price_cents) as "beforeCents", o.created_at as "bookedAt", b.status,
            json_build_object('situationName', s.name, 'residence', s.residence,
              'kept', ${KNOWN_VALUES('b.account_id', 'b.beneficiary_id', 'b.commune_id', 'b.day')},
              'tariffCents', t.price_cents, 'birthDate', p.birth_date, 'schoolClass', p.school_class, 'classes', p.classes,
              'children', k.children, 'childRank', k.rank, 'debtCents', 0,
              'quotient', (select q.quotient from family_quotient q where q.account_id = b.account_id and q.commune_id = b.commune_id and q.valid_from <= b.day
                           order by q.valid_from desc limit 1)) as child
     from booking b join orders o on o.id = b.order_id join beneficiary p on p.id = b.beneficiary_id
     join service_access a on a.id = b.access_id join situation s on s.id = a.situation_id
     cross join lateral (${SIBLING_FACTS('b.account_id', 'b.beneficiary_id')}) k
     left join tariff t on t.situation_id = s.id and t.service_id = b.service_id and t.effective_from <= b.day and (t.effective_to is null or t.effective_to >= b.day)
     where b.service_id = $1 and b.day between $2 and $3 and not b.unbooked and b.included_cents is null and b.status in ('BOOKED', 'CANCELLED') and o.status in ('PAID', 'ON_INVOICE')
     order by b.day, b.id limit 20000`,
    [serviceId, from, to],
  )
