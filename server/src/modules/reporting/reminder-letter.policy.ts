import { type Day, dayInWords } from '../../platform/day.js'
import { formatCents } from '../../platform/money.js'
import type { PdfBlock, PdfPaper } from '../../platform/pdf.js'
import { issuerOf } from './exports.policy.js'
import type { LetterFacts } from './reminder-letter.query.js'

const longDay = (day: Day): string => `${dayInWords(day)} ${day.slice(0, 4)}`
const titleOf = ({ step }: LetterFacts): string => (step === 1 ? 'Rappel' : `Rappel n° ${step}`)

function letter(facts: LetterFacts): PdfBlock[] {
  const { regie, familyName, address, sentOn, number, issuedOn, dueOn, totalCents, leftCents } = facts
  const { feeCents, feeInvoice } = facts
  return [
    { kind: 'text', text: issuerOf(regie.name, regie.siret) },
    { kind: 'text', text: regie.communes.join(', ') },
    { kind: 'address', lines: [familyName, ...address] },
    { kind: 'right', text: `Le ${longDay(sentOn)}` },
    { kind: 'heading', text: `Objet : ${titleOf(facts)}, facture ${number}` },
    { kind: 'text', text: 'Madame, Monsieur,' },
    {
      kind: 'text',
      text: `Votre facture ${number} était à payer avant la fin du ${longDay(dueOn)}. Sauf erreur de notre part, il reste ${formatCents(leftCents)} à régler.`,
    },
    {
      kind: 'facts',
      facts: [
        ['Facture', number],
        ['Émise le', longDay(issuedOn)],
        ['Échéance', longDay(dueOn)],
        ['Montant', formatCents(totalCents)],
        ['Reste à payer', formatCents(leftCents)],
      ],
    },
    ...(feeInvoice
      ? [
          {
            kind: 'text' as const,
            text: `Le règlement prévoit ${formatCents(feeCents)} de frais pour cette relance : ils font l’objet de la facture ${feeInvoice}.`,
          },
        ]
      : []),
    {
      kind: 'text',
      text: 'Vous pouvez payer en ligne, dans « Mes factures », ou à la mairie. Si vous avez payé entre-temps, ne tenez pas compte de cette lettre.',
    },
    {
      kind: 'text',
      text: 'Vos enfants restent accueillis. Si vous avez des difficultés à payer, parlez-en à la mairie : elle peut suspendre les relances.',
    },
    { kind: 'text', text: 'Veuillez agréer, Madame, Monsieur, nos salutations distinguées.' },
    { kind: 'right', text: regie.regisseur ? `Le régisseur, ${regie.regisseur}` : 'Le régisseur' },
  ]
}

/** One letter a page, folded for an envelope with a window. */
export function lettersPaper(all: readonly [LetterFacts, ...LetterFacts[]]): PdfPaper {
  const [first] = all
  return {
    title: all.length === 1 ? `${titleOf(first)}, facture ${first.number}` : `Relances du ${longDay(first.sentOn)}`,
    issuer: issuerOf(first.regie.name, first.regie.siret),
    day: first.sentOn,
    letters: true,
    blocks: all.flatMap((facts, n) => [...(n > 0 ? [{ kind: 'page' as const }] : []), ...letter(facts)]),
  }
}
