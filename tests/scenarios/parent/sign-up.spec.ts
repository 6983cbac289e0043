import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { aClass } from '../../support/given/class.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { aPerson, PASSWORD } from '../../support/given/person.js'
import { town, useTown } from '../../support/town.js'
import { lastTokenTo, Visitor } from '../../support/visitor.js'

useTown()

const DETAILS = `mutation ($input: SignUpDetailsInput!) { saveSignUpDetails(input: $input) { __typename
  ... on SignUpDraft { step email hasPassword details { firstName lastName } } ... on SignUpRefused { reason field message } } }`
const BENEFICIARIES = `mutation ($beneficiaries: [SignUpBeneficiaryInput!]!, $revision: Int) {
  saveSignUpBeneficiaries(beneficiaries: $beneficiaries, revision: $revision) {
  __typename ... on SignUpDraft { step revision beneficiaries { key firstName type } } ... on SignUpRefused { reason } } }`
const COMPLETE = `mutation ($accesses: [SignUpAccessInput!]!) { completeSignUp(accesses: $accesses) { __typename
  ... on SignUpReceived { email message } ... on SignUpRefused { reason message } } }`
const CONFIRM = `mutation ($token: String!) { confirmEmail(token: $token) { __typename ... on EmailConfirmed { email message } ... on LinkRefused { reason } } }`
const DRAFT = '{ signUpDraft { step email hasPassword beneficiaries { key firstName } accesses { situationId } } }'

interface Told {
  __typename: string
  reason?: string
  field?: string
  step?: number
  revision?: number
  email?: string
  message?: string
}

const details = (extra: object = {}) => ({ firstName: 'Camille', lastName: 'Dupont', ...extra })
const louane = { key: 'louane', firstName: 'Louane', lastName: 'Dupont', birthDate: '2018-05-10', type: 'FATHER' }
const theo = { key: 'theo', firstName: 'THéo', lastName: 'Dupont', birthDate: '2013-07-12', type: 'FATHER' }
const newEmail = () => `camille-${randomUUID().slice(0, 8)}@exemple.fr`

let commune: TestCommune
let visitor: Visitor

beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune({ name: 'Coubon' })
  visitor = new Visitor()
  await town().owner.query('delete from throttle')
})

const saveDetails = async (email: string, extra: object = {}) =>
  (
    await visitor.ask<{ saveSignUpDetails: Told }>(DETAILS, {
      input: { email, password: PASSWORD, acceptTerms: true, details: details(), ...extra },
    })
  ).saveSignUpDetails
const saveBeneficiaries = async (beneficiaries: object[] = [louane, theo], revision?: number) =>
  (await visitor.ask<{ saveSignUpBeneficiaries: Told }>(BENEFICIARIES, { beneficiaries, revision }))
    .saveSignUpBeneficiaries
const complete = async (
  accesses: object[] = [{ situationId: commune.situationId, beneficiaryKeys: ['louane', 'theo'] }],
) => (await visitor.ask<{ completeSignUp: Told }>(COMPLETE, { accesses })).completeSignUp

async function signUp(email: string): Promise<Told> {
  await saveDetails(email)
  await saveBeneficiaries()
  return complete()
}

const rows = async (sql: string, values: unknown[] = []) =>
  (await town().owner.query(sql, values)).rows as Record<string, unknown>[]

