import { describe, expect, test } from '@jest/globals'
import {
  balancePaper,
  balanceTable,
  between,
  journalTable,
  type Period,
  remittancePaper,
  remittanceTable,
  stateOf,
} from './exports.policy.js'
import { filterInWords, journalPaper } from './journal-paper.policy.js'
import type { JournalLine } from './journal.query.js'
import type { SheetSection } from './remittance.policy.js'
import { civilDay } from '../../platform/day.js'
import { type Cents, wholeCents } from '../../platform/money.js'

const november: Period = {
  regieName: 'Régie de Coubon',
  regisseur: null,
  from: civilDay('2026-11-01'),
  to: civilDay('2026-11-30'),
  closed: true,
}
const line = (label: string, amountCents: Cents) => ({ label, amountCents, kinds: [], causes: [], serviceId: null })
const sections: SheetSection[] = [
  {
    key: 'RECEIVED',
    title: 'Encaissements',
    lines: [line('Espèces', wholeCents(5000))],
    totalLabel: 'Total',
    totalCents: wholeCents(5000),
  },
  {
    key: 'REFUNDS',
    title: 'Remboursements',
    lines: [line('Payés', wholeCents(700))],
    totalLabel: null,
    totalCents: null,
  },
]
const wallets = {
  kind: 'WALLET' as const,
  serviceId: null,
  accountCode: '4191',
  accountLabel: 'Porte-monnaie des familles',
  openingCents: wholeCents(3000),
  debitCents: wholeCents(380),
  creditCents: wholeCents(2000),
  closingCents: wholeCents(4620),
}
const balance = { lines: [wallets], debitCents: wholeCents(2380), creditCents: wholeCents(2381), agrees: true }
const entry: JournalLine = {
  entryId: 1,
  transactionId: 't1',
  day: civilDay('2026-11-08'),
  at: new Date('2026-11-08T10:00:00Z'),
  kind: 'WALLET',
  cause: 'ORDER',
  causeLabel: 'Commande payée avec le porte-monnaie',
  accountCode: '4191',
  accountLabel: 'Porte-monnaie des familles',
  accountId: 'a',
  family: 'Dupont Camille',
  orderNumber: 'CF-0000012',
  receiptNumber: '2026-000123',
  debitCents: wholeCents(380),
  creditCents: wholeCents(0),
  reason: 'Motif',
  who: 'Dominique',
}
const bare = {
  ...entry,
  family: null,
  orderNumber: null,
  reason: null,
  debitCents: wholeCents(0),
  creditCents: wholeCents(500),
}

test('a period says its days, and whether its figures may change', () => {
  expect(between(november)).toBe('du 01/11/2026 au 30/11/2026')
  expect(stateOf(november)).toBe('Période close.')
  expect(stateOf({ ...november, closed: false })).toBe('Période non close : ces chiffres peuvent encore changer.')
})

describe('sheets', () => {
  test('of the journal: an entry a row; what is nothing is an empty cell', () =>
    expect(journalTable([entry, bare])).toMatchObject({
      name: 'Journal',
      head: [
        'Jour',
        'Écriture',
        'Cause',
        'Compte',
        'Intitulé',
        'Famille',
        'Commande',
        'Reçu',
        'Débit',
        'Crédit',
        'Motif',
        'Par',
      ],
      rows: [
        [
          '08/11/2026',
          't1',
          'Commande payée avec le porte-monnaie',
          '4191',
          'Porte-monnaie des familles',
          'Dupont Camille',
          'CF-0000012',
          '2026-000123',
          { cents: 380 },
          null,
          'Motif',
          'Dominique',
        ],
        [
          '08/11/2026',
          't1',
          'Commande payée avec le porte-monnaie',
          '4191',
          'Porte-monnaie des familles',
          null,
          null,
          '2026-000123',
          null,
          { cents: 500 },
          null,
          'Dominique',
        ],
      ],
      widths: [12, 38, 34, 10, 44, 28, 14, 14, 12, 12, 30, 24],
    }))
  test('of the balance: an account a row, and the totals of what moved', () =>
    expect(balanceTable(balance)).toEqual({
      name: 'Balance',
      head: ['Compte', 'Intitulé', 'Solde au début', 'Débits', 'Crédits', 'Solde à la fin'],
      rows: [
        ['4191', 'Porte-monnaie des familles', { cents: 3000 }, { cents: 380 }, { cents: 2000 }, { cents: 4620 }],
        ['', 'Total', null, { cents: 2380 }, { cents: 2381 }, null],
      ],
      widths: [10, 48, 16, 16, 16, 16],
    }))
  test('of the état de versement: a section without a total has no row for it', () =>
    expect(remittanceTable(sections)).toEqual({
      name: 'État de versement',
      head: ['Rubrique', 'Ligne', 'Montant'],
      rows: [
        ['Encaissements', 'Espèces', { cents: 5000 }],
        ['Encaissements', 'Total', { cents: 5000 }],
        ['Remboursements', 'Payés', { cents: 700 }],
      ],
      widths: [44, 44, 16],
    }))
})

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' '))

