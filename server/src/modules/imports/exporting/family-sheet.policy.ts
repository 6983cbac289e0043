import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import type { SheetCell, SheetTable } from '../../../platform/sheet.js'
import type { Gender } from '../../accounts/index.js'
import type { FiliationType } from '../../families/index.js'
import { type ImportField, TITLES } from '../file/columns.policy.js'
import { GENDER_WORDS, RELATION_WORDS } from '../plan/line.policy.js'
import { inFigures } from '../plan/report.policy.js'

/** The columns of our own files, in this order. */
export const COLUMNS = [
  ...([
    'EMAIL',
    'GENDER',
    'GUARDIAN_LAST_NAME',
    'GUARDIAN_FIRST_NAME',
    'PHONE',
    'ADDRESS',
    'POSTAL_CODE',
    'CITY',
    'RELATION',
  ] as const),
  ...([
    'CHILD_LAST_NAME',
    'CHILD_FIRST_NAME',
    'BIRTH_DATE',
    'SCHOOL',
    'CLASS',
    'LEVEL',
    'SITUATION',
    'VALID_FROM',
    'VALID_TO',
  ] as const),
  ...(['QUOTIENT', 'QUOTIENT_FROM', 'BALANCE'] as const),
] as const satisfies readonly ImportField[]

/** A child of a family, with one of its accesses. */
export interface FamilyRow {
  email: string
  gender: Gender | null
  lastName: string
  firstName: string
  phone: string | null
  addressLine: string | null
  postalCode: string | null
  city: string | null
  type: FiliationType
  childLastName: string
  childFirstName: string
  birthDate: Day | null
  school: string | null
  className: string | null
  level: string | null
  situation: string | null
  validFrom: Day | null
  validTo: Day | null
  quotient: number | null
  quotientFrom: Day | null
  balanceCents: Cents
}

const day = (value: Day | null): string | null => value && inFigures(value)

const cellsOf = (row: FamilyRow): SheetCell[] => [
  ...[
    row.email,
    row.gender && GENDER_WORDS[row.gender],
    row.lastName,
    row.firstName,
    row.phone,
    row.addressLine,
    row.postalCode,
    row.city,
  ],
  ...[
    RELATION_WORDS[row.type],
    row.childLastName,
    row.childFirstName,
    day(row.birthDate),
    row.school,
    row.className,
    row.level,
  ],
  ...[
    row.situation,
    day(row.validFrom),
    day(row.validTo),
    row.quotient,
    row.quotient === null ? null : day(row.quotientFrom),
  ],
  row.balanceCents > 0 ? { cents: row.balanceCents } : null,
]

const WIDTHS: Partial<Record<ImportField, number>> = {
  EMAIL: 32,
  ADDRESS: 30,
  CLASS: 24,
  SITUATION: 24,
  GENDER: 10,
  LEVEL: 9,
}

export const familyTable = (rows: readonly FamilyRow[]): SheetTable => ({
  name: 'Familles',
  head: COLUMNS.map((field) => TITLES[field]),
  rows: rows.map(cellsOf),
  widths: COLUMNS.map((field) => WIDTHS[field] ?? 18),
})
