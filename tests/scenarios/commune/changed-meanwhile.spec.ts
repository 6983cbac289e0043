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
