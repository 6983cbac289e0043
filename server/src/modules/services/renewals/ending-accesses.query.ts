import type { Actor } from '../../../platform/actor.js'
import { hasRole } from '../../../platform/actor.js'
import type { Day } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { day, flag, instant, list, maybe, number, type RowOf, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'
import { missingLabels, todayIn } from '../asked-documents.query.js'
import { EndingAccess, EndingAccesses } from './renewal.result.js'

/**
 * An access of a person still in the family that ends within a month, that no other one follows, and that can be asked for again: its
 * commune is not archived. `a` is the access, `c` its commune, `at` an instant. One that the town hall ended was told already.
 */
export const endsSoon = (a: string, c: string, at: string): string =>
  `${c}.archived_at is null and ${a}.status = 'VALID' and ${a}.ended_at is null and ${a}.valid_to >= (${at}::timestamptz at time zone ${c}.time_zone)::date
   and (${a}.valid_to - interval '1 month')::date <= (${at}::timestamptz at time zone ${c}.time_zone)::date
   and exists (select 1 from filiation f where f.account_id = ${a}.account_id and f.beneficiary_id = ${a}.beneficiary_id and f.removed_at is null)
   and not exists (select 1 from service_access n where n.account_id = ${a}.account_id and n.beneficiary_id = ${a}.beneficiary_id
     and n.commune_id = ${a}.commune_id and n.status = 'VALID' and n.valid_from > ${a}.valid_to)`

/** The request that goes on from an access, and what it still waits for. */
const RENEWAL = `left join service_access r on r.renews = a.id and r.status = 'PENDING'`
const MISSING = `case when r.id is null then '{}'::text[] else array(${missingLabels('r', todayIn('c', '$2'))}) end`

const LINE = {
  beneficiary: text,
  commune: text,
  services: list(text),
  situation: text,
  lastDay: day,
  renewal: flag,
  renewedUntil: maybe(day),
  missing: list(text),
  note: maybe(text),
}
export type EndingLine = RowOf<typeof LINE>

/** What a mail says of accesses that end on those days; nothing of those that go on meanwhile. */
export const readEndingLines = (
  db: Db,
  endings: readonly { accessId: string; lastDay: Day }[],
  now: Date,
): Promise<EndingLine[]> =>
  rowsOf(
    db,
    LINE,
    `select b.first_name as beneficiary, c.name as commune, s.name as situation, a.valid_to as "lastDay", r.id is not null as renewal,
       r.renewed_until as "renewedUntil", r.renewal_note as note, ${MISSING} as missing,
       array(select v.name from situation_service x join service v on v.id = x.service_id and v.active where x.situation_id = s.id
         order by v.position, v.name) as services
     from unnest($1::uuid[], $3::date[]) as e(id, last_day) join service_access a on a.id = e.id and a.valid_to = e.last_day
       join beneficiary b on b.id = a.beneficiary_id join commune c on c.id = a.commune_id join situation s on s.id = a.situation_id ${RENEWAL}
     where a.status = 'VALID' and a.ended_at is null and c.archived_at is null order by a.valid_to, c.name, b.first_name, s.name`,
    [endings.map(({ accessId }) => accessId), now, endings.map(({ lastDay }) => lastDay)],
  )

const MOST = 100

const ENDING = {
  accessId: text,
  accountId: text,
  beneficiary: text,
  situation: text,
  lastDay: day,
  toldAt: maybe(instant),
  renewal: flag,
  missing: list(text),
  count: number,
}

/** Accesses of a commune that end within a month: how many, and the first hundred. One statement. */
export async function readEndingAccesses(db: Db, actor: Actor, communeId: string, now: Date): Promise<EndingAccesses> {
  if (!hasRole(actor, communeId, ...STAFF_RIGHTS.DECIDE_FAMILIES)) throw notFound()
  const rows = await rowsOf(
    db,
    ENDING,
    `select a.id as "accessId", a.account_id as "accountId", b.first_name || ' ' || b.last_name as beneficiary, s.name as situation,
       a.valid_to as "lastDay", (select told_at from access_notice n where n.access_id = a.id and n.last_day = a.valid_to) as "toldAt",
       r.id is not null as renewal, ${MISSING} as missing, count(*) over ()::int as count
     from service_access a join commune c on c.id = a.commune_id join beneficiary b on b.id = a.beneficiary_id
       join situation s on s.id = a.situation_id join account o on o.id = a.account_id and o.status <> 'CLOSED' ${RENEWAL}
     where a.commune_id = $1 and ${endsSoon('a', 'c', '$2')}
     order by a.valid_to, b.last_name collate "fr-FR-x-icu", b.first_name collate "fr-FR-x-icu", a.id limit ${MOST}`,
    [communeId, now],
  )
  return Object.assign(new EndingAccesses(), {
    count: rows[0]?.count ?? 0,
    accesses: rows.map(({ count: _, ...row }) => Object.assign(new EndingAccess(), row)),
  })
}
