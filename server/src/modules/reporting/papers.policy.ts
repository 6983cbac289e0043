import { type Day, dayInWords, dayOn, monthInWords } from '../../platform/day.js'
import { formatCents, plusCents, sumCents } from '../../platform/money.js'
import type { PdfBlock, PdfPaper } from '../../platform/pdf.js'
import type { FamilyInRegie, ReceiptFacts, StatementFacts, TaxFacts, TaxLine } from './papers.query.js'
import { issuerOf } from './exports.policy.js'
import { lastDayOf } from './closing.policy.js'
import { CAUSES, dayInFigures, METHODS, receiptNumber } from './ledger-names.policy.js'

const longDay = (day: Day): string => `${dayInWords(day)} ${day.slice(0, 4)}`

const mealsOf = (lines: readonly { meals: number }[]): number => lines.reduce((sum, line) => sum + line.meals, 0)

const servedBy = (communes: readonly string[]): string =>
  communes.length > 0 ? `Régie de recettes : ${communes.join(', ')}` : 'Régie de recettes'

/** Receipt of one payment: what came in, how, from whom, and its number in the series of the régie. */
export function receiptPaper(r: ReceiptFacts): PdfPaper {
  const number = receiptNumber(r.year, r.number)
  return {
    title: `Reçu n° ${number}`,
    issuer: issuerOf(r.regie.name, r.regie.siret),
    day: r.day,
    blocks: [
      {
        kind: 'facts',
        facts: [
          ['Numéro', number],
          ['Date', longDay(r.day)],
          ['Reçu de', r.family],
          ['Montant', formatCents(r.amountCents)],
          ['Moyen de paiement', METHODS[r.method]],
          ...(r.method === 'CESU' ? [['Usage', 'Pour la garde des enfants, jamais pour leurs repas'] as const] : []),
          ['Objet', r.orderNumber ? `${r.label} ${r.orderNumber}` : r.label],
        ],
      },
      {
        kind: 'small',
        text: `${r.regie.name} · ${servedBy(r.regie.communes)}. Reçu délivré par le régisseur${r.regie.regisseur ? `, ${r.regie.regisseur},` : ''} pour le compte du comptable public ; les numéros se suivent sans interruption dans l’année.`,
      },
    ],
  }
}

const stateOf = (family: FamilyInRegie, lastDay: string): PdfBlock => ({
  kind: 'small',
  text:
    family.closedUntil !== null && lastDay <= family.closedUntil
      ? 'Période close par le régisseur : ce document ne changera plus.'
      : 'Période non close : ce document peut encore changer.',
})

/** Monthly statement of a family: its wallet from the first to the last day, and what its children consumed. */
export function statementPaper(s: StatementFacts, month: string): PdfPaper {
  const last = lastDayOf(month)
  const closing = plusCents(s.openingCents, sumCents(s.moves.map((m) => m.amountCents)))
  return {
    title: `Relevé de ${monthInWords(month)}`,
    issuer: s.regie.name,
    day: last,
    blocks: [
      {
        kind: 'facts',
        facts: [
          ['Famille', s.family],
          ['Solde au début du mois', formatCents(s.openingCents)],
          ['Solde à la fin du mois', formatCents(closing)],
        ],
      },
      { kind: 'heading', text: 'Mouvements du porte-monnaie' },
      s.moves.length === 0
        ? { kind: 'text', text: 'Aucun mouvement ce mois-ci.' }
        : {
            kind: 'table',
            columns: [
              { title: 'Date', share: 0.16 },
              { title: 'Mouvement', share: 0.64 },
              { title: 'Montant', share: 0.2, right: true },
            ],
            rows: s.moves.map((m) => [
              dayInFigures(m.day),
              m.detail ? `${CAUSES[m.cause]} : ${m.detail}` : CAUSES[m.cause],
              formatCents(m.amountCents),
            ]),
            total: ['', 'Solde à la fin du mois', formatCents(closing)],
          },
      { kind: 'heading', text: 'Repas et accueils consommés' },
      s.consumed.length === 0
        ? { kind: 'text', text: 'Rien n’a été consommé ce mois-ci.' }
        : {
            kind: 'table',
            columns: [
              { title: 'Enfant', share: 0.36 },
              { title: 'Service', share: 0.3 },
              { title: 'Nombre', share: 0.14, right: true },
              { title: 'Montant', share: 0.2, right: true },
            ],
            rows: s.consumed.map((c) => [
              `${c.firstName} ${c.lastName}`,
              c.service,
              String(c.meals),
              formatCents(c.cents),
            ]),
            total: ['Total', '', String(mealsOf(s.consumed)), formatCents(sumCents(s.consumed.map((c) => c.cents)))],
          },
      stateOf(s, last),
    ],
  }
}

