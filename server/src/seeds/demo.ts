import type { DataSource } from 'typeorm'
import { hashPassword } from '../modules/accounts/index.js'
import { schoolYearOn } from '../modules/schools/index.js'
import { addDays } from '../platform/day.js'
import { homeDay } from '../platform/home-zone.js'
import { type Db, firstRow } from '../platform/sql.js'
import { list, text } from '../platform/row.js'

/** Only for a demonstration: never seeded in production. */
export const DEMO_PASSWORD = 'pomme lentille volcan'

interface DemoChild {
  firstName: string
  lastName: string
  birthDate: string
  /** Its school and class of this year; without, the town hall has still to place it. */
  place?: { school: string; name: string; level: string }
}

/** The schools of Coubon and of its neighbour, with their classes of the year in course; a name tells its levels. */
const DEMO_SCHOOLS = [
  {
    commune: 'coubon',
    name: 'École du Bourg',
    classes: ['PS-MS', 'GS-CP', 'CE1-CE2 Mme Martin', 'CM1-CM2 M. Petit'],
  },
  { commune: 'coubon', name: 'École de Volhac', classes: ['PS-MS-GS', 'CP-CE1', 'CE2-CM1-CM2'] },
  { commune: 'aiguilhe', name: 'École d’Aiguilhe', classes: ['PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'] },
] as const

interface DemoAccount {
  email: string
  who: string
  firstName: string
  lastName: string
  status: 'ACTIVE' | 'PENDING'
  staff?: { role: string; commune: string | null }
  children?: DemoChild[]
}

/** Invented people: `exemple.fr` receives no mail. */
export const DEMO_ACCOUNTS: DemoAccount[] = [
  {
    email: 'agglomeration@exemple.fr',
    who: 'administration de l’agglomération (console)',
    firstName: 'Alix',
    lastName: 'Démo',
    status: 'ACTIVE',
    staff: { role: 'AGGLOMERATION_ADMIN', commune: null },
  },
  {
    email: 'mairie.coubon@exemple.fr',
    who: 'agent de la mairie de Coubon (console)',
    firstName: 'Claude',
    lastName: 'Démo',
    status: 'ACTIVE',
    staff: { role: 'AGENT', commune: 'coubon' },
  },
  {
    email: 'direction.coubon@exemple.fr',
    who: 'administration de la commune de Coubon : règlements (console)',
    firstName: 'Dominique',
    lastName: 'Démo',
    status: 'ACTIVE',
    staff: { role: 'COMMUNE_ADMIN', commune: 'coubon' },
  },
  {
    email: 'regie.coubon@exemple.fr',
    who: 'régisseur de Coubon : encaissements et caisse (console)',
    firstName: 'Maxime',
    lastName: 'Démo',
    status: 'ACTIVE',
    staff: { role: 'REGISSEUR', commune: 'coubon' },
  },
  {
    email: 'cantine.coubon@exemple.fr',
    who: 'agent de la cantine de Coubon (console)',
    firstName: 'Sacha',
    lastName: 'Démo',
    status: 'ACTIVE',
    staff: { role: 'CANTEEN', commune: 'coubon' },
  },
  {
    email: 'camille.dupont@exemple.fr',
    who: 'famille validée, deux enfants (portail)',
    firstName: 'Camille',
    lastName: 'Dupont',
    status: 'ACTIVE',
    children: [
      {
        firstName: 'Louane',
        lastName: 'Dupont',
        birthDate: '2018-05-10',
        place: { school: 'École du Bourg', name: 'CE1-CE2 Mme Martin', level: 'CE2' },
      },
      { firstName: 'Théo', lastName: 'Dupont', birthDate: '2013-07-12' },
    ],
  },
  {
    email: 'dominique.martin@exemple.fr',
    who: 'famille à valider par Coubon (portail)',
    firstName: 'Dominique',
    lastName: 'Martin',
    status: 'PENDING',
    children: [
      { firstName: 'Nino', lastName: 'Martin', birthDate: '2019-03-02' },
      { firstName: 'Zoé', lastName: 'Martin', birthDate: '2016-11-21' },
    ],
  },
]

/** Someone to sign in as in each role, once: an account that exists is left as it is. The database is marked for good. */
export async function seedDemo(owner: DataSource, now: Date): Promise<void> {
  const missing = await unknownOf(owner)
  if (missing.length === 0) return
  const hash = await hashPassword(DEMO_PASSWORD)
  await owner.transaction(async (tx) => {
    await seedSchools(tx, now)
    await tx.query('update agglomeration set demonstration_at = coalesce(demonstration_at, $1)', [now])
    for (const account of missing) await seedAccount(tx, account, hash, now)
    // addresses that lead nowhere, so that a page that shows how to reach a town hall has something to show
    await tx.query(
      `update commune set contact_email = 'mairie.' || slug || '@exemple.fr', contact_phone = '04 71 00 00 00'
       where contact_email is null and contact_phone is null`,
    )
  })
}

