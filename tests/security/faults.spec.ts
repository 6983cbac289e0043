import { afterAll, describe, expect, test } from '@jest/globals'
import { Writable } from 'node:stream'
import pg from 'pg'
import { createApp } from '../../server/src/app.js'
import { entities } from '../../server/src/entities.js'
import { createDataSource, poolOf } from '../../server/src/platform/database.js'
import { post } from '../support/client.js'
import { given } from '../support/given/index.js'
import { errorCode, type RawAnswer, send, sendGraphql } from '../support/http.js'
import { shortest } from '../support/durations.js'
import { town, useTown } from '../support/town.js'

useTown()

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/
const LEAK =
  /relation|column|syntax|select |insert |update |cantine_|postgres|127\.0\.0\.1|\bat \S+ \(|QueryFailed|stack|constraint/i

const FAMILY = '{ family { account { email } } }'
const ask = (query: string, cookie = '') => sendGraphql(JSON.stringify({ query }), { cookie })

/** Runs while a table has another name: every statement that needs it fails. */
async function without<T>(table: string, work: () => Promise<T>): Promise<T> {
  await town().owner.query(`alter table ${table} rename to ${table}_elsewhere`)
  try {
    return await work()
  } finally {
    await town().owner.query(`alter table ${table}_elsewhere rename to ${table}`)
  }
}

function expectMasked(answer: RawAnswer): string {
  expect(answer.text).not.toMatch(LEAK)
  expect(errorCode(answer)).toBe('INTERNAL_SERVER_ERROR')
  const [first] = (JSON.parse(answer.text) as { errors: { message: string; extensions: { requestId: string } }[] })
    .errors
  expect(first?.extensions.requestId).toMatch(UUID)
  expect(first?.message).toContain(first?.extensions.requestId ?? 'no number')
  return first?.extensions.requestId ?? ''
}

describe('a bug', () => {
  test('in a resolver is masked, with a number to quote', async () => {
    const family = await given.aFamily()
    expectMasked(await without('filiation', () => ask('{ family { filiations { id } } }', family.cookie)))
    expectMasked(await without('commune', () => ask('{ communes { id } }')))
    expectMasked(
      await without('account', () =>
        ask('mutation { signIn(email: "a@exemple.fr", password: "secret-42") { __typename } }'),
      ),
    )
  })

  test('while the context is built is masked the same way', async () => {
    const family = await given.aFamily()
    const answer = await without('session', () => ask(FAMILY, family.cookie))
    expect(answer.status).toBe(500)
    expectMasked(answer)
  })

  test('outside GraphQL is masked too', async () => {
    const family = await given.aFamily()
    const file = await without('session', () =>
      send('/files/00000000-0000-4000-8000-000000000000', { headers: { cookie: family.cookie } }),
    )
    expect(file.status).toBe(500)
    expect(file.text).not.toMatch(LEAK)
    expectMasked(await without('sandbox_session', () => send('/sandbox-pay/une-session')))
  })

  test('is written in the log under the number that was quoted, without the values of the statement', async () => {
    const lines: string[] = []
    const log = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) })
    const app = await createApp({ db: town().db, config: { ...town().config, logLevel: 'error' }, log })
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const secret = 'une-adresse-tres-privee@exemple.fr'
    const query = `mutation { requestPasswordReset(email: "${secret}") { ok } }`
    const id = expectMasked(await without('account', () => sendGraphql(JSON.stringify({ query }), {}, url)))
    await app.close()
    expect(lines.filter((line) => line.includes(id))).toHaveLength(1)
    expect(lines.join('')).not.toContain(secret)
  })
})

describe('no answer repeats a password', () => {
  const PASSWORD = 'Mirabelle-verglas-9; reste" at "ici'
  const shapes: [string, unknown][] = [
    ['a number for a text', { email: 'a@exemple.fr', password: [PASSWORD] }],
    ['an object for a text', { email: { password: PASSWORD }, password: PASSWORD }],
    ['an unknown field', { email: 'a@exemple.fr', motDePasse: PASSWORD }],
    ['a wrong kind of boolean', { email: 'a@exemple.fr', password: PASSWORD, acceptTerms: PASSWORD }],
    [
      'a text where details are asked',
      { email: 'a@exemple.fr', password: PASSWORD, acceptTerms: true, details: PASSWORD },
    ],
    [
      'a gender nobody knows',
      {
        email: 'a@exemple.fr',
        password: PASSWORD,
        acceptTerms: true,
        details: { firstName: 'A', lastName: 'B', gender: PASSWORD },
      },
    ],
    [
      'a day that is no day',
      {
        email: 'a@exemple.fr',
        password: PASSWORD,
        acceptTerms: true,
        details: { firstName: 'A', lastName: 'B', birthDate: PASSWORD },
      },
    ],
    [
      'an e-mail that is none',
      { email: PASSWORD, password: PASSWORD, acceptTerms: true, details: { firstName: 'A', lastName: 'B' } },
    ],
    [
      'a text that is too long',
      {
        email: 'a@exemple.fr',
        password: PASSWORD.repeat(400),
        acceptTerms: true,
        details: { firstName: 'A', lastName: 'B' },
      },
    ],
    ['a list', [PASSWORD]],
    ['a text', PASSWORD],
  ]

  test.each(shapes)('in a variable: %s', async (_what, input) => {
    const query =
      'mutation ($input: SignUpDetailsInput!) { saveSignUpDetails(input: $input) { __typename ... on SignUpRefused { message } } }'
    const answer = await sendGraphql(JSON.stringify({ query, variables: { input } }))
    expect(errorCode(answer)).toBe('BAD_USER_INPUT')
    for (const part of ['Mirabelle', 'verglas', 'reste', 'ici']) expect(answer.text).not.toContain(part)
  })

  test.each([
    ['an argument', 'mutation { signIn(email: "a@exemple.fr", password: ["Mirabelle"]) { __typename } }'],
    [
      'an unknown argument',
      'mutation { signIn(email: "a@exemple.fr", password: "Mirabelle", passe: "Mirabelle") { __typename } }',
    ],
    ['a text that does not end', 'mutation { signIn(email: "a@exemple.fr", password: "Mirabelle) { __typename } }'],
    ['an id', '{ order(id: "Mirabelle") { id } }'],
    [
      'a day',
      'mutation { validateAccess(accessId: "00000000-0000-4000-8000-000000000000", validTo: "Mirabelle") { __typename } }',
    ],
    [
      'an enum',
      'mutation { payOrder(orderId: "00000000-0000-4000-8000-000000000000", payment: Mirabelle) { __typename } }',
    ],
  ])('in the text of the query: %s', async (_what, query) => {
    const answer = await ask(query)
    expect(errorCode(answer)).toBe('BAD_USER_INPUT')
    expect(answer.text).not.toContain('Mirabelle')
  })

  test('an id or a day that is not one, in a variable', async () => {
    const family = await given.aFamily()
    for (const [query, variables] of [
      ['query ($id: UUID!) { order(id: $id) { id } }', { id: 'Mirabelle' }],
      ['query ($day: Day!) { availabilityCalendar(from: $day, to: $day) { today } }', { day: 'Mirabelle' }],
    ] as const) {
      const { errors } = await post(query, variables, family)
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
      expect(JSON.stringify(errors)).not.toContain('Mirabelle')
    }
    const { errors } = await post(
      'query ($day: Day!) { availabilityCalendar(from: $day, to: $day) { today } }',
      { day: '2026-02-30' },
      family,
    )
    expect(errors?.[0]?.message).toBe('Une date s’écrit AAAA-MM-JJ et doit exister.')
  })
})

