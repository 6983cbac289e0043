import { expect, test } from '@jest/globals'
import { closedFrom, closedOn, daysInWords } from './closure-words.policy.js'
import { civilDay } from '../../../platform/day.js'

test('one day', () => {
  expect(closedOn(civilDay('2026-12-08'), 'grève nationale.')).toBe('fermé le mardi 8 décembre : grève nationale')
  expect(closedFrom({ firstDay: civilDay('2026-12-08'), lastDay: civilDay('2026-12-08'), reason: 'grève.' })).toBe(
    'fermé le mardi 8 décembre : grève',
  )
  expect(daysInWords(civilDay('2026-12-01'), civilDay('2026-12-01'))).toBe('le mardi 1er décembre')
})

test('several days', () =>
  expect(
    closedFrom({ firstDay: civilDay('2026-12-08'), lastDay: civilDay('2026-12-11'), reason: 'Panne du four.' }),
  ).toBe('fermé du mardi 8 décembre au vendredi 11 décembre : Panne du four'))
