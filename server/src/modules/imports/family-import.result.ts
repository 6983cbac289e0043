import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../platform/money.js'
import { PageInfo } from '../../platform/page.js'
import { Refusal } from '../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../platform/scalars.js'
import { ImportState } from './family-import.entity.js'
import { IMPORT_FIELDS, type ImportField } from './file/columns.policy.js'
import { ImportOutcome } from './import-line.result.js'
import type { Outcome } from './plan/report.policy.js'

export const ImportFieldName = Object.fromEntries(IMPORT_FIELDS.map((field) => [field, field])) as {
  readonly [F in ImportField]: F
}
registerEnumType(ImportFieldName, {
  name: 'ImportField',
  description:
    'What a column of a file of families may be. GUARDIAN is the adult who answers, CHILD the child; the NAME of one is its last and first names in one column.',
})
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'DRAFT: looked at, nothing is written. RUNNING: being written, all or nothing.',
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

@ObjectType()
export class ImportOutcomeCount {
  @Field(() => ImportOutcome)
  outcome: Outcome

  @Field(() => Int)
  lines: number
}

@ObjectType({ description: 'How many of each an import makes or changes.' })
export class ImportCounts {
  @Field(() => [ImportOutcomeCount], { description: 'Every outcome, in one order.' })
  outcomes: ImportOutcomeCount[]

  @Field(() => Int)
  families: number

  @Field(() => Int)
  children: number

  @Field(() => Int)
  accesses: number

  @Field(() => Int)
  classes: number

  @Field(() => Int)
  quotients: number

  @Field(() => Int)
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

  @Field(() => String)
  fileName: string

  @Field(() => ImportState)
  state: ImportState

  @Field(() => Int, { description: 'Of what was read: another one means that something changed meanwhile.' })
  revision: number

  @Field(() => [ImportColumn])
  columns: ImportColumn[]

  @Field(() => Int)
  lineCount: number

  @Field(() => ImportCounts, { description: 'Of the report when it is a draft, of what was done afterwards.' })
  counts: ImportCounts

  @Field(() => String, {
    nullable: true,
    description: 'Why these columns cannot be read, or why the last import was not written.',
  })
  problem: string | null

  @Field(() => Int, { description: 'Lines written so far, while it runs.' })
  progress: number

  @Field(() => DateTimeScalar)
  createdAt: Date

  @Field(() => String)
  createdBy: string

  @Field(() => DateTimeScalar)
  checkedAt: Date

  @Field(() => DateTimeScalar, { nullable: true })
  importedAt: Date | null

  @Field(() => String, { nullable: true })
  importedBy: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  undoneAt: Date | null

  @Field(() => String, { nullable: true })
  undoneBy: string | null

  @Field(() => Boolean, { description: 'Its lines were erased: a file of families is not kept.' })
  erased: boolean

  @Field(() => ImportInvitations)
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
registerEnumType(ImportRefusalReason, { name: 'ImportRefusalReason' })

@ObjectType({ implements: Refusal })
export class ImportRefused extends Refusal {
  @Field(() => ImportRefusalReason)
  reason: ImportRefusalReason

  @Field(() => FamilyImport, { nullable: true, description: 'As it is now, when it is known.' })
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
