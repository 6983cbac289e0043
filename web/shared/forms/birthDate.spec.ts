import { expect, test } from '@jest/globals'
import { civilDay } from '../day'
import { safeParse } from 'valibot'
import { birthDate, birthDateParts, monthNumber, parseBirthDate } from './birthDate'

test.each([
  ['10', 'mai', '2018', '2018-05-10'],
  ['10', '05', '2018', '2018-05-10'],
  [' 1 ', '5', '2018 ', '2018-05-01'],
  ['12', 'Juillet', '2013', '2013-07-12'],
  ['29', 'févr.', '2024', '2024-02-29'],
  ['31', 'Déc', '1980', '1980-12-31'],
])('%s %s %s is a birth date', (day, month, year, iso) =>
  expect(parseBirthDate({ day, month, year })).toEqual({ day: iso }),
)

test.each([
  ['', 'mai', '2018', 'Indiquez le jour de naissance, de 1 à 31.'],
  ['32', 'mai', '2018', 'Indiquez le jour de naissance, de 1 à 31.'],
  ['10', 'jui', '2018', 'Indiquez le mois de naissance, en lettres ou de 1 à 12.'],
  ['10', '13', '2018', 'Indiquez le mois de naissance, en lettres ou de 1 à 12.'],
  ['10', 'mai', '18', 'Indiquez l’année de naissance sur 4 chiffres.'],
  ['10', 'mai', '1018', 'Vérifiez l’année de naissance.'],
  ['30', '2', '2018', 'Cette date n’existe pas : vérifiez le jour et le mois.'],
  ['29', '2', '2023', 'Cette date n’existe pas : vérifiez le jour et le mois.'],
])('%s %s %s says what to correct', (day, month, year, wrong) =>
  expect(parseBirthDate({ day, month, year })).toEqual({ wrong }),
)

test('three letters that could be two months are refused', () => {
  expect(monthNumber('jui')).toBe(0)
  expect(monthNumber('juin')).toBe(6)
  expect(monthNumber('aoû')).toBe(8)
})

test('a known day fills the three boxes', () => {
  expect(birthDateParts(civilDay('2018-05-09'))).toEqual({ day: '9', month: '5', year: '2018' })
  expect(birthDateParts(null)).toEqual({ day: '', month: '', year: '' })
})

test('left empty it is nothing', () => {
  const empty = { day: '', month: '', year: '' }
  expect(safeParse(birthDate, empty).output).toBeNull()
})
