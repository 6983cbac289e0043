import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { wholeCents } from '../../platform/money.js'
import { lettersPaper } from './reminder-letter.policy.js'
import type { LetterFacts } from './reminder-letter.query.js'

const facts: LetterFacts = {
  ...{ id: 'r', invoiceId: 'v', regieId: 'g', identityId: 'i', step: 2, sentOn: civilDay('2027-03-02') },
  ...{ feeCents: wholeCents(500), feeYear: 2027, feeNumber: 7, feeInvoice: 'FA-2027-00007' },
  ...{ year: 2027, number: 'FA-2027-00001' },
  ...{ issuedOn: civilDay('2027-01-04'), dueOn: civilDay('2027-01-31') },
  ...{ totalCents: wholeCents(1140), leftCents: wholeCents(760) },
  ...{ familyName: 'Camille Dupont', address: ['12 rue des Écoles', '43700 Coubon'] },
  regie: {
    name: 'Régie de Coubon',
    siret: '21430080900012',
    communes: ['Coubon'],
    regisseur: 'Paul Martin',
    deputies: [],
  },
}
const plain = (value: unknown) => JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ')

test('a reminder as a letter says to whom, of which invoice, what is left and what it costs', () => {
  const paper = lettersPaper([facts])
  expect(paper.blocks).toContainEqual({
    kind: 'address',
    lines: ['Camille Dupont', '12 rue des Écoles', '43700 Coubon'],
  })
  for (const words of [
    'Le mardi 2 mars 2027',
    'Objet : Rappel n° 2, facture FA-2027-00001',
    'il reste 7,60 € à régler',
    '5,00 € de frais pour cette relance : ils font l’objet de la facture FA-2027-00007',
    'Vos enfants restent accueillis',
    'Le régisseur, Paul Martin',
  ])
    expect(plain(paper.blocks)).toContain(words)
})

test('those of a day are one file, a page each', () => {
  const paper = lettersPaper([facts, { ...facts, feeInvoice: null }])
  expect(paper.blocks.filter(({ kind }) => kind === 'page')).toHaveLength(1)
  expect(paper.title).toBe('Relances du mardi 2 mars 2027')
})
