import { expect, test } from '@jest/globals'
import { meantBy, optionsOf, placementOf } from './placements'

const one = (id: string, name: string, levels: ('CP' | 'CE1' | 'CE2')[], archived = false) => ({
  children: 0,
  schoolClass: { __typename: 'SchoolClass' as const, id, name, levels, archived, revision: 1 },
})
const schools = [
  {
    __typename: 'SchoolSetup' as const,
    children: 0,
    school: { __typename: 'School' as const, id: 's', name: 'Bourg', position: 1, archived: false, revision: 1 },
    classes: [one('a', 'CP', ['CP']), one('b', 'CE1-CE2', ['CE1', 'CE2']), one('c', 'CE1', ['CE1'], true)],
  },
] as unknown as Parameters<typeof optionsOf>[0]
const options = optionsOf(schools, null)

test('a level of a class is a choice; an archived class is one only for those who are in it', () => {
  expect(options.map(({ label }) => label)).toEqual(['Bourg, CP', 'Bourg, CE1-CE2 (CE1)', 'Bourg, CE1-CE2 (CE2)'])
  expect(optionsOf(schools, 'c').map(({ value }) => value)).toContain('c CE1')
})

test('what a family typed is taken where it can mean one place alone', () => {
  expect(meantBy(' cp ', options)).toBe('a CP')
  expect(meantBy('CE2', options)).toBe('b CE2')
  expect(meantBy('Mme Martin', options)).toBeNull()
  expect(meantBy(null, options)).toBeNull()
  expect(meantBy('CE1', optionsOf(schools, 'c'))).toBe('c CE1')
})

test('no class is sent as such', () => {
  const child = { beneficiaryId: 'x' } as Parameters<typeof placementOf>[0]
  expect(placementOf(child, 'a', '')).toEqual({ beneficiaryId: 'x', fromClassId: 'a', classId: null, level: null })
  expect(placementOf(child, null, 'b CE2')).toMatchObject({ fromClassId: null, classId: 'b', level: 'CE2' })
})
