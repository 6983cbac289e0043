import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})

const LIST = `query ($id: UUID, $person: String, $subject: UUID, $from: Day, $to: Day, $actions: [AuditAction!], $first: Int = 50, $after: String) {
  auditLog(communeId: $id, person: $person, subjectId: $subject, from: $from, to: $to, actions: $actions, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { at action sentence actorName ip subject subjectLabel subjectId subjectName changes { label before after } } } } }`
interface Entry {
  at: string
  action: string
  sentence: string
  actorName: string | null
  ip: string | null
  subject: string
  subjectLabel: string
  subjectId: string
  subjectName: string | null
  changes: { label: string; before: string | null; after: string | null }[]
}
interface Log {
  auditLog: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Entry }[] }
}
const log = async (who: Signed, asked: Record<string, unknown> = {}) =>
  (await ask<Log>(who, LIST, { id: commune.id, ...asked })).auditLog.edges.map(({ node }) => node)
const actions = async (asked: Record<string, unknown> = {}) => (await log(admin, asked)).map(({ action }) => action)

const evening = {
  name: 'Garderie',
  kind: 'EVENING_CARE',
  unit: 'accueil',
  openWeekdays: [1, 2],
  capacity: 40,
  position: 2,
}
const CREATE = `mutation ($input: CreateServiceInput!) { answer: createService(input: $input) { ... on ServiceSetup { id revision } } }`
const CHANGE = `mutation ($input: ChangeServiceInput!) { answer: changeService(input: $input) { ... on ServiceSetup { id } } }`
const create = async (name = evening.name) =>
  (
    await ask<{ answer: { id: string; revision: number } }>(admin, CREATE, {
      input: { requestId: randomUUID(), communeId: commune.id, ...evening, name },
    })
  ).answer
const closes = `mutation ($input: ClosureInput!) { addClosure(input: $input) { __typename } }`

test('says who changed what, when, from where, before and after', async () => {
  const { id, revision } = await create()
  clock.at('2026-11-25T11:30:00+01:00')
  await ask(admin, CHANGE, {
    input: { serviceId: id, revision, ...evening, openWeekdays: [1, 2, 4], capacity: 50 },
  })
  const { rows } = await town().owner.query<{ name: string }>(
    `select first_name || ' ' || last_name as name from account where id = $1`,
    [admin.accountId],
  )
  const [changed, created] = await log(admin)
  expect(changed).toMatchObject({
    at: '2026-11-25T10:30:00.000Z',
    action: 'SERVICE_CHANGED',
    sentence: 'Service modifié',
    actorName: rows[0]?.name,
    ip: '127.0.0.1',
    subject: 'SERVICE',
    subjectLabel: 'Service',
    subjectId: id,
    subjectName: 'Garderie',
    changes: [
      { label: 'Jours', before: 'lun., mar.', after: 'lun., mar., jeu.' },
      { label: 'Places', before: '40', after: '50' },
    ],
  })
  expect(created).toMatchObject({ action: 'SERVICE_CREATED', at: '2026-11-25T09:00:00.000Z' })
})

test('is searched by person, object, action and period', async () => {
  const first = await create('Matin')
  clock.at('2026-11-26T00:30:00+01:00')
  const agent = await given.aStaffMember(commune, 'AGENT')
  await town().owner.query(`update account set first_name = 'Odile', last_name = 'Vasseur' where id = $1`, [
    agent.accountId,
  ])
  const input = {
    communeId: commune.id,
    firstDay: '2026-12-14',
    lastDay: '2026-12-14',
    reason: 'Grève',
    shortReason: 'Grève',
  }
  await ask(agent, closes, { input: { ...input, cancelBookings: true } })
  expect(await actions({ person: 'vasseur od' })).toEqual(['CLOSURE_ADDED'])
  expect(await actions({ subject: first.id })).toEqual(['SERVICE_CREATED'])
  expect(await actions({ actions: ['CLOSURE_ADDED', 'CLOSURE_REMOVED'] })).toEqual(['CLOSURE_ADDED'])
  // half past midnight in the commune is the day after, whatever the day of UTC
  expect(await actions({ from: '2026-11-26' })).toEqual(['CLOSURE_ADDED'])
  expect(await actions({ to: '2026-11-25' })).toEqual(['SERVICE_CREATED'])
  expect(await actions({ from: '2026-11-27', to: '2026-11-25' })).toEqual([])
  expect(await actions({ person: '100%' })).toEqual([])
})

