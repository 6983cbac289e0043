import { expect, test } from '@jest/globals'
import { levelAfter, movesUp } from './next-level.policy.js'
import { SchoolLevel } from './school.entity.js'

test.each([
  ['TPS', 'PS'],
  ['PS', 'MS'],
  ['MS', 'GS'],
  ['GS', 'CP'],
  ['CP', 'CE1'],
  ['CE1', 'CE2'],
  ['CE2', 'CM1'],
  ['CM1', 'CM2'],
  ['CM2', '6e'],
  ['6e', '5e'],
  ['5e', '4e'],
  ['4e', '3e'],
  ['3e', null],
] as const)('after %s comes %s', (level, next) => expect(levelAfter(level)).toBe(next))

const primary = new Set(Object.values(SchoolLevel).slice(0, 9))
test('a child of CM2 leaves a commune without collège, and goes up in one that has it', () => {
  expect(movesUp('CM2', primary)).toBe('LEAVES')
  expect(movesUp('CM2', new Set([...primary, '6e']))).toEqual({ level: '6e' })
  expect(movesUp('3e', new Set(Object.values(SchoolLevel)))).toBe('LEAVES')
})

test('a nursery school alone lets its oldest children go', () =>
  expect(movesUp('GS', new Set(['PS', 'MS', 'GS']))).toBe('LEAVES'))

test('where the next level is missing but later ones are taught, nobody is sent away', () => {
  expect(movesUp('CP', new Set(['CP', 'CE2', 'CM1']))).toBe('LATER')
  expect(movesUp('CE1', new Set(['CP', 'CE2', 'CM1']))).toEqual({ level: 'CE2' })
})
