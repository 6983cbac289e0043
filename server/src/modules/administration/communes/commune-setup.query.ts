import type { Actor } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import { dayAt } from '../../../platform/day.js'
import { columnsOf, fieldsOf, toEntity } from '../../../platform/entity-rows.js'
import { notFound } from '../../../platform/errors.js'
import { day, flag, list, maybe, number, text } from '../../../platform/row.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { Commune, isOpenSql } from '../../communes/index.js'
import { isInQueue, isPricedSql, isRuledSql, todayIn } from '../../services/index.js'
import { mayAdministerAgglomeration } from '../administration.access.js'
import { changedBySql } from '../../../platform/audit.js'
import { MONEY_LEFT, MONEY_LEFT_COLUMNS } from './commune-money.query.js'
import { CommuneSetup } from './commune-setup.result.js'
import { isRequired, missingSteps, whyNotArchive, whyNotOpen, whyTooEarly } from './opening.policy.js'

/** Every commune, the archived ones last. */
export function readCommuneSetups(db: Db, actor: Actor, now: Date): Promise<CommuneSetup[]> {
  if (!mayAdministerAgglomeration(actor)) throw notFound()
  return read(db, null, now)
}

export async function readCommuneSetup(db: Db, communeId: string, now: Date): Promise<CommuneSetup> {
  const [found] = await read(db, communeId, now)
  if (!found) throw notFound()
  return found
}

/** What families have in a commune: `c` is the commune, `$2` the time. */
export const USE_COLUMNS = `
  (select count(*)::int from service s where s.commune_id = c.id and s.active) as services,
  (select count(*)::int from booking b where b.commune_id = c.id and b.status in ('HELD','BOOKED') and not b.unbooked
     and b.served_at is null and b.day >= ($2::timestamptz at time zone c.time_zone)::date) as "bookingsToCome",
  (select count(*)::int from service_access a where a.commune_id = c.id and ${isInQueue('a', todayIn('c', '$2'))}) as requests,
  ${MONEY_LEFT_COLUMNS}`

export const USE = { services: number, bookingsToCome: number, requests: number, ...MONEY_LEFT }

/** A service offered under a situation that has no price for it today or later: nobody could book it. `c` is the commune, `$2` the time. */
export const UNPRICED = `from service s join situation_service x on x.service_id = s.id join situation t on t.id = x.situation_id
  where s.commune_id = c.id and s.active and t.active and not ${isPricedSql('s.id', 't.id', '$2')}`

/** The first day for which a service of a commune has a price and a règlement, today at the earliest. `c` is the commune, `$2` the time. */
const BOOKABLE_FROM = `(select min(greatest(priced.day, ruled.day, ($2::timestamptz at time zone c.time_zone)::date)) from service s
  join lateral (select min(f.effective_from) as day from tariff f join situation_service x on x.service_id = s.id and x.situation_id = f.situation_id
    join situation t on t.id = f.situation_id and t.active
    where f.service_id = s.id and (f.effective_to is null or f.effective_to >= ($2::timestamptz at time zone c.time_zone)::date)) priced on priced.day is not null
  join lateral (select min(r.effective_from) as day from regulation r where r.service_id = s.id and r.published_at is not null) ruled on ruled.day is not null
  where s.commune_id = c.id and s.active)`

const SETUP = {
  ...fieldsOf(
    Commune,
    'id',
    'revision',
    'archivedAt',
    'openingPlannedOn',
    'openingHeldOn',
    'contactEmail',
    'contactPhone',
    'timeZone',
  ),
  ...USE,
  open: maybe(flag),
  administrators: list(text),
  situations: number,
  withoutPrice: number,
  withoutRegulation: number,
  cardPayments: flag,
  bookableFrom: maybe(day),
  changedBy: maybe(text),
}

async function read(db: Db, communeId: string | null, now: Date): Promise<CommuneSetup[]> {
  const rows = await rowsOf(
    db,
    SETUP,
    `select ${columnsOf(Commune, 'c')}, c.revision, ${isOpenSql('c', '$2')} as open, ${USE_COLUMNS},
       array(select distinct a.first_name || ' ' || a.last_name from staff_member m join account a on a.id = m.account_id
         where m.commune_id = c.id and m.role = any($3::text[]) and m.suspended_at is null and a.status = 'ACTIVE' order by 1) as administrators,
       (select count(*)::int from situation t where t.commune_id = c.id and t.active) as situations,
       (select count(*)::int from service v where v.commune_id = c.id and v.active and (v.id in (select s.id ${UNPRICED})
          or not exists (select 1 from situation_service x join situation t on t.id = x.situation_id and t.active where x.service_id = v.id))) as "withoutPrice",
       (select count(*)::int from service s where s.commune_id = c.id and s.active and not ${isRuledSql('s.id')}) as "withoutRegulation",
       ${BOOKABLE_FROM} as "bookableFrom",
       exists (select 1 from regie_payment_settings p where p.regie_id = c.regie_id) as "cardPayments",
       ${changedBySql('commune', 'c.id')} as "changedBy"
     from commune c where $1::uuid is null or c.id = $1
     order by c.archived_at desc nulls first, c.name collate "fr-FR-x-icu"`,
    [communeId, now, STAFF_RIGHTS.ADMINISTER_STAFF],
  )
  return rows.map((row) => {
    const { administrators, changedBy, revision } = row
    const contacts = [row.contactEmail, row.contactPhone].filter(Boolean).length
    const facts = { ...row, contacts, administrators: administrators.length }
    const today = dayAt(now, row.timeZone)
    const due = row.openingPlannedOn !== null && row.openingPlannedOn <= today
    return Object.assign(new CommuneSetup(), {
      ...{ id: row.id, bookableFrom: row.bookableFrom, administrators, changedBy, revision, open: row.open ?? false },
      ...{ plannedOn: row.openingPlannedOn, heldOn: row.openingHeldOn },
      commune: toEntity(Commune, row),
      missing: missingSteps(facts).map((step) => ({ step, required: isRequired(step) })),
      can: {
        open: Can.unless(
          row.archivedAt
            ? 'Cette commune est archivée.'
            : (whyNotOpen(facts) ?? (due ? whyTooEarly(row.bookableFrom, today) : null)),
        ),
        archive: Can.unless(row.archivedAt ? 'Cette commune est déjà archivée.' : whyNotArchive(row)),
      },
    })
  })
}
