import { expect, test } from '@jest/globals'
import { parse, safeParse } from 'valibot'
import { capacityInput, capacitySchema, type CapacityForm } from './capacity'

const form: CapacityForm = { scope: 'range', from: '2026-12-01', to: '2026-12-18', weekdays: [3, 1], places: '40' }

const inputOf = (typed: CapacityForm) => capacityInput('s', parse(capacitySchema, typed))
const problemsOf = (f: CapacityForm) =>
  (safeParse(capacitySchema, f).issues ?? []).map((issue) => String(issue.path?.[0]?.key))

test('places for one day apply to that day only', () => {
  expect(inputOf({ ...form, scope: 'day' })).toEqual({
    serviceId: 's',
    from: '2026-12-01',
    to: '2026-12-01',
    weekdays: null,
    capacity: 40,
  })
})

test('places for weekdays keep the period and name the weekdays in order', () => {
  expect(inputOf({ ...form, scope: 'weekday' })).toMatchObject({ to: '2026-12-18', weekdays: [1, 3] })
})

test('a day alone needs no last day', () => {
  expect(inputOf({ ...form, scope: 'day', to: '' })).toMatchObject({ from: '2026-12-01', to: '2026-12-01' })
})

test('an empty number of places means no limit', () => {
  expect(inputOf({ ...form, places: ' ' }).capacity).toBeNull()
})

test('what cannot be saved is named field by field', () => {
  expect(problemsOf(form)).toEqual([])
  expect(problemsOf({ ...form, to: '2026-11-30' })).toEqual(['to'])
  expect(problemsOf({ ...form, to: '' })).toEqual(['to'])
  expect(problemsOf({ ...form, scope: 'weekday', weekdays: [], places: '-3' })).toEqual(['places', 'weekdays'])
  expect(problemsOf({ ...form, scope: 'day', from: '', to: '' })).toEqual(['from'])
})
