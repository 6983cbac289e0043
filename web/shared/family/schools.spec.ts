import { expect, test } from '@jest/globals'
import { listedSchools, placeIn, placeValue } from './schools'

const school = (schoolId: string, name: string) => ({
  __typename: 'SchoolChoice' as const,
  schoolId,
  name,
  schoolYear: '2026-2027',
  classes: [
    { __typename: 'ClassChoice' as const, classId: `${schoolId}1`, name: 'CP A', levels: ['CP' as const] },
    {
      __typename: 'ClassChoice' as const,
      classId: `${schoolId}2`,
      name: 'Mme Martin',
      levels: ['CE1' as const, 'SIXIEME' as const],
    },
  ],
})
const commune = (id: string, name: string, schools: ReturnType<typeof school>[]) => ({
  __typename: 'Commune' as const,
  id,
  name,
  schools,
})
const coubon = commune('c', 'Coubon', [school('s', 'Bourg')])

test('each level of a class is a choice; the level is told where the name does not', () => {
  const [bourg] = listedSchools([coubon, commune('a', 'Aiguilhe', [])], null)
  expect(bourg?.name).toBe('Bourg')
  expect(bourg?.classes).toEqual([
    { value: 's1 CP', label: 'CP A' },
    { value: 's2 CE1', label: 'Mme Martin (CE1)' },
    { value: 's2 SIXIEME', label: 'Mme Martin (6e)' },
  ])
})

test('the commune is told where several have a list', () =>
  expect(
    listedSchools([coubon, commune('a', 'Aiguilhe', [school('t', 'Bourg')])], null).map(({ name }) => name),
  ).toEqual(['Bourg (Coubon)', 'Bourg (Aiguilhe)']))

test('a place that is no longer offered stays a choice of who has it', () => {
  const placed = { classId: 'old', level: 'CM2' as const, school: 'Haut', name: 'CM2' }
  expect(listedSchools([coubon], placed)[0]).toMatchObject({
    name: 'Haut',
    classes: [{ value: 'old CM2', label: 'CM2' }],
  })
  expect(listedSchools([coubon], { ...placed, classId: 's1', level: 'CP' })).toHaveLength(1)
})

test('a place is read back from the value of the form; words that are none are no place', () => {
  expect(placeIn(placeValue({ classId: 'x', level: 'CP' }))).toEqual({ classId: 'x', level: 'CP' })
  expect([placeIn(''), placeIn('NOT_LISTED')]).toEqual([null, null])
})
