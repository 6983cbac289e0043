/** What a column of a file of families may be. */
export const IMPORT_FIELDS = [
  'EMAIL',
  'GUARDIAN_NAME',
  'GUARDIAN_LAST_NAME',
  'GUARDIAN_FIRST_NAME',
  'GENDER',
  'PHONE',
  'ADDRESS',
  'POSTAL_CODE',
  'CITY',
  'RELATION',
  'CHILD_NAME',
  'CHILD_LAST_NAME',
  'CHILD_FIRST_NAME',
  'BIRTH_DATE',
  'SCHOOL',
  'CLASS',
  'LEVEL',
  'SITUATION',
  'VALID_FROM',
  'VALID_TO',
  'QUOTIENT',
  'QUOTIENT_FROM',
  'BALANCE',
] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]

/** The titles of our own templates and exports, each recognised below. */
export const TITLES: Record<ImportField, string> = {
  EMAIL: 'E-mail responsable',
  GUARDIAN_NAME: 'NOM Prénom responsable',
  GUARDIAN_LAST_NAME: 'Nom responsable',
  GUARDIAN_FIRST_NAME: 'Prénom responsable',
  GENDER: 'Civilité',
  PHONE: 'Téléphone',
  ADDRESS: 'Adresse',
  POSTAL_CODE: 'Code postal',
  CITY: 'Ville',
  RELATION: 'Lien',
  CHILD_NAME: 'NOM Prénom enfant',
  CHILD_LAST_NAME: 'Nom enfant',
  CHILD_FIRST_NAME: 'Prénom enfant',
  BIRTH_DATE: 'Date de naissance',
  SCHOOL: 'École',
  CLASS: 'Classe',
  LEVEL: 'Niveau',
  SITUATION: 'Situation',
  VALID_FROM: 'Accès du',
  VALID_TO: 'Accès au',
  QUOTIENT: 'Quotient familial',
  QUOTIENT_FROM: 'Quotient depuis le',
  BALANCE: 'Solde',
}

/** A column as it is taken: a field, nothing, or health, which the families declare themselves. */
export type ColumnRole = ImportField | 'HEALTH' | null

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const GUARDIAN = /respons|parent|tuteur|tutrice|representant|famille|payeur|mere|pere|adulte|contact/
const LAST_AND_FIRST = /\bnoms?\b.*\bprenoms?\b|\bprenoms?\b.*\bnoms?\b/

/** In this order: the first that fits a title, read without accents or case, says what the column is. */
const WORDS: readonly [ColumnRole, RegExp][] = [
  [
    'HEALTH',
    /\b(allerg|medic|sante|traitement|handicap|maladie|vaccin|regime|aliment|sans porc|vegetarien)|\bpai\b|\bdiet/,
  ],
  ['EMAIL', /\be ?mail|\bmail\b|courriel|adresse electronique/],
  ['PHONE', /telephone|\btel\b|portable|mobile|\bgsm\b/],
  ['POSTAL_CODE', /code postal|^cp$|postal/],
  ['GENDER', /civilite|^titre$/],
  ['QUOTIENT_FROM', /(quotient|\bqf\b).*(depuis|du\b|date|effet|partir)|date.*(quotient|\bqf\b)/],
  ['QUOTIENT', /quotient|\bqf\b|\bqfcaf\b/],
  ['BALANCE', /solde|porte monnaie|porte feuille|avoir|credit|cagnotte|reliquat/],
  ['BIRTH_DATE', /naissance|^nee?( e)?( le)?$|\bddn\b|date naiss/],
  [
    'VALID_FROM',
    /(acces|valable|valide|inscri\w*|situation) (du|depuis|a partir|debut)|date (de )?debut|date d entree|a partir du/,
  ],
  ['VALID_TO', /(acces|valable|valide|inscri\w*|situation) (au|jusqu|fin)|date (de )?fin|date de sortie|jusqu au/],
  ['LEVEL', /niveau/],
  ['CLASS', /classe|division/],
  ['SCHOOL', /ecole|etablissement/],
  ['SITUATION', /situation|tarif|categorie/],
  ['RELATION', /\blien\b|filiation|parente|qualite/],
  ['CITY', /ville|commune|localite/],
  ['ADDRESS', /adresse|rue\b|voie/],
]

/** The titles that name somebody, the child unless they say the adult. */
function nameOf(title: string): ColumnRole {
  if (!/\bnoms?\b|\bprenoms?\b|^enfants?$|^eleves?$|^responsables?( legal)?$|^parents?$/.test(title)) return null
  const who = GUARDIAN.test(title) ? 'GUARDIAN' : 'CHILD'
  if (LAST_AND_FIRST.test(title) || !/nom/.test(title)) return `${who}_NAME`
  return /prenom/.test(title) ? `${who}_FIRST_NAME` : `${who}_LAST_NAME`
}

/** What a title says that its column is; null when it is not known. */
export function roleOfTitle(title: string): ColumnRole {
  const words = plain(title)
  if (!words) return null
  const fits = WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  return fits ?? nameOf(words)
}

/** Is the first name written first in « Prénom NOM »? */
export const isFirstNameFirst = (title: string): boolean => /^[^n]*prenom.*\bnom/.test(plain(title))

/** How far a heading may stand above its table. */
const HEADING_ROWS = 20

export interface Table {
  /** The titles, one for each column. */
  head: string[]
  /** The row of the titles, from 1 as a spreadsheet counts. */
  headLine: number
  columns: ColumnRole[]
}

/** Where the table begins and what its columns are. A field is one column: a second one like it is left out. */
export function guessTable(rows: readonly (readonly string[])[]): Table {
  const known = (row: readonly string[]) => row.filter((title) => roleOfTitle(title) !== null).length
  const near = rows.slice(0, HEADING_ROWS)
  const best = Math.max(0, ...near.map(known))
  const at = best < 2 ? near.findIndex((row) => row.length > 0) : near.findIndex((row) => known(row) === best)
  const width = Math.max(0, ...rows.slice(at).map((row) => row.length))
  const head = Array.from({ length: width }, (_, column) => rows[at]?.[column] ?? '')
  return { head, headLine: at + 1, columns: onceEach(head.map(roleOfTitle)) }
}

/** The first column of a field has it. */
export function onceEach(roles: readonly ColumnRole[]): ColumnRole[] {
  return roles.map((role, at) => (role !== null && role !== 'HEALTH' && roles.indexOf(role) < at ? null : role))
}

export type ColumnsProblem = 'FIELD_TWICE' | 'EMAIL_MISSING' | 'CHILD_MISSING'

/** Why a table cannot be read with these columns, or null. */
export function whyNotColumns(columns: readonly ColumnRole[]): ColumnsProblem | null {
  const fields = columns.filter((role) => role !== null && role !== 'HEALTH')
  if (new Set(fields).size < fields.length) return 'FIELD_TWICE'
  if (!fields.includes('EMAIL')) return 'EMAIL_MISSING'
  const named =
    fields.includes('CHILD_NAME') || (fields.includes('CHILD_LAST_NAME') && fields.includes('CHILD_FIRST_NAME'))
  return named ? null : 'CHILD_MISSING'
}
