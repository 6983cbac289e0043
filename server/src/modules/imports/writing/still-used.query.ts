import { maybe, oneOf, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'

const USES = {
  SIGNED_IN: 's’est connectée depuis',
  BOOKED: 'a passé une commande depuis',
  PAID: 'a eu un mouvement sur son porte-monnaie depuis',
  CHANGED: 'a été modifiée depuis',
  IMPORTED_AGAIN: 'a été reprise par un import plus récent',
  STAFF: 'travaille maintenant pour une mairie',
  SHARED: 'partage maintenant un enfant avec une autre famille',
  PREPARED: 'est dans l’année scolaire préparée depuis : annulez d’abord sa préparation',
} as const
type Use = keyof typeof USES

/** Which child, or which year: a sentence that can be acted on. */
const sentence = ({ family, use, what }: { family: string; use: Use; what: string | null }): string =>
  `${family} ${USES[use]}${what ? ` (${what})` : ''}.`

const MOST = 10

/** Which families an import can no longer be taken back from, and why: a sentence each. One statement. */
export async function whoStillUses(db: Db, importId: string, importedAt: Date): Promise<string[]> {
  const rows = await rowsOf(
    db,
    { family: text, use: oneOf(Object.keys(USES) as Use[]), what: maybe(text) },
    `with touched as (
       select e.account_id as id, bool_or(e.kind = 'ACCOUNT_CREATED') as made from family_import_effect e where e.import_id = $1 group by e.account_id
     ), people as (
       select t.id as account_id, s.subject, s.id from touched t cross join lateral (
         select 'account' as subject, t.id
         union all select 'filiation', f.id from filiation f where f.account_id = t.id
         union all select 'beneficiary', f.beneficiary_id from filiation f where f.account_id = t.id
         union all select 'access', x.id from service_access x where x.account_id = t.id
         union all select 'wallet', w.id from wallet w where w.account_id = t.id) s
     ), used as (
       select id, 'SIGNED_IN' as use, 1 as rank, null as what from touched t where made and (
         exists (select 1 from account a where a.id = t.id and a.email_confirmed_at is not null)
         or exists (select 1 from session s where s.account_id = t.id))
       union all select t.id, 'BOOKED', 2, null from touched t where exists (select 1 from orders o where o.account_id = t.id and o.created_at > $2)
       union all select t.id, 'PAID', 3, null from touched t where exists (
         select 1 from wallet w join ledger_account l on l.wallet_id = w.id join ledger_entry e on e.ledger_account_id = l.id
           join ledger_transaction x on x.id = e.transaction_id
         where w.account_id = t.id and x.at > $2 and x.cause not in ('OPENING_BALANCE', 'OPENING_REVERSED')) or exists (select 1 from payment p where p.account_id = t.id and p.created_at > $2)
       union all select distinct p.account_id, 'CHANGED', 4, null from people p join audit_event v on v.subject = p.subject and v.subject_id = p.id
         where v.at > $2 and v.action not like '%\\_READ'
       union all select t.id, 'CHANGED', 4, null from touched t where exists (select 1 from supporting_document d where d.account_id = t.id and d.uploaded_at > $2)
         or exists (select 1 from fact_change c where c.account_id = t.id and c.asked_at > $2)
       union all select t.id, 'IMPORTED_AGAIN', 5, null from touched t where exists (
         select 1 from family_import_effect e join family_import i on i.id = e.import_id
         where e.account_id = t.id and i.state = 'DONE' and i.id <> $1 and i.imported_at > $2)
       union all select t.id, 'STAFF', 6, null from touched t where made and exists (select 1 from staff_member m where m.account_id = t.id)
       union all select e.account_id, 'SHARED', 2, b.first_name || ' ' || b.last_name from family_import_effect e join beneficiary b on b.id = e.subject_id
         where e.import_id = $1 and e.kind = 'CHILD_CREATED' and exists (
           select 1 from filiation f where f.beneficiary_id = b.id and f.account_id not in (select id from touched) and (f.removed_at is null
             or exists (select 1 from booking k where k.beneficiary_id = b.id and k.account_id = f.account_id)))
       union all select p.account_id, 'PREPARED', 3, y.school_year from people p join prepared_access x on p.subject = 'access' and x.access_id = p.id
         join school_year_preparation y on y.id = x.preparation_id and y.undone_at is null and y.prepared_at > $2
       union all select p.account_id, 'PREPARED', 3, y.school_year from people p join prepared_enrolment x on p.subject = 'beneficiary' and x.beneficiary_id = p.id
         join school_year_preparation y on y.id = x.preparation_id and y.undone_at is null and y.prepared_at > $2
     )
     select family, use, what from (
       select distinct on (u.id) a.first_name || ' ' || a.last_name as family, u.use, u.what, a.last_name, a.id
       from used u join account a on a.id = u.id order by u.id, u.rank, u.what) found
     order by last_name collate "fr-FR-x-icu", family, id`,
    [importId, importedAt],
  )
  const said = rows.slice(0, MOST).map(sentence)
  const more = rows.length - MOST
  return more > 0 ? [...said, `Et ${more} ${more === 1 ? 'autre famille' : 'autres familles'}.`] : said
}
