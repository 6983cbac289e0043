import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import type { TestProgram } from '../../support/given/program.js'
import { errorCode, type RawAnswer, sendGraphql } from '../../support/http.js'
import { town, useTown } from '../../support/town.js'

useTown()

const NOW = '2026-12-01T10:00:00+01:00'
let commune: TestCommune
let family: TestFamily
beforeAll(async () => {
  clock.at(NOW)
  commune = await given.aCommune()
  family = (await given.aBookedMeal(commune)).family
})

const send = (
  token: string,
  query: string,
  variables: object,
  headers: Record<string, string> = {},
): Promise<RawAnswer> =>
  sendGraphql(JSON.stringify({ query, variables }), { authorization: `Bearer ${token}`, ...headers })
const itself = (token: string) => send(token, '{ apiClient { name } }', {})

describe('a program is told what is left to it', () => {
  test('with the standard headings, each program apart', async () => {
    clock.at(NOW)
    const [one, other] = [
      await given.aProgram(commune, ['READ_COUNTS']),
      await given.aProgram(commune, ['READ_COUNTS']),
    ]
    await itself(one.token)
    const { headers } = await itself(one.token)
    expect(headers.get('ratelimit-policy')).toBe('"default";q=600;w=60')
    expect(headers.get('ratelimit')).toMatch(/^"default";r=598;t=(60|59|58|5\d)$/)
    expect((await itself(other.token)).headers.get('ratelimit')).toContain('r=599')
  })

  test('and when nothing is left, when to come back; nothing was done', async () => {
    clock.at(NOW)
    const one = await given.aProgram(commune, ['READ_COUNTS'])
    await itself(one.token)
    await town().owner.query(`update throttle set points = 600 where key like 'api-client:%' and points = 1`)
    const { status, headers, ...answer } = await itself(one.token)
    expect([status, errorCode({ status, headers, ...answer })]).toEqual([429, 'TOO_MANY_REQUESTS'])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(headers.get('ratelimit')).toContain('r=0')
    await town().owner.query(`delete from throttle where key like 'api-client:%'`)
    expect((await itself(one.token)).status).toBe(200)
  })

  test('an address that tries tokens is told so too', async () => {
    clock.at(NOW)
    expect((await itself('cf_nothing')).status).toBe(401)
    await town().owner.query(`update throttle set points = 1200 where key like 'api-token-address:%'`)
    expect((await itself('cf_nothing')).status).toBe(429)
    await town().owner.query(`delete from throttle where key like 'api-token-address:%'`)
  })
})

describe('a program says each write once', () => {
  const ADD = `mutation ($a: UUID!, $n: String!) { addBeneficiary(accountId: $a, input: { type: MOTHER, firstName: $n, lastName: "Dupont", birthDate: "2018-05-10" }) { __typename ... on Filiation { id } } }`
  const children = async () =>
    (await town().owner.query('select 1 from filiation where account_id = $1', [family.accountId])).rowCount
  const add = (who: TestProgram, name: string, key?: string) =>
    send(who.token, ADD, { a: family.accountId, n: name }, key === undefined ? {} : { 'idempotency-key': key })
  const aWriter = () => given.aProgram(commune, ['WRITE_FAMILIES', 'READ_HEALTH'])

  test('with a key: without one it is refused, and nothing is done', async () => {
    clock.at(NOW)
    const [who, before] = [await aWriter(), await children()]
    for (const key of [undefined, '', 'two words', 'x'.repeat(256)])
      expect((await add(who, 'Lison', key)).status).toBe(400)
    expect(await children()).toBe(before)
  })

  test('with a key, also when the write stands in a fragment', async () => {
    clock.at(NOW)
    const [who, before] = [await aWriter(), await children()]
    const written = `addBeneficiary(accountId: $a, input: { type: MOTHER, firstName: $n, lastName: "Dupont", birthDate: "2018-05-10" }) { __typename }`
    for (const text of [
      `mutation ($a: UUID!, $n: String!) { ... { ${written} } }`,
      `mutation ($a: UUID!, $n: String!) { ... on Mutation { ...Written } } fragment Written on Mutation { ${written} }`,
    ])
      expect((await send(who.token, text, { a: family.accountId, n: 'Lison' })).status).toBe(400)
    expect(await children()).toBe(before)
  })

  test('sent again, one after the other or ten at once, it is done once and answered the same', async () => {
    clock.at(NOW)
    const [who, before, key] = [await aWriter(), (await children()) ?? 0, randomUUID()]
    const first = await add(who, 'Lison', key)
    const again = await add(who, 'Lison', `"${key}"`)
    expect(again.text).toBe(first.text)
    expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([
      null,
      'true',
    ])
    const atOnce = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(who, 'Marin', atOnce)))
    expect(new Set(answers.map(({ status }) => status))).not.toContain(500)
    expect(
      answers.filter(({ status, headers }) => status === 200 && !headers.has('idempotency-replayed')),
    ).toHaveLength(1)
    expect(await children()).toBe(before + 2)
  })

  test('another question under the same key is refused; the key of another program is its own', async () => {
    clock.at(NOW)
    const [who, other, key] = [await aWriter(), await aWriter(), randomUUID()]
    await add(who, 'Nino', key)
    expect((await add(who, 'Nina', key)).status).toBe(422)
    expect((await add(other, 'Nina', key)).headers.has('idempotency-replayed')).toBe(false)
  })

  test('what was refused as an error may be asked again under the same key', async () => {
    clock.at(NOW)
    const [who, key] = [await aWriter(), randomUUID()]
    const wrong = { a: randomUUID(), n: 'Noé' }
    for (let times = 0; times < 2; times++)
      expect(errorCode(await send(who.token, ADD, wrong, { 'idempotency-key': key }))).toBe('NOT_FOUND')
  })

  test('who died while answering leaves the key to who asks a minute later', async () => {
    clock.at(NOW)
    const [who, key] = [await aWriter(), randomUUID()]
    await add(who, 'Zoé', key)
    await town().owner.query('update api_answer set answer_encrypted = null where key = $1', [key])
    expect((await add(who, 'Zoé', key)).status).toBe(409)
    clock.at('2026-12-01T10:01:01+01:00')
    expect((await add(who, 'Zoé', key)).status).toBe(200)
  })

  test('answers are kept a day, encrypted', async () => {
    clock.at(NOW)
    const [who, key] = [await aWriter(), randomUUID()]
    await add(who, 'Ysé', key)
    const kept = async () =>
      (
        await town().owner.query<{ answer: Buffer }>(
          'select answer_encrypted as answer from api_answer where key = $1',
          [key],
        )
      ).rows
    expect((await kept())[0]?.answer.toString()).not.toContain('Filiation')
    for (const [at, rows] of [
      ['2026-12-02T09:00:00+01:00', 1],
      ['2026-12-02T11:00:00+01:00', 0],
    ] as const) {
      clock.at(at)
      await town().owner.query(`insert into outbox (task, payload) values ('forget-answers', '{}')`)
      await town().runJobs()
      expect(await kept()).toHaveLength(rows)
    }
  })
})
