import { beforeEach, describe, expect, test } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import { ask, codeOf as errorOf } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given } from '../../support/given/index.js'
import { aPerson, PASSWORD } from '../../support/given/person.js'
import { town, useTown } from '../../support/town.js'
import { lastTokenTo, Visitor } from '../../support/visitor.js'

useTown()

/** What a factor adds to a password: what the owner shows beside it, once for each sign-in. */
const START = `mutation ($password: String!) { answer: startTotp(password: $password) { __typename
  ... on TotpStarted { id secret uri } ... on SecondFactorRefused { reason } } }`
const START_PASSKEY = `mutation ($password: String!) { answer: startPasskey(password: $password) { __typename
  ... on SecondFactorRefused { reason } } }`
const CONFIRM = `mutation ($id: UUID!, $code: String!) { answer: confirmTotp(id: $id, code: $code) { __typename
  ... on SecondFactorAdded { factor { id kind name lastUsedAt } recoveryCodes } ... on SecondFactorRefused { reason message } } }`
const REMOVE = `mutation ($id: UUID!, $password: String!) { answer: removeSecondFactor(id: $id, password: $password) { __typename
  ... on SecondFactorRemoved { message } ... on SecondFactorRefused { reason } } }`
const RENEW = `mutation ($password: String!) { answer: renewRecoveryCodes(password: $password) { __typename
  ... on RecoveryCodesMade { recoveryCodes } ... on SecondFactorRefused { reason } } }`
const SIGN_IN = `mutation ($email: String!, $password: String!) { answer: signIn(email: $email, password: $password) { __typename
  ... on SecondFactorAsked { token kinds passkeyOptions } ... on SignInRefused { reason } } }`
const FINISH = `mutation ($token: String!, $code: String, $passkey: String) { answer: finishSignIn(token: $token, code: $code, passkey: $passkey) {
  __typename ... on SignedIn { viewer { account { email } } } ... on SignInRefused { reason message } } }`
const VIEWER = '{ viewer { account { email } secondFactors { id kind name } recoveryCodesLeft } }'

interface Answered {
  __typename: string
  id: string
  secret: string
  uri: string
  token: string
  kinds: string[]
  passkeyOptions: string | null
  recoveryCodes: string[]
  reason?: string
  factor: { id: string; kind: string; name: string }
}
const answerOf = async (who: Visitor, query: string, variables: Record<string, unknown>) =>
  (await who.ask<{ answer: Answered }>(query, variables)).answer
const codeOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now().getTime() })
const viewerOf = async (who: Visitor) =>
  (
    await who.ask<{
      viewer: { account: { email: string }; secondFactors: { id: string }[]; recoveryCodesLeft: number } | null
    }>(VIEWER)
  ).viewer

const emailOf = async (accountId: string) =>
  (await town().owner.query<{ email: string }>('select email from account where id = $1', [accountId])).rows[0]?.email

const AT = (time: string) => clock.at(`2026-11-25T${time}+01:00`)
beforeEach(async () => {
  AT('10:00:00')
  await town().owner.query('delete from throttle')
})

/** Somebody who has added an application, signed in on their own browser. */
async function guarded() {
  const { email, accountId } = await aPerson()
  const owner = new Visitor()
  await owner.ask(SIGN_IN, { email, password: PASSWORD })
  const { id, secret, uri } = await answerOf(owner, START, { password: PASSWORD })
  const added = await answerOf(owner, CONFIRM, { id, code: codeOf(secret) })
  return { email, accountId, owner, secret, uri, added, recoveryCodes: added.recoveryCodes }
}
const signIn = (who: Visitor, email: string) => answerOf(who, SIGN_IN, { email, password: PASSWORD })

