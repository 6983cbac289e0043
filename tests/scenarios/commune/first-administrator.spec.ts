import { describe, expect, test } from '@jest/globals'
import { createAdministratorLink } from '../../../server/src/administrator.js'
import { ask, post } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given } from '../../support/given/index.js'
import { sendGraphql } from '../../support/http.js'
import { town, useTown } from '../../support/town.js'

useTown()

const PASSWORD = 'mirabelle verglas tandem 48'
const NOW = '2026-11-25T12:00:00+01:00'
let nth = 0
const anEmail = () => `direction-${++nth}@agglomeration.exemple`

/** What `npm run admin:create -- --email …` says, and its exit code. */
async function create(...args: string[]) {
  const said: string[] = []
  const code = await createAdministratorLink(town().db, town().config, ['--role=admin', ...args], (line) =>
    said.push(line),
  )
  const output = said.join('\n')
  return { code, output, token: /token=([\w-]{43})$/m.exec(output)?.[1] ?? '' }
}

const OPEN = `mutation ($token: String!, $password: String!, $firstName: String!) {
  openConsole(token: $token, firstName: $firstName, lastName: "Roche", password: $password) {
    __typename ... on SignedIn { viewer { account { email firstName lastName status emailConfirmed } staff { role commune { id } } } }
    ... on LinkRefused { reason message field } } }`
type Opened = {
  __typename: string
  reason?: string
  field?: string
  viewer?: { account: object; staff: object[] }
}
const open = async (token: string, password = PASSWORD, firstName = 'Alix') =>
  (await ask<{ openConsole: Opened }>(null, OPEN, { token, password, firstName })).openConsole
const linkOf = async (token: string) =>
  (
    await ask<{ consoleLink: { email: string } | null }>(
      null,
      'query ($t: String!) { consoleLink(token: $t) { email } }',
      {
        t: token,
      },
    )
  ).consoleLink
const signIn = async (email: string, password: string) =>
  (
    await ask<{ signIn: { __typename: string } }>(
      null,
      'mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { __typename } }',
      { e: email, p: password },
    )
  ).signIn.__typename
const rightsOf = async (email: string) =>
  (
    await town().owner.query(
      'select m.role, m.commune_id from staff_member m join account a on a.id = m.account_id where a.email = $1',
      [email],
    )
  ).rows
const ADMIN = [{ role: 'AGGLOMERATION_ADMIN', commune_id: null }]

test('the link gives a name, a password and every commune, and signs in; it serves once', async () => {
  const email = anEmail()
  const made = await create('--email', email.toUpperCase())
  expect(made.code).toBe(0)
  expect(made.output).toContain(`${town().url}/admin/ouvrir?token=${made.token}`)
  expect(await rightsOf(email)).toEqual([])
  expect(await linkOf(made.token)).toEqual({ email })
  const answer = await sendGraphql(
    JSON.stringify({ query: OPEN, variables: { token: made.token, password: PASSWORD, firstName: ' Alix ' } }),
  )
  expect(JSON.parse(answer.text)).toEqual({
    data: {
      openConsole: {
        __typename: 'SignedIn',
        viewer: {
          account: { email, firstName: 'Alix', lastName: 'Roche', status: 'ACTIVE', emailConfirmed: true },
          staff: [{ role: 'AGGLOMERATION_ADMIN', commune: null }],
        },
      },
    },
  })
  const [cookie = ''] = answer.headers.getSetCookie()
  const viewer = await ask<{ viewer: { staff: object[] } }>(
    { cookie: cookie.split(';')[0] ?? '' },
    '{ viewer { staff { role } } }',
  )
  expect(viewer.viewer.staff).toEqual([{ role: 'AGGLOMERATION_ADMIN' }])
  expect(await rightsOf(email)).toEqual(ADMIN)
  expect(await open(made.token, 'autre chose de solide 12')).toMatchObject({
    __typename: 'LinkRefused',
    reason: 'LINK_EXPIRED',
  })
  expect(await linkOf(made.token)).toBeNull()
  expect(await signIn(email, PASSWORD)).toBe('SignedIn')
})

test('only its hash is kept, and the trail says what happened, without the address', async () => {
  const email = anEmail()
  const { token } = await create(`--email=${email}`)
  const { rows } = await town().owner.query(`select l::text as link from account_link l where purpose = 'OPEN_CONSOLE'`)
  expect(JSON.stringify(rows)).not.toContain(token)
  await open(token)
  const trail = await town().owner.query(
    `select e.action, e.details from audit_event e join account a on a.id = e.subject_id where a.email = $1 order by e.id`,
    [email],
  )
  expect(trail.rows).toEqual([
    { action: 'CONSOLE_LINK_MADE', details: {} },
    { action: 'RIGHT_ADDED', details: { role: 'AGGLOMERATION_ADMIN' } },
    { action: 'CONSOLE_OPENED', details: {} },
  ])
})

