import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { hashPassword } from '../../../server/src/modules/accounts/index.js'
import { ask, codeOf, post, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { PASSWORD } from '../../support/given/person.js'
import { type RawAnswer, sendGraphql } from '../../support/http.js'
import { headersOf } from '../../support/session-header.js'
import { town, useTown } from '../../support/town.js'

useTown()

const NOW = '2026-12-01T10:00:00+01:00'
let commune: TestCommune
let admin: Signed & { accountId: string }
let family: TestFamily

beforeAll(async () => {
  clock.at(NOW)
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  family = (await given.aBookedMeal(commune)).family
  await town().owner.query('update account set password_hash = $2 where id = $1', [
    admin.accountId,
    await hashPassword(PASSWORD),
  ])
})

/** A clerk does not let ten programs in within a quarter of an hour. */
beforeEach(() => town().owner.query(`delete from throttle where key like 'password-account%'`))

interface Saved {
  __typename: string
  reason?: string
  message?: string
  token?: string | null
  apiClient?: { id: string; name: string; scopes: string[]; state: string; tokens: Token[] }
}
interface Token {
  id: string
  prefix: string
  state: string
  expiresAt: string
  lastUsedOn: string | null
}
const SAVED = `__typename ... on ApiClientSaved { token apiClient { id name scopes state tokens { id prefix state expiresAt lastUsedOn } } } ... on ApiClientRefused { reason message }`
const create = async (but: Record<string, unknown> = {}, who: Signed = admin) =>
  (
    await ask<{ answer: Saved }>(
      who,
      `mutation ($input: CreateApiClientInput!) { answer: createApiClient(input: $input) { ${SAVED} } }`,
      {
        input: {
          requestId: randomUUID(),
          communeId: commune.id,
          name: `Menus ${randomUUID().slice(0, 4)}`,
          contactEmail: 'api@editeur.exemple',
          scopes: ['READ_COUNTS'],
          serviceIds: [],
          endsOn: '2027-08-31',
          password: PASSWORD,
          ...but,
        },
      },
    )
  ).answer
const add = async (apiClientId: string) =>
  (
    await ask<{ answer: Saved }>(
      admin,
      `mutation ($id: UUID!, $password: String!) { answer: addApiToken(apiClientId: $id, password: $password) { ${SAVED} } }`,
      { id: apiClientId, password: PASSWORD },
    )
  ).answer
const revoke = async (what: 'Token' | 'Client', id: string) =>
  (
    await ask<{ answer: Saved }>(
      admin,
      `mutation ($id: UUID!) { answer: revokeApi${what}(api${what}Id: $id) { ${SAVED} } }`,
      { id },
    )
  ).answer
const program = (token: string | null | undefined): Signed => ({ cookie: '', token: token ?? '' })
const COUNTS = 'query ($c: UUID!) { kitchenDay(communeId: $c, day: "2026-12-08") { total } }'
const counts = (token: string | null | undefined) => codeOf(program(token), COUNTS, { c: commune.id })
const raw = (token: string, headers: Record<string, string> = {}): Promise<RawAnswer> =>
  sendGraphql(JSON.stringify({ query: COUNTS, variables: { c: commune.id } }), {
    authorization: `Bearer ${token}`,
    ...headers,
  })

describe('the administrator of a commune lets a program in', () => {
  test('its token is told once, and kept as a hash', async () => {
    clock.at(NOW)
    const { token, apiClient } = await create()
    expect(token).toMatch(/^cf_[\w-]{43}$/)
    expect(apiClient).toMatchObject({ scopes: ['READ_COUNTS'], state: 'LIVE' })
    expect(apiClient?.tokens).toEqual([
      expect.objectContaining({ prefix: token?.slice(0, 9), state: 'LIVE', expiresAt: '2027-08-31T22:00:00.000Z' }),
    ])
    const { rows } = await town().owner.query('select t::text as kept from api_token t')
    expect(JSON.stringify(rows)).not.toContain(token?.slice(9))
    const list = 'query ($c: UUID) { apiClients(communeId: $c) { id tokens { prefix } } }'
    expect(JSON.stringify(await ask(admin, list, { c: commune.id }))).not.toContain(token?.slice(9))
  })

  test('what writes brings what it reads', async () => {
    clock.at(NOW)
    expect((await create({ scopes: ['WRITE_BOOKINGS'] })).apiClient?.scopes).toEqual([
      ...['WRITE_BOOKINGS', 'READ_MONEY'],
    ])
  })

  test.each([
    ['another password', { password: 'ce n’est pas lui du tout' }, 'WRONG_PASSWORD'],
    ['nothing to do', { scopes: [] }, 'NO_SCOPE'],
    ['health alone', { scopes: ['READ_HEALTH'] }, 'HEALTH_ALONE'],
    ['an end that is over', { endsOn: '2026-12-01' }, 'ENDS_WRONG'],
  ])('%s is refused', async (_what, but, reason) => {
    clock.at(NOW)
    expect(await create(but)).toMatchObject({ __typename: 'ApiClientRefused', reason })
  })

  test('money is not kept to one service', async () => {
    clock.at(NOW)
    expect(await create({ scopes: ['READ_MONEY'], serviceIds: [commune.serviceId] })).toMatchObject({
      reason: 'NOT_BY_SERVICE',
    })
  })

  test('a name is of one program that is let in, and no account is left of who was refused', async () => {
    clock.at(NOW)
    const accounts = async () =>
      (await town().owner.query(`select 1 from account where email like '%@programme.invalid'`)).rowCount
    const first = await create({ name: 'Cantinette' })
    const before = await accounts()
    expect(await create({ name: 'CANTINETTE' })).toMatchObject({ reason: 'NAME_TAKEN' })
    expect(await accounts()).toBe(before)
    await revoke('Client', first.apiClient?.id ?? '')
    expect(await create({ name: 'Cantinette' })).toMatchObject({ __typename: 'ApiClientSaved' })
  })

  test('a service of another commune is not there', async () => {
    clock.at(NOW)
    const other = await given.aCommune()
    const input = { requestId: randomUUID(), communeId: commune.id, name: 'Ailleurs', contactEmail: 'a@b.exemple' }
    const more = { scopes: ['READ_COUNTS'], serviceIds: [other.serviceId], endsOn: '2027-08-31', password: PASSWORD }
    const sent = 'mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { __typename } }'
    expect(await codeOf(admin, sent, { input: { ...input, ...more } })).toBe('NOT_FOUND')
  })

  test('nobody signs in to the account of a program, nor has its password sent', async () => {
    clock.at(NOW)
    const one = await given.aProgram(commune, ['READ_COUNTS'])
    const { rows } = await town().owner.query<{ email: string }>('select email from account where id = $1', [
      one.accountId,
    ])
    const email = rows[0]?.email
    const signIn = 'mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { __typename } }'
    for (const password of ['!', PASSWORD])
      expect(await ask(null, signIn, { e: email, p: password })).toEqual({ signIn: { __typename: 'SignInRefused' } })
    await ask(null, 'mutation ($e: String!) { requestPasswordReset(email: $e) { ok } }', { e: email })
    await town().runJobs()
    expect(await town().mailsTo(email ?? '')).toEqual([])
  })
})

describe('a token', () => {
  test('is replaced without a gap: two are live, never three', async () => {
    clock.at(NOW)
    const { token: old, apiClient } = await create()
    const id = apiClient?.id ?? ''
    const { token: next } = await add(id)
    expect([await counts(old), await counts(next)]).toEqual([undefined, undefined])
    expect(await add(id)).toMatchObject({ reason: 'TWO_TOKENS' })
    const after = await revoke('Token', apiClient?.tokens[0]?.id ?? '')
    expect(after.apiClient?.tokens.map(({ state }) => state).sort()).toEqual(['LIVE', 'REVOKED'])
    expect([await counts(old), await counts(next)]).toEqual(['UNAUTHENTICATED', undefined])
    expect((await add(id)).token).toMatch(/^cf_/)
  })

  test('ten askings at once make one more', async () => {
    clock.at(NOW)
    const { apiClient } = await create()
    const answers = await Promise.all(Array.from({ length: 8 }, () => add(apiClient?.id ?? '')))
    expect(answers.filter(({ token }) => token)).toHaveLength(1)
    expect(new Set(answers.map(({ reason }) => reason))).toEqual(new Set([undefined, 'TWO_TOKENS']))
  })

  test('that expired leaves its place to another', async () => {
    clock.at(NOW)
    const { apiClient, token } = await create({ endsOn: '2029-06-30' })
    const id = apiClient?.id ?? ''
    await add(id)
    clock.at('2027-12-02T10:00:00+01:00')
    expect(await counts(token)).toBe('UNAUTHENTICATED')
    const { token: next } = await add(id)
    expect(await counts(next)).toBeUndefined()
  })

  test('says the day when it was used, and no more', async () => {
    clock.at(NOW)
    const { token, apiClient: made } = await create()
    expect(made?.tokens.map(({ lastUsedOn }) => lastUsedOn)).toEqual([null])
    await counts(token)
    const itself = '{ apiClient { id tokens { lastUsedOn } } }'
    const { apiClient } = await ask<{ apiClient: unknown }>(program(token), itself)
    expect(apiClient).toEqual({ id: made?.id, tokens: [{ lastUsedOn: '2026-12-01' }] })
  })

  test('is told of by mail a month before it ends, once', async () => {
    clock.at('2026-10-01T10:00:00+02:00')
    const email = `${randomUUID()}@editeur.exemple`
    const { apiClient } = await create({ contactEmail: email, endsOn: '2026-12-20', name: 'Menus du midi' })
    const told = async (at: string) => {
      clock.at(at)
      await town().owner.query(`insert into outbox (task, payload) values ('announce-tokens', '{}')`)
      await town().runJobs()
      return (await town().mailsTo(email)).map(({ subject }) => subject)
    }
    expect(await told('2026-11-20T10:00:00+01:00')).toEqual([])
    const subject = 'Un jeton de Menus du midi se termine bientôt'
    expect(await told('2026-11-21T10:00:00+01:00')).toEqual([subject])
    expect(await told('2026-11-22T10:00:00+01:00')).toEqual([subject])
    await revoke('Client', apiClient?.id ?? '')
  })
})

describe('whatever is wrong with a token is answered alike', () => {
  const ways: Record<string, () => Promise<string>> = {
    'one that never was': () => Promise.resolve(`cf_${'x'.repeat(43)}`),
    'no token at all': () => Promise.resolve(''),
    'one that was revoked': async () => {
      const one = await given.aProgram(commune, ['READ_COUNTS'])
      await revoke('Token', one.tokenId)
      return one.token
    },
    'of a program that was': async () => {
      const one = await given.aProgram(commune, ['READ_COUNTS'])
      await revoke('Client', one.clientId)
      return one.token
    },
    'one that expired': async () => (await given.aProgram(commune, ['READ_COUNTS'], { endsOn: '2026-11-30' })).token,
    'of a commune that is archived': async () => {
      const gone = await given.aCommune()
      await town().owner.query('update commune set archived_at = now() where id = $1', [gone.id])
      return (await given.aProgram(gone, ['READ_COUNTS'])).token
    },
  }
  test.each(Object.keys(ways))('%s', async (what) => {
    clock.at(NOW)
    const { status, text, headers } = await raw((await ways[what]?.()) ?? '')
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: 'Ce jeton n’est pas accepté : vérifiez-le, ou demandez-en un autre à la commune.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    })
  })

  test('a token beside the cookie of somebody is refused', async () => {
    clock.at(NOW)
    const one = await given.aProgram(commune, ['READ_COUNTS'])
    expect((await raw(one.token, await headersOf(admin))).status).toBe(400)
    expect((await raw(one.token, { cookie: 'other=1' })).status).toBe(200)
  })
})

describe('what a program may', () => {
  test('is refused before anything is done, and says which scope it lacks', async () => {
    clock.at(NOW)
    const one = await given.aProgram(commune, ['READ_ATTENDANCE'])
    const answer = await post(
      'query ($s: UUID!) { attendanceSheet(serviceId: $s, day: "2026-12-08") { rows { beneficiary { firstName hasCarePlan } } } }',
      { s: commune.serviceId },
      one,
    )
    expect(answer).toEqual({
      errors: [
        expect.objectContaining({
          message:
            '« Beneficiary.hasCarePlan » demande un droit que ce programme n’a pas : READ_HEALTH. La commune peut lui donner un accès qui l’a.',
          extensions: { code: 'FORBIDDEN', scopes: ['READ_HEALTH'] },
        }),
      ],
    })
  })

  test('what is for people stays so, also in a fragment', async () => {
    clock.at(NOW)
    const one = await given.aProgram(commune, ['READ_FAMILIES', 'READ_MONEY', 'READ_HEALTH'])
    for (const text of [
      '{ viewer { sessionId } }',
      'query ($a: UUID!) { family(accountId: $a) { ...F } } fragment F on Family { documents { id } }',
      'query ($a: UUID!) { family(accountId: $a) { can { takeMoney } } }',
      'mutation { signOut { ok } }',
    ])
      expect([text, (await codeOf(one, text, text.includes('$a') ? { a: family.accountId } : {})) ?? '']).toEqual([
        text,
        text.includes('takeMoney') ? 'BAD_USER_INPUT' : 'FORBIDDEN',
      ])
  })

  test('nor is it counted: what answers something closed is closed itself', async () => {
    clock.at(NOW)
    const one = await given.aProgram(commune, ['READ_FAMILIES'])
    const part = (field: string) =>
      codeOf(one, `query ($a: UUID!) { family(accountId: $a) { ${field} } }`, { a: family.accountId })
    for (const field of [
      ...['documents', 'customValues', 'pendingChanges', 'waitingRequests', 'wallets', 'quotients', 'ordersToPay'],
      ...['accesses { askedDocuments', 'accesses { enrolmentFees', 'accesses { prices'],
    ]) {
      const asked = `${field} { __typename }${field.includes('{') ? ' }' : ''}`
      expect([field, await part(asked)]).toEqual([field, 'FORBIDDEN'])
    }
    expect(await part('accesses { __typename }')).toBeUndefined()
  })

  test('why a child was away is of health, whether or not the program marks who came', async () => {
    clock.at(NOW)
    await town().owner.query(
      `insert into attendance_record (service_id, commune_id, day, beneficiary_id, status, reason, certificate, recorded_at, recorded_by)
       select id, commune_id, '2026-11-30', $2, 'ABSENT_JUSTIFIED', 'illness', true, '2026-11-30', $3 from service where id = $1`,
      [commune.serviceId, family.children[0], admin.accountId],
    )
    const sheet = (said: string) =>
      `query ($s: UUID!) { attendanceSheet(serviceId: $s, day: "2026-11-30") { rows { status ${said} } } }`
    const one = await given.aProgram(commune, ['READ_ATTENDANCE', 'READ_HEALTH'])
    expect(await ask(one, sheet('reason certificate'), { s: commune.serviceId })).toEqual({
      attendanceSheet: { rows: [{ status: 'ABSENT_JUSTIFIED', reason: 'illness', certificate: true }] },
    })
    const other = await given.aProgram(commune, ['WRITE_ATTENDANCE'])
    expect(await codeOf(other, sheet('reason'), { s: commune.serviceId })).toBe('FORBIDDEN')
  })

  test('a family is named: a program has none of its own', async () => {
    clock.at(NOW)
    const one = await given.aProgram(commune, ['WRITE_FAMILIES'])
    expect(await codeOf(one, '{ family { account { id } } }')).toBe('BAD_USER_INPUT')
    // nor is the account in whose name it writes a family
    expect(await codeOf(one, `{ family(accountId: "${one.accountId}") { account { id } } }`)).toBe('NOT_FOUND')
    const text =
      'query ($a: UUID!) { family(accountId: $a) { account { id } filiations { beneficiary { firstName } } } }'
    expect(await ask(one, text, { a: family.accountId })).toMatchObject({
      family: { account: { id: family.accountId } },
    })
  })

  test('only the services it was given, where it was given some', async () => {
    clock.at(NOW)
    const other = await given.anEveningCare(commune)
    const one = await given.aProgram(commune, ['READ_COUNTS', 'READ_ATTENDANCE'], { serviceIds: [commune.serviceId] })
    const sheet = 'query ($s: UUID!) { attendanceSheet(serviceId: $s, day: "2026-12-08") { open } }'
    expect(await codeOf(one, sheet, { s: commune.serviceId })).toBeUndefined()
    expect(await codeOf(one, sheet, { s: other })).toBe('NOT_FOUND')
    const { kitchenDay } = await ask<{ kitchenDay: { services: unknown[] } }>(
      one,
      'query ($c: UUID!) { kitchenDay(communeId: $c, day: "2026-12-08") { services { service { id } } } }',
      { c: commune.id },
    )
    expect(kitchenDay.services).toEqual([{ service: { id: commune.serviceId } }])
  })

  test('what it writes is in its name, without a session', async () => {
    clock.at('2026-12-08T12:00:00+01:00')
    const one = await given.aProgram(commune, ['WRITE_FAMILIES', 'READ_HEALTH'])
    const text = `mutation ($a: UUID!) { addBeneficiary(accountId: $a, input: { type: MOTHER, firstName: "Lison", lastName: "Dupont", birthDate: "2018-05-10", diet: STANDARD }) { __typename } }`
    const { addBeneficiary } = await ask<{ addBeneficiary: { __typename: string } }>(one, text, { a: family.accountId })
    expect(addBeneficiary.__typename).toBe('Filiation')
    const log = '{ auditLog(first: 1) { edges { node { action actorName } } } }'
    const { auditLog } = await ask<{ auditLog: { edges: { node: { action: string; actorName: string } }[] } }>(
      await given.aStaffMember(null),
      log,
    )
    expect(auditLog.edges.map(({ node }) => node)).toEqual([
      { action: 'BENEFICIARY_ADDED', actorName: expect.stringMatching(/^Programme Menus \d+$/) },
    ])
  })

  test('of the agglomeration, in every commune that lives', async () => {
    clock.at(NOW)
    const other = await given.aCommune()
    const one = await given.aProgram(null, ['READ_COUNTS'])
    for (const { id } of [commune, other]) expect(await codeOf(one, COUNTS, { c: id })).toBeUndefined()
    await town().owner.query('update commune set archived_at = now() where id = $1', [other.id])
    expect(await codeOf(one, COUNTS, { c: other.id })).toBe('NOT_FOUND')
  })
})
