import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { town, useTown } from '../../support/town.js'

useTown()

const REQUEST = `mutation ($situationId: UUID!, $beneficiaryIds: [UUID!]!, $accountId: UUID) {
  requestAccess(situationId: $situationId, beneficiaryIds: $beneficiaryIds, accountId: $accountId) { __typename
    ... on AccessRequested { accesses { id status situation { name } commune { name } beneficiary { id } askedDocuments { state type { label } } } } ... on AccessRefused { reason message } } }`
const ACCESSES =
  '{ family { accesses { id status reason validTo askedDocuments { state type { label } } beneficiary { id } } } viewer { nextStep } }'

interface Access {
  id: string
  status: string
  reason: string | null
  validTo: string | null
  askedDocuments: { state: string; type: { label: string } }[]
  beneficiary: { id: string }
}
interface Told {
  __typename: string
  reason?: string
  accesses?: Access[]
}

let commune: TestCommune
let family: TestFamily

beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune({ name: 'Coubon', requiredDocuments: ['PROOF_OF_ADDRESS'] })
  family = await given.aFamily({ children: 2 })
})

const request = async (who: Signed, asked: object = {}) =>
  (
    await ask<{ requestAccess: Told }>(who, REQUEST, {
      situationId: commune.situationId,
      beneficiaryIds: family.children,
      ...asked,
    })
  ).requestAccess
const mine = async () => ask<{ family: { accesses: Access[] }; viewer: { nextStep: string | null } }>(family, ACCESSES)

describe('« Mes services »', () => {
  test('a family asks for several children at once, and is told what to send and who answers', async () => {
    const { accesses } = await request(family)
    expect(accesses).toHaveLength(2)
    expect(accesses?.[0]).toMatchObject({
      status: 'PENDING',
      situation: { name: 'Enfant commune' },
      commune: { name: 'Coubon' },
      askedDocuments: [{ state: 'MISSING', type: { label: 'Justificatif de domicile' } }],
    })
    expect((await mine()).viewer.nextStep).toMatch(/^Envoyez les pièces demandées/)
  })

  test('nothing is asked twice while it is live: all or none', async () => {
    await request(family, { beneficiaryIds: family.children.slice(0, 1) })
    expect(await request(family)).toMatchObject({ __typename: 'AccessRefused', reason: 'ALREADY_ASKED' })
    expect((await mine()).family.accesses).toHaveLength(1)
  })

  test('ten clicks make one request', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => request(family)))
    expect(answers.filter((answer) => answer.__typename === 'AccessRequested')).toHaveLength(1)
    expect(answers.filter((answer) => answer.reason === 'ALREADY_ASKED')).toHaveLength(9)
    expect((await mine()).family.accesses).toHaveLength(2)
  })

  test('a situation for adults is not for children', async () => {
    expect(await request(family, { situationId: commune.adultSituationId })).toMatchObject({ reason: 'WRONG_AUDIENCE' })
  })

  test('after the school year an access is expired, and can be asked for again', async () => {
    await given.aFamily()
    const valid = await given.aFamily({ children: 1, in: commune })
    clock.at('2027-07-02T23:59:00+02:00')
    const status = async () =>
      (await ask<{ family: { accesses: Access[] } }>(valid, ACCESSES)).family.accesses.map((access) => access.status)
    expect(await status()).toEqual(['VALID'])
    expect(await request(valid, { beneficiaryIds: valid.children })).toMatchObject({ reason: 'ALREADY_ASKED' })
    clock.at('2027-07-03T00:01:00+02:00')
    expect(await status()).toEqual(['EXPIRED'])
    expect(await request(valid, { beneficiaryIds: valid.children })).toMatchObject({ __typename: 'AccessRequested' })
    expect((await status()).sort()).toEqual(['EXPIRED', 'PENDING'])
  })

  test('after a refusal it can be asked for again', async () => {
    await request(family)
    await town().owner.query(
      `update service_access set status = 'REFUSED', reason = 'Pièce illisible.' where account_id = $1`,
      [family.accountId],
    )
    expect((await mine()).viewer.nextStep).toMatch(/a été refusée/)
    expect(await request(family)).toMatchObject({ __typename: 'AccessRequested' })
  })

  test('when a child leaves the family, what was asked for ends', async () => {
    await request(family)
    const { family: mineNow } = await ask<{ family: { filiations: { id: string; beneficiary: { id: string } }[] } }>(
      family,
      '{ family { filiations { id beneficiary { id } } } }',
    )
    await ask(family, 'mutation ($id: UUID!) { removeBeneficiary(filiationId: $id) { __typename } }', {
      id: mineNow.filiations[0]?.id,
    })
    const { rows } = await town().owner.query('select status from service_access where beneficiary_id = $1', [
      mineNow.filiations[0]?.beneficiary.id,
    ])
    expect(rows).toEqual([{ status: 'REVOKED' }])
    expect((await mine()).family.accesses).toHaveLength(1)
  })

  test('someone else’s child or situation does not exist; an archived one is no longer offered', async () => {
    const stranger = await given.aFamily()
    expect(await codeOf(family, REQUEST, { situationId: randomUUID(), beneficiaryIds: family.children })).toBe(
      'NOT_FOUND',
    )
    expect(
      await codeOf(family, REQUEST, {
        situationId: commune.situationId,
        beneficiaryIds: [...family.children, ...stranger.children],
      }),
    ).toBe('NOT_FOUND')
    await town().owner.query('update situation set active = false where id = $1', [commune.situationId])
    expect(await request(family)).toMatchObject({ __typename: 'AccessRefused', reason: 'NO_LONGER_OFFERED' })
    expect((await mine()).family.accesses).toEqual([])
  })

  test('nobody, the same child twice, or more than thirty at a time is malformed', async () => {
    for (const beneficiaryIds of [
      [],
      [family.children[0], family.children[0]],
      Array.from({ length: 31 }, () => randomUUID()),
    ]) {
      expect(await codeOf(family, REQUEST, { situationId: commune.situationId, beneficiaryIds })).toBe('BAD_USER_INPUT')
    }
  })
})

test('an agent asks at the desk for a family of the commune, not for another commune', async () => {
  const elsewhere = await given.aCommune()
  const known = await given.aFamily({ children: 1, in: commune })
  const agent = await given.aStaffMember(commune)
  const asked = { situationId: elsewhere.situationId, beneficiaryIds: known.children, accountId: known.accountId }
  expect(await codeOf(agent, REQUEST, asked)).toBe('NOT_FOUND')
  expect(
    await codeOf(await given.aStaffMember(commune, 'CANTEEN'), REQUEST, { ...asked, situationId: commune.situationId }),
  ).toBe('NOT_FOUND')
  await town().owner.query('update account set status = $2 where id = $1', [known.accountId, 'CLOSED'])
  expect(await request(agent, { beneficiaryIds: known.children, accountId: known.accountId })).toMatchObject({
    reason: 'ACCOUNT_CLOSED',
  })
  expect((await town().owner.query('select 1 from service_access where commune_id = $1', [elsewhere.id])).rows).toEqual(
    [],
  )
})