describe('waits end', () => {
  const showAll = `select name, setting::int as ms from pg_settings where name in ('statement_timeout','lock_timeout','idle_in_transaction_session_timeout') order by name`
  const bounded = [
    { name: 'idle_in_transaction_session_timeout', ms: expect.any(Number) },
    { name: 'lock_timeout', ms: expect.any(Number) },
    { name: 'statement_timeout', ms: expect.any(Number) },
  ]

  test('every connection of the application limits statements, locks and idle transactions', async () => {
    const db = await createDataSource(town().config.databaseUrl, entities, 1).initialize()
    const rows = (await db.query(showAll)) as { name: string; ms: number }[]
    await db.destroy()
    expect(rows).toEqual(bounded)
    for (const { ms } of rows) expect(ms > 0 && ms <= 15_000).toBe(true)
  })
})

describe('the database does not answer', () => {
  let small: Awaited<ReturnType<typeof createDataSource>> | null = null
  afterAll(async () => small?.destroy())

  test('an exhausted pool is said after the wait of a connection, the process stays healthy and says that it is not ready, then recovers', async () => {
    const family = await given.aFamily()
    small = await createDataSource(town().config.databaseUrl, entities, 2).initialize()
    const app = await createApp({ db: small, config: town().config })
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const asked = () => sendGraphql(JSON.stringify({ query: FAMILY }), { cookie: family.cookie }, url)
    expect((await asked()).status).toBe(200)
    const ordinary = await shortest(asked)
    const held: pg.PoolClient[] = [await poolOf(small).connect(), await poolOf(small).connect()]
    const start = performance.now()
    const [signedIn, anonymous, healthy, ready] = await Promise.all([
      asked(),
      sendGraphql('{"query":"{ communes { id } }"}', {}, url),
      send('/healthz', {}, url),
      send('/readyz', {}, url),
    ])
    expect(performance.now() - start).toBeLessThan(2_500 + 40 * ordinary)
    for (const answer of [signedIn, anonymous]) {
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('3')
      expect(errorCode(answer)).toBe('SERVICE_UNAVAILABLE')
      expect(answer.text).not.toMatch(LEAK)
    }
    expect([healthy.status, ready.status]).toEqual([200, 503])
    held.forEach((client) => client.release())
    expect((await asked()).status).toBe(200)
    expect((await send('/readyz', {}, url)).status).toBe(200)
    await app.close()
  })

  test('connections cut by the server are an outage at worst, never the end of the process', async () => {
    const family = await given.aFamily()
    await town().owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'cantine_app' and datname = current_database()`,
    )
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(FAMILY, family.cookie)))
    for (const answer of answers)
      if (answer.status !== 200)
        expect({ status: answer.status, code: errorCode(answer) }).toEqual({ status: 503, code: 'SERVICE_UNAVAILABLE' })
    expect((await ask(FAMILY, family.cookie)).status).toBe(200)
  })

  test('a statement that waits too long for a lock ends as an outage', async () => {
    const db = await createDataSource(town().config.databaseUrl, entities, 2).initialize()
    const app = await createApp({ db, config: town().config })
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const holder = await town().owner.connect()
    try {
      await holder.query('begin')
      await holder.query('lock table sign_up_draft in access exclusive mode')
      const answer = await sendGraphql('{"query":"{ signUpDraft { step } }"}', { cookie: 'draft=inconnu' }, url)
      expect({ status: answer.status, code: errorCode(answer) }).toEqual({ status: 503, code: 'SERVICE_UNAVAILABLE' })
    } finally {
      await holder.query('rollback')
      holder.release()
      await app.close()
      await db.destroy()
    }
  })
})
