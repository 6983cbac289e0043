import { expect, test } from '@jest/globals'
import { safeParse } from 'valibot'
import { civilDay } from '@shared/day'
import { closureSchema, newClosure, periodOf, type ClosureForm } from './closure'

const strike: ClosureForm = {
  ...newClosure(civilDay('2026-12-15')),
  reason: 'Grève du 15 décembre',
  shortReason: 'Grève',
}
const problemsOf = (form: ClosureForm) =>
  (safeParse(closureSchema, form).issues ?? []).map((issue) => String(issue.path?.[0]?.key))

test('a closure of one day with its two reasons can be saved', () => {
  expect(problemsOf(strike)).toEqual([])
})

test('what is missing is named', () => {
  expect(problemsOf({ ...strike, reason: ' ', shortReason: '' })).toEqual(['shortReason', 'reason'])
  expect(problemsOf({ ...strike, lastDay: '2026-12-14' })).toEqual(['lastDay'])
})

test('what a closure touches is looked up once its period is whole', () => {
  const whole = { firstDay: '2026-12-15', lastDay: '2026-12-16' }
  expect(periodOf(whole)).toEqual(whole)
  expect(periodOf({ ...whole, lastDay: '' })).toBeNull()
  expect(periodOf({ ...whole, lastDay: '2026-12-14' })).toBeNull()
  expect(periodOf({ ...whole, firstDay: '' })).toBeNull()
})
