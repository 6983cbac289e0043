import type { ProviderMode } from '../providers/provider.gateway.js'

export type PaymentSettingsRefusalReason =
  | 'NO_KEY'
  | 'PUBLISHABLE_KEY'
  | 'KEY_MALFORMED'
  | 'SIGNING_KEY_MALFORMED'
  | 'TEST_KEY_IN_PRODUCTION'
  | 'KEY_REJECTED'
  | 'PROVIDER_DOWN'
  | 'PAYMENTS_WAITING'
  | 'CHANGED_MEANWHILE'

const SECRET_KEY = /^(?:sk|rk)_(test|live)_[A-Za-z0-9]{8,240}$/
const SIGNING_KEY = /^whsec_[A-Za-z0-9+/=_-]{8,240}$/

/** Stripe writes the mode in the key. */
export const modeOfKey = (key: string): ProviderMode => (SECRET_KEY.exec(key)?.[1] === 'live' ? 'live' : 'test')

export interface KeysAsked {
  secretKey: string | null
  signingKey: string | null
  /** A key is already there, and stays when none is given. */
  known: boolean
  /** May test cards pay here? Not in production, where meals are real. */
  testsAllowed: boolean
}

/** Why these keys cannot even be tried, or null. */
export function whyNotKeys({
  secretKey,
  signingKey,
  known,
  testsAllowed,
}: KeysAsked): PaymentSettingsRefusalReason | null {
  if (!secretKey && !known) return 'NO_KEY'
  if (secretKey?.startsWith('pk_')) return 'PUBLISHABLE_KEY'
  if (secretKey && !SECRET_KEY.test(secretKey)) return 'KEY_MALFORMED'
  if (signingKey && !SIGNING_KEY.test(signingKey)) return 'SIGNING_KEY_MALFORMED'
  if (secretKey && modeOfKey(secretKey) === 'test' && !testsAllowed) return 'TEST_KEY_IN_PRODUCTION'
  return null
}
