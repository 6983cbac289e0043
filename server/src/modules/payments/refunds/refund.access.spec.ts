import { expect, test } from '@jest/globals'
import type { Actor, StaffRole } from '../../../platform/actor.js'
import { treasuryOf } from './refund.access.js'

const holding = (...staff: [role: StaffRole, communeId: string | null][]): Actor => ({
  accountId: 'a',
  sessionId: 's',
  accountStatus: 'ACTIVE',
  staff: staff.map(([role, communeId]) => ({ role, communeId })),
  household: [],
  ip: '127.0.0.1',
})

test.each<[who: string, actor: Actor, communes: string[] | null]>([
  ['a family', holding(), []],
  ['an agent', holding(['AGENT', 'coubon']), []],
  ['the canteen', holding(['CANTEEN', 'coubon']), []],
  ['the régisseur', holding(['REGISSEUR', 'coubon']), ['coubon']],
  ['an administrator', holding(['COMMUNE_ADMIN', 'coubon']), ['coubon']],
  ['an agent there, the régisseur elsewhere', holding(['AGENT', 'coubon'], ['REGISSEUR', 'aiguilhe']), ['aiguilhe']],
  ['the agglomeration', holding(['AGGLOMERATION_ADMIN', null]), null],
])('%s', (_who, actor, communes) => expect(treasuryOf(actor)).toEqual(communes))
