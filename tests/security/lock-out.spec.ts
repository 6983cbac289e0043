import { beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { aPerson, PASSWORD } from '../support/given/person.js'
import { town, useTown } from '../support/town.js'
import { lastTokenTo, Visitor } from '../support/visitor.js'

useTown()

const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename
  ... on SignInRefused { reason message } } }`
const NEXT = 'volcan lentille pomme verte'
const WRONG = 'un autre mot de passe'

interface Told {
  __typename: string
  reason?: string
  message?: string
}
interface From {
  ip: string
  /** Of the browser that asks. */
  cookie?: string
}

let at = 0
/** An address of its own for each test. */
const address = () => `10.1.${Math.floor(at / 250)}.${(at++ % 250) + 1}`

async function signIn(email: string, password: string, { ip, cookie = '' }: From): Promise<Told> {
  const answer = await town().app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: ip,
    headers: { 'content-type': 'application/json', cookie },
    payload: JSON.stringify({ query: SIGN_IN, variables: { email, password } }),
  })
  return (answer.json() as { data: { signIn: Told } }).data.signIn
}
async function attack(email: string, tries: number, ip: () => string): Promise<string[]> {
  const reasons: string[] = []
  for (let i = 0; i < tries; i++) reasons.push((await signIn(email, WRONG, { ip: ip() })).reason ?? '')
  return reasons
}
const count = (reasons: string[], reason: string) => reasons.filter((r) => r === reason).length
/** A browser from which the person once signed in. */
async function aKnownBrowser(email: string): Promise<Visitor> {
  const browser = new Visitor()
  await browser.ask(SIGN_IN, { email, password: PASSWORD })
  await browser.ask('mutation { signOut { ok } }')
  return browser
}

beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  await town().owner.query('delete from throttle')
})

describe('fifty wrong passwords from one address', () => {
  test('lock out that address, and nobody else', async () => {
    const { email } = await aPerson()
    const attacker = address()
    const reasons = await attack(email, 50, () => attacker)
    expect(count(reasons, 'WRONG_CREDENTIALS')).toBe(10)
    expect(count(reasons, 'TOO_MANY_ATTEMPTS')).toBe(40)
    expect(await signIn(email, PASSWORD, { ip: attacker })).toMatchObject({ reason: 'TOO_MANY_ATTEMPTS' })
    expect(await signIn(email, PASSWORD, { ip: address() })).toMatchObject({ __typename: 'SignedIn' })
  })

  test('do not shut out who signed in before from a browser behind the same address', async () => {
    const { email } = await aPerson()
    const { cookie } = await aKnownBrowser(email)
    const shared = address()
    await attack(email, 20, () => shared)
    expect(await signIn(email, PASSWORD, { ip: shared, cookie })).toMatchObject({ __typename: 'SignedIn' })
  })
})

describe('many addresses', () => {
  test('are slowed down together: a dozen tries in a quarter of an hour', async () => {
    const { email } = await aPerson()
    const reasons = await attack(email, 40, address)
    expect(count(reasons, 'WRONG_CREDENTIALS')).toBe(12)
    expect(await signIn(email, PASSWORD, { ip: address() })).toMatchObject({
      reason: 'TOO_MANY_ATTEMPTS',
      message:
        'Trop d’essais. Réessayez dans 15 minutes, ou cliquez sur « Mot de passe oublié » : le lien reçu par e-mail vous rouvre l’accès.',
    })
  })

  test('leave a known browser its way in, ten tries like any other', async () => {
    const { email } = await aPerson()
    const known = await aKnownBrowser(email)
    await attack(email, 20, address)
    const { cookie } = known
    for (let i = 0; i < 9; i++)
      expect(await signIn(email, WRONG, { ip: address(), cookie })).toMatchObject({ reason: 'WRONG_CREDENTIALS' })
    expect(await signIn(email, PASSWORD, { ip: address(), cookie })).toMatchObject({ __typename: 'SignedIn' })
    expect(await signIn(email, PASSWORD, { ip: address(), cookie })).toMatchObject({ reason: 'TOO_MANY_ATTEMPTS' })
  })

  test('a new password by mail lets its owner in from where the link was opened, even while the attack goes on', async () => {
    const { email } = await aPerson()
    await attack(email, 20, address)
    const owner = new Visitor()
    await owner.ask('mutation ($email: String!) { requestPasswordReset(email: $email) { ok } }', { email })
    const token = await lastTokenTo(email)
    await owner.ask(
      'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { __typename } }',
      { token, password: NEXT },
    )
    expect(await signIn(email, NEXT, { ip: address() })).toMatchObject({ __typename: 'SignedIn' })
    await attack(email, 20, address)
    expect(await signIn(email, NEXT, { ip: address(), cookie: owner.cookie })).toMatchObject({ __typename: 'SignedIn' })
  })

  test('learn nothing: an unknown e-mail is slowed down in the same words', async () => {
    const { email } = await aPerson()
    const known = await attack(email, 15, address)
    const unknown = await attack('personne-ici@exemple.fr', 15, address)
    expect(unknown).toEqual(known)
  })
})

describe('the cookie of a browser', () => {
  test('is out of reach of scripts, kept as a hash, and worth nothing for another account', async () => {
    const [one, other] = [await aPerson(), await aPerson()]
    const browser = new Visitor()
    await browser.ask(SIGN_IN, { email: one.email, password: PASSWORD })
    expect(browser.lastCookies).toContainEqual(
      expect.stringMatching(/^device=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/),
    )
    const { rows } = await town().owner.query("select encode(token_hash, 'escape') as hash from known_device")
    expect(JSON.stringify(rows)).not.toContain(browser.cookieNamed('device'))
    await attack(other.email, 20, address)
    const cookie = `device=${browser.cookieNamed('device')}`
    expect(await signIn(other.email, PASSWORD, { ip: address(), cookie })).toMatchObject({
      reason: 'TOO_MANY_ATTEMPTS',
    })
  })

  test('serves the accounts of one family, is new each time, and ends with a new password elsewhere', async () => {
    const [one, other] = [await aPerson(), await aPerson()]
    const browser = new Visitor()
    await browser.ask(SIGN_IN, { email: one.email, password: PASSWORD })
    const before = browser.cookieNamed('device')
    await browser.ask(SIGN_IN, { email: other.email, password: PASSWORD })
    const cookie = `device=${browser.cookieNamed('device')}`
    expect(cookie).not.toBe(`device=${before}`)
    await attack(one.email, 20, address)
    expect(await signIn(one.email, WRONG, { ip: address(), cookie: `device=${before}` })).toMatchObject({
      reason: 'TOO_MANY_ATTEMPTS',
    })
    expect(await signIn(one.email, WRONG, { ip: address(), cookie })).toMatchObject({ reason: 'WRONG_CREDENTIALS' })
    const elsewhere = await aKnownBrowser(other.email)
    await elsewhere.ask(SIGN_IN, { email: other.email, password: PASSWORD })
    await elsewhere.ask(
      'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { __typename } }',
      { current: PASSWORD, next: NEXT },
    )
    await attack(other.email, 20, address)
    expect(await signIn(other.email, NEXT, { ip: address(), cookie })).toMatchObject({ reason: 'TOO_MANY_ATTEMPTS' })
  })
})
