import { expect, test } from '@jest/globals'
import { communesOf, homeFor, mayDo, mayOpen, menuFor, rolesIn } from './menu'

test('a canteen agent sees the register, the kitchen and the calendar only', () => {
  expect(menuFor(['CANTEEN']).map((e) => e.path)).toEqual(['/pointage', '/cuisine', '/calendriers'])
  expect(homeFor(['CANTEEN'])).toBe('/pointage')
  expect(mayOpen(['CANTEEN'], '/familles')).toBe(false)
  expect(mayOpen(['CANTEEN'], '/familles/42')).toBe(false)
  expect(mayOpen(['CANTEEN'], '/cuisine')).toBe(true)
})

test('a deputy is offered the desk and the slips, a reader what is read: nothing that always fails', () => {
  const paths = (role: 'DEPUTY' | 'READER') => menuFor([role]).map((e) => e.path)
  expect(paths('DEPUTY')).toEqual([
    ...[
      '/familles',
      '/calendriers',
      '/reglements',
      '/tarifs',
      '/commandes',
      '/encaisser',
      '/recus',
      '/remises',
      '/regies',
    ],
  ])
  expect(paths('READER')).toEqual(['/familles', '/pointage', '/cuisine', '/calendriers', '/tarifs', '/comptes'])
})

test('a town hall agent starts with what waits for a decision', () => {
  expect(homeFor(['AGENT'])).toBe('/a-valider')
  expect(mayOpen(['AGENT'], '/familles/42')).toBe(true)
})

test('who sets up a commune that offers nothing yet starts with what is left to do; nobody asks for anything there', () => {
  expect(homeFor(['COMMUNE_ADMIN'], true, false)).toBe('/ouverture')
  expect(homeFor(['AGGLOMERATION_ADMIN'], true, false)).toBe('/ouverture')
  expect(homeFor(['AGGLOMERATION_ADMIN'], false, false)).toBe('/regies')
  expect(homeFor(['AGENT'], true, false)).toBe('/a-valider')
  expect(homeFor(['COMMUNE_ADMIN'])).toBe('/a-valider')
})

test('a right goes with the roles that the rules of access name', () => {
  expect(mayDo(['AGENT'], 'SETTLE_NOTES')).toBe(true)
  expect(mayDo(['CANTEEN', 'REGISSEUR'], 'SETTLE_NOTES')).toBe(false)
  expect(mayDo(['AGENT', 'REGISSEUR'], 'WRITE_REGULATIONS')).toBe(false)
  expect(mayDo(['COMMUNE_ADMIN'], 'WRITE_REGULATIONS')).toBe(true)
  expect(mayDo(['AGGLOMERATION_ADMIN'], 'WRITE_REGULATIONS')).toBe(true)
})

test('without a role there is no home, and pages that are not in the menu stay open', () => {
  expect(homeFor([])).toBeNull()
  expect(mayOpen([], '/connexion')).toBe(true)
  expect(mayOpen([], '/famillesx')).toBe(true)
})

test('a role in one commune says nothing about another', () => {
  const staff = [{ role: 'AGENT' as const, commune: { id: 'coubon' } }]
  expect(rolesIn(staff, 'coubon')).toEqual(['AGENT'])
  expect(rolesIn(staff, 'aiguilhe')).toEqual([])
  expect(communesOf(staff, [{ id: 'coubon' }, { id: 'aiguilhe' }])).toEqual([{ id: 'coubon' }])
})

test('a membership without commune holds in all of them', () => {
  const staff = [{ role: 'AGGLOMERATION_ADMIN' as const, commune: null }]
  expect(communesOf(staff, [{ id: 'coubon' }, { id: 'aiguilhe' }])).toHaveLength(2)
})
