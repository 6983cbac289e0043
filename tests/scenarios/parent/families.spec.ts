import { beforeEach, describe, expect, test } from '@jest/globals'
import { beneficiaryRemovalGuards } from '../../../server/src/modules/families/index.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf, post, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { revisionOf } from '../../support/revisions.js'
import { town, useTown } from '../../support/town.js'

useTown()

const FAMILY = `query ($accountId: UUID) { family(accountId: $accountId) { account { email }
  filiations { id type beneficiary { id firstName lastName birthDate kind diet schoolClass hasCarePlan carePlan } can { remove { allowed reason } } } } }`
const ANSWER = `__typename ... on Filiation { id type beneficiary { id firstName kind carePlan diet } }
  ... on FamilyRefused { reason message current { beneficiary { revision diet carePlan } } }`
const ADD = `mutation ($input: BeneficiaryInput!, $accountId: UUID) { addBeneficiary(input: $input, accountId: $accountId) { ${ANSWER} } }`
const UPDATE = `mutation ($filiationId: UUID!, $revision: Int!, $input: BeneficiaryInput!) {
  updateBeneficiary(filiationId: $filiationId, revision: $revision, input: $input) { ${ANSWER} } }`
const REMOVE = `mutation ($filiationId: UUID!) { removeBeneficiary(filiationId: $filiationId) { __typename ... on FamilyRefused { reason message } } }`
const PROFILE = `mutation ($details: PersonalDetailsInput!, $accountId: UUID) { updateProfile(details: $details, accountId: $accountId) { firstName city newsletter status } }`

interface Person {
  id: string
  firstName: string
  kind: string
  diet: string
  hasCarePlan: boolean
  carePlan: string | null
}
interface Filiation {
  id: string
  type: string
  beneficiary: Person
  can: { remove: { allowed: boolean; reason: string | null } }
}
interface Told extends Partial<Filiation> {
  __typename: string
  reason?: string
  current?: { beneficiary: { revision: number } } | null
}

const louane = { firstName: 'Louane', lastName: 'Martin', birthDate: '2018-05-10', type: 'MOTHER' }

beforeEach(() => clock.at('2026-11-25T10:00:00+01:00'))

const filiationsOf = async (who: Signed, accountId?: string) =>
  (await ask<{ family: { filiations: Filiation[] } }>(who, FAMILY, { accountId })).family.filiations
const add = async (who: Signed, input: object, accountId?: string) =>
  (await ask<{ addBeneficiary: Told }>(who, ADD, { input, accountId })).addBeneficiary
const update = async (who: Signed, filiationId: string, input: object, read?: number) => {
  const revision = read ?? (await revisionOf(filiationId))
  return (await ask<{ updateBeneficiary: Told }>(who, UPDATE, { filiationId, revision, input })).updateBeneficiary
}
const remove = async (who: Signed, filiationId: string) =>
  (await ask<{ removeBeneficiary: Told }>(who, REMOVE, { filiationId })).removeBeneficiary

const firstOf = async (who: Signed): Promise<Filiation> => {
  const [first] = await filiationsOf(who)
  if (!first) throw new Error('the family is empty')
  return first
}

