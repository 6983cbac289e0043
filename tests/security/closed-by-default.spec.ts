import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { createApp } from '../../server/src/app.js'
import {
  SANDBOX_SIGNATURE_HEADER,
  sandboxEvent,
  signSandboxWebhook,
} from '../../server/src/modules/payments/sandbox/sandbox.gateway.js'
import { clock } from '../../server/src/platform/clock.js'
import { type Config, readConfig } from '../../server/src/platform/config.js'
import { welcome } from '../../server/src/welcome.js'
import { errorCode, type RawAnswer, send, sendGraphql } from '../support/http.js'
import { town, useTown } from '../support/town.js'

useTown()

/** A second server on the same database, configured otherwise. */
async function serverWith(change: Partial<Config>): Promise<{ app: FastifyInstance; url: string }> {
  const app = await createApp({ db: town().db, config: { ...town().config, ...change } })
  return { app, url: await app.listen({ port: 0, host: '127.0.0.1' }) }
}

const NO_STACK = /\bat \S+ \(|node_modules|server\/(src|dist)|\.ts:\d|select .* from /i
const INTROSPECTION = JSON.stringify({ query: '{ __schema { queryType { name } } }' })
const BASE = { DATABASE_URL: 'postgres://db/c', SECRET_KEY: 'x'.repeat(32), SMTP_URL: 'smtp://mail' }
const PUBLIC = { PUBLIC_URL: 'https://cantine.exemple.fr' }
const EVERY_WORD = {
  SANDBOX_PAYMENTS: 'true',
  DEMO: 'true',
  MAILBOX: 'true',
  INTROSPECTION: 'true',
}

/** The doors of an install, as its settings open them. */
async function serverOf(env: Record<string, string | undefined>) {
  const { publicAddress, demo, sandboxPayments, mailbox, introspection, plainHttp, publicUrl, smtpUrl } = readConfig({
    ...BASE,
    ...env,
  })
  return serverWith({ publicAddress, demo, sandboxPayments, mailbox, introspection, plainHttp, publicUrl, smtpUrl })
}

const signUp = JSON.stringify({
  query: 'mutation ($input: SignUpDetailsInput!) { saveSignUpDetails(input: $input) { __typename } }',
  variables: {
    input: {
      email: 'camille@exemple.fr',
      password: 'mirabelle verglas tandem 48',
      acceptTerms: true,
      details: { firstName: 'Camille', lastName: 'Roche' },
    },
  },
})
const cookieFrom = async (url: string) => (await sendGraphql(signUp, {}, url)).headers.getSetCookie()

/** What a stranger finds behind each door. */
async function seenFrom(url: string) {
  const form = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'choice=accept',
  }
  const [cookie = ''] = await cookieFrom(url)
  return {
    cardPage: (await send('/sandbox-pay/style.css', {}, url)).status,
    cardPayment: (await send('/sandbox-pay/inconnu', form, url)).headers.get('content-type')?.split(';')[0],
    mailbox: (await send('/mailbox/style.css', {}, url)).status,
    introspection: 'data' in (JSON.parse((await sendGraphql(INTROSPECTION, {}, url)).text) as object),
    cookieInClear: !/; ?Secure/i.test(cookie),
  }
}

const CLOSED = {
  cardPage: 404,
  cardPayment: 'application/json',
  mailbox: 404,
  introspection: false,
  cookieInClear: false,
}

