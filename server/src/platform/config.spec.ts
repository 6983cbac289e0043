import { describe, expect, test } from '@jest/globals'
import { type Doors, readConfig } from './config.js'

const HERE = { DATABASE_URL: 'postgres://db/c', SECRET_KEY: 'k' }
const PUBLIC = {
  DATABASE_URL: 'postgres://db/c',
  SECRET_KEY: 'x'.repeat(32),
  SMTP_URL: 'smtp://mail',
  PUBLIC_URL: 'https://cantine.exemple.fr',
}
type Env = Record<string, string | undefined>

const DOORS = ['demo', 'sandboxPayments', 'mailbox', 'introspection', 'plainHttp'] as const
const openOf = (env: Env): (keyof Doors)[] => {
  const config = readConfig(env)
  return DOORS.filter((door) => config[door])
}

describe('where it is served decides what is open', () => {
  const closed: [string, Env][] = [
    ['a public address, nothing else said', PUBLIC],
    ['NODE_ENV=production', { ...PUBLIC, NODE_ENV: 'production' }],
    ['NODE_ENV=development', { ...PUBLIC, NODE_ENV: 'development' }],
    ['NODE_ENV=test', { ...PUBLIC, NODE_ENV: 'test' }],
    [
      'this machine’s name, but listening to the network',
      { ...PUBLIC, PUBLIC_URL: 'https://localhost', HOST: '0.0.0.0' },
    ],
    ['listening to every address of IPv6', { ...PUBLIC, PUBLIC_URL: 'https://localhost', HOST: '::' }],
    ['NODE_ENV=production on this machine', { ...PUBLIC, PUBLIC_URL: 'https://localhost', NODE_ENV: 'production' }],
    ['a name that only looks like this machine', { ...PUBLIC, PUBLIC_URL: 'https://localhost.exemple.fr' }],
    ['an address of the house', { ...PUBLIC, PUBLIC_URL: 'https://192.168.1.5' }],
    [
      'words that are not « true »',
      { ...PUBLIC, DEMO: '1', SANDBOX_PAYMENTS: 'yes', MAILBOX: 'TRUE', INTROSPECTION: 'on' },
    ],
  ]
  test.each(closed)('%s: every door is closed', (_what, env) => {
    expect(readConfig(env).publicAddress).toBe(true)
    expect(openOf(env)).toEqual([])
  })

  test.each<[string, Env, (keyof Doors)[]]>([
    ['DEMO', {}, ['demo']],
    ['SANDBOX_PAYMENTS', {}, ['sandboxPayments']],
    ['MAILBOX', { SMTP_URL: undefined }, ['mailbox']],
    ['INTROSPECTION', {}, ['introspection']],
    ['PLAIN_HTTP', { PUBLIC_URL: 'http://cantine.exemple.fr' }, ['plainHttp']],
  ])('on a public address %s=true opens one door and no other', (word, more, open) => {
    expect(openOf({ ...PUBLIC, ...more, [word]: 'true' })).toEqual(open)
  })

  test.each<[string, Env, (keyof Doors)[]]>([
    ['nothing said', {}, ['demo', 'sandboxPayments', 'mailbox', 'plainHttp']],
    ['npm run dev', { NODE_ENV: 'development' }, [...DOORS]],
    ['mails that leave for good', { SMTP_URL: 'smtp://mail' }, ['demo', 'sandboxPayments', 'plainHttp']],
    [
      'mails that leave, and MAILBOX=true',
      { SMTP_URL: 'smtp://mail', MAILBOX: 'true' },
      ['demo', 'sandboxPayments', 'plainHttp'],
    ],
    ['DEMO=false', { DEMO: 'false' }, ['sandboxPayments', 'mailbox', 'plainHttp']],
    ['SANDBOX_PAYMENTS=false', { SANDBOX_PAYMENTS: 'false' }, ['demo', 'mailbox', 'plainHttp']],
    [
      '127.0.0.1 by its number',
      { HOST: '127.0.0.1', PUBLIC_URL: 'http://127.0.0.1:3000' },
      ['demo', 'sandboxPayments', 'mailbox', 'plainHttp'],
    ],
    ['IPv6', { HOST: '::1', PUBLIC_URL: 'http://[::1]:3000' }, ['demo', 'sandboxPayments', 'mailbox', 'plainHttp']],
  ])('on this machine, %s', (_what, more, open) => {
    expect(readConfig({ ...HERE, ...more }).publicAddress).toBe(false)
    expect(openOf({ ...HERE, ...more })).toEqual(open)
  })
})

describe('what would be dangerous is refused', () => {
  test('no install has a key that everybody knows', () => {
    expect(() => readConfig({ DATABASE_URL: 'postgres://db/c' })).toThrow(/SECRET_KEY/)
    expect(() => readConfig({ ...PUBLIC, SECRET_KEY: 'court' })).toThrow(/SECRET_KEY/)
  })

  test('nowhere to keep the data', () => {
    expect(() => readConfig({ SECRET_KEY: 'k' })).toThrow(/DATABASE_URL/)
  })

  test('a public address in clear, or without a mail server', () => {
    expect(() => readConfig({ ...PUBLIC, PUBLIC_URL: 'http://cantine.exemple.fr' })).toThrow(/https.*PLAIN_HTTP=true/)
    expect(() => readConfig({ ...PUBLIC, PUBLIC_URL: undefined, HOST: '0.0.0.0' })).toThrow(/https/)
    expect(() => readConfig({ ...PUBLIC, SMTP_URL: undefined })).toThrow(/SMTP_URL.*MAILBOX=true/)
    expect(() => readConfig({ ...HERE, MAILBOX: 'false' })).toThrow(/SMTP_URL/)
  })

  test('a Stripe that is not Stripe, unless it is on this machine', () => {
    const at = (base: string, more: Env = {}) => readConfig({ ...HERE, ...more, STRIPE_API_BASE: base }).stripeApiBase
    expect(at('http://emulator.test:12111/')).toBe('http://emulator.test:12111')
    expect(at('http://127.0.0.1:12111', PUBLIC)).toBe('http://127.0.0.1:12111')
    for (const elsewhere of ['https://api.exemple.fr', 'http://10.0.0.1', 'http://localhost.exemple.fr', 'file:///etc'])
      expect(() => at(elsewhere, PUBLIC)).toThrow(/STRIPE_API_BASE/)
    expect(() => at('javascript:1')).toThrow(/STRIPE_API_BASE/)
  })
})

test('the process that serves knows the application’s login only', () => {
  const config = readConfig({
    ...PUBLIC,
    DATABASE_URL: 'postgres://cantine_app:a@db/c',
    DATABASE_OWNER_URL: 'postgres://owner:secret@db/c',
  })
  expect(config.databaseUrl).toBe('postgres://cantine_app:a@db/c')
  expect(JSON.stringify(config)).not.toContain('owner')
  expect(readConfig(HERE, { appUrl: 'postgres://cantine_app:b@127.0.0.1/c' }).databaseUrl).toBe(
    'postgres://cantine_app:b@127.0.0.1/c',
  )
})

describe('a key that was changed', () => {
  test('knows those before it, one or several; the present one is not of them', () => {
    const read = (SECRET_KEY_OLD: string) => readConfig({ ...HERE, SECRET_KEY_OLD }).secretKey.before
    expect(read('')).toEqual([])
    const [first] = read('a') ?? []
    expect(first).toEqual(readConfig({ ...HERE, SECRET_KEY: 'a' }).secretKey.subarray())
    expect(read('a b')).toHaveLength(2)
    expect(() => read('a k')).toThrow('SECRET_KEY_OLD')
  })
})
