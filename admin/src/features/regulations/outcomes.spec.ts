import { expect, test } from '@jest/globals'
import { outcomeWord, ruleWord } from './outcomes'

test('an outcome has its French word; one that is not known still says yes or no', () => {
  expect(outcomeWord({ outcome: 'acceptLate', allowed: true })).toBe('Accepté hors délai')
  expect(outcomeWord({ outcome: 'toString', allowed: false })).toBe('Refusé')
})

test('a rule is told by its name, or its place when it has none', () => {
  expect(ruleWord('late')).toBe('hors délai')
  expect(ruleWord('book/0')).toBe('n° 1, sans nom')
  expect(ruleWord('maladie')).toBe('maladie')
})
