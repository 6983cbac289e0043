import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import type { Day } from '../../../platform/day.js'
import { Refusal } from '../../../platform/refusal.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { SchoolLevel } from '../../schools/index.js'
import { RenewalMode } from './plan-accesses.policy.js'
import { YearOutcome, type YearCounts } from './plan-year.policy.js'
import { YearBreak, YearDays, YearRegulation, YearTariffs } from './year-rules.result.js'

@ObjectType('YearCounts', { description: 'What preparing the year writes, counted before.' })
export class YearCountsResult implements YearCounts {
  @Field(() => Int, { description: 'Classes that are made.' })
  classes: number

  @Field(() => Int, { description: 'Children placed in a class of the next year.' })
  placed: number

  @Field(() => Int, { description: 'Children whom somebody placed already: they stay there.' })
  alreadyPlaced: number

  @Field(() => Int, { description: 'Children who leave the schools of the commune.' })
  leaving: number

  @Field(() => Int, { description: 'Children to be placed later.' })
  later: number

  @Field(() => Int, { description: 'Children of the commune in no class, this year or the next.' })
  newcomers: number

  @Field(() => Int, { description: 'Accesses that go on as they are.' })
  renewed: number

  @Field(() => Int, { description: 'Accesses that go on once proofs are given again.' })
  toProve: number

  @Field(() => Int, { description: 'Accesses of the family of who prepares: asked for, somebody else decides.' })
  ownFamily: number

  @Field(() => Int, { description: 'Accesses of leaving children that end earlier than was said.' })
  shortened: number

  @Field(() => Int, {
    description: 'Accesses of leaving children that stay until the last day booked under them, after the year.',
  })
  booked: number

  @Field(() => Int, { description: 'Accesses that end with the year.' })
  ending: number

  @Field(() => Int, { description: 'Accesses that go on already.' })
  alreadyRenewed: number
}

@ObjectType({ description: 'A class of the next year, there or to be made.' })
export class YearTargetClass {
  @Field(() => UUIDScalar, { description: 'Its own, or that of the class of this year whose copy is to be made.' })
  id: string

  @Field(() => String)
  school: string

  @Field(() => String)
  name: string

  @Field(() => [SchoolLevel])
  levels: SchoolLevel[]

  @Field(() => Boolean)
  exists: boolean

  @Field(() => UUIDScalar, { nullable: true, description: 'The class of this year that it goes on from.' })
  fromClassId: string | null
}

@ObjectType({ description: 'Where the children of one level of a class go.' })
export class YearClassMove {
  @Field(() => UUIDScalar)
  fromClassId: string

  @Field(() => SchoolLevel)
  fromLevel: SchoolLevel

  @Field(() => Int, { description: 'Without those who go elsewhere, or are placed already.' })
  children: number

  @Field(() => YearOutcome)
  outcome: YearOutcome

  @Field(() => UUIDScalar, { nullable: true })
  targetId: string | null

  @Field(() => SchoolLevel, { nullable: true })
  level: SchoolLevel | null
}

@ObjectType({ description: 'A class of the year that ends, with where its children go.' })
export class YearSourceClass {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String)
  school: string

  @Field(() => String)
  name: string

  @Field(() => [SchoolLevel])
  levels: SchoolLevel[]

  @Field(() => [YearClassMove], { description: 'One for each level in which it has children.' })
  moves: YearClassMove[]
}

@ObjectType({ description: 'The accesses of a situation, and how they go on.' })
export class YearRenewal {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => String)
  name: string

  @Field(() => Int, { description: 'Valid on the last day, of people who stay.' })
  accesses: number

  @Field(() => [String], { description: 'The proofs to give again; none: it is renewed as it is.' })
  documents: string[]

  @Field(() => RenewalMode)
  renewal: RenewalMode

  @Field(() => String, { nullable: true })
  note: string | null
}

