import { expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { datesOf, preparingOn, whyNotToday, whyNotUndoneOn } from './year-dates.policy.js'

const known = [
  { label: '2026-2027', firstDay: civilDay('2026-09-01'), lastDay: civilDay('2027-07-02') },
  { label: '2028-2029', firstDay: civilDay('2028-08-31'), lastDay: civilDay('2029-07-06') },
  { label: '2029-2030', firstDay: civilDay('2029-09-03'), lastDay: civilDay('2030-07-05') },
]
const on = (day: string) => preparingOn(civilDay(day), known)

test('the dates of a published year are those of the ministry, whatever the zone', () =>
  expect(datesOf('2026-2027', known)).toEqual({
    schoolYear: '2026-2027',
    firstDay: '2026-09-01',
    lastDay: '2027-07-02',
    published: true,
  }))

test('classes change on the first of September: a year that opens later counts from that day, one that opens in August from its own', () => {
  expect(datesOf('2029-2030', known).firstDay).toBe('2029-09-01')
  expect(datesOf('2028-2029', known).firstDay).toBe('2028-08-31')
})

test('a year whose calendar is not known lasts from September to the end of August', () =>
  expect(datesOf('2027-2028', known)).toEqual({
    schoolYear: '2027-2028',
    firstDay: '2027-09-01',
    lastDay: '2028-08-31',
    published: false,
  }))

test('the next year is prepared from the first of March to the eve of its first day', () => {
  const may = on('2027-05-10')
  expect([may.current.schoolYear, may.next.schoolYear, may.opensOn]).toEqual(['2026-2027', '2027-2028', '2027-03-01'])
  expect(whyNotToday(may, civilDay('2027-02-28'))).toBe('L’année 2027-2028 se prépare à partir du 1er mars 2027.')
  expect(whyNotToday(may, civilDay('2027-03-01'))).toBeNull()
  expect(whyNotToday(may, civilDay('2027-08-31'))).toBeNull()
  expect(whyNotToday(may, civilDay('2027-09-01'))).toBe(
    'L’année 2027-2028 a commencé le 1er septembre 2027 : placez les enfants dans « Écoles et classes ».',
  )
  expect(on('2027-09-01').next.schoolYear).toBe('2028-2029')
})

test('it is undone until its first day, as the calendar says it then', () => {
  const may = on('2027-05-10')
  expect(whyNotUndoneOn('2027-2028', may, civilDay('2027-08-31'))).toBeNull()
  const begun = 'L’année 2027-2028 a commencé le 1er septembre 2027 : sa préparation ne s’annule plus.'
  expect(whyNotUndoneOn('2027-2028', may, civilDay('2027-09-01'))).toBe(begun)
  expect(whyNotUndoneOn('2027-2028', on('2027-09-01'), civilDay('2027-09-01'))).toBe(begun)
  expect(whyNotUndoneOn('2027-2028', on('2028-09-01'), civilDay('2028-09-01'))).toBe(
    'L’année 2027-2028 a commencé : sa préparation ne s’annule plus.',
  )
  const published = preparingOn(civilDay('2028-05-10'), [
    { label: '2028-2029', firstDay: civilDay('2028-08-28'), lastDay: civilDay('2029-07-06') },
  ])
  expect(whyNotUndoneOn('2028-2029', published, civilDay('2028-08-27'))).toBeNull()
  expect(whyNotUndoneOn('2028-2029', published, civilDay('2028-08-30'))).toContain('28 août 2028')
})

test('a leap year changes nothing: 2028 is prepared from the first of March too', () =>
  expect(on('2028-02-29').opensOn).toBe('2028-03-01'))
