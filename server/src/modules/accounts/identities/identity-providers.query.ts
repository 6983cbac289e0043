import type { Actor } from '../../../platform/actor.js'
import { hasRole } from '../../../platform/actor.js'
import type { Config } from '../../../platform/config.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'
import { ExternalIdentity } from './external-identity.entity.js'
import { IdentityProvider, IdentityProviderKind } from './identity-provider.entity.js'
import { callbackOf, signedOutOf } from './openid.gateway.js'
import { IdentityProviderSettings } from './provider-settings.result.js'

export const mayChooseProviders = (actor: Actor): boolean =>
  hasRole(actor, '', ...STAFF_RIGHTS.ADMINISTER_AGGLOMERATION)

const ALL = `select ${columnsOf(IdentityProvider, 'p')} from identity_provider p`

/** What may be signed in by now. */
export const readOpenProviders = (db: Db): Promise<IdentityProvider[]> =>
  rowsOf(db, IdentityProvider, `${ALL} where p.is_open order by p.kind`)

export const readIdentities = (db: Db, accountId: string): Promise<ExternalIdentity[]> =>
  rowsOf(
    db,
    ExternalIdentity,
    `select ${columnsOf(ExternalIdentity, 'e')} from external_identity e where e.account_id = $1 order by e.provider`,
    [accountId],
  )

/** Both, whether or not anything was set. */
export async function readProviderSettings(
  db: Db,
  config: Pick<Config, 'publicUrl'>,
  actor: Actor,
): Promise<IdentityProviderSettings[]> {
  if (!mayChooseProviders(actor)) throw notFound()
  const known = await rowsOf(db, IdentityProvider, ALL)
  return Object.values(IdentityProviderKind).map((kind) => {
    const set = known.find((provider) => provider.kind === kind)
    return Object.assign(new IdentityProviderSettings(), {
      ...{ kind, issuer: set?.issuer ?? null, clientId: set?.clientId ?? null },
      ...{ isOpen: set?.isOpen ?? false, setAt: set?.setAt ?? null },
      ...{ callbackUrl: callbackOf(config, kind), signedOutUrl: signedOutOf(config) },
    })
  })
}
