import { describe, expect, test } from '@jest/globals'
import { contextOf, type PastEvent, type Path, type Policy, type Price } from '../../regulations/index.js'
import { unbookedCharges } from './unbooked.policy.js'
import type { UnbookedChild } from './unbooked.query.js'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'

const DAY = civilDay('2026-12-08')
const NOW = new Date('2026-12-08T12:30:00+01:00')
const théo: UnbookedChild = {
  beneficiaryId: 'théo',
  accountId: 'dupont',
  accessId: 'access',
  tariffCents: wholeCents(380),
  foodCents: wholeCents(190),
  situationName: 'Enfant commune',
  quotient: null,
  residence: 'ANY',
  kept: {},
  birthDate: civilDay('2018-05-10'),
  schoolClass: 'CE2',
  classes: {},
  children: 2,
  childRank: 1,
  debtCents: wholeCents(0),
}
const lina = { ...théo, beneficiaryId: 'lina', childRank: 2 }
const dearer: Path[] = [{ modifiers: [{ add: 200, label: 'sans réservation' }], because: 'Réservez la veille' }]
const under = (attend_unreserved: Path[], price?: Price, more: Partial<Policy> = {}) =>
  contextOf(
    {
      language: 1,
      name: 'x',
      ...more,
      services: { service: { ...(price !== undefined && { price }), actions: { attend_unreserved } } },
    },
    {
      service: { id: 's', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5] },
      calendar: { schoolYears: [], breaks: [], closures: [] },
      timeZone: 'Europe/Paris',
    },
  )
const amounts = (named: Record<string, number>) =>
  new Map(Object.entries(named).map(([account, cents]) => [account, wholeCents(cents)]))
const charge = (
  rules: ReturnType<typeof under>,
  wallet: Record<string, number> = {},
  { children = [théo], careOnly = {}, past = [] as PastEvent[], kind = 'CANTEEN' } = {},
) => unbookedCharges(rules, { id: 's', kind }, { children, past }, amounts(wallet), amounts(careOnly), DAY, NOW)

test('costs what the règlement adds, split as the tariff is, says by which rule, and is due when the wallet is short', () =>
  expect(charge(under(dearer), { dupont: 579 })).toEqual([
    {
      child: théo,
      priceCents: 580,
      foodCents: 290,
      surchargeCents: 200,
      careOnlyCents: 0,
      explanation: '3,80\u00a0€ + 2,00\u00a0€ sans réservation = 5,80\u00a0€. Réservez la veille',
      paid: false,
      onInvoice: false,
    },
  ]))

test('a replacement meal costs the usual price, and is said', () => {
  const rules = under([{ outcome: 'replacementMeal', requires: { walletFunded: true } }])
  expect(charge(rules, { dupont: 380 })).toMatchObject([
    { priceCents: 380, surchargeCents: 0, explanation: '3,80\u00a0€. Repas de remplacement', paid: true },
  ])
  expect(charge(rules, { dupont: 379 })).toEqual([])
})
test('is paid at once when the wallet holds the price, to the cent', () => {
  expect(charge(under(dearer), { dupont: 580 })).toMatchObject([{ priceCents: 580, paid: true }])
  expect(charge(under(dearer), { martin: 9000 })).toMatchObject([{ paid: false }])
})

test('one wallet pays in turn while it lasts; another family has its own', () => {
  const other = { ...théo, beneficiaryId: 'jade', accountId: 'martin' }
  const children = [théo, lina, other]
  expect(charge(under(dearer), { dupont: 1159, martin: 580 }, { children }).map((c) => c.paid)).toEqual([
    true,
    false,
    true,
  ])
  expect(charge(under(dearer), { dupont: 1160 }, { children }).map((c) => c.paid)).toEqual([true, true, false])
})

test('care-only money pays what it can of what is paid, and no more than there is', () => {
  const children = [théo, lina]
  const careOnly = { dupont: 700 }
  expect(charge(under(dearer), { dupont: 2000 }, { children, careOnly }).map((c) => c.careOnlyCents)).toEqual([
    580, 120,
  ])
  expect(charge(under(dearer), { dupont: 100 }, { careOnly })).toMatchObject([{ paid: false, careOnlyCents: 0 }])
})

describe('nobody is turned away: nothing is charged', () => {
  test.each<[what: string, path: Path]>([
    ['where the règlement refuses', { outcome: 'refuse' }],
    ['where it does not charge', { outcome: 'doNotCharge' }],
    ['where it gives credit', { outcome: 'credit' }],
    ['where the price is nothing', { price: 0 }],
    ['where it is below nothing', { price: 100, modifiers: [{ add: -200 }] }],
    ['where a fact is missing', { price: { fact: 'qf' } }],
  ])('%s', (_what, path) => expect(charge(under([path]), { dupont: 9000 })).toEqual([]))

  test('where the règlement blocks the family', () =>
    expect(
      charge(
        under(dearer, undefined, {
          blocks: [{ when: { childRank: 1 }, actions: ['attend_unreserved'], because: 'Dossier incomplet.' }],
        }),
      ),
    ).toEqual([]))
})

test('the price follows the child: its rank, and what happened to it before', () => {
  const byRank: Price = { by: 'childRank', brackets: [{ to: 1, price: 400 }, { price: 300 }] }
  expect(charge(under([{ price: byRank }]), {}, { children: [théo, lina] }).map((c) => c.priceCents)).toEqual([
    400, 300,
  ])
  const before: PastEvent = {
    accountId: 'dupont',
    serviceId: 's',
    beneficiaryId: 'théo',
    orderId: null,
    action: 'attend_unreserved',
    day: civilDay('2026-11-10'),
    late: false,
    justified: false,
  }
  const counted = under([{ modifiers: [{ when: { times: { min: 1 } }, add: 500 }] }], undefined, {
    counters: { times: { counts: 'attend_unreserved' } },
  })
  const elsewhere = { ...before, serviceId: 'other' }
  expect(charge(counted, {}, { past: [elsewhere] })).toMatchObject([{ priceCents: 380, surchargeCents: 0 }])
  expect(charge(counted, {}, { past: [before] })).toMatchObject([{ priceCents: 880, surchargeCents: 500 }])
})

test('what the rules ask of the wallet: does it hold the usual price?', () => {
  const funded = under([{ modifiers: [{ when: { walletFunded: false }, add: 100, label: 'à crédit' }] }])
  expect(charge(funded, { dupont: 380 })).toMatchObject([{ priceCents: 380, paid: true }])
  expect(charge(funded, { dupont: 379 })).toMatchObject([{ priceCents: 480, paid: false }])
})

test('the usual price is that of one who booked: the surcharge is what is paid beyond it', () => {
  const reserved: Price = { first: [{ when: { reserved: false }, price: 700 }, { price: 400 }] }
  expect(charge(under([{ due: 100 }], reserved))).toMatchObject([{ priceCents: 700, surchargeCents: 300 }])
  expect(charge(under([{ price: 250 }], reserved))).toMatchObject([{ priceCents: 250, surchargeCents: 0 }])
})
