import { beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { aPerson, PASSWORD } from '../../support/given/person.js'
import { town, useTown } from '../../support/town.js'

useTown()

const COUNTS = 'query ($communeId: UUID!) { validationCounts(communeId: $communeId) { accounts accesses documents } }'
const ACCOUNTS = `query ($communeId: UUID!) { accountsToValidate(communeId: $communeId) {
  family { account { id } filiations { beneficiary { firstName } } accesses { status } } checks { ok sentence } } }`
const ACCESSES = `query ($communeId: UUID!) { accessesToValidate(communeId: $communeId) {
  access { id status account { id } beneficiary { firstName } situation { name } } checks { ok sentence } documents { id } defaultValidTo } }`
const VALIDATE_ACCOUNT = `mutation ($accountId: UUID!) { validateAccount(accountId: $accountId) { __typename
  ... on AccountDecided { account { status } } ... on AccessRefused { reason message } } }`
const REFUSE_ACCOUNT = `mutation ($accountId: UUID!, $reason: String!) { refuseAccount(accountId: $accountId, reason: $reason) { __typename
  ... on AccountDecided { account { status refusalReason } } ... on AccessRefused { reason } } }`
const VALIDATE = `mutation ($accessId: UUID!, $validTo: Day, $withoutDocuments: String) {
  validateAccess(accessId: $accessId, validTo: $validTo, withoutDocuments: $withoutDocuments) { __typename
  ... on ServiceAccess { status validFrom validTo decidedAt } ... on AccessRefused { reason message } } }`
const REFUSE = `mutation ($accessId: UUID!, $reason: String!) { refuseAccess(accessId: $accessId, reason: $reason) { __typename
  ... on ServiceAccess { status because: reason } ... on AccessRefused { reason } } }`

interface Finding {
  ok: boolean
  sentence: string
}
interface Told {
  __typename: string
  reason?: string
}

let commune: TestCommune
let agent: Signed
let family: TestFamily
let accessIds: string[]

beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune({ name: 'Coubon', requiredDocuments: ['PROOF_OF_ADDRESS'] })
  agent = await given.aStaffMember(commune)
  family = await given.aFamily({ children: 2, in: commune, accessStatus: 'PENDING', status: 'PENDING' })
  const { rows } = await town().owner.query(
    'update service_access set valid_from = null, valid_to = null where account_id = $1 returning id',
    [family.accountId],
  )
  accessIds = (rows as { id: string }[]).map((row) => row.id)
})

const WHY = 'Vu au guichet'
const validateAccount = async (who: Signed = agent) =>
  (await ask<{ validateAccount: Told }>(who, VALIDATE_ACCOUNT, { accountId: family.accountId })).validateAccount
const validate = async (accessId: string | undefined, extra: object = {}, who: Signed = agent) =>
  (await ask<{ validateAccess: Told }>(who, VALIDATE, { accessId, withoutDocuments: WHY, ...extra })).validateAccess
const subjectsTo = async (email: string) => {
  await town().runJobs()
  return (await town().mailsTo(email)).map((mail) => mail.subject)
}
const auditOf = async (subjectId: string | undefined) =>
  (await town().owner.query('select action, actor_id, commune_id from audit_event where subject_id = $1', [subjectId]))
    .rows as object[]

