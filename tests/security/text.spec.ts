import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { ask, post } from '../support/client.js'
import { given, type TestCommune } from '../support/given/index.js'
import { PASSWORD } from '../support/given/person.js'
import { send } from '../support/http.js'
import { placeOrder } from '../support/operations.js'
import { shortest } from '../support/durations.js'
import { headersOf } from '../support/session-header.js'
import { town, useTown } from '../support/town.js'
import { Visitor } from '../support/visitor.js'

useTown()

let commune: TestCommune
beforeEach(async () => {
  commune = await given.aCommune()
  await town().owner.query('delete from throttle')
})

const UPDATE = `mutation ($filiationId: UUID!, $revision: Int!, $input: BeneficiaryInput!) {
  updateBeneficiary(filiationId: $filiationId, revision: $revision, input: $input) {
  __typename ... on Filiation { beneficiary { firstName lastName schoolClass carePlan } } } }`

async function rename(family: { cookie: string }, input: object) {
  const { family: found } = await ask<{ family: { filiations: { id: string; beneficiary: { revision: number } }[] } }>(
    family,
    '{ family { filiations { id beneficiary { revision } } } }',
  )
  return post<{ updateBeneficiary: { beneficiary: { firstName: string; lastName: string } } }>(
    UPDATE,
    {
      filiationId: found.filiations[0]?.id,
      revision: found.filiations[0]?.beneficiary.revision,
      input: { firstName: 'Louane', lastName: 'Dupont', type: 'MOTHER', ...input },
    },
    family,
  )
}

const REFUSED: [string, string][] = [
  ['a direction override', 'Louane\u202eenauoL'],
  ['an isolate', 'Lou\u2066ane\u2069'],
  ['a zero-width space', 'Lou\u200bane'],
  ['a line break of a mail header', 'Louane\r\nBcc: tous@exemple.fr'],
  ['a new line', 'Louane\nDupont'],
  ['a tabulation', 'Louane\tDupont'],
  ['a Unicode line separator', 'Louane\u2028Dupont'],
  ['an escape sequence', 'Louane\u001b[31m'],
  ['10,000 combining marks', `L${'\u0301'.repeat(10_000)}`],
  ['a pile of accents', `L${'\u0301'.repeat(40)}ouane`],
  ['81 letters', 'L'.repeat(81)],
  ['nothing but spaces', '   '],
  ['nothing but no-break spaces', '\u00a0\u00a0'],
  ['a private-use character', 'Louane\ue000'],
  ['a link', 'https://mechant.exemple/payer'],
  ['a link without its scheme', 'WWW.mechant.exemple'],
  ['an e-mail', 'tous@mechant.exemple'],
]

test.each(REFUSED)(
  'a first name with %s is refused with a sentence in French, in step with its field',
  async (_what, firstName) => {
    const family = await given.aFamily()
    const { errors } = await rename(family, { firstName })
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: expect.arrayContaining([{ field: 'input.firstName', message: expect.stringMatching(/prénom/) }]),
    })
    const { rows } = await town().owner.query('select first_name from beneficiary where id = $1', [family.children[0]])
    expect(rows).toEqual([{ first_name: 'Louane' }])
  },
)

const KEPT = [
  '<b>Louane</b>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'Zoé{{7*7}}',
  'Zoé${7*7}',
  "Robert'); drop table account;--",
  '=1+A1',
  'Zoé 🦒',
  'Łukasz',
  '陳大文',
  'عائشة',
  'N’Guyen-D’Aubigné',
]

test.each(KEPT)('%s is a text like another: kept and given back letter for letter', async (firstName) => {
  const family = await given.aFamily()
  const { data } = await rename(family, { firstName, lastName: firstName })
  expect(data?.updateBeneficiary.beneficiary).toMatchObject({ firstName, lastName: firstName })
})

test('the same name written with composed or separate accents is one name', async () => {
  const family = await given.aFamily()
  const { data } = await rename(family, { firstName: 'The\u0301o' })
  expect(data?.updateBeneficiary.beneficiary.firstName).toBe('Théo')
})

