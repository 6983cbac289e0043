import { beforeEach, expect, test } from '@jest/globals'
import { ask } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given } from '../../support/given/index.js'
import { rolesOf } from '../../support/revisions.js'
import { useTown } from '../../support/town.js'

useTown()

/** Two colleagues have the same thing open: the second to save is told, and what the first wrote stays. */
beforeEach(() => clock.at('2026-11-25T10:00:00+01:00'))

const CHANGED = { reason: 'CHANGED_MEANWHILE' }

test('roles: what a colleague gave meanwhile is not lost, what was taken away is not given back', async () => {
  const commune = await given.aCommune()
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const agent = await given.aStaffMember(commune, 'AGENT')
  const give = async (before: string[], roles: string[]) =>
    (
      await ask<{ answer: object }>(
        admin,
        `mutation ($a: UUID!, $c: UUID!, $b: [StaffRole!]!, $r: [StaffRole!]!) {
          answer: setStaffRoles(accountId: $a, communeId: $c, before: $b, roles: $r) { __typename ... on StaffRefused { reason } } }`,
        { a: agent.accountId, c: commune.id, b: before, r: roles },
      )
    ).answer
  expect(await give(['AGENT'], ['AGENT', 'CANTEEN'])).toEqual({ __typename: 'StaffChanged' })
  expect(await give(['AGENT'], ['AGENT', 'READER'])).toMatchObject(CHANGED)
  expect(await rolesOf(agent.accountId, commune)).toEqual(['AGENT', 'CANTEEN'])
  expect(await give(['CANTEEN', 'AGENT'], ['CANTEEN'])).toEqual({ __typename: 'StaffChanged' })
  expect(await give(['AGENT', 'CANTEEN'], ['AGENT', 'CANTEEN', 'READER'])).toMatchObject(CHANGED)
  expect(await rolesOf(agent.accountId, commune)).toEqual(['CANTEEN'])
})

test('a quotient is written over the one that was read: a colleague’s of the same day stays', async () => {
  const commune = await given.aCommune()
  const family = await given.aFamily({ in: commune })
  const agent = await given.aStaffMember(commune)
  const set = async (before: number | null, quotient: number, from = '2026-12-01') =>
    (
      await ask<{ answer: object }>(
        agent,
        `mutation ($a: UUID!, $c: UUID!, $b: Int, $q: Int, $d: Day!) {
          answer: setFamilyQuotient(accountId: $a, communeId: $c, before: $b, quotient: $q, validFrom: $d) {
            __typename ... on QuotientRefused { reason current } } }`,
        { a: family.accountId, c: commune.id, b: before, q: quotient, d: from },
      )
    ).answer
  expect(await set(null, 500)).toEqual({ __typename: 'QuotientSet' })
  expect(await set(null, 900)).toMatchObject({ ...CHANGED, current: 500 })
  expect(await set(null, 900, '2026-11-01')).toEqual({ __typename: 'QuotientSet' })
  expect(await set(500, 900)).toEqual({ __typename: 'QuotientSet' })
})

test('the places of a day are changed from those that were read', async () => {
  const commune = await given.aCommune()
  const agent = await given.aStaffMember(commune)
  const set = async (input: object) =>
    (
      await ask<{ answer: object }>(
        agent,
        'mutation ($i: CapacityInput!) { answer: setCapacity(input: $i) { __typename ... on CalendarRefused { reason } } }',
        { i: { serviceId: commune.serviceId, from: '2026-12-08', to: '2026-12-08', ...input } },
      )
    ).answer
  const changed = { __typename: 'CapacitySet' }
  expect(await set({ capacity: 60 })).toEqual(changed)
  expect(await set({ capacity: 45, before: null })).toMatchObject(CHANGED)
  expect(await set({ capacity: 45, before: 60 })).toEqual(changed)
  expect(await set({ capacity: 50, before: 60 })).toMatchObject(CHANGED)
})
