import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ask, codeOf } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given } from '../../support/given/index.js'
import { aPerson, PASSWORD } from '../../support/given/person.js'
import { type Citizen, openProvider, type TestProvider } from '../../support/identity-provider.js'
import { town, useTown } from '../../support/town.js'
import { Visitor } from '../../support/visitor.js'

useTown()

/** Signing in by FranceConnect, against a real OpenID Connect provider: an identity opens the account that its owner linked, and no other. */
const SET = `mutation ($input: IdentityProviderInput!) { answer: setIdentityProvider(input: $input) { __typename
  ... on IdentityProviderSettings { kind issuer clientId isOpen setAt callbackUrl } ... on IdentityProviderRefused { reason message } } }`
const COME_IN = `mutation { answer: signInByIdentity { __typename
  ... on SignedIn { viewer { account { email } } } ... on SecondFactorAsked { kinds } ... on SignInRefused { reason message }
  ... on ShownIdentity { provider name firstName lastName birthDate email } } }`
const LINK = `mutation ($password: String!) { answer: linkIdentity(password: $password) { __typename
  ... on IdentityLinked { message identity { provider name } } ... on IdentityRefused { reason message } } }`
const UNLINK = `mutation ($password: String!) { answer: unlinkIdentity(provider: FRANCECONNECT, password: $password) { __typename
  ... on IdentityUnlinked { message } ... on IdentityRefused { reason } } }`
const SIGN_IN = `mutation ($email: String!, $password: String!) { answer: signIn(email: $email, password: $password) { __typename } }`
const CLOSE = `mutation ($input: CloseAccountInput!) { answer: closeAccount(input: $input) { __typename ... on AccountLeaving { closed } } }`
const WHO = '{ viewer { account { email } identities { provider name lastUsedAt } } }'
const OFFERED = '{ identityProviders { kind } }'

interface Answered {
  __typename: string
  reason?: string
  message?: string
  name?: string
  setAt?: string
  viewer?: { account: { email: string } }
}
const answerOf = async (who: Visitor, query: string, variables: Record<string, unknown> = {}) =>
  (await who.ask<{ answer: Answered }>(query, variables)).answer
const whoIs = async (who: Visitor) =>
  (await who.ask<{ viewer: { account: { email: string }; identities: object[] } | null }>(WHO)).viewer

const ANGELA: Citizen = {
  ...{ sub: 'b6048e95bb134ec5b1d1e1fa69f287172e91722b9354d637a1bcf2ebb0fd2ef5v1', given_name: 'Angela Claire Louise' },
  ...{ family_name: 'DUBOIS', birthdate: '1962-08-24', email: 'wossewodda-3728@yopmail.com' },
}

let provider: TestProvider
let administrator: { cookie: string }
beforeAll(async () => {
  clock.at('2026-11-25T09:00:00+01:00')
  provider = await openProvider(town(), 'franceconnect')
  administrator = await given.aStaffMember(null)
  await ask(administrator, SET, { input: settings() })
})
afterAll(() => provider.close())
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  await town().owner.query('delete from throttle; delete from external_identity')
  provider.seat(ANGELA)
})

const settings = (changes: object = {}) => ({
  ...{ kind: 'FRANCECONNECT', issuer: provider.issuer, clientId: provider.clientId, secret: provider.clientSecret },
  ...{ isOpen: true, before: null, ...changes },
})
const leave = (who: Visitor, path = '/mes-reservations') =>
  who.visit(`${town().url}/identity/franceconnect?retour=${encodeURIComponent(path)}`)
const withPassword = async (email: string) => {
  const visitor = new Visitor()
  await visitor.ask(SIGN_IN, { email, password: PASSWORD })
  return visitor
}
/** Somebody whose account Angela opens. */
async function linked() {
  const person = await aPerson()
  const owner = await withPassword(person.email)
  await leave(owner)
  expect(await answerOf(owner, LINK, { password: PASSWORD })).toMatchObject({ __typename: 'IdentityLinked' })
  return { ...person, owner }
}

