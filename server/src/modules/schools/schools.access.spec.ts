import { expect, test } from '@jest/globals'
import type { StaffRole } from '../../platform/actor.js'
import { mayPlaceChildren, maySetUpSchools } from './schools.access.js'

const holding = (role: StaffRole, communeId: string | null) => ({
  accountId: 'a',
  sessionId: 's',
  accountStatus: 'ACTIVE' as const,
  staff: [{ role, communeId }],
  household: [],
  ip: '127.0.0.1',
})

test.each<[role: StaffRole, communeId: string | null, setsUp: boolean, places: boolean]>([
  ['COMMUNE_ADMIN', 'coubon', true, true],
  ['COMMUNE_ADMIN', 'aiguilhe', false, false],
  ['AGENT', 'coubon', false, true],
  ['REGISSEUR', 'coubon', false, false],
  ['CANTEEN', 'coubon', false, false],
  ['AGGLOMERATION_ADMIN', null, true, true],
])('%s of %s sets up the schools of Coubon: %s, places its children: %s', (role, communeId, setsUp, places) => {
  expect(maySetUpSchools(holding(role, communeId), 'coubon')).toBe(setsUp)
  expect(mayPlaceChildren(holding(role, communeId), 'coubon')).toBe(places)
})