/** Of the year in course, once: a commune that has a school keeps its own. */
async function seedSchools(tx: Db, now: Date): Promise<void> {
  const rows = DEMO_SCHOOLS.flatMap(({ commune, name, classes }, position) =>
    classes.map((one) => ({
      commune,
      school: name,
      position,
      name: one,
      levels: one.match(/PS|MS|GS|CP|CE1|CE2|CM1|CM2/g),
    })),
  )
  await tx.query(
    `with given as (select gen_random_uuid() as id, g.*, c.id as commune_id from jsonb_to_recordset($1) as g(commune text, school text, position int,
         name text, levels text[]) join commune c on c.slug = g.commune where not exists (select 1 from school s where s.commune_id = c.id)),
     schools as (insert into school (commune_id, name, position) select distinct commune_id, school, position from given returning id, commune_id, name),
     classes as (insert into school_class (id, commune_id, school_id, school_year, name)
       select g.id, g.commune_id, s.id, $2, g.name from given g join schools s on s.commune_id = g.commune_id and s.name = g.school)
     insert into school_class_level (class_id, level) select id, unnest(levels) from given`,
    [JSON.stringify(rows), schoolYearOn(homeDay(now))],
  )
}

async function unknownOf(db: Db): Promise<DemoAccount[]> {
  const known = await firstRow(
    db,
    { emails: list(text) },
    'select array(select email from account where email = any($1::text[])) as emails',
    [DEMO_ACCOUNTS.map((account) => account.email)],
  )
  return DEMO_ACCOUNTS.filter((account) => !known?.emails.includes(account.email))
}

async function seedAccount(tx: Db, account: DemoAccount, hash: string, now: Date): Promise<void> {
  const made = await firstRow(
    tx,
    { id: text },
    `insert into account (email, password_hash, gender, first_name, last_name, phone, address_line, postal_code, city, status,
       email_confirmed_at, terms_version, terms_accepted_at, created_at, decided_at)
     select $1, $2, 'MME', $3, $4, '04 71 00 00 00', '1 place de la Mairie', '43700', 'Coubon', $5, $6, terms_version, $6, $6,
       case when $5 = 'ACTIVE' then $6::timestamptz end from agglomeration limit 1
     on conflict (email) where status <> 'CLOSED' do nothing returning id`,
    [account.email, hash, account.firstName, account.lastName, account.status, now],
  )
  if (!made) return
  if (account.staff) {
    await tx.query(
      'insert into staff_member (account_id, role, commune_id) values ($1, $2, (select id from commune where slug = $3))',
      [made.id, account.staff.role, account.staff.commune],
    )
  }
  for (const [position, child] of (account.children ?? []).entries())
    await seedChild(tx, made.id, account, child, position, now)
}

/** With an access to Coubon, « Enfant commune »: valid for a validated family, asked for by the other. */
async function seedChild(
  tx: Db,
  accountId: string,
  account: DemoAccount,
  child: DemoChild,
  position: number,
  now: Date,
): Promise<void> {
  const today = homeDay(now)
  await tx.query(
    `with person as (insert into beneficiary (first_name, last_name, birth_date) values ($2, $3, $4) returning id),
     link as (insert into filiation (account_id, beneficiary_id, type, position) select $1, id, 'MOTHER', $5 from person)
     insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at, decided_at, valid_from, valid_to)
     select c.id, $1, s.id, p.id, case when $6 then 'VALID' else 'PENDING' end, $7, case when $6 then $7::timestamptz end,
       case when $6 then $8::date end,
       case when $6 then coalesce((select last_day from school_year where last_day >= $8::date order by last_day limit 1), $9::date) end
     from person p, commune c join situation s on s.commune_id = c.id and s.name = 'Enfant commune' where c.slug = 'coubon'`,
    [
      accountId,
      child.firstName,
      child.lastName,
      child.birthDate,
      position,
      account.status === 'ACTIVE',
      now,
      today,
      addDays(today, 365),
    ],
  )
  if (!child.place) return
  await tx.query(
    `insert into class_enrolment (beneficiary_id, school_year, class_id, commune_id, level)
     select f.beneficiary_id, c.school_year, c.id, c.commune_id, $5 from filiation f, school_class c join school s on s.id = c.school_id
     where f.account_id = $1 and f.position = $2 and s.name = $3 and c.name = $4 and c.school_year = $6`,
    [accountId, position, child.place.school, child.place.name, child.place.level, schoolYearOn(today)],
  )
}
