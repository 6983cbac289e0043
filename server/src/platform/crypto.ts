import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret to hand out once: 256 bits, safe in a URL. Only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url')
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A token that whoever has the key makes again from its nonce, and nobody else. */
export const derivedToken = (purpose: string, nonce: Buffer, key: Buffer): string =>
  createHmac('sha256', key).update(`${purpose} `).update(nonce).digest('base64url')
export const newNonce = (): Buffer => randomBytes(32)

/** A key of 32 bytes that knows those before it: what they sealed is still read, and nothing is sealed by them any more. */
export type SecretKey = Buffer & { readonly before?: readonly Buffer[] }

export const withOlderKeys = (key: Buffer, before: readonly Buffer[]): SecretKey => Object.assign(key, { before })

/** AES-256-GCM: 12 bytes of nonce, 16 of tag, then the text. For health data at rest. */
export function encrypt(text: string, key: SecretKey): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

function open(sealed: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
}

/** By this very key, and by none before it. */
export function isOpenedBy(sealed: Buffer, key: Buffer): boolean {
  try {
    open(sealed, key)
    return true
  } catch {
    return false
  }
}

/** By the key, or by one before it; throws when none of them sealed it. */
export function decrypt(sealed: Buffer, key: SecretKey): string {
  const older = isOpenedBy(sealed, key) ? undefined : key.before?.find((one) => isOpenedBy(sealed, one))
  return open(sealed, older ?? key)
}

export const signature = (body: Buffer | string, secret: Buffer): string =>
  createHmac('sha256', secret).update(body).digest('hex')

export function sameSignature(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
