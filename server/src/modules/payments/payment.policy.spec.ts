import { describe, expect, test } from '@jest/globals'
import { nextAttempt, openPageOf, topUpSentence } from './payment.policy.js'
import { wholeCents } from '../../platform/money.js'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const topUp = { amountCents: wholeCents(2_000), alert: null, processing: false, forInvoice: false }
const VERIFIED =
  'Votre paiement de 20,00 € demande une vérification par la mairie. Rien n’est perdu : vous serez prévenu.'

describe('what the return page says of a top-up', () => {
  test.each([
    ['SUCCEEDED', {}, '20,00 € ont été ajoutés à votre porte-monnaie.'],
    ['SUCCEEDED', { forInvoice: true }, '20,00 € ont été reçus pour votre facture.'],
    ['SUCCEEDED', { alert: 'REFUNDED_OUTSIDE' }, '20,00 € ont été ajoutés à votre porte-monnaie.'],
    ['PENDING', {}, 'Nous n’avons pas encore reçu le paiement de 20,00 €.'],
    ['PENDING', { processing: true }, 'Votre banque vérifie le paiement de 20,00 €.'],
    ['PENDING', { alert: 'AMOUNT' }, VERIFIED],
    ['FAILED', { alert: 'AMOUNT' }, VERIFIED],
    ['FAILED', {}, 'Le paiement n’a pas abouti. Rien n’a été débité : vous pouvez réessayer.'],
    ['EXPIRED', {}, 'La page de paiement a expiré. Rien n’a été débité : vous pouvez réessayer.'],
  ] as const)('%s %j', (status, change, sentence) =>
    expect(plain(topUpSentence({ ...topUp, ...change, status }))).toBe(sentence),
  )
})

test.each([
  [null, 1],
  [{ attempt: 1, status: 'PENDING' }, 1],
  [{ attempt: 2, status: 'SUCCEEDED' }, 2],
  [{ attempt: 2, status: 'FAILED' }, 3],
  [{ attempt: 2, status: 'EXPIRED' }, 3],
] as const)('after %j, the attempt is number %d', (last, attempt) => expect(nextAttempt(last)).toBe(attempt))

test.each([
  ['PENDING', false, 'https://card'],
  ['PENDING', true, null],
  ['SUCCEEDED', false, null],
  ['FAILED', false, null],
] as const)('%s, the bank deciding %j: the card’s page is %s', (status, processing, page) =>
  expect(openPageOf({ status, processing, url: 'https://card' })).toBe(page),
)