describe('what is open depends on where it is served', () => {
  test.each<[string, Record<string, string | undefined>, object]>([
    ['a public address without NODE_ENV', PUBLIC, CLOSED],
    ['a public address in development', { ...PUBLIC, NODE_ENV: 'development' }, CLOSED],
    ['a public address in production', { ...PUBLIC, NODE_ENV: 'production' }, CLOSED],
    [
      'a public address, test card page',
      { ...PUBLIC, SANDBOX_PAYMENTS: 'true' },
      { ...CLOSED, cardPage: 200, cardPayment: 'text/html' },
    ],
    ['a public address, mailbox', { ...PUBLIC, MAILBOX: 'true', SMTP_URL: undefined }, { ...CLOSED, mailbox: 200 }],
    ['a public address, introspection', { ...PUBLIC, INTROSPECTION: 'true' }, { ...CLOSED, introspection: true }],
    [
      'a network of this house, in clear',
      { HOST: '0.0.0.0', PUBLIC_URL: 'http://192.168.1.5:3000', PLAIN_HTTP: 'true' },
      { ...CLOSED, cookieInClear: true },
    ],
    [
      'this machine',
      { SMTP_URL: undefined },
      { cardPage: 200, cardPayment: 'text/html', mailbox: 200, introspection: false, cookieInClear: true },
    ],
    [
      'this machine, npm run dev',
      { SMTP_URL: undefined, NODE_ENV: 'development' },
      { cardPage: 200, cardPayment: 'text/html', mailbox: 200, introspection: true, cookieInClear: true },
    ],
  ])('%s', async (_what, env, seen) => {
    const { app, url } = await serverOf(env)
    try {
      expect(await seenFrom(url)).toEqual(seen)
    } finally {
      await app.close()
    }
  })

  test('a sandbox webhook, well signed, is refused where the test card page is closed', async () => {
    const body = sandboxEvent('sbx_inconnu', 'session.completed')
    const headers = () => ({
      'content-type': 'application/json',
      [SANDBOX_SIGNATURE_HEADER]: signSandboxWebhook(body, town().config, clock.now()),
    })
    const closed = await serverOf(PUBLIC)
    const open = await serverOf({ ...PUBLIC, SANDBOX_PAYMENTS: 'true' })
    try {
      expect((await send('/webhooks/sandbox', { method: 'POST', headers: headers(), body }, closed.url)).status).toBe(
        400,
      )
      expect((await send('/webhooks/sandbox', { method: 'POST', headers: headers(), body }, open.url)).status).toBe(200)
    } finally {
      await closed.app.close()
      await open.app.close()
    }
  })

  test('each open door of a public address is printed at every start, and nothing where all are closed', () => {
    const said = (env: object) => welcome(readConfig({ ...BASE, ...PUBLIC, ...env }), 'all')
    expect(said({})).not.toMatch(/ATTENTION|=true|mot de passe/)
    const open = said({
      ...EVERY_WORD,
      SMTP_URL: undefined,
      PUBLIC_URL: 'http://cantine.exemple.fr',
      PLAIN_HTTP: 'true',
    })
    expect(open).toContain('ATTENTION, ouvert sur une adresse publique :')
    for (const word of [...Object.keys(EVERY_WORD), 'PLAIN_HTTP']) expect(open).toContain(`${word}=true : `)
    expect(said({ SANDBOX_PAYMENTS: 'true' })).toContain('les familles se créditent sans payer')
    expect(said({ SANDBOX_PAYMENTS: 'true' })).not.toMatch(/DEMO|MAILBOX|INTROSPECTION|PLAIN_HTTP/)
    expect(welcome(readConfig({ ...BASE, SMTP_URL: undefined }), 'all')).not.toContain('ATTENTION')
  })
})

describe('introspection and stacks', () => {
  const before = process.env['NODE_ENV']
  afterAll(() => void (process.env['NODE_ENV'] = before))

  test.each([undefined, 'production', 'test'])(
    'with NODE_ENV=%s nothing of the schema is told and no stack is shown',
    async (value) => {
      if (value === undefined) delete process.env['NODE_ENV']
      else process.env['NODE_ENV'] = value
      const { app, url } = await serverWith({})
      try {
        expect(errorCode(await sendGraphql(INTROSPECTION, {}, url))).toBe('BAD_USER_INPUT')
        for (const query of [
          '{ __type(name: "Query") { name } }',
          '{ vieweur { nextStep } }',
          '{ viewer { nextSte } }',
          '{ viewer {',
          'mutation { signIn(emial: 1) { __typename } }',
        ]) {
          const { text } = await sendGraphql(JSON.stringify({ query }), {}, url)
          expect(text).not.toMatch(/Did you mean|stacktrace|nextStep/)
          expect(text).not.toMatch(NO_STACK)
        }
        const page = await send('/graphql', { headers: { accept: 'text/html' } }, url)
        expect(page.headers.get('content-type')).toMatch(/json/)
      } finally {
        await app.close()
      }
    },
  )

  test('in development the schema answers, and still no stack', async () => {
    const { app, url } = await serverWith({ introspection: true })
    try {
      expect(JSON.parse((await sendGraphql(INTROSPECTION, {}, url)).text)).toEqual({
        data: { __schema: { queryType: { name: 'Query' } } },
      })
      expect((await sendGraphql('{"query":"{ viewer {"}', {}, url)).text).not.toMatch(NO_STACK)
    } finally {
      await app.close()
    }
  })
})

