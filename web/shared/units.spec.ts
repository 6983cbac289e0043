import { expect, test } from '@jest/globals'
import { countUnits } from './units'

test('units are counted as French counts them', () => {
  expect(countUnits(1, 'repas')).toBe('1\u00a0repas')
  expect(countUnits(7, 'repas')).toBe('7\u00a0repas')
  expect(countUnits(2, 'journée')).toBe('2\u00a0journées')
  expect(countUnits(0, 'accueil')).toBe('0\u00a0accueil')
})
