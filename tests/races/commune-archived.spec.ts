import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ask, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { given, type TestCommune } from '../support/given/index.js'
import { PASSWORD } from '../support/given/person.js'
import { rows } from '../support/imported-families.js'
import { queued } from '../support/queued.js'
import { brokenPromises } from '../support/promises.js'
import { useTown } from '../support/town.js'
import { Visitor } from '../support/visitor.js'

useTown()

let commune: TestCommune
let agglomeration: Signed
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  await rows('delete from throttle')
  commune = await given.aCommune()
  agglomeration = await given.aStaffMember(null)
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Answer {
  __typename: string
  reason?: string
  message?: string
}

const archive = async () => {
  const query = '{ communeSetups { id revision } }'
  const { communeSetups } = await ask<{ communeSetups: { id: string; revision: number }[] }>(agglomeration, query)
  const revision = communeSetups.find(({ id }) => id === commune.id)?.revision
  return async () =>
    (
      await ask<{ answer: Answer }>(
        agglomeration,
        'mutation ($id: UUID!, $r: Int!) { answer: archiveCommune(communeId: $id, revision: $r) { __typename ... on CommuneRefused { reason message } } }',
        { id: commune.id, r: revision },
      )
    ).answer
}

/** Who is at the last step of a sign-up. */
async function atLastStep() {
  const visitor = new Visitor()
  const email = `depart-${randomUUID().slice(0, 8)}@exemple.fr`
  const details = { firstName: 'Camille', lastName: 'Dupont' }
  await visitor.ask('mutation ($input: SignUpDetailsInput!) { saveSignUpDetails(input: $input) { __typename } }', {
    input: { email, password: PASSWORD, acceptTerms: true, details },
  })
  const child = { key: 'louane', firstName: 'Louane', lastName: 'Dupont', birthDate: '2018-05-10', type: 'FATHER' }
  await visitor.ask(
    'mutation ($b: [SignUpBeneficiaryInput!]!) { saveSignUpBeneficiaries(beneficiaries: $b) { __typename } }',
    { b: [child] },
  )
  const complete = async () => {
    const { data, errors } = await visitor.post<{ answer: Answer }>(
      'mutation ($a: [SignUpAccessInput!]!) { answer: completeSignUp(accesses: $a) { __typename } }',
      { a: [{ situationId: commune.situationId, beneficiaryKeys: ['louane'] }] },
    )
    return data?.answer.__typename ?? errors?.[0]?.message
  }
  return { email, complete }
}

const held = () => ({ sql: 'select 1 from commune where id = $1 for update', id: commune.id })
const accounts = (email: string) => rows('select status from account where email = $1', [email])
/** A commune is archived once nothing of it is offered. */
const CLOSES = 'update service set active = false where commune_id = $1'
const GONE = 'Cette situation n’est plus proposée : choisissez-en une autre dans la liste.'

describe('a commune that is archived during a sign-up', () => {
  test('before it: nothing is made, and the family is told', async () => {
    const [archiving, { email, complete }] = [await archive(), await atLastStep()]
    const [archived, told] = await queued({ ...held(), then: CLOSES }, archiving, complete)
    expect(archived).toEqual({ __typename: 'CommuneSetup' })
    expect(told).toBe(GONE)
    expect(await accounts(email)).toEqual([])
  })

  test('after it: the commune has a request to answer', async () => {
    const [archiving, { email, complete }] = [await archive(), await atLastStep()]
    const [told, refused] = await queued(held(), complete, archiving)
    expect(told).toBe('SignUpReceived')
    expect(refused.message).toMatch(/^Cette commune a encore : .*1 demande à valider/)
    expect(await accounts(email)).toEqual([{ status: 'PENDING' }])
  })
})

test.each([
  ['the situation is archived', 'update situation set active = false where commune_id = $1'],
  ['the situation is for adults now', `update situation set audience = 'ADULT' where commune_id = $1`],
  ['the day of opening is put off', `update commune set opens_on = '2026-12-25' where id = $1`],
])('nobody signs up when %s meanwhile', async (_what, change) => {
  const { email, complete } = await atLastStep()
  const sql = 'select 1 from situation s join commune c on c.id = s.commune_id where c.id = $1 for update'
  const [, told] = await queued({ sql, id: commune.id, then: change }, null, complete)
  expect(told).not.toBe('SignUpReceived')
  expect(await accounts(email)).toEqual([])
})

test('a request that waited behind a day of opening that is put off is refused with that reason', async () => {
  const family = await given.aFamily({ in: commune })
  await rows('delete from service_access where account_id = $1', [family.accountId])
  const request = async () =>
    (
      await ask<{ answer: Answer }>(
        family,
        'mutation ($s: UUID!, $b: [UUID!]!) { answer: requestAccess(situationId: $s, beneficiaryIds: $b) { __typename ... on AccessRefused { reason } } }',
        { s: commune.situationId, b: family.children },
      )
    ).answer
  const change = `update commune set opens_on = '2026-12-25' where id = $1`
  const [, answer] = await queued({ ...held(), then: change }, null, request)
  expect(answer).toEqual({ __typename: 'AccessRefused', reason: 'COMMUNE_NOT_OPEN' })
  expect(await rows('select 1 from service_access where account_id = $1', [family.accountId])).toEqual([])
})
