import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { hashPassword } from '../../../server/src/modules/accounts/index.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { openSession } from '../../support/given/session.js'
import { rolesOf } from '../../support/revisions.js'
import { town, useTown } from '../../support/town.js'

useTown()

const PASSWORD = 'mirabelle verglas tandem 48'
const NOW = '2026-11-25T12:00:00+01:00'
const anEmail = () => `agent-${randomUUID()}@commune.exemple`
const ANSWER = '__typename ... on Refusal { message } ... on StaffRefused { reason }'
interface Answered {
  __typename: string
  reason?: string
  message?: string
}

const ALIX = { firstName: 'Alix', lastName: 'Roche' }
const invite = async (
  who: Signed,
  communes: TestCommune[],
  { email = anEmail(), roles = communes.length > 0 ? ['AGENT'] : ['AGGLOMERATION_ADMIN'] } = {},
) =>
  (
    await ask<{ answer: Answered }>(
      who,
      `mutation ($input: InviteStaffInput!) { answer: inviteStaff(input: $input) { ${ANSWER} } }`,
      { input: { requestId: randomUUID(), email, ...ALIX, communeIds: communes.map(({ id }) => id), roles } },
    )
  ).answer
const change = async (who: Signed, verb: string, commune: TestCommune | null, accountId: string, roles?: string[]) =>
  (
    await ask<{ answer: Answered }>(
      who,
      `mutation ($a: UUID!, $c: UUID${roles ? ', $b: [StaffRole!]!, $r: [StaffRole!]!' : ''}) {
        answer: ${verb}(accountId: $a, communeId: $c${roles ? ', before: $b, roles: $r' : ''}) { ${ANSWER} } }`,
      { a: accountId, c: commune?.id ?? null, ...(roles && { r: roles, b: await rolesOf(accountId, commune) }) },
    )
  ).answer
const onInvitation = async (who: Signed, verb: string, id: string) =>
  (await ask<{ answer: Answered }>(who, `mutation ($id: UUID!) { answer: ${verb}(id: $id) { ${ANSWER} } }`, { id }))
    .answer
interface Person {
  id: string
  email: string
  roles: string[]
  state: string
  communes: { id: string }[]
  lastSignInAt: string | null
  can: Record<string, { allowed: boolean; reason: string | null }>
}
const CAN = ['change', 'suspend', 'reactivate', 'remove', 'resend'].map((v) => `${v} { allowed reason }`).join(' ')
const staffOf = async (who: Signed, commune: TestCommune | null) =>
  (
    await ask<{ staff: Person[] }>(
      who,
      `query ($c: UUID) { staff(communeId: $c) { id email roles state lastSignInAt communes { id } can { ${CAN} } } }`,
      { c: commune?.id ?? null },
    )
  ).staff
/** The tokens of the mails that were sent for an address, oldest first. */
async function tokensFor(email: string): Promise<string[]> {
  const { rows } = await town().owner.query<{ token: string }>(
    `select j.payload->>'token' as token from outbox j
     join staff_invitation i on i.id::text = j.payload->>'invitationId'
     where j.payload->>'template' = 'staff-invitation' and i.email = $1 order by j.id`,
    [email],
  )
  return rows.map(({ token }) => token)
}
const linkOf = async (token: string) =>
  (
    await ask<{ staffInvitation: object | null }>(
      null,
      'query ($t: String!) { staffInvitation(token: $t) { email firstName communes hasAccount signUpWaits } }',
      { t: token },
    )
  ).staffInvitation
type Accepted = { __typename: string; reason?: string; field?: string; viewer?: { staff: object[] } }
const accept = async (token: string, password = PASSWORD) =>
  (
    await ask<{ answer: Accepted }>(
      null,
      `mutation ($t: String!, $p: String!) { answer: acceptStaffInvitation(token: $t, password: $p) {
        __typename ... on SignedIn { viewer { staff { role commune { id } } } } ... on LinkRefused { reason field } } }`,
      { t: token, p: password },
    )
  ).answer
const one = async <T>(sql: string, values: unknown[]) => (await town().owner.query(sql, values)).rows as T[]
const trailOf = (subjectId: string) =>
  one<{ action: string; details: object }>(
    'select action, details from audit_event where subject_id = $1 order by id',
    [subjectId],
  )