describe('searching families', () => {
  const SEARCH = `query ($communeId: UUID!, $search: String) { families(communeId: $communeId, search: $search) { totalCount edges { node { account { lastName } } } } }`
  const search = async (text: string) => {
    const agent = await given.aStaffMember(commune)
    const { families } = await ask<{
      families: { totalCount: number; edges: { node: { account: { lastName: string } } }[] }
    }>(agent, SEARCH, { communeId: commune.id, search: text })
    return families.edges.map((e) => e.node.account.lastName)
  }

  test('a wildcard means itself', async () => {
    for (const lastName of ['Martin', 'Cent%Pour', 'Sous_Ligne', 'Contre\\Oblique', 'Étoile*'])
      await given.aFamily({ in: commune, lastName })
    expect(await search('%')).toEqual(['Cent%Pour'])
    expect(await search('_')).toEqual(['Sous_Ligne'])
    expect(await search('\\')).toEqual(['Contre\\Oblique'])
    expect(await search('*')).toEqual(['Étoile*'])
    expect(await search('.*')).toEqual([])
    expect(await search("' or 1=1 --")).toEqual([])
    expect(await search('[a-z]+')).toEqual([])
    expect(await search('etoile')).toEqual(['Étoile*'])
  })

  test('a very long search, or one of control characters, ends quickly in a list or a sentence', async () => {
    const agent = await given.aStaffMember(commune)
    const ask = (search: string) => post(SEARCH, { communeId: commune.id, search }, agent)
    const short = await shortest(() => ask('dupont'))
    for (const text of ['a'.repeat(20_000), 'a '.repeat(10_000), `e${'\u0301'.repeat(10_000)}`, '\u202e\u202e']) {
      const { errors } = await ask(text)
      expect([undefined, 'BAD_USER_INPUT']).toContain(errors?.[0]?.extensions.code)
      expect((await shortest(() => ask(text))) / short).toBeLessThan(40)
    }
  })
})

describe('mails', () => {
  interface Raw {
    sender: string
    recipient: string
    subject: string
    body_text: string
    body_html: string
  }
  const rawMailsTo = async (email: string): Promise<Raw[]> => {
    await town().runJobs()
    return (
      await town().owner.query(
        'select sender, recipient, subject, body_text, body_html from local_mail where recipient = $1 order by id',
        [email],
      )
    ).rows as Raw[]
  }
  const HOSTILE = '<img src=x onerror=alert(1)> & {{7*7}}'

  test('greet by a name without letting it become markup', async () => {
    const email = `camille-${randomUUID().slice(0, 8)}@exemple.fr`
    const visitor = new Visitor()
    await visitor.ask('mutation ($input: SignUpDetailsInput!) { saveSignUpDetails(input: $input) { __typename } }', {
      input: { email, password: PASSWORD, acceptTerms: true, details: { firstName: HOSTILE, lastName: HOSTILE } },
    })
    await visitor.ask(
      'mutation ($b: [SignUpBeneficiaryInput!]!) { saveSignUpBeneficiaries(beneficiaries: $b) { __typename } }',
      {
        b: [{ key: 'a', firstName: 'Louane', lastName: 'Dupont', type: 'MOTHER', birthDate: '2018-05-10' }],
      },
    )
    await visitor.ask('mutation ($a: [SignUpAccessInput!]!) { completeSignUp(accesses: $a) { __typename } }', {
      a: [{ situationId: commune.situationId, beneficiaryKeys: ['a'] }],
    })
    const [mail, ...others] = await rawMailsTo(email)
    expect(others).toEqual([])
    expect(mail?.body_text).toContain(`Bonjour ${HOSTILE},`)
    expect(mail?.body_html).toContain(
      '&lt;img src=x onerror=alert(1)&gt; &amp; {{7*7}}'
        .replace('&lt;', '&#60;')
        .replace('&gt;', '&#62;')
        .replace('&amp;', '&#38;'),
    )
    expect(mail?.body_html).not.toMatch(/<img|<script|onerror=alert\(1\)>/)
    expect(mail?.sender).toContain('ne-pas-repondre@cantine.localhost')
  })

  test('keep their headers whatever the names in the database are', async () => {
    const hostile = 'Louane\r\nBcc: tous@mechant.exemple\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>'
    const family = await given.aFamily({ in: commune, creditCents: 380 })
    await town().owner.query('update account set first_name = $2 where id = $1', [family.accountId, hostile])
    await town().owner.query('update beneficiary set first_name = $2 where id = $1', [family.children[0], hostile])
    await town().owner.query('update service set name = $2 where id = $1', [commune.serviceId, hostile])
    const asked = {
      lines: [
        { serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [await nextOpenDay(family)] },
      ],
      expectedTotalCents: 380,
    }
    expect(await placeOrder(family, asked)).toMatchObject({ __typename: 'OrderPlaced' })
    const [mail, ...others] = await rawMailsTo(family.email)
    expect(others).toEqual([])
    expect(mail?.subject).toMatch(/^Réservation confirmée \(commande CF-\d+\)$/)
    expect(mail?.body_html).not.toContain('<script>')
    expect(await rawMailsTo('tous@mechant.exemple')).toEqual([])
  })

  test('do not go to an address that hides another one', async () => {
    for (const email of [
      'a@exemple.fr, tous@mechant.exemple',
      'a@exemple.fr\r\nBcc: tous@mechant.exemple',
      '<tous@mechant.exemple> a@exemple.fr',
      'a@exemple.fr;tous@mechant.exemple',
    ]) {
      const { data, errors } = await post<{ saveSignUpDetails: { __typename: string } }>(
        'mutation ($input: SignUpDetailsInput!) { saveSignUpDetails(input: $input) { __typename } }',
        { input: { email, password: PASSWORD, acceptTerms: true, details: { firstName: 'A', lastName: 'B' } } },
      )
      expect({ email, data, code: errors?.[0]?.extensions.code }).toEqual({ email, data: null, code: 'BAD_USER_INPUT' })
      await post('mutation ($email: String!) { requestPasswordReset(email: $email) { ok } }', { email })
    }
    await town().runJobs()
    expect(await rawMailsTo('tous@mechant.exemple')).toEqual([])
  })

  test('are shown by the local mailbox as text', async () => {
    await town().owner.query(
      `insert into local_mail (sender, recipient, subject, body_text, body_html) values ('a', 'x@exemple.fr', '<script>1</script>', 'https://a.exemple/"><script>2</script>', '')`,
    )
    const { text } = await send('/mailbox')
    expect(text).not.toMatch(/<script/)
    expect(text).toContain('&#60;script&#62;1')
  })
})

