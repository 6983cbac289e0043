import { expect, test } from '@jest/globals'
import { followKind, formOf } from './serviceForm'

test('the kind brings its usual unit and days, once what is there is the usual of the one before', () => {
  const form = formOf(null, 1)
  followKind(form, 'CANTEEN', 'WEDNESDAY')
  expect(form).toMatchObject({ unit: 'journée', openWeekdays: [3] })
  followKind(form, 'WEDNESDAY', 'EVENING_CARE')
  expect(form).toMatchObject({ unit: 'accueil', openWeekdays: [1, 2, 4, 5] })
})

test('what was typed stays', () => {
  const form = { ...formOf(null, 1), unit: 'plateau', openWeekdays: [1] }
  followKind(form, 'CANTEEN', 'WEDNESDAY')
  expect(form).toMatchObject({ unit: 'plateau', openWeekdays: [1] })
})