@ObjectType({ description: 'A next year that was prepared.' })
export class PreparedYear {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String)
  schoolYear: string

  @Field(() => DayScalar)
  firstDay: Day

  @Field(() => DateTimeScalar)
  preparedAt: Date

  /** The day of it in the commune. */
  on: Day

  @Field(() => String)
  preparedBy: string

  @Field(() => YearCountsResult)
  counts: YearCountsResult

  @Field(() => Can)
  undo: Can
}

@ObjectType({ description: 'The next school year of a commune: what it would be, or how it was prepared.' })
export class YearPreparation {
  @Field(() => YearDays)
  current: YearDays

  @Field(() => YearDays)
  next: YearDays

  @Field(() => [YearBreak], { description: 'Of the next year, in the zone of the commune.' })
  breaks: YearBreak[]

  @Field(() => PreparedYear, { nullable: true })
  prepared: PreparedYear | null

  @Field(() => Can)
  prepare: Can

  @Field(() => [YearSourceClass])
  classes: YearSourceClass[]

  @Field(() => [YearTargetClass])
  targets: YearTargetClass[]

  @Field(() => [YearRenewal])
  renewals: YearRenewal[]

  @Field(() => YearTariffs)
  tariffs: YearTariffs

  @Field(() => [YearRegulation])
  regulations: YearRegulation[]

  @Field(() => YearCountsResult)
  counts: YearCountsResult

  @Field(() => String, { description: 'Names all of this: given back when the year is prepared.' })
  seen: string
}

@ObjectType({ description: 'What an undone preparation left, because somebody used or changed it since.' })
export class YearUndone {
  @Field(() => YearPreparation)
  year: YearPreparation

  @Field(() => Int)
  keptChildren: number

  @Field(() => Int)
  keptClasses: number

  @Field(() => Int)
  keptAccesses: number

  @Field(() => String, { description: 'What stays, in one French sentence.' })
  sentence: string
}

export const YearRefusalReason = {
  NOT_NOW: 'NOT_NOW',
  ALREADY_PREPARED: 'ALREADY_PREPARED',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  CLASS_NAMES: 'CLASS_NAMES',
  ACCESS_OVERLAPS: 'ACCESS_OVERLAPS',
  ALREADY_UNDONE: 'ALREADY_UNDONE',
  YEAR_BEGUN: 'YEAR_BEGUN',
  BOOKED: 'BOOKED',
} as const
export type YearRefusalReason = keyof typeof YearRefusalReason
registerEnumType(YearRefusalReason, { name: 'YearRefusalReason' })

const SENTENCES: Record<YearRefusalReason, string> = {
  NOT_NOW: 'Cette année ne se prépare pas aujourd’hui.',
  ALREADY_PREPARED: 'Cette année est déjà préparée.',
  CHANGED_MEANWHILE:
    'Des enfants, des classes ou des accès ont changé entre-temps : relisez les nouveaux nombres, puis préparez l’année.',
  CLASS_NAMES: 'Deux classes d’une école auraient le même nom : donnez-leur des noms différents.',
  ACCESS_OVERLAPS:
    'Une personne aurait deux accès au même service : un tarif ou un accès de la nouvelle année se croise avec un autre. Corrigez les tarifs, puis recommencez.',
  ALREADY_UNDONE: 'Cette préparation est déjà annulée.',
  YEAR_BEGUN: 'L’année a commencé : sa préparation ne s’annule plus.',
  BOOKED: 'Des familles ont déjà réservé dans la nouvelle année : elle reste préparée.',
}

@ObjectType({ implements: Refusal })
export class YearRefused extends Refusal {
  @Field(() => YearRefusalReason)
  reason: YearRefusalReason

  @Field(() => YearPreparation, { nullable: true, description: 'As it is now, when it is no longer what was shown.' })
  year: YearPreparation | null

  static because(reason: YearRefusalReason, message = SENTENCES[reason], year: YearPreparation | null = null) {
    return Object.assign(new YearRefused(), { reason, message, year })
  }
}

export const PrepareYearResult = createUnionType({
  name: 'PrepareYearResult',
  types: () => [YearPreparation, YearRefused] as const,
})
export const UndoYearResult = createUnionType({
  name: 'UndoYearResult',
  types: () => [YearUndone, YearRefused] as const,
})
