import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import type { Day } from '../../../platform/day.js'
import { Refusal } from '../../../platform/refusal.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { SchoolLevel } from '../../schools/index.js'
import { RenewalMode } from './plan-accesses.policy.js'
import { YearOutcome, type YearCounts } from './plan-year.policy.js'
import { YearBreak, YearDays, YearRegulation, YearTariffs } from './year-rules.result.js'
import { worded } from '../../../platform/worded.js'

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

  @Field(() => String, { description: 'What the school is called.' })
  school: string

  @Field(() => String, { description: 'What the class is called.' })
  name: string

  @Field(() => [SchoolLevel])
  levels: SchoolLevel[]

  @Field(() => Boolean, { description: 'It is there already.' })
  exists: boolean

  @Field(() => UUIDScalar, { nullable: true, description: 'The class of this year that it goes on from; null: none.' })
  fromClassId: string | null
}

@ObjectType({ description: 'Where the children of one level of a class go.' })
export class YearClassMove {
  @Field(() => UUIDScalar, { description: 'The class of this year.' })
  fromClassId: string

  @Field(() => SchoolLevel, { description: 'In which level of it.' })
  fromLevel: SchoolLevel

  @Field(() => Int, { description: 'Without those who go elsewhere, or are placed already.' })
  children: number

  @Field(() => YearOutcome, { description: 'What becomes of them.' })
  outcome: YearOutcome

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'Their class of the next year: `YearTargetClass.id`; null: none.',
  })
  targetId: string | null

  @Field(() => SchoolLevel, { nullable: true, description: 'In which level of it; null: none.' })
  level: SchoolLevel | null
}

@ObjectType({ description: 'A class of the year that ends, with where its children go.' })
export class YearSourceClass {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String, { description: 'What the school is called.' })
  school: string

  @Field(() => String, { description: 'What the class is called.' })
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

  @Field(() => String, { description: 'What the situation is called.' })
  name: string

  @Field(() => Int, { description: 'Valid on the last day, of people who stay.' })
  accesses: number

  @Field(() => [String], { description: 'The proofs to give again; none: it is renewed as it is.' })
  documents: string[]

  @Field(() => RenewalMode, { description: 'How they go on.' })
  renewal: RenewalMode

  @Field(() => String, { nullable: true, description: 'What the families are told; null: nothing.' })
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

  @Field(() => DateTimeScalar, { description: 'When it was prepared.' })
  preparedAt: Date

  /** The day of it in the commune. */
  on: Day

  @Field(() => String, { description: 'Who prepared it.' })
  preparedBy: string

  @Field(() => YearCountsResult, { description: 'What it wrote.' })
  counts: YearCountsResult

  @Field(() => Can, { description: 'Whether it can be undone, and if not why.' })
  undo: Can
}

@ObjectType({ description: 'The next school year of a commune: what it would be, or how it was prepared.' })
export class YearPreparation {
  @Field(() => YearDays, { description: 'The year in course.' })
  current: YearDays

  @Field(() => YearDays, { description: 'The year that is prepared.' })
  next: YearDays

  @Field(() => [YearBreak], { description: 'Of the next year, in the zone of the commune.' })
  breaks: YearBreak[]

  @Field(() => PreparedYear, { nullable: true, description: 'How it was prepared; null: it was not.' })
  prepared: PreparedYear | null

  @Field(() => Can, { description: 'Whether it can be prepared, and if not why.' })
  prepare: Can

  @Field(() => [YearSourceClass], { description: 'Where the children of each class go.' })
  classes: YearSourceClass[]

  @Field(() => [YearTargetClass], { description: 'The classes of the next year.' })
  targets: YearTargetClass[]

  @Field(() => [YearRenewal], { description: 'How accesses go on, by situation.' })
  renewals: YearRenewal[]

  @Field(() => YearTariffs, { description: 'The prices of its first day.' })
  tariffs: YearTariffs

  @Field(() => [YearRegulation], { description: 'The règlements of its first day.' })
  regulations: YearRegulation[]

  @Field(() => YearCountsResult, { description: 'What preparing would write.' })
  counts: YearCountsResult

  @Field(() => String, { description: 'Names all of this: given back when the year is prepared.' })
  seen: string
}

@ObjectType({ description: 'What an undone preparation left, because somebody used or changed it since.' })
export class YearUndone {
  @Field(() => YearPreparation, { description: 'The year, as it would be prepared again.' })
  year: YearPreparation

  @Field(() => Int, { description: 'Children who stay where somebody placed them since.' })
  keptChildren: number

  @Field(() => Int, { description: 'Classes that stay: somebody changed or used them.' })
  keptClasses: number

  @Field(() => Int, { description: 'Accesses that stay: somebody changed them.' })
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
registerEnumType(YearRefusalReason, {
  name: 'YearRefusalReason',
  valuesConfig: worded({
    ACCESS_OVERLAPS: 'Somebody would have two accesses to a service on a day.',
    ALREADY_PREPARED: 'The year is prepared.',
    ALREADY_UNDONE: 'The preparation is undone.',
    BOOKED: 'Families booked in the year: it stays prepared.',
    CLASS_NAMES: 'Two classes of a school would have one name.',
    NOT_NOW: 'The year is not prepared at this time.',
    YEAR_BEGUN: 'The year has begun: its preparation stays.',
  }),
})

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

  @Field(() => YearPreparation, {
    nullable: true,
    description: 'As it is now, when it is no longer what was shown; null: it is not that.',
  })
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
