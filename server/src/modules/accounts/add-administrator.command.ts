import type { DataSource, EntityManager } from 'typeorm'
import { audit } from '../../platform/audit.js'
import type { AuditDetails } from '../../platform/audit-events.js'
import { newToken } from '../../platform/crypto.js'
import { anyRow, firstRow } from '../../platform/sql.js'
import { AccountStatus } from './account.entity.js'
import { makeLink } from './account-link.command.js'
import { hashPassword } from './password.gateway.js'
import { type RowOf, flag, oneOf, text } from '../../platform/row.js'

const Known = {
  id: text,
  status: oneOf(AccountStatus),
  confirmed: flag,
}
type Known = RowOf<typeof Known>

/** A token to open the console with; or the right was added to an account whose owner is known; or it was refused. */
export type AdministratorAdded = { token: string } | 'RIGHT_ADDED' | 'ACCOUNT_REFUSED'

/**
 * Makes somebody administrator of the agglomeration, asked by whoever runs the install. Who has confirmed this address has
 * the right at once. Anybody else opens a single-use link first: whoever signed up with the address of a town hall does not
 * become its administrator.
 */
export async function addAdministrator(db: DataSource, email: string, now: Date): Promise<AdministratorAdded> {
  const hash = await hashPassword(newToken())
  return db.transaction(async (tx) => {
    const known = await lockAccount(tx, email)
    if (known?.status === 'REFUSED') return 'ACCOUNT_REFUSED'
    if (known?.confirmed) {
      await tx.query(`update account set status = 'ACTIVE', decided_at = coalesce(decided_at, $2) where id = $1`, [
        known.id,
        now,
      ])
      await giveRight(tx, known.id, now)
      return 'RIGHT_ADDED'
    }
    const accountId = known?.id ?? (await insertAccount(tx, email, hash, now))
    await tx.query(
      `update account_link set used_at = $2 where account_id = $1 and purpose = 'OPEN_CONSOLE' and used_at is null`,
      [accountId, now],
    )
    const token = await makeLink(tx, accountId, 'OPEN_CONSOLE', now)
    await audit(tx, { at: now, actorId: null, action: 'CONSOLE_LINK_MADE', subject: 'account', subjectId: accountId })
    return { token }
  })
}

const lockAccount = (tx: EntityManager, email: string) =>
  firstRow(
    tx,
    Known,
    `select id, status, email_confirmed_at is not null as confirmed from account where email = $1 and status <> 'CLOSED' for update`,
    [email],
  )

/** Nobody knows its password, and it has no name until the link is opened. */
async function insertAccount(tx: EntityManager, email: string, hash: string, now: Date): Promise<string> {
  const made = await firstRow(
    tx,
    { id: text },
    `insert into account (email, password_hash, first_name, last_name, status, terms_version, terms_accepted_at, created_at, decided_at)
     select $1, $2, 'Compte', 'à ouvrir', 'ACTIVE', terms_version, $3, $3, $3 from agglomeration limit 1 returning id`,
    [email, hash, now],
  )
  if (!made) throw new Error('there is no agglomeration')
  return made.id
}

export async function giveRight(tx: EntityManager, accountId: string, now: Date): Promise<void> {
  const added = await anyRow(
    tx,
    `insert into staff_member (account_id, role) values ($1, 'AGGLOMERATION_ADMIN') on conflict do nothing returning id`,
    [accountId],
  )
  if (!added) return
  const details: AuditDetails = { role: 'AGGLOMERATION_ADMIN' }
  await audit(tx, { at: now, actorId: null, action: 'RIGHT_ADDED', subject: 'account', subjectId: accountId, details })
}