describe('an application', () => {
  test('counts once it has shown a code; ten recovery codes come with it, and the owner is told', async () => {
    const { owner, email, added, uri, recoveryCodes } = await guarded()
    expect(added).toMatchObject({ __typename: 'SecondFactorAdded', factor: { kind: 'TOTP' } })
    expect(uri).toBe(`otpauth://totp/Cantine%20Facile:${encodeURIComponent(email)}?${uri.split('?')[1] ?? ''}`)
    expect(new Set(recoveryCodes).size).toBe(10)
    expect(await viewerOf(owner)).toMatchObject({ secondFactors: [{ kind: 'TOTP' }], recoveryCodesLeft: 10 })
    await town().runJobs()
    expect((await town().mailsTo(email)).map(({ subject }) => subject)).toContain('Double authentification ajoutée')
  })

  test('is asked after the password: no session, no known device before', async () => {
    const { email, secret } = await guarded()
    AT('10:01:00')
    const visitor = new Visitor()
    const asked = await signIn(visitor, email)
    expect(asked).toMatchObject({ __typename: 'SecondFactorAsked', kinds: ['TOTP'], passkeyOptions: null })
    expect([visitor.cookie, await viewerOf(visitor)]).toEqual(['', null])
    const done = await answerOf(visitor, FINISH, { token: asked.token, code: codeOf(secret) })
    expect(done).toMatchObject({ __typename: 'SignedIn', viewer: { account: { email } } })
    expect((await viewerOf(visitor))?.account.email).toBe(email)
  })

  test('a code is good once, though it is the right one', async () => {
    const { email, secret } = await guarded()
    AT('10:01:00')
    const code = codeOf(secret)
    const first = await signIn(new Visitor(), email)
    const second = await signIn(new Visitor(), email)
    expect(await answerOf(new Visitor(), FINISH, { token: first.token, code })).toMatchObject({
      __typename: 'SignedIn',
    })
    expect(await answerOf(new Visitor(), FINISH, { token: second.token, code })).toMatchObject({ reason: 'WRONG_CODE' })
    // nor the one that confirmed it
    const { email: other, secret: its } = await guarded()
    const { token } = await signIn(new Visitor(), other)
    expect(await answerOf(new Visitor(), FINISH, { token, code: codeOf(its) })).toMatchObject({ reason: 'WRONG_CODE' })
  })

  test('a code of a minute before or after is another one; of the step before or after, it is taken', async () => {
    const { email, secret } = await guarded()
    AT('10:05:00')
    const [early, late] = [codeOf(secret), (AT('10:06:00'), codeOf(secret))]
    AT('10:05:31')
    const { token } = await signIn(new Visitor(), email)
    AT('10:05:31')
    expect(await answerOf(new Visitor(), FINISH, { token, code: late })).toMatchObject({ __typename: 'SignedIn' })
    const { token: again } = await signIn(new Visitor(), email)
    expect(await answerOf(new Visitor(), FINISH, { token: again, code: early })).toMatchObject({ reason: 'WRONG_CODE' })
  })

  test('five tries for one sign-in, then the password again; the right code of two counts once', async () => {
    const { email, secret } = await guarded()
    AT('10:01:00')
    const { token } = await signIn(new Visitor(), email)
    for (let tried = 0; tried < 5; tried++)
      expect(await answerOf(new Visitor(), FINISH, { token, code: '000000' })).toMatchObject({ reason: 'WRONG_CODE' })
    const code = codeOf(secret)
    expect(await answerOf(new Visitor(), FINISH, { token, code })).toMatchObject({ reason: 'SIGN_IN_OVER' })
    const { token: next } = await signIn(new Visitor(), email)
    const both = await Promise.all([1, 2].map(() => answerOf(new Visitor(), FINISH, { token: next, code })))
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['SignInRefused', 'SignedIn'])
  })

  test('fifteen wrong codes in a quarter of an hour, over any number of sign-ins, and the account waits', async () => {
    const { email, secret } = await guarded()
    AT('10:01:00')
    for (let round = 0; round < 3; round++) {
      const { token } = await signIn(new Visitor(), email)
      for (let tried = 0; tried < 5; tried++) await answerOf(new Visitor(), FINISH, { token, code: '000000' })
    }
    const { token } = await signIn(new Visitor(), email)
    expect(await answerOf(new Visitor(), FINISH, { token, code: codeOf(secret) })).toMatchObject({
      reason: 'TOO_MANY_ATTEMPTS',
    })
  })

  test('too late after ten minutes, or once the password was changed', async () => {
    const { email, secret, owner } = await guarded()
    AT('10:01:00')
    const { token } = await signIn(new Visitor(), email)
    AT('10:11:01')
    expect(await answerOf(new Visitor(), FINISH, { token, code: codeOf(secret) })).toMatchObject({
      reason: 'SIGN_IN_OVER',
    })
    const { token: asked } = await signIn(new Visitor(), email)
    await owner.ask(
      'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { __typename } }',
      { current: PASSWORD, next: 'tulipe orage compas 71' },
    )
    expect(await answerOf(new Visitor(), FINISH, { token: asked, code: codeOf(secret) })).toMatchObject({
      reason: 'SIGN_IN_OVER',
    })
  })

  test('is begun with the password only, again instead of the one begun before, and within ten minutes', async () => {
    const { email } = await aPerson()
    const owner = new Visitor()
    await signIn(owner, email)
    expect(await answerOf(owner, START, { password: 'pas celui-là, non' })).toMatchObject({ reason: 'WRONG_PASSWORD' })
    const first = await answerOf(owner, START, { password: PASSWORD })
    const second = await answerOf(owner, START, { password: PASSWORD })
    const confirm = (begun: Answered, code = codeOf(begun.secret)) => answerOf(owner, CONFIRM, { id: begun.id, code })
    expect(await confirm(first)).toMatchObject({ reason: 'TOO_LATE' })
    expect(await confirm(second, '000000')).toMatchObject({ reason: 'WRONG_CODE' })
    AT('10:10:01')
    expect(await confirm(second)).toMatchObject({ reason: 'TOO_LATE' })
    // nothing was added: the password alone signs in
    expect(await signIn(new Visitor(), email)).toMatchObject({ __typename: 'SignedIn' })
  })

  test('its secret is not readable in the database, nor are the codes', async () => {
    const { secret, accountId, recoveryCodes } = await guarded()
    const { rows } = await town().owner.query(
      `select encode(secret_encrypted, 'escape') as s from second_factor where account_id = $1
       union all select encode(code_hash, 'escape') from recovery_code where account_id = $1`,
      [accountId],
    )
    const kept = JSON.stringify(rows)
    for (const known of [secret, ...recoveryCodes]) expect(kept).not.toContain(known)
  })
})

