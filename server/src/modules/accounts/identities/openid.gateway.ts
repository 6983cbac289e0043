import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Config } from '../../../platform/config.js'
import { decrypt } from '../../../platform/crypto.js'
import { bytes, oneOf, text } from '../../../platform/row.js'
import { type Db, firstRow } from '../../../platform/sql.js'
import { type Shown, shownBy } from './identity.policy.js'
import { IdentityProviderKind } from './identity-provider.entity.js'

/** What was given to the agglomeration, open. */
export interface Registration {
  kind: IdentityProviderKind
  issuer: string
  clientId: string
  secret: string
}

/** What is kept in the browser between leaving for the provider and coming back. */
export interface Journey {
  kind: IdentityProviderKind
  state: string
  nonce: string
  verifier: string
  returnTo: string
}

/** What a provider vouches for, and the token by which its own session is ended. */
export interface Vouched {
  shown: Shown
  idToken: string
}

const SCOPES: Record<IdentityProviderKind, string> = {
  FRANCECONNECT: 'openid given_name family_name birthdate gender email',
  PROCONNECT: 'openid given_name usual_name email',
}
/** FranceConnect asks the service which level of assurance it needs (eIDAS); ProConnect answers with its own. */
const LEVELS: Partial<Record<IdentityProviderKind, readonly string[]>> = {
  FRANCECONNECT: ['eidas1', 'eidas2', 'eidas3'],
}
const SECONDS = 10

export const callbackOf = (config: Pick<Config, 'publicUrl'>, kind: IdentityProviderKind): string =>
  `${config.publicUrl}/identity/${kind.toLowerCase()}/callback`
export const signedOutOf = (config: Pick<Config, 'publicUrl'>): string => `${config.publicUrl}/connexion`

/** Null: the agglomeration does not offer it. */
export async function openRegistration(
  db: Db,
  config: Pick<Config, 'secretKey'>,
  kind: IdentityProviderKind,
): Promise<Registration | null> {
  const row = await firstRow(
    db,
    { kind: oneOf(IdentityProviderKind), issuer: text, clientId: text, sealed: bytes },
    `select kind, issuer, client_id as "clientId", secret_encrypted as sealed from identity_provider where kind = $1 and is_open`,
    [kind],
  )
  return row ? { ...row, secret: decrypt(row.sealed, config.secretKey) } : null
}

/** Asks the provider where its doors are. Throws when it does not answer in ten seconds, or says that it is somebody else. */
export async function discover(config: Pick<Config, 'plainHttp'>, given: Registration): Promise<Configuration> {
  const found = await discovery(
    new URL(given.issuer),
    given.clientId,
    { client_secret: given.secret },
    ClientSecretPost(given.secret),
    { timeout: SECONDS, execute: config.plainHttp ? [allowInsecureRequests] : [] },
  )
  enableNonRepudiationChecks(found)
  return found
}

/** Where the browser is sent, and what it keeps until it comes back. */
export async function startJourney(
  config: Pick<Config, 'plainHttp' | 'publicUrl'>,
  given: Registration,
  returnTo: string,
): Promise<{ url: URL; journey: Journey }> {
  const provider = await discover(config, given)
  const journey: Journey = {
    ...{ kind: given.kind, returnTo, state: randomState(), nonce: randomNonce() },
    verifier: randomPKCECodeVerifier(),
  }
  const levels = LEVELS[given.kind]
  const url = buildAuthorizationUrl(provider, {
    redirect_uri: callbackOf(config, given.kind),
    scope: SCOPES[given.kind],
    state: journey.state,
    nonce: journey.nonce,
    code_challenge: await calculatePKCECodeChallenge(journey.verifier),
    code_challenge_method: 'S256',
    ...(levels && { acr_values: levels[0] ?? '' }),
  })
  return { url, journey }
}

/** Who the provider says came back. Throws when anything of what it says does not hold: state, nonce, signature, level, who it is for. */
export async function endJourney(
  config: Pick<Config, 'plainHttp' | 'publicUrl'>,
  given: Registration,
  journey: Journey,
  query: string,
): Promise<Vouched> {
  const provider = await discover(config, given)
  const tokens = await authorizationCodeGrant(provider, new URL(`${callbackOf(config, given.kind)}?${query}`), {
    expectedState: journey.state,
    expectedNonce: journey.nonce,
    pkceCodeVerifier: journey.verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  const levels = LEVELS[given.kind]
  if (!claims || !tokens.id_token) throw new Error('no ID token')
  if (levels && !levels.some((level) => level === claims.acr))
    throw new Error('the level of assurance is not one that was asked')
  const said = await fetchUserInfo(provider, tokens.access_token, claims.sub)
  return { shown: shownBy(given.kind, claims.sub, said), idToken: tokens.id_token }
}

/** Where the provider ends its own session; null: it has no such door. */
export async function signOutUrl(
  config: Pick<Config, 'plainHttp' | 'publicUrl'>,
  given: Registration,
  idToken: string,
): Promise<URL | null> {
  const provider = await discover(config, given)
  if (!provider.serverMetadata().end_session_endpoint) return null
  return buildEndSessionUrl(provider, {
    id_token_hint: idToken,
    post_logout_redirect_uri: signedOutOf(config),
    state: randomState(),
  })
}
