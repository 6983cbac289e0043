import { type Day, dayInWords, monthInWords } from '../../platform/day.js'
import { de } from '../../platform/french.js'
import { formatCents, minusCents, oppositeCents } from '../../platform/money.js'
import type { PdfPaper } from '../../platform/pdf.js'
import { NATURES } from '../invoices/index.js'
import { issuerOf } from './exports.policy.js'
import type { InvoiceFacts } from './invoice-paper.query.js'

const longDay = (day: Day): string => `${dayInWords(day)} ${day.slice(0, 4)}`
const shortDay = (day: Day): string => day.slice(5).split('-').reverse().join('/')

const monthsOf = (days: readonly Day[]): string => days.map((day) => de(monthInWords(day.slice(0, 7)))).join(', ')

/** « Forfait de décembre 2026 », « réservé : 01/12, 03/12 ». */
const whatOf = ({ nature, days, detail }: InvoiceFacts['lines'][number]): string =>
  nature === 'MONTH'
    ? `forfait ${monthsOf(days)}`
    : nature === 'MONTH_END'
      ? [`repas ${monthsOf(days)}`, detail].filter(Boolean).join(' : ')
      : `${NATURES[nature].toLocaleLowerCase('fr')} : ${days.map(shortDay).join(', ')}`

function creditWords({ totalCents, setOffCents }: InvoiceFacts['invoice']): string {
  const backCents = minusCents(totalCents, setOffCents)
  return [
    ...(setOffCents > 0 ? [`${formatCents(setOffCents)} sont déduits de ce qui restait à payer.`] : []),
    ...(backCents > 0 ? [`${formatCents(backCents)} sont revenus sur le porte-monnaie de la famille.`] : []),
  ].join(' ')
}

/** An invoice or a credit note, as it was issued: what was paid of it since is not on it. */
export function invoicePaper({ invoice, lines, address, regie }: InvoiceFacts): PdfPaper {
  const isInvoice = invoice.kind === 'INVOICE'
  const total = isInvoice ? invoice.totalCents : oppositeCents(invoice.totalCents)
  return {
    title: `${isInvoice ? 'Facture' : 'Avoir'} n° ${invoice.number}`,
    issuer: issuerOf(regie.name, regie.siret),
    day: invoice.issuedOn,
    blocks: [
      {
        kind: 'facts',
        facts: [
          ['Numéro', invoice.number],
          ...(invoice.fee ? [] : [['Mois', monthInWords(invoice.month)] as const]),
          ...(invoice.correctsNumber ? [['Facture corrigée', invoice.correctsNumber] as const] : []),
          ...(invoice.reason ? [['Motif', invoice.reason] as const] : []),
          ['Date', longDay(invoice.issuedOn)],
          ['Famille', invoice.familyName],
          ...(address ? [['Adresse', address] as const] : []),
          [isInvoice ? 'Montant' : 'Montant de l’avoir', formatCents(invoice.totalCents)],
          ...(isInvoice && invoice.totalCents > 0
            ? [['À payer avant la fin du', longDay(invoice.dueOn)] as const]
            : []),
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: 'Bénéficiaire', share: 0.22 },
          { title: 'Service', share: 0.32 },
          { title: 'Prix', share: 0.15, right: true },
          { title: 'Nombre', share: 0.13, right: true },
          { title: 'Montant', share: 0.18, right: true },
        ],
        rows: lines.map((line) => [
          line.beneficiaryName,
          `${line.serviceName}, ${whatOf(line)}`,
          formatCents(line.unitPriceCents),
          String(line.quantity),
          formatCents(line.totalCents),
        ]),
        total: ['Total', '', '', '', formatCents(total)],
      },
      {
        kind: 'small',
        text: isInvoice
          ? 'Payable en ligne dans « Mes factures », avec le porte-monnaie ou par carte bancaire, ou à la mairie. Une facture émise ne change plus : une correction est sur la suivante, ou fait l’objet d’un avoir.'
          : creditWords(invoice),
      },
    ],
  }
}
