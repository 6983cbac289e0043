import { missingLabels, todayIn } from './asked-documents.query.js'
import { type Db, firstRow } from '../../platform/sql.js'
import type { Standing } from './next-step.policy.js'
import { flag, list, number, oneOf, text } from '../../platform/row.js'

const STANDING = {
  status: oneOf(['PENDING', 'ACTIVE', 'REFUSED', 'CLOSED']),
  emailConfirmed: flag,
  isStaff: flag,
  pending: number,
  valid: number,
  refused: number,
  missingDocuments: number,
  communes: list(text),
}

/** Where an account stands, in one statement. */
export const readStanding = (db: Db, accountId: string, now: Date): Promise<Standing | undefined> =>
  firstRow(
    db,
    STANDING,
    `with asked as (
       select s.*, cardinality(array(${missingLabels('s', todayIn('c', '$2'))})) as missing
       from service_access s join commune c on c.id = s.commune_id where s.account_id = $1 and s.renews is null)
     select a.status, a.email_confirmed_at is not null as "emailConfirmed",
       exists (select 1 from staff_member m where m.account_id = a.id) as "isStaff",
       (select count(*) from asked where status = 'PENDING') as pending,
       (select count(*) from asked where status = 'VALID') as valid,
       (select count(*) from asked where status = 'REFUSED') as refused,
       (select coalesce(sum(missing), 0)::int from asked where status = 'PENDING') as "missingDocuments",
       array(select distinct c.name from asked join commune c on c.id = asked.commune_id where asked.status = 'PENDING') as communes
     from account a where a.id = $1`,
    [accountId, now],
  )
