import { expect, test } from '@jest/globals'
import type { StaffRole } from '../../platform/actor.js'
import { mayAdministerAgglomeration, maySetUpCommune } from './administration.access.js'

const holding = (role: StaffRole, communeId: string | null) => ({
  accountId: 'a',
  sessionId: 's',
  accountStatus: 'ACTIVE' as const,
  staff: [{ role, communeId }],
  household: [],
  ip: '127.0.0.1',
})

test.each<[role: StaffRole, communeId: string | null, commune: boolean, agglomeration: boolean]>([
  ['COMMUNE_ADMIN', 'coubon', true, false],
  ['COMMUNE_ADMIN', 'aiguilhe', false, false],
  ['AGENT', 'coubon', false, false],
  ['REGISSEUR', 'coubon', false, false],
  ['CANTEEN', 'coubon', false, false],
  ['AGGLOMERATION_ADMIN', null, true, true],
])('%s of %s sets up Coubon: %s, and the agglomeration: %s', (role, communeId, commune, agglomeration) => {
  expect(maySetUpCommune(holding(role, communeId), 'coubon')).toBe(commune)
  expect(mayAdministerAgglomeration(holding(role, communeId))).toBe(agglomeration)
})