test('pages from the newest to the oldest, none twice', async () => {
  for (const name of ['A', 'B', 'C']) await create(name)
  const page = (after: string | null) => ask<Log>(admin, LIST, { id: commune.id, first: 2, after })
  const one = (await page(null)).auditLog
  const two = (await page(one.pageInfo.endCursor)).auditLog
  const names = [...one.edges, ...two.edges].map(({ node }) => node.subjectName)
  expect(names).toEqual(['C', 'B', 'A'])
  expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false])
})

test('is of who administers the commune, and of no other', async () => {
  await create()
  const refused = async (who: Signed, id: string | null) => codeOf(who, LIST, { id })
  for (const role of ['AGENT', 'CANTEEN', 'REGISSEUR'] as const)
    expect(await refused(await given.aStaffMember(commune, role), commune.id)).toBe('NOT_FOUND')
  const other = await given.aCommune()
  expect(await refused(await given.aStaffMember(other, 'COMMUNE_ADMIN'), commune.id)).toBe('NOT_FOUND')
  expect(await refused(admin, null)).toBe('NOT_FOUND')
  const agglomeration = await given.aStaffMember(null)
  const everywhere = await ask<Log>(agglomeration, LIST, { id: null, subject: null })
  expect(everywhere.auditLog.edges.length).toBeGreaterThan(0)
})

const VALIDATE = `mutation ($id: UUID!) { answer: validateAccount(accountId: $id) { __typename } }`
const REMOVE = `mutation ($a: UUID!, $c: UUID) { removeStaff(accountId: $a, communeId: $c) { __typename } }`
const rights = (accountId: string, communeId: string, role: string) =>
  town().owner.query('insert into staff_member (account_id, commune_id, role) values ($1, $2, $3)', [
    accountId,
    communeId,
    role,
  ])

test('what staff of two communes do for a family is of the commune of the family, and stays there after they left', async () => {
  const other = await given.aCommune()
  const itsAdmin = await given.aStaffMember(other, 'COMMUNE_ADMIN')
  const both = await given.aStaffMember(other, 'AGENT')
  await rights(both.accountId, commune.id, 'CANTEEN')
  const family = await given.aFamily({ in: other, status: 'PENDING', accessStatus: 'PENDING' })
  await ask(both, VALIDATE, { id: family.accountId })
  const seen = async (who: Signed, id: string) => (await log(who, { id })).map(({ action }) => action)
  expect(await seen(admin, commune.id)).toEqual([])
  expect(await seen(itsAdmin, other.id)).toEqual(['ACCOUNT_ACTIVE'])
  await ask(itsAdmin, REMOVE, { a: both.accountId, c: other.id })
  expect(await seen(itsAdmin, other.id)).toEqual(['STAFF_REMOVED', 'ACCOUNT_ACTIVE'])
  expect(await seen(admin, commune.id)).toEqual([])
})

test('what a person of the town hall does at home, as a parent, is not in the log of the town hall', async () => {
  const parent = await given.aFamily({ in: commune, children: 1 })
  await rights(parent.accountId, commune.id, 'AGENT')
  for (const [action, subject, id] of [
    ['PROFILE_UPDATED', 'account', parent.accountId],
    ['PASSWORD_CHANGED', 'account', parent.accountId],
    ['SESSION_CLOSED', 'account', parent.accountId],
    ['BENEFICIARY_UPDATED', 'beneficiary', parent.children[0]],
  ])
    await town().owner.query(
      `insert into audit_event (at, actor_id, action, subject, subject_id, details, ip) values (now(), $1, $2, $3, $4, '{}', '192.0.2.7')`,
      [parent.accountId, action, subject, id],
    )
  expect(await actions()).toEqual([])
  // the same, done for them by somebody of the town hall, is
  await town().owner.query(
    `insert into audit_event (at, actor_id, action, subject, subject_id, details) values (now(), $1, 'PROFILE_UPDATED', 'account', $2, '{}')`,
    [admin.accountId, parent.accountId],
  )
  expect(await actions()).toEqual(['PROFILE_UPDATED'])
})
