import { type Actor, hasRole } from '../../platform/actor.js'
import type { Day } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { type Db, firstRow, rowsOf } from '../../platform/sql.js'
import { FactChange, FactChangeRow } from './fact-change.entity.js'
import type { Resting } from './fact-change.policy.js'
import { DECIDERS } from './family.query.js'
import { type RowOf, flag, text } from '../../platform/row.js'
import { fieldsOf } from '../../platform/entity-rows.js'

const CHANGE = fieldsOf(
  FactChangeRow,
  'id',
  'accountId',
  'beneficiaryId',
  'asked',
  'before',
  'status',
  'reason',
  'askedAt',
)
const COLUMNS = `f.id, f.account_id as "accountId", f.beneficiary_id as "beneficiaryId", f.asked, f.before, f.status, f.reason, f.asked_at as "askedAt"`

const toChange = (row: RowOf<typeof CHANGE>): FactChange => Object.assign(new FactChange(), row)

/** The accesses that rest on the facts of a change, `f`: of the child whoever asked for it, or of the whole account. */
const RESTS = `(s.beneficiary_id = f.beneficiary_id or (f.beneficiary_id is null and s.account_id = f.account_id))`

/** What rests today on the facts of an account, or of somebody of its family. One statement. */
export async function restingOn(
  db: Db,
  { accountId, beneficiaryId }: { accountId: string; beneficiaryId: string | null },
  today: Day,
): Promise<Resting> {
  const row = await firstRow(
    db,
    { validated: flag, classDecides: flag },
    `select count(*) > 0 as validated, coalesce(bool_or(exists (select 1 from tariff t join regulation r on r.service_id = t.service_id
         where t.situation_id = s.situation_id and r.published_at is not null and r.policy::text ~ '"(level|yearGroup)"')), false) as "classDecides"
     from service_access s join (select $1::uuid as account_id, $2::uuid as beneficiary_id) f on ${RESTS}
     where s.status = 'VALID' and (s.valid_to is null or s.valid_to >= $3::date)`,
    [accountId, beneficiaryId, today],
  )
  return row ?? { validated: false, classDecides: false }
}

/** What waits for the staff of a commune that gave an access on the old facts, oldest first; a hundred at most. */
export async function changesToReview(db: Db, actor: Actor, communeId: string): Promise<FactChange[]> {
  if (!hasRole(actor, communeId, ...DECIDERS)) throw notFound()
  const rows = await rowsOf(
    db,
    CHANGE,
    `select ${COLUMNS} from fact_change f join account a on a.id = f.account_id and a.status = 'ACTIVE'
     where f.status = 'PENDING' and exists (select 1 from service_access s where s.commune_id = $1 and ${RESTS})
     order by f.asked_at, f.id limit 100`,
    [communeId],
  )
  return rows.map(toChange)
}

/** What families have asked and nobody has answered. One statement. */
export async function waitingChanges(db: Db, accountIds: string[]): Promise<FactChange[]> {
  const rows = await rowsOf(
    db,
    CHANGE,
    `select ${COLUMNS} from fact_change f where f.account_id = any($1::uuid[]) and f.status = 'PENDING' order by f.asked_at, f.id`,
    [accountIds],
  )
  return rows.map(toChange)
}

export async function findChange(db: Db, id: string): Promise<FactChange> {
  const row = await firstRow(db, CHANGE, `select ${COLUMNS} from fact_change f where f.id = $1`, [id])
  if (!row) throw notFound()
  return toChange(row)
}

/** Of a family whose access in some commune of the actor rests on it; anything else is not found. */
export async function changeToDecide(db: Db, actor: Actor, id: string): Promise<FactChange> {
  const change = await findChange(db, id)
  const communes = await rowsOf(
    db,
    { id: text },
    `select distinct s.commune_id as id from fact_change f join service_access s on ${RESTS} where f.id = $1`,
    [id],
  )
  if (!communes.some((commune) => hasRole(actor, commune.id, ...DECIDERS))) throw notFound()
  return change
}
