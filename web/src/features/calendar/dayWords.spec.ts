import { expect, test } from '@jest/globals'
import { wholeCents } from '@shared/money'
import { civilDay } from '@shared/day'
import { limitWords, longLimit, namesOf, spoken, statusDay, whoOf } from './dayWords'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const PARIS = 'Europe/Paris'

test('a limit of this week is told by its weekday, a later one by its date', () => {
  expect(plain(limitWords('2026-11-26T22:59:00Z', civilDay('2026-11-25'), PARIS))).toBe('jeudi, 23 h 59')
  expect(plain(limitWords('2026-12-03T22:59:00Z', civilDay('2026-11-25'), PARIS))).toBe('jeudi 3 déc., 23 h 59')
})

test('midnight belongs to the day that ends', () => {
  expect(plain(limitWords('2026-11-26T23:00:00Z', civilDay('2026-11-25'), PARIS))).toBe('jeudi, minuit')
  expect(plain(longLimit('2026-11-30T23:00:00Z', PARIS))).toBe('lundi 30 novembre, minuit')
})

test('the first of a month is « 1er »', () => {
  expect(statusDay(civilDay('2026-12-01'))).toBe('Mardi 1er déc.')
})

test('two children are named, more are counted', () => {
  expect(namesOf(['Louane', 'Théo'])).toBe('Louane et Théo')
  expect(whoOf(['Louane', 'Théo', 'Inès'])).toBe('3 enfants')
})

test('a cell is read as one sentence, today is said after the date', () => {
  expect(spoken(civilDay('2026-12-10'), [{ key: 'free', names: ['Louane', 'Théo'] }])).toBe(
    'jeudi 10 décembre : réservable pour Louane et Théo',
  )
  expect(
    plain(
      spoken(civilDay('2026-11-26'), [
        { key: 'booked', names: ['Louane'] },
        { key: 'late', names: ['Théo'], cents: wholeCents(100) },
        { key: 'today', names: [] },
      ]),
    ),
  ).toBe(
    'jeudi 26 novembre (aujourd’hui) : réservé et payé pour Louane ; réservable avec supplément de 1,00 € pour Théo',
  )
})

test('a closed day gives its reason', () => {
  expect(spoken(civilDay('2026-12-15'), [{ key: 'closed', names: [], text: 'grève' }])).toBe(
    'mardi 15 décembre : grève',
  )
  expect(spoken(civilDay('2026-12-07'), [{ key: 'closed', names: ['Louane'], text: 'sortie' }])).toBe(
    'lundi 7 décembre : Louane : sortie',
  )
})
