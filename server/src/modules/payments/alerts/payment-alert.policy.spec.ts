import { expect, test } from '@jest/globals'
import { alertSentence } from './payment-alert.policy.js'

test('each alert says what is wrong, and what to do', () => {
  expect(alertSentence('AMOUNT')).toBe(
    'Le montant encaissé n’est pas celui qui était demandé. Rien n’a été crédité : retrouvez ce paiement chez le prestataire et, s’il a été encaissé, rendez-le de là-bas.',
  )
  expect(alertSentence('REFUNDED_OUTSIDE')).toContain('hors de cette console')
  expect(alertSentence('REFUNDED_OUTSIDE')).not.toContain('Rien n’a été crédité')
})

test('one that is not known here is said as it is kept', () => {
  expect(alertSentence('SOMETHING')).toContain('(SOMETHING)')
})