describe('cookies', () => {
  test('on https they are bound to the host, secure, and out of reach of scripts', async () => {
    const { app, url } = await serverWith({ publicUrl: 'https://cantine.exemple.fr' })
    try {
      const [cookie = '', ...others] = await cookieFrom(url)
      expect(others).toEqual([])
      expect(cookie).toMatch(/^__Host-[\w-]+=[\w-]{43};/)
      for (const flag of [/; ?Path=\//i, /; ?HttpOnly/i, /; ?Secure/i, /; ?SameSite=(Lax|Strict)/i])
        expect(cookie).toMatch(flag)
      expect(cookie).not.toMatch(/domain=/i)
    } finally {
      await app.close()
    }
  })

  test('on http://localhost they have the plain name that browsers accept there', async () => {
    const [cookie = ''] = await cookieFrom(town().url)
    expect(cookie).toMatch(/^(?!__Host-)[\w-]+=/)
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).not.toMatch(/; ?Secure/i)
  })

  test('the session’s cookie has the same flags, and signing out takes it back', async () => {
    const { app, url } = await serverWith({ publicUrl: 'https://cantine.exemple.fr' })
    try {
      const out = await sendGraphql(
        '{"query":"mutation { signOut { ok } }"}',
        { cookie: '__Host-session=inconnu' },
        url,
      )
      expect(out.text).toBe('{"data":{"signOut":{"ok":true}}}\n')
      for (const cookie of out.headers.getSetCookie())
        expect(cookie).toMatch(/^__Host-session=;(?=.*Secure)(?=.*HttpOnly)/i)
      expect(out.headers.getSetCookie()).toHaveLength(1)
    } finally {
      await app.close()
    }
  })
})

describe('what /graphql accepts', () => {
  const query = '{"query":"{ viewer { nextStep } }"}'
  const form = 'query=%7B%20viewer%20%7B%20nextStep%20%7D%20%7D'
  const multipart = `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${query}\r\n--x--\r\n`
  const post = (body: string | Buffer, type: string, headers: Record<string, string> = {}) =>
    send('/graphql', { method: 'POST', body: body as string, headers: { 'content-type': type, ...headers } })

  test.each<[string, number, () => Promise<RawAnswer>]>([
    ['GET', 405, () => send(`/graphql?query=${encodeURIComponent('{viewer{nextStep}}')}`)],
    [
      'GET with the header of a preflight',
      405,
      () =>
        send(`/graphql?query=${encodeURIComponent('{viewer{nextStep}}')}`, {
          headers: { 'apollo-require-preflight': '1' },
        }),
    ],
    ['a form', 415, () => post(form, 'application/x-www-form-urlencoded')],
    ['plain text', 415, () => post(query, 'text/plain')],
    ['a multipart form', 415, () => post(multipart, 'multipart/form-data; boundary=x')],
    ['GraphQL without JSON', 415, () => post('{ viewer { nextStep } }', 'application/graphql')],
    ['JSON in another alphabet', 415, () => post(query, 'application/json; charset=utf-16')],
    ['a compressed body', 415, () => post(query, 'application/json', { 'content-encoding': 'gzip' })],
    ['no type at all', 415, () => send('/graphql', { method: 'POST', body: new Uint8Array(Buffer.from(query)) })],
    ['a batch', 400, () => post(`[${query},${query}]`, 'application/json')],
    ['an empty body', 400, () => post('', 'application/json')],
    ['half a JSON', 400, () => post('{"query":', 'application/json')],
    ['a JSON that is not an object', 400, () => post('"{ viewer { nextStep } }"', 'application/json')],
    ['null', 400, () => post('null', 'application/json')],
    ['no query', 400, () => post('{}', 'application/json')],
    ['a query that is no text', 400, () => post('{"query":{"a":1}}', 'application/json')],
    [
      'variables that are no object',
      400,
      () => post('{"query":"{ viewer { nextStep } }","variables":"{}"}', 'application/json'),
    ],
    [
      'an unknown operation name',
      400,
      () => post('{"query":"query a { viewer { nextStep } }","operationName":"b"}', 'application/json'),
    ],
    [
      'a persisted query',
      200,
      () => post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"aa"}}}', 'application/json'),
    ],
    ['a body of 101 kB', 413, () => post(`{"query":"${' '.repeat(101_000)}"}`, 'application/json')],
  ])('%s is refused with %i and one JSON error', async (_what, status, ask) => {
    const answer = await ask()
    expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/)
    expect({ status: answer.status, code: errorCode(answer) }).toEqual({ status, code: 'BAD_USER_INPUT' })
    expect(answer.text).not.toMatch(NO_STACK)
  })

  test('application/json does go through', async () => {
    expect((await post(query, 'application/json; charset=utf-8')).text).toBe('{"data":{"viewer":null}}\n')
  })

  test('another site gets no permission, with or without a preflight', async () => {
    const origin = { origin: 'https://mechant.exemple' }
    const preflight = await send('/graphql', {
      method: 'OPTIONS',
      headers: { ...origin, 'access-control-request-method': 'POST' },
    })
    const answers = [
      preflight,
      await sendGraphql(query, origin),
      await send('/', { headers: origin }),
      await send('/healthz', { headers: origin }),
    ]
    for (const { headers } of answers)
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
    expect(preflight.status).toBe(404)
  })
})

