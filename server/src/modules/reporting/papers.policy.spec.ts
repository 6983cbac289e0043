import { expect, test } from '@jest/globals'
import { receiptPaper } from './papers.policy.js'
import { civilDay } from '../../platform/day.js'

const facts = {
  id: 'r',
  accountId: 'a',
  regieId: 'g',
  regieName: 'Régie de Coubon',
  communes: ['Coubon'],
  family: 'Camille Dupont',
  year: 2026,
  number: 2,
  amountCents: 600,
  label: 'Versement au guichet',
  day: civilDay('2026-11-25'),
  orderNumber: null,
}

test('a receipt for CESU says what they are for; one for cash has nothing to say', () => {
  const text = (method: 'CESU' | 'CASH') => JSON.stringify(receiptPaper({ ...facts, method }))
  expect(text('CESU')).toContain('Pour la garde des enfants')
  expect(text('CASH')).not.toContain('garde')
})