describe('a recovery code', () => {
  test('signs in once, however it is typed, and the owner is told', async () => {
    const { email, recoveryCodes } = await guarded()
    const [one = ''] = recoveryCodes
    const { token } = await signIn(new Visitor(), email)
    const typed = one.toUpperCase().replaceAll('-', ' ')
    expect(await answerOf(new Visitor(), FINISH, { token, code: typed })).toMatchObject({ __typename: 'SignedIn' })
    const { token: next } = await signIn(new Visitor(), email)
    expect(await answerOf(new Visitor(), FINISH, { token: next, code: one })).toMatchObject({ reason: 'WRONG_CODE' })
    await town().runJobs()
    expect((await town().mailsTo(email)).map(({ subject }) => subject)).toContain('Un code de secours a servi')
  })

  test('new ones replace them all', async () => {
    const { email, owner, recoveryCodes } = await guarded()
    const { recoveryCodes: renewed } = await answerOf(owner, RENEW, { password: PASSWORD })
    const { token } = await signIn(new Visitor(), email)
    expect(await answerOf(new Visitor(), FINISH, { token, code: recoveryCodes[3] })).toMatchObject({
      reason: 'WRONG_CODE',
    })
    expect(await answerOf(new Visitor(), FINISH, { token, code: renewed[9] })).toMatchObject({ __typename: 'SignedIn' })
    expect((await viewerOf(owner))?.recoveryCodesLeft).toBe(9)
  })

  test('goes with a factor', async () => {
    const { email } = await aPerson()
    const owner = new Visitor()
    await signIn(owner, email)
    expect(await answerOf(owner, RENEW, { password: PASSWORD })).toMatchObject({ reason: 'NO_FACTOR' })
  })
})

