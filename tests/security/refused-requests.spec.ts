import { describe, expect, test } from '@jest/globals'
import { given } from '../support/given/index.js'
import { send, sendGraphql } from '../support/http.js'
import { town, useTown } from '../support/town.js'

useTown()

interface Told {
  message: string
  locations?: { line: number; column: number }[]
  extensions: { code: string; requestId?: string; fields?: { field: string; message: string }[] }
}
const told = async (query: string, variables: Record<string, unknown> = {}, cookie = ''): Promise<Told[]> =>
  (
    JSON.parse((await sendGraphql(JSON.stringify({ query, variables }), cookie ? { cookie } : {})).text) as {
      errors: Told[]
    }
  ).errors

describe('a request that is refused says what and where', () => {
  test.each<[string, string, string, string]>([
    [
      'an unknown field',
      '{ communes {\n  nom } }',
      'Commune.nom',
      'Le champ « nom » n’existe pas dans « Commune ». Ligne 2, colonne 3.',
    ],
    [
      'an unknown root field',
      '{ villes { id } }',
      'Query.villes',
      'Le champ « villes » n’existe pas dans « Query ». Ligne 1, colonne 3.',
    ],
    [
      'an unknown argument',
      '{ commune(slug: "x", nom: "y") { id } }',
      'Query.commune(nom:)',
      'L’argument « nom » n’existe pas pour « Query.commune ». Ligne 1, colonne 22.',
    ],
    [
      'a missing argument',
      '{ commune { id } }',
      'commune(slug:)',
      'Il manque l’argument « slug » (String!) de « commune ». Ligne 1, colonne 3.',
    ],
    ['an object without its fields', '{ communes }', 'communes', 'Il manque'],
    ['fields of a value', '{ communes { name { x } } }', 'name', '« name » est une valeur'],
    ['an unknown type', 'query ($x: Ville) { communes { id } }', 'Ville', 'Le type « Ville » n’existe pas'],
    [
      'a variable of another type',
      'query ($x: Int) { commune(slug: $x) { id } }',
      '$x',
      'La variable « $x » est de type « Int », il faut « String! ».',
    ],
    ['an undeclared variable', '{ commune(slug: $x) { id } }', '$x', 'La variable « $x » n’est pas déclarée.'],
    ['a field of an input that does not exist', 'mutation { topUp(input: { zut: 1 }) { __typename } }', '', ''],
  ])('%s', async (_what, query, field, message) => {
    const [error] = await told(query)
    expect(error?.extensions.code).toBe('BAD_USER_INPUT')
    expect(error?.locations).toHaveLength(1)
    if (field) expect(error?.extensions.fields?.[0]?.field).toBe(field)
    if (message !== 'Il manque') expect(error?.message).toContain(message)
    expect(error?.message).toMatch(/Ligne \d+, colonne \d+\.$/)
  })

  test('a text that cannot be read has its place too', async () => {
    const [error] = await told('{ communes { id }')
    expect(error).toMatchObject({
      message: 'La demande ne se lit pas. Ligne 1, colonne 18.',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test.each<[string, unknown, string]>([
    [
      'what is missing',
      { regieId: '00000000-0000-4000-8000-000000000000' },
      'La valeur de « input » n’a pas la forme attendue : il manque « amountCents » (Cents!).',
    ],
    ['what is not in the contract', { secretWord: 1 }, 'La valeur de « input » n’a pas la forme attendue : '],
    [
      'what has another form',
      { amountCents: 'girafe violon', regieId: 'girafe', requestId: 'girafe' },
      'input.amountCents: Un montant est un nombre entier de centimes.',
    ],
  ])('a variable: %s', async (_what, input, message) => {
    const family = await given.aFamily()
    const errors = await told(
      'mutation ($input: TopUpInput!) { topUp(input: $input) { __typename } }',
      { input },
      family.cookie,
    )
    expect(
      errors.flatMap(({ message: said, extensions }) => [said, `${extensions.fields?.[0]?.field}: ${said}`]).join('\n'),
    ).toContain(message)
  })

  test('and never a value', async () => {
    const secret = 'girafe violon pluie'
    const texts = [
      `mutation { signIn(email: 3, password: "${secret}") { __typename } }`,
      `mutation { signIn(email: "a", password: "${secret}", zut: "${secret}") { __typename } }`,
      `mutation { topUp(input: "${secret}") { __typename } }`,
      `mutation { topUp(input: { amountCents: "${secret}", regieId: "${secret}", requestId: "${secret}" }) { __typename } }`,
      `mutation { setPaymentKeys(input: { secretKey: ["${secret}"] }) { __typename } }`,
      `{ refunds(communeId: "${secret}", queue: "${secret}") { totalCount } }`,
      `{ communes { id "${secret}" } }`,
    ]
    for (const text of texts) expect(JSON.stringify(await told(text))).not.toContain('girafe')
    const declared = 'mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { __typename } }'
    for (const p of [{ [secret]: 1 }, [secret], { at: `" at "e${secret}` }])
      expect(JSON.stringify(await told(declared, { e: 'x', p }))).not.toContain('girafe')
  })
})

test('a subscription is refused, not a bug', async () => {
  for (const query of [
    'subscription { x }',
    'subscription { communes { id } }',
    'subscription S { x } query Q { communes { id } }',
  ])
    expect([query, ...(await told(query))]).toMatchObject([
      query,
      { message: expect.stringContaining('subscription'), extensions: { code: 'BAD_USER_INPUT' } },
    ])
})

test('what is too large says so', async () => {
  const deep = `{ communes { ${'services { commune { '.repeat(6)} id ${'} }'.repeat(6)} } }`
  expect((await told(deep))[0]?.message).toMatch(
    /^Cette demande est trop complexe \(14 niveaux, 12 au plus\) : découpez-la\. Ligne 1, colonne 1\.$/,
  )
  expect((await told('mutation { a: signOut { ok } b: signOut { ok } }'))[0]?.message).toMatch(
    /^Une seule mutation par demande\./,
  )
})

test('at most five errors are sent back', async () => {
  const unknown = Array.from({ length: 200 }, (_, i) => `x${i}`).join(' ')
  expect((await told(`{ communes { ${unknown} } }`)).length).toBeLessThanOrEqual(5)
  const aliases = Array.from(
    { length: 15 },
    (_, i) => `a${i}: commune(slug: "x") { id services { commune { id } } } f${i}: family { account { id } }`,
  )
  expect((await told(`{ ${aliases.slice(0, 9).join(' ')} }`)).length).toBeLessThanOrEqual(5)
  expect(
    (await told('query ($a: [UUID!]!) { quoteCancellation(bookingIds: $a) { refundCents } }', { a: Array(60).fill(1) }))
      .length,
  ).toBeLessThanOrEqual(5)
})

describe('what the API answers', () => {
  const API = "default-src 'none'; frame-ancestors 'none'"
  test.each<[string, () => ReturnType<typeof send>, number]>([
    ['data', () => sendGraphql('{"query":"{ communes { id } }"}'), 200],
    ['a refusal', () => sendGraphql('{"query":"{ x }"}'), 400],
    ['another method', () => send('/graphql'), 405],
    ['another type of content', () => send('/graphql', { method: 'POST', body: 'x' }), 415],
    ['a body that is no JSON', () => sendGraphql('{'), 400],
  ])('is kept by nobody, run by nobody, and has a number: %s', async (_what, ask, status) => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-security-policy')).toBe(API)
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('a bug is quoted with the number of its request', async () => {
    const { email } = await given.aFamily() // the password of a test's family is not a hash: comparing with it is a bug
    const query = 'mutation ($email: String!) { signIn(email: $email, password: "une phrase secrète") { __typename } }'
    const answer = await sendGraphql(JSON.stringify({ query, variables: { email } }))
    const { errors } = JSON.parse(answer.text) as { errors: Told[] }
    expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
    expect(errors[0]?.extensions.requestId).toBe(answer.headers.get('x-request-id'))
  })

  test('so is one met while finding out who asks', async () => {
    const family = await given.aFamily()
    await town().owner.query('alter table session rename to session_away')
    try {
      const answer = await sendGraphql('{"query":"{ viewer { nextStep } }"}', { cookie: family.cookie })
      expect((JSON.parse(answer.text) as { errors: Told[] }).errors[0]?.extensions.requestId).toBe(
        answer.headers.get('x-request-id'),
      )
    } finally {
      await town().owner.query('alter table session_away rename to session')
    }
  })

  test('pages keep their own policy', async () => {
    const page = await send('/healthz')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(page.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})
