import { type Actor, communesOf, hasRole } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { addDays, type Day, dayAt } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { type Db, firstRow, rowsOf } from '../../platform/sql.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'
import { communeById } from '../communes/index.js'
import { SupportingDocument } from '../documents/index.js'
import { familyOf } from '../families/index.js'
import { accessFindings, accountFindings } from './checks.policy.js'
import { givenLabels, isToDecide, missingLabels, outOfDateLabels, todayIn } from './asked-documents.query.js'
import { daysOfAccess } from './renewals/renewal.policy.js'
import { accessById } from './services.loaders.js'
import type { AccessToValidate, AccountToValidate, ValidationCounts } from './validation.result.js'
import { day, flag, list, maybe, number, text } from '../../platform/row.js'

const admit = (actor: Actor, communeId: string): void => {
  if (!hasRole(actor, communeId, ...STAFF_RIGHTS.DECIDE_FAMILIES)) throw notFound()
}

const seesAll = (actor: Actor): boolean => communesOf(actor) === 'all'

/** $1 the commune; $2 whether those who asked nothing are seen too, as only the agglomeration does. */
const WAITING_ACCOUNT = `a.status = 'PENDING' and (exists (select 1 from service_access s where s.account_id = a.id and s.commune_id = $1)
  or ($2 and not exists (select 1 from service_access s where s.account_id = a.id)))`

const VALIDATION_COUNTS = {
  accounts: number,
  accesses: number,
  documents: number,
  changes: number,
}

export async function readValidationCounts(
  db: Db,
  actor: Actor,
  communeId: string,
  now: Date,
): Promise<ValidationCounts> {
  admit(actor, communeId)
  const counts = await firstRow(
    db,
    VALIDATION_COUNTS,
    `select (select count(*) from account a where ${WAITING_ACCOUNT}) as accounts,
       (select count(*) from service_access s join account a on a.id = s.account_id join commune c on c.id = s.commune_id
        where s.commune_id = $1 and s.status = 'PENDING' and a.status in ('PENDING','ACTIVE') and ${isToDecide('s', todayIn('c', '$3'))}) as accesses,
       (select count(*) from supporting_document d where d.commune_id = $1 and d.status = 'PENDING' and d.removed_at is null) as documents,
       (select count(*) from fact_change f join account a on a.id = f.account_id and a.status = 'ACTIVE'
        where f.status = 'PENDING' and exists (select 1 from service_access s where s.commune_id = $1
          and (s.beneficiary_id = f.beneficiary_id or (f.beneficiary_id is null and s.account_id = f.account_id)))) as changes`,
    [communeId, seesAll(actor), now],
  )
  return counts ?? { accounts: 0, accesses: 0, documents: 0, changes: 0 }
}

const ACCOUNT_FACTS = `a.email_confirmed_at is not null as "emailConfirmed", a.postal_code as "postalCode",
  c.postal_code as "communePostalCode", c.name as "communeName",
  exists (select 1 from account o where o.id <> a.id and o.status <> 'REFUSED' and lower(o.last_name) = lower(a.last_name)
    and lower(o.first_name) = lower(a.first_name) and o.birth_date is not distinct from a.birth_date
    and exists (select 1 from service_access s where s.account_id = o.id and s.commune_id = c.id)) as "sameHolder"`

const ACCOUNT = {
  id: text,
  emailConfirmed: flag,
  postalCode: maybe(text),
  communePostalCode: text,
  communeName: text,
  sameHolder: flag,
}

