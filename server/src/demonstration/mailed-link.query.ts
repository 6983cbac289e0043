import { DemonstrationStopped } from './demonstration-stopped.js'
import { maybe, text } from '../platform/row.js'
import { type Db, oneRow } from '../platform/sql.js'

/** What the link carries of the mail that is about to leave for an invented person, who has no mailbox: null when it left already. */
export const readMailedLink = async (db: Db, email: string): Promise<string | null> =>
  (
    await oneRow(
      db,
      { token: maybe(text) },
      `select (select o.payload->>'token' from outbox o where o.task = 'send-mail' and (
           o.payload->>'invitationId' in (select id::text from staff_invitation where email = $1)
           or (o.payload->>'template' = 'confirm-email' and o.payload->>'accountId' in (select id::text from account where email = $1)))
         order by o.id desc limit 1) as token`,
      [email],
    )
  ).token

export async function mailedLink(db: Db, email: string): Promise<string> {
  const token = await readMailedLink(db, email)
  if (!token) throw new DemonstrationStopped(`Le courriel à ${email} est déjà parti : redémarrez.`)
  return token
}
