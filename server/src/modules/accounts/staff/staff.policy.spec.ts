import { expect, test } from '@jest/globals'
import type { Actor, StaffRole } from '../../../platform/actor.js'
import {
  isLiveAdministrator,
  type Member,
  staysAdministrator,
  STAFF_SENTENCES,
  whyNotLose,
  whyNotRoles,
  whyNotTouch,
} from './staff.policy.js'

const actor: Actor = {
  accountId: 'me',
  sessionId: 's',
  accountStatus: 'ACTIVE',
  staff: [{ role: 'COMMUNE_ADMIN', communeId: 'coubon' }],
  household: ['spouse'],
  ip: '127.0.0.1',
}
const administrator = (accountId: string, but: Partial<Member> = {}): Member => ({
  accountId,
  roles: ['AGENT', 'COMMUNE_ADMIN'],
  suspended: false,
  open: true,
  hasSecondFactor: true,
  places: ['coubon'],
  ...but,
})

test('nobody changes their own rights, nor those of their household', () => {
  expect(whyNotTouch(actor, { accountId: 'me' })).toBe('OWN_RIGHTS')
  expect(whyNotTouch(actor, { accountId: 'spouse' })).toBe('OWN_FAMILY')
  expect(whyNotTouch(actor, { accountId: 'colleague' })).toBeNull()
})

test.each<[who: string, member: Member, live: boolean]>([
  ['an administrator of a commune', administrator('a'), true],
  ['an administrator of the agglomeration', administrator('a', { roles: ['AGGLOMERATION_ADMIN'] }), true],
  ['one who is suspended', administrator('a', { suspended: true }), false],
  ['one whose account is closed', administrator('a', { open: false }), false],
  ['an agent', administrator('a', { roles: ['AGENT', 'REGISSEUR', 'CANTEEN'] }), false],
  ['nobody yet', administrator('a', { roles: [] }), false],
])('%s can administer the staff: %#', (_who, member, live) => {
  expect(isLiveAdministrator(member)).toBe(live)
})

test('the last administrator who can sign in stays', () => {
  const last = administrator('last')
  const suspended = administrator('away', { suspended: true })
  expect(whyNotLose(actor, last, [last])).toBe('LAST_ADMINISTRATOR')
  expect(whyNotLose(actor, last, [last, suspended, administrator('agent', { roles: ['AGENT'] })])).toBe(
    'LAST_ADMINISTRATOR',
  )
  expect(whyNotLose(actor, last, [last, administrator('other')])).toBeNull()
  expect(whyNotLose(actor, suspended, [suspended])).toBeNull()
})

test('whose rights they are is said before whether they are the last', () => {
  expect(whyNotLose(actor, administrator('me'), [administrator('me')])).toBe('OWN_RIGHTS')
  expect(whyNotLose(actor, administrator('spouse'), [administrator('spouse')])).toBe('OWN_FAMILY')
})

test.each<[roles: StaffRole[], commune: string | null, agglomeration: string | null]>([
  [[], 'NO_ROLE', 'NO_ROLE'],
  [['AGENT', 'COMMUNE_ADMIN'], null, 'WRONG_ROLE'],
  [['AGGLOMERATION_ADMIN'], 'WRONG_ROLE', null],
  [['AGENT', 'AGGLOMERATION_ADMIN'], 'WRONG_ROLE', 'WRONG_ROLE'],
])('%j given in a commune, in the agglomeration', (roles, commune, agglomeration) => {
  expect(whyNotRoles(roles, true)).toBe(commune)
  expect(whyNotRoles(roles, false)).toBe(agglomeration)
})

test('roles that still administer', () => {
  expect(staysAdministrator(['AGENT', 'COMMUNE_ADMIN'])).toBe(true)
  expect(staysAdministrator(['AGGLOMERATION_ADMIN'])).toBe(true)
  expect(staysAdministrator(['AGENT', 'REGISSEUR'])).toBe(false)
  expect(staysAdministrator([])).toBe(false)
})

test('every refusal says what to do', () =>
  expect(STAFF_SENTENCES).toMatchObject({
    OWN_RIGHTS: 'Ce sont vos propres droits : demandez à un autre administrateur.',
    LAST_ADMINISTRATOR: 'C’est le dernier administrateur qui peut se connecter : nommez-en d’abord un autre.',
    OTHER_COMMUNES: 'Cette invitation concerne aussi d’autres communes : demandez à l’agglomération.',
  }))
