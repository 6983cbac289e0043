import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { isScalarType } from 'graphql'
import { PUBLIC_FIELDS } from '../../server/src/platform/public-fields.js'
import { ask, codeOf, post } from '../support/client.js'
import { contract, everyCall } from '../support/contract.js'
import { given } from '../support/given/index.js'
import { errorCode, sendGraphql } from '../support/http.js'
import { shortest } from '../support/durations.js'
import { headersOf } from '../support/session-header.js'
import { town, useTown } from '../support/town.js'

useTown()

const timed = async (query: string) => {
  const send = () => sendGraphql(JSON.stringify({ query }))
  const answer = await send()
  return { ms: await shortest(send), code: errorCode(answer), size: query.length, text: answer.text }
}
/**
 * How many times the shortest honest query a refused one may take: both are measured here and now. The costliest that is
 * still refused by counting is a flood of one field (graphql-js compares each pair of them): seen at 70.
 */
const TIMES = 200
let honest: number
beforeAll(async () => {
  const ask = () => sendGraphql('{"query":"{ communes { id } }"}')
  await ask()
  honest = await shortest(ask, 9)
})

test.each(everyCall().filter(({ field }) => !PUBLIC_FIELDS.has(field)))(
  'an anonymous caller is refused $field',
  async ({ query }) => {
    expect(await codeOf(null, query)).toBe('UNAUTHENTICATED')
  },
)

test('what a stranger sends is not even looked at: no sentence about arguments before signing in', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000'
  for (const query of [
    `{ families(communeId: "${nobody}", first: 0) { totalCount } }`,
    `{ quoteOrder(input: { lines: [] }) { totalCents } }`,
    `mutation { cancelBookings(bookingIds: [], expectedRefundCents: 0) { __typename } }`,
    `mutation { refuseAccount(accountId: "${nobody}", reason: "") { __typename } }`,
  ])
    expect(await codeOf(null, query)).toBe('UNAUTHENTICATED')
})

test('the public fields all exist, and none of them asks to sign in', async () => {
  const calls = everyCall().filter(({ field }) => PUBLIC_FIELDS.has(field))
  expect(calls.map((c) => c.field).sort()).toEqual([...PUBLIC_FIELDS].sort())
  const codes = await Promise.all(calls.map(({ query }) => codeOf(null, query)))
  expect(codes).not.toContain('UNAUTHENTICATED')
})

/** Each fragment asks twice for the next one: 2^levels fields. */
const fanOut = (levels: number) =>
  `{ communes { ...f0 } } ${Array.from({ length: levels }, (_, i) => `fragment f${i} on Commune{services{commune{...f${i + 1}}}situations{commune{...f${i + 1}}}}`).join('')} fragment f${levels} on Commune{id}`

test('a 1.4 kB fan-out of fragments is refused before it runs, in the time of some honest queries', async () => {
  const bomb = await timed(fanOut(17))
  expect(bomb).toMatchObject({ code: 'BAD_USER_INPUT' })
  expect(bomb.size).toBeLessThan(1_500)
  expect(bomb.ms / honest).toBeLessThan(TIMES)
})

test('the rule that counts is linear: four times the bomb costs no more than a few times the time', async () => {
  await timed(fanOut(10))
  const [small, large] = [await timed(fanOut(20)), await timed(fanOut(80))]
  expect([small.code, large.code]).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT'])
  expect(large.ms / small.ms).toBeLessThan(12)
})

const nested = (depth: number) =>
  `{ communes { ${'services { commune { '.repeat(depth / 2)} id ${'} }'.repeat(depth / 2)} } }`
const flood = (count: number, of: (i: number) => string) =>
  `{ ${Array.from({ length: count }, (_, i) => of(i)).join(' ')} }`

