import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { type Day, dayAt } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { day, flag, list, maybe, number, oneOf, record, text } from '../../../platform/row.js'
import { type Db, firstRow, oneRow, rowsOf } from '../../../platform/sql.js'
import { SchoolZone } from '../../communes/index.js'
import { classOrder, expectedChild, knownChild, SchoolLevel } from '../../schools/index.js'
import type { YearChoices, YearFacts } from './plan-year.policy.js'
import { type Preparing, preparingOn } from './year-dates.policy.js'

/** A commune and where it stands between two years. */
export interface YearAsked extends Preparing {
  communeId: string
  zone: SchoolZone
  archived: boolean
  today: Day
}

const COMMUNE = {
  timeZone: text,
  zone: oneOf(SchoolZone),
  archived: flag,
  years: list(record({ label: text, firstDay: day, lastDay: day })),
}

export async function readYear(db: Db, communeId: string, now: Date): Promise<YearAsked> {
  const row = await firstRow(
    db,
    COMMUNE,
    `select c.time_zone as "timeZone", c.school_zone as zone, c.archived_at is not null as archived,
       (select coalesce(json_agg(json_build_object('label', label, 'firstDay', first_day, 'lastDay', last_day)), '[]') from school_year) as years
     from commune c where c.id = $1`,
    [communeId],
  )
  if (!row) throw notFound()
  const today = dayAt(now, row.timeZone)
  return { communeId, zone: row.zone, archived: row.archived, today, ...preparingOn(today, row.years) }
}

const CLASS = {
  id: text,
  schoolId: text,
  school: text,
  name: text,
  levels: list(oneOf(SchoolLevel)),
  current: flag,
  open: flag,
}
const CHILD = { id: text, classId: text, level: oneOf(SchoolLevel), placed: flag }
const ACCESS = {
  accountId: text,
  id: text,
  beneficiaryId: text,
  situationId: text,
  validTo: day,
  lastBooked: maybe(day),
  followed: flag,
}
const SITUATION = { id: text, name: text, requiredDocuments: list(text), active: flag }

/** Everything that decides what the next year will be. Five statements, whatever the number of children. */
export async function readYearFacts(
  db: Db,
  actor: Actor,
  { communeId, today, current, next }: YearAsked,
): Promise<YearFacts> {
  const classes = await rowsOf(
    db,
    CLASS,
    `select c.id, c.school_id as "schoolId", s.name as school, c.name, c.school_year = $2 as current, not c.archived and not s.archived as open,
       array(select l.level from school_class_level l where l.class_id = c.id
         order by array_position('{${Object.values(SchoolLevel).join(',')}}'::text[], l.level)) as levels
     from school_class c join school s on s.id = c.school_id where c.commune_id = $1 and c.school_year in ($2, $3)
     order by s.position, s.name collate "fr-FR-x-icu", s.id, c.id`,
    [communeId, current.schoolYear, next.schoolYear],
  )
  const schools = [...new Set(classes.map(({ schoolId }) => schoolId))]
  const asClass = ({ name, levels, open }: (typeof classes)[number]) => ({
    schoolClass: { name, levels, archived: !open },
  })
  classes.sort(
    (a, b) => schools.indexOf(a.schoolId) - schools.indexOf(b.schoolId) || classOrder(asClass(a), asClass(b)),
  )
  const children = await rowsOf(
    db,
    CHILD,
    `select e.beneficiary_id as id, e.class_id as "classId", e.level, b.classes ? $3 as placed
     from school_class c join class_enrolment e on e.class_id = c.id join beneficiary b on b.id = e.beneficiary_id
     where c.commune_id = $1 and c.school_year = $2 and ${knownChild('e.beneficiary_id', '$1')} order by e.beneficiary_id`,
    [communeId, current.schoolYear, next.schoolYear],
  )
  const { newcomers } = await oneRow(
    db,
    { newcomers: number },
    `select count(*)::int as newcomers from beneficiary b where b.kind = 'CHILD' and b.id in (select beneficiary_id from service_access where commune_id = $1)
       and not b.classes ? $2 and not b.classes ? $3 and ${expectedChild('b.id', '$1', '$4')}`,
    [communeId, current.schoolYear, next.schoolYear, today],
  )
  const held = await rowsOf(
    db,
    ACCESS,
    `select a.id, a.account_id as "accountId", a.beneficiary_id as "beneficiaryId", a.situation_id as "situationId", a.valid_to as "validTo",
       (select max(k.day) from booking k where k.access_id = a.id and k.status in ('HELD','BOOKED')) as "lastBooked",
       exists (select 1 from service_access n where n.account_id = a.account_id and n.beneficiary_id = a.beneficiary_id and n.id <> a.id
         and n.commune_id = a.commune_id and (n.status = 'PENDING' and n.situation_id = a.situation_id
           or n.renews = a.id and n.status = 'VALID' or n.status = 'VALID' and n.valid_from > $2::date)) as followed
     from service_access a join filiation f on f.account_id = a.account_id and f.beneficiary_id = a.beneficiary_id and f.removed_at is null
       join account o on o.id = a.account_id and o.status <> 'CLOSED'
     where a.commune_id = $1 and a.status = 'VALID' and a.valid_from <= $2::date and a.valid_to >= $2::date and a.ended_at is null order by a.id`,
    [communeId, current.lastDay],
  )
  const accesses = held.map(({ accountId, ...access }) => ({ ...access, own: isOwnFamily(actor, accountId) }))
  const situations = await rowsOf(
    db,
    SITUATION,
    `select id, name, array(select k.label from situation_document x join document_type k on k.id = x.type_id and k.active
       where x.situation_id = situation.id order by k.position, k.label) as "requiredDocuments", active from situation where commune_id = $1 order by position, name, id`,
    [communeId],
  )
  return { classes, children, newcomers, accesses, situations, lastDay: current.lastDay, until: next.lastDay }
}

/** What is named must be of the commune: its classes, the children it knows, its situations. */
export async function checkChoices(db: Db, { communeId }: YearAsked, choices: YearChoices): Promise<void> {
  const set = (ids: (string | null)[]) => [...new Set(ids.flatMap((id) => id ?? []))]
  const destinations = [...choices.moves, ...choices.children]
  const classes = set([
    ...(choices.classes ?? []).map(({ fromClassId }) => fromClassId),
    ...choices.moves.map(({ fromClassId }) => fromClassId),
    ...destinations.map(({ targetId }) => targetId),
  ])
  const children = set(choices.children.map(({ beneficiaryId }) => beneficiaryId))
  const situations = set(choices.renewals.map(({ situationId }) => situationId))
  if (classes.length + children.length + situations.length === 0) return
  const found = await oneRow(
    db,
    { classes: number, children: number, situations: number },
    `select (select count(*)::int from school_class where id = any($2::uuid[]) and commune_id = $1) as classes,
       (select count(*)::int from beneficiary b where b.id = any($3::uuid[])
         and exists (select 1 from service_access a where a.beneficiary_id = b.id and a.commune_id = $1)) as children,
       (select count(*)::int from situation where id = any($4::uuid[]) and commune_id = $1) as situations`,
    [communeId, classes, children, situations],
  )
  const all = [found.classes === classes.length, found.children === children.length]
  if (!all.every(Boolean) || found.situations !== situations.length) throw notFound()
}
