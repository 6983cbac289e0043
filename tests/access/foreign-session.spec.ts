import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { SESSION_HEADER } from '../../server/src/platform/actor.js'
import { PUBLIC_FIELDS } from '../../server/src/platform/public-fields.js'
import { everyCall } from '../support/contract.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { errorCode, send, sendGraphql } from '../support/http.js'
import { headersOf } from '../support/session-header.js'
import { town, useTown } from '../support/town.js'

useTown()

/** A5: two tabs of one browser. The first was made for the Dupont family; the cookie is now that of the Martin family. */
let commune: TestCommune
let dupont: TestFamily
let martin: TestFamily
let stale: Record<string, string>
let bare: Record<string, string>

beforeAll(async () => {
  commune = await given.aCommune()
  dupont = await given.aFamily({ in: commune, creditCents: 2000, lastName: 'Dupont' })
  martin = await given.aFamily({ in: commune, creditCents: 2000, lastName: 'Martin' })
  bare = { cookie: martin.cookie }
  stale = { cookie: martin.cookie, [SESSION_HEADER]: (await headersOf(dupont))[SESSION_HEADER] ?? '' }
})

/** Every row of every table, as one fingerprint each. */
async function everyRow(): Promise<Record<string, string>> {
  const { rows } = await town().owner.query(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const prints: Record<string, string> = {}
  for (const { name } of rows as { name: string }[]) {
    const found = await town().owner.query(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from "${name}" t`,
    )
    prints[name] = (found.rows[0] as { print: string }).print
  }
  return prints
}

const codeWith = async (headers: Record<string, string>, query: string, variables: object = {}) =>
  errorCode(await sendGraphql(JSON.stringify({ query, variables }), headers))

const calls = everyCall()
const mutations = calls.filter(({ field, query }) => query.startsWith('mutation') && !PUBLIC_FIELDS.has(field))
const TOP_UP = 'mutation ($input: TopUpInput!) { topUp(input: $input) { __typename } }'
const topUp = () => ({ input: { requestId: randomUUID(), regieId: commune.regieId, amountCents: 2000 } })

describe('a tab made for another session than the one of the cookie', () => {
  test('is refused whatever it asks, and nothing at all is written', async () => {
    expect(mutations.length).toBeGreaterThan(50)
    const before = await everyRow()
    const answered = []
    for (const { field, query } of calls) answered.push({ field, code: await codeWith(stale, query) })
    expect(answered).toEqual(calls.map(({ field }) => ({ field, code: 'SESSION_CHANGED' })))
    expect(await everyRow()).toEqual(before)
  })

  test('credits, renames, adds and signs out nobody with what its own session would have seen done', async () => {
    const valid: [string, object][] = [
      [TOP_UP, topUp()],
      [
        'mutation ($details: PersonalDetailsInput!) { updateProfile(details: $details) { id } }',
        { details: { firstName: 'Camille', lastName: 'Dupont', phone: '0612345678' } },
      ],
      [
        'mutation ($input: BeneficiaryInput!) { addBeneficiary(input: $input) { __typename } }',
        { input: { firstName: 'Zoé', lastName: 'Dupont', birthDate: '2019-04-02', type: 'MOTHER' } },
      ],
      ['mutation { signOut { ok } }', {}],
    ]
    const before = await everyRow()
    for (const [query, variables] of valid) expect(await codeWith(stale, query, variables)).toBe('SESSION_CHANGED')
    expect(await everyRow()).toEqual(before)
    const own = await headersOf(await given.aFamily({ in: commune }))
    for (const [query, variables] of valid) expect(await codeWith(own, query, variables)).toBeUndefined()
  })

  test('is told so in French, with no data', async () => {
    const { text } = await sendGraphql(JSON.stringify({ query: '{ family { account { lastName } } }' }), stale)
    expect(JSON.parse(text)).toEqual({
      errors: [{ message: 'Vous n’êtes plus connecté au même compte.', extensions: { code: 'SESSION_CHANGED' } }],
    })
    expect(text).not.toMatch(/Martin|Dupont/)
  })

  test('sends no document and takes none away, nor a paper of the money', async () => {
    const before = await everyRow()
    const form = new FormData()
    form.append('kind', 'INSURANCE')
    form.append('communeId', commune.id)
    form.append('file', new File(['%PDF-1.4\n%%EOF'], 'attestation.pdf', { type: 'application/pdf' }))
    const headers = { ...stale, 'x-requested-with': 'cantine' }
    const answers = [
      await send('/files', { method: 'POST', body: form, headers }),
      await send(`/files/${randomUUID()}`, { headers: stale }),
      await send(`/papers/statements/${commune.regieId}/2026-11`, { headers: stale }),
      await send(`/books/${commune.regieId}/journal?from=2026-11-01&to=2026-11-30`, { headers: stale }),
    ]
    expect(answers.map(({ status, text }) => ({ status, ...JSON.parse(text) }))).toEqual(
      answers.map(() => ({
        status: 409,
        code: 'SESSION_CHANGED',
        message: 'Vous n’êtes plus connecté au même compte.',
      })),
    )
    expect(await everyRow()).toEqual(before)
  })

  test('is refused the statement of the family that the page shows, when opened as a plain link', async () => {
    const asked = `/papers/statements/${commune.regieId}/2026-11?accountId=${dupont.accountId}`
    expect((await send(asked, { headers: bare })).status).toBe(404)
    expect((await send(asked, { headers: { cookie: dupont.cookie } })).status).toBe(200)
  })
})

describe('what changes something and does not say for which session', () => {
  test('is refused, and nothing is written', async () => {
    const before = await everyRow()
    const answered = []
    for (const { field, query } of mutations) answered.push({ field, code: await codeWith(bare, query) })
    expect(answered).toEqual(mutations.map(({ field }) => ({ field, code: 'BAD_USER_INPUT' })))
    expect(await codeWith(bare, TOP_UP, topUp())).toBe('BAD_USER_INPUT')
    const upload = await send('/files', {
      method: 'POST',
      body: new FormData(),
      headers: { ...bare, 'x-requested-with': 'cantine' },
    })
    expect(upload.status).toBe(400)
    expect(await everyRow()).toEqual(before)
  })

  test('still signs in, signs out and signs up; without a cookie one is asked to sign in', async () => {
    expect(await codeWith({}, TOP_UP, topUp())).toBe('UNAUTHENTICATED')
    const over = { [SESSION_HEADER]: stale[SESSION_HEADER] ?? '' }
    expect(await codeWith(over, TOP_UP, topUp())).toBe('UNAUTHENTICATED')
    expect(await codeWith(over, '{ viewer { sessionId } }')).toBeUndefined()
    expect(await codeWith(bare, 'mutation { signOut { ok } }')).toBeUndefined()
  })
})

test('the right session is answered as ever, and the page learns its id', async () => {
  const headers = await headersOf(dupont)
  const { text } = await sendGraphql(JSON.stringify({ query: '{ viewer { sessionId } }' }), { cookie: dupont.cookie })
  expect(JSON.parse(text)).toEqual({ data: { viewer: { sessionId: headers[SESSION_HEADER] } } })
  expect(await codeWith(headers, TOP_UP, topUp())).toBeUndefined()
})
