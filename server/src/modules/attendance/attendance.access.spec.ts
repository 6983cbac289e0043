import { expect, test } from '@jest/globals'
import type { Actor, StaffRole } from '../../platform/actor.js'
import { mayAttend, mayReadPlans, mayReadRegister, maySettleNotes } from './attendance.access.js'

const actor = (role?: StaffRole, communeId: string | null = 'coubon'): Actor => ({
  accountId: 'a',
  sessionId: 's',
  accountStatus: 'ACTIVE',
  staff: role ? [{ role, communeId }] : [],
  household: [],
  ip: '127.0.0.1',
})

test.each<[who: string, actor: Actor, attends: boolean, settles: boolean, reads?: boolean]>([
  ['a family', actor(), false, false],
  ['the canteen', actor('CANTEEN'), true, false],
  ['an agent', actor('AGENT'), true, true],
  ['the régisseur', actor('REGISSEUR'), false, false],
  ['a reader', actor('READER'), false, false, true],
  ['a reader of elsewhere', actor('READER', 'aiguilhe'), false, false],
  ['an administrator', actor('COMMUNE_ADMIN'), true, true],
  ['the canteen of elsewhere', actor('CANTEEN', 'aiguilhe'), false, false],
  ['an agent of elsewhere', actor('AGENT', 'aiguilhe'), false, false],
  ['the agglomeration', actor('AGGLOMERATION_ADMIN', null), true, true],
])('%s', (_who, somebody, attends, settles, reads = attends) => {
  expect(mayReadRegister(somebody, 'coubon')).toBe(reads)
  expect(mayReadPlans(somebody, 'coubon')).toBe(attends)
  expect(mayAttend(somebody, 'coubon')).toBe(attends)
  expect(maySettleNotes(somebody, 'coubon')).toBe(settles)
})
