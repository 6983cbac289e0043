import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { decrypt, encrypt } from '../../../platform/crypto.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { brokenConstraint } from '../../../platform/errors.js'
import { bytes, instant, text } from '../../../platform/row.js'
import { anyRow, firstRow, oneRow } from '../../../platform/sql.js'
import { tidy } from '../../../platform/tidy.js'
import { SECOND_FACTORS_PER_ACCOUNT } from '../attempts.policy.js'
import { lockFactors, whyNotChange } from './change-factors.command.js'
import { openChallenge, takeTry, TEN_MINUTES, useChallenge } from './challenge.command.js'
import { madePasskey, passkeyCreation } from './passkeys.gateway.js'
import { tellOwner } from './tell-owner.command.js'
import { writeRecoveryCodes } from './recovery-codes.command.js'
import type { ConfirmPasskeyInput, ConfirmTotpInput } from './second-factor.input.js'
import { SecondFactor } from './second-factor.entity.js'
import { passkeysOf } from './second-factor.query.js'
import { PasskeyStarted, SecondFactorAdded, SecondFactorRefused, TotpStarted } from './second-factor.result.js'
import { newTotpSecret, totpStep, totpUri } from './totp.gateway.js'

const MAX_FACTORS = 10
const isFull = 'select 1 from second_factor where account_id = $1 and confirmed_at is not null having count(*) >= $2'

/** A secret for an application; it counts once it has shown a code. What was begun before and not ended is forgotten. */
export async function startTotp(
  ctx: Context,
  actor: Actor,
  password: string,
): Promise<TotpStarted | SecondFactorRefused> {
  const refusal = await whyNotChange(ctx, actor, password)
  if (refusal) return SecondFactorRefused.because(refusal)
  const { accountId } = actor
  if (await anyRow(ctx.db, isFull, [accountId, MAX_FACTORS])) return SecondFactorRefused.because('TOO_MANY_FACTORS')
  const secret = newTotpSecret()
  const made = await ctx.db.transaction(async (tx) => {
    const refused = await lockFactors(tx, actor)
    if (refused) return refused
    await tx.query(`delete from second_factor where account_id = $1 and kind = 'TOTP' and confirmed_at is null`, [
      accountId,
    ])
    return oneRow(
      tx,
      { id: text, email: text },
      `with made as (insert into second_factor (account_id, kind, name, secret_encrypted, created_at)
         values ($1, 'TOTP', 'Application d’authentification', $2, $3) returning id)
       select made.id, a.email from made, account a where a.id = $1`,
      [accountId, encrypt(secret, ctx.config.secretKey), ctx.now],
    )
  })
  if (typeof made === 'string') return SecondFactorRefused.because(made)
  const { id, email } = made
  return Object.assign(new TotpStarted(), { id, secret, uri: totpUri(secret, email, 'Cantine Facile') })
}

/** The application has shown its code: it counts, instead of the one before; this session has shown it too. */
export async function confirmTotp(
  ctx: Context,
  actor: Actor,
  { id, code }: ConfirmTotpInput,
): Promise<SecondFactorAdded | SecondFactorRefused> {
  const { accountId } = actor
  if (!(await ctx.throttle.take(SECOND_FACTORS_PER_ACCOUNT, accountId)))
    return SecondFactorRefused.because('TOO_MANY_ATTEMPTS')
  return ctx.db.transaction(async (tx) => {
    const refused = await lockFactors(tx, actor)
    if (refused) return SecondFactorRefused.because(refused)
    const begun = await firstRow(
      tx,
      { secret: bytes, startedAt: instant },
      `select secret_encrypted as secret, created_at as "startedAt" from second_factor
       where id = $1 and account_id = $2 and kind = 'TOTP' and confirmed_at is null`,
      [id, accountId],
    )
    if (!begun || ctx.now.getTime() - begun.startedAt.getTime() > TEN_MINUTES)
      return SecondFactorRefused.because('TOO_LATE')
    const step = totpStep(decrypt(begun.secret, ctx.config.secretKey), code.replace(/\s/g, ''), ctx.now)
    if (step === null) return SecondFactorRefused.because('WRONG_CODE')
    await tx.query(`delete from second_factor where account_id = $1 and kind = 'TOTP' and confirmed_at is not null`, [
      accountId,
    ])
    const factor = await oneRow(
      tx,
      SecondFactor,
      `update second_factor set confirmed_at = $2, last_step = $3 where id = $1 returning ${columnsOf(SecondFactor)}`,
      [id, ctx.now, step],
    )
    return added(tx, ctx, actor, factor)
  })
}

