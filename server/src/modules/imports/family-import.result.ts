import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../platform/money.js'
import { PageInfo } from '../../platform/page.js'
import { Refusal } from '../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../platform/scalars.js'
import { ImportState } from './family-import.entity.js'
import { IMPORT_FIELDS, type ImportField } from './file/columns.policy.js'
import { ImportOutcome } from './import-line.result.js'
import type { Outcome } from './plan/report.policy.js'
import { worded } from '../../platform/worded.js'

export const ImportFieldName = Object.fromEntries(IMPORT_FIELDS.map((field) => [field, field])) as {
  readonly [F in ImportField]: F
}
registerEnumType(ImportFieldName, {
  name: 'ImportField',
  description:
    'What a column of a file of families may be. GUARDIAN is the adult who answers, CHILD the child; the NAME of one is its last and first names in one column.',
  valuesConfig: worded({
    ADDRESS: 'Number and street.',
    BALANCE: 'Balance of the wallet that is taken over, in euros.',
    BIRTH_DATE: 'Day of birth of the child.',
    CHILD_FIRST_NAME: 'First name of the child.',
    CHILD_LAST_NAME: 'Last name of the child.',
    CHILD_NAME: 'Last and first name of the child.',
    CITY: 'Town.',
    CLASS: 'Class of the child.',
    EMAIL: 'E-mail address of the adult.',
    GENDER: 'How the adult is addressed.',
    GUARDIAN_FIRST_NAME: 'First name of the adult.',
    GUARDIAN_LAST_NAME: 'Last name of the adult.',
    GUARDIAN_NAME: 'Last and first name of the adult.',
    LEVEL: 'Level of the child.',
    PHONE: 'Telephone number of the adult.',
    POSTAL_CODE: 'Postal code.',
    QUOTIENT: 'Quotient familial, in whole euros.',
    QUOTIENT_FROM: 'From when it counts.',
    RELATION: 'Who the adult is to the child.',
    SCHOOL: 'School of the child.',
    SITUATION: 'Situation of the child.',
    VALID_FROM: 'First day of its access.',
    VALID_TO: 'Last day of its access.',
  }),
})
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'DRAFT: looked at, nothing is written. RUNNING: being written, all or nothing.',
  valuesConfig: worded({
    DONE: 'Written.',
    DRAFT: 'Looked at: nothing is written.',
    RUNNING: 'Being written.',
    UNDONE: 'Written, and taken back.',
  }),
})

@ObjectType({ description: 'A column of the file.' })
export class ImportColumn {
  @Field(() => String, { description: 'Its title; empty when it has none.' })
  title: string

  @Field(() => ImportFieldName, { nullable: true, description: 'null: it is not taken.' })
  field: ImportField | null

  @Field(() => Boolean, {
    description: 'It tells of health or diet: never read nor kept, families declare it themselves.',
  })
  health: boolean

  @Field(() => [String], { description: 'What its first lines hold; 3 at most.' })
  samples: string[]
}

@ObjectType({ description: 'How many lines have an outcome.' })
export class ImportOutcomeCount {
  @Field(() => ImportOutcome, { description: 'Which outcome.' })
  outcome: Outcome

  @Field(() => Int, { description: 'How many lines.' })
  lines: number
}

@ObjectType({ description: 'How many of each an import makes or changes.' })
export class ImportCounts {
  @Field(() => [ImportOutcomeCount], { description: 'Every outcome, in one order.' })
  outcomes: ImportOutcomeCount[]

  @Field(() => Int, { description: 'Accounts.' })
  families: number

  @Field(() => Int, { description: 'How many children.' })
  children: number

  @Field(() => Int, { description: 'How many accesses.' })
  accesses: number

  @Field(() => Int, { description: 'Children placed in a class.' })
  classes: number

  @Field(() => Int, { description: 'How many quotients familiaux.' })
  quotients: number

  @Field(() => Int, { description: 'Balances taken over.' })
  balances: number

  @Field(() => CentsScalar, { description: 'Of the balances taken over.' })
  balanceCents: Cents
}

