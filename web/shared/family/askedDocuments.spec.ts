import { expect, test } from '@jest/globals'
import { civilDay } from '../day'
import { askedSentence, documentTitle, isMissing, isToSend } from './askedDocuments'

const type = { label: 'Justificatif de domicile' }

test.each([
  ['MISSING', null, 'Justificatif de domicile : à envoyer', true, true],
  ['OUT_OF_DATE', '2026-11-01', 'Justificatif de domicile : à renouveler', true, true],
  ['ENDING', '2026-12-20', 'Justificatif de domicile : à renouveler avant le 20 décembre 2026', false, true],
  ['GIVEN', '2027-07-02', 'Justificatif de domicile : donné, valable jusqu’au 2 juillet 2027', false, false],
  ['GIVEN', null, 'Justificatif de domicile : donné', false, false],
] as const)('%s until %s: %s', (state, day, sentence, missing, toSend) => {
  const until = day && civilDay(day)
  expect(askedSentence({ type, state, until })).toBe(sentence)
  expect([isMissing({ state }), isToSend({ state })]).toEqual([missing, toSend])
})

test('a document is called by its commune, else by its kind', () => {
  expect(documentTitle({ type, kind: 'OTHER' })).toBe('Justificatif de domicile')
  expect(documentTitle({ type: null, kind: 'CARE_PLAN' })).toMatch(/PAI/)
})
