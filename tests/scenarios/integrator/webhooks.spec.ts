import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import type { ApiScope } from '../../../server/src/platform/actor.js'
import { hashPassword } from '../../../server/src/modules/accounts/index.js'
import { isPublic, lookAt } from '../../../server/src/platform/safe-request.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { PASSWORD } from '../../support/given/person.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** A program is told what changed: signed, tried again, given up, sent again; and nothing inside a network is ever called. */
const SAVED = `__typename ... on WebhookSaved { secret webhook { id url kinds state failingSince hasTwoSecrets } } ... on WebhookRefused { reason message }`
const CREATE = `mutation ($input: CreateWebhookInput!) { answer: createWebhook(input: $input) { ${SAVED} } }`
const act = (name: string, more = '') =>
  `mutation ($webhookId: UUID!${more && ', $password: String!'}) { answer: ${name}(webhookId: $webhookId${more}) { ${SAVED} } }`
const REPLAY = `mutation ($webhookId: UUID!, $deliveryId: UUID, $since: DateTime) {
  answer: replayWebhook(webhookId: $webhookId, deliveryId: $deliveryId, since: $since) { ${SAVED} } }`
const LOG = `query ($webhookId: UUID!) { webhookDeliveries(webhookId: $webhookId) { edges { node {
  id type status attempts answerStatus answer } } } }`

interface Saved {
  __typename: string
  reason?: string
  secret?: string | null
  webhook?: { id: string; url: string; kinds: string[]; state: string; hasTwoSecrets: boolean }
}
interface Delivery {
  id: string
  type: string
  status: string
  attempts: number
  answerStatus: number | null
  answer: string | null
}
interface Posted {
  headers: Record<string, string>
  body: string
}

let commune: TestCommune
let admin: Signed & { accountId: string }
beforeAll(async () => {
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  await town().owner.query('update account set password_hash = $2 where id = $1', [
    admin.accountId,
    await hashPassword(PASSWORD),
  ])
})
const AT = '2026-11-25T10:00:00+01:00'
beforeEach(async () => {
  clock.at(AT)
  await town().owner.query(`delete from throttle; update webhook set removed_at = now() where removed_at is null`)
})

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