test.each([
  ['a 50-deep nest', nested(50)],
  [
    'lists in lists in lists, each multiplying the one above',
    '{ communes { situations { tariffs { service { commune { situations { tariffs { service { id } } } } } } } } }',
  ],
  ['a flood of aliases', flood(100, (i) => `a${i}: viewer { nextStep }`)],
  ['a flood of directives', flood(1, () => `viewer ${'@include(if: true) '.repeat(100)} { nextStep }`)],
  ['a flood of fields', flood(450, () => 'communes { id }')],
  ['a flood of the same field', flood(600, () => 'communes { id }')],
  ['a flood of tokens', flood(3_000, () => 'viewer')],
  [
    'fragments that turn in circles',
    '{ communes { ...a } } fragment a on Commune { services { commune { ...b } } } fragment b on Commune { services { commune { ...a } } }',
  ],
  [
    'inline fragments that hide the depth',
    `{ communes { ${'... on Commune { services { commune { '.repeat(10)} id ${'} } }'.repeat(10)} } }`,
  ],
  ['the schema', '{ __schema { types { name fields { name } } } }'],
])('%s is refused before it runs, in the time of some honest queries', async (_what, query) => {
  const answer = await timed(query)
  expect(answer.code).toBe('BAD_USER_INPUT')
  expect(answer.ms / honest).toBeLessThan(TIMES)
  expect(answer.text).not.toMatch(/Did you mean|stack|\bat [\w.]+ \(/)
})

test('a batch of operations in one document is measured operation by operation', async () => {
  expect(await codeOf(null, `query a { communes { id } } query b ${nested(50)}`)).toBe('BAD_USER_INPUT')
})

const SIGN_IN = (email: string) => `signIn(email: "${email}", password: "un mot de passe d’essai") { __typename }`

test.each([
  ['side by side', `mutation { a: ${SIGN_IN('a@exemple.fr')} b: ${SIGN_IN('b@exemple.fr')} }`],
  [
    'in a fragment',
    `mutation { ...two } fragment two on Mutation { a: ${SIGN_IN('a@exemple.fr')} b: ${SIGN_IN('b@exemple.fr')} }`,
  ],
  [
    'in an inline fragment',
    `mutation { ... on Mutation { a: ${SIGN_IN('a@exemple.fr')} b: ${SIGN_IN('b@exemple.fr')} } }`,
  ],
  [
    'a thousand times',
    `mutation { ${Array.from({ length: 1000 }, (_, i) => `a${i}: ${SIGN_IN('a@exemple.fr')}`).join(' ')} }`,
  ],
])('aliased sign-ins are refused: %s', async (_how, query) => {
  const { rows: before } = await town().owner.query('select count(*)::int as n from throttle')
  const { data, errors } = await post(query)
  expect(data).toBeUndefined()
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect((await town().owner.query('select count(*)::int as n from throttle')).rows).toEqual(before)
})

test('one sign-in alone still works through a fragment', async () => {
  const { data } = await post<{ signIn: { __typename: string } }>(
    `mutation { ...one } fragment one on Mutation { ${SIGN_IN('personne@exemple.fr')} }`,
  )
  expect(data?.signIn.__typename).toBe('SignInRefused')
})

test('what is nested is validated too: lines, days, marks, names, weekdays', async () => {
  const commune = await given.aCommune()
  const [family, agent] = [await given.aFamily({ in: commune }), await given.aStaffMember(commune, 'COMMUNE_ADMIN')]
  const line = { serviceId: commune.serviceId, beneficiaryId: family.children[0], days: ['2026-12-08'] }
  const quoteOf = async (...lines: object[]) =>
    post('query ($input: QuoteInput!) { quoteOrder(input: $input) { totalCents } }', { input: { lines } }, family)
  expect((await quoteOf(line)).errors).toBeUndefined()
  const { errors } = await quoteOf(line, { ...line, days: [] })
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ field: expect.stringMatching(/lines\.1\.days/) }],
  })
  const names =
    'mutation ($b: [SignUpBeneficiaryInput!]!) { saveSignUpBeneficiaries(beneficiaries: $b) { __typename } }'
  expect(await codeOf(null, names, { b: [{ key: 'a', firstName: ' ', lastName: 'Dupont', type: 'MOTHER' }] })).toBe(
    'BAD_USER_INPUT',
  )
  const capacity = 'mutation ($input: CapacityInput!) { setCapacity(input: $input) { __typename } }'
  const days = { serviceId: commune.serviceId, from: '2026-12-07', to: '2026-12-11' }
  expect(await codeOf(agent, capacity, { input: { ...days, capacity: -5 } })).toBe('BAD_USER_INPUT')
  expect(await codeOf(agent, capacity, { input: { ...days, capacity: 5, weekdays: [9] } })).toBe('BAD_USER_INPUT')
  const closure = 'mutation ($input: ClosureInput!) { addClosure(input: $input) { __typename } }'
  expect(
    await codeOf(agent, closure, {
      input: { communeId: commune.id, firstDay: '2026-12-07', lastDay: '2026-12-07', reason: '', shortReason: 'x' },
    }),
  ).toBe('BAD_USER_INPUT')
  const marks =
    'mutation ($m: [AttendanceMark!]!, $s: UUID!) { recordAttendance(day: "2026-12-08", serviceId: $s, marks: $m) { __typename } }'
  const mark = { beneficiaryId: family.children[0], status: 'PRESENT' }
  expect(await codeOf(agent, marks, { s: commune.serviceId, m: Array.from({ length: 2_000 }, () => mark) })).toBe(
    'BAD_USER_INPUT',
  )
})

