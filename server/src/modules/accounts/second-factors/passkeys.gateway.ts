import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { array, literal, object, optional, pipe, parseJson, record, safeParse, string, unknown } from 'valibot'
import type { Config } from '../../../platform/config.js'

/** WebAuthn by `@simplewebauthn/server`: the only place that knows it. A passkey is bound to the site's name; who holds the device proves it. */
type Site = Pick<Config, 'publicUrl'>
const hostOf = ({ publicUrl }: Site) => new URL(publicUrl).hostname
const originOf = ({ publicUrl }: Site) => new URL(publicUrl).origin

export interface KnownPasskey {
  credentialId: string
  transports: string[] | null
}
interface Owner {
  accountId: string
  email: string
  name: string
}

/** What a browser needs to make a passkey: `json` for it, `challenge` to keep. */
export async function passkeyCreation(site: Site, owner: Owner, known: readonly KnownPasskey[]) {
  const options = await generateRegistrationOptions({
    rpName: 'Cantine Facile',
    rpID: hostOf(site),
    userID: new TextEncoder().encode(owner.accountId),
    userName: owner.email,
    userDisplayName: owner.name,
    excludeCredentials: known.map(asDescriptor),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })
  return { json: JSON.stringify(options), challenge: options.challenge }
}

/** What a browser needs to use one of these. */
export async function passkeyRequest(site: Site, known: readonly KnownPasskey[]) {
  const options = await generateAuthenticationOptions({
    rpID: hostOf(site),
    allowCredentials: known.map(asDescriptor),
    userVerification: 'required',
  })
  return { json: JSON.stringify(options), challenge: options.challenge }
}

const asDescriptor = ({ credentialId, transports }: KnownPasskey) => ({
  id: credentialId,
  transports: transports ?? [],
})

export interface NewPasskey extends KnownPasskey {
  publicKey: Buffer
  signCount: number
}

/** The passkey that a browser made for this challenge; null: it is not one. */
export async function madePasskey(site: Site, challenge: string, answer: string): Promise<NewPasskey | null> {
  const response = safeParse(Made, answer)
  if (!response.success) return null
  const verified = await verifyRegistrationResponse({
    response: response.output,
    expectedChallenge: challenge,
    expectedOrigin: originOf(site),
    expectedRPID: hostOf(site),
  }).catch(() => null)
  if (!verified?.verified) return null
  const { id, publicKey, counter, transports } = verified.registrationInfo.credential
  return { credentialId: id, publicKey: Buffer.from(publicKey), signCount: counter, transports: transports ?? null }
}

/** How often the passkey has signed, its answer to this challenge being right; null: it is not. */
export async function passkeyCount(
  site: Site,
  challenge: string,
  answer: string,
  key: { credentialId: string; publicKey: Buffer; signCount: number },
): Promise<number | null> {
  const response = safeParse(Used, answer)
  if (!response.success) return null
  const verified = await verifyAuthenticationResponse({
    response: response.output,
    expectedChallenge: challenge,
    expectedOrigin: originOf(site),
    expectedRPID: hostOf(site),
    credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter: key.signCount },
  }).catch(() => null)
  return verified?.verified ? verified.authenticationInfo.newCounter : null
}

/** The passkey that an answer is of. */
export function credentialOf(answer: string): string | null {
  const response = safeParse(Used, answer)
  return response.success ? response.output.id : null
}

/** What a browser answers, as `@simplewebauthn/browser` writes it: base64url texts. */
const credential = {
  id: string(),
  rawId: string(),
  type: literal('public-key'),
  clientExtensionResults: record(string(), unknown()),
}
const Made = pipe(
  string(),
  parseJson(),
  object({
    ...credential,
    response: object({ clientDataJSON: string(), attestationObject: string(), transports: optional(array(string())) }),
  }),
)
const Used = pipe(
  string(),
  parseJson(),
  object({
    ...credential,
    response: object({ clientDataJSON: string(), authenticatorData: string(), signature: string() }),
  }),
)
