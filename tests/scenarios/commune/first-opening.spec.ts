import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createAdministratorLink } from '../../../server/src/administrator.js'
import { makeFirstOpening } from '../../../server/src/modules/accounts/index.js'
import { clock as serverClock } from '../../../server/src/platform/clock.js'
import { welcome } from '../../../server/src/welcome.js'
import { ask, codeOf } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { sendGraphql } from '../../support/http.js'
import { town, useTown } from '../../support/town.js'

/** An install that nobody has opened: the server prints a link, and whoever opens it names the agglomeration. */
useTown('template_empty')

const NOW = '2026-11-25T10:00:00+01:00'
const TYPED = {
  name: ' Agglomération  du Vallon ',
  contactEmail: 'contact@vallon.exemple',
  contactPhone: '04 71 00 00 00',
  mailSender: 'ne-pas-repondre@vallon.exemple',
  firstName: 'Alix',
  lastName: 'Roche',
  email: 'Alix@Vallon.exemple',
  password: 'mirabelle verglas tandem 48',
}
const OPEN = `mutation ($input: OpenInstallInput!) { openInstall(input: $input) { __typename
  ... on SignedIn { viewer { account { email firstName lastName emailConfirmed } staff { role commune { id } } } }
  ... on FirstOpeningRefused { reason message field } } }`
interface Opened {
  __typename: string
  reason?: string
  message?: string
  field?: string
  viewer?: object
}
const open = async (token: string, change: object = {}) =>
  (await ask<{ openInstall: Opened }>(null, OPEN, { input: { ...TYPED, token, ...change } })).openInstall
const print = () => makeFirstOpening(town().db, town().config.secretKey, serverClock.now())
const linkOf = async (token: string) =>
  (
    await ask<{ firstOpening: object | null }>(
      null,
      'query ($t: String!) { firstOpening(token: $t) { email name mailSender } }',
      { t: token },
    )
  ).firstOpening
const rows = async () =>
  (
    await town().owner.query(
      `select (select count(*)::int from agglomeration) as agglomerations, (select count(*)::int from account) as accounts,
         (select count(*)::int from staff_member) as staff, (select count(*)::int from session) as sessions`,
    )
  ).rows[0] as object
const NOTHING = { agglomerations: 0, accounts: 0, staff: 0, sessions: 0 }
const OVER = expect.objectContaining({ __typename: 'FirstOpeningRefused', reason: 'LINK_OVER', field: null })

beforeEach(() => clock.at(NOW))
afterEach(async () => {
  // the trail refuses to be emptied, and a last administrator to leave
  await town().owner.query(
    `begin; set local session_replication_role = replica; truncate first_opening, account, agglomeration, throttle cascade; commit`,
  )
})

test('nothing is there: no commune, no agglomeration, and the calendar of the law', async () => {
  expect(await ask(null, '{ agglomeration { id } communes { id } viewer { sessionId } }')).toEqual({
    agglomeration: null,
    communes: [],
    viewer: null,
  })
  const { rows: known } = await town().owner.query(
    'select (select count(*) > 0 from school_year) as years, (select count(*)::int from service) as services, (select count(*)::int from regie) as regies',
  )
  expect(known).toEqual([{ years: true, services: 0, regies: 0 }])
  const draft = `mutation ($i: SignUpDetailsInput!) { saveSignUpDetails(input: $i) { __typename } }`
  const details = { firstName: 'Camille', lastName: 'Roche' }
  const i = { email: 'camille@exemple.fr', password: TYPED.password, acceptTerms: true, details }
  expect(await ask(null, draft, { i })).toEqual({ saveSignUpDetails: { __typename: 'SignUpRefused' } })
})

