import { expect, test } from '@jest/globals'
import { civilDay, type Day } from '../../platform/day.js'
import { readCorpus, schoolCalendarOf } from './replay-corpus.policy.js'

const worked = [{ action: 'book', expected: 'accepted' }]
const calendars = {
  school_breaks_first_to_last_day_inclusive: {
    A: [
      [civilDay('2026-10-17'), civilDay('2026-11-01')],
      [civilDay('2026-12-19'), civilDay('2027-01-03')],
      [civilDay('2027-02-13'), civilDay('2027-02-28')],
      [civilDay('2027-04-10'), civilDay('2027-04-25')],
      [civilDay('2027-07-03'), civilDay('2027-08-31')],
      [civilDay('2027-05-06'), civilDay('2027-05-09')],
    ] as [Day, Day][],
    B: [[civilDay('2026-12-19'), civilDay('2027-01-03')]] as [Day, Day][],
  },
}

test('worked cases are a bare list, one entry, or a corpus of entries with its calendars', () => {
  expect(readCorpus(worked)).toEqual({ entries: [{ id: 'cases', worked_examples: worked }] })
  expect(readCorpus({ worked_examples: worked })).toEqual({ entries: [{ id: 'cases', worked_examples: worked }] })
  expect(readCorpus({ id: 'coubon', worked_examples: worked, calendars })).toEqual({
    calendars,
    entries: [{ id: 'coubon', worked_examples: worked }],
  })
  expect(readCorpus({ id: 'coubon' })).toEqual({ entries: [{ id: 'coubon', worked_examples: [] }] })
  const entries = [{ id: 'a', worked_examples: worked }]
  expect(readCorpus({ entries })).toEqual({ entries })
  expect(readCorpus({ entries, calendars })).toEqual({ entries, calendars })
})

test('the breaks of a corpus have the names of the language; another keeps its first day', () => {
  const { breaks } = schoolCalendarOf({ calendars, entries: [] })
  expect(breaks.map(({ zone, name }) => `${zone} ${name}`)).toEqual([
    'A toussaint',
    'A noel',
    'A hiver',
    'A printemps',
    'A ete',
    'A 2027-05-06',
    'B noel',
  ])
  expect(breaks[0]).toEqual({ zone: 'A', name: 'toussaint', from: '2026-10-17', to: '2026-11-01' })
})

test('a corpus without calendars has no breaks', () => {
  expect(schoolCalendarOf({ entries: [] })).toEqual({ breaks: [] })
  expect(schoolCalendarOf({ calendars: {}, entries: [] })).toEqual({ breaks: [] })
})
