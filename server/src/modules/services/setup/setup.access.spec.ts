import { expect, test } from '@jest/globals'
import type { StaffRole } from '../../../platform/actor.js'
import { maySetUpServices } from './setup.access.js'

const holding = (role: StaffRole, communeId: string | null) => ({
  accountId: 'a',
  sessionId: 's',
  accountStatus: 'ACTIVE' as const,
  staff: [{ role, communeId }],
  household: [],
  ip: '127.0.0.1',
})

test.each<[role: StaffRole, communeId: string | null, may: boolean]>([
  ['COMMUNE_ADMIN', 'coubon', true],
  ['COMMUNE_ADMIN', 'aiguilhe', false],
  ['AGENT', 'coubon', false],
  ['REGISSEUR', 'coubon', false],
  ['CANTEEN', 'coubon', false],
  ['AGGLOMERATION_ADMIN', null, true],
])('%s of %s sets up the services of Coubon: %s', (role, communeId, may) =>
  expect(maySetUpServices(holding(role, communeId), 'coubon')).toBe(may),
)
