import { expect, test } from '@jest/globals'
import { wholeCents } from '../../../platform/money.js'
import { cancellationRule } from './quote-order.policy.js'

const NOW = new Date('2026-12-07T10:00:00+01:00')
const PAST = '2026-12-07T09:00:00+01:00'
const TUESDAY = '2026-12-08T09:00:00+01:00'
const THURSDAY = '2026-12-10T09:00:00+01:00'
const ruleOf = (...limits: string[]) =>
  cancellationRule(
    [
      {
        service: { timeZone: 'Europe/Paris' },
        meals: limits.map((limit) => ({ cancellableUntil: new Date(limit), cancelsOnConditions: false })),
      },
    ],
    NOW,
  ).replaceAll('\u00a0', ' ')

test('what can be cancelled says until when', () => {
  expect(ruleOf(TUESDAY)).toMatch(/^Annulation possible jusqu’au mardi 8 décembre à 9 h/)
  expect(ruleOf(THURSDAY, TUESDAY)).toMatch(/^Annulation possible date par date, la première jusqu’au mardi 8 décembre/)
  expect(ruleOf()).toBe('')
})

test('a limit that is already past is said before the meal is paid, and no past hour is quoted', () => {
  expect(ruleOf(PAST)).toBe(
    'La limite d’annulation est déjà passée : une fois payée, cette réservation ne pourra plus être annulée, sauf motif prévu par le règlement.',
  )
  expect(ruleOf(PAST, PAST)).toMatch(/une fois payées, ces réservations ne pourront plus être annulées/)
  expect(ruleOf(PAST, TUESDAY)).toMatch(
    /une fois payée, 1 réservation sur 2 ne pourra plus .* Annulation possible pour l’autre jusqu’au mardi 8 décembre/,
  )
  expect(ruleOf(PAST, THURSDAY, TUESDAY)).toMatch(/1 réservation sur 3 .* la première jusqu’au mardi 8 décembre/)
  expect(ruleOf(PAST, NOW.toISOString(), TUESDAY, THURSDAY)).toMatch(/2 réservations sur 4 ne pourront plus/)
})

test('where nothing is paid now, nothing is said of paying', () => {
  const line = {
    service: { timeZone: 'Europe/Paris' },
    meals: [{ cancellableUntil: new Date(PAST), cancelsOnConditions: false }],
  }
  const later = { ...line, totalCents: wholeCents(0), afterMealCents: wholeCents(320) }
  const invoiced = { ...line, totalCents: wholeCents(320), onInvoice: true }
  for (const one of [later, invoiced])
    expect(cancellationRule([one], NOW)).toMatch(/une fois confirmée, cette réservation ne pourra plus/)
  expect(cancellationRule([later, { ...line, totalCents: wholeCents(320) }], NOW)).toMatch(/une fois payées/)
})

test('a price that follows the hours gives nothing back: nothing is due', () => {
  const meals = [{ cancellableUntil: new Date(TUESDAY), cancelsOnConditions: false }]
  const line = { service: { timeZone: 'Europe/Paris' }, byHours: true, meals }
  expect(cancellationRule([line], NOW)).toMatch(/ : rien n’est dû\.$/)
  // what ordering late added was paid, and comes back
  expect(cancellationRule([{ ...line, totalCents: wholeCents(200) }], NOW)).toMatch(
    /revient sur votre porte-monnaie\.$/,
  )
})
