import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { getNamedType, isInputObjectType, isUnionType } from 'graphql'
import { aBusyCommune, aBusyFamily, NOW } from '../support/busy-town.js'
import { ask, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract } from '../support/contract.js'
import { PASSWORD } from '../support/given/person.js'
import { given } from '../support/given/index.js'
import { type NamedObjects, namedObjects } from '../support/named-calls.js'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { forgetForms } from '../../server/src/platform/forget-forms.job.js'
import { town, useTown } from '../support/town.js'
import { mutations, wellFormedCall } from '../support/well-formed.js'

useTown()

/** What a form makes that has a name of its own: the answer may be lost, and the form sent again. */
const CREATING = [...mutations.filter((name) => name.startsWith('create')), 'addClasses', 'inviteStaff']
const TABLES: Record<string, string> = {
  createCommune: 'commune',
  createRegie: 'regie',
  createSchool: 'school',
  addClasses: 'school_class',
  createService: 'service',
  createSituation: 'situation',
  createDocumentType: 'document_type',
  createCustomField: 'custom_field',
  inviteStaff: 'staff_invitation',
  createStandingBooking: 'standing_booking',
  createApiClient: 'api_client',
  createWebhook: 'webhook',
}

let named: NamedObjects
let admin: Signed
let other: Signed
beforeAll(async () => {
  clock.at(NOW)
  const commune = await aBusyCommune()
  await aBusyFamily(commune)
  const who = await given.aStaffMember(null)
  admin = who
  other = await given.aStaffMember(null)
  named = await namedObjects(commune, who.accountId)
  await town().owner.query('update account set password_hash = $1', [await hashPassword(PASSWORD)])
})

test('each of them has its line here', () => expect(CREATING.sort()).toEqual(Object.keys(TABLES).sort()))

test.each(CREATING)('%s is asked for with the id of its form', (name) => {
  const [input] = contract.getMutationType()?.getFields()[name]?.args ?? []
  const type = input && getNamedType(input.type)
  expect(isInputObjectType(type) && String(type.getFields()['requestId']?.type)).toBe('UUID!')
})

/** All that the answer says of what it made. */
function selectionOf(name: string): string {
  const union = contract.getMutationType()?.getFields()[name]?.type
  const type = union && getNamedType(union)
  const made = isUnionType(type) ? type.getTypes().find(({ name: one }) => !one.endsWith('Refused')) : undefined
  const inner: Record<string, string> = {
    CommuneSetup: 'id revision commune { id slug name regie { id } }',
    RegieSetup: 'id revision',
    School: 'id revision name',
    ClassesAdded: 'classes { id name levels }',
    ServiceSetup: 'id revision service { id name }',
    SituationSetup: 'id revision situation { id name }',
    DocumentTypeSetup: 'id revision type { id label }',
    CustomFieldSetup: 'id revision field { id label }',
    StaffChanged: 'message',
    ApiClientSaved: 'apiClient { id name }',
    WebhookSaved: 'webhook { id url }',
    StandingBookingSaved: 'standing { id revision }',
  }
  return `{ __typename ... on ${made?.name ?? ''} { ${inner[made?.name ?? ''] ?? ''} } ... on Refusal { message } }`
}

const callOf = async (name: string, requestId: string) =>
  (await wellFormedCall(name, named))
    .replace(/requestId: "[^"]*"/, `requestId: "${requestId}"`)
    .replace('{ __typename }', selectionOf(name))
const countOf = async (name: string) =>
  Number((await town().owner.query<{ n: string }>(`select count(*) as n from ${TABLES[name]}`)).rows[0]?.n)
const made = async (who: Signed, call: string) => (await ask<{ answer: { __typename: string } }>(who, call)).answer

test.each(CREATING)('%s sent again makes nothing more, and is answered the same', async (name) => {
  const before = await countOf(name)
  const call = await callOf(name, randomUUID())
  const [one, two] = await Promise.all([made(admin, call), made(admin, call)])
  expect(one.__typename).not.toMatch(/Refused$/)
  expect(two).toEqual(one)
  expect(await made(admin, call)).toEqual(one)
  expect(await countOf(name)).toBe(before + 1)
  // another form, or somebody else with the same id: what is there already is told
  expect((await made(admin, await callOf(name, randomUUID()))).__typename).toMatch(/Refused$/)
  expect((await made(other, call)).__typename).toMatch(/Refused$/)
})

test('a form that was refused is corrected under the same id', async () => {
  const requestId = randomUUID()
  const call = (await callOf('createSchool', requestId)).replace('name: "x"', 'name: "École du Bourg"')
  expect(call).toContain('École du Bourg')
  await made(admin, call.replace(requestId, randomUUID()))
  expect((await made(admin, call)).__typename).toBe('SchoolSetupRefused')
  const corrected = call.replace('École du Bourg', 'École du Haut')
  const school = await made(admin, corrected)
  expect(school).toMatchObject({ __typename: 'School', name: 'École du Haut' })
  expect(await made(admin, corrected)).toEqual(school)
})

describe('an invitation that no longer stands is made anew under the same id', () => {
  const emailOf = (call: string) => /email: "([^"]*)"/.exec(call)?.[1] ?? ''
  const invitationOf = async (email: string) =>
    (await town().owner.query<{ id: string }>('select id from staff_invitation where email = $1', [email])).rows[0]?.id
  const anInvitation = async () =>
    (await callOf('inviteStaff', randomUUID())).replace(/email: "[^"]*"/, `email: "${randomUUID()}@commune.exemple"`)

  test('once it was withdrawn, and once only', async () => {
    const call = await anInvitation()
    await made(admin, call)
    const first = await invitationOf(emailOf(call))
    await ask(admin, 'mutation ($id: UUID!) { withdrawStaffInvitation(id: $id) { __typename } }', { id: first })
    expect(await made(admin, call)).toMatchObject({ __typename: 'StaffChanged' })
    const second = await invitationOf(emailOf(call))
    expect([undefined, first]).not.toContain(second)
    expect(await made(admin, call)).toMatchObject({ __typename: 'StaffChanged' })
    expect(await invitationOf(emailOf(call))).toBe(second)
  })

  test('once who accepted it was removed', async () => {
    const call = await anInvitation()
    await made(admin, call)
    await town().owner.query('delete from staff_invitation where email = $1', [emailOf(call)])
    const member = await given.aStaffMember(named.commune)
    await town().owner.query('update account set email = $2 where id = $1', [member.accountId, emailOf(call)])
    await made(admin, call)
    expect(await invitationOf(emailOf(call))).toBeUndefined()
    await town().owner.query('delete from staff_member where account_id = $1', [member.accountId])
    await made(admin, call)
    expect(await invitationOf(emailOf(call))).toBeDefined()
  })
})

test('what was sent a month ago is forgotten, and what it made stands', async () => {
  const requestId = randomUUID()
  await ask(admin, (await callOf('createSchool', requestId)).replace('name: "x"', 'name: "École des Prés"'))
  const kept = async () =>
    (await town().owner.query('select 1 from made_once where request_id = $1', [requestId])).rows.length
  const days = (n: number) => new Date(clock.now().getTime() + n * 86_400_000)
  await forgetForms(town().db, days(29))
  expect(await kept()).toBe(1)
  await forgetForms(town().db, days(31))
  expect(await kept()).toBe(0)
})
