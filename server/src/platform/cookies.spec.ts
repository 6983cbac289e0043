import { expect, test } from '@jest/globals'
import type { Context } from './context.js'
import { readCookie, setCookie } from './cookies.js'

const https = { publicUrl: 'https://cantine.exemple.fr' }
const local = { publicUrl: 'http://localhost:3000' }

function cookieOn(config: { publicUrl: string }) {
  const set: unknown[][] = []
  const reply = { setCookie: (...args: unknown[]) => set.push(args) }
  setCookie({ config, reply } as unknown as Pick<Context, 'config' | 'reply'>, 'session', 'token', 60)
  return set[0]
}

test('on https a cookie is bound to the host, hidden from scripts, and sent by https only', () => {
  expect(cookieOn(https)).toEqual([
    '__Host-session',
    'token',
    { path: '/', httpOnly: true, sameSite: 'lax', secure: true, maxAge: 60 },
  ])
})

test('on http://localhost it has the plain name', () => {
  expect(cookieOn(local)?.[0]).toBe('session')
})

test('on https a cookie without the prefix, which another host of the domain could set, is not read', () => {
  expect(readCookie(https, { session: 'planted', '__Host-session': 'ours' }, 'session')).toBe('ours')
  expect(readCookie(https, { session: 'planted' }, 'session')).toBeNull()
})
