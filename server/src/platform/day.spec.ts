import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, civilDay, countDays, weekdayOf } from './day.js'

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => civilDay(date.toISOString().slice(0, 10)))

const utc = (day: string) => new Date(`${day}T00:00:00Z`)

test('days are added as the calendar does, over leap years and centuries', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, count) => {
      const date = utc(day)
      date.setUTCDate(date.getUTCDate() + count)
      expect(addDays(day, count)).toBe(date.toISOString().slice(0, 10))
      expect(countDays(day, addDays(day, count))).toBe(count + 1)
    }),
  )
})

test('weekdays run from Monday, 1, to Sunday, 7', () => {
  fc.assert(fc.property(anyDay, (day) => expect(weekdayOf(day)).toBe(utc(day).getUTCDay() || 7)))
})