describe('the owner links what they showed', () => {
  test('with their password, once; from then on it opens their account, and brings them back to the page they wanted', async () => {
    const { email } = await linked()
    const visitor = new Visitor()
    const end = await leave(visitor)
    expect(end.href).toBe(`${town().url}/connexion/identite?retour=%2Fmes-reservations`)
    expect(await whoIs(visitor)).toBeNull() // an address opens nothing: the page asks
    expect(await answerOf(visitor, COME_IN)).toMatchObject({ __typename: 'SignedIn', viewer: { account: { email } } })
    expect(await whoIs(visitor)).toMatchObject({
      account: { email },
      identities: [{ provider: 'FRANCECONNECT', name: 'Angela DUBOIS', lastUsedAt: '2026-11-25T09:00:00.000Z' }],
    })
    expect(await answerOf(visitor, COME_IN)).toMatchObject({ reason: 'IDENTITY_OVER' }) // shown once, used once
  })

  test('they are told by mail, and again when they take it away', async () => {
    const { email, owner } = await linked()
    expect(await answerOf(owner, UNLINK, { password: 'pas le bon mot de passe' })).toMatchObject({
      reason: 'WRONG_PASSWORD',
    })
    expect(await answerOf(owner, UNLINK, { password: PASSWORD })).toMatchObject({
      message: 'C’est retiré : FranceConnect n’ouvre plus votre compte.',
    })
    await town().runJobs()
    expect((await town().mailsTo(email)).map((mail) => mail.subject)).toEqual(
      expect.arrayContaining([
        'FranceConnect ouvre maintenant votre compte',
        'FranceConnect n’ouvre plus votre compte',
      ]),
    )
    const visitor = new Visitor()
    await leave(visitor)
    expect(await answerOf(visitor, COME_IN)).toMatchObject({ __typename: 'ShownIdentity' })
  })

  test('not without the password, nor while their address is not confirmed', async () => {
    const { email } = await aPerson()
    const owner = await withPassword(email)
    await leave(owner)
    expect(await answerOf(owner, LINK, { password: 'celui d’un autre jour' })).toMatchObject({
      reason: 'WRONG_PASSWORD',
    })
    const unproved = await withPassword((await aPerson({ confirmed: false })).email)
    await leave(unproved)
    expect(await answerOf(unproved, LINK, { password: PASSWORD })).toMatchObject({ reason: 'EMAIL_NOT_CONFIRMED' })
  })

  test('an identity opens one account, an account has one identity of each provider', async () => {
    const { email, owner } = await linked()
    const other = await withPassword((await aPerson()).email)
    await leave(other)
    expect(await answerOf(other, LINK, { password: PASSWORD })).toMatchObject({ reason: 'OF_ANOTHER_ACCOUNT' })
    await leave(owner)
    expect(await answerOf(owner, LINK, { password: PASSWORD })).toMatchObject({ __typename: 'IdentityLinked' }) // again: the same
    provider.seat({ ...ANGELA, sub: 'quelqu’un-d’autre' })
    const elsewhere = await withPassword(email)
    await leave(elsewhere)
    expect(await answerOf(elsewhere, LINK, { password: PASSWORD })).toMatchObject({ reason: 'ANOTHER_LINKED' })
  })

  test('two tabs at once link one', async () => {
    const { email } = await aPerson()
    const [one, two] = [await withPassword(email), await withPassword(email)]
    await Promise.all([leave(one), leave(two)])
    const answers = await Promise.all([
      answerOf(one, LINK, { password: PASSWORD }),
      answerOf(two, LINK, { password: PASSWORD }),
    ])
    expect(answers.map((answer) => answer.__typename)).toEqual(['IdentityLinked', 'IdentityLinked'])
    expect((await whoIs(one))?.identities).toHaveLength(1)
  })
})

