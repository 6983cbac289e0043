import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every application knows it: SHA-1, six digits, 30 seconds. Pure: the instant is given. */
const PERIOD = 30
const SETTINGS = { algorithm: 'SHA1', digits: 6, period: PERIOD }

/** 160 bits, as RFC 4226 §4 advises, in base 32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** What an application reads, from a QR code or a link. */
export const totpUri = (secret: string, label: string, issuer: string): string =>
  new TOTP({ ...SETTINGS, secret: Secret.fromBase32(secret), label, issuer }).toString()

/** The step of 30 seconds that a code is of, the one before and the one after counting too; null: of none. */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime()
  const totp = new TOTP({ ...SETTINGS, secret: Secret.fromBase32(secret) })
  const delta = totp.validate({ token: code, timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta
}
