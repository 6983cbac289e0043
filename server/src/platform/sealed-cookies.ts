import type { FastifyReply } from 'fastify'
import type { Config } from './config.js'
import { clearCookie, type Cookies, readCookie, setCookie } from './cookies.js'
import { decrypt, encrypt } from './crypto.js'

interface Parts {
  config: Pick<Config, 'publicUrl' | 'secretKey'>
  reply: FastifyReply
}

/** What only this server reads again, in this browser, for so many seconds. */
export function setSealed(parts: Parts, name: string, value: object, seconds: number, now: Date): void {
  const sealed = encrypt(JSON.stringify({ name, until: now.getTime() + seconds * 1000, value }), parts.config.secretKey)
  setCookie(parts as Parameters<typeof setCookie>[0], name, sealed.toString('base64url'), seconds)
}

/** Null: it is not there, it is too old, or somebody else wrote it. What was sealed under another name is not it. */
export function readSealed<T extends object>(
  config: Parts['config'],
  cookies: Cookies,
  name: string,
  now: Date,
): T | null {
  const sealed = readCookie(config, cookies, name)
  if (!sealed) return null
  try {
    const read = JSON.parse(decrypt(Buffer.from(sealed, 'base64url'), config.secretKey)) as {
      name: string
      until: number
      value: T
    }
    return read.name === name && read.until > now.getTime() ? read.value : null
  } catch {
    return null
  }
}

export const clearSealed = (parts: Parts, name: string): void =>
  clearCookie(parts as Parameters<typeof clearCookie>[0], name)