/** What a browser needs to make a passkey. */
export async function startPasskey(
  ctx: Context,
  actor: Actor,
  password: string,
): Promise<PasskeyStarted | SecondFactorRefused> {
  const refusal = await whyNotChange(ctx, actor, password)
  if (refusal) return SecondFactorRefused.because(refusal)
  const { accountId } = actor
  if (await anyRow(ctx.db, isFull, [accountId, MAX_FACTORS])) return SecondFactorRefused.because('TOO_MANY_FACTORS')
  const owner = await oneRow(
    ctx.db,
    { accountId: text, email: text, name: text },
    `select id as "accountId", email, first_name || ' ' || last_name as name from account where id = $1`,
    [accountId],
  )
  const { json, challenge } = await passkeyCreation(ctx.config, owner, await passkeysOf(ctx.db, accountId))
  const token = await openChallenge(ctx.db, { accountId, purpose: 'ADD_PASSKEY', challenge }, ctx.now)
  return Object.assign(new PasskeyStarted(), { token, options: json })
}

/** The browser has made it. */
export async function confirmPasskey(
  ctx: Context,
  actor: Actor,
  input: ConfirmPasskeyInput,
): Promise<SecondFactorAdded | SecondFactorRefused> {
  const { accountId } = actor
  const begun = await takeTry(ctx, input.token, 'ADD_PASSKEY')
  if (begun?.accountId !== accountId) return SecondFactorRefused.because('TOO_LATE')
  const passkey = await madePasskey(ctx.config, begun.challenge, input.passkey)
  if (!passkey) return SecondFactorRefused.because('PASSKEY_REFUSED')
  return ctx.db
    .transaction(async (tx) => {
      const refused = await lockFactors(tx, actor)
      if (refused) return SecondFactorRefused.because(refused)
      if (!(await useChallenge(tx, input.token, ctx.now))) return SecondFactorRefused.because('TOO_LATE')
      if (await anyRow(tx, isFull, [accountId, MAX_FACTORS])) return SecondFactorRefused.because('TOO_MANY_FACTORS')
      const factor = await oneRow(
        tx,
        SecondFactor,
        `insert into second_factor (account_id, kind, name, credential_id, public_key, sign_count, transports, created_at, confirmed_at)
         values ($1, 'PASSKEY', $2, $3, $4, $5, $6, $7, $7) returning ${columnsOf(SecondFactor)}`,
        [
          accountId,
          tidy(input.name),
          passkey.credentialId,
          passkey.publicKey,
          passkey.signCount,
          passkey.transports,
          ctx.now,
        ],
      )
      return added(tx, ctx, actor, factor)
    })
    .catch((caught: unknown) => {
      // the same passkey stands already, on this account or on another
      if (brokenConstraint(caught) !== 'second_factor_credential_id_key') throw caught
      return SecondFactorRefused.because('PASSKEY_REFUSED')
    })
}

/** What follows from one that counts: this session has shown it, its trace, the mail to its owner, and the codes to come back with. */
async function added(tx: EntityManager, ctx: Context, actor: Actor, factor: SecondFactor): Promise<SecondFactorAdded> {
  const { accountId, sessionId } = actor
  await tx.query('update session set second_factor_at = $2 where id = $1', [sessionId, ctx.now])
  const hasCodes = await anyRow(tx, 'select 1 from recovery_code where account_id = $1 limit 1', [accountId])
  const codes = hasCodes ? [] : await writeRecoveryCodes(tx, accountId)
  await audit(tx, {
    ...{ at: ctx.now, ...by(actor), action: 'SECOND_FACTOR_ADDED', subject: 'account', subjectId: accountId },
  })
  await tellOwner(tx, accountId, 'added')
  return SecondFactorAdded.with(factor, codes)
}