describe('a family', () => {
  test('adds as many people as it wants, in order, oneself included', async () => {
    const family = await given.aFamily({ children: 0 })
    expect(await add(family, louane)).toMatchObject({
      __typename: 'Filiation',
      beneficiary: { firstName: 'Louane', kind: 'CHILD', diet: 'STANDARD' },
    })
    expect(await add(family, { firstName: 'Camille', lastName: 'Martin', type: 'SELF' })).toMatchObject({
      beneficiary: { kind: 'ADULT' },
    })
    expect((await filiationsOf(family)).map((f) => f.beneficiary.firstName)).toEqual(['Louane', 'Camille'])
  })

  test('is told when someone is already there, however the name is written', async () => {
    const family = await given.aFamily({ children: 0 })
    await add(family, louane)
    expect(await add(family, { ...louane, firstName: 'LOUANE', lastName: 'martin' })).toMatchObject({
      reason: 'ALREADY_EXISTS',
    })
    await add(family, { firstName: 'Camille', lastName: 'Martin', type: 'SELF' })
    expect(await add(family, { firstName: 'Claude', lastName: 'Martin', type: 'SELF' })).toMatchObject({
      reason: 'ALREADY_EXISTS',
    })
  })

  test('cannot add the same child twice from two tabs', async () => {
    const family = await given.aFamily({ children: 0 })
    const answers = await Promise.all([add(family, louane), add(family, louane), add(family, louane)])
    expect(answers.filter((answer) => answer.__typename === 'Filiation')).toHaveLength(1)
    expect(await filiationsOf(family)).toHaveLength(1)
  })

  test('has thirty people at most', async () => {
    const family = await given.aFamily({ children: 30 })
    expect(await add(family, { ...louane, lastName: 'Autre' })).toMatchObject({ reason: 'TOO_MANY_BENEFICIARIES' })
  })

  test('corrects details; a care plan is encrypted, kept when left out, ended when blank', async () => {
    const family = await given.aFamily({ children: 0 })
    const added = await add(family, { ...louane, carePlan: 'Allergie à l’arachide : stylo dans le sac.' })
    expect(added.beneficiary?.carePlan).toBe('Allergie à l’arachide : stylo dans le sac.')
    const { rows } = await town().owner.query('select care_plan_encrypted as sealed from beneficiary where id = $1', [
      added.beneficiary?.id,
    ])
    expect((rows[0] as { sealed: Buffer }).sealed.toString('utf8')).not.toContain('arachide')
    const id = added.id ?? ''
    expect(await update(family, id, { ...louane, firstName: 'Louanne', diet: 'NO_MEAT' })).toMatchObject({
      beneficiary: { firstName: 'Louanne', diet: 'NO_MEAT', carePlan: expect.stringContaining('arachide') },
    })
    expect((await update(family, id, { ...louane, carePlan: ' ' })).beneficiary?.carePlan).toBeNull()
  })

  test('from a form that was opened before somebody else saved erases nothing: what is there now is shown', async () => {
    const family = await given.aFamily({ children: 0 })
    const { id = '' } = await add(family, louane)
    const opened = await revisionOf(id)
    await update(family, id, { ...louane, carePlan: 'Sans arachide' }, opened)
    const late = await update(family, id, { ...louane, diet: 'NO_MEAT', carePlan: null }, opened)
    expect(late).toMatchObject({
      reason: 'CHANGED_MEANWHILE',
      current: { beneficiary: { diet: 'STANDARD', carePlan: 'Sans arachide' } },
    })
    expect(await firstOf(family)).toMatchObject({ beneficiary: { diet: 'STANDARD', carePlan: 'Sans arachide' } })
    const again = await update(family, id, { ...louane, diet: 'NO_MEAT' }, late.current?.beneficiary.revision)
    expect(again.beneficiary).toMatchObject({ diet: 'NO_MEAT', carePlan: 'Sans arachide' })
  })

  test('removes someone without losing their history, and finds it again', async () => {
    const commune = await given.aCommune()
    const family = await given.aFamily({ children: 0 })
    const added = await add(family, louane)
    await town().owner.query(
      `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at) values ($1, $2, $3, $4, 'PENDING', now())`,
      [commune.id, family.accountId, commune.situationId, added.beneficiary?.id],
    )
    expect(await remove(family, added.id ?? '')).toMatchObject({ __typename: 'BeneficiaryRemoved' })
    expect(await filiationsOf(family)).toEqual([])
    expect(await codeOf(family, REMOVE, { filiationId: added.id })).toBe('NOT_FOUND')
    expect((await add(family, { ...louane, type: 'LEGAL_GUARDIAN' })).beneficiary?.id).toBe(added.beneficiary?.id)
    expect((await firstOf(family)).type).toBe('LEGAL_GUARDIAN')
  })

  test('keeps someone that another module needs, and says why', async () => {
    const family = await given.aFamily({ children: 2 })
    const [kept] = family.children
    const guard = () => Promise.resolve(kept ? [kept] : [])
    beneficiaryRemovalGuards.push(guard)
    try {
      const [first, second] = await filiationsOf(family)
      expect([first?.can.remove.allowed, second?.can.remove.allowed]).toEqual([false, true])
      expect(first?.can.remove.reason).toMatch(/^Des réservations sont à venir/)
      expect(await remove(family, first?.id ?? '')).toMatchObject({ reason: 'HAS_FUTURE_BOOKINGS' })
      expect(await filiationsOf(family)).toHaveLength(2)
    } finally {
      beneficiaryRemovalGuards.splice(beneficiaryRemovalGuards.indexOf(guard), 1)
    }
  })

  test('with a meal to come cannot remove the child who eats it', async () => {
    const { family } = await given.aBookedMeal(await given.aCommune())
    expect(await remove(family, (await firstOf(family)).id)).toMatchObject({ reason: 'HAS_FUTURE_BOOKINGS' })
  })

  test.each([
    ['a name', { firstName: ' ' }, 'input.firstName'],
    ['a name with a text that turns direction', { lastName: 'Martin\u202Enimda' }, 'input.lastName'],
    ['a birth date', { birthDate: '2026-11-26' }, 'input.birthDate'],
    ['an overlong care plan', { carePlan: 'x'.repeat(2001) }, 'input.carePlan'],
  ])('is told which field to correct: %s', async (_what, extra, field) => {
    const family = await given.aFamily({ children: 0 })
    const { errors } = await post(ADD, { input: { ...louane, ...extra } }, family)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] })
    expect(await filiationsOf(family)).toEqual([])
  })

  test('corrects its own details, never its status', async () => {
    const family = await given.aFamily({ status: 'PENDING' })
    const details = { firstName: 'Camille', lastName: 'Dupont', city: ' Coubon ', newsletter: true }
    expect(await ask(family, PROFILE, { details })).toEqual({
      updateProfile: { firstName: 'Camille', city: 'Coubon', newsletter: true, status: 'PENDING' },
    })
    expect(await codeOf(family, PROFILE, { details: { ...details, status: 'ACTIVE' } })).toBe('BAD_USER_INPUT')
  })
})