/** Accounts that wait for a decision, those whose address is confirmed first; at most 100. */
export async function readAccountsToValidate(
  ctx: Context,
  actor: Actor,
  communeId: string,
): Promise<AccountToValidate[]> {
  admit(actor, communeId)
  const rows = await rowsOf(
    ctx.db,
    ACCOUNT,
    `select a.id, ${ACCOUNT_FACTS} from account a join commune c on c.id = $1 where ${WAITING_ACCOUNT}
     order by a.email_confirmed_at is null, a.created_at limit 100`,
    [communeId, seesAll(actor)],
  )
  const scope = seesAll(actor) ? 'all' : [communeId]
  return Promise.all(
    rows.map(async (row) => ({
      family: await familyOf(ctx, { accountId: row.id, scope }),
      checks: accountFindings(row),
    })),
  )
}

const TODAY = todayIn('c', '$2')

const ACCESS = {
  ...ACCOUNT,
  accountId: text,
  beneficiaryId: text,
  accountActive: flag,
  missing: list(text),
  outOfDate: list(text),
  present: list(text),
  sameBeneficiary: flag,
  renewedFrom: maybe(day),
  renewedUntil: maybe(day),
}

/** Requests that wait for a decision, oldest first, at most 100, with what to look at beside each. */
export async function readAccessesToValidate(
  ctx: Context,
  actor: Actor,
  communeId: string,
): Promise<AccessToValidate[]> {
  admit(actor, communeId)
  const rows = await rowsOf(
    ctx.db,
    ACCESS,
    `select s.id, s.account_id as "accountId", s.beneficiary_id as "beneficiaryId", ${ACCOUNT_FACTS},
       a.status = 'ACTIVE' as "accountActive", s.renewed_from as "renewedFrom", s.renewed_until as "renewedUntil",
       array(${missingLabels('s', TODAY)}) as missing, array(${outOfDateLabels('s', TODAY)}) as "outOfDate",
       array(${givenLabels('s', TODAY)}) as present,
       exists (select 1 from beneficiary o join service_access x on x.beneficiary_id = o.id and x.commune_id = s.commune_id
         where x.account_id <> s.account_id and o.id <> b.id and lower(o.last_name) = lower(b.last_name)
           and lower(o.first_name) = lower(b.first_name) and o.birth_date is not distinct from b.birth_date) as "sameBeneficiary"
     from service_access s join account a on a.id = s.account_id join commune c on c.id = s.commune_id
       join beneficiary b on b.id = s.beneficiary_id
     where s.commune_id = $1 and s.status = 'PENDING' and a.status in ('PENDING','ACTIVE') and ${isToDecide('s', TODAY)} order by s.requested_at, s.id limit 100`,
    [communeId, ctx.now],
  )
  if (rows.length === 0) return []
  const documents = await readDocumentsBeside(ctx, communeId, [...new Set(rows.map((row) => row.accountId))])
  const { timeZone } = await communeById(ctx).load(communeId)
  const today = dayAt(ctx.now, timeZone)
  const end = await defaultValidTo(ctx.db, today)
  return Promise.all(
    rows.map(async (row) => ({
      access: await accessById(ctx).load(row.id),
      checks: accessFindings(row),
      documents: documents.filter(
        (d) => d.accountId === row.accountId && (!d.beneficiaryId || d.beneficiaryId === row.beneficiaryId),
      ),
      defaultValidTo: daysOfAccess(row, today, end).validTo,
    })),
  )
}

const readDocumentsBeside = (ctx: Context, communeId: string, accountIds: string[]): Promise<SupportingDocument[]> =>
  ctx.db
    .createQueryBuilder(SupportingDocument, 'd')
    .where('d.communeId = :communeId and d.accountId = any(:accountIds) and d.removedAt is null', {
      communeId,
      accountIds,
    })
    .orderBy('d.uploadedAt', 'DESC')
    .getMany()

/** The end of the school year that today belongs to, or of the next one in summer. */
export async function defaultValidTo(db: Db, today: Day): Promise<Day> {
  const year = await firstRow(
    db,
    { lastDay: day },
    'select last_day as "lastDay" from school_year where last_day >= $1::date order by last_day limit 1',
    [today],
  )
  return year?.lastDay ?? addDays(today, 365)
}
