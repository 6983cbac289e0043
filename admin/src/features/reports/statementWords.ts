import { messages } from '@shared/i18n/messages'
import { plainDay, type Day } from '@shared/day'
import type { ColumnRole } from './statementColumns'

export const t = messages({
  statementTitle: 'Importer un relevé du compte au Trésor',
  statementFile: 'Fichier du relevé',
  statementHint:
    'CSV ou texte tel que la banque le donne, ou CAMT.053 (XML). Rien n’est enregistré avant « Importer ».',
  pasteInstead: 'Coller les lignes plutôt qu’un fichier',
  paste: 'Lignes du relevé',
  pasteHint: 'Une ligne par mouvement, par exemple : 08/11/2026 ; VIR STRIPE ; 971,25',
  nothingChosen: 'Choisissez le fichier du relevé, ou collez ses lignes.',
  readStatement: 'Lire le relevé',
  otherStatement: 'Lire un autre relevé',
  statementRead: 'Relevé lu : {name}',
  noColumns: 'Les colonnes n’ont pas été reconnues : dites ce que chacune contient.',
  notCamt: 'Ce fichier XML n’est pas un relevé CAMT.053 : demandez à la banque un relevé CAMT.053 ou CSV.',
  recognised:
    'Colonnes reconnues d’après leurs titres. Corrigez-les si besoin : elles seront retenues pour cette régie.',
  remembered: 'Colonnes lues comme au dernier import de cette régie.',
  columnsTitle: 'Ce que contient chaque colonne',
  columnOf: 'Colonne {n} : {title}',
  columnAlone: 'Colonne {n}',
  firstRow: 'Première ligne de mouvement',
  rowNumber: 'Ligne {n} : {text}',
  linesTitle: 'Mouvements lus',
  linesSummary: {
    one: '{n} mouvement : {credit} en crédit, {debit} en débit.',
    other: '{n} mouvements : {credit} en crédit, {debit} en débit.',
  },
  keptSummary: {
    one: '{n} mouvement déjà importé ne le sera pas une seconde fois.',
    other: '{n} mouvements déjà importés ne le seront pas une seconde fois.',
  },
  ignoredSummary: {
    one: '{n} ligne sans mouvement laissée de côté : total, solde ou opération annoncée.',
    other: '{n} lignes sans mouvement laissées de côté : totaux, soldes, opérations annoncées.',
  },
  problemsTitle: 'Lignes qui ne peuvent pas être lues',
  problemRow: 'Ligne {n} : {problem}',
  moreProblems: { one: 'Et une autre.', other: 'Et {n} autres.' },
  leaveUnreadable: 'Importer sans ces lignes',
  firstShown: 'Les {n} premiers sont montrés.',
  alreadyKept: 'Déjà importé',
  valueDay: '{day}, valeur {value}',
  importLines: { one: 'Importer {n} mouvement', other: 'Importer {n} mouvements' },
  importedLines: {
    one: '{n} mouvement importé, et rapproché si c’était possible.',
    other: '{n} mouvements importés, et rapprochés quand c’était possible.',
  },
  allKept: 'Tous ces mouvements sont déjà importés.',
  day: 'Jour',
  bankLine: 'Libellé',
  status: 'État',
  amount: 'Montant',
})

/** The day of a line, and the bank's value day when it is another one. */
export const bankDays = (line: { day: Day; valueDay?: Day | null }): string =>
  line.valueDay && line.valueDay !== line.day
    ? t('valueDay', { day: plainDay(line.day), value: plainDay(line.valueDay) })
    : plainDay(line.day)

export const COLUMN_ROLES: Record<ColumnRole, string> = {
  day: 'Date',
  valueDay: 'Date de valeur',
  label: 'Libellé',
  amount: 'Montant (signé)',
  debit: 'Débit',
  credit: 'Crédit',
}
