import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import type { SchoolLevel } from './school.entity.js'
import { classOrder, inOrder, isSetUp, namesTwice, whyNotNames, whyNotWithout, yearBefore } from './schools.policy.js'

const named = (name: string, levels: SchoolLevel[], archived = false) => ({ schoolClass: { name, levels, archived } })

test('classes stand in the order of school, archived ones last', () => {
  const classes = [
    named('CM2', ['CM2']),
    named('CP-CE1', ['CP', 'CE1']),
    named('CP B', ['CP']),
    named('CP A', ['CP']),
    named('PS', ['PS'], true),
    named('6e A', ['6e']),
  ]
  expect(classes.sort(classOrder).map(({ schoolClass }) => schoolClass.name)).toEqual([
    'CP A',
    'CP B',
    'CP-CE1',
    'CM2',
    '6e A',
    'PS',
  ])
  expect(inOrder(['CE1', 'PS', '3e', 'GS'])).toEqual(['PS', 'GS', 'CE1', '3e'])
})

test('the year in course and the next are set up', () => {
  const today = civilDay('2027-01-15')
  expect(['2025-2026', '2026-2027', '2027-2028', '2028-2029'].map((year) => isSetUp(year, today))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(yearBefore('2027-2028')).toBe('2026-2027')
})

test('a name is taken once, whatever its case', () => {
  expect(namesTwice(['CP', 'CE1'])).toEqual([])
  expect(namesTwice(['CP', 'CE1', 'cp'])).toEqual(['cp'])
  expect(whyNotNames([])).toBeNull()
  expect(whyNotNames(['CP'])).toBe('L’école a déjà une classe « CP » cette année-là : donnez-lui un autre nom.')
  expect(whyNotNames(['CP', 'CE1'])).toMatch(/^L’école a déjà ces classes cette année-là : « CP », « CE1 »\./)
})

test('a level in which children are stays', () => {
  expect(whyNotWithout([])).toBeNull()
  expect(whyNotWithout([{ level: 'CE1', children: 1 }])).toMatch(/^Un enfant de la classe est en CE1 : gardez/)
  expect(whyNotWithout([{ level: 'CE1', children: 3 }])).toMatch(/^3 enfants de la classe sont en CE1 : gardez/)
})