@ObjectType({ description: 'Families of an import whose accounts it made: who came, who was invited.' })
export class ImportInvitations {
  @Field(() => Int, { description: 'Never invited.' })
  waiting: number

  @Field(() => Int, { description: 'Invited, and not come yet.' })
  sent: number

  @Field(() => Int, { description: 'They chose their password.' })
  joined: number

  @Field(() => String, { nullable: true, description: 'Why nobody can be invited yet; null when they can.' })
  whyNot: string | null
}

@ObjectType({ description: 'A file of families that a commune sent, from its first look to its undoing.' })
export class FamilyImport {
  @Field(() => UUIDScalar)
  id: string

  communeId: string

  @Field(() => String, { description: 'Name of the file.' })
  fileName: string

  @Field(() => ImportState, { description: 'Where it stands.' })
  state: ImportState

  @Field(() => Int, { description: 'Of what was read: another one means that something changed meanwhile.' })
  revision: number

  @Field(() => [ImportColumn], { description: 'The columns of the file, in its order.' })
  columns: ImportColumn[]

  @Field(() => Int, { description: 'How many lines it has.' })
  lineCount: number

  @Field(() => ImportCounts, { description: 'Of the report when it is a draft, of what was done afterwards.' })
  counts: ImportCounts

  @Field(() => String, {
    nullable: true,
    description: 'Why these columns cannot be read, or why the last import was not written; null: nothing is wrong.',
  })
  problem: string | null

  @Field(() => Int, { description: 'Lines written so far, while it runs.' })
  progress: number

  @Field(() => DateTimeScalar)
  createdAt: Date

  @Field(() => String, { description: 'Who sent it.' })
  createdBy: string

  @Field(() => DateTimeScalar, { description: 'When it was last looked at.' })
  checkedAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was written; null: it was not.' })
  importedAt: Date | null

  @Field(() => String, { nullable: true, description: 'Who had it written; null: nobody.' })
  importedBy: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null: it was not.' })
  undoneAt: Date | null

  @Field(() => String, { nullable: true, description: 'Who took it back; null: nobody.' })
  undoneBy: string | null

  @Field(() => Boolean, { description: 'Its lines were erased: a file of families is not kept.' })
  erased: boolean

  @Field(() => ImportInvitations, { description: 'Which of its families came.' })
  invitations: ImportInvitations
}