const STRANGERS = 'glycine marteau violon 73'
/** A family signed up with an address that is perhaps not theirs: it was never confirmed. */
async function aSignUp(commune: TestCommune, email: string, status = 'PENDING') {
  const family = await given.aFamily({ children: 1, in: commune, accessStatus: 'PENDING', status: 'PENDING' })
  await town().owner.query(
    `update account set email = $2, password_hash = $3, email_confirmed_at = null, status = $4,
       refusal_reason = case when $4 = 'REFUSED' then 'Doublon' end where id = $1`,
    [family.accountId, email, await hashPassword(STRANGERS), status],
  )
  return family
}
const signInWith = async (email: string, password: string) =>
  (
    await ask<{ signIn: { __typename: string; reason?: string } }>(
      null,
      `mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { __typename ... on SignInRefused { reason } } }`,
      { e: email, p: password },
    )
  ).signIn

async function aTeam() {
  const commune = await given.aCommune()
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  return { commune, admin }
}

describe('an invitation', () => {
  test('is mailed, gives a password and the roles once, and leaves nothing but its trail', async () => {
    clock.at(NOW)
    const { commune, admin } = await aTeam()
    const email = anEmail()
    expect(await invite(admin, [commune], { email: email.toUpperCase(), roles: ['AGENT', 'CANTEEN'] })).toEqual({
      __typename: 'StaffChanged',
    })
    const [row] = (await staffOf(admin, commune)).filter((p) => p.email === email)
    expect(row).toMatchObject({ state: 'INVITED', roles: ['AGENT', 'CANTEEN'], communes: [{ id: commune.id }] })
    expect(await invite(admin, [commune], { email })).toMatchObject({ reason: 'ALREADY_INVITED' })
    const [token = ''] = await tokensFor(email)
    expect(JSON.stringify(await one('select s::text from staff_invitation s', []))).not.toContain(token)
    expect(await linkOf(token)).toMatchObject({ email, firstName: 'Alix', hasAccount: false })
    expect(await accept(token, 'court')).toMatchObject({ reason: 'WEAK_PASSWORD', field: 'password' })
    expect(await accept(token)).toEqual({
      __typename: 'SignedIn',
      viewer: {
        staff: expect.arrayContaining([
          { role: 'AGENT', commune: { id: commune.id } },
          { role: 'CANTEEN', commune: { id: commune.id } },
        ]),
      },
    })
    expect(await accept(token)).toMatchObject({ reason: 'LINK_EXPIRED' })
    expect(await one('select 1 from staff_invitation where email = $1', [email])).toEqual([])
    const [member] = (await staffOf(admin, commune)).filter((p) => p.email === email)
    expect(member).toMatchObject({ state: 'ACTIVE', roles: ['AGENT', 'CANTEEN'] })
    expect(new Date(member?.lastSignInAt ?? 0)).toEqual(new Date(NOW))
    expect(await trailOf(row?.id ?? '')).toEqual([
      { action: 'STAFF_INVITED', details: { roles: ['AGENT', 'CANTEEN'] } },
    ])
    expect((await trailOf(member?.id ?? '')).map(({ action }) => action)).toEqual(
      Array(2).fill('STAFF_INVITATION_ACCEPTED'),
    )
    expect(await invite(admin, [commune], { email })).toMatchObject({ reason: 'ALREADY_MEMBER' })
  })

  test('ends after 72 hours; sent again, only the new link opens; withdrawn, none does', async () => {
    clock.at(NOW)
    const { commune, admin } = await aTeam()
    const email = anEmail()
    await invite(admin, [commune], { email })
    const [{ id } = { id: '' }] = (await staffOf(admin, commune)).filter((p) => p.email === email)
    clock.at('2026-11-28T12:00:00+01:00')
    const [first = ''] = await tokensFor(email)
    expect(await linkOf(first)).toBeNull()
    expect(await accept(first)).toMatchObject({ reason: 'LINK_EXPIRED' })
    expect((await staffOf(admin, commune)).find((p) => p.id === id)?.state).toBe('EXPIRED')
    expect(await onInvitation(admin, 'resendStaffInvitation', id)).toEqual({ __typename: 'StaffChanged' })
    const [, second = ''] = await tokensFor(email)
    expect(await linkOf(first)).toBeNull()
    expect(await linkOf(second)).toMatchObject({ email })
    expect(await onInvitation(admin, 'withdrawStaffInvitation', id)).toEqual({ __typename: 'StaffChanged' })
    expect(await linkOf(second)).toBeNull()
    expect((await trailOf(id)).map(({ action }) => action)).toEqual([
      'STAFF_INVITED',
      'STAFF_INVITATION_RESENT',
      'STAFF_INVITATION_WITHDRAWN',
    ])
  })

  test('ten tabs at once accept it once', async () => {
    const { commune, admin } = await aTeam()
    const email = anEmail()
    await invite(admin, [commune], { email })
    const [token = ''] = await tokensFor(email)
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(token)))
    expect(answers.filter((a) => a.__typename === 'SignedIn')).toHaveLength(1)
  })

  test('three tabs at once of a parent: one is signed in, the two that are told no are not', async () => {
    const { commune, admin } = await aTeam()
    const { accountId } = await given.aFamily({ children: 1 })
    const email = anEmail()
    const set = 'update account set email = $2, password_hash = $3 where id = $1'
    await town().owner.query(set, [accountId, email, await hashPassword(PASSWORD)])
    await town().owner.query('update session set revoked_at = created_at where account_id = $1', [accountId])
    await invite(admin, [commune], { email })
    const [token = ''] = await tokensFor(email)
    const answers = await Promise.all([1, 2, 3].map(() => accept(token)))
    expect(answers.map((a) => a.reason ?? a.__typename).sort()).toEqual(['LINK_EXPIRED', 'LINK_EXPIRED', 'SignedIn'])
    expect(await one('select 1 from session where account_id = $1 and revoked_at is null', [accountId])).toHaveLength(1)
  })

  test('a parent accepts it with the password they have, and stays the parent', async () => {
    const { commune, admin } = await aTeam()
    const family = await given.aFamily({ children: 1 })
    const email = anEmail()
    await town().owner.query('update account set email = $2, password_hash = $3 where id = $1', [
      family.accountId,
      email,
      await hashPassword(PASSWORD),
    ])
    await invite(admin, [commune], { email })
    const [token = ''] = await tokensFor(email)
    expect(await linkOf(token)).toMatchObject({ hasAccount: true })
    expect(await accept(token, 'autre chose de solide 12')).toMatchObject({
      reason: 'WRONG_ACCOUNT_PASSWORD',
      field: 'password',
    })
    expect(await accept(token)).toMatchObject({ __typename: 'SignedIn' })
    expect((await staffOf(admin, commune)).find((p) => p.email === email)?.id).toBe(family.accountId)
    expect(await ask(family, '{ family { account { email } } }')).toEqual({ family: { account: { email } } })
  })

  test('over a sign-up that never confirmed the address: a new password, and nothing of the stranger opens any more', async () => {
    clock.at(NOW)
    const { commune, admin } = await aTeam()
    const email = anEmail()
    const stranger = await aSignUp(commune, email)
    await town().owner.query(
      `with device as (insert into known_device (account_id, token_hash, seen_at, expires_at) values ($1, sha256('theirs'), $2, '2027-11-25')),
         link as (insert into account_link (account_id, purpose, token_hash, expires_at) values ($1, 'CONFIRM_EMAIL', sha256('sent'), '2026-11-27'))
       insert into second_factor (account_id, kind, name, secret_encrypted, created_at, confirmed_at) values ($1, 'TOTP', 'Theirs', 'x', $2, $2)`,
      [stranger.accountId, NOW],
    )
    await invite(admin, [commune], { email })
    const [token = ''] = await tokensFor(email)
    expect(await linkOf(token)).toMatchObject({ hasAccount: false, signUpWaits: true })
    expect(await accept(token, 'court')).toMatchObject({ reason: 'WEAK_PASSWORD', field: 'password' })
    expect(await signInWith(email, STRANGERS)).toEqual({ __typename: 'SecondFactorAsked' })
    expect(await ask(stranger, '{ viewer { suspended } }')).toEqual({ viewer: { suspended: false } })

    expect(await accept(token)).toEqual({
      __typename: 'SignedIn',
      viewer: { staff: [{ role: 'AGENT', commune: { id: commune.id } }] },
    })
    expect(await ask(stranger, '{ viewer { suspended } }')).toEqual({ viewer: null })
    expect(await signInWith(email, STRANGERS)).toEqual({ __typename: 'SignInRefused', reason: 'WRONG_CREDENTIALS' })
    expect(await signInWith(email, PASSWORD)).toEqual({ __typename: 'SignedIn' })
    expect(
      await one(
        `select first_name, last_name, status, email_confirmed_at, leaving_at,
           (select count(*) from session s where s.account_id = a.id and s.revoked_at is null) as sessions,
           (select count(*) from account_link l where l.account_id = a.id and l.used_at is null) as links,
           (select count(*) from known_device d where d.account_id = a.id and d.token_hash = sha256('theirs')) as devices,
           (select string_agg(v.status, ',') from service_access v where v.account_id = a.id) as accesses
         from account a where id = $1`,
        [stranger.accountId],
      ),
    ).toEqual([
      {
        ...{ first_name: 'Alix', last_name: 'Roche', status: 'ACTIVE', leaving_at: null },
        ...{ email_confirmed_at: new Date(NOW), sessions: 2, links: 0, devices: 0, accesses: 'PENDING' },
      },
    ])
    expect((await trailOf(stranger.accountId)).map(({ action }) => action)).toEqual([
      'PASSWORD_CHANGED',
      'STAFF_INVITATION_ACCEPTED',
    ])
  })

  test('over a refused sign-up opens nothing; over one confirmed meanwhile asks for its password', async () => {
    clock.at(NOW)
    const { commune, admin } = await aTeam()
    const email = anEmail()
    const refused = await aSignUp(commune, email, 'REFUSED')
    await invite(admin, [commune], { email })
    const [token = ''] = await tokensFor(email)
    expect(await accept(token)).toMatchObject({ reason: 'ACCOUNT_REFUSED' })
    expect(await signInWith(email, PASSWORD)).toEqual({ __typename: 'SignInRefused', reason: 'WRONG_CREDENTIALS' })
    await town().owner.query(
      `update account set status = 'PENDING', refusal_reason = null, email_confirmed_at = $2 where id = $1`,
      [refused.accountId, NOW],
    )
    expect(await linkOf(token)).toMatchObject({ hasAccount: true, signUpWaits: false })
    expect(await accept(token)).toMatchObject({ reason: 'WRONG_ACCOUNT_PASSWORD' })
    expect(await accept(token, STRANGERS)).toMatchObject({ __typename: 'SignedIn' })
  })

  test('accepted by somebody who had asked to leave: their account stays open', async () => {
    const { commune, admin } = await aTeam()
    const family = await given.aFamily({ children: 1 })
    await town().owner.query('update account set password_hash = $2, leaving_at = $3 where id = $1', [
      family.accountId,
      await hashPassword(PASSWORD),
      NOW,
    ])
    await invite(admin, [commune], { email: family.email })
    const [token = ''] = await tokensFor(family.email)
    expect(await accept(token)).toMatchObject({ __typename: 'SignedIn' })
    expect(await one('select leaving_at, status from account where id = $1', [family.accountId])).toEqual([
      { leaving_at: null, status: 'ACTIVE' },
    ])
  })

  test('to several communes is the agglomeration’s; one of them can neither send it again nor withdraw it', async () => {
    const { commune, admin } = await aTeam()
    const other = await given.aCommune()
    const everywhere = await given.aStaffMember(null)
    const email = anEmail()
    const text = `mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { __typename } }`
    const communeIds = [commune.id, other.id]
    const input = { requestId: randomUUID(), email, ...ALIX, communeIds, roles: ['AGENT'] }
    expect(await codeOf(admin, text, { input })).toBe('NOT_FOUND')
    expect(await codeOf(admin, text, { input: { ...input, communeIds: [] } })).toBe('NOT_FOUND')
    expect(await invite(admin, [commune], { roles: ['AGGLOMERATION_ADMIN'] })).toMatchObject({ reason: 'WRONG_ROLE' })
    expect(await invite(admin, [commune], { roles: [] })).toMatchObject({ reason: 'NO_ROLE' })
    expect(await invite(everywhere, [commune, other], { email })).toEqual({ __typename: 'StaffChanged' })
    const [seen] = (await staffOf(admin, commune)).filter((p) => p.email === email)
    expect(seen).toMatchObject({ communes: [{ id: commune.id }], can: { resend: { allowed: false } } })
    expect(await onInvitation(admin, 'withdrawStaffInvitation', seen?.id ?? '')).toMatchObject({
      reason: 'OTHER_COMMUNES',
    })
    const [token = ''] = await tokensFor(email)
    expect((await accept(token)).viewer?.staff).toHaveLength(2)
  })

  test('to several communes, one of which is archived meanwhile: its link names the others, and opens them', async () => {
    const [{ commune }, gone, email] = [await aTeam(), await given.aCommune(), anEmail()]
    await invite(await given.aStaffMember(null), [commune, gone], { email })
    await town().owner.query('update commune set archived_at = $2 where id = $1', [gone.id, NOW])
    const [token = ''] = await tokensFor(email)
    expect(await linkOf(token)).toMatchObject({ communes: [commune.name] })
    expect((await accept(token)).viewer?.staff).toEqual([{ role: 'AGENT', commune: { id: commune.id } }])
  })
})

