import type { Actor } from '../../../platform/actor.js'
import { AUDIT_ACTIONS, AUDIT_SUBJECTS } from '../../../platform/audit-events.js'
import { notFound } from '../../../platform/errors.js'
import { decodeNumbers, encodeCursor, toPage } from '../../../platform/page.js'
import { document, instant, maybe, oneOf, type RowOf, text } from '../../../platform/row.js'
import { type Db, likeText, rowsOf } from '../../../platform/sql.js'
import { changesOf } from './audit-changes.policy.js'
import { mayReadAudit } from './audit-log.access.js'
import type { AuditLogArgs } from './audit-log.input.js'
import { AuditLogEntry } from './audit-log.result.js'
import { ACTION_WORDS, SUBJECT_WORDS } from './audit-words.policy.js'

const Row = {
  id: text,
  at: instant,
  action: oneOf(AUDIT_ACTIONS),
  actorName: maybe(text),
  ip: maybe(text),
  subject: oneOf(AUDIT_SUBJECTS),
  subjectId: text,
  subjectName: maybe(text),
  details: document<Record<string, unknown>>(),
}

export type AuditAsked = Omit<AuditLogArgs, 'first' | 'after'>

/** An account as a list shows it. */
const NAME = (account: string) => `nullif(trim(concat_ws(' ', ${account}.first_name, ${account}.last_name)), '')`

/** What the object is called today; one without a name of its own is called by its family. */
const SUBJECT_NAME = `case e.subject
  when 'account' then (select coalesce(${NAME('x')}, x.email) from account x where x.id = e.subject_id)
  when 'staff_invitation' then (select coalesce(${NAME('x')}, x.email) from staff_invitation x where x.id = e.subject_id)
  when 'beneficiary' then (select ${NAME('x')} from beneficiary x where x.id = e.subject_id)
  when 'filiation' then (select ${NAME('x')} from filiation f join beneficiary x on x.id = f.beneficiary_id where f.id = e.subject_id)
  when 'access' then (select ${NAME('x')} || ', ' || s.name from service_access c join beneficiary x on x.id = c.beneficiary_id
    join situation s on s.id = c.situation_id where c.id = e.subject_id)
  when 'document' then (select ${NAME('x')} from supporting_document d join account x on x.id = d.account_id where d.id = e.subject_id)
  when 'document_type' then (select label from document_type where id = e.subject_id)
  when 'custom_field' then (select label from custom_field where id = e.subject_id)
  when 'service' then (select name from service where id = e.subject_id)
  when 'situation' then (select name from situation where id = e.subject_id)
  when 'school' then (select name from school where id = e.subject_id)
  when 'school_class' then (select c.name || ', ' || s.name from school_class c join school s on s.id = c.school_id where c.id = e.subject_id)
  when 'commune' then (select name from commune where id = e.subject_id)
  when 'regie' then (select name from regie where id = e.subject_id)
  when 'order' then (select number from orders where id = e.subject_id)
  when 'closure' then (select reason from closure where id = e.subject_id)
  when 'regulation' then (select s.name || ', version ' || r.version from regulation r join service s on s.id = r.service_id where r.id = e.subject_id)
  when 'wallet' then (select ${NAME('x')} from wallet w join account x on x.id = w.account_id where w.id = e.subject_id)
  when 'desk_payment' then (select ${NAME('x')} from desk_payment p join account x on x.id = p.account_id where p.id = e.subject_id)
  when 'refund' then (select ${NAME('x')} from refund r join account x on x.id = r.account_id where r.id = e.subject_id)
  when 'dispute' then (select ${NAME('x')} from dispute d join payment p on p.id = d.payment_id join account x on x.id = p.account_id where d.id = e.subject_id)
  when 'attendance_note' then (select s.name from attendance_note n join service s on s.id = n.service_id where n.id = e.subject_id)
  when 'family_import' then (select file_name from family_import where id = e.subject_id)
  when 'api_client' then (select name from api_client where id = e.subject_id)
  when 'standing_booking' then (select ${NAME('x')} from standing_booking b join account x on x.id = b.account_id where b.id = e.subject_id)
  end`

/** Every object that is of one of the people found: ids are of one object only, whatever its kind. */
const OF_THEM = `select id from found
  union all select id from filiation where account_id in (select id from found)
  union all select beneficiary_id from filiation where account_id in (select id from found)
  union all select id from service_access where account_id in (select id from found)
  union all select id from supporting_document where account_id in (select id from found)
  union all select id from standing_booking where account_id in (select id from found)
  union all select id from orders where account_id in (select id from found)
  union all select id from wallet where account_id in (select id from found)
  union all select id from desk_payment where account_id in (select id from found)
  union all select id from refund where account_id in (select id from found)`

