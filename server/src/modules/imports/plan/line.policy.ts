import { isEmail } from 'class-validator'
import { civilDay, type Day } from '../../../platform/day.js'
import { type Cents, formatCents, parseEuros, wholeCents } from '../../../platform/money.js'
import { isPersonName, PHONE } from '../../../platform/validators.js'
import { emailKey, type Gender } from '../../accounts/index.js'
import { tidy } from '../../../platform/tidy.js'
import type { FiliationType } from '../../families/index.js'
import { parseDay, parsePhone, parsePostalCode, parseQuotient, properName, splitName } from '../file/cells.policy.js'
import { type ColumnRole, type ImportField, isFirstNameFirst } from '../file/columns.policy.js'

/** In cents: the most that one family may bring along. The balances of the longest file then still add up to an amount. */
const MOST_BALANCE = wholeCents(200_000)

/** What of an account a file may say; blank says nothing. */
export const PROFILE_FIELDS = ['lastName', 'firstName', 'gender', 'phone', 'addressLine', 'postalCode', 'city'] as const
export type ProfileField = (typeof PROFILE_FIELDS)[number]
export type FileProfile = Partial<Record<ProfileField, string>>

export interface AskedChild {
  lastName: string
  firstName: string
  birthDate: Day | null
}

/** A line of the file, understood. */
export interface AskedLine {
  line: number
  email: string
  profile: FileProfile
  relation: FiliationType | null
  child: AskedChild | null
  school: string
  className: string
  level: string
  situation: string
  validFrom: Day | null
  validTo: Day | null
  quotient: number | null
  quotientFrom: Day | null
  balanceCents: Cents | null
  /** Why it cannot be taken, in sentences. */
  problems: string[]
}

export interface ReadAs {
  head: readonly string[]
  columns: readonly ColumnRole[]
  today: Day
}

const RELATIONS: readonly [FiliationType, RegExp][] = [
  ['GRANDPARENT', /grand/],
  ['FOSTER_FAMILY', /accueil|assistant/],
  ['MOTHER', /^(mere|maman|mother)/],
  ['FATHER', /^(pere|papa|father)/],
  ['LEGAL_GUARDIAN', /respons|tut(eu|ri)|legal|representant|parent/],
  ['SELF', /meme|^soi|^moi|adulte/],
  ['OTHER', /^autre/],
]

/** As our exports write them, each read back by the list above. */
export const RELATION_WORDS: Record<FiliationType, string> = {
  MOTHER: 'Mère',
  FATHER: 'Père',
  LEGAL_GUARDIAN: 'Responsable légal',
  GRANDPARENT: 'Grand-parent',
  FOSTER_FAMILY: 'Famille d’accueil',
  SELF: 'Soi-même',
  OTHER: 'Autre',
}

export const GENDER_WORDS: Record<Gender, string> = { M: 'M.', MME: 'Mme' }

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

export const isEmptyLine = (cells: readonly string[]): boolean => cells.every((cell) => cell === '')

