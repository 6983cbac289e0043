import type { Day } from '../../../platform/day.js'
import { cents, day, document, flag, list, maybe, number, oneOf, record, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { AccountStatus } from '../../accounts/index.js'
import { FiliationType } from '../../families/index.js'
import { type ClassesByYear, SchoolLevel, yearToChoose } from '../../schools/index.js'
import { AccessStatus, Audience, defaultValidTo } from '../../services/index.js'
import type { AskedLine } from './line.policy.js'
import type {
  Entitled,
  KnownAccount,
  KnownChild,
  KnownMember,
  KnownSchoolClass,
  KnownSituation,
  PlanFacts,
} from './plan-facts.policy.js'

/** Whether money moved in a wallet `w`. An opening that was reversed is no movement: it can be taken over again. */
export const MOVED = `(exists (select 1 from ledger_account l join ledger_entry e on e.ledger_account_id = l.id
    join ledger_transaction t on t.id = e.transaction_id
    where l.wallet_id = w.id and t.cause not in ('OPENING_BALANCE', 'OPENING_REVERSED'))
  or exists (select 1 from opening_balance o where o.account_id = w.account_id and o.regie_id = w.regie_id and o.undone_at is null))`

export interface PlanAsked {
  communeId: string
  regieId: string
  /** Who imports: their own family is not theirs to import. */
  by: string
  today: Day
}

/** What is known of the families, the children, the classes and the situations that a file names. Ten statements, however many lines. */
export async function readPlanFacts(
  db: Db,
  { communeId, regieId, by, today }: PlanAsked,
  lines: readonly AskedLine[],
): Promise<PlanFacts> {
  const schoolYear = yearToChoose(today)
  const emails = [...new Set(lines.map(({ email }) => email).filter(Boolean))]
  const births = [...new Set(lines.flatMap(({ child }) => child?.birthDate ?? []))]
  return {
    today,
    schoolYear,
    communeId,
    validTo: await defaultValidTo(db, today),
    situations: await readSituations(db, communeId),
    classes: await readClassesOf(db, communeId, schoolYear),
    accounts: await readAccounts(db, { communeId, regieId, by }, emails),
    born: await readBorn(db, communeId, births),
  }
}

const SITUATION = {
  id: text,
  name: text,
  audience: oneOf(Audience),
  active: flag,
  services: list(record({ serviceId: text, service: text, from: day, to: maybe(day) })),
}

const readSituations = (db: Db, communeId: string): Promise<KnownSituation[]> =>
  rowsOf(
    db,
    SITUATION,
    `select s.id, s.name, s.audience, s.active, coalesce((select json_agg(json_build_object('serviceId', v.id, 'service', v.name,
         'from', t.effective_from, 'to', t.effective_to)) from tariff t join service v on v.id = t.service_id where t.situation_id = s.id), '[]') as services
     from situation s where s.commune_id = $1 order by s.position, s.name`,
    [communeId],
  )

const SCHOOL_CLASS = { id: text, school: text, name: text, levels: list(oneOf(SchoolLevel)) }

const readClassesOf = (db: Db, communeId: string, schoolYear: string): Promise<KnownSchoolClass[]> =>
  rowsOf(
    db,
    SCHOOL_CLASS,
    `select c.id, s.name as school, c.name, array(select l.level from school_class_level l where l.class_id = c.id order by l.level) as levels
     from school_class c join school s on s.id = c.school_id
     where c.commune_id = $1 and c.school_year = $2 and not c.archived and not s.archived order by s.position, s.name, c.name`,
    [communeId, schoolYear],
  )

const ACCOUNT = {
  id: text,
  email: text,
  status: oneOf(AccountStatus),
  visible: flag,
  own: flag,
  leaving: flag,
  profile: record({
    lastName: text,
    firstName: text,
    gender: text,
    phone: text,
    addressLine: text,
    postalCode: text,
    city: text,
  }),
  balanceCents: cents,
  moved: flag,
  openingCents: maybe(cents),
}

interface Where {
  communeId: string
  regieId: string
  by: string
}

async function readAccounts(db: Db, where: Where, emails: readonly string[]): Promise<Map<string, KnownAccount>> {
  const rows = await rowsOf(
    db,
    ACCOUNT,
    `select a.id, a.email, a.status, a.leaving_at is not null as leaving,
       exists (select 1 from service_access s where s.account_id = a.id and s.commune_id = $2) as visible,
       (a.id = $4 or exists (select 1 from filiation mine join filiation f on f.beneficiary_id = mine.beneficiary_id
         where mine.account_id = $4 and f.account_id = a.id)) as own,
       json_build_object('lastName', a.last_name, 'firstName', a.first_name, 'gender', coalesce(a.gender, ''), 'phone', coalesce(a.phone, ''),
         'addressLine', coalesce(a.address_line, ''), 'postalCode', coalesce(a.postal_code, ''), 'city', coalesce(a.city, '')) as profile,
       coalesce(w.balance_cents, 0) as "balanceCents",
       ${MOVED} as moved,
       (select o.amount_cents from opening_balance o where o.account_id = a.id and o.regie_id = $3 and o.undone_at is null) as "openingCents"
     from account a left join wallet w on w.account_id = a.id and w.regie_id = $3
     where a.email = any($1::text[]) and a.status <> 'CLOSED'`,
    [emails, where.communeId, where.regieId, where.by],
  )
  const ids = rows.filter(({ visible }) => visible).map(({ id }) => id)
  const members = await readMembers(db, where.communeId, ids)
  const quotients = await readQuotients(db, where.communeId, ids)
  return new Map(
    rows.map((row) => [
      row.email,
      { ...row, members: members.get(row.id) ?? [], quotients: quotients.get(row.id) ?? [] },
    ]),
  )
}

const MEMBER = {
  accountId: text,
  id: text,
  removed: flag,
  visible: flag,
  type: oneOf(FiliationType),
  lastName: text,
  firstName: text,
  birthDate: maybe(day),
  classes: document<ClassesByYear>(),
}
const ACCESS = {
  accountId: text,
  beneficiaryId: text,
  id: text,
  situationId: text,
  status: oneOf(AccessStatus),
  validFrom: maybe(day),
  validTo: maybe(day),
}
const ENTITLED = { accountId: text, beneficiaryId: text, serviceId: text, service: text, from: day, to: day }

/** The families' people, with their accesses in the commune. A child whom only another commune serves is told apart. */
async function readMembers(
  db: Db,
  communeId: string,
  accountIds: readonly string[],
): Promise<Map<string, KnownMember[]>> {
  const people = await rowsOf(
    db,
    MEMBER,
    `select f.account_id as "accountId", b.id, f.removed_at is not null as removed, f.type, b.last_name as "lastName", b.first_name as "firstName",
       b.birth_date as "birthDate", b.classes,
       (exists (select 1 from service_access s where s.account_id = f.account_id and s.beneficiary_id = b.id and s.commune_id = $2)
         or not exists (select 1 from service_access s where s.account_id = f.account_id and s.beneficiary_id = b.id)) as visible
     from filiation f join beneficiary b on b.id = f.beneficiary_id where f.account_id = any($1::uuid[]) order by f.position, f.id`,
    [accountIds, communeId],
  )
  const accesses = await rowsOf(
    db,
    ACCESS,
    `select account_id as "accountId", beneficiary_id as "beneficiaryId", id, situation_id as "situationId", status, valid_from as "validFrom", valid_to as "validTo"
     from service_access where account_id = any($1::uuid[]) and commune_id = $2 order by requested_at desc, id`,
    [accountIds, communeId],
  )
  const entitled = await rowsOf(
    db,
    ENTITLED,
    `select e.account_id as "accountId", e.beneficiary_id as "beneficiaryId", e.service_id as "serviceId", v.name as service,
       lower(e.during) as "from", upper(e.during) - 1 as "to"
     from entitlement e join service v on v.id = e.service_id where e.account_id = any($1::uuid[]) and v.commune_id = $2`,
    [accountIds, communeId],
  )
  const keyOf = ({ accountId, beneficiaryId }: { accountId: string; beneficiaryId: string }) =>
    `${accountId} ${beneficiaryId}`
  const accessesOf = groupBy(accesses, keyOf)
  const entitledOf: Map<string, Entitled[]> = groupBy(entitled, keyOf)
  return groupBy(
    people.map((person) => {
      const key = keyOf({ accountId: person.accountId, beneficiaryId: person.id })
      return { ...person, accesses: accessesOf.get(key) ?? [], entitled: entitledOf.get(key) ?? [] }
    }),
    ({ accountId }) => accountId,
  )
}

async function readQuotients(
  db: Db,
  communeId: string,
  accountIds: readonly string[],
): Promise<Map<string, { validFrom: Day; quotient: number | null }[]>> {
  const rows = await rowsOf(
    db,
    { accountId: text, validFrom: day, quotient: maybe(number) },
    `select account_id as "accountId", valid_from as "validFrom", quotient from family_quotient where account_id = any($1::uuid[]) and commune_id = $2`,
    [accountIds, communeId],
  )
  return groupBy(rows, ({ accountId }) => accountId)
}

const BORN = { id: text, accountEmail: text, family: text, lastName: text, firstName: text, birthDate: day }

/** The commune's children who were born on these days. */
const readBorn = (db: Db, communeId: string, births: readonly Day[]): Promise<KnownChild[]> =>
  rowsOf(
    db,
    BORN,
    `select distinct b.id, a.email as "accountEmail", a.first_name || ' ' || a.last_name as family, b.last_name as "lastName",
       b.first_name as "firstName", b.birth_date as "birthDate"
     from service_access s join beneficiary b on b.id = s.beneficiary_id join account a on a.id = s.account_id
       join filiation f on f.account_id = s.account_id and f.beneficiary_id = s.beneficiary_id
     where s.commune_id = $1 and b.birth_date = any($2::date[]) and a.status <> 'CLOSED' and f.removed_at is null order by b.id, a.email`,
    [communeId, births],
  )

export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
