import { monthInWords } from '../../platform/day.js'
import { de } from '../../platform/french.js'
import type { SheetTable } from '../../platform/sheet.js'
import type { RegieOnPaper } from '../communes/index.js'
import { type HandoverLine, NATURES } from '../invoices/index.js'
import { dayInFigures } from './ledger-names.policy.js'

const HEAD = [
  ...['Nom', 'Prénom', 'SIRET du débiteur', 'Adresse', 'Code postal', 'Ville'],
  ...['Facture', 'Objet', 'Émise le', 'Échéance', 'Montant', 'Reste à payer'],
  ...['Relances', 'Dernière relance', 'Régie', 'SIRET de la régie', 'Transmise le'],
]

/** What the public accountant makes an order to pay from: who owes what, since when, and how often it was asked. */
export const handoverTable = (lines: readonly HandoverLine[], { name, siret }: RegieOnPaper): SheetTable => ({
  name: 'À transmettre',
  head: HEAD,
  rows: lines.map((l) => [
    ...[l.companyName ?? l.lastName, l.companyName ? null : l.firstName, l.siret, l.addressLine, l.postalCode, l.city],
    ...[l.number, l.fee ? NATURES[l.fee] : `Restauration et accueil ${de(monthInWords(l.month.slice(0, 7)))}`],
    ...[dayInFigures(l.issuedOn), dayInFigures(l.dueOn), { cents: l.totalCents }, { cents: l.leftCents }],
    ...[l.reminders, l.lastReminderOn && dayInFigures(l.lastReminderOn), name, siret],
    l.handedOn && dayInFigures(l.handedOn),
  ]),
})
