import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { wholeCents, ZERO_CENTS } from '../../platform/money.js'
import { standingEnded, standingMissed } from './standing-mails.policy.js'

const to = { email: 'elodie@exemple.fr', firstName: 'Élodie' }
const missed = {
  beneficiary: 'Louane',
  service: 'Cantine',
  day: civilDay('2026-12-14'),
  sentence: 'Le porte-monnaie ne suffit pas.',
}

test('a day that the wallet does not pay is told with what it costs, and where to top up', () => {
  const mail = standingMissed(to, 'https://x', [missed], wholeCents(380))
  expect(mail.subject).toBe('Un jour n’a pas été réservé')
  expect(mail.paragraphs[2]).toBe('Louane, Cantine, lundi 14 décembre : Le porte-monnaie ne suffit pas.')
  expect(mail.paragraphs[3]).toMatch(/3,80\s€ en tout\.$/)
  expect(mail.link?.url).toBe('https://x/porte-monnaie')
})

test('a full day is told, and another one proposed', () => {
  const mail = standingMissed(to, 'https://x', [missed, missed], ZERO_CENTS)
  expect(mail.subject).toBe('2 jours n’ont pas été réservés')
  expect(mail.link?.url).toBe('https://x/reservations-regulieres')
})

test('what ends by itself says why, and that bookings stay', () => {
  const ended = { ...to, beneficiary: 'Louane', service: 'Cantine', reason: 'L’accès au service a pris fin.' }
  expect(standingEnded(ended, 'https://x').paragraphs.slice(1)).toEqual([
    'La réservation régulière de Louane (Cantine) est terminée : plus rien ne sera réservé. L’accès au service a pris fin.',
    'Ce qui est déjà réservé ne change pas.',
  ])
})
