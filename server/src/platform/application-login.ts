import type pg from 'pg'
import type { DataSource } from 'typeorm'
import { type RowOf, flag, list, number, text } from './row.js'
import { oneRow } from './sql.js'

/** The role that migrations give rights to: it owns nothing, may not change the ledger, and can become nobody else. */
export const APPLICATION = 'cantine_app'

/** What a login may do beyond the application's rights. */
export const LoginFacts = {
  name: text,
  /** PostgreSQL's special powers that it has: SUPERUSER, CREATEROLE… */
  powers: list(text),
  /** How many tables, functions, schemas and databases are its own. */
  owns: number,
  /** Roles that SET ROLE would give it. */
  becomes: list(text),
  /** May make tables and functions in our schema. */
  creates: flag,
}
export type LoginFacts = RowOf<typeof LoginFacts>

const FACTS = `
select r.rolname as name,
  array_remove(array[case when r.rolsuper then 'SUPERUSER' end, case when r.rolcreaterole then 'CREATEROLE' end,
    case when r.rolcreatedb then 'CREATEDB' end, case when r.rolbypassrls then 'BYPASSRLS' end,
    case when r.rolreplication then 'REPLICATION' end], null) as powers,
  ((select count(*) from pg_class where relowner = r.oid) + (select count(*) from pg_proc where proowner = r.oid)
    + (select count(*) from pg_namespace where nspowner = r.oid) + (select count(*) from pg_database where datdba = r.oid))::int as owns,
  array(select o.rolname::text from pg_roles o where not r.rolsuper and o.oid <> r.oid and o.rolname <> '${APPLICATION}'
    and pg_has_role(r.oid, o.oid, 'MEMBER') order by 1) as becomes,
  has_schema_privilege(r.oid, 'public', 'create') as creates
from pg_roles r where r.rolname = session_user`

export async function readLogin(db: Pick<DataSource, 'query'>): Promise<LoginFacts> {
  const facts = await oneRow(db, LoginFacts, FACTS)
  return facts
}

/** Why the server must not work under this login, as the sentence that says what to do; null when it may. */
export function whyNotLogin({ name, powers, owns, becomes, creates }: LoginFacts): string | null {
  const why = [
    powers.length > 0 && `a le pouvoir ${powers.join(', ')}`,
    owns > 0 && 'possède des objets de la base',
    becomes.length > 0 && `peut devenir ${becomes.join(', ')}`,
    creates && 'peut créer des tables',
  ].filter((reason) => reason !== false)
  if (why.length === 0) return null
  return [
    `Le serveur ne démarre pas sous le compte PostgreSQL « ${name} » : il ${why.join(', et ')}. Qui lirait une faille pourrait alors tout changer, jusqu’au grand livre.`,
    `Donnez l’adresse du propriétaire dans DATABASE_OWNER_URL, et dans DATABASE_URL celle de l’application : postgres://${APPLICATION}:un-autre-mot-de-passe@serveur/base.`,
    'Puis lancez « npm run db:migrate » avec les deux : il crée ce compte. Le serveur ensuite n’a besoin que de DATABASE_URL.',
  ].join('\n')
}

/** Makes the application's login, or gives it its password again. Run by whoever migrates. */
export async function makeLogin(owner: pg.Client, name: string, password: string): Promise<void> {
  const login = owner.escapeIdentifier(name)
  const { rowCount: known } = await owner.query('select 1 from pg_roles where rolname = $1', [name])
  if (!known) await owner.query(`create role ${login}`)
  if (password) await owner.query(`alter role ${login} login password ${owner.escapeLiteral(password)}`)
  if (name !== APPLICATION) await owner.query(`grant ${APPLICATION} to ${login}`)
}

/** No tables, functions or temporary tables of its own in the database either: what PostgreSQL gives to everybody by default. */
export async function closeDatabase(owner: pg.Client): Promise<void> {
  await owner.query(`revoke create on schema public from public;
    do $$ begin execute format('revoke create, temporary on database %I from public', current_database()); end $$`)
}