test('taken away with the password, the last factor leaves nothing behind', async () => {
  const { email, owner, added, accountId, recoveryCodes } = await guarded()
  const remove = (password: string) => answerOf(owner, REMOVE, { id: added.factor.id, password })
  expect(await remove('pas celui-là, non')).toMatchObject({ reason: 'WRONG_PASSWORD' })
  expect(await remove(PASSWORD)).toMatchObject({ __typename: 'SecondFactorRemoved' })
  expect(await signIn(new Visitor(), email)).toMatchObject({ __typename: 'SignedIn' })
  const { rows } = await town().owner.query('select 1 from recovery_code where account_id = $1', [accountId])
  expect([recoveryCodes.length, rows.length]).toEqual([10, 0])
})

test('another account’s factor cannot be confirmed, removed nor answered for', async () => {
  const { added, secret, email } = await guarded()
  const stranger = await guarded()
  const codes = { id: added.factor.id, code: codeOf(secret) }
  expect(await answerOf(stranger.owner, CONFIRM, codes)).toMatchObject({ reason: 'TOO_LATE' })
  const { errors } = await stranger.owner.post(REMOVE, { id: added.factor.id, password: PASSWORD })
  expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  const { token } = await signIn(new Visitor(), email)
  AT('10:02:00')
  expect(await answerOf(new Visitor(), FINISH, { token, code: codeOf(stranger.secret) })).toMatchObject({
    reason: 'WRONG_CODE',
  })
})

describe('a session that has not shown the second factor of its account', () => {
  const NOT_SHOWN = { __typename: 'SecondFactorRefused', reason: 'NOT_SHOWN' }

  /** Signed in with the password alone, before its owner added an application on another browser. */
  async function leftBehind() {
    const { email, accountId } = await aPerson()
    const [before, owner] = [new Visitor(), new Visitor()]
    await signIn(before, email)
    const begun = await answerOf(before, START, { password: PASSWORD })
    await town().owner.query('update second_factor set account_id = $2 where id = $1', [
      begun.id,
      (await aPerson()).accountId,
    ])
    await signIn(owner, email)
    const { id, secret } = await answerOf(owner, START, { password: PASSWORD })
    const { factor } = await answerOf(owner, CONFIRM, { id, code: codeOf(secret) })
    await town().owner.query('update second_factor set account_id = $2 where id = $1', [begun.id, accountId])
    return { email, before, owner, factor, secret, begun }
  }

  test('adds none, ends none that it had begun, takes none away and makes no codes, though it has the password', async () => {
    const { before, begun, factor, owner } = await leftBehind()
    expect(await answerOf(before, START, { password: PASSWORD })).toMatchObject(NOT_SHOWN)
    expect(await answerOf(before, START_PASSKEY, { password: PASSWORD })).toMatchObject(NOT_SHOWN)
    expect(await answerOf(before, CONFIRM, { id: begun.id, code: codeOf(begun.secret) })).toMatchObject(NOT_SHOWN)
    expect(await answerOf(before, REMOVE, { id: factor.id, password: PASSWORD })).toMatchObject(NOT_SHOWN)
    expect(await answerOf(before, RENEW, { password: PASSWORD })).toMatchObject(NOT_SHOWN)
    expect((await viewerOf(owner))?.secondFactors.map(({ id }) => id)).toEqual([factor.id])
  })

  test('learns it after the password only, and changes them once it has signed in with one', async () => {
    const { before, email, secret, factor } = await leftBehind()
    expect(await answerOf(before, START, { password: 'pas celui-là, non' })).toMatchObject({ reason: 'WRONG_PASSWORD' })
    AT('10:01:00')
    const { token } = await signIn(before, email)
    await answerOf(before, FINISH, { token, code: codeOf(secret) })
    expect(await answerOf(before, REMOVE, { id: factor.id, password: PASSWORD })).toMatchObject({
      __typename: 'SecondFactorRemoved',
    })
  })
})

test('who shows that an address is theirs is rid of what a stranger had added to its account', async () => {
  const { email, accountId } = await guarded()
  await town().owner.query('update account set email_confirmed_at = null where id = $1', [accountId])
  const owner = new Visitor()
  await owner.ask('mutation ($email: String!) { requestPasswordReset(email: $email) { ok } }', { email })
  await owner.ask(
    'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { __typename } }',
    { token: await lastTokenTo(email), password: 'tulipe orage compas 71' },
  )
  const entered = await answerOf(owner, SIGN_IN, { email, password: 'tulipe orage compas 71' })
  expect(entered).toMatchObject({ __typename: 'SignedIn' })
  expect(await viewerOf(owner)).toMatchObject({ secondFactors: [], recoveryCodesLeft: 0 })
})

