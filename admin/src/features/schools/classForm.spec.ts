import { expect, test } from '@jest/globals'
import { classesOf, levelsIn } from './classForm'

test('one class per level ticked, in the order of school, then one per line with the levels of its name', () =>
  expect(classesOf({ levels: ['CP', 'PS'], names: '\n CE1-CE2 Mme Martin \n6e A' })).toEqual([
    { name: 'PS', levels: ['PS'] },
    { name: 'CP', levels: ['CP'] },
    { name: 'CE1-CE2 Mme Martin', levels: ['CE1', 'CE2'] },
    { name: '6e A', levels: ['SIXIEME'] },
  ]))

test('a name without a level, one that is too long, and nothing at all are told beside their field', () => {
  expect(classesOf({ levels: [], names: 'Mme Martin' })).toMatchObject({ field: 'names' })
  expect(classesOf({ levels: [], names: `CP ${'a'.repeat(60)}` })).toMatchObject({ field: 'names' })
  expect(classesOf({ levels: [], names: ' \n' })).toMatchObject({ field: 'levels' })
})

test('a level is a whole word of the name, in any case', () => {
  expect(levelsIn('ce1/ce2')).toEqual(['CE1', 'CE2'])
  expect(levelsIn('GSA')).toEqual([])
})