describe('every page and every answer', () => {
  let addresses: string[]
  beforeAll(
    () =>
      void (addresses = [
        '/',
        '/reserver',
        '/admin',
        '/admin/familles',
        '/healthz',
        '/readyz',
        '/graphql',
        '/mailbox',
        '/sandbox-pay/inconnu',
        '/sandbox-pay/%00',
        '/files/inconnu',
        '/files/%00',
        '/webhooks/sandbox',
        '/inconnu.txt',
        '/%',
        '/%c0%af',
        '/..%2f..%2fpackage.json',
        `/${'a'.repeat(3000)}`,
      ]),
  )

  test('carry a strict policy, are not framed and not sniffed, and show no stack', async () => {
    for (const path of addresses) {
      const { headers, text, status } = await send(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect({ path, status, policy }).toEqual({
        path,
        status,
        policy: expect.stringMatching(/default-src '(self|none)'/),
      })
      expect(policy).toMatch(/frame-ancestors 'none'/)
      expect(policy).not.toMatch(/unsafe-|https?:\/\/(?!localhost)|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-powered-by')).toBeNull()
      expect({ path, leak: NO_STACK.exec(text)?.[0] }).toEqual({ path, leak: undefined })
      expect({ path, broken: status >= 500 && path !== '/readyz' }).toEqual({ path, broken: false })
    }
  })

  test('https adds transport security, http does not', async () => {
    expect((await send('/healthz')).headers.get('strict-transport-security')).toBeNull()
    const { app, url } = await serverWith({ publicUrl: 'https://cantine.exemple.fr' })
    expect((await send('/healthz', {}, url)).headers.get('strict-transport-security')).toMatch(/max-age=31536000/)
    await app.close()
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'TRACE-LIKE'])('%s is not a way in', async (method) => {
    for (const path of ['/', '/graphql', '/files/1', '/healthz'])
      expect((await send(path, { method })).status).toBeGreaterThanOrEqual(400)
  })
})
