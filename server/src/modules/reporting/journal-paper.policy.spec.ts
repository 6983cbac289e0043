import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { filterInWords, journalPaper } from './journal-paper.policy.js'
import type { JournalLine } from './journal.query.js'
import { wholeCents } from '../../platform/money.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const asked = { regieId: 'g', from: civilDay('2026-11-01'), to: civilDay('2026-11-30') }
const period = {
  regieName: 'Régie de Coubon',
  regisseur: null,
  from: civilDay('2026-11-01'),
  to: civilDay('2026-11-30'),
  closed: true,
}
const line: JournalLine = {
  entryId: 1,
  transactionId: 't',
  day: civilDay('2026-11-25'),
  at: new Date('2026-11-25T08:00:00Z'),
  cause: 'DESK_TOP_UP',
  causeLabel: 'Encaissement au guichet',
  kind: 'CASH',
  accountCode: '531',
  accountLabel: 'Caisse : espèces',
  family: 'Dupont',
  accountId: 'a',
  orderNumber: null,
  receiptNumber: '2026-000002',
  reason: null,
  who: null,
  debitCents: wholeCents(600),
  creditCents: wholeCents(0),
}

test('what narrows a journal is said in words; nothing narrows the whole', () => {
  expect(filterInWords(asked, null)).toBeNull()
  expect(filterInWords({ ...asked, kinds: [], causes: null }, null)).toBeNull()
  expect(filterInWords({ ...asked, kinds: ['CASH', 'CESU'] }, null)).toBe(
    'Seules les lignes de : comptes « Caisse : espèces », « CESU à l’encaissement ».',
  )
  expect(filterInWords({ ...asked, kinds: ['CASH'], causes: ['ABSENCE', 'CLOSURE'] }, 'Cantine')).toBe(
    'Seules les lignes de : comptes « Caisse : espèces » ; causes « Absence déduite », « Fermeture du service » ; service « Cantine ».',
  )
})

test('the journal on paper: an entry a line with its piece, and the total of what is shown', () => {
  const credit = {
    ...line,
    accountCode: '4191',
    accountLabel: 'Porte-monnaie des familles',
    causeLabel: 'Geste commercial',
    reason: 'Repas froid',
    family: null,
    orderNumber: 'C-12',
    debitCents: wholeCents(0),
    creditCents: wholeCents(450),
  }
  const paper = journalPaper([line, credit], period, 'Seules les lignes de : service « Cantine ».')
  expect(paper).toMatchObject({
    title: 'Journal du 01/11/2026 au 30/11/2026',
    issuer: 'Régie de Coubon',
    day: civilDay('2026-11-30'),
    landscape: true,
  })
  const [filter, table, state] = paper.blocks
  expect(filter).toEqual({ kind: 'text', text: 'Seules les lignes de : service « Cantine ».' })
  expect(state).toEqual({ kind: 'small', text: 'Période close.' })
  if (table?.kind !== 'table') throw new Error('no table')
  expect(table.columns).toEqual([
    { title: 'Jour', share: 0.1 },
    { title: 'Compte', share: 0.22 },
    { title: 'Cause', share: 0.22 },
    { title: 'Famille', share: 0.14 },
    { title: 'Pièces', share: 0.12 },
    { title: 'Débit', share: 0.1, right: true },
    { title: 'Crédit', share: 0.1, right: true },
  ])
  expect(table.rows.map((row) => row.map(plain))).toEqual([
    ['25/11/2026', '531 Caisse : espèces', 'Encaissement au guichet', 'Dupont', '2026-000002', '6,00 €', ''],
    [
      '25/11/2026',
      '4191 Porte-monnaie des familles',
      'Geste commercial : Repas froid',
      '',
      'C-12, 2026-000002',
      '',
      '4,50 €',
    ],
  ])
  expect(table.total?.map(plain)).toEqual(['Total', '2 lignes', '', '', '', '6,00 €', '4,50 €'])
})

test('one line is in the singular, and without a filter none is printed', () => {
  const { blocks } = journalPaper([line], { ...period, closed: false }, null)
  expect(blocks).toHaveLength(2)
  if (blocks[0]?.kind !== 'table') throw new Error('no table')
  expect(blocks[0].total?.map(plain)).toEqual(['Total', '1 ligne', '', '', '', '6,00 €', '0,00 €'])
  expect(blocks[1]).toEqual({ kind: 'small', text: 'Période non close : ces chiffres peuvent encore changer.' })
})