describe('three steps', () => {
  test('in two tabs: a list is saved over the one that was read, nobody added in the other tab is lost', async () => {
    await saveDetails(newEmail())
    const { revision } = await saveBeneficiaries([])
    expect(await saveBeneficiaries([louane], revision)).toMatchObject({ beneficiaries: [{ key: 'louane' }] })
    expect(await saveBeneficiaries([theo], revision)).toMatchObject({ reason: 'CHANGED_MEANWHILE' })
    expect(await visitor.ask(DRAFT)).toMatchObject({ signUpDraft: { beneficiaries: [{ key: 'louane' }] } })
  })

  test('make a pending account with its children and their requests, and mail a link', async () => {
    const email = newEmail()
    expect(await saveDetails(email.toUpperCase())).toMatchObject({
      __typename: 'SignUpDraft',
      step: 2,
      email,
      hasPassword: true,
    })
    expect(await saveBeneficiaries()).toMatchObject({ step: 3, beneficiaries: [{ key: 'louane' }, { key: 'theo' }] })
    expect(await complete()).toMatchObject({ __typename: 'SignUpReceived', email })
    const [account] = await rows('select * from account where email = $1', [email])
    expect(account).toMatchObject({
      status: 'PENDING',
      email_confirmed_at: null,
      newsletter: false,
      partner_offers: false,
      terms_version: '2026-11',
    })
    const requests = await rows(
      `select b.first_name, b.kind, f.type, s.status, s.commune_id from service_access s join beneficiary b on b.id = s.beneficiary_id
       join filiation f on f.beneficiary_id = b.id where s.account_id = $1 order by f.position`,
      [account?.['id']],
    )
    expect(requests).toEqual([
      { first_name: 'Louane', kind: 'CHILD', type: 'FATHER', status: 'PENDING', commune_id: commune.id },
      { first_name: 'THéo', kind: 'CHILD', type: 'FATHER', status: 'PENDING', commune_id: commune.id },
    ])
    expect(await visitor.ask<object>(CONFIRM, { token: await lastTokenTo(email) })).toMatchObject({
      confirmEmail: { __typename: 'EmailConfirmed', email, message: expect.stringContaining('mairie') },
    })
    const signedIn = await visitor.ask<{ signIn: { viewer: { nextStep: string } } }>(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { ... on SignedIn { viewer { nextStep } } } }',
      { email, password: PASSWORD },
    )
    expect(signedIn.signIn.viewer.nextStep).toBe(
      'La mairie de Coubon vérifie votre compte. Vous recevrez un courriel dès qu’il sera validé.',
    )
  })

  test('ask the class of a child, from the list of its commune or as it is typed', async () => {
    const email = newEmail()
    const ce1 = await aClass(commune, { name: 'CE1 Mme Martin', levels: ['CE1'] })
    await saveDetails(email)
    const placed = { ...louane, schoolPlace: { classId: ce1, level: 'CE1' }, schoolClass: 'ignorée' }
    await saveBeneficiaries([placed, { ...theo, schoolClass: ' 4e  B ' }])
    expect(
      await visitor.ask('{ signUpDraft { beneficiaries { schoolClass schoolPlace { classId name level school } } } }'),
    ).toEqual({
      signUpDraft: {
        beneficiaries: [
          {
            schoolClass: null,
            schoolPlace: { classId: ce1, name: 'CE1 Mme Martin', level: 'CE1', school: expect.any(String) },
          },
          { schoolClass: '4e B', schoolPlace: null },
        ],
      },
    })
    expect(await complete()).toMatchObject({ __typename: 'SignUpReceived' })
    expect(
      await rows(
        `select b.first_name, b.school_class, e.class_id, e.level, e.school_year from account a join filiation f on f.account_id = a.id
         join beneficiary b on b.id = f.beneficiary_id left join class_enrolment e on e.beneficiary_id = b.id
         where a.email = $1 order by f.position`,
        [email],
      ),
    ).toEqual([
      { first_name: 'Louane', school_class: null, class_id: ce1, level: 'CE1', school_year: '2026-2027' },
      { first_name: 'THéo', school_class: '4e B', class_id: null, level: null, school_year: null },
    ])
  })

  test('say that a class is gone, or has not this level, and keep what was given', async () => {
    const email = newEmail()
    const ce1 = await aClass(commune, { name: 'CE1 B', levels: ['CE1'] })
    await saveDetails(email)
    const inClass = (level: string) => [{ ...louane, schoolPlace: { classId: ce1, level } }]
    await expect(saveBeneficiaries(inClass('CM2'))).rejects.toThrow(/n’a pas ce niveau/)
    await expect(
      saveBeneficiaries([{ ...louane, schoolPlace: { classId: randomUUID(), level: 'CE1' } }]),
    ).rejects.toThrow('Cette classe n’est plus proposée')
    const unseen = await given.aCommune()
    const cp = await aClass(unseen, { name: 'CP Rose', levels: ['CP'] })
    await rows('update commune set opens_on = null where id = $1', [unseen.id])
    await expect(saveBeneficiaries([{ ...louane, schoolPlace: { classId: cp, level: 'CP' } }])).rejects.toThrow(
      'Cette classe n’est plus proposée',
    )
    expect(await saveBeneficiaries(inClass('CE1'))).toMatchObject({ step: 3 })
    await rows('update school_class set archived = true where id = $1', [ce1])
    const asked = [{ situationId: commune.situationId, beneficiaryKeys: ['louane'] }]
    await expect(complete(asked)).rejects.toThrow(/La classe « .*, CE1 B », choisie pour Louane, n’est plus proposée/)
    expect(await rows('select 1 from account where email = $1', [email])).toEqual([])
    expect(await saveBeneficiaries([louane])).toMatchObject({ step: 3 })
    expect(await complete(asked)).toMatchObject({ __typename: 'SignUpReceived' })
  })

  test('are resumed in the same browser, for seven days, and nowhere else', async () => {
    const email = newEmail()
    await saveDetails(email)
    expect(visitor.lastCookies.join()).toMatch(/draft=[\w-]{43};.*HttpOnly/)
    await saveBeneficiaries()
    expect(await visitor.ask(DRAFT)).toMatchObject({
      signUpDraft: {
        step: 3,
        email,
        hasPassword: true,
        beneficiaries: [{ firstName: 'Louane' }, { firstName: 'THéo' }],
      },
    })
    expect(await new Visitor().ask(DRAFT)).toEqual({ signUpDraft: null })
    clock.at('2026-12-02T10:00:01+01:00')
    expect(await visitor.ask(DRAFT)).toEqual({ signUpDraft: null })
    expect(await complete()).toMatchObject({ reason: 'NO_DRAFT' })
    expect(await rows('select 1 from account where email = $1', [email])).toEqual([])
  })

  test('keep the password given before when step 1 is saved again without one', async () => {
    const email = newEmail()
    await saveDetails(email)
    expect(await saveDetails(email, { password: null })).toMatchObject({ step: 2, hasPassword: true })
    expect(await rows('select password_hash from sign_up_draft where email = $1', [email])).toEqual([
      { password_hash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) },
    ])
  })

  test('completed twice at once make one account', async () => {
    const email = newEmail()
    await saveDetails(email)
    await saveBeneficiaries()
    const answers = await Promise.all([complete(), complete(), complete()])
    expect(answers.filter((answer) => answer.__typename === 'SignUpReceived')).toHaveLength(1)
    expect(
      await rows('select 1 from filiation f join account a on a.id = f.account_id where a.email = $1', [email]),
    ).toHaveLength(2)
  })
  test('ask the règlement of the services too, of a known address as of a new one, and keep what was given', async () => {
    const because = 'Réservé aux enfants de maternelle.'
    const rules = policyOf({ ...usualRules, enrol: [{ requires: { level: 'nursery' }, because }] })
    await rows(
      `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-02', now(), $2)`,
      [commune.serviceId, JSON.stringify(rules)],
    )
    const { email: known } = await aPerson()
    for (const email of [newEmail(), known]) {
      visitor = new Visitor()
      await saveDetails(email)
      await saveBeneficiaries([
        { ...louane, schoolClass: 'CE1' },
        { ...theo, schoolClass: 'GS' },
      ])
      await expect(complete()).rejects.toThrow(`« Cantine », pour Louane : ${because}`)
      expect(await visitor.ask(DRAFT)).toMatchObject({ signUpDraft: { step: 3 } })
      const asked = [{ situationId: commune.situationId, beneficiaryKeys: ['theo'] }]
      expect(await complete(asked)).toMatchObject({ __typename: 'SignUpReceived' })
    }
  })
})

