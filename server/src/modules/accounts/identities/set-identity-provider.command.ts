import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { encrypt } from '../../../platform/crypto.js'
import { notFound } from '../../../platform/errors.js'
import { bytes, instant, text } from '../../../platform/row.js'
import { lookAt, NotSent } from '../../../platform/safe-request.js'
import { firstRow, oneRow } from '../../../platform/sql.js'
import { decrypt } from '../../../platform/crypto.js'
import type { IdentityProviderInput } from './identity.input.js'
import { mayChooseProviders, readProviderSettings } from './identity-providers.query.js'
import { discover } from './openid.gateway.js'
import { IdentityProviderRefused, type IdentityProviderSettings } from './provider-settings.result.js'

/** Gives the agglomeration its FranceConnect or ProConnect. The provider is asked first: an address where nobody answers is never kept. */
export async function setIdentityProvider(
  ctx: Context,
  actor: Actor,
  input: IdentityProviderInput,
): Promise<IdentityProviderSettings | IdentityProviderRefused> {
  if (!mayChooseProviders(actor)) throw notFound()
  const { kind, isOpen } = input
  const [issuer, clientId] = [input.issuer.trim(), input.clientId.trim()]
  const known = await firstRow(
    ctx.db,
    { sealed: bytes },
    'select secret_encrypted as sealed from identity_provider where kind = $1',
    [kind],
  )
  const given = input.secret?.trim()
  const secret = given ?? (known && decrypt(known.sealed, ctx.config.secretKey))
  if (!secret) return IdentityProviderRefused.because('SECRET_MISSING')
  const wrong = await whyNotIssuer(ctx, issuer)
  if (wrong) return IdentityProviderRefused.because(wrong)
  if (!(await discover(ctx.config, { kind, issuer, clientId, secret }).catch(() => null)))
    return IdentityProviderRefused.because('NO_ANSWER')
  return ctx.db.transaction(async (tx) => {
    const { id } = await oneRow(tx, { id: text }, 'select id from agglomeration for no key update')
    const before = await firstRow(
      tx,
      { setAt: instant },
      'select set_at as "setAt" from identity_provider where kind = $1 for update',
      [kind],
    )
    if ((before?.setAt.getTime() ?? null) !== (input.before?.getTime() ?? null))
      return IdentityProviderRefused.because('CHANGED_MEANWHILE')
    await tx.query(
      `insert into identity_provider (kind, issuer, client_id, secret_encrypted, is_open, set_at, set_by) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (kind) do update set issuer = excluded.issuer, client_id = excluded.client_id, is_open = excluded.is_open,
         secret_encrypted = excluded.secret_encrypted, set_at = excluded.set_at, set_by = excluded.set_by`,
      [kind, issuer, clientId, encrypt(secret, ctx.config.secretKey), isOpen, ctx.now, actor.accountId],
    )
    await audit(tx, {
      ...{ at: ctx.now, ...by(actor), action: 'IDENTITY_PROVIDER_SET', subject: 'agglomeration', subjectId: id },
      details: { provider: kind, issuer, clientId, isOpen, newKey: Boolean(given) },
    })
    const all = await readProviderSettings(tx, ctx.config, actor)
    return all.find((settings) => settings.kind === kind) ?? IdentityProviderRefused.because('CHANGED_MEANWHILE')
  })
}

/** Nothing inside a network is asked, whoever typed it. */
const whyNotIssuer = (ctx: Context, issuer: string): Promise<'NOT_HTTPS' | 'NO_ANSWER' | null> =>
  lookAt(issuer, ctx.config).then(
    () => null,
    (caught: unknown) => (caught instanceof NotSent && caught.why === 'NOT_HTTPS' ? 'NOT_HTTPS' : 'NO_ANSWER'),
  )
