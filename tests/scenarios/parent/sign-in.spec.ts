import { beforeEach, describe, expect, test } from '@jest/globals'
import { ask } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given } from '../../support/given/index.js'
import { aPerson, PASSWORD } from '../../support/given/person.js'
import { town, useTown } from '../../support/town.js'
import { Visitor } from '../../support/visitor.js'

useTown()

const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename
  ... on SignedIn { viewer { account { email } nextStep staff { role } sessions { current userAgent } } } ... on SignInRefused { reason message } } }`
const VIEWER = '{ viewer { account { email status } sessions { id current } } }'

interface SignInAnswer {
  __typename: string
  reason?: string
  message?: string
  viewer?: { account: { email: string }; nextStep: string | null; sessions: { current: boolean }[] }
}
interface ViewerAnswer {
  viewer: { account: { email: string; status: string }; sessions: { id: string; current: boolean }[] } | null
}

let visitor: Visitor
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  visitor = new Visitor()
  await town().owner.query('delete from throttle')
})

const signIn = async (email: string, password = PASSWORD, who = visitor) =>
  (await who.ask<{ signIn: SignInAnswer }>(SIGN_IN, { email, password })).signIn
const viewer = async (who = visitor) => (await who.ask<ViewerAnswer>(VIEWER)).viewer

describe('signing in', () => {
  test('opens a session behind a cookie that scripts cannot read, of which only the hash is kept', async () => {
    const { email } = await aPerson()
    expect(await signIn(email.toUpperCase())).toMatchObject({
      __typename: 'SignedIn',
      viewer: { account: { email }, sessions: [{ current: true }] },
    })
    expect(visitor.lastCookies).toEqual([
      expect.stringMatching(/^session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^device=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/),
    ])
    const token = visitor.cookieNamed('session') ?? ''
    const { rows } = await town().owner.query('select encode(token_hash, $1) as hash from session', ['escape'])
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(await viewer()).toMatchObject({ account: { email } })
  })

  test('makes a new token each time and ends the session that the browser had', async () => {
    const { email } = await aPerson()
    await signIn(email)
    const first = new Visitor()
    const before = visitor.cookieNamed('session') ?? ''
    await signIn(email)
    expect(visitor.cookieNamed('session')).not.toBe(before)
    const stale = await first.post<ViewerAnswer>(VIEWER, {}, { cookie: `session=${before}` })
    expect(stale.data?.viewer).toBeNull()
  })

  test('says the same of an unknown e-mail and of a wrong password', async () => {
    const { email } = await aPerson()
    const wrong = await signIn(email, 'un autre mot de passe')
    const unknown = await signIn('personne@exemple.fr', 'un autre mot de passe')
    expect(wrong).toEqual(unknown)
    expect(wrong).toMatchObject({ reason: 'WRONG_CREDENTIALS' })
    expect(await viewer()).toBeNull()
  })

  test('works as long on an unknown e-mail: the password is compared with nobody’s', async () => {
    const { email } = await aPerson()
    const time = async (address: string) => {
      const times: number[] = []
      for (let i = 0; i < 5; i++) {
        const start = performance.now()
        await signIn(address, 'un autre mot de passe')
        times.push(performance.now() - start)
      }
      return times.sort((a, b) => a - b)[2] ?? 0
    }
    const [known, unknown] = [await time(email), await time('personne@exemple.fr')]
    expect(unknown).toBeGreaterThan(known / 3)
  })

  test('is possible while the account waits, and says who acts next', async () => {
    const { email } = await aPerson({ status: 'PENDING', confirmed: false })
    expect((await signIn(email)).viewer?.nextStep).toMatch(/^Confirmez votre adresse e-mail/)
  })

  test('to a refused account says so, and why, only after the right password', async () => {
    const { email } = await aPerson({ status: 'REFUSED', reason: 'Compte en double.' })
    expect(await signIn(email, 'un autre mot de passe')).toMatchObject({ reason: 'WRONG_CREDENTIALS' })
    const answer = await signIn(email)
    expect(answer.reason).toBe('ACCOUNT_REFUSED')
    expect(answer.message).toContain('Compte en double.')
  })

  test('to a closed account is like to one that never was', async () => {
    const { email } = await aPerson({ status: 'CLOSED' })
    expect(await signIn(email)).toEqual(await signIn('personne@exemple.fr'))
  })
})

describe('attempts', () => {
  test('are counted one by one: the eleventh is refused even with the right password', async () => {
    const { email } = await aPerson()
    for (let i = 0; i < 10; i++) expect((await signIn(email, 'un autre mot de passe')).reason).toBe('WRONG_CREDENTIALS')
    expect((await signIn(email)).reason).toBe('TOO_MANY_ATTEMPTS')
  })

  test('cannot be multiplied by aliases in one request', async () => {
    const { email } = await aPerson()
    const many = Array.from(
      { length: 20 },
      (_, i) => `a${i}: signIn(email: "${email}", password: "x") { __typename }`,
    ).join(' ')
    const { errors } = await visitor.post(`mutation { ${many} }`)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('are not forgotten when X-Forwarded-For is forged', async () => {
    const { email } = await aPerson()
    for (let i = 0; i < 11; i++)
      await visitor.post(SIGN_IN, { email, password: 'un autre mot de passe' }, { 'x-forwarded-for': `10.0.0.${i}` })
    const { data } = await visitor.post<{ signIn: SignInAnswer }>(
      SIGN_IN,
      { email, password: PASSWORD },
      { 'x-forwarded-for': '10.9.9.9' },
    )
    expect(data?.signIn.reason).toBe('TOO_MANY_ATTEMPTS')
  })

  test('with the right password start the count again', async () => {
    const { email } = await aPerson()
    for (let i = 0; i < 9; i++) await signIn(email, 'un autre mot de passe')
    await signIn(email)
    expect((await signIn(email, 'un autre mot de passe')).reason).toBe('WRONG_CREDENTIALS')
    expect((await signIn(email)).__typename).toBe('SignedIn')
  })
})

describe('a session', () => {
  test('ends with signing out: the token is worth nothing where it was copied', async () => {
    const { email } = await aPerson()
    await signIn(email)
    const copied = `session=${visitor.cookieNamed('session')}`
    expect(await visitor.ask('mutation { signOut { ok } }')).toEqual({ signOut: { ok: true } })
    expect(visitor.cookieNamed('session')).toBeUndefined()
    expect((await new Visitor().post<ViewerAnswer>(VIEWER, {}, { cookie: copied })).data?.viewer).toBeNull()
    expect(await new Visitor().ask('mutation { signOut { ok } }')).toEqual({ signOut: { ok: true } })
  })

  test('lasts thirty days', async () => {
    const { email } = await aPerson()
    await signIn(email)
    clock.at('2026-12-25T09:59:59+01:00')
    expect(await viewer()).not.toBeNull()
    clock.at('2026-12-25T10:00:00+01:00')
    expect(await viewer()).toBeNull()
  })

  test('notes when it was seen, at most every ten minutes', async () => {
    const { email, accountId } = await aPerson()
    await signIn(email)
    const seen = async () =>
      (
        (await town().owner.query('select last_seen_at from session where account_id = $1', [accountId])).rows[0] as {
          last_seen_at: Date
        }
      ).last_seen_at.toISOString()
    clock.at('2026-11-25T10:09:00+01:00')
    await viewer()
    expect(await seen()).toBe('2026-11-25T09:00:00.000Z')
    clock.at('2026-11-25T10:11:00+01:00')
    await viewer()
    expect(await seen()).toBe('2026-11-25T09:11:00.000Z')
  })

  test('is closed at once when the account is refused', async () => {
    const { email, accountId } = await aPerson()
    await signIn(email)
    await town().owner.query(`update account set status = 'REFUSED' where id = $1`, [accountId])
    expect(await viewer()).toBeNull()
  })

  test('of another browser can be ended from this one, of another person it cannot', async () => {
    const { email } = await aPerson()
    const phone = new Visitor()
    await signIn(email, PASSWORD, phone)
    await signIn(email)
    const other = (await viewer())?.sessions.find((session) => !session.current)
    const revoke = 'mutation ($id: UUID!) { revokeSession(id: $id) { ok } }'
    const stranger = await given.aFamily()
    const refused = await visitor.post(revoke, { id: other?.id }, { cookie: stranger.cookie })
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    expect(await viewer(phone)).not.toBeNull()
    expect(await visitor.ask(revoke, { id: other?.id })).toEqual({ revokeSession: { ok: true } })
    expect(await viewer(phone)).toBeNull()
  })

  test('of every other browser can be ended at once; this one stays, and so do those of others', async () => {
    const { email } = await aPerson()
    const [phone, library, stranger] = [new Visitor(), new Visitor(), await given.aFamily()]
    await signIn(email, PASSWORD, phone)
    await signIn(email, PASSWORD, library)
    await signIn(email)
    expect(await visitor.ask('mutation { revokeOtherSessions { ok } }')).toEqual({ revokeOtherSessions: { ok: true } })
    expect([await viewer(phone), await viewer(library)]).toEqual([null, null])
    expect((await viewer())?.sessions).toEqual([expect.objectContaining({ current: true })])
    expect(await ask(stranger, '{ viewer { sessions { current } } }')).toEqual({
      viewer: { sessions: [{ current: true }] },
    })
  })
})