describe('a known e-mail', () => {
  test('gets the very same answer as a new one; its owner is told, and nothing changes', async () => {
    const { email, accountId } = await aPerson()
    const before = await rows('select * from account where id = $1', [accountId])
    const [known, status] = [await signUp(email), visitor.lastStatus]
    visitor = new Visitor()
    const other = newEmail()
    const unknown = await signUp(other)
    expect(JSON.stringify(known).replaceAll(email, 'X')).toBe(JSON.stringify(unknown).replaceAll(other, 'X'))
    expect(visitor.lastStatus).toBe(status)
    await town().runJobs()
    expect((await town().mailsTo(email)).map((mail) => mail.subject)).toEqual(['Vous avez déjà un compte'])
    expect(await rows('select * from account where id = $1', [accountId])).toEqual(before)
    expect(await rows('select 1 from filiation where account_id = $1', [accountId])).toEqual([])
  })

  test('is answered no sooner than a new one', async () => {
    const time = async (email: string) => {
      visitor = new Visitor()
      await saveDetails(email)
      await saveBeneficiaries()
      const start = performance.now()
      await complete()
      return performance.now() - start
    }
    const known = await time((await aPerson()).email)
    const unknown = await time(newEmail())
    expect(Math.min(known, unknown)).toBeGreaterThanOrEqual(249)
  })
})

