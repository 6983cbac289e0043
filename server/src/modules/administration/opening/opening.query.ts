import type { Actor } from '../../../platform/actor.js'
import { type Day, dayAt } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { day, document, list, maybe, number, record, text } from '../../../platform/row.js'
import { type Db, oneRow } from '../../../platform/sql.js'
import { yearToChoose } from '../../schools/index.js'
import { isRuledSql } from '../../services/index.js'
import { maySetUpCommune } from '../administration.access.js'
import { readCommuneSetup, UNPRICED } from '../communes/commune-setup.query.js'
import { CommuneOpening, OpeningTaskAnswer } from './opening.result.js'
import { openingTasks } from './opening-tasks.policy.js'

const FACTS = {
  schools: list(record({ name: text, classes: number })),
  services: list(text),
  situations: list(record({ name: text, documents: number })),
  unpriced: list(record({ service: text, situation: text })),
  unoffered: list(text),
  unregulated: list(text),
  calendarUntil: maybe(day),
  closures: number,
  staff: number,
  invited: number,
  families: number,
  details: document<{ zone: string }>(),
}

const READ = `
select
  (select coalesce(json_agg(json_build_object('name', s.name, 'classes', (select count(*)::int from school_class k
     where k.school_id = s.id and k.school_year = $3 and not k.archived)) order by s.position, s.name), '[]')
   from school s where s.commune_id = c.id and not s.archived) as schools,
  array(select s.name from service s where s.commune_id = c.id and s.active order by s.position, s.name) as services,
  (select coalesce(json_agg(json_build_object('name', t.name, 'documents', (select count(*)::int from situation_document x join document_type k on k.id = x.type_id and k.active
       where x.situation_id = t.id)) order by t.position, t.name), '[]')
   from situation t where t.commune_id = c.id and t.active) as situations,
  (select coalesce(json_agg(json_build_object('service', s.name, 'situation', t.name) order by s.position, s.name, t.position, t.name), '[]')
   ${UNPRICED}) as unpriced,
  array(select s.name from service s where s.commune_id = c.id and s.active and not exists (
     select 1 from situation_service x join situation t on t.id = x.situation_id and t.active where x.service_id = s.id)
   order by s.position, s.name) as unoffered,
  array(select s.name from service s where s.commune_id = c.id and s.active and not ${isRuledSql('s.id')} order by s.position, s.name) as unregulated,
  (select max(y.last_day) from school_year y where y.last_day >= ($2::timestamptz at time zone c.time_zone)::date) as "calendarUntil",
  (select count(*)::int from closure k where k.commune_id = c.id and k.last_day >= ($2::timestamptz at time zone c.time_zone)::date) as closures,
  (select count(distinct m.account_id)::int from staff_member m where m.commune_id = c.id and m.suspended_at is null) as staff,
  (select count(distinct r.invitation_id)::int from staff_invitation_right r join staff_invitation i on i.id = r.invitation_id
     where r.commune_id = c.id and i.expires_at > $2::timestamptz) as invited,
  (select count(distinct a.account_id)::int from service_access a where a.commune_id = c.id) as families,
  json_build_object('zone', c.school_zone) as details
from commune c where c.id = $1`

/** Where the opening of a commune stands, for whoever sets it up. Two statements. */
export async function readCommuneOpening(db: Db, actor: Actor, communeId: string, now: Date): Promise<CommuneOpening> {
  if (!maySetUpCommune(actor, communeId)) throw notFound()
  const setup = await readCommuneSetup(db, communeId, now)
  const { commune, open, missing, can } = setup
  const { details, ...facts } = await oneRow(db, FACTS, READ, [communeId, now, yearOf(now, commune.timeZone)])
  const tasks = openingTasks({
    ...facts,
    ...details,
    open,
    missing: missing.map(({ step }) => step),
    whyNotOpen: can.open.reason,
    today: dayAt(now, commune.timeZone),
    bookableFrom: setup.bookableFrom,
    plannedOn: setup.plannedOn,
    heldOn: setup.heldOn,
    contact: [commune.contactEmail, commune.contactPhone].filter(Boolean).join(', ') || null,
  })
  return Object.assign(new CommuneOpening(), {
    id: communeId,
    setup,
    families: facts.families,
    tasks: tasks.map((task) => Object.assign(new OpeningTaskAnswer(), task)),
  })
}

const yearOf = (now: Date, timeZone: string): string => yearToChoose(dayAt(now, timeZone) satisfies Day)
