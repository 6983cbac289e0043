import { expect, test } from '@jest/globals'
import {
  dateInWords,
  following,
  minutesInWords,
  moneyInWords,
  momentInWords,
  ordinal,
  scalarInWords,
  sentence,
  unitsInWords,
  weekdaysInWords,
} from './value-words.policy.js'
import { wholeCents } from '../../../platform/money.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test.each<[value: string | number | boolean | null, words: string]>([
  [null, 'rien'],
  [true, 'oui'],
  [false, 'non'],
  [12, '12'],
  [0, '0'],
  [-2.5, '−2,5'],
  [1200, '1200'],
  [17500, '17 500'],
  ['2026-09-02', '2 septembre 2026'],
  ['2026-09-03T20:00', '3 septembre 2026 à 20 h'],
  ['x2026-09-02', '« x2026-09-02 »'],
  ['08:30', '8 h 30'],
  ['tue', 'mardi'],
])('%p is « %s »', (value, words) => expect(plain(scalarInWords(value))).toBe(words))

test('weekdays in a row are a span from four days on; others are listed', () => {
  expect(weekdaysInWords(['mon', 'tue', 'wed', 'thu', 'fri'])).toBe('du lundi au vendredi')
  expect(weekdaysInWords(['tue', 'wed', 'thu', 'fri'])).toBe('du mardi au vendredi')
  expect(weekdaysInWords(['mon', 'tue', 'wed'])).toBe('le lundi, le mardi et le mercredi')
  expect(weekdaysInWords(['mon', 'tue', 'thu', 'fri'], 'ou')).toBe('le lundi, le mardi, le jeudi ou le vendredi')
})

test('days, moments, minutes, units and money in words', () => {
  expect(dateInWords('07-15')).toBe('15 juillet')
  expect(momentInWords('2026-09-03')).toBe('3 septembre 2026')
  expect([1, 59, 60, 90, 120].map(minutesInWords)).toEqual([
    '1 minute',
    '59 minutes',
    'une heure',
    '90 minutes',
    '2 heures',
  ])
  expect([ordinal(1), ordinal('1'), ordinal(2)]).toEqual(['1er', '1er', '2e'])
  expect([unitsInWords(1, 'school'), unitsInWords(2, 'business'), unitsInWords(0, 'calendar')]).toEqual([
    '1 jour d’école',
    '2 jours ouvrés',
    '0 jour',
  ])
  expect(plain(moneyInWords(wholeCents(380)))).toBe('3,80 €')
})

test('a sentence has its capital, its full stop and the spaces of French typography', () => {
  expect(sentence('  le repas reste dû ; ')).toBe('Le repas reste dû.')
  expect(sentence('prix  : 50 % « net »')).toBe('Prix\u00a0: 50\u00a0% «\u00a0net\u00a0».')
  expect(following('Le repas reste dû')).toBe('le repas reste dû')
  expect(following('L’absence est due')).toBe('l’absence est due')
  expect(following('Laure Dupont répond')).toBe('Laure Dupont répond')
})
