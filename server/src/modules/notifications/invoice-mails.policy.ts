import { type Day, dayInWords, monthInWords } from '../../platform/day.js'
import { de } from '../../platform/french.js'
import type { Mail } from '../../platform/mail.js'
import { type Cents, formatCents, minusCents } from '../../platform/money.js'
import type { Reader } from './account-mails.policy.js'

export interface ToldInvoice extends Reader {
  id: string
  kind: 'INVOICE' | 'CREDIT_NOTE'
  number: string
  /** Its first day. */
  month: Day
  regie: string
  totalCents: Cents
  dueOn: Day
  /** Of a credit note: what of it lowered what was left to pay. */
  setOffCents: Cents
  /** Of a credit note by hand: the number of the invoice that it corrects, and why. */
  corrects: string | null
  reason: string | null
}

/** A month’s invoice, or a credit note: of what changed since, or by hand. */
export const invoiceIssued = (to: ToldInvoice, site: string): Mail =>
  to.kind === 'INVOICE' ? invoiceAsked(to, site) : creditNoted(to, site)

function invoiceAsked(to: ToldInvoice, site: string): Mail {
  const month = de(monthInWords(to.month.slice(0, 7)))
  const amount = formatCents(to.totalCents)
  return {
    to: to.email,
    subject: `Votre facture ${month} : ${amount}`,
    paragraphs: [
      `Bonjour ${to.firstName},`,
      `Votre facture ${to.number} ${month} (${to.regie}) est de ${amount}.`,
      to.totalCents === 0
        ? 'Tout y est compensé : vous n’avez rien à payer.'
        : `Elle est à payer avant la fin du ${dayInWords(to.dueOn)} ${to.dueOn.slice(0, 4)}, avec votre porte-monnaie, par carte bancaire ou à la mairie.`,
    ],
    link: { label: 'Voir ma facture', url: `${site}/mes-factures/${to.id}` },
  }
}

function creditNoted(to: ToldInvoice, site: string): Mail {
  const { number, regie, corrects, reason, setOffCents, totalCents } = to
  const month = de(monthInWords(to.month.slice(0, 7)))
  const amount = formatCents(totalCents)
  const backCents = minusCents(totalCents, setOffCents)
  return {
    to: to.email,
    subject: `Votre avoir ${corrects ? `sur la facture ${corrects}` : month} : ${amount}${setOffCents === 0 ? ' vous reviennent' : ''}`,
    paragraphs: [
      `Bonjour ${to.firstName},`,
      corrects
        ? `La mairie a corrigé votre facture ${corrects} (${regie}) : l’avoir ${number} est de ${amount}. Motif : ${reason ?? ''}`
        : `Des repas déjà facturés ont été corrigés : l’avoir ${number} ${month} (${regie}) est de ${amount}.`,
      ...(setOffCents > 0 ? [`${formatCents(setOffCents)} sont déduits de ce qu’il vous restait à payer.`] : []),
      ...(backCents > 0 ? [`${formatCents(backCents)} sont revenus sur votre porte-monnaie.`] : []),
    ],
    link: { label: 'Voir mon avoir', url: `${site}/mes-factures/${to.id}` },
  }
}

export interface RemindedInvoice extends Reader {
  id: string
  number: string
  regie: string
  remainingCents: Cents
  dueOn: Day
  step: number
  /** What this reminder adds. */
  feeCents: Cents
}

/** An invoice that is not paid after its due date. */
export const invoiceReminded = (to: RemindedInvoice, site: string): Mail => ({
  to: to.email,
  subject: `${to.step === 1 ? 'Rappel' : `Rappel n° ${to.step}`} : il reste ${formatCents(to.remainingCents)} à payer sur votre facture ${to.number}`,
  paragraphs: [
    `Bonjour ${to.firstName},`,
    `Votre facture ${to.number} (${to.regie}) était à payer avant la fin du ${dayInWords(to.dueOn)} ${to.dueOn.slice(0, 4)} : il reste ${formatCents(to.remainingCents)} à régler, avec votre porte-monnaie, par carte bancaire ou à la mairie.`,
    ...(to.feeCents > 0
      ? [
          `Le règlement prévoit ${formatCents(to.feeCents)} de frais pour cette relance : ils font l’objet d’une facture à part, dans « Mes factures ».`,
        ]
      : []),
    'Vos enfants restent accueillis. Si vous avez des difficultés à payer, parlez-en à la mairie : elle peut suspendre les relances.',
  ],
  link: { label: 'Payer ma facture', url: `${site}/mes-factures/${to.id}` },
})

export interface PaidInvoice {
  id: string
  number: string
  paidCents: Cents
  /** What is left of the invoice. */
  remainingCents: Cents
}

/** What became of money that came for an invoice. */
export function paidInvoiceWords({ number, paidCents, remainingCents }: PaidInvoice, receivedCents: Cents): string[] {
  const rest = minusCents(receivedCents, paidCents)
  return [
    remainingCents > 0
      ? `Votre facture ${number} est payée en partie : il reste ${formatCents(remainingCents)} à payer.`
      : `Votre facture ${number} est payée.`,
    ...(rest > 0 ? [`Le reste, ${formatCents(rest)}, est sur votre porte-monnaie.`] : []),
  ]
}

export const invoiceLink = ({ id }: Pick<PaidInvoice, 'id'>, site: string) => ({
  label: 'Voir ma facture',
  url: `${site}/mes-factures/${id}`,
})