describe('the queue of a town hall', () => {
  test('shows what waits, with what to look at', async () => {
    expect(await ask(agent, COUNTS, { communeId: commune.id })).toEqual({
      validationCounts: { accounts: 1, accesses: 2, documents: 0 },
    })
    const { accountsToValidate } = await ask<{ accountsToValidate: { family: object; checks: Finding[] }[] }>(
      agent,
      ACCOUNTS,
      { communeId: commune.id },
    )
    expect(accountsToValidate).toMatchObject([
      { family: { account: { id: family.accountId }, accesses: [{ status: 'PENDING' }, { status: 'PENDING' }] } },
    ])
    expect(accountsToValidate[0]?.checks).toEqual([
      { ok: true, sentence: 'Adresse e-mail confirmée.' },
      { ok: false, sentence: 'Adresse non renseignée.' },
      { ok: true, sentence: 'Aucun autre compte à ce nom.' },
    ])
    const { accessesToValidate } = await ask<{ accessesToValidate: { checks: Finding[]; defaultValidTo: string }[] }>(
      agent,
      ACCESSES,
      { communeId: commune.id },
    )
    expect(accessesToValidate).toHaveLength(2)
    expect(accessesToValidate[0]?.defaultValidTo).toBe('2027-07-02')
    expect(accessesToValidate[0]?.checks.map((check) => check.sentence)).toContain(
      'Pièce manquante : Justificatif de domicile.',
    )
  })

  test('points out a namesake, an address elsewhere and a document that has come', async () => {
    await given.aFamily({ children: 1, in: commune })
    await town().owner.query(`update account set postal_code = '43000' where id = $1`, [family.accountId])
    await town().owner.query(
      `insert into supporting_document (account_id, commune_id, kind, status, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by, type_id)
       select $1, $2, 'PROOF_OF_ADDRESS', 'PENDING', gen_random_uuid()::text, 'quittance.pdf', 'application/pdf', 9, '\\x00', now(), $1, id from document_type where commune_id = $2`,
      [family.accountId, commune.id],
    )
    const { accessesToValidate } = await ask<{
      accessesToValidate: { access: { beneficiary: { firstName: string } }; checks: Finding[]; documents: object[] }[]
    }>(agent, ACCESSES, { communeId: commune.id })
    const louane = accessesToValidate.find((waiting) => waiting.access.beneficiary.firstName === 'Louane')
    const said = louane?.checks.map((check) => `${check.ok ? '+' : '-'} ${check.sentence}`)
    expect(said).toEqual([
      '+ Adresse e-mail confirmée.',
      '- Compte pas encore validé : validez d’abord le compte.',
      '- Adresse hors de Coubon (43000).',
      '+ Pièce reçue : Justificatif de domicile.',
      '- Doublon possible : une autre famille a une personne de mêmes nom, prénom et date de naissance.',
    ])
    expect(louane?.documents).toHaveLength(1)
  })

  test('of another commune is another’s; an account that asked nothing is for the agglomeration', async () => {
    const other = await given.aCommune()
    const idle = await given.aFamily({ status: 'PENDING' })
    const idsSeenBy = async (who: Signed, communeId: string) =>
      (
        await ask<{ accountsToValidate: { family: { account: { id: string } } }[] }>(who, ACCOUNTS, { communeId })
      ).accountsToValidate.map((a) => a.family.account.id)
    expect(await idsSeenBy(await given.aStaffMember(other), other.id)).toEqual([])
    expect(await idsSeenBy(await given.aStaffMember(null), commune.id)).toEqual(
      expect.arrayContaining([family.accountId, idle.accountId]),
    )
    expect(await idsSeenBy(agent, commune.id)).toEqual([family.accountId])
  })
})

describe('an account', () => {
  test('is validated once, written down, and its owner told', async () => {
    expect(await validateAccount()).toMatchObject({ account: { status: 'ACTIVE' } })
    expect(await validateAccount()).toMatchObject({ reason: 'NOT_PENDING' })
    expect(await subjectsTo(family.email)).toEqual(['Votre compte est validé'])
    expect(await auditOf(family.accountId)).toMatchObject([{ action: 'ACCOUNT_ACTIVE' }])
  })

  test('is decided by one agent when two click together', async () => {
    const second = await given.aStaffMember(commune)
    const refuse = ask<{ refuseAccount: Told }>(second, REFUSE_ACCOUNT, {
      accountId: family.accountId,
      reason: 'Compte en double.',
    })
    const [one, other] = await Promise.all([validateAccount(), refuse.then((answer) => answer.refuseAccount)])
    expect([one, other].filter((answer) => answer.__typename === 'AccountDecided')).toHaveLength(1)
    expect([one, other].filter((answer) => answer.reason === 'NOT_PENDING')).toHaveLength(1)
    expect(await subjectsTo(family.email)).toHaveLength(1)
  })

  test('is not validated before its address is confirmed', async () => {
    await town().owner.query('update account set email_confirmed_at = null where id = $1', [family.accountId])
    expect(await validateAccount()).toMatchObject({ reason: 'EMAIL_NOT_CONFIRMED' })
  })

  test('is refused with a reason, told by mail and at the next sign-in', async () => {
    const person = await aPerson({ status: 'PENDING' })
    await town().owner.query(
      `with link as (insert into filiation (account_id, beneficiary_id, type) values ($1, $2, 'OTHER') returning account_id)
       select 1 from link`,
      [person.accountId, family.children[0]],
    )
    await town().owner.query(
      `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at) values ($1, $2, $3, $4, 'PENDING', now())`,
      [commune.id, person.accountId, commune.situationId, family.children[0]],
    )
    const refuse = async (reason: string) =>
      (await ask<{ refuseAccount: Told }>(agent, REFUSE_ACCOUNT, { accountId: person.accountId, reason })).refuseAccount
    expect(await refuse('  ')).toMatchObject({ reason: 'REASON_REQUIRED' })
    expect(await refuse(' Compte en double. ')).toMatchObject({
      account: { status: 'REFUSED', refusalReason: 'Compte en double.' },
    })
    expect(await subjectsTo(person.email)).toEqual(['Votre compte n’a pas été validé'])
    const signIn =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { ... on SignInRefused { message } } }'
    expect(await ask(null, signIn, { email: person.email, password: PASSWORD })).toMatchObject({
      signIn: { message: expect.stringContaining('Compte en double.') },
    })
  })

  test('cannot be validated by its own owner', async () => {
    await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
      family.accountId,
      commune.id,
    ])
    await expect(validateAccount(family)).rejects.toThrow('NOT_FOUND')
  })
})