describe('an identity that nobody linked opens nothing', () => {
  test('whatever address it says: it is given back to begin a sign-up with', async () => {
    const victim = await aPerson()
    for (const email of [
      victim.email,
      victim.email.toUpperCase(),
      ` ${victim.email}`,
      victim.email.replace('e', 'е'),
    ]) {
      provider.seat({ ...ANGELA, email })
      const visitor = new Visitor()
      await leave(visitor)
      expect(await answerOf(visitor, COME_IN)).toMatchObject({ __typename: 'ShownIdentity', name: 'Angela DUBOIS' })
      expect(await whoIs(visitor)).toBeNull()
    }
  })

  test('half an hour later, in another browser, or after coming back twice, it is over', async () => {
    await linked()
    const visitor = new Visitor()
    expect(await answerOf(visitor, COME_IN)).toMatchObject({
      reason: 'IDENTITY_OVER',
      message: 'Cette identification n’est plus valable. Recommencez.',
    })
    await leave(visitor)
    clock.at('2026-11-25T10:31:00+01:00')
    expect(await answerOf(visitor, COME_IN)).toMatchObject({ reason: 'IDENTITY_OVER' })
  })

  test('what a stranger sends back to somebody else’s browser is not believed', async () => {
    await linked()
    const [stranger, victim] = [new Visitor(), new Visitor()]
    const callback = await codeAddress(stranger)
    const end = await victim.visit(callback)
    expect(end.searchParams.get('identite')).toBe('failed')
    expect(await answerOf(victim, COME_IN)).toMatchObject({ reason: 'IDENTITY_OVER' })
    // nor one's own, once it was used, or written over
    expect((await stranger.visit(`${callback}x`)).searchParams.get('identite')).toBe('failed')
    expect((await stranger.visit(callback)).searchParams.get('identite')).toBe('failed')
  })

  test('who cancels there reads so here; a level below the one that was asked is refused', async () => {
    provider.seat(null)
    expect((await leave(new Visitor())).searchParams.get('identite')).toBe('cancelled')
    provider.seat({ ...ANGELA, acr: 'nothing' })
    expect((await leave(new Visitor())).searchParams.get('identite')).toBe('failed')
  })

  test('it leads back to a page of ours, never to another site', async () => {
    for (const path of ['https://pirate.example/', '//pirate.example', '/\\pirate.example', 'javascript:alert(1)'])
      expect((await leave(new Visitor(), path)).href).toBe(`${town().url}/connexion/identite?retour=%2F`)
    expect((await leave(new Visitor(), '/admin/familles')).pathname).toBe('/admin/connexion/identite')
  })
})

/** The address of coming back, before it is opened. */
async function codeAddress(who: Visitor): Promise<string> {
  const opened = globalThis.fetch
  let callback = ''
  globalThis.fetch = ((input: URL | string, init?: RequestInit) => {
    if (String(input).includes('/callback?')) {
      callback = String(input)
      return Promise.resolve(new Response('', { status: 200 }))
    }
    return opened(input, init)
  }) as typeof fetch
  try {
    await leave(who)
  } finally {
    globalThis.fetch = opened
  }
  return callback
}

