import { describe, expect, test } from '@jest/globals'
import type { LedgerCause, LedgerKind } from '../wallet/index.js'
import { differenceOf, remittanceOf, type SectionKey } from './remittance.policy.js'
import type { Moved } from './totals.query.js'
import { wholeCents } from '../../platform/money.js'

/** What an operation moves: a positive amount is a credit, what the régie holds is negative. */
const entry = (kind: LedgerKind, cause: LedgerCause, cents: number, more: Partial<Moved> = {}): Moved => ({
  kind,
  cause,
  serviceId: null,
  serviceName: null,
  accountCode: null,
  openingCents: wholeCents(0),
  debitCents: wholeCents(Math.max(0, -cents)),
  creditCents: wholeCents(Math.max(0, cents)),
  ...more,
})
const before = (kind: LedgerKind, cause: LedgerCause, openingCents: number): Moved => ({
  ...entry(kind, cause, 0),
  openingCents: wholeCents(openingCents),
})
const sectionOf = (moved: Moved[], key: SectionKey) => {
  const section = remittanceOf(moved).find((s) => s.key === key)
  if (!section) throw new Error(`no section ${key}`)
  return section
}
/** Lines that are not zero, and the total. */
const told = (moved: Moved[], key: SectionKey) => {
  const { lines, totalLabel, totalCents } = sectionOf(moved, key)
  return [...lines.filter((l) => l.amountCents !== 0).map((l) => [l.label, l.amountCents]), [totalLabel, totalCents]]
}

test('an empty period has every section, each of its lines at zero', () => {
  const sections = remittanceOf([])
  expect(sections.map((s) => [s.key, s.title, s.lines.length, s.totalCents])).toEqual([
    ['RECEIVED', 'Encaissements par moyen de paiement', 5, 0],
    ['DEPOSITED', 'Dépôts au Trésor', 5, 0],
    ['CARD_PAYOUTS', 'Reversements du prestataire de carte', 2, 0],
    ['REFUNDS', 'Remboursements et contestations', 6, null],
    ['ADVANCES', 'Avances : repas payés, pas encore servis', 4, 0],
    ['WALLETS', 'Porte-monnaie des familles', 6, 0],
    ['REVENUE', 'Recettes acquises', 0, 0],
    ['HELD', 'Sommes détenues à la fin de la période', 7, 0],
    ['CONTROL', 'Ce que ces sommes doivent', 6, 0],
  ])
  expect(differenceOf(sections)).toBe(0)
})

describe('money received', () => {
  const received = [
    entry('CARD_CLEARING', 'TOP_UP', -2000),
    entry('CARD_CLEARING', 'CARD_PAYMENT', -760),
    entry('CARD_CLEARING', 'LATE_PAYMENT', -380),
    entry('CASH', 'DESK_TOP_UP', -5000),
    entry('CHEQUES', 'DESK_TOP_UP', -4000),
    entry('CHEQUES', 'REVERSAL', 1000),
    entry('TRANSFERS', 'DESK_TOP_UP', -300),
    entry('CESU', 'DESK_TOP_UP', -200),
  ]
  test('is told by method, what was reversed taken off', () =>
    expect(told(received, 'RECEIVED')).toEqual([
      ['Carte bancaire', 3140],
      ['Espèces', 5000],
      ['Chèques', 3000],
      ['Virements', 300],
      ['CESU', 200],
      ['Total encaissé', 11_640],
    ]))
  test('is neither a deposit, nor a payout, nor a dispute', () =>
    expect(
      told(
        [
          entry('CASH', 'DEPOSIT', 5000),
          entry('CARD_CLEARING', 'PAYOUT', 2000),
          entry('CARD_CLEARING', 'DISPUTE_OPENED', 380),
          before('CASH', 'DESK_TOP_UP', -900),
        ],
        'RECEIVED',
      ),
    ).toEqual([['Total encaissé', 0]]))
  test('each line finds its entries in the journal', () =>
    expect(sectionOf([], 'RECEIVED').lines[1]).toEqual({
      label: 'Espèces',
      amountCents: 0,
      kinds: ['CASH'],
      causes: ['TOP_UP', 'CARD_PAYMENT', 'LATE_PAYMENT', 'DESK_TOP_UP', 'REVERSAL'],
      serviceId: null,
    }))
})

