import { expect, test } from '@jest/globals'
import type { Actor, StaffRole } from '../../../platform/actor.js'
import { mayAdministerStaff, mayInviteTo } from './staff.access.js'

const holding = (...staff: [role: StaffRole, communeId: string | null][]): Actor => ({
  accountId: 'a',
  sessionId: 's',
  accountStatus: 'ACTIVE',
  staff: staff.map(([role, communeId]) => ({ role, communeId })),
  household: [],
  ip: '127.0.0.1',
})
const both = holding(['COMMUNE_ADMIN', 'coubon'], ['COMMUNE_ADMIN', 'aiguilhe'])
const agglomeration = holding(['AGGLOMERATION_ADMIN', null])

test.each<[who: string, actor: Actor, coubon: boolean, everywhere: boolean]>([
  ['a family', holding(), false, false],
  ['an agent', holding(['AGENT', 'coubon']), false, false],
  ['the canteen', holding(['CANTEEN', 'coubon']), false, false],
  ['the régisseur', holding(['REGISSEUR', 'coubon']), false, false],
  ['its administrator', holding(['COMMUNE_ADMIN', 'coubon']), true, false],
  ['the administrator of another commune', holding(['COMMUNE_ADMIN', 'aiguilhe']), false, false],
  ['the agglomeration', agglomeration, true, true],
])('%s administers the staff of Coubon, of the agglomeration', (_who, actor, coubon, everywhere) => {
  expect(mayAdministerStaff(actor, 'coubon')).toBe(coubon)
  expect(mayAdministerStaff(actor, null)).toBe(everywhere)
})

test('one commune is invited to by its administrator, several at once by the agglomeration alone', () => {
  expect(mayInviteTo(both, ['aiguilhe'])).toBe(true)
  expect(mayInviteTo(both, ['chaspuzac'])).toBe(false)
  expect(mayInviteTo(both, ['aiguilhe', 'coubon'])).toBe(false)
  expect(mayInviteTo(both, [])).toBe(false)
  expect(mayInviteTo(agglomeration, ['aiguilhe', 'coubon'])).toBe(true)
  expect(mayInviteTo(agglomeration, [])).toBe(true)
})
