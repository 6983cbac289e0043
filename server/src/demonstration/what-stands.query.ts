import { oneRow, type Db } from '../platform/sql.js'
import { day, flag, list, maybe, record, type RowOf, text } from '../platform/row.js'
import { EXAMPLE } from './example.js'

const Named = { id: text, name: text }

const STANDING = {
  opened: flag,
  marked: flag,
  accounts: list(record({ id: text, email: text, status: text, confirmed: flag })),
  rights: list(record({ email: text, insee: text })),
  invitations: list(record({ id: text, email: text })),
  regies: list(record(Named)),
  communes: list(
    record({
      ...{ id: text, insee: text, opensOn: maybe(day), contact: maybe(text) },
      documentTypes: list(record(Named)),
      services: list(record({ ...Named, regulated: flag })),
      situations: list(record({ ...Named, priced: list(text) })),
      schools: list(record({ ...Named, classes: list(record(Named)) })),
    }),
  ),
  /** People of the example's families: where their access stands, and whether they are in a class. */
  children: list(
    record({ id: text, email: text, firstName: text, accessId: maybe(text), status: maybe(text), placed: flag }),
  ),
}
export type Standing = RowOf<typeof STANDING>
export type StandingCommune = Standing['communes'][number]

/** What the database holds of the example already: each step begins with it. One statement; nothing is written. */
export const readStanding = (db: Db): Promise<Standing> =>
  oneRow(
    db,
    STANDING,
    `with known as (select id, email, status, email_confirmed_at from account where email = any($1::text[]) and status <> 'CLOSED')
     select exists (select 1 from staff_member where role = 'AGGLOMERATION_ADMIN') as opened,
       exists (select 1 from agglomeration where demonstration_at is not null) as marked,
       (select coalesce(json_agg(json_build_object('id', id, 'email', email, 'status', status, 'confirmed', email_confirmed_at is not null)), '[]')
        from known) as accounts,
       (select coalesce(json_agg(json_build_object('email', k.email, 'insee', c.insee_code)), '[]')
        from known k join staff_member m on m.account_id = k.id join commune c on c.id = m.commune_id) as rights,
       (select coalesce(json_agg(json_build_object('id', id, 'email', email)), '[]') from staff_invitation where email = any($1::text[])) as invitations,
       (select coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]') from regie) as regies,
       (select coalesce(json_agg(json_build_object('id', c.id, 'insee', c.insee_code, 'opensOn', c.opens_on, 'contact', c.contact_email,
          'documentTypes', (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.label)), '[]') from document_type t where t.commune_id = c.id),
          'services', (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'regulated', exists (
             select 1 from regulation r where r.service_id = s.id and r.published_at is not null))), '[]') from service s where s.commune_id = c.id),
          'situations', (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'priced', array(
             select t.service_id from tariff t where t.situation_id = s.id))), '[]') from situation s where s.commune_id = c.id),
          'schools', (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'classes', (
             select coalesce(json_agg(json_build_object('id', k.id, 'name', k.name)), '[]') from school_class k where k.school_id = s.id))), '[]')
             from school s where s.commune_id = c.id))), '[]') from commune c) as communes,
       (select coalesce(json_agg(json_build_object('id', b.id, 'email', k.email, 'firstName', b.first_name, 'accessId', a.id, 'status', a.status,
          'placed', exists (select 1 from class_enrolment e where e.beneficiary_id = b.id))), '[]')
        from known k join filiation f on f.account_id = k.id join beneficiary b on b.id = f.beneficiary_id
        left join service_access a on a.account_id = k.id and a.beneficiary_id = b.id) as children`,
    [EXAMPLE.accounts.map(({ email }) => email)],
  )

/**
 * Played to its end: every account is there, and its address proved; what became of the rest since is theirs. An install that
 * somebody else opened is not ours to fill.
 */
export function progressOf({ accounts, opened }: Standing): 'PLAYED' | 'OF_OTHERS' | 'TO_PLAY' {
  const proved = (email: string) => accounts.some((account) => account.email === email && account.confirmed)
  if (EXAMPLE.accounts.every(({ email }) => proved(email))) return 'PLAYED'
  return opened && !proved(EXAMPLE.agglomeration.administrator) ? 'OF_OTHERS' : 'TO_PLAY'
}