test('it is good for 72 hours, and a new one voids it', async () => {
  clock.at(NOW)
  const email = anEmail()
  const first = await create('--email', email)
  const second = await create('--email', email)
  expect(await open(first.token)).toMatchObject({ reason: 'LINK_EXPIRED' })
  clock.at('2026-11-28T12:00:00+01:00')
  expect(await linkOf(second.token)).toBeNull()
  expect(await open(second.token)).toMatchObject({ reason: 'LINK_EXPIRED' })
  clock.at('2026-11-28T11:59:59+01:00')
  expect(await open(second.token)).toMatchObject({ __typename: 'SignedIn' })
})

test('ten tabs at once open it once', async () => {
  const { token } = await create('--email', anEmail())
  const answers = await Promise.all(Array.from({ length: 10 }, () => open(token)))
  expect(answers.filter((a) => a.__typename === 'SignedIn')).toHaveLength(1)
  expect(answers.filter((a) => a.reason === 'LINK_EXPIRED')).toHaveLength(9)
})

test('a weak password or an empty name is refused, and the link stays good', async () => {
  const { token } = await create('--email', anEmail())
  expect(await open(token, 'court')).toMatchObject({ reason: 'WEAK_PASSWORD', field: 'password' })
  const { errors } = await post(OPEN, { token, password: PASSWORD, firstName: ' ' })
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(await open(token)).toMatchObject({ __typename: 'SignedIn' })
})

describe('an account that exists', () => {
  test('gets the right, keeps its password, and other rights it had', async () => {
    const agent = await given.aStaffMember(await given.aCommune(), 'AGENT')
    const { rows } = await town().owner.query(
      `update account set email_confirmed_at = coalesce(email_confirmed_at, now()) where id = $1 returning email, password_hash`,
      [agent.accountId],
    )
    const [{ email, password_hash: hash }] = rows as [{ email: string; password_hash: string }]
    for (let twice = 0; twice < 2; twice++) {
      const made = await create('--email', email)
      expect(made).toMatchObject({ code: 0, token: '' })
      expect(made.output).toContain('administre maintenant')
    }
    expect((await rightsOf(email)).map(({ role }) => role as string).sort()).toEqual(['AGENT', 'AGGLOMERATION_ADMIN'])
    expect(
      (await town().owner.query('select password_hash from account where id = $1', [agent.accountId])).rows,
    ).toEqual([{ password_hash: hash }])
  })

  test('whose address was never confirmed has no right until the link is opened, and is then its owner’s alone', async () => {
    const family = await given.aFamily()
    const { rows } = await town().owner.query(
      `update account set email_confirmed_at = null where id = $1 returning email`,
      [family.accountId],
    )
    const [{ email }] = rows as [{ email: string }]
    await town().owner.query(
      `insert into known_device (account_id, token_hash, seen_at, expires_at) values ($1, sha256('theirs'), now(), now() + interval '1 year')`,
      [family.accountId],
    )
    const { token } = await create('--email', email)
    expect(await rightsOf(email)).toEqual([])
    expect(await open(token)).toMatchObject({ __typename: 'SignedIn' })
    expect(await rightsOf(email)).toEqual(ADMIN)
    expect(await ask(family, '{ viewer { nextStep } }')).toEqual({ viewer: null })
    // whoever signs in from elsewhere is told of: this browser is known, a stranger's is not
    const devices = `select token_hash = sha256('theirs') as theirs from known_device where account_id = $1`
    expect((await town().owner.query(devices, [family.accountId])).rows).toEqual([{ theirs: false }])
    expect(await signIn(email, PASSWORD)).toBe('SignedIn')
  })

  test('that a town hall refused stays refused', async () => {
    const family = await given.aFamily()
    const { rows } = await town().owner.query(`update account set status = 'REFUSED' where id = $1 returning email`, [
      family.accountId,
    ])
    const [{ email }] = rows as [{ email: string }]
    expect(await create('--email', email)).toMatchObject({ code: 2, token: '' })
    expect(await rightsOf(email)).toEqual([])
  })
})

test.each([
  [[]],
  [['--email']],
  [['--email', 'direction']],
  [['--email', 'a@b']],
  [['--email', `${'a'.repeat(250)}@b.fr`]],
])('no address, or none that mails could reach, is said politely: %j', async (args) => {
  const before = await town().owner.query('select count(*) from account')
  const made = await create(...args)
  expect(made).toMatchObject({ code: 2, token: '' })
  expect(made.output).toContain('npm run admin:create -- --email')
  expect((await town().owner.query('select count(*) from account')).rows).toEqual(before.rows)
})