test('a new password by mail leaves the second factors of who had confirmed the address', async () => {
  const { email } = await guarded()
  const owner = new Visitor()
  await owner.ask('mutation ($email: String!) { requestPasswordReset(email: $email) { ok } }', { email })
  await owner.ask(
    'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { __typename } }',
    { token: await lastTokenTo(email), password: 'tulipe orage compas 71' },
  )
  expect(await answerOf(owner, SIGN_IN, { email, password: 'tulipe orage compas 71' })).toMatchObject({
    __typename: 'SecondFactorAsked',
  })
})

test('an account that is closed keeps no secret', async () => {
  const { owner, accountId } = await guarded()
  await signIn(new Visitor(), (await emailOf(accountId)) ?? '')
  const left = await answerOf(
    owner,
    'mutation ($input: CloseAccountInput!) { answer: closeAccount(input: $input) { __typename } }',
    { input: { password: PASSWORD, expectedCents: 0, destinations: [] } },
  )
  expect(left).toEqual({ __typename: 'AccountLeaving' })
  const { rows } = await town().owner.query(
    `select 1 from second_factor where account_id = $1 union all select 1 from recovery_code where account_id = $1
     union all select 1 from sign_in_challenge where account_id = $1`,
    [accountId],
  )
  expect(rows).toEqual([])
})

