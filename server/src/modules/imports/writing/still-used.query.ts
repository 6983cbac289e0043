import { oneOf, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'

const USES = {
  SIGNED_IN: 's’est connectée depuis',
  BOOKED: 'a passé une commande depuis',
  PAID: 'a eu un mouvement sur son porte-monnaie depuis',
  CHANGED: 'a été modifiée depuis',
  IMPORTED_AGAIN: 'a été reprise par un import plus récent',
  STAFF: 'travaille maintenant pour une mairie',
} as const
type Use = keyof typeof USES

const MOST = 10

/** Which families an import can no longer be taken back from, and why: a sentence each. One statement. */
export async function whoStillUses(db: Db, importId: string, importedAt: Date): Promise<string[]> {
  const rows = await rowsOf(
    db,
    { family: text, use: oneOf(Object.keys(USES) as Use[]) },
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
       select id, 'SIGNED_IN' as use, 1 as rank from touched t where made and (
         exists (select 1 from account a where a.id = t.id and a.email_confirmed_at is not null)
         or exists (select 1 from session s where s.account_id = t.id))
       union all select t.id, 'BOOKED', 2 from touched t where exists (select 1 from orders o where o.account_id = t.id and o.created_at > $2)
       union all select t.id, 'PAID', 3 from touched t where exists (
         select 1 from wallet w join ledger_account l on l.wallet_id = w.id join ledger_entry e on e.ledger_account_id = l.id
           join ledger_transaction x on x.id = e.transaction_id
         where w.account_id = t.id and x.at > $2 and x.cause not in ('OPENING_BALANCE', 'OPENING_REVERSED')) or exists (select 1 from payment p where p.account_id = t.id and p.created_at > $2)
       union all select distinct p.account_id, 'CHANGED', 4 from people p join audit_event v on v.subject = p.subject and v.subject_id = p.id
         where v.at > $2 and v.action not like '%\\_READ'
       union all select t.id, 'CHANGED', 4 from touched t where exists (select 1 from supporting_document d where d.account_id = t.id and d.uploaded_at > $2)
         or exists (select 1 from fact_change c where c.account_id = t.id and c.asked_at > $2)
       union all select t.id, 'IMPORTED_AGAIN', 5 from touched t where exists (
         select 1 from family_import_effect e join family_import i on i.id = e.import_id
         where e.account_id = t.id and i.state = 'DONE' and i.id <> $1 and i.imported_at > $2)
       union all select t.id, 'STAFF', 6 from touched t where made and exists (select 1 from staff_member m where m.account_id = t.id)
     )
     select family, use from (
       select distinct on (u.id) a.first_name || ' ' || a.last_name as family, u.use, a.last_name, a.id
       from used u join account a on a.id = u.id order by u.id, u.rank) found
     order by last_name collate "fr-FR-x-icu", family, id`,
    [importId, importedAt],
  )
  const said = rows.slice(0, MOST).map(({ family, use }) => `${family} ${USES[use]}.`)
  const more = rows.length - MOST
  return more > 0 ? [...said, `Et ${more} ${more === 1 ? 'autre famille' : 'autres familles'}.`] : said
}
