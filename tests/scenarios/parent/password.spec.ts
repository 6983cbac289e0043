import { beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { aPerson, PASSWORD } from '../../support/given/person.js'
import { town, useTown } from '../../support/town.js'
import { lastTokenTo, Visitor } from '../../support/visitor.js'

useTown()

const NEXT = 'volcan lentille pomme verte'
const ASK = 'mutation ($email: String!) { requestPasswordReset(email: $email) { ok } }'
const RESET = `mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { __typename
  ... on PasswordChanged { message } ... on LinkRefused { reason field } } }`
const CHANGE = `mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { __typename
  ... on PasswordChanged { message } ... on LinkRefused { reason field } } }`
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }'

interface Told {
  __typename: string
  reason?: string
  field?: string | null
}

let visitor: Visitor
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  visitor = new Visitor()
  await town().owner.query('delete from throttle')
})

const signIn = async (email: string, password: string, who = visitor) =>
  (await who.ask<{ signIn: Told }>(SIGN_IN, { email, password })).signIn.__typename
const reset = async (token: string, password: string) =>
  (await visitor.ask<{ resetPassword: Told }>(RESET, { token, password })).resetPassword
const change = async (current: string, next: string) =>
  (await visitor.ask<{ changePassword: Told }>(CHANGE, { current, next })).changePassword
const isSignedIn = async (who: Visitor) =>
  (await who.ask<{ viewer: object | null }>('{ viewer { account { id } } }')).viewer !== null

describe('a forgotten password', () => {
  test('is replaced through a mailed link, which signs every browser out and works once', async () => {
    const { email } = await aPerson()
    await signIn(email, PASSWORD)
    expect(await visitor.ask(ASK, { email })).toEqual({ requestPasswordReset: { ok: true } })
    const token = await lastTokenTo(email)
    expect(await reset(token, NEXT)).toMatchObject({ __typename: 'PasswordChanged' })
    expect(await isSignedIn(visitor)).toBe(false)
    expect(await reset(token, NEXT)).toMatchObject({ reason: 'LINK_EXPIRED' })
    expect(await signIn(email, PASSWORD)).toBe('SignInRefused')
    expect(await signIn(email, NEXT)).toBe('SignedIn')
    await town().runJobs()
    expect((await town().mailsTo(email)).map((mail) => mail.subject)).toEqual([
      'Votre mot de passe a changé',
      'Choisissez un nouveau mot de passe',
    ])
  })

  test('asked for an address without an account answers the same, and mails nobody', async () => {
    const [{ email }, nobody] = [await aPerson(), 'personne-ici@exemple.fr']
    const time = async (address: string) => {
      const start = performance.now()
      const answer = await visitor.post(ASK, { email: address })
      return { answer, milliseconds: performance.now() - start }
    }
    const [known, unknown] = [await time(email), await time(nobody)]
    expect(unknown.answer).toEqual(known.answer)
    expect(Math.min(known.milliseconds, unknown.milliseconds)).toBeGreaterThanOrEqual(149)
    await town().runJobs()
    expect(await town().mailsTo(nobody)).toEqual([])
  })

  test('link used twice at the same moment changes it once', async () => {
    const { email } = await aPerson()
    await visitor.ask(ASK, { email })
    const token = await lastTokenTo(email)
    const answers = await Promise.all([
      reset(token, NEXT),
      reset(token, 'autre phrase de passe'),
      reset(token, 'encore une autre phrase'),
    ])
    expect(answers.filter((answer) => answer.__typename === 'PasswordChanged')).toHaveLength(1)
  })

  test('link lasts an hour, and a refused password does not use it up', async () => {
    const { email } = await aPerson()
    await visitor.ask(ASK, { email })
    const token = await lastTokenTo(email)
    expect(await reset(token, 'court')).toMatchObject({ reason: 'WEAK_PASSWORD', field: 'password' })
    expect(await reset(token, 'Motdepasse123!')).toMatchObject({ reason: 'COMMON_PASSWORD', field: 'password' })
    clock.at('2026-11-25T11:00:00+01:00')
    expect(await reset(token, NEXT)).toMatchObject({ reason: 'LINK_EXPIRED' })
  })

  test('link does not come from a host name that the request chose', async () => {
    const { email } = await aPerson()
    await visitor.post(ASK, { email }, { 'x-forwarded-host': 'pirate.example', origin: 'https://pirate.example' })
    await town().runJobs()
    const [mail] = await town().mailsTo(email)
    expect(mail?.text).toContain(`${town().config.publicUrl}/mot-de-passe?token=`)
    expect(mail?.text).not.toContain('pirate')
  })

  test('asked many times mails five links an hour at most', async () => {
    const { email } = await aPerson()
    for (let i = 0; i < 8; i++)
      expect(await visitor.ask(ASK, { email })).toEqual({ requestPasswordReset: { ok: true } })
    await town().runJobs()
    expect(await town().mailsTo(email)).toHaveLength(5)
  })

  test('of a refused account cannot be replaced', async () => {
    const { email } = await aPerson({ status: 'REFUSED' })
    await visitor.ask(ASK, { email })
    await town().runJobs()
    expect(await town().mailsTo(email)).toEqual([])
  })
})

describe('changing it while signed in', () => {
  test('keeps this browser and signs the others out', async () => {
    const { email } = await aPerson()
    const phone = new Visitor()
    await signIn(email, PASSWORD, phone)
    await signIn(email, PASSWORD)
    expect(await change(PASSWORD, NEXT)).toMatchObject({ __typename: 'PasswordChanged' })
    expect([await isSignedIn(visitor), await isSignedIn(phone)]).toEqual([true, false])
  })

  test('needs the current one, and a good next one', async () => {
    const { email } = await aPerson()
    await signIn(email, PASSWORD)
    expect(await change('un autre mot de passe', NEXT)).toMatchObject({ reason: 'WRONG_PASSWORD', field: 'current' })
    expect(await change(PASSWORD, 'court')).toMatchObject({ reason: 'WEAK_PASSWORD', field: 'next' })
    expect(await signIn(email, PASSWORD)).toBe('SignedIn')
  })

  test('cannot be tried without end', async () => {
    const { email } = await aPerson()
    await signIn(email, PASSWORD)
    for (let i = 0; i < 10; i++) await change('un autre mot de passe', NEXT)
    expect(await change(PASSWORD, NEXT)).toMatchObject({ reason: 'TOO_MANY_ATTEMPTS' })
  })
})

test('a new link of confirmation can be asked for, until the address is confirmed', async () => {
  const { email } = await aPerson({ status: 'PENDING', confirmed: false })
  await signIn(email, PASSWORD)
  await visitor.ask('mutation { resendConfirmation { ok } }')
  const token = await lastTokenTo(email)
  await visitor.ask('mutation ($token: String!) { confirmEmail(token: $token) { __typename } }', { token })
  await visitor.ask('mutation { resendConfirmation { ok } }')
  await town().runJobs()
  expect(await town().mailsTo(email)).toHaveLength(1)
})