describe('an access', () => {
  test('is validated to the end of the school year, and the family is told', async () => {
    await validateAccount()
    expect(await validate(accessIds[0])).toMatchObject({
      status: 'VALID',
      validFrom: '2026-11-25',
      validTo: '2027-07-02',
      decidedAt: expect.any(String),
    })
    expect(await validate(accessIds[0])).toMatchObject({ reason: 'NOT_PENDING' })
    expect((await subjectsTo(family.email))[0]).toMatch(/^Accès validé pour (Louane|Théo)$/)
    expect(await auditOf(accessIds[0])).toMatchObject([{ action: 'ACCESS_VALID', commune_id: commune.id }])
  })

  test('ends the day the agent chose, within reason', async () => {
    await validateAccount()
    expect(await validate(accessIds[0], { validTo: '2026-11-24' })).toMatchObject({ reason: 'BAD_DATES' })
    expect(await validate(accessIds[0], { validTo: '2030-01-01' })).toMatchObject({ reason: 'BAD_DATES' })
    expect(await validate(accessIds[0], { validTo: '2026-12-31' })).toMatchObject({
      status: 'VALID',
      validTo: '2026-12-31',
    })
  })

  test('waits for the account', async () => {
    expect(await validate(accessIds[0])).toMatchObject({ reason: 'ACCOUNT_NOT_ACTIVE' })
    await town().owner.query('update account set email_confirmed_at = null where id = $1', [family.accountId])
    expect(await validate(accessIds[0])).toMatchObject({ reason: 'EMAIL_NOT_CONFIRMED' })
  })

  test('is refused with a reason that the family reads', async () => {
    const refuse = async (reason: string) =>
      (await ask<{ refuseAccess: Told }>(agent, REFUSE, { accessId: accessIds[1], reason })).refuseAccess
    expect(await refuse('x')).toMatchObject({ __typename: 'AccessRefused', reason: 'REASON_REQUIRED' })
    expect(await refuse('Justificatif de plus de trois mois.')).toMatchObject({ status: 'REFUSED' })
    await town().runJobs()
    const [mail] = await town().mailsTo(family.email)
    expect(mail?.text).toContain('Justificatif de plus de trois mois.')
  })

  test('without the documents asked for is not validated in silence: the reason stays in the audit, the family reads none', async () => {
    await validateAccount()
    const [first, second] = accessIds
    expect(await validate(first, { withoutDocuments: null })).toMatchObject({ reason: 'DOCUMENTS_MISSING' })
    expect(await validate(first, { withoutDocuments: ' a ' })).toMatchObject({ reason: 'DOCUMENTS_MISSING' })
    expect(await validate(first)).toMatchObject({ status: 'VALID' })
    const details = async (id: string | undefined) =>
      (
        await town().owner.query<{ details: object }>(
          `select details from audit_event where subject_id = $1 and action = 'ACCESS_VALID'`,
          [id],
        )
      ).rows.map((row) => row.details)
    expect(await details(first)).toEqual([{ missing: ['Justificatif de domicile'], reason: WHY }])
    await town().owner.query(
      `insert into supporting_document (account_id, commune_id, kind, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by, type_id)
       select $1, $2, 'PROOF_OF_ADDRESS', 'k', 'edf.pdf', 'application/pdf', 1, '\\x00', now(), $1, id from document_type where commune_id = $2`,
      [family.accountId, commune.id],
    )
    expect(await validate(second, { withoutDocuments: null })).toMatchObject({ status: 'VALID' })
    expect(await details(second)).toEqual([{}])
  })

  test('validated ten times at once is decided once', async () => {
    await validateAccount()
    const answers = await Promise.all(Array.from({ length: 10 }, () => validate(accessIds[0])))
    expect(answers.filter((answer) => answer.__typename === 'ServiceAccess')).toHaveLength(1)
    expect(await auditOf(accessIds[0])).toHaveLength(1)
  })
})