describe('a suspension', () => {
  test('ends the sessions at once; a parent signs in to the portal, with no role; reactivated, the roles are back', async () => {
    const { commune, admin } = await aTeam()
    const agent = await given.aStaffMember(commune, 'AGENT')
    expect(await change(admin, 'suspendStaff', commune, agent.accountId)).toEqual({ __typename: 'StaffChanged' })
    expect(await ask(agent, '{ viewer { sessionId } }')).toEqual({ viewer: null })
    const again = { cookie: await openSession(agent.accountId) }
    const VIEWER = '{ viewer { suspended staff { role } } }'
    expect(await ask(again, VIEWER)).toEqual({ viewer: { suspended: true, staff: [] } })
    expect(
      await codeOf(again, 'query ($c: UUID!) { accountsToValidate(communeId: $c) { __typename } }', { c: commune.id }),
    ).toBe('NOT_FOUND')
    expect(await change(admin, 'setStaffRoles', commune, agent.accountId, ['CANTEEN'])).toEqual({
      __typename: 'StaffChanged',
    })
    expect(await ask(again, VIEWER)).toEqual({ viewer: { suspended: true, staff: [] } })
    expect(await change(admin, 'reactivateStaff', commune, agent.accountId)).toEqual({ __typename: 'StaffChanged' })
    expect(await ask(again, VIEWER)).toEqual({ viewer: { suspended: false, staff: [{ role: 'CANTEEN' }] } })
    expect(await trailOf(agent.accountId)).toEqual([
      { action: 'STAFF_SUSPENDED', details: {} },
      { action: 'STAFF_ROLES_CHANGED', details: { before: ['AGENT'], after: ['CANTEEN'] } },
      { action: 'STAFF_REACTIVATED', details: {} },
    ])
  })

  test('in one commune leaves the roles of another, which its administrator does not see', async () => {
    const { commune, admin } = await aTeam()
    const other = await given.aCommune()
    const agent = await given.aStaffMember(commune, 'AGENT')
    await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'CANTEEN')`, [
      agent.accountId,
      other.id,
    ])
    expect((await staffOf(admin, commune)).find((p) => p.id === agent.accountId)?.communes).toEqual([
      { id: commune.id },
    ])
    await change(admin, 'removeStaff', commune, agent.accountId)
    expect(
      await one('select commune_id, role, suspended_at from staff_member where account_id = $1', [agent.accountId]),
    ).toEqual([{ commune_id: other.id, role: 'CANTEEN', suspended_at: null }])
  })
})

describe('administrators', () => {
  const VERBS = ['suspendStaff', 'removeStaff'] as const

  test.each(VERBS)(
    'what an administrator had sent is withdrawn with them: nobody comes back by it (%s)',
    async (verb) => {
      const { commune, admin } = await aTeam()
      const leaving = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
      const [theirs, ours] = [anEmail(), anEmail()]
      await invite(leaving, [commune], { email: theirs, roles: ['COMMUNE_ADMIN'] })
      await invite(admin, [commune], { email: ours, roles: ['AGENT'] })
      expect(await change(admin, verb, commune, leaving.accountId)).toMatchObject({ __typename: 'StaffChanged' })
      expect(await one('select email from staff_invitation where email = any($1)', [[theirs, ours]])).toEqual([
        { email: ours },
      ])
    },
  )

  test('nobody changes their own rights, nor those of their household', async () => {
    const { commune, admin } = await aTeam()
    const colleague = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    for (const verb of [...VERBS, 'reactivateStaff'])
      expect(await change(admin, verb, commune, admin.accountId)).toMatchObject({ reason: 'OWN_RIGHTS' })
    expect(await change(admin, 'setStaffRoles', commune, admin.accountId, ['REGISSEUR'])).toMatchObject({
      reason: 'OWN_RIGHTS',
    })
    await town().owner.query(
      `with child as (insert into beneficiary (first_name, last_name) values ('Aubin', 'Roche') returning id)
       insert into filiation (account_id, beneficiary_id, type, position) select a, id, 'OTHER', 0 from child, unnest($1::uuid[]) a`,
      [[admin.accountId, colleague.accountId]],
    )
    expect(await change(admin, 'suspendStaff', commune, colleague.accountId)).toMatchObject({ reason: 'OWN_FAMILY' })
    await town().owner.query('delete from staff_member where account_id = $1', [colleague.accountId])
    const [account] = await one<{ email: string }>('select email from account where id = $1', [colleague.accountId])
    expect(await invite(admin, [commune], { email: account?.email, roles: ['REGISSEUR'] })).toMatchObject({
      reason: 'OWN_FAMILY',
    })
    await town().owner.query(
      `insert into staff_member (account_id, commune_id, role) values ($1, $2, 'COMMUNE_ADMIN')`,
      [colleague.accountId, commune.id],
    )
    expect(await staffOf(admin, commune)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: admin.accountId,
          can: expect.objectContaining({
            remove: { allowed: false, reason: 'Ce sont vos propres droits : demandez à un autre administrateur.' },
          }),
        }),
      ]),
    )
  })

  test('the last one of a commune who can sign in stays, whoever asks, in every way', async () => {
    const { commune, admin } = await aTeam()
    const everywhere = await given.aStaffMember(null)
    const suspended = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    await change(everywhere, 'suspendStaff', commune, suspended.accountId)
    for (const verb of VERBS)
      expect(await change(everywhere, verb, commune, admin.accountId)).toMatchObject({ reason: 'LAST_ADMINISTRATOR' })
    expect(await change(everywhere, 'setStaffRoles', commune, admin.accountId, ['AGENT'])).toMatchObject({
      reason: 'LAST_ADMINISTRATOR',
    })
    expect(await change(everywhere, 'setStaffRoles', commune, admin.accountId, ['AGENT', 'COMMUNE_ADMIN'])).toEqual({
      __typename: 'StaffChanged',
    })
    for (const sql of [
      'delete from staff_member where account_id = $1',
      'update staff_member set suspended_at = now() where account_id = $1',
    ])
      await expect(town().owner.query(sql, [admin.accountId])).rejects.toMatchObject({
        constraint: 'last_administrator',
      })
  })

  test.each([...Array(3).keys()])('two who remove each other at the same instant: one stays (%i)', async () => {
    const { commune, admin } = await aTeam()
    const colleague = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    const answers = await Promise.allSettled([
      change(admin, 'removeStaff', commune, colleague.accountId),
      change(colleague, 'removeStaff', commune, admin.accountId),
    ])
    const done = answers.filter((a) => a.status === 'fulfilled' && a.value.__typename === 'StaffChanged')
    expect(done).toHaveLength(1)
    expect(await one('select 1 from staff_member where commune_id = $1', [commune.id])).toHaveLength(1)
  })

  test('of the database: two statements that remove each other, with no command around, leave one', async () => {
    const { commune, admin } = await aTeam()
    const colleague = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    const removed = await Promise.allSettled(
      [admin, colleague].map((who) =>
        town().db.query('delete from staff_member where account_id = $1', [who.accountId]),
      ),
    )
    expect(removed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await one('select 1 from staff_member where commune_id = $1', [commune.id])).toHaveLength(1)
  })

  test('another role, another commune and the agglomeration’s list are not theirs', async () => {
    const { commune, admin } = await aTeam()
    const agent = await given.aStaffMember(commune, 'AGENT')
    const stranger = await given.aStaffMember(await given.aCommune(), 'COMMUNE_ADMIN')
    const list = 'query ($c: UUID) { staff(communeId: $c) { id } }'
    for (const who of [agent, stranger]) expect(await codeOf(who, list, { c: commune.id })).toBe('NOT_FOUND')
    expect(await codeOf(admin, list, { c: null })).toBe('NOT_FOUND')
    const everywhere = await given.aStaffMember(null)
    expect((await staffOf(everywhere, null)).map((p) => p.id)).toContain(everywhere.accountId)
  })
})
