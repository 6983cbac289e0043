import { expect, test } from '@jest/globals'
import type { Actor, StaffRole } from '../../platform/actor.js'
import { mayReadCalendar, maySetCalendar } from './calendar.access.js'

const actor = (role?: StaffRole, communeId: string | null = 'coubon'): Actor => ({
  accountId: 'a',
  sessionId: 's',
  accountStatus: 'ACTIVE',
  staff: role ? [{ role, communeId }] : [],
  household: [],
  ip: '127.0.0.1',
})

test.each<[who: string, actor: Actor, reads: boolean, sets: boolean]>([
  ['a family', actor(), false, false],
  ['the canteen', actor('CANTEEN'), true, false],
  ['an agent', actor('AGENT'), true, true],
  ['the régisseur', actor('REGISSEUR'), true, false],
  ['an administrator', actor('COMMUNE_ADMIN'), true, true],
  ['an agent of elsewhere', actor('AGENT', 'aiguilhe'), false, false],
  ['the agglomeration', actor('AGGLOMERATION_ADMIN', null), true, true],
])('%s', (_who, somebody, reads, sets) => {
  expect(mayReadCalendar(somebody, 'coubon')).toBe(reads)
  expect(maySetCalendar(somebody, 'coubon')).toBe(sets)
})
