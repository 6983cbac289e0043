import { expect, test } from '@jest/globals'
import { object, safeParse } from 'valibot'
import { dayField, optionalDayField } from './dayField'

const schema = object({ from: dayField('Choisissez une date.'), to: optionalDayField })

test('what is typed in a field for a date comes out as a day', () =>
  expect(safeParse(schema, { from: '2026-12-10', to: '2026-12-11' })).toMatchObject({
    success: true,
    output: { from: '2026-12-10', to: '2026-12-11' },
  }))

test.each(['', '2026-02-30', 'demain'])('« %s » is refused beside its field', (typed) => {
  const { success, issues } = safeParse(schema, { from: typed, to: '' })
  expect(success).toBe(false)
  expect(issues?.map(({ message, path }) => [path?.[0]?.key, message])).toEqual([['from', 'Choisissez une date.']])
})

test('a date that need not be typed is none', () =>
  expect(safeParse(schema, { from: '2026-12-10', to: '' }).output).toEqual({ from: '2026-12-10', to: null }))