@ObjectType()
export class FamilyImportEdge {
  @Field(() => FamilyImport)
  node: FamilyImport

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class FamilyImportConnection {
  @Field(() => [FamilyImportEdge])
  edges: FamilyImportEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}

export const INVITED_TOO_SOON =
  'Les familles ne sont invitées qu’une fois le jour d’ouverture choisi : avant, elles ne verraient rien de la commune.'

const REASONS = {
  COMMUNE_NOT_OPEN: INVITED_TOO_SOON,
  COMMUNE_ARCHIVED: 'Cette commune est archivée : aucune famille n’y est importée ni invitée.',
  NOT_A_TABLE:
    'Ce fichier n’est ni un CSV ni un classeur XLSX : enregistrez-le sous l’un de ces formats, puis choisissez-le.',
  EMPTY: 'Ce fichier est vide : choisissez celui des familles.',
  TOO_LARGE: 'Ce classeur est trop grand une fois ouvert : gardez la feuille des familles, ou enregistrez-la en CSV.',
  TOO_MANY_LINES: 'Ce fichier a plus de 10 000 lignes : coupez-le en plusieurs.',
  TOO_MANY_COLUMNS: 'Ce fichier a plus de 60 colonnes : gardez celles des familles.',
  CELL_TOO_LONG: 'Une cellule a plus de 500 caractères : raccourcissez-la.',
  FIELD_TWICE: 'Deux colonnes disent la même chose : n’en gardez qu’une.',
  BAD_COLUMNS: 'Choisissez ce qu’est chaque colonne du fichier, ni plus ni moins.',
  COLUMNS_TO_CHOOSE: 'Dites quelles colonnes sont l’e-mail du responsable et le nom de l’enfant.',
  CHANGED_MEANWHILE: 'Cet import a changé entre-temps. Relisez-le, puis refaites votre choix.',
  NOT_A_DRAFT: 'Cet import n’attend plus : il est en cours, fait ou annulé.',
  NOTHING_TO_IMPORT: 'Aucune ligne n’est à importer : tout est déjà là, refusé ou à décider.',
  UNKNOWN_LINE: 'Cette ligne n’est pas à décider, ou ce choix n’est pas l’un des siens.',
  NOT_IMPORTED: 'Cet import n’a rien écrit, ou il est déjà annulé.',
  TOO_LATE: 'Un import s’annule pendant 30 jours ; ensuite, corrigez les familles dans leurs fiches.',
  STILL_USED: 'Cet import ne peut plus être annulé : des familles s’en sont servies depuis.',
  OWN_FAMILY: 'Cet import touche votre famille : demandez à un collègue de l’annuler.',
  NOBODY_TO_INVITE: 'Aucune famille n’est à inviter : elles sont déjà venues, ou l’ont été dans les 24 heures.',
} as const
export type ImportRefusalReason = keyof typeof REASONS
export const ImportRefusalReason = Object.fromEntries(Object.keys(REASONS).map((reason) => [reason, reason])) as {
  readonly [R in ImportRefusalReason]: R
}
registerEnumType(ImportRefusalReason, {
  name: 'ImportRefusalReason',
  valuesConfig: worded({
    BAD_COLUMNS: 'One field for each column of the file, no more and no fewer.',
    CELL_TOO_LONG: 'A cell has more than 500 characters.',
    COLUMNS_TO_CHOOSE: 'Say which columns are the e-mail of the adult and the name of the child.',
    EMPTY: 'The file is empty.',
    FIELD_TWICE: 'Two columns are the same field.',
    NOBODY_TO_INVITE: 'Every family came, or was invited in the last 24 hours.',
    NOTHING_TO_IMPORT: 'Every line is there already, refused or to be decided.',
    NOT_A_DRAFT: 'It is running, done or undone.',
    NOT_A_TABLE: 'The file is neither CSV nor XLSX.',
    NOT_IMPORTED: 'It wrote nothing, or is undone.',
    STILL_USED: 'Families used it since: `families` says which.',
    TOO_LARGE: 'The workbook is too large once it is open.',
    TOO_LATE: 'It was written more than 30 days ago.',
    TOO_MANY_COLUMNS: 'More than 60 columns.',
    TOO_MANY_LINES: 'More than 10,000 lines.',
    UNKNOWN_LINE: 'The line is not to be decided, or not so.',
  }),
})

@ObjectType({ implements: Refusal })
export class ImportRefused extends Refusal {
  @Field(() => ImportRefusalReason)
  reason: ImportRefusalReason

  @Field(() => FamilyImport, { nullable: true, description: 'As it is now, when it is known; null: not known.' })
  current: FamilyImport | null

  @Field(() => [String], { description: 'What depends on it, a family each; 10 at most.' })
  families: string[]

  static because(
    reason: ImportRefusalReason,
    {
      message = REASONS[reason] as string,
      current = null,
      families = [],
    }: { message?: string; current?: FamilyImport | null; families?: string[] } = {},
  ): ImportRefused {
    return Object.assign(new ImportRefused(), { reason, message, current, families })
  }
}

@ObjectType({ description: 'The file is forgotten; nothing of it was written.' })
export class ImportDropped {
  @Field(() => UUIDScalar)
  id: string

  static of(id: string): ImportDropped {
    return Object.assign(new ImportDropped(), { id })
  }
}

export const ImportResult = createUnionType({
  name: 'ImportResult',
  types: () => [FamilyImport, ImportRefused] as const,
})
export const DropImportResult = createUnionType({
  name: 'DropImportResult',
  types: () => [ImportDropped, ImportRefused] as const,
})