describe('a sign-up is refused with a sentence', () => {
  test.each([
    ['a short password', { password: 'court' }, 'WEAK_PASSWORD', 'password'],
    ['a common password', { password: 'Motdepasse2026' }, 'COMMON_PASSWORD', 'password'],
    ['no password', { password: null }, 'WEAK_PASSWORD', 'password'],
    ['terms that are not accepted', { acceptTerms: false }, 'TERMS_NOT_ACCEPTED', 'acceptTerms'],
  ])('for %s', async (_what, extra, reason, field) => {
    expect(await saveDetails(newEmail(), extra)).toMatchObject({
      __typename: 'SignUpRefused',
      reason,
      field,
      message: expect.stringMatching(/^\p{Lu}.*\.$/u),
    })
  })

  test.each([
    ['an e-mail', { email: 'camille' }, 'email'],
    ['a postal code', { details: details({ postalCode: '437' }) }, 'details.postalCode'],
    ['a phone number', { details: details({ phone: 'zero six' }) }, 'details.phone'],
    [
      'a SIRET',
      { details: details({ isCompany: true, companyName: 'ACME', siret: '12345678901234' }) },
      'details.siret',
    ],
    ['a name', { details: details({ firstName: '  ' }) }, 'details.firstName'],
    ['an overlong name', { details: details({ lastName: 'x'.repeat(81) }) }, 'details.lastName'],
    ['an overlong password', { password: 'p4ssw0rd secret'.repeat(30) }, 'password'],
  ])('for %s that is malformed, and the value does not come back', async (_what, extra, field) => {
    const input = { email: newEmail(), password: PASSWORD, acceptTerms: true, details: details(), ...extra }
    const { errors } = await visitor.post(DETAILS, { input })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] })
    expect(JSON.stringify(errors)).not.toContain('p4ssw0rd secret')
    expect(JSON.stringify(errors)).not.toContain(PASSWORD)
  })

  test('for a list of children with the same child twice, or more than thirty', async () => {
    await saveDetails(newEmail())
    const twice = await visitor.post(BENEFICIARIES, { beneficiaries: [louane, { ...louane, key: 'b' }] })
    expect(twice.errors?.[0]?.extensions.fields?.[0]?.message).toContain('Louane Dupont est déjà dans la liste')
    const many = Array.from({ length: 31 }, (_, i) => ({
      ...louane,
      key: `k${i}`,
      firstName: `Enfant ${'abcdefghijklmnopqrstuvwxyzabcdefgh'.slice(0, i + 1)}`,
    }))
    expect((await visitor.post(BENEFICIARIES, { beneficiaries: many })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    )
    const nested = await visitor.post(BENEFICIARIES, { beneficiaries: [{ ...louane, firstName: '' }] })
    expect(nested.errors?.[0]?.extensions.fields?.[0]?.field).toBe('beneficiaries.0.firstName')
  })

  test('for a situation that does not suit, or does not exist; and the draft is kept', async () => {
    await saveDetails(newEmail())
    await saveBeneficiaries()
    for (const access of [
      { situationId: commune.adultSituationId, beneficiaryKeys: ['louane'] },
      { situationId: randomUUID(), beneficiaryKeys: ['louane'] },
      { situationId: commune.situationId, beneficiaryKeys: ['somebody'] },
    ]) {
      const { errors } = await visitor.post(COMPLETE, { accesses: [access] })
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'accesses.0' }] })
    }
    expect(await complete()).toMatchObject({ __typename: 'SignUpReceived' })
  })

  test('for too many from one address, per attempt', async () => {
    for (let i = 0; i < 60; i++) await saveDetails('camille@exemple.fr', { acceptTerms: false })
    expect(await saveDetails(newEmail())).toMatchObject({ reason: 'TOO_MANY_ATTEMPTS' })
  })
})

describe('the link of confirmation', () => {
  test('may be opened twice, and not after 48 hours', async () => {
    const email = newEmail()
    await signUp(email)
    const token = await lastTokenTo(email)
    expect(await visitor.ask(CONFIRM, { token: `${token}x` })).toEqual({
      confirmEmail: { __typename: 'LinkRefused', reason: 'LINK_EXPIRED' },
    })
    expect(await visitor.ask(CONFIRM, { token })).toMatchObject({ confirmEmail: { email } })
    expect(await visitor.ask(CONFIRM, { token })).toMatchObject({ confirmEmail: { email } })
    clock.at('2026-11-27T10:00:01+01:00')
    expect(await visitor.ask(CONFIRM, { token })).toMatchObject({ confirmEmail: { reason: 'LINK_EXPIRED' } })
  })

  test('is kept as a hash only, and the job that carried it is gone', async () => {
    const email = newEmail()
    await signUp(email)
    const token = await lastTokenTo(email)
    const [jobs] = await rows(`select count(*)::int as n from outbox`)
    expect(jobs).toEqual({ n: 0 })
    const links = await rows('select encode(token_hash, $1) as hash from account_link', ['base64'])
    expect(JSON.stringify(links)).not.toContain(token)
  })
})