describe('what it opens is guarded like the password', () => {
  test('a second factor is still asked', async () => {
    const { accountId } = await linked()
    await town().owner.query(
      `insert into second_factor (account_id, kind, name, secret_encrypted, created_at, confirmed_at) values ($1, 'TOTP', 'Application', '\\x00', $2, $2)`,
      [accountId, clock.now()],
    )
    const visitor = new Visitor()
    await leave(visitor)
    expect(await answerOf(visitor, COME_IN)).toMatchObject({ __typename: 'SecondFactorAsked', kinds: ['TOTP'] })
    expect(await whoIs(visitor)).toBeNull()
  })

  test('an account that was refused stays shut; one that is closed is known to nobody', async () => {
    const { accountId } = await linked()
    await town().owner.query(`update account set status = 'REFUSED' where id = $1`, [accountId])
    const visitor = new Visitor()
    await leave(visitor)
    expect(await answerOf(visitor, COME_IN)).toMatchObject({ reason: 'ACCOUNT_REFUSED' })
    await town().owner.query('delete from external_identity')
    const { owner } = await linked()
    const input = { password: PASSWORD, expectedCents: 0, destinations: [] }
    expect(await answerOf(owner, CLOSE, { input })).toMatchObject({ closed: true })
    await leave(visitor)
    expect(await answerOf(visitor, COME_IN)).toMatchObject({ __typename: 'ShownIdentity' })
  })

  test('signing out ends the session there too, and only once', async () => {
    await linked()
    const visitor = new Visitor()
    await leave(visitor)
    await answerOf(visitor, COME_IN)
    expect(visitor.cookieNamed('by-provider')).toBe('1')
    await visitor.ask('mutation { signOut { ok } }')
    const end = await visitor.visit(`${town().url}/identity/sign-out`)
    expect(end.origin).toBe(provider.issuer)
    expect(visitor.cookieNamed('by-provider')).toBeUndefined()
    expect((await visitor.visit(`${town().url}/identity/sign-out`)).href).toBe(`${town().url}/connexion`)
  })
})

describe('who administers the agglomeration sets it up', () => {
  test('what was given is asked first, its secret is never read again, and a colleague’s change is seen', async () => {
    const visitor = administrator
    const refused = async (changes: object) =>
      (await ask<{ answer: Answered }>(visitor, SET, { input: settings(changes) })).answer.reason
    const SETTINGS = '{ identityProviderSettings { kind issuer isOpen setAt callbackUrl } }'
    const { identityProviderSettings: all } = await ask<{ identityProviderSettings: { setAt: string }[] }>(
      visitor,
      SETTINGS,
    )
    expect(all).toMatchObject([
      { kind: 'FRANCECONNECT', issuer: provider.issuer, callbackUrl: `${town().url}/identity/franceconnect/callback` },
      { kind: 'PROCONNECT', issuer: null, isOpen: false, setAt: null },
    ])
    const before = all[0]?.setAt
    expect(await refused({ before: null })).toBe('CHANGED_MEANWHILE')
    expect(await refused({ before, issuer: `${provider.issuer}/ailleurs` })).toBe('NO_ANSWER')
    expect(await refused({ before, issuer: 'ftp://fournisseur.fr' })).toBe('NOT_HTTPS')
    expect(await refused({ kind: 'PROCONNECT', secret: null })).toBe('SECRET_MISSING')
  })

  test('closed, it is offered to nobody, and what was linked opens nothing', async () => {
    await linked()
    const setAtOf = async () =>
      (
        await ask<{ identityProviderSettings: { setAt: string }[] }>(
          administrator,
          '{ identityProviderSettings { setAt } }',
        )
      ).identityProviderSettings[0]?.setAt
    const visitor = new Visitor()
    await leave(visitor)
    await ask(administrator, SET, { input: settings({ isOpen: false, secret: null, before: await setAtOf() }) })
    expect(await visitor.ask(OFFERED)).toEqual({ identityProviders: [] })
    expect(await answerOf(visitor, COME_IN)).toMatchObject({ __typename: 'ShownIdentity' })
    expect((await leave(visitor)).searchParams.get('identite')).toBe('failed')
    await ask(administrator, SET, { input: settings({ secret: null, before: await setAtOf() }) })
    expect(await visitor.ask(OFFERED)).toEqual({ identityProviders: [{ kind: 'FRANCECONNECT' }] })
  })

  test('nobody else', async () => {
    const commune = await given.aCommune()
    for (const who of [await given.aStaffMember(commune, 'COMMUNE_ADMIN'), await given.aFamily({ in: commune })]) {
      expect(await codeOf(who, '{ identityProviderSettings { kind } }')).toBe('NOT_FOUND')
      expect(await codeOf(who, SET, { input: settings() })).toBe('NOT_FOUND')
    }
  })
})