/** What a line asks; everything that is wrong with it is said at once. */
export function readLine(line: number, cells: readonly string[], { head, columns, today }: ReadAs): AskedLine {
  const at = new Map(columns.flatMap((role, column) => (role && role !== 'HEALTH' ? [[role, column] as const] : [])))
  const cell = (field: ImportField): string => tidy(cells[at.get(field) ?? -1] ?? '')
  const problems: string[] = []
  const wrong = (sentence: string): null => {
    problems.push(sentence)
    return null
  }
  const day = (field: ImportField, what: string): Day | null => {
    const text = cell(field)
    // a day to come is of this century: only a birth is of the past
    const latest = field === 'BIRTH_DATE' ? today : LAST_DAY
    return text
      ? (parseDay(text, latest) ?? wrong(`${what} « ${text} » n’est pas une date : écrivez-la comme 03/09/2018.`))
      : null
  }
  const fullName = (who: 'GUARDIAN' | 'CHILD', what: string): { lastName: string; firstName: string } => {
    const text = cell(`${who}_NAME`)
    const names = text ? splitName(text, isFirstNameFirst(head[at.get(`${who}_NAME`) ?? -1] ?? '')) : null
    if (text && !names)
      wrong(`On ne sait pas où finit le nom ${what} « ${text} » : écrivez le nom en capitales, ou dans deux colonnes.`)
    return {
      lastName: properName(cell(`${who}_LAST_NAME`)) || (names?.lastName ?? ''),
      firstName: properName(cell(`${who}_FIRST_NAME`)) || (names?.firstName ?? ''),
    }
  }
  const email = emailKey(cell('EMAIL'))
  if (!email) wrong('L’e-mail du responsable manque : la famille en a besoin pour se connecter.')
  else if (email.length > 254 || !isEmail(email)) wrong(`L’e-mail « ${email} » n’est pas une adresse : corrigez-le.`)
  const guardian = fullName('GUARDIAN', 'du responsable')
  const childNames = fullName('CHILD', 'de l’enfant')
  for (const name of [guardian.lastName, guardian.firstName, childNames.lastName, childNames.firstName])
    if (name && !isPersonName(name, 80)) wrong(`« ${name} » n’est pas un nom : corrigez-le.`)
  const relationText = cell('RELATION')
  const relation = RELATIONS.find(([, pattern]) => pattern.test(plain(relationText)))?.[0] ?? null
  if (relationText && !relation)
    wrong(
      `Le lien « ${relationText} » n’est pas connu : écrivez mère, père, responsable légal, grand-parent, famille d’accueil ou autre.`,
    )
  const birthDate = day('BIRTH_DATE', 'La date de naissance')
  if (birthDate && birthDate > today) wrong('La date de naissance est dans le futur : corrigez-la.')
  const half = (childNames.lastName === '') !== (childNames.firstName === '')
  if (half && problems.length === 0) wrong('Il manque le nom ou le prénom de l’enfant.')
  const quotientText = cell('QUOTIENT')
  const quotient = quotientText ? parseQuotient(quotientText) : null
  if (quotientText && quotient === null)
    wrong(`Le quotient « ${quotientText} » n’est pas un nombre entier d’euros : corrigez-le.`)
  const balanceText = cell('BALANCE')
  const balanceCents = balanceText ? parseEuros(balanceText) : null
  if (balanceText && balanceCents === null)
    wrong(`Le solde « ${balanceText} » n’est pas un montant : écrivez-le comme 12,50.`)
  if (balanceCents !== null && Math.abs(balanceCents) > MOST_BALANCE)
    wrong(`Le solde « ${balanceText} » dépasse ${formatCents(MOST_BALANCE)} : vérifiez-le.`)
  const phone = parsePhone(cell('PHONE'))
  if (!PHONE.test(phone))
    wrong(`Le téléphone « ${phone} » n’a pas la forme d’un numéro : corrigez-le ou laissez la case vide.`)
  const postalCode = parsePostalCode(cell('POSTAL_CODE'))
  if (postalCode && !/^\d{5}$/.test(postalCode))
    wrong(`Le code postal « ${postalCode} » n’a pas 5 chiffres : corrigez-le.`)
  const validFrom = day('VALID_FROM', 'Le début de l’accès')
  const validTo = day('VALID_TO', 'La fin de l’accès')
  if (validFrom && validTo && validTo < validFrom) wrong('L’accès finit avant de commencer : corrigez ses dates.')
  const gender = /^(mme|madame|mlle|mademoiselle)/.test(plain(cell('GENDER')))
    ? 'MME'
    : /^(m\.?|mr|monsieur)$/.test(plain(cell('GENDER')))
      ? 'M'
      : ''
  return {
    line,
    email,
    profile: {
      ...guardian,
      gender,
      phone,
      addressLine: cell('ADDRESS').slice(0, 200),
      postalCode,
      city: cell('CITY').slice(0, 100),
    },
    relation,
    child: childNames.lastName && childNames.firstName ? { ...childNames, birthDate } : null,
    school: cell('SCHOOL'),
    className: cell('CLASS'),
    level: cell('LEVEL'),
    situation: cell('SITUATION'),
    validFrom,
    validTo,
    quotient,
    quotientFrom: day('QUOTIENT_FROM', 'La date du quotient'),
    balanceCents,
    problems,
  }
}

const LAST_DAY = civilDay('2099-12-31')