test('at the desk, a parent who lost everything is let in again; whoever works for a commune asks an administrator', async () => {
  const { accountId } = await guarded()
  const commune = await given.aCommune()
  const family = await given.aFamily({ in: commune })
  await town().owner.query('update second_factor set account_id = $2 where account_id = $1', [
    accountId,
    family.accountId,
  ])
  const agent = await given.aStaffMember(commune, 'AGENT')
  const elsewhere = await given.aStaffMember(await given.aCommune(), 'AGENT')
  const RESET = `mutation ($a: UUID!) { answer: resetFamilySecondFactors(accountId: $a) { __typename
    ... on SecondFactorRefused { reason } } }`
  const reset = async () => (await ask<{ answer: Answered }>(agent, RESET, { a: family.accountId })).answer
  expect(await errorOf(elsewhere, RESET, { a: family.accountId })).toBe('NOT_FOUND')
  await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'READER')`, [
    family.accountId,
    commune.id,
  ])
  expect(await reset()).toMatchObject({ reason: 'OF_THE_STAFF' })
  await town().owner.query('delete from staff_member where account_id = $1', [family.accountId])
  expect(await reset()).toMatchObject({ __typename: 'SecondFactorRemoved' })
  expect(await reset()).toMatchObject({ reason: 'NO_FACTOR' })
  await town().runJobs()
  expect((await town().mailsTo((await emailOf(family.accountId)) ?? '')).map(({ subject }) => subject)).toContain(
    'Double authentification retirée par la mairie',
  )
})

describe('the staff', () => {
  const STAFF = '{ viewer { staff { role } secondFactorDue } }'
  const rolesOf = async (who: Visitor) =>
    (await who.ask<{ viewer: { staff: { role: string }[]; secondFactorDue: boolean } }>(STAFF)).viewer
  async function anAgent(role = 'AGENT') {
    const commune = await given.aCommune()
    const { email, accountId } = await aPerson()
    await town().owner.query('insert into staff_member (account_id, commune_id, role) values ($1, $2, $3)', [
      accountId,
      commune.id,
      role,
    ])
    const agent = new Visitor()
    await signIn(agent, email)
    return { commune, email, accountId, agent }
  }
  const askedFrom = (day: string | null) =>
    town().owner.query('update agglomeration set second_factor_from = $1', [day])
  const readsFamilies = async (who: Visitor, communeId: string) =>
    (await who.post('query ($c: UUID!) { accountsToValidate(communeId: $c) { __typename } }', { c: communeId }))
      .errors?.[0]?.extensions.code ?? 'read'

  test('from the day that is chosen, roles that see money or health wait for a second factor', async () => {
    const { agent, commune } = await anAgent()
    await askedFrom('2026-11-26')
    expect(await rolesOf(agent)).toEqual({ staff: [{ role: 'AGENT' }], secondFactorDue: false })
    await askedFrom('2026-11-25')
    expect(await rolesOf(agent)).toEqual({ staff: [], secondFactorDue: true })
    expect(await readsFamilies(agent, commune.id)).toBe('NOT_FOUND')
    const { id, secret } = await answerOf(agent, START, { password: PASSWORD })
    await answerOf(agent, CONFIRM, { id, code: codeOf(secret) })
    expect(await rolesOf(agent)).toEqual({ staff: [{ role: 'AGENT' }], secondFactorDue: false })
    expect(await readsFamilies(agent, commune.id)).toBe('read')
    await askedFrom(null)
  })

  test('who only reads is not asked', async () => {
    const { agent } = await anAgent('READER')
    await askedFrom('2026-11-25')
    expect(await rolesOf(agent)).toEqual({ staff: [{ role: 'READER' }], secondFactorDue: false })
    await askedFrom(null)
  })

  test('a console left alone for two hours closes by itself; a family’s portal does not', async () => {
    const { agent } = await anAgent()
    const { email } = await aPerson()
    const parent = new Visitor()
    await signIn(parent, email)
    AT('11:59:00')
    expect(await viewerOf(agent)).not.toBeNull()
    AT('13:58:00')
    expect(await viewerOf(agent)).not.toBeNull()
    AT('15:58:01')
    expect([await viewerOf(agent), (await viewerOf(parent))?.account.email]).toEqual([null, email])
  })

  test('and stays closed when they leave the team: their family is not shown to who comes by', async () => {
    const { agent, commune, accountId } = await anAgent()
    const used = new Visitor()
    await signIn(used, (await emailOf(accountId)) ?? '')
    AT('11:30:00')
    await viewerOf(used)
    AT('13:00:00')
    expect([await viewerOf(agent), (await viewerOf(used)) === null]).toEqual([null, false])
    const administrator = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    const remove = 'mutation ($a: UUID!, $c: UUID) { answer: removeStaff(accountId: $a, communeId: $c) { __typename } }'
    expect(await ask(administrator, remove, { a: accountId, c: commune.id })).toEqual({
      answer: { __typename: 'StaffChanged' },
    })
    expect([await viewerOf(agent), (await viewerOf(used)) === null]).toEqual([null, false])
  })

  test('is told of a browser that was never theirs, but not of the first nor of a known one', async () => {
    const { email, agent } = await anAgent()
    const told = async () => {
      await town().runJobs()
      return (await town().mailsTo(email)).filter(({ subject }) => /nouvel appareil/.test(subject)).length
    }
    expect(await told()).toBe(0)
    await signIn(agent, email)
    expect(await told()).toBe(0)
    await signIn(new Visitor(), email)
    expect(await told()).toBe(1)
  })

  test('who lost everything is let in again by an administrator of every place where they work', async () => {
    const { commune, accountId, agent, email } = await anAgent()
    const { id, secret } = await answerOf(agent, START, { password: PASSWORD })
    await answerOf(agent, CONFIRM, { id, code: codeOf(secret) })
    const administrator = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    const RESET = `mutation ($a: UUID!, $c: UUID) { answer: resetSecondFactors(accountId: $a, communeId: $c) { __typename
      ... on StaffRefused { reason } } }`
    const reset = async (who: { cookie: string }) =>
      (await ask<{ answer: Answered }>(who, RESET, { a: accountId, c: commune.id })).answer
    const elsewhere = await given.aCommune()
    await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
      accountId,
      elsewhere.id,
    ])
    expect(await reset(administrator)).toMatchObject({ reason: 'WORKS_ELSEWHERE' })
    await town().owner.query('delete from staff_member where account_id = $1 and commune_id = $2', [
      accountId,
      elsewhere.id,
    ])
    expect(await reset(administrator)).toMatchObject({ __typename: 'StaffChanged' })
    expect(await signIn(new Visitor(), email)).toMatchObject({ __typename: 'SignedIn' })
    expect(await reset(administrator)).toMatchObject({ reason: 'NO_SECOND_FACTOR' })
  })
})
