import { describe, expect, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import {
  ApiError,
  CancelBookingsDocument,
  CantineClient,
  changesSince,
  CommunesDocument,
  FamiliesDocument,
  NotAnswered,
  pages,
  verifyWebhook,
} from './index.js'

interface Sent {
  headers: Record<string, string>
  body: { query: string; variables: Record<string, unknown> }
}
type Answered = { status?: number; headers?: Record<string, string>; body: unknown } | 'cut'

/** A server that answers in this order, and what it was sent and how long was waited. */
function served(...answers: Answered[]) {
  const sent: Sent[] = []
  const waited: number[] = []
  const client = new CantineClient({
    url: 'https://cantine.exemple.fr/autre/',
    token: 'cf_x',
    sleep: (milliseconds) => {
      waited.push(milliseconds)
      return Promise.resolve()
    },
    fetch: (address, init) => {
      expect(String(address)).toBe('https://cantine.exemple.fr/graphql')
      sent.push({ headers: init?.headers as Sent['headers'], body: JSON.parse(String(init?.body)) as Sent['body'] })
      const answer = answers[sent.length - 1] ?? answers.at(-1)
      if (!answer || answer === 'cut') return Promise.reject(new TypeError('fetch failed'))
      const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
      return Promise.resolve(new Response(text, { status: answer.status ?? 200, headers: answer.headers ?? {} }))
    },
  })
  return { client, sent, waited }
}
const error = (code: string, more = {}) => ({ errors: [{ message: 'Non.', extensions: { code, ...more } }] })
const communes = { data: { communes: [] } }
const cancel = { bookingIds: [], expectedRefundCents: 0 }

describe('an operation', () => {
  test('is posted with the token, a read without a key and a write with one', async () => {
    const { client, sent } = served({ body: communes })
    expect(await client.ask(CommunesDocument, {})).toEqual({ communes: [] })
    expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer cf_x', 'content-type': 'application/json' })
    expect(sent[0]?.headers['idempotency-key']).toBeUndefined()
    await client.ask(CancelBookingsDocument, cancel)
    await client.ask(CancelBookingsDocument, cancel)
    await client.ask(CancelBookingsDocument, cancel, { key: 'mine' })
    const [, first, second, own] = sent.map(({ headers }) => headers['idempotency-key'])
    expect(first).toMatch(/^[0-9a-f-]{36}$/)
    expect(second).not.toBe(first)
    expect(own).toBe('mine')
  })

  test('is asked again with the same key: after Retry-After, else after a pause that doubles', async () => {
    const { client, sent, waited } = served(
      { status: 429, headers: { 'retry-after': '17' }, body: error('TOO_MANY_REQUESTS') },
      { status: 503, body: error('SERVICE_UNAVAILABLE') },
      'cut',
      { status: 409, body: error('BAD_USER_INPUT') },
      { body: { data: { cancelBookings: { __typename: 'CancellationRefused' } } } },
    )
    const { cancelBookings } = await client.ask(CancelBookingsDocument, cancel)
    expect(cancelBookings.__typename).toBe('CancellationRefused')
    expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    expect(waited[0]).toBe(17_000)
    for (const [at, most] of [2_000, 4_000, 8_000].entries()) {
      expect(waited[at + 1]).toBeGreaterThanOrEqual(most / 2)
      expect(waited[at + 1]).toBeLessThanOrEqual(most)
    }
  })

  test('is not asked for ever, nor waited for longer than allowed', async () => {
    const busy = { status: 429, headers: { 'retry-after': '900' }, body: error('TOO_MANY_REQUESTS') }
    const { client, sent, waited } = served(busy)
    await expect(client.ask(CommunesDocument, {})).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429 })
    expect([sent.length, waited]).toEqual([5, [60_000, 60_000, 60_000, 60_000]])
    const cut = served('cut')
    const refused: unknown = await cut.client.ask(CancelBookingsDocument, cancel).catch((caught: unknown) => caught)
    expect(refused).toBeInstanceOf(NotAnswered)
    expect((refused as NotAnswered).key).toBe(cut.sent[0]?.headers['idempotency-key'])
  })

  test('that is given up is not asked again', async () => {
    const { client, sent } = served('cut')
    await expect(client.ask(CommunesDocument, {}, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(NotAnswered)
    expect(sent).toHaveLength(1)
  })

  test.each([
    [400, 'BAD_USER_INPUT'],
    [401, 'UNAUTHENTICATED'],
    [403, 'FORBIDDEN'],
    [422, 'BAD_USER_INPUT'],
    [200, 'NOT_FOUND'],
  ])('that is refused with %s is told at once, with what to do', async (status, code) => {
    const headers = { 'x-request-id': 'n-1' }
    const more = { scopes: ['READ_MONEY'], fields: [{ field: 'day', message: 'Un jour.' }] }
    const { client, sent } = served({ status, headers, body: error(code, more) })
    const caught: unknown = await client.ask(CommunesDocument, {}).catch((refused: unknown) => refused)
    expect(caught).toBeInstanceOf(ApiError)
    expect(caught).toMatchObject({ status, code, message: 'Non.', requestId: 'n-1', ...more })
    expect(sent).toHaveLength(1)
  })

  test('that a proxy answered, or whose code is not known, says so', async () => {
    await expect(served({ status: 404, body: '<html>' }).client.ask(CommunesDocument, {})).rejects.toMatchObject({
      code: 'UNKNOWN',
      status: 404,
    })
    await expect(served({ body: error('NEWER') }).client.ask(CommunesDocument, {})).rejects.toMatchObject({
      code: 'UNKNOWN',
    })
  })

  test('leaves what is left of the requests', async () => {
    const { client } = served({ body: communes, headers: { ratelimit: '"default";r=598;t=41' } })
    await client.ask(CommunesDocument, {})
    expect(client.rateLimit).toEqual({ left: 598, resetSeconds: 41 })
  })
})

const page = (ids: string[], endCursor: string | null, hasNextPage: boolean) => ({
  edges: ids.map((id) => ({ node: { account: { id } } })),
  pageInfo: { endCursor, hasNextPage },
})

describe('a list', () => {
  test('is read page after page, as far as one goes', async () => {
    const { client, sent } = served(
      { body: { data: { families: page(['a', 'b'], 'x', true) } } },
      { body: { data: { families: page(['c'], 'y', false) } } },
    )
    const ids: string[] = []
    for await (const { account } of pages(client, FamiliesDocument, { communeId: 'k' }, (answer) => answer.families))
      ids.push(account.id)
    expect(ids).toEqual(['a', 'b', 'c'])
    expect(sent.map(({ body }) => body.variables)).toEqual([
      { communeId: 'k', after: null },
      { communeId: 'k', after: 'x' },
    ])
  })

  test('of changes gives the cursor to keep, and keeps the one before when nothing came', async () => {
    const changes = (days: string[], endCursor: string | null, hasNextPage: boolean) => ({
      body: {
        data: { changes: { edges: days.map((day) => ({ node: { day } })), pageInfo: { endCursor, hasNextPage } } },
      },
    })
    const { client, sent } = served(changes(['1'], 'x', true), changes([], null, true), changes(['2', '3'], 'z', false))
    const seen: [string[], string | null][] = []
    for await (const one of changesSince(client, 'k', 'w', ['COUNTS']))
      seen.push([one.changes.map(({ day }) => day ?? ''), one.cursor])
    expect(seen).toEqual([
      [['1'], 'x'],
      [['2', '3'], 'z'],
    ])
    expect(sent.map(({ body }) => body.variables['after'])).toEqual(['w', 'x', 'x'])
  })
})

describe('a message of a webhook', () => {
  const [secret, other] = [
    'whsec_' + Buffer.alloc(24, 1).toString('base64'),
    'whsec_' + Buffer.alloc(24, 2).toString('base64'),
  ]
  const body = '{"type":"test","timestamp":"2026-12-01T09:00:00.000Z","data":{}}'
  const signed = (by: string, at = new Date()) => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(by).sign('msg_1', at, body),
  })

  test('is read when one of the secrets signed it', () => {
    expect(verifyWebhook(body, signed(secret), secret)).toMatchObject({ type: 'test' })
    expect(verifyWebhook(body, signed(secret), other, secret)).toMatchObject({ type: 'test' })
  })

  test('is refused by another secret, another body, without a signature, or when it is old', () => {
    expect(() => verifyWebhook(body, signed(other), secret)).toThrow()
    expect(() => verifyWebhook(body.replace('test', 'tast'), signed(secret), secret)).toThrow()
    expect(() => verifyWebhook(body, {}, secret)).toThrow()
    expect(() => verifyWebhook(body, signed(secret, new Date(Date.now() - 360_000)), secret)).toThrow()
  })
})
