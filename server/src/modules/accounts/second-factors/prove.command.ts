import type { Context } from '../../../platform/context.js'
import { decrypt, hashToken } from '../../../platform/crypto.js'
import { bytes, number, text } from '../../../platform/row.js'
import { type Db, anyRow, firstRow } from '../../../platform/sql.js'
import { credentialOf, passkeyCount } from './passkeys.gateway.js'
import { asRecoveryCode } from './recovery-code.policy.js'
import { totpStep } from './totp.gateway.js'

/** A code of the application that was not used before; the database keeps the last one. */
export async function proveTotp(
  { config, now }: Pick<Context, 'config' | 'now'>,
  tx: Db,
  accountId: string,
  typed: string,
): Promise<boolean> {
  const code = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(code)) return false
  const factor = await firstRow(
    tx,
    { id: text, secret: bytes },
    `select id, secret_encrypted as secret from second_factor where account_id = $1 and kind = 'TOTP' and confirmed_at is not null`,
    [accountId],
  )
  const step = factor ? totpStep(decrypt(factor.secret, config.secretKey), code, now) : null
  if (!factor || step === null) return false
  return anyRow(
    tx,
    `update second_factor set last_step = $2, last_used_at = $3
     where id = $1 and (last_step is null or last_step < $2) returning 1`,
    [factor.id, step, now],
  )
}

/** A recovery code that was not used before. */
export async function proveRecoveryCode(tx: Db, accountId: string, typed: string, now: Date): Promise<boolean> {
  const code = asRecoveryCode(typed)
  if (!code) return false
  return anyRow(
    tx,
    'update recovery_code set used_at = $3 where account_id = $1 and code_hash = $2 and used_at is null returning 1',
    [accountId, hashToken(code), now],
  )
}

const PASSKEY = { id: text, credentialId: text, publicKey: bytes, signCount: number }

/** An answer of one of the account's passkeys to this challenge. One whose count went back was copied: it is refused. */
export async function provePasskey(
  { config, now }: Pick<Context, 'config' | 'now'>,
  tx: Db,
  { accountId, challenge }: { accountId: string; challenge: string },
  answer: string,
): Promise<boolean> {
  const credentialId = credentialOf(answer)
  const key =
    credentialId &&
    (await firstRow(
      tx,
      PASSKEY,
      `select id, credential_id as "credentialId", public_key as "publicKey", sign_count as "signCount"
       from second_factor where account_id = $1 and credential_id = $2`,
      [accountId, credentialId],
    ))
  if (!key) return false
  const count = await passkeyCount(config, challenge, answer, key)
  if (count === null) return false
  return anyRow(
    tx,
    'update second_factor set sign_count = $3, last_used_at = $4 where id = $1 and sign_count = $2 returning 1',
    [key.id, key.signCount, count, now],
  )
}
