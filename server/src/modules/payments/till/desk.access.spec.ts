import { describe, expect, test } from '@jest/globals'
import type { Actor, StaffRole } from '../../../platform/actor.js'
import { cancelsTakings, deskCommunes, keepsTill, makesDeposits } from './desk.access.js'

const holding = (...staff: [role: StaffRole, communeId: string | null][]): Actor => ({
  accountId: 'a',
  sessionId: 's',
  accountStatus: 'ACTIVE',
  staff: staff.map(([role, communeId]) => ({ role, communeId })),
  household: [],
  ip: '127.0.0.1',
})
const REGIE = ['coubon', 'aiguilhe']

describe('a régie of Coubon and Aiguilhe', () => {
  test.each<[who: string, actor: Actor, keeps: boolean, takes: string[], deputed?: boolean]>([
    ['a family', holding(), false, []],
    ['an agent of Coubon', holding(['AGENT', 'coubon']), false, ['coubon']],
    ['the canteen of Coubon', holding(['CANTEEN', 'coubon']), false, []],
    ['the régisseur in Aiguilhe', holding(['REGISSEUR', 'aiguilhe']), true, ['aiguilhe']],
    ['the deputy in Coubon', holding(['DEPUTY', 'coubon']), false, ['coubon'], true],
    ['the deputy of another commune', holding(['DEPUTY', 'polignac']), false, []],
    ['a reader of Coubon', holding(['READER', 'coubon']), false, []],
    ['an administrator of Coubon', holding(['COMMUNE_ADMIN', 'coubon']), true, ['coubon']],
    ['an agent of both', holding(['AGENT', 'coubon'], ['AGENT', 'aiguilhe']), false, ['coubon', 'aiguilhe']],
    ['the régisseur of another commune', holding(['REGISSEUR', 'polignac']), false, []],
    ['the agglomeration', holding(['AGGLOMERATION_ADMIN', null]), true, ['coubon', 'aiguilhe']],
  ])('%s', (_who, actor, keeps, takes, deputed = keeps) => {
    expect(keepsTill(actor, REGIE)).toBe(keeps)
    expect([makesDeposits(actor, REGIE), cancelsTakings(actor, REGIE)]).toEqual([deputed, deputed])
    expect(deskCommunes(actor, REGIE)).toEqual(takes)
  })
})
