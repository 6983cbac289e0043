import { describe, expect, test } from '@jest/globals'
import { whyNotAbandon, whyNotPay } from './order.policy.js'

const END = new Date('2026-12-01T10:15:00Z')
const before = new Date('2026-12-01T10:14:59.999Z')
const GONE = 'Cette commande n’est plus gardée : choisissez de nouveau vos dates.'
const NOT_WAITING = 'Seule une commande en attente de paiement peut être abandonnée.'

describe('an order that is held until 10:15', () => {
  test.each([
    ['PENDING', END, before, null, null],
    ['PENDING', END, END, GONE, NOT_WAITING],
    ['PENDING', null, END, null, null],
    ['DUE', null, END, null, NOT_WAITING],
    ['DUE', END, END, null, NOT_WAITING],
    ['PAID', null, before, 'Cette commande est déjà payée.', NOT_WAITING],
    ['EXPIRED', END, before, GONE, NOT_WAITING],
    ['CANCELLED', END, before, GONE, NOT_WAITING],
  ] as const)('%s until %s, at %s: to pay %s, to abandon %s', (status, expiresAt, now, pay, abandon) => {
    expect(whyNotPay({ status, expiresAt }, now)).toBe(pay)
    expect(whyNotAbandon({ status, expiresAt }, now)).toBe(abandon)
  })
})
