import { describe, expect, test } from '@jest/globals'
import { CLOSING_SENTENCES, type ClosingFacts, lastDayOf, monthsBetween, whyNotClose } from './closing.policy.js'
import { civilDay, type Day } from '../../platform/day.js'

const facts: ClosingFacts = {
  today: civilDay('2026-12-01'),
  closedUntil: civilDay('2026-10-31'),
  firstEntry: civilDay('2026-09-02'),
  waiting: 0,
  broken: 0,
}

describe('a régie is closed up to the end of a day', () => {
  const why = (lastDay: Day, change: Partial<ClosingFacts> = {}) => whyNotClose(lastDay, { ...facts, ...change })

  test('that is over, and was not closed before', () => {
    expect(why(civilDay('2026-11-30'))).toBeNull()
    expect(why(civilDay('2026-11-30'), { closedUntil: null })).toBeNull()
    expect(why(civilDay('2026-12-01'))).toBe('DAY_NOT_OVER')
    expect(why(civilDay('2026-10-31'))).toBe('ALREADY_CLOSED')
    expect(why(civilDay('2026-11-01'))).toBeNull()
  })
  test('by which an entry was made', () => {
    expect(why(civilDay('2026-11-30'), { firstEntry: null })).toBe('NOTHING_TO_CLOSE')
    expect(why(civilDay('2026-11-30'), { firstEntry: civilDay('2026-12-01') })).toBe('NOTHING_TO_CLOSE')
    expect(why(civilDay('2026-11-30'), { firstEntry: civilDay('2026-11-30') })).toBeNull()
  })
  test('when every meal that was served is revenue, and the books agree', () => {
    expect(why(civilDay('2026-11-30'), { waiting: 1 })).toBe('EARNINGS_WAITING')
    expect(why(civilDay('2026-11-30'), { broken: 1 })).toBe('BOOKS_DISAGREE')
    expect(why(civilDay('2026-11-30'), { waiting: 1, broken: 1 })).toBe('EARNINGS_WAITING')
  })
})

test('each refusal says what to do', () =>
  expect(CLOSING_SENTENCES).toEqual({
    DAY_NOT_OVER: 'Cette période n’est pas finie : attendez le lendemain de son dernier jour.',
    ALREADY_CLOSED: 'Cette période est déjà close. Une période close ne se rouvre jamais.',
    NOTHING_TO_CLOSE: 'Aucune écriture n’a été passée jusqu’à ce jour : il n’y a rien à clore.',
    EARNINGS_WAITING:
      'Des repas servis attendent de devenir recette : cela se fait chaque soir, réessayez dans dix minutes.',
    BOOKS_DISAGREE:
      'Les comptes de la régie ne concordent pas : rien n’est clos, prévenez l’administrateur de l’application.',
  }))

test.each([
  ['2026-11', '2026-11-30'],
  ['2026-12', '2026-12-31'],
  ['2027-02', '2027-02-28'],
  ['2028-02', '2028-02-29'],
])('the last day of %s is the %s', (month, day) => expect(lastDayOf(month)).toBe(day))

test('months from one to another, over the end of a year', () => {
  expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  expect(monthsBetween('2026-09', '2026-10')).toEqual(['2026-09', '2026-10'])
  expect(monthsBetween('2026-11', '2026-11')).toEqual(['2026-11'])
  expect(monthsBetween('2026-12', '2026-11')).toEqual([])
  expect(monthsBetween('1900-01', '2199-12')).toHaveLength(1200)
})
