import { formatCents, sumCents } from '../../platform/money.js'
import type { PdfPaper } from '../../platform/pdf.js'
import { between, type Period, stateOf } from './exports.policy.js'
import type { JournalAsked, JournalLine } from './journal.query.js'
import { ACCOUNTS } from '../wallet/index.js'
import { CAUSES, dayInFigures } from './ledger-names.policy.js'

/** What narrows a journal, in words; null for the whole of it. */
export function filterInWords({ kinds, causes }: JournalAsked, serviceName: string | null): string | null {
  const said = [
    kinds?.length ? `comptes ${kinds.map((kind) => `« ${ACCOUNTS[kind].label} »`).join(', ')}` : null,
    causes?.length ? `causes ${causes.map((cause) => `« ${CAUSES[cause]} »`).join(', ')}` : null,
    serviceName ? `service « ${serviceName} »` : null,
  ].filter((part) => part !== null)
  return said.length > 0 ? `Seules les lignes de : ${said.join(' ; ')}.` : null
}

/** The journal on paper: an entry a line, in the order of the ledger, with its piece. */
export const journalPaper = (lines: readonly JournalLine[], period: Period, filter: string | null): PdfPaper => ({
  title: `Journal ${between(period)}`,
  issuer: period.regieName,
  day: period.to,
  landscape: true,
  blocks: [
    ...(filter ? [{ kind: 'text' as const, text: filter }] : []),
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
      rows: lines.map((l) => [
        dayInFigures(l.day),
        `${l.accountCode} ${l.accountLabel}`,
        l.reason ? `${l.causeLabel} : ${l.reason}` : l.causeLabel,
        l.family ?? '',
        [l.orderNumber, l.receiptNumber].filter(Boolean).join(', '),
        l.debitCents ? formatCents(l.debitCents) : '',
        l.creditCents ? formatCents(l.creditCents) : '',
      ]),
      total: [
        'Total',
        `${lines.length} ligne${lines.length > 1 ? 's' : ''}`,
        '',
        '',
        '',
        formatCents(sumCents(lines.map((l) => l.debitCents))),
        formatCents(sumCents(lines.map((l) => l.creditCents))),
      ],
    },
    { kind: 'small', text: stateOf(period) },
  ],
})