describe('at the desk', () => {
  let commune: TestCommune
  beforeEach(async () => {
    commune = await given.aCommune()
  })

  test('an agent does for a family what it could do itself, and it is written down', async () => {
    const family = await given.aFamily({ children: 1, in: commune })
    const agent = await given.aStaffMember(commune)
    const added = await add(agent, louane, family.accountId)
    expect((await filiationsOf(agent, family.accountId)).map((f) => f.beneficiary.firstName)).toContain('Louane')
    const { rows } = await town().owner.query('select actor_id, action from audit_event where subject_id = $1', [
      added.id,
    ])
    expect(rows).toEqual([{ actor_id: agent.accountId, action: 'BENEFICIARY_ADDED' }])
  })

  test('a child that only another commune knows stays hidden', async () => {
    const elsewhere = await given.aCommune()
    const family = await given.aFamily({ children: 1, in: commune })
    const { beneficiary } = await add(family, louane)
    await town().owner.query(
      `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at) values ($1, $2, $3, $4, 'PENDING', now())`,
      [elsewhere.id, family.accountId, elsewhere.situationId, beneficiary?.id],
    )
    const agent = await given.aStaffMember(commune)
    expect((await filiationsOf(agent, family.accountId)).map((f) => f.beneficiary.id)).toEqual(family.children)
    const hidden = (await filiationsOf(family)).find((f) => f.beneficiary.id === beneficiary?.id)
    expect(await codeOf(agent, UPDATE, { filiationId: hidden?.id, revision: 1, input: louane })).toBe('NOT_FOUND')
    expect(await codeOf(agent, REMOVE, { filiationId: hidden?.id })).toBe('NOT_FOUND')
    expect(await filiationsOf(await given.aStaffMember(null), family.accountId)).toHaveLength(2)
  })

  test('the care plan is read by those who serve the child, and each reading leaves a trace', async () => {
    const family = await given.aFamily({ children: 1, in: commune })
    const { id } = await firstOf(family)
    await update(family, id, { ...louane, carePlan: 'Diabète' })
    const planFor = async (who: Signed) => (await filiationsOf(who, family.accountId))[0]?.beneficiary
    expect(await planFor(await given.aStaffMember(commune, 'CANTEEN'))).toMatchObject({
      hasCarePlan: true,
      carePlan: 'Diabète',
    })
    expect(await planFor(await given.aStaffMember(commune, 'REGISSEUR'))).toMatchObject({
      hasCarePlan: false,
      carePlan: null,
    })
    const { rows } = await town().owner.query(
      `select count(*) as n from audit_event where action = 'CARE_PLAN_READ' and subject_id = $1`,
      family.children,
    )
    expect(rows).toEqual([{ n: 1 }])
  })
})

