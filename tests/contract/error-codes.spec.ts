import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { formatError } from '../../server/src/platform/graphql-errors.js'
import { ERROR_CODES } from '../../server/src/platform/errors.js'
import { SESSION_HEADER } from '../../server/src/platform/actor.js'
import { given } from '../support/given/index.js'
import { errorCode, type RawAnswer, send, sendGraphql } from '../support/http.js'
import { headersOf } from '../support/session-header.js'
import { town, useTown } from '../support/town.js'

useTown()

const documented = [
  ...readFileSync('server/README.md', 'utf8').matchAll(/^\| ([^|]+?) +\| (\d{3}) +\| `([A-Z_]+)` +\| ([^|]+?) +\|$/gm),
].map(([, what = '', status = '', code = '', todo = '']) => ({ what, status: Number(status), code, todo }))

const NOBODY = '00000000-0000-4000-8000-000000000000'
const query = (text: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  sendGraphql(JSON.stringify({ query: text, variables }), headers)
const family = async () => headersOf(await given.aFamily())
const aProgram = async () => headersOf(await given.aProgram(await given.aCommune(), ['WRITE_BOOKINGS']))
const CANCEL = `mutation { cancelBookings(bookingIds: ["${NOBODY}"], expectedRefundCents: 0) { __typename } }`
/** The same key, while what was asked first is still being done. */
async function afterA(first: string): Promise<RawAnswer> {
  const who = await given.aProgram(await given.aCommune(), ['WRITE_BOOKINGS'])
  const digest = createHash('sha256')
    .update(JSON.stringify([first, null, {}]))
    .digest()
  await town().owner.query(`insert into api_answer (client_id, key, digest, asked_at) values ($1, 'one', $2, now())`, [
    who.clientId,
    digest,
  ])
  return query(CANCEL, {}, { ...(await headersOf(who)), 'idempotency-key': 'one' })
}
const deep = (levels: number) => `{ communes { ${'services { commune { '.repeat(levels)} id ${'} }'.repeat(levels)} } }`
const SIGN_OUT = 'mutation { revokeSession(id: "00000000-0000-4000-8000-000000000000") { ok } }'

/** What a database that does not answer, and a bug, become: `tests/security/faults.spec.ts` cuts a real one. */
function formatted(thrown: Error): RawAnswer {
  const error = formatError({ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }, thrown, () => undefined)
  const status = error.extensions?.['code'] === 'SERVICE_UNAVAILABLE' ? 503 : 200
  return { status, headers: new Headers(), text: JSON.stringify({ errors: [error] }) }
}

/** Each line of the table, done. */
const CASES: Record<string, () => Promise<RawAnswer> | RawAnswer> = {
  'another method than POST': () => send('/graphql'),
  'another content than JSON': () => send('/graphql', { method: 'POST', body: 'x' }),
  'JSON that cannot be read': () => sendGraphql('{'),
  'a body over 100 kB': () => query(`{ communes { id } } # ${'x'.repeat(100_001)}`),
  'several operations in one request': () => sendGraphql('[{"query":"{ communes { id } }"}]'),
  'GraphQL that cannot be read': () => query('{ communes { id }'),
  'a field, an argument or a type that is not there': () => query('{ communes { nom } }'),
  'a variable of another type': () => query('query ($slug: String!) { commune(slug: $slug) { id } }', { slug: 3 }),
  'a value that is not allowed': async () =>
    query(`{ families(communeId: "${NOBODY}", first: 1000) { totalCount } }`, {}, await family()),
  'too deep, too many fields, lists in lists, aliases': () => query(deep(6)),
  'two mutations in one request': () => query('mutation { a: signOut { ok } b: signOut { ok } }'),
  'a mutation that does not say its session': async () =>
    query(SIGN_OUT, {}, { cookie: (await family())['cookie'] ?? '' }),
  'no session': () => query('{ family { account { id } } }'),
  'a token that is not accepted': () => query('{ communes { id } }', {}, { authorization: 'Bearer cf_x' }),
  'a token and the cookie of a session': async () =>
    query('{ communes { id } }', {}, { ...(await family()), authorization: 'Bearer cf_x' }),
  'what a program was not given': async () =>
    query(
      '{ viewer { sessionId } }',
      {},
      await headersOf(await given.aProgram(await given.aCommune(), ['READ_COUNTS'])),
    ),
  'another session than the one of the page': async () =>
    query(SIGN_OUT, {}, { ...(await family()), [SESSION_HEADER]: NOBODY }),
  "what does not exist, or is somebody else's": async () =>
    query(`{ order(id: "${NOBODY}") { id } }`, {}, await family()),
  'a change in a commune that is archived': async () => {
    const commune = await given.aCommune()
    const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    await town().owner.query('update commune set archived_at = now() where id = $1', [commune.id])
    const text = 'mutation ($input: CreateSchoolInput!) { createSchool(input: $input) { __typename } }'
    const input = { requestId: NOBODY, communeId: commune.id, name: 'École des Pins', position: 1 }
    return query(text, { input }, await headersOf(admin))
  },
  'too many demands in a short time': async () => {
    const ask = () => query('mutation { requestPasswordReset(email: "personne@exemple.fr") { ok } }')
    let answer = await ask()
    for (let tries = 0; tries < 40 && !answer.text.includes('errors'); tries++) answer = await ask()
    return answer
  },
  'too many requests of a program': async () => {
    const program = await aProgram()
    await query('{ communes { id } }', {}, program)
    await town().owner.query(`update throttle set points = 9999 where key like 'api-client:%'`)
    const answer = await query('{ communes { id } }', {}, program)
    await town().owner.query(`delete from throttle where key like 'api-client:%'`)
    return answer
  },
  'a write of a program without its key': async () =>
    query(CANCEL, {}, { ...(await aProgram()), 'idempotency-key': '' }),
  'a write of a program that is being done': () => afterA(CANCEL),
  'another write under the key of one': () => afterA('{ another }'),
  'the database does not answer': () => formatted(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })),
  'a bug': () => formatted(new TypeError('x')),
}

test('the table of the README says every code, and has a case for each of its lines', () => {
  expect(documented.map(({ what }) => what)).toEqual(Object.keys(CASES))
  expect(new Set(documented.map(({ code }) => code))).toEqual(new Set(ERROR_CODES))
  expect(documented.filter(({ todo }) => todo.length < 4)).toEqual([])
})

test.each(documented)('$what', async ({ what, status, code }) => {
  const answer = await CASES[what]?.()
  expect({ status: answer?.status, code: answer && errorCode(answer) }).toEqual({ status, code })
  const [error] = (JSON.parse(answer?.text ?? '{}') as { errors: { message: string }[] }).errors
  expect(error?.message).toMatch(/[.!)]$/)
})

test('what is too much says how much, and what the most is', async () => {
  const message = async (text: string) =>
    (JSON.parse((await query(text)).text) as { errors: { message: string }[] }).errors[0]?.message
  expect(await message(deep(6))).toBe(
    'Cette demande est trop complexe (14 niveaux, 12 au plus) : découpez-la. Ligne 1, colonne 1.',
  )
  const aliases = Array.from({ length: 21 }, (_, i) => `a${i}: id`).join(' ')
  expect(await message(`{ communes { ${aliases} } }`)).toContain('(21 alias, 20 au plus)')
})
