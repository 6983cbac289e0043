import { STAFF_ROLES } from '../../../platform/actor.js'
import type { AuditAction } from '../../../platform/audit-events.js'
import type { PersonalData } from '../../../platform/data-readers.js'
import { HOME_ZONE } from '../../../platform/home-zone.js'
import { day, flag, list, maybe, oneOf, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { Consultation } from './consultations.result.js'

/** What each reading that the audit keeps is a reading of. */
const READINGS = {
  FAMILY_READ: 'FAMILY',
  CARE_PLAN_READ: 'CARE_PLAN',
  DOCUMENT_READ: 'DOCUMENTS',
} as const satisfies Partial<Record<AuditAction, PersonalData>>
type Reading = keyof typeof READINGS
const ACTIONS = Object.keys(READINGS) as Reading[]

const Row = {
  day,
  action: oneOf(ACTIONS),
  communeName: maybe(text),
  roles: list(oneOf(STAFF_ROLES)),
  byProgram: flag,
}

/**
 * $1 account · $2 actions · $3 zone · $4 now. Of the communes that the account asked for something, and the agglomeration: a child's other
 * parent is told what theirs reads.
 */
const READ = `with held (subject, id) as (
    select 'account', $1::uuid
    union all select 'beneficiary', beneficiary_id from filiation where account_id = $1
    union all select 'document', id from supporting_document where account_id = $1
  ), seen as (
    select distinct (e.at at time zone $3)::date as day, e.action, e.commune_id, coalesce(e.details -> 'roles', '[]') as roles,
      exists (select 1 from api_client p where p.account_id = e.actor_id) as program
    from held join audit_event e on e.subject = held.subject and e.subject_id = held.id
    where e.action = any($2) and e.actor_id <> $1 and e.at > $4::timestamptz - interval '1 year'
      and (e.commune_id is null or e.commune_id in (select commune_id from service_access where account_id = $1))
  )
  select s.day, s.action, c.name as "communeName", s.roles, s.program as "byProgram"
  from seen s left join commune c on c.id = s.commune_id order by s.day desc, c.name, s.action, s.roles limit 100`

/** Who looked at what is kept of an account, over a year: the hundred newest. One statement. */
export async function readConsultations(db: Db, accountId: string, now: Date): Promise<Consultation[]> {
  const rows = await rowsOf(db, Row, READ, [accountId, ACTIONS, HOME_ZONE, now])
  return rows.map(({ action, ...row }) => Consultation.of({ ...row, data: READINGS[action] }))
}