test('deposits at the Trésor, less the cheques that the bank sent back', () =>
  expect(
    told(
      [
        entry('CASH', 'DEPOSIT', 5000),
        entry('CHEQUES', 'DEPOSIT', 4000),
        entry('TRANSFERS', 'TRANSFER_RECEIVED', 300),
        entry('CESU', 'DEPOSIT', 200),
        entry('BANK', 'CHEQUE_BOUNCED', 1000),
        entry('BANK', 'DEPOSIT', -9500),
      ],
      'DEPOSITED',
    ),
  ).toEqual([
    ['Espèces', 5000],
    ['Chèques', 4000],
    ['Virements', 300],
    ['CESU', 200],
    ['Chèques rejetés par la banque', -1000],
    ['Total déposé', 8500],
  ]))

test('payouts of the card provider: what it held, its fees, what arrived, less what came back', () =>
  expect(
    told(
      [
        entry('CARD_CLEARING', 'PAYOUT', 3140),
        entry('FEES', 'PAYOUT', -60),
        entry('BANK', 'PAYOUT', -3080),
        entry('CARD_CLEARING', 'PAYOUT_FAILED', -140),
      ],
      'CARD_PAYOUTS',
    ),
  ).toEqual([
    ['Cartes reversées', 3000],
    ['Frais retenus', -60],
    ['Arrivé au compte au Trésor', 2940],
  ]))

test('refunds and disputes, which have no total', () =>
  expect(
    told(
      [
        entry('REFUND_DUE', 'REFUND_ASKED', 1200),
        entry('REFUND_DUE', 'REFUND_PAID', -700),
        entry('WALLET', 'REFUND_RETURNED', 500),
        entry('WALLET', 'REFUND_ASKED', -1200),
        entry('DISPUTED', 'DISPUTE_OPENED', -380),
        entry('DISPUTED', 'DISPUTE_WON', 100),
        entry('DISPUTED', 'DISPUTE_LOST', 200),
        entry('WRITE_OFF', 'GOODWILL', -90),
      ],
      'REFUNDS',
    ),
  ).toEqual([
    ['Remboursements demandés', 1200],
    ['Remboursements payés', 700],
    ['Remboursements revenus', 500],
    ['Paiements contestés', 380],
    ['Contestations closes', 300],
    ['Gestes et abandons', 90],
    [null, null],
  ]))

describe('from what was there to what is there', () => {
  test('advances: received, given back, earned', () =>
    expect(
      told(
        [
          before('ADVANCE', 'ORDER', 1140),
          entry('ADVANCE', 'ORDER', 760),
          entry('ADVANCE', 'CARD_PAYMENT', 380),
          entry('ADVANCE', 'CANCELLATION', -380),
          entry('ADVANCE', 'CLOSURE', -100),
          entry('ADVANCE', 'EARNED', -760),
        ],
        'ADVANCES',
      ),
    ).toEqual([
      ['Au début de la période', 1140],
      ['Reçues', 1140],
      ['Rendues', -480],
      ['Devenues recette', -760],
      ['À la fin de la période', 1040],
    ]))
  test('wallets: filled, spent, given back, asked back', () =>
    expect(
      told(
        [
          before('WALLET', 'TOP_UP', 500),
          entry('WALLET', 'TOP_UP', 2000),
          entry('WALLET', 'DESK_TOP_UP', 1000),
          entry('WALLET', 'CHEQUE_BOUNCED', -1000),
          entry('WALLET', 'ORDER', -760),
          entry('WALLET', 'CANCELLATION', 380),
          entry('WALLET', 'REFUND_ASKED', -300),
        ],
        'WALLETS',
      ),
    ).toEqual([
      ['Au début de la période', 500],
      ['Rechargés', 3000],
      ['Encaissements annulés, chèques rejetés', -1000],
      ['Dépensés en commandes', -760],
      ['Rendus aux familles', 380],
      ['Remboursements demandés', -300],
      ['À la fin de la période', 1820],
    ]))
  test('what no line names is told at the end, so that the section agrees', () => {
    const goodwill = entry('WALLET', 'GOODWILL', 90)
    expect(told([goodwill], 'WALLETS')).toEqual([
      ['Autres mouvements', 90],
      ['À la fin de la période', 90],
    ])
    const { causes } = sectionOf([goodwill], 'WALLETS').lines.at(-1) ?? { causes: [] }
    expect(causes).toContain('GOODWILL')
    expect(causes).not.toContain('ORDER')
  })
})

