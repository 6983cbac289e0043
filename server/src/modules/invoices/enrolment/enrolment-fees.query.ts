import { cents, day, flag, instant, list, maybe, number, oneOf, type RowOf, text } from '../../../platform/row.js'
import { anyRow, type Db, rowsOf } from '../../../platform/sql.js'
import { invoiceNumber } from '../invoice.policy.js'

const ACCESS = {
  id: text,
  accountId: text,
  beneficiaryId: text,
  situationId: text,
  regieId: text,
  timeZone: text,
  validFrom: maybe(day),
  requestedAt: instant,
  channel: oneOf(['portal', 'staff']),
  /** A règlement of its services says something of an inscription. */
  ruled: flag,
}
export type FeeAccess = RowOf<typeof ACCESS>

/** Accesses, and whether each may cost anything. One statement. */
export const feeAccesses = (db: Db, accessIds: readonly string[]): Promise<FeeAccess[]> =>
  rowsOf(
    db,
    ACCESS,
    `select a.id, a.account_id as "accountId", a.beneficiary_id as "beneficiaryId", a.situation_id as "situationId", c.regie_id as "regieId",
       c.time_zone as "timeZone", a.valid_from as "validFrom", a.requested_at as "requestedAt", case when a.asked_by_staff then 'staff' else 'portal' end as channel,
       exists (select 1 from tariff t join regulation r on r.service_id = t.service_id where t.situation_id = a.situation_id and r.published_at is not null
         and r.policy #> '{services,service,actions,enrol}' is not null) as ruled
     from service_access a join commune c on c.id = a.commune_id where a.id = any($1::uuid[])`,
    [accessIds],
  )

export async function feeAccess(db: Db, accessId: string): Promise<FeeAccess> {
  const [row] = await feeAccesses(db, [accessId])
  if (!row) throw new Error('an access that is decided is gone')
  return row
}

const FEE = {
  id: text,
  accessId: text,
  accountId: text,
  regieId: text,
  timeZone: text,
  serviceId: text,
  beneficiaryId: maybe(text),
  schoolYear: text,
  totalCents: cents,
  feeCents: cents,
  /** What staff credited of it. */
  creditedCents: cents,
  /** What is left to pay of it. */
  remainingCents: cents,
  label: text,
  late: flag,
  invoiceId: text,
  year: number,
  sequence: number,
  /** Whom it concerns: who was asked, and who else acts for that person. */
  families: list(text),
}
export type StandingFee = RowOf<typeof FEE> & { number: string }

/** What was asked of these families, of the people of these families by others, or for these accesses, and not given back. One statement. */
export const standingFees = async (
  db: Db,
  accountIds: readonly string[],
  accessIds: readonly string[] = [],
): Promise<StandingFee[]> =>
  (
    await rowsOf(
      db,
      FEE,
      `select f.id, f.access_id as "accessId", f.account_id as "accountId", f.regie_id as "regieId", c.time_zone as "timeZone", f.service_id as "serviceId", f.beneficiary_id as "beneficiaryId", f.school_year as "schoolYear",
         f.total_cents as "totalCents", f.fee_cents as "feeCents", v.credited_cents as "creditedCents", v.total_cents - v.settled_cents as "remainingCents", f.label, f.late, f.invoice_id as "invoiceId", v.year, v.number as sequence,
         array(select f.account_id union select l.account_id from filiation l where l.beneficiary_id = f.beneficiary_id and l.removed_at is null) as families
       from enrolment_fee f join invoice v on v.id = f.invoice_id join service s on s.id = f.service_id join commune c on c.id = s.commune_id
       where f.credited_at is null and (f.account_id = any($1::uuid[]) or f.access_id = any($2::uuid[])
         or f.beneficiary_id in (select beneficiary_id from filiation where account_id = any($1::uuid[]) and removed_at is null))
       order by f.asked_at, f.id`,
      [accountIds, accessIds],
    )
  ).map((row) => ({ ...row, number: invoiceNumber('INVOICE', row.year, row.sequence) }))

/** Of an access of an account that is open, something was asked and came back. */
export const wasGivenBack = (db: Db, accessId: string): Promise<boolean> =>
  anyRow(
    db,
    `select 1 from enrolment_fee f join account a on a.id = f.account_id and a.status = 'ACTIVE' where f.access_id = $1 and f.credited_at is not null limit 1`,
    [accessId],
  )

const OTHER = { id: text, accountId: text, beneficiaryId: text, validFrom: day, serviceIds: list(text) }

/** What else is given to these families, and to these people by anybody, from the first: none of these accesses. One statement. */
export const otherAccesses = (
  db: Db,
  { accountIds, beneficiaryIds }: { accountIds: readonly string[]; beneficiaryIds: readonly string[] },
  but: readonly string[],
): Promise<RowOf<typeof OTHER>[]> =>
  rowsOf(
    db,
    OTHER,
    `select a.id, a.account_id as "accountId", a.beneficiary_id as "beneficiaryId", a.valid_from as "validFrom",
       array(select distinct t.service_id from tariff t where t.situation_id = a.situation_id) as "serviceIds"
     from service_access a where (a.account_id = any($1::uuid[]) or a.beneficiary_id = any($2::uuid[])) and a.id <> all($3::uuid[])
       and a.status = 'VALID' and a.valid_from is not null order by a.valid_from, a.id`,
    [accountIds, beneficiaryIds, but],
  )
