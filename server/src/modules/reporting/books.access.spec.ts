import { expect, test } from '@jest/globals'
import type { Actor, StaffRole } from '../../platform/actor.js'
import { mayReadBooks, mayReadReports } from './books.access.js'

const actor = (role?: StaffRole, communeId: string | null = 'coubon'): Actor => ({
  accountId: 'a',
  sessionId: 's',
  accountStatus: 'ACTIVE',
  staff: role ? [{ role, communeId }] : [],
  household: [],
  ip: '127.0.0.1',
})

test.each<[who: string, actor: Actor, may: boolean, reports?: boolean]>([
  ['a family', actor(), false],
  ['the canteen', actor('CANTEEN'), false],
  ['an agent', actor('AGENT'), false],
  ['the régisseur in one of its communes', actor('REGISSEUR', 'aiguilhe'), true],
  ['the deputy', actor('DEPUTY'), false],
  ['a reader', actor('READER'), false, true],
  ['a reader of another one', actor('READER', 'polignac'), false],
  ['an administrator of one of its communes', actor('COMMUNE_ADMIN'), true],
  ['the régisseur of another one', actor('REGISSEUR', 'polignac'), false],
  ['the agglomeration', actor('AGGLOMERATION_ADMIN', null), true],
])('a régie of two communes: %s', (_who, somebody, may, reports = may) => {
  expect(mayReadReports(somebody, ['coubon', 'aiguilhe'])).toBe(reports)
  expect(mayReadBooks(somebody, ['coubon', 'aiguilhe'])).toBe(may)
})