describe('papers', () => {
  test('the balance, with its totals, and a loud word when the books disagree', () => {
    const paper = balancePaper(balance, november)
    expect(plain(paper)).toEqual({
      title: 'Balance générale du 01/11/2026 au 30/11/2026',
      issuer: 'Régie de Coubon',
      day: '2026-11-30',
      landscape: true,
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: 'Compte', share: 0.1 },
            { title: 'Intitulé', share: 0.38 },
            { title: 'Solde au début', share: 0.13, right: true },
            { title: 'Débits', share: 0.13, right: true },
            { title: 'Crédits', share: 0.13, right: true },
            { title: 'Solde à la fin', share: 0.13, right: true },
          ],
          rows: [['4191', 'Porte-monnaie des familles', '30,00 €', '3,80 €', '20,00 €', '46,20 €']],
          total: ['', 'Total', '', '23,80 €', '23,81 €', ''],
        },
        { kind: 'small', text: 'Un solde positif est créditeur. Les débits égalent les crédits. Période close.' },
      ],
    })
    expect(balancePaper({ ...balance, agrees: false }, november).blocks.at(-1)).toEqual({
      kind: 'small',
      text: 'Un solde positif est créditeur. LES COMPTES NE CONCORDENT PAS. Période close.',
    })
  })
  test('the état de versement, its difference, and where two people sign', () => {
    const columns = [
      { title: '', share: 0.75 },
      { title: 'Montant', share: 0.25, right: true },
    ]
    expect(plain(remittancePaper(sections, wholeCents(12), november))).toEqual({
      title: 'État de versement du 01/11/2026 au 30/11/2026',
      issuer: 'Régie de Coubon',
      day: '2026-11-30',
      blocks: [
        { kind: 'heading', text: 'Encaissements' },
        { kind: 'table', columns, rows: [['Espèces', '50,00 €']], total: ['Total', '50,00 €'] },
        { kind: 'heading', text: 'Remboursements' },
        { kind: 'table', columns, rows: [['Payés', '7,00 €']] },
        {
          kind: 'small',
          text: 'Écart entre les sommes détenues et ce qu’elles doivent : 0,12 €. Période close.',
        },
        { kind: 'text', text: expect.stringMatching(/^Le régisseur, +Le comptable,$/) as unknown },
      ],
    })
  })
  test('the journal, with what narrows it, its pieces and its totals', () => {
    const paper = journalPaper([entry, bare], november, 'Seules les lignes de : service « Cantine ».')
    expect(plain(paper)).toMatchObject({
      title: 'Journal du 01/11/2026 au 30/11/2026',
      issuer: 'Régie de Coubon',
      day: '2026-11-30',
      landscape: true,
      blocks: [
        { kind: 'text', text: 'Seules les lignes de : service « Cantine ».' },
        {
          kind: 'table',
          columns: [
            { title: 'Jour', share: 0.1 },
            { title: 'Compte', share: 0.22 },
            { title: 'Cause', share: 0.22 },
            { title: 'Famille', share: 0.14 },
            { title: 'Pièces', share: 0.12 },
            { title: 'Débit', share: 0.1, right: true },
            { title: 'Crédit', share: 0.1, right: true },
          ],
          rows: [
            [
              '08/11/2026',
              '4191 Porte-monnaie des familles',
              'Commande payée avec le porte-monnaie : Motif',
              'Dupont Camille',
              'CF-0000012, 2026-000123',
              '3,80 €',
              '',
            ],
            [
              '08/11/2026',
              '4191 Porte-monnaie des familles',
              'Commande payée avec le porte-monnaie',
              '',
              '2026-000123',
              '',
              '5,00 €',
            ],
          ],
          total: ['Total', '2 lignes', '', '', '', '3,80 €', '5,00 €'],
        },
        { kind: 'small', text: 'Période close.' },
      ],
    })
    const one = journalPaper([entry], november, null)
    expect(one.blocks).toHaveLength(2)
    expect(one.blocks[0]).toMatchObject({ total: ['Total', '1 ligne', '', '', '', '3,80\u00a0€', '0,00\u00a0€'] })
  })
})

test('what narrows a journal is said; the whole of it says nothing', () => {
  const whole = { regieId: 'r', from: civilDay('2026-11-01'), to: civilDay('2026-11-30') }
  expect(filterInWords(whole, null)).toBeNull()
  expect(filterInWords({ ...whole, kinds: [], causes: [] }, null)).toBeNull()
  expect(filterInWords({ ...whole, kinds: ['CASH', 'BANK'], causes: ['DEPOSIT'] }, null)).toBe(
    'Seules les lignes de : comptes « Caisse : espèces », « Compte au Trésor » ; causes « Dépôt au Trésor ».',
  )
  expect(filterInWords({ ...whole, causes: ['DEPOSIT', 'EARNED'] }, 'Cantine')).toBe(
    'Seules les lignes de : causes « Dépôt au Trésor », « Repas servis : avance devenue recette » ; service « Cantine ».',
  )
})
