import { createCipheriv, createDecipheriv, type DecipherGCM, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16
/** What sealing adds to a content, in bytes. */
export const SEAL_BYTES = NONCE + TAG

/** AES-256-GCM of a content of any length: 12 bytes of nonce, the content, 16 bytes of tag. The key serves for this content alone. */
export async function* sealStream(content: AsyncIterable<Uint8Array>, key: Buffer): AsyncGenerator<Uint8Array> {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  yield nonce
  for await (const chunk of content) yield cipher.update(chunk)
  yield cipher.final()
  yield cipher.getAuthTag()
}

/** Its last piece comes only once the whole was verified: one changed byte, and it throws before its end. */
export async function* openStream(sealed: AsyncIterable<Uint8Array>, key: Buffer): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0)
  let decipher: DecipherGCM | null = null
  let last: Buffer | null = null
  for await (const chunk of sealed) {
    held = Buffer.concat([held, chunk])
    if (!decipher) {
      if (held.length < NONCE) continue
      decipher = createDecipheriv('aes-256-gcm', key, held.subarray(0, NONCE))
      held = held.subarray(NONCE)
    }
    if (held.length > TAG) {
      if (last) yield last
      last = decipher.update(held.subarray(0, -TAG))
      held = held.subarray(-TAG)
    }
  }
  if (!decipher || held.length !== TAG) throw new Error('a sealed file is cut short')
  decipher.setAuthTag(held)
  const end = decipher.final()
  if (last) yield last
  yield end
}
