import { expect, test } from '@jest/globals'
import type { Actor, StaffRole } from '../../platform/actor.js'
import { mayReadRegulations, mayWriteRegulations } from './regulation.access.js'

const actor = (role?: StaffRole, communeId: string | null = 'coubon'): Actor => ({
  accountId: 'a',
  sessionId: 's',
  accountStatus: 'ACTIVE',
  staff: role ? [{ role, communeId }] : [],
  household: [],
  ip: '127.0.0.1',
})

test.each<[who: string, actor: Actor, reads: boolean, writes: boolean]>([
  ['a family', actor(), false, false],
  ['the canteen', actor('CANTEEN'), false, false],
  ['an agent', actor('AGENT'), true, false],
  ['the régisseur', actor('REGISSEUR'), true, false],
  ['an administrator', actor('COMMUNE_ADMIN'), true, true],
  ['an administrator of elsewhere', actor('COMMUNE_ADMIN', 'aiguilhe'), false, false],
  ['the agglomeration', actor('AGGLOMERATION_ADMIN', null), true, true],
])('%s', (_who, somebody, reads, writes) => {
  expect(mayReadRegulations(somebody, 'coubon')).toBe(reads)
  expect(mayWriteRegulations(somebody, 'coubon')).toBe(writes)
})
