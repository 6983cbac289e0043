import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { parseDay, parsePhone, parsePostalCode, parseQuotient, properName, splitName } from './cells.policy.js'

const today = civilDay('2026-11-29')

describe('a day', () => {
  test.each([
    ['3/9/18', '2018-09-03'],
    ['03/09/2018', '2018-09-03'],
    ['03.09.2018', '2018-09-03'],
    ['3-9-2018', '2018-09-03'],
    ['2018-09-03', '2018-09-03'],
    ['2018-09-03T00:00:00.000Z', '2018-09-03'],
    ['03/09/2018 00:00', '2018-09-03'],
    ['43346', '2018-09-03'],
    ['43346.5', '2018-09-03'],
    ['3 septembre 2018', '2018-09-03'],
    ['1er août 2019', '2019-08-01'],
    ['29/2/20', '2020-02-29'],
    ['5/6/79', '1979-06-05'],
    ['30/11/26', '1926-11-30'],
    ['31/02/2018', null],
    ['9/31/2018', null],
    ['2018', null],
    ['hier', null],
    ['99999', null],
    ['', null],
  ])('« %s »', (text, day) => {
    expect(parseDay(text, today)).toBe(day)
  })
})

describe('a name in one column', () => {
  test.each([
    ['DUPONT Camille', false, 'Dupont', 'Camille'],
    ['Dupont Camille', false, 'Dupont', 'Camille'],
    ['DUPONT CAMILLE', false, 'Dupont', 'Camille'],
    ['DUPONT-MARTIN Jean-Paul', false, 'Dupont-Martin', 'Jean-Paul'],
    ['DE LA TOUR Marie Anne', false, 'De La Tour', 'Marie Anne'],
    ['de LA TOUR Jean', false, 'de LA TOUR', 'Jean'],
    ['de la Tour Jean', false, 'de la Tour', 'Jean'],
    ['Camille DUPONT', true, 'Dupont', 'Camille'],
    ['Camille DUPONT', false, 'Dupont', 'Camille'],
    ['Camille Dupont', true, 'Dupont', 'Camille'],
    ['Jean de la Tour', true, 'de la Tour', 'Jean'],
    ['N’DIAYE Awa', false, 'N’Diaye', 'Awa'],
  ])('« %s »', (text, firstNameFirst, lastName, firstName) => {
    expect(splitName(text, firstNameFirst)).toEqual({ lastName, firstName })
  })

  test.each(['Dupont', '', 'Dupont Martin Camille', 'DUPONT MARTIN CAMILLE', 'DUPONT camille MARTIN'])(
    'nobody can tell « %s »',
    (text) => {
      expect(splitName(text, false)).toBe(null)
    },
  )
})

test('capitals become a name, and short or mixed ones stay', () => {
  expect(['DUPONT', "D'ARC", 'McDonald', 'LI', 'ÉLODIE'].map(properName)).toEqual([
    'Dupont',
    "D'Arc",
    'McDonald',
    'LI',
    'Élodie',
  ])
})

test('a spreadsheet eats the first zero of a number', () => {
  expect([parsePhone('612345678'), parsePhone('06 12 34 56 78'), parsePhone('+33612345678')]).toEqual([
    '06 12 34 56 78',
    '06 12 34 56 78',
    '+33612345678',
  ])
  expect([parsePostalCode('3000'), parsePostalCode('43700')]).toEqual(['03000', '43700'])
})

test('a quotient is whole euros', () => {
  expect(['650', '650,00', '1 250', '650.0', '650 €', '650,4', '-3', 'NC', ''].map(parseQuotient)).toEqual([
    650,
    650,
    1250,
    650,
    650,
    null,
    null,
    null,
    null,
  ])
})