describe('searching families', () => {
  const SEARCH = `query ($communeId: UUID!, $search: String, $first: Int! = 20, $after: String) { families(communeId: $communeId, search: $search, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { account { id lastName } filiations { beneficiary { firstName } } } } } }`
  interface Found {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    edges: { node: { account: { lastName: string } } }[]
  }
  let commune: TestCommune
  let agent: Signed
  const search = async (text?: string, page: object = {}) =>
    (await ask<{ families: Found }>(agent, SEARCH, { communeId: commune.id, search: text, ...page })).families
  const names = (found: Found) => found.edges.map((edge) => edge.node.account.lastName)

  beforeEach(async () => {
    commune = await given.aCommune()
    agent = await given.aStaffMember(commune)
    for (const lastName of ['Élie', 'Zola', 'Eluard', 'Abbé', 'O’Brien']) await given.aFamily({ in: commune, lastName })
    await given.aFamily({ in: await given.aCommune(), lastName: 'Ailleurs' })
  })

  test('lists the commune’s own, in French order', async () => {
    expect(names(await search())).toEqual(['Abbé', 'Élie', 'Eluard', 'O’Brien', 'Zola'])
  })

  test('ignores accents and case, and finds by a child’s name', async () => {
    expect(names(await search('elie'))).toEqual(['Élie'])
    expect(names(await search('ABBE camille'))).toEqual(['Abbé'])
    expect((await search('louane')).totalCount).toBe(5)
    expect((await search('ailleurs')).totalCount).toBe(0)
  })

  test.each(['%', '_', '\\', "'", '" or 1=1 --', '*'])('takes « %s » for the very letters', async (text) => {
    expect((await search(text)).totalCount).toBe(0)
  })

  test('goes on from page to page with the same total', async () => {
    const first = await search(undefined, { first: 2 })
    expect([names(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([['Abbé', 'Élie'], 5, true])
    const second = await search(undefined, { first: 3, after: first.pageInfo.endCursor })
    expect([names(second), second.totalCount, second.pageInfo.hasNextPage]).toEqual([
      ['Eluard', 'O’Brien', 'Zola'],
      5,
      false,
    ])
  })

  test('gives a hundred rows at most', async () => {
    expect(await codeOf(agent, SEARCH, { communeId: commune.id, first: 101 })).toBe('BAD_USER_INPUT')
    expect(await codeOf(agent, SEARCH, { communeId: commune.id, after: 'nonsense' })).toBe('BAD_USER_INPUT')
  })
})
