import type { Context } from '../../../platform/context.js'
import { hashToken, newToken } from '../../../platform/crypto.js'
import { type RowOf, text } from '../../../platform/row.js'
import { type Db, anyRow, firstRow } from '../../../platform/sql.js'
import type { SignInChallenge } from './second-factor.entity.js'

export const TEN_MINUTES = 600_000
/** Of one challenge: a code of six digits is not found by trying. */
const TRIES = 5

type Purpose = SignInChallenge['purpose']

/**
 * Opens a challenge, and answers the token that names it: only its hash is kept. Those that are over are forgotten. One of a password
 * that was changed meanwhile (`hash`) is not open.
 */
export async function openChallenge(
  tx: Db,
  { accountId, purpose, challenge, hash }: { accountId: string; purpose: Purpose; challenge: string; hash?: string },
  now: Date,
): Promise<string> {
  const token = newToken()
  await tx.query('delete from sign_in_challenge where account_id = $1 and expires_at <= $2', [accountId, now])
  await tx.query(
    `insert into sign_in_challenge (token_hash, account_id, purpose, challenge, expires_at)
     select $1, id, $3, $4, $5 from account where id = $2 and password_hash = coalesce($6, password_hash) for share`,
    [hashToken(token), accountId, purpose, challenge, new Date(now.getTime() + TEN_MINUTES), hash ?? null],
  )
  return token
}

const OPEN = { accountId: text, challenge: text }
export type OpenChallenge = RowOf<typeof OPEN>

/** Counts one answer to a challenge that is still open; undefined when it is over, or was answered too often. */
export const takeTry = ({ db, now }: Context, token: string, purpose: Purpose): Promise<OpenChallenge | undefined> =>
  firstRow(
    db,
    OPEN,
    `update sign_in_challenge set tries = tries + 1
     where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 and tries < ${TRIES}
     returning account_id as "accountId", challenge`,
    [hashToken(token), purpose, now],
  )

/** Of two right answers one counts. */
export const useChallenge = (tx: Db, token: string, now: Date): Promise<boolean> =>
  anyRow(
    tx,
    'update sign_in_challenge set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning 1',
    [hashToken(token), now],
  )

/** Whose password was changed answers nothing any more. */
export const forgetChallenges = (tx: Db, accountId: string): Promise<unknown> =>
  tx.query('delete from sign_in_challenge where account_id = $1', [accountId])