const SOURCES =
  'Sources : article 200 quater B du code général des impôts (frais de garde, hors du domicile, des enfants de moins de six ans au 1er janvier de l’année d’imposition) et Bulletin officiel des finances publiques, BOI-IR-RICI-300. La part des repas en est exclue.'

/** Yearly tax statement: care of each child under 6 on 1 January, food left out; nothing is said of older children. */
export function taxPaper({ lines, ...family }: TaxFacts, year: number): PdfPaper {
  const total = sumCents(lines.map((l) => l.careCents))
  const zero = lines.some((l) => l.careCents === 0)
  return {
    title: `Attestation de frais de garde ${year}`,
    issuer: family.regie.name,
    day: dayOn(year, 12, 31),
    blocks: [
      {
        kind: 'facts',
        facts: [
          ['Famille', family.family],
          ...(family.address ? [['Adresse', family.address] as const] : []),
          ['Année', String(year)],
          ['Total des frais de garde', formatCents(total)],
        ],
      },
      {
        kind: 'text',
        text: `Frais de garde payés et consommés du 1er janvier au 31 décembre ${year}, pour les enfants de moins de six ans au 1er janvier ${year}.`,
      },
      lines.length === 0
        ? {
            kind: 'text',
            text: `Aucun enfant de moins de six ans au 1er janvier ${year} n’a fréquenté un service de cette régie cette année-là.`,
          }
        : {
            kind: 'table',
            columns: [
              { title: 'Enfant', share: 0.3 },
              { title: 'Né(e) le', share: 0.16 },
              { title: 'Service', share: 0.22 },
              { title: 'Jours', share: 0.12, right: true },
              { title: 'Frais de garde', share: 0.2, right: true },
            ],
            rows: byChild(lines),
            total: ['Total', '', '', '', formatCents(total)],
          },
      ...(zero
        ? [
            {
              kind: 'small' as const,
              text: 'Une ligne à 0,00 € : ce que la famille a payé pour ce service est le prix du repas, que la loi exclut.',
            },
          ]
        : []),
      {
        kind: 'small',
        text: `${SOURCES} Déduisez les aides reçues pour ces frais (CESU préfinancés, participation de l’employeur).`,
      },
      stateOf(family, `${year}-12-31`),
    ],
  }
}

/** A line a service, then the child's total when there are several. */
function byChild(lines: readonly TaxLine[]): string[][] {
  return [...new Set(lines.map((l) => l.childId))].flatMap((id) => {
    const mine = lines.filter((l) => l.childId === id)
    const rows = mine.map((l) => [
      `${l.firstName} ${l.lastName}`,
      dayInFigures(l.birthDate),
      l.service,
      String(l.meals),
      formatCents(l.careCents),
    ])
    if (mine.length < 2) return rows
    const first = mine[0]
    return [
      ...rows,
      [
        `Total pour ${first?.firstName}`,
        '',
        '',
        String(mealsOf(mine)),
        formatCents(sumCents(mine.map((l) => l.careCents))),
      ],
    ]
  })
}
