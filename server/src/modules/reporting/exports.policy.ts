import type { Day } from '../../platform/day.js'
import { type Cents, formatCents } from '../../platform/money.js'
import type { PdfPaper } from '../../platform/pdf.js'
import type { SheetCell, SheetTable } from '../../platform/sheet.js'
import type { Balance } from './balance.policy.js'
import type { JournalLine } from './journal.query.js'
import type { SheetSection } from './remittance.policy.js'
import { dayInFigures } from './ledger-names.policy.js'

/** What stands above the title of a paper. */
export const issuerOf = (name: string, siret: string | null): string => (siret ? `${name} · SIRET\u00a0${siret}` : name)

export interface Period {
  /** With its SIRET, when it is known. */
  regieName: string
  /** Who answered for it on the last day; null when no arrêté is entered. */
  regisseur: string | null
  from: Day
  to: Day
  closed: boolean
}

export const between = ({ from, to }: Period): string => `du ${dayInFigures(from)} au ${dayInFigures(to)}`
export const stateOf = ({ closed }: Period): string =>
  closed ? 'Période close.' : 'Période non close : ces chiffres peuvent encore changer.'

export const JOURNAL_HEAD = [
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
] as const

export const journalRow = (l: JournalLine): SheetCell[] => [
  dayInFigures(l.day),
  l.transactionId,
  l.causeLabel,
  l.accountCode,
  l.accountLabel,
  l.family,
  l.orderNumber,
  l.receiptNumber,
  l.debitCents ? { cents: l.debitCents } : null,
  l.creditCents ? { cents: l.creditCents } : null,
  l.reason,
  l.who,
]

export const journalTable = (lines: readonly JournalLine[]): SheetTable => ({
  name: 'Journal',
  head: JOURNAL_HEAD,
  rows: lines.map(journalRow),
  widths: [12, 38, 34, 10, 44, 28, 14, 14, 12, 12, 30, 24],
})

export const balanceTable = (b: Balance): SheetTable => ({
  name: 'Balance',
  head: ['Compte', 'Intitulé', 'Solde au début', 'Débits', 'Crédits', 'Solde à la fin'],
  rows: [
    ...b.lines.map((l) => [
      l.accountCode,
      l.accountLabel,
      { cents: l.openingCents },
      { cents: l.debitCents },
      { cents: l.creditCents },
      { cents: l.closingCents },
    ]),
    ['', 'Total', null, { cents: b.debitCents }, { cents: b.creditCents }, null],
  ],
  widths: [10, 48, 16, 16, 16, 16],
})

export const remittanceTable = (sections: readonly SheetSection[]): SheetTable => ({
  name: 'État de versement',
  head: ['Rubrique', 'Ligne', 'Montant'],
  rows: sections.flatMap((s) => [
    ...s.lines.map((l) => [s.title, l.label, { cents: l.amountCents }]),
    ...(s.totalCents === null ? [] : [[s.title, s.totalLabel, { cents: s.totalCents }]]),
  ]),
  widths: [44, 44, 16],
})

export const balancePaper = (b: Balance, period: Period): PdfPaper => ({
  title: `Balance générale ${between(period)}`,
  issuer: period.regieName,
  day: period.to,
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
      rows: b.lines.map((l) => [
        l.accountCode,
        l.accountLabel,
        ...[l.openingCents, l.debitCents, l.creditCents, l.closingCents].map(formatCents),
      ]),
      total: ['', 'Total', '', formatCents(b.debitCents), formatCents(b.creditCents), ''],
    },
    {
      kind: 'small',
      text: `Un solde positif est créditeur. ${b.agrees ? 'Les débits égalent les crédits.' : 'LES COMPTES NE CONCORDENT PAS.'} ${stateOf(period)}`,
    },
  ],
})

export const remittancePaper = (
  sections: readonly SheetSection[],
  differenceCents: Cents,
  period: Period,
): PdfPaper => ({
  title: `État de versement ${between(period)}`,
  issuer: period.regieName,
  day: period.to,
  blocks: [
    ...sections.flatMap((s) => [
      { kind: 'heading' as const, text: s.title },
      {
        kind: 'table' as const,
        columns: [
          { title: '', share: 0.75 },
          { title: 'Montant', share: 0.25, right: true },
        ],
        rows: s.lines.map((l) => [l.label, formatCents(l.amountCents)]),
        ...(s.totalCents === null ? {} : { total: [s.totalLabel ?? '', formatCents(s.totalCents)] }),
      },
    ]),
    {
      kind: 'small',
      text: `Écart entre les sommes détenues et ce qu’elles doivent : ${formatCents(differenceCents)}. ${stateOf(period)}`,
    },
    {
      kind: 'text',
      text: `${period.regisseur ? `Le régisseur, ${period.regisseur},` : 'Le régisseur,'.padEnd(40)}${' '.repeat(30)}Le comptable,`,
    },
  ],
})
