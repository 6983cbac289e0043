import type { EntityManager } from 'typeorm'
import { text } from '../../platform/row.js'
import { oneRow } from '../../platform/sql.js'

/** What no password becomes: nobody ever signs in to the account of a program, which is closed from the first day. */
const NO_PASSWORD = '!'

/** In whose name a program writes: whatever says who did something says its name. */
export async function makeProgramAccount(tx: EntityManager, name: string, now: Date): Promise<string> {
  const made = await oneRow(
    tx,
    { id: text },
    `insert into account (email, password_hash, first_name, last_name, status, terms_version, terms_accepted_at, created_at, decided_at)
     select gen_random_uuid() || '@programme.invalid', $1, 'Programme', $2, 'CLOSED', terms_version, $3, $3, $3 from agglomeration limit 1 returning id`,
    [NO_PASSWORD, name, now],
  )
  return made.id
}