/** A receiver that answers as it is told to. */
async function receiver(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const posted: Posted[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => (body += String(part)))
    request.on('end', () => {
      posted.push({ headers: request.headers as Record<string, string>, body })
      answer(request, response)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { posted, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/recevoir` }
}
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_request: IncomingMessage, response: ServerResponse) =>
    response.writeHead(code, headers).end('reçu')

async function webhook(url: string, kinds: string[] = ['COUNTS'], scopes: ApiScope[] = ['READ_COUNTS', 'READ_MONEY']) {
  const { clientId } = await given.aProgram(commune, scopes)
  const saved = await create(clientId, { url, kinds })
  return { clientId, id: saved.webhook?.id ?? '', secret: saved.secret ?? '', saved }
}
const create = async (apiClientId: string, but: Record<string, unknown> = {}, who: Signed = admin) =>
  (
    await ask<{ answer: Saved }>(who, CREATE, {
      input: {
        requestId: randomUUID(),
        apiClientId,
        url: 'http://127.0.0.1/',
        kinds: ['COUNTS'],
        password: PASSWORD,
        ...but,
      },
    })
  ).answer
const doIt = async (name: string, webhookId: string) =>
  (await ask<{ answer: Saved }>(admin, act(name), { webhookId })).answer
const logOf = async (webhookId: string) =>
  (
    await ask<{ webhookDeliveries: { edges: { node: Delivery }[] } }>(admin, LOG, { webhookId })
  ).webhookDeliveries.edges.map(({ node }) => node)
const later = (seconds: number) => clock.at(new Date(clock.now().getTime() + seconds * 1_000))

describe('a change is told', () => {
  test('signed by Standard Webhooks, with ids only, in the order of the changes', async () => {
    const { posted, url } = await receiver(status(204))
    const { id, secret } = await webhook(url, ['COUNTS', 'BOOKING'])
    const { bookingId } = await given.aBookedMeal(commune)
    clock.at(AT)
    await town().runJobs()
    expect(posted.map(({ body }) => (JSON.parse(body) as { type: string }).type).sort()).toEqual([
      'booking.changed',
      'counts.changed',
    ])
    for (const { headers, body } of posted) {
      // the library of the receiver looks at its own clock
      const [now, said] = [Math.floor(Date.now() / 1_000), Number(headers['webhook-timestamp'])]
      expect(said).toBe(Math.floor(clock.now().getTime() / 1_000))
      if (Math.abs(now - said) < 300) expect(() => new Webhook(secret).verify(body, headers)).not.toThrow()
      const signature = new Webhook(secret).sign(headers['webhook-id'] ?? '', new Date(said * 1_000), body)
      expect(headers['webhook-signature']).toBe(signature)
    }
    const told = posted.map(({ body }) => JSON.parse(body) as { data: { id: string | null; day: string } })
    expect(told.map(({ data }) => data.id).sort()).toEqual([bookingId, null].sort())
    expect(new Set(told.map(({ data }) => data.day))).toEqual(new Set(['2026-12-08']))
    expect(posted.map(({ body }) => body).join('')).not.toMatch(/Dupont|@/)
    expect(await logOf(id)).toMatchObject([
      { status: 'DELIVERED', attempts: 1, answerStatus: 204 },
      { status: 'DELIVERED', attempts: 1, answerStatus: 204 },
    ])
  })

  test('what was begun before the address was made, and ends after it, is told', async () => {
    const { family } = await given.aBookedMeal(commune)
    clock.at(AT)
    const { posted, url } = await receiver(status(200))
    const { clientId } = await given.aProgram(commune, ['READ_FAMILIES'])
    const slow = await town().owner.connect()
    try {
      await slow.query('begin')
      await slow.query(`update account set last_name = 'Lent' where id = $1`, [family.accountId])
      await create(clientId, { url, kinds: ['FAMILY'] })
      await slow.query('commit')
    } finally {
      slow.release()
    }
    await sendNow()
    expect(posted.map(({ body }) => (JSON.parse(body) as { data: { id: string } }).data.id)).toEqual([family.accountId])
  })

  test('what its scopes no longer read, or a program that is revoked, is told nothing', async () => {
    const { posted, url } = await receiver(status(200))
    const { clientId } = await webhook(url)
    await ask(admin, `mutation ($id: UUID!) { revokeApiClient(apiClientId: $id) { __typename } }`, { id: clientId })
    await given.aBookedMeal(commune)
    clock.at(AT)
    await town().runJobs()
    expect(posted).toEqual([])
  })

  test('two secrets sign while one replaces the other', async () => {
    const { posted, url } = await receiver(status(200))
    const { id, secret } = await webhook(url)
    const renewed = (
      await ask<{ answer: Saved }>(admin, act('renewWebhookSecret', ', password: $password'), {
        webhookId: id,
        password: PASSWORD,
      })
    ).answer
    expect(renewed.webhook?.hasTwoSecrets).toBe(true)
    await doIt('testWebhook', id)
    await town().runJobs()
    const [first] = posted
    const signs = (given: string) =>
      new Webhook(given).sign(
        first?.headers['webhook-id'] ?? '',
        new Date(Number(first?.headers['webhook-timestamp']) * 1_000),
        first?.body ?? '',
      )
    expect(first?.headers['webhook-signature']?.split(' ')).toEqual([signs(renewed.secret ?? ''), signs(secret)])
    expect((await doIt('retireWebhookSecret', id)).webhook?.hasTwoSecrets).toBe(false)
    expect((await doIt('retireWebhookSecret', id)).reason).toBe('ONE_SECRET')
  })
})

describe('a receiver that does not take it', () => {
  test('is tried again later and later; after ten attempts the message is given up, and can be sent again', async () => {
    let code = 500
    const { posted, url } = await receiver((request, response) => status(code)(request, response))
    const { id } = await webhook(url)
    await doIt('testWebhook', id)
    await town().runJobs()
    expect(await logOf(id)).toMatchObject([{ status: 'WAITING', attempts: 1, answerStatus: 500, answer: 'reçu' }])
    await town().runJobs() // not before its time
    expect(posted).toHaveLength(1)
    for (const seconds of [5, 60, 300, 1_800, 7_200, 21_600, 43_200, 86_400, 86_400]) {
      later(seconds)
      await town().owner.query('update webhook set failing_since = $1', [clock.now()]) // the message alone is at fault
      await sendNow()
    }
    expect(await logOf(id)).toMatchObject([{ status: 'DEAD', attempts: 10 }])
    code = 200
    const [dead] = await logOf(id)
    await ask(admin, REPLAY, { webhookId: id, deliveryId: dead?.id })
    await town().runJobs()
    expect(await logOf(id)).toMatchObject([{ id: dead?.id, status: 'DELIVERED', answerStatus: 200 }])
    expect(new Set(posted.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([`msg_${dead?.id}`]))
    await ask(admin, REPLAY, { webhookId: id, since: new Date(AT).toISOString() })
    await town().runJobs()
    expect(posted).toHaveLength(12)
  })

  test('takes nothing for five days: it is left alone, its contact is told, and it can be started again', async () => {
    const { url } = await receiver(status(503))
    const { id } = await webhook(url)
    await doIt('testWebhook', id)
    await town().runJobs()
    later(6 * 86_400)
    await sendNow()
    const { rows } = await town().owner.query('select stopped_at is not null as stopped from webhook where id = $1', [
      id,
    ])
    expect(rows).toEqual([{ stopped: true }])
    await town().runJobs()
    const [mail] = (await town().mailsTo('api@editeur.exemple')).slice(-1)
    expect(mail?.subject).toMatch(/^Le webhook de Menus \d+ ne répond plus$/)
    expect((await doIt('restartWebhook', id)).webhook?.state).toBe('LIVE')
  })

  test('a redirect is not followed, an endless answer is cut, a closed door is an answer', async () => {
    const hidden = await receiver(status(200))
    const redirecting = await receiver(status(302, { location: hidden.url }))
    const huge = await receiver((_request, response) => {
      response.writeHead(200)
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        response.once('drain', pour)
      }
      pour()
    })
    const [one, two, three] = [
      await webhook(redirecting.url),
      await webhook(huge.url),
      await webhook('http://127.0.0.1:1/'),
    ]
    for (const { id } of [one, two, three]) await doIt('testWebhook', id)
    await town().runJobs()
    expect(hidden.posted).toEqual([])
    expect(await logOf(one.id)).toMatchObject([{ status: 'WAITING', answerStatus: 302 }])
    expect(await logOf(two.id)).toMatchObject([{ status: 'DELIVERED', answerStatus: 200 }])
    expect(await logOf(three.id)).toMatchObject([{ status: 'WAITING', answerStatus: null, answer: 'ECONNREFUSED' }])
  })
})

/** As the worker does each minute. */
async function sendNow(): Promise<void> {
  await town().owner.query(
    `insert into outbox (task, payload, job_key) values ('send-webhooks', '{}', 'send-webhooks')`,
  )
  await town().runJobs()
}

describe('nothing inside a network is called', () => {
  const publicly = { plainHttp: false, publicAddress: true }
  test.each([
    ['http://editeur.fr/', 'NOT_HTTPS'],
    ['ftp://editeur.fr/', 'NOT_HTTPS'],
    ['https://127.0.0.1/', 'PRIVATE_ADDRESS'],
    ['https://localhost/', 'PRIVATE_ADDRESS'],
    ['https://10.0.0.5/', 'PRIVATE_ADDRESS'],
    ['https://192.168.1.1/', 'PRIVATE_ADDRESS'],
    ['https://172.16.0.1/', 'PRIVATE_ADDRESS'],
    ['https://169.254.169.254/latest/meta-data', 'PRIVATE_ADDRESS'],
    ['https://100.64.0.1/', 'PRIVATE_ADDRESS'],
    ['https://0.0.0.0/', 'PRIVATE_ADDRESS'],
    ['https://2130706433/', 'PRIVATE_ADDRESS'],
    ['https://0x7f.1/', 'PRIVATE_ADDRESS'],
    ['https://[::1]/', 'PRIVATE_ADDRESS'],
    ['https://[::ffff:127.0.0.1]/', 'PRIVATE_ADDRESS'],
    ['https://[64:ff9b::7f00:1]/', 'PRIVATE_ADDRESS'],
    ['https://[fd00::1]/', 'PRIVATE_ADDRESS'],
    ['https://[fe80::1]/', 'PRIVATE_ADDRESS'],
    ['https://93.184.216.34:22/', 'BAD_ADDRESS'],
    ['https://user:secret@93.184.216.34/', 'BAD_ADDRESS'],
    ['https://93.184.216.34/#x', 'BAD_ADDRESS'],
    ['javascript:alert(1)', 'NOT_HTTPS'],
    ['n’importe quoi', 'BAD_ADDRESS'],
    ['https://nulle-part.invalid/', 'UNKNOWN_HOST'],
  ])('%s: %s', async (url, why) => {
    await expect(lookAt(url, publicly)).rejects.toMatchObject({ why })
  })
  test('what is public is', async () => {
    expect([isPublic('93.184.216.34'), isPublic('2606:2800:220:1::1'), isPublic('nonsense')]).toEqual([
      true,
      true,
      false,
    ])
    expect(await lookAt('https://93.184.216.34:8443/x', publicly)).toMatchObject({
      address: '93.184.216.34',
      family: 4,
    })
  })
})

describe('who may', () => {
  test('the administrator of the commune, with their password; a kind that the program does not read is refused', async () => {
    const { clientId } = await given.aProgram(commune, ['READ_COUNTS'])
    expect((await create(clientId, { password: 'pas le bon' })).reason).toBe('WRONG_PASSWORD')
    expect((await create(clientId, { kinds: ['ORDER'] })).reason).toBe('KIND_OUT_OF_SCOPE')
    expect((await create(clientId, { kinds: [] })).reason).toBe('NO_KIND')
    for (let made = 0; made < 5; made++) {
      await town().owner.query('delete from throttle')
      expect((await create(clientId, { url: `http://127.0.0.1/${made}` })).__typename).toBe('WebhookSaved')
    }
    expect((await create(clientId, { url: 'http://127.0.0.1/0' })).reason).toBe('TOO_MANY_WEBHOOKS')
    const requestId = randomUUID()
    await town().owner.query('delete from throttle')
    const other = await given.aProgram(commune, ['READ_COUNTS'])
    const [first, again] = [await create(other.clientId, { requestId }), await create(other.clientId, { requestId })]
    expect(again).toMatchObject({ webhook: { id: first.webhook?.id }, secret: null })
    expect((await create(other.clientId)).reason).toBe('URL_TAKEN')
    const elsewhere = await given.aStaffMember(await given.aCommune(), 'COMMUNE_ADMIN')
    for (const who of [elsewhere, await given.aStaffMember(commune, 'AGENT')]) {
      const input = {
        requestId,
        apiClientId: clientId,
        url: 'http://127.0.0.1/',
        kinds: ['COUNTS'],
        password: PASSWORD,
      }
      expect(await codeOf(who, CREATE, { input })).toBe('NOT_FOUND')
      expect(await codeOf(who, LOG, { webhookId: first.webhook?.id })).toBe('NOT_FOUND')
      expect(await codeOf(who, act('removeWebhook'), { webhookId: first.webhook?.id })).toBe('NOT_FOUND')
    }
    expect((await doIt('removeWebhook', first.webhook?.id ?? '')).__typename).toBe('WebhookSaved')
    expect(await codeOf(admin, LOG, { webhookId: first.webhook?.id })).toBe('NOT_FOUND')
  })
})