const NUL = '\\u0000'
const LONE = '\\ud800'

test.each([
  ['a NUL in a variable', `{"query":"query ($s: String!) { commune(slug: $s) { id } }","variables":{"s":"a${NUL}"}}`],
  [
    'a lone surrogate in a variable',
    `{"query":"query ($s: String!) { commune(slug: $s) { id } }","variables":{"s":"a${LONE}"}}`,
  ],
  [
    'a NUL deep inside',
    `{"query":"query ($input: QuoteInput!) { quoteOrder(input: $input) { totalCents } }","variables":{"input":{"lines":[{"a":["${NUL}"]}]}}}`,
  ],
  ['a NUL in the name of a key', `{"query":"{ viewer { nextStep } }","variables":{"${NUL}":1}}`],
  ['a NUL in the text of the query', `{"query":"{ commune(slug: \\"a${NUL}\\") { id } }"}`],
  ['a NUL written with an escape of GraphQL', `{"query":"{ commune(slug: \\"a\\${NUL}\\") { id } }"}`],
  ['a lone surrogate written with an escape of GraphQL', `{"query":"{ commune(slug: \\"a\\${LONE}\\") { id } }"}`],
  ['a NUL in a block string', `{"query":"{ commune(slug: \\"\\"\\"a${NUL}\\"\\"\\") { id } }"}`],
  ['a lone surrogate in a block string', `{"query":"{ commune(slug: \\"\\"\\"a${LONE}\\"\\"\\") { id } }"}`],
  [
    'a lone surrogate in the name of the operation',
    `{"query":"query a { viewer { nextStep } }","operationName":"${LONE}"}`,
  ],
  [
    'forty levels of variables',
    `{"query":"{ viewer { nextStep } }","variables":{"a":${'['.repeat(40)}${']'.repeat(40)}}}`,
  ],
  ['a prototype in the variables', `{"query":"{ viewer { nextStep } }","variables":{"__proto__":{"admin":true}}}`],
])('%s is refused before the database', async (_what, body) => {
  const answer = await sendGraphql(body)
  expect(answer.status).toBe(400)
  expect(errorCode(answer)).toBe('BAD_USER_INPUT')
})

test('accents, emoji and other scripts do go through', async () => {
  expect(await ask(null, 'query ($s: String!) { commune(slug: $s) { id } }', { s: 'évêché 👨‍👩‍👧 漢字' })).toEqual({
    commune: null,
  })
})