test('revenue of each service, its food and its care, of this period only', () => {
  const canteen = { serviceId: 'canteen', serviceName: 'Coubon, Cantine' }
  const evening = { serviceId: 'evening', serviceName: 'Coubon, Garderie' }
  const section = sectionOf(
    [
      entry('EARNED_FOOD', 'EARNED', 190, canteen),
      entry('EARNED_CARE', 'EARNED', 180, canteen),
      entry('EARNED_CARE', 'ABSENCE', -10, canteen),
      entry('EARNED_CARE', 'EARNED', 250, { ...evening, openingCents: wholeCents(999) }),
      entry('WALLET', 'TOP_UP', 777),
    ],
    'REVENUE',
  )
  expect(section.lines).toEqual([
    { label: 'Coubon, Cantine : repas', amountCents: 190, kinds: ['EARNED_FOOD'], causes: [], serviceId: 'canteen' },
    { label: 'Coubon, Cantine : garde', amountCents: 170, kinds: ['EARNED_CARE'], causes: [], serviceId: 'canteen' },
    { label: 'Coubon, Garderie : repas', amountCents: 0, kinds: ['EARNED_FOOD'], causes: [], serviceId: 'evening' },
    { label: 'Coubon, Garderie : garde', amountCents: 250, kinds: ['EARNED_CARE'], causes: [], serviceId: 'evening' },
  ])
  expect([section.totalLabel, section.totalCents]).toEqual(['Total des recettes acquises', 610])
})

describe('what is held, and what it owes', () => {
  const books = [
    before('CASH', 'DESK_TOP_UP', -100),
    entry('CASH', 'DESK_TOP_UP', -5000),
    entry('BANK', 'PAYOUT', -2940),
    entry('DISPUTED', 'DISPUTE_OPENED', -380),
    before('WALLET', 'DESK_TOP_UP', 100),
    entry('WALLET', 'DESK_TOP_UP', 5000),
    entry('ADVANCE', 'ORDER', 1000),
    entry('REFUND_DUE', 'REFUND_ASKED', 400),
    entry('EARNED_FOOD', 'EARNED', 1000, { openingCents: wholeCents(600) }),
    entry('EARNED_CARE', 'EARNED', 470),
    entry('FEES', 'PAYOUT', -60),
    entry('WRITE_OFF', 'GOODWILL', -90),
  ]
  test('each account, opening included', () => {
    expect(told(books, 'HELD')).toEqual([
      ['531 Caisse : espèces', 5100],
      ['5117 Paiements contestés', 380],
      ['515 Compte au Trésor', 2940],
      ['Total détenu', 8420],
    ])
    expect(told(books, 'CONTROL')).toEqual([
      ['4191 Porte-monnaie des familles', 5100],
      ['487 Avances : repas payés, pas encore servis', 1000],
      ['466 Remboursements à payer', 400],
      ['Recettes acquises depuis l’ouverture', 2070],
      ['627 Frais du prestataire de carte', -60],
      ['658 Gestes et abandons de créance', -90],
      ['Total', 8420],
    ])
    expect(differenceOf(remittanceOf(books))).toBe(0)
  })
  test('a balance taken over from another software is owed, and is to be justified', () => {
    const taken = [entry('WALLET', 'OPENING_BALANCE', 1250), entry('OPENING', 'OPENING_BALANCE', -1250)]
    expect(told(taken, 'CONTROL')).toEqual([
      ['4191 Porte-monnaie des familles', 1250],
      ['4718 Reprise de soldes, à justifier', -1250],
      ['Total', 0],
    ])
    expect(differenceOf(remittanceOf([...books, ...taken]))).toBe(0)
  })
  test('a cent that is held and owed to nobody is a difference', () => {
    expect(differenceOf(remittanceOf([...books, entry('CASH', 'DESK_TOP_UP', -1)]))).toBe(1)
    expect(differenceOf(remittanceOf([...books, entry('WALLET', 'TOP_UP', 1)]))).toBe(-1)
    expect(differenceOf([])).toBe(0)
  })
})
