import { expect, test } from '@jest/globals'
import { closureProblems, lettersOf, type ClosureForm } from './closure'

const strike: ClosureForm = {
  firstDay: '2026-12-15',
  lastDay: '2026-12-15',
  reason: 'Grève du 15 décembre',
  shortReason: 'Grève',
  everywhere: false,
}

test('a closure of one day with its two reasons can be saved', () => {
  expect(closureProblems(strike)).toEqual([])
})

test('the short reason holds nine letters, accents counting for one', () => {
  expect(lettersOf('Ge\u0301ne\u0301rale')).toBe(8)
  expect(closureProblems({ ...strike, shortReason: 'Fermeture' })).toEqual([])
  expect(closureProblems({ ...strike, shortReason: 'Fermetures' })).toEqual(['shortReasonTooLong'])
})

test('what is missing is named', () => {
  expect(closureProblems({ ...strike, reason: ' ', shortReason: '' })).toEqual(['shortReason', 'reason'])
  expect(closureProblems({ ...strike, lastDay: '2026-12-14' })).toEqual(['lastDay'])
})