test('the link names the agglomeration, makes its administrator and signs them in; it serves once', async () => {
  const token = (await print()) ?? ''
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(welcome(town().config, 'all', token)).toContain(`${town().url}/admin/premiere-ouverture?token=${token}`)
  expect(await linkOf(token)).toEqual({ email: null, name: null, mailSender: null })
  const answer = await sendGraphql(JSON.stringify({ query: OPEN, variables: { input: { ...TYPED, token } } }))
  expect(JSON.parse(answer.text)).toEqual({
    data: {
      openInstall: {
        __typename: 'SignedIn',
        viewer: {
          account: { email: 'alix@vallon.exemple', firstName: 'Alix', lastName: 'Roche', emailConfirmed: true },
          staff: [{ role: 'AGGLOMERATION_ADMIN', commune: null }],
        },
      },
    },
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  expect(await ask({ cookie }, '{ agglomerationSetup { mailSender revision agglomeration { name } } }')).toEqual({
    agglomerationSetup: {
      mailSender: TYPED.mailSender,
      revision: 1,
      agglomeration: { name: 'Agglomération du Vallon' },
    },
  })
  expect(await ask(null, '{ agglomeration { name slug contactEmail contactPhone demonstration } }')).toEqual({
    agglomeration: {
      name: 'Agglomération du Vallon',
      slug: 'agglomeration-du-vallon',
      contactEmail: TYPED.contactEmail,
      contactPhone: TYPED.contactPhone,
      demonstration: false,
    },
  })
  expect(await open(token)).toEqual(OVER)
  expect(await linkOf(token)).toBeNull()
  expect(await print()).toBeNull()
  expect(await rows()).toEqual({ agglomerations: 1, accounts: 1, staff: 1, sessions: 1 })
  const { rows: trail } = await town().owner.query('select action, subject from audit_event order by id desc limit 2')
  expect(trail).toEqual([
    { action: 'INSTALL_OPENED', subject: 'agglomeration' },
    { action: 'RIGHT_ADDED', subject: 'account' },
  ])
})

test('mails leave from the sender that was typed, under the name of the agglomeration', async () => {
  await open((await print()) ?? '')
  await ask(null, 'mutation { requestPasswordReset(email: "alix@vallon.exemple") { ok } }')
  await town().runJobs()
  const { rows: sent } = await town().owner.query('select sender, recipient from local_mail order by id desc limit 1')
  expect(sent).toEqual([
    { sender: '"Agglomération du Vallon" <ne-pas-repondre@vallon.exemple>', recipient: 'alix@vallon.exemple' },
  ])
})

describe('the link', () => {
  test('is kept as a hash, is good for 72 hours, and a wrong one answers the same', async () => {
    const token = (await print()) ?? ''
    const { rows: kept } = await town().owner.query('select f::text as row from first_opening f')
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(await open('A'.repeat(43))).toEqual(OVER)
    clock.at('2026-11-28T10:00:00+01:00')
    expect(await open(token)).toEqual(OVER)
    expect(await linkOf(token)).toBeNull()
    expect(await rows()).toEqual(NOTHING)
    clock.at('2026-11-28T09:59:59+01:00')
    expect(await open(token)).toMatchObject({ __typename: 'SignedIn' })
  })

  test('is one for processes that start together, and another one after a restart', async () => {
    const together = await Promise.all(Array.from({ length: 8 }, print))
    expect(new Set(together).size).toBe(1)
    clock.at('2026-11-25T10:01:01+01:00')
    const later = (await print()) ?? ''
    expect(later).not.toBe(together[0])
    expect(await open(together[0] ?? '')).toEqual(OVER)
    expect(await open(later)).toMatchObject({ __typename: 'SignedIn' })
  })

  test('opened in ten tabs at once opens once', async () => {
    const token = (await print()) ?? ''
    const answers = await Promise.all(Array.from({ length: 10 }, () => open(token)))
    expect(answers.filter(({ __typename }) => __typename === 'SignedIn')).toHaveLength(1)
    expect(answers.filter(({ reason }) => reason === 'LINK_OVER')).toHaveLength(9)
    expect(await rows()).toEqual({ agglomerations: 1, accounts: 1, staff: 1, sessions: 1 })
  })

  test('cannot be made again by whoever reads the database: another key makes another token', async () => {
    const token = await print()
    const other = await makeFirstOpening(town().db, Buffer.alloc(32, 7), serverClock.now())
    expect(other).not.toBe(token)
    expect(await open(other ?? '')).toEqual(OVER)
  })
})

test('what is wrong is said beside its field, writes nothing, and the link stays good', async () => {
  const token = (await print()) ?? ''
  expect(await open(token, { password: 'court' })).toMatchObject({ reason: 'WEAK_PASSWORD', field: 'password' })
  const input = { ...TYPED, token }
  for (const wrong of [{ name: ' ' }, { email: 'alix' }, { mailSender: 'x\r\nBcc: y@z.fr' }, { contactPhone: 'non' }])
    expect(await codeOf(null, OPEN, { input: { ...input, ...wrong } })).toBe('BAD_USER_INPUT')
  expect(await rows()).toEqual(NOTHING)
  expect(await open(token)).toMatchObject({ __typename: 'SignedIn' })
})

test('npm run admin:create prints the same kind of link, with the address, which voids the server’s', async () => {
  const printed = (await print()) ?? ''
  const said: string[] = []
  const args = ['--role=admin', '--email', 'Alix@Vallon.exemple']
  expect(await createAdministratorLink(town().db, town().config, args, (line) => said.push(line))).toBe(0)
  const token = /premiere-ouverture\?token=([\w-]{43})$/m.exec(said.join('\n'))?.[1] ?? ''
  expect(await linkOf(token)).toEqual({ email: 'alix@vallon.exemple', name: null, mailSender: null })
  expect(await open(printed)).toEqual(OVER)
  expect(await open(token)).toMatchObject({ __typename: 'SignedIn' })
  const again: string[] = []
  await createAdministratorLink(town().db, town().config, ['--email', 'dominique@vallon.exemple'], (l) => again.push(l))
  expect(again.join('\n')).toContain('/admin/ouvrir?token=')
})

test('an agglomeration that nobody administers keeps what it has, and is named by whoever opens it', async () => {
  await town().owner.query(
    `insert into agglomeration (name, slug, terms_version) values ('Ancienne', 'ancienne', '2025-01')`,
  )
  const token = (await print()) ?? ''
  expect(await linkOf(token)).toEqual({ email: null, name: 'Ancienne', mailSender: null })
  expect(await open(token)).toMatchObject({ __typename: 'SignedIn' })
  expect(await ask(null, '{ agglomeration { name slug termsVersion } }')).toEqual({
    agglomeration: { name: 'Agglomération du Vallon', slug: 'ancienne', termsVersion: '2025-01' },
  })
})

test('an address that has an account already is refused, and nothing is written', async () => {
  await town().owner.query(
    `with a as (insert into agglomeration (name, slug, terms_version) values ('Ancienne', 'ancienne', '1'))
     insert into account (email, password_hash, first_name, last_name, terms_version, terms_accepted_at) values ('alix@vallon.exemple', 'x', 'A', 'B', '1', now())`,
  )
  expect(await open((await print()) ?? '')).toMatchObject({ reason: 'EMAIL_KNOWN', field: 'email' })
  expect(await rows()).toEqual({ agglomerations: 1, accounts: 1, staff: 0, sessions: 0 })
  expect(await ask(null, '{ agglomeration { name } }')).toEqual({ agglomeration: { name: 'Ancienne' } })
})

test('nobody signs up before a commune is open: it is said, and nothing is kept', async () => {
  const details = {
    ...{ gender: 'MME', firstName: 'Camille', lastName: 'Dupont', birthDate: '1988-02-03', phone: '06 11 22 33 44' },
    ...{ addressLine: '1 rue du Bourg', postalCode: '43700', city: 'Coubon', newsletter: false, partnerOffers: false },
    isCompany: false,
  }
  const input = { email: 'camille@vallon.exemple', password: 'mirabelle verglas tandem 48', acceptTerms: true, details }
  const signUp = `mutation ($input: SignUpDetailsInput!) { answer: saveSignUpDetails(input: $input) { __typename ... on SignUpRefused { reason message } } }`
  const { answer } = await ask<{ answer: object }>(null, signUp, { input })
  expect(answer).toEqual({
    __typename: 'SignUpRefused',
    reason: 'NOTHING_OPEN',
    message: 'Aucune commune n’est encore ouverte sur Cantine Facile : inscrivez-vous quand la vôtre vous l’annoncera.',
  })
})