/**
 * Objects of no one commune that are of the families of $1, with whose they are; money only where it is of the régie of $1. What is
 * written without a commune (an account decided, a family's details) is shown to the communes where that family asked for something.
 */
const OF_ITS_FAMILIES = `
  families as (select distinct account_id, beneficiary_id from service_access where commune_id = $1),
  money as (select w.id, w.account_id, w.regie_id from wallet w union all select r.id, r.account_id, r.regie_id from refund r),
  its (id, owner) as (
    select account_id, account_id from families union select beneficiary_id, account_id from families
    union select f.id, f.account_id from filiation f join families x on x.account_id = f.account_id and x.beneficiary_id = f.beneficiary_id
    union select m.id, m.account_id from money m join commune c on c.id = $1 and c.regie_id = m.regie_id
      where m.account_id in (select account_id from families))`

/** What somebody does at home, for themselves, is of no commune; what gives the rights of a commune to a person is of that commune. */
const OF_THE_COMMUNE = `(e.commune_id = $1 or e.commune_id is null and (
    e.subject_id in (select id from its) and (e.subject_id, coalesce(e.actor_id, '00000000-0000-0000-0000-000000000000')) not in (select id, owner from its)
    or e.subject = 'regie' and e.subject_id = (select regie_id from commune where id = $1)
    or e.action in ('CONSOLE_OPENED', 'CONSOLE_LINK_MADE', 'RIGHT_ADDED') and e.subject_id in (select account_id from staff_member where commune_id = $1)))`

/** $1 commune · $2 actions · $3 person · $4 object · $5 first day · $6 last day · $7 before this event · $8 how many */
const READ = `with found as (
    select a.id from account a where $3::text is not null
      and concat_ws(' ', a.last_name, a.first_name, a.last_name, a.email) ilike $3 limit 200
  ), theirs as (${OF_THEM}), ${OF_ITS_FAMILIES}, zone as (
    select coalesce((select time_zone from commune where id = $1), 'Europe/Paris') as name
  )
  select e.id::text as id, e.at, e.action, e.subject, e.subject_id as "subjectId", e.details, host(e.ip) as ip,
    (select coalesce(${NAME('x')}, x.email) from account x where x.id = e.actor_id) as "actorName", ${SUBJECT_NAME} as "subjectName"
  from audit_event e, zone
  where ($1::uuid is null or ${OF_THE_COMMUNE})
    and ($2::text[] is null or e.action = any($2))
    and ($3::text is null or e.actor_id in (select id from found) or e.subject_id in (select id from theirs))
    and ($4::uuid is null or e.subject_id = $4)
    and ($5::date is null or e.at >= $5::date::timestamp at time zone zone.name)
    and ($6::date is null or e.at < ($6::date + 1)::timestamp at time zone zone.name)
    and ($7::bigint is null or e.id < $7)
  order by e.id desc limit $8`

/** What was done, newest first. One statement. */
export async function auditLog(db: Db, actor: Actor, asked: AuditLogArgs) {
  if (!mayReadAudit(actor, asked.communeId)) throw notFound()
  const before = decodeNumbers(asked.after, 1)?.[0] ?? null
  const entries = await readAudit(db, asked, before, asked.first + 1)
  return toPage(entries, asked.first, ({ id, subjectId }) => encodeCursor(id, subjectId))
}

const BATCH = 1_000

/** All of them in batches, for a file. */
export async function* allAudit(db: Db, asked: AuditAsked): AsyncGenerator<AuditLogEntry[]> {
  for (let before: number | null = null; ;) {
    const entries: AuditLogEntry[] = await readAudit(db, asked, before, BATCH)
    if (entries.length > 0) yield entries
    const last = entries.at(-1)
    if (!last || entries.length < BATCH) return
    before = Number(last.id)
  }
}

async function readAudit(db: Db, asked: AuditAsked, before: number | null, count: number): Promise<AuditLogEntry[]> {
  const rows = await rowsOf(db, Row, READ, [
    asked.communeId,
    asked.actions,
    asked.person?.trim() ? `%${likeText(asked.person)}%` : null,
    asked.subjectId,
    asked.from,
    asked.to,
    before,
    count,
  ])
  return rows.map(toEntry)
}

const toEntry = ({ details, ...row }: RowOf<typeof Row>): AuditLogEntry =>
  AuditLogEntry.of({
    ...row,
    sentence: ACTION_WORDS[row.action],
    subjectLabel: SUBJECT_WORDS[row.subject],
    changes: changesOf(row.action, details),
  })