test('no amount and no number of the contract is a Float', () => {
  const floats = Object.values(contract.getTypeMap()).filter((type) => isScalarType(type) && type.name === 'Float')
  expect(floats).toEqual([])
})

test.each(['1e309', '-1e309', '1.5', '"5"', '2147483648', '1e2.0', 'true', '[1]'])(
  '%s is not an amount, in a variable nor in the text',
  async (amount) => {
    const family = await given.aFamily()
    const input = (value: string) =>
      `{"requestId":"${randomUUID()}","regieId":"${randomUUID()}","amountCents":${value}}`
    const query = 'mutation ($input: TopUpInput!) { topUp(input: $input) { __typename } }'
    const headers = await headersOf(family)
    const asVariable = await sendGraphql(`{"query":"${query}","variables":{"input":${input(amount)}}}`, headers)
    expect(errorCode(asVariable)).toBe('BAD_USER_INPUT')
    const text = `mutation { topUp(input: { requestId: "${randomUUID()}", regieId: "${randomUUID()}", amountCents: ${amount} }) { __typename } }`
    expect(errorCode(await sendGraphql(JSON.stringify({ query: text }), headers))).toBe('BAD_USER_INPUT')
  },
)

test.each([
  [
    'a price',
    'PlaceOrderInput',
    'placeOrder',
    { requestId: randomUUID(), lines: [], expectedTotalCents: 0, payment: 'WALLET', totalCents: 1 },
  ],
  [
    'a price of a line',
    'QuoteInput',
    'quoteOrder',
    { lines: [{ serviceId: randomUUID(), beneficiaryId: randomUUID(), days: ['2026-12-08'], priceCents: 1 }] },
  ],
  [
    'a status in the profile',
    'PersonalDetailsInput',
    'updateProfile',
    { firstName: 'A', lastName: 'B', status: 'ACTIVE' },
  ],
  [
    'a role in the profile',
    'PersonalDetailsInput',
    'updateProfile',
    { firstName: 'A', lastName: 'B', role: 'AGGLOMERATION_ADMIN' },
  ],
  [
    'an id of a beneficiary',
    'BeneficiaryInput',
    'addBeneficiary',
    { id: randomUUID(), firstName: 'A', lastName: 'B', type: 'MOTHER' },
  ],
  [
    'a state of a top-up',
    'TopUpInput',
    'topUp',
    { requestId: randomUUID(), regieId: randomUUID(), amountCents: 100, status: 'SUCCEEDED' },
  ],
])('%s sent by a client is refused', async (_what, type, field, input) => {
  const family = await given.aFamily()
  const root = field.startsWith('quote') ? 'query' : 'mutation'
  const argument = field === 'updateProfile' ? 'details' : 'input'
  const answer = await post(`${root} ($v: ${type}!) { ${field}(${argument}: $v) { __typename } }`, { v: input }, family)
  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('no statement of the server sorts by what a caller wrote', () => {
  const root = 'server/src'
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const suspect = sources.flatMap((name) =>
    [
      ...readFileSync(join(root, name), 'utf8').matchAll(
        // what follows « returning », or the end of a part of a `with`, is no sort
        /order\s+by(?:(?!\breturning\b|\n\),)[^`'"]){0,80}\$\{[^}]*\}|(?:orderBy|addOrderBy)\(\s*(?!')[^)]*\)/gi,
      ),
    ].map(([text]) => `${name}: ${text}`),
  )
  expect(suspect).toEqual([])
  const sorts = Object.values(contract.getTypeMap()).flatMap((type) =>
    'getFields' in type ? Object.values(type.getFields()) : [],
  )
  expect(sorts.flatMap((f) => ('args' in f ? f.args : [])).filter((a) => /sort|order(by)?$/i.test(a.name))).toEqual([])
})