async function nextOpenDay(family: { cookie: string }): Promise<string> {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
  const query =
    'query ($from: Day!, $to: Day!) { availabilityCalendar(from: $from, to: $to) { services { days { day cells { state } } } } }'
  const { availabilityCalendar } = await ask<{
    availabilityCalendar: { services: { days: { day: string; cells: { state: string }[] }[] }[] }
  }>(family, query, { from: day(0), to: day(35) })
  const free = availabilityCalendar.services[0]?.days.find((d) => d.cells[0]?.state === 'FREE')
  if (!free) throw new Error('no day is free')
  return free.day
}

test('a name never leaves the page of the card as markup', async () => {
  const family = await given.aFamily({ in: commune })
  await town().owner.query('update regie set name = $2 where id = $1', [
    commune.regieId,
    `<script>alert("${randomUUID()}")</script>`,
  ])
  const query = `mutation ($input: TopUpInput!) { topUp(input: $input) { ... on TopUpStarted { payment { url } } } }`
  const { topUp } = await ask<{ topUp: { payment: { url: string } } }>(family, query, {
    input: { requestId: randomUUID(), regieId: commune.regieId, amountCents: 2000 },
  })
  const { text, status } = await send(new URL(topUp.payment.url).pathname)
  expect(status).toBe(200)
  expect(text).not.toContain('<script')
})

test('a hostile choice on the card’s page is no choice', async () => {
  const family = await given.aFamily({ in: commune })
  const query = `mutation ($input: TopUpInput!) { topUp(input: $input) { ... on TopUpStarted { payment { url } } } }`
  const { topUp } = await ask<{ topUp: { payment: { url: string } } }>(family, query, {
    input: { requestId: randomUUID(), regieId: commune.regieId, amountCents: 2000 },
  })
  for (const choice of ['constructor', '__proto__', 'toString', '', 'PAID', '\0']) {
    const { status } = await send(new URL(topUp.payment.url).pathname, {
      method: 'POST',
      body: new URLSearchParams({ choice }),
    })
    expect({ choice, status }).toEqual({ choice, status: 404 })
  }
})

test('a file’s hostile name is cleaned, and never a path or a header', async () => {
  const family = await given.aFamily({ in: commune })
  const boundary = 'x'
  const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'
  for (const name of [
    '../../etc/passwd',
    'a\u202efdp.exe',
    '<script>.pdf',
    `${'é'.repeat(400)}.pdf`,
    'a\0b.pdf',
    'CON',
    '.htaccess',
  ]) {
    const field = (key: string, value: string) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`
    const body = `${field('kind', 'INSURANCE')}${field('communeId', commune.id)}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n${pdf}\r\n--${boundary}--\r\n`
    const headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'x-requested-with': 'cantine',
      ...(await headersOf(family)),
    }
    const answer = await send('/files', { method: 'POST', body, headers })
    expect({ name, status: answer.status < 500 }).toEqual({ name, status: true })
    if (answer.status !== 201) continue
    const kept = JSON.parse(answer.text) as { fileName: string; url: string }
    expect(kept.fileName).toMatch(/^[^/\\<>\p{C}]{1,90}\.pdf$/u)
    const back = await send(kept.url, { headers: { cookie: family.cookie } })
    expect(back.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[^"]*"; filename\*=UTF-8''[\w%.~!*-]+$/,
    )
    expect(back.headers.get('x-content-type-options')).toBe('nosniff')
  }
})
