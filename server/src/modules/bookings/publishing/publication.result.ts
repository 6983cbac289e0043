import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Regulation, RegulationRefused } from '../../regulations/index.js'
import { Service } from '../../services/index.js'
import { worded } from '../../../platform/worded.js'

@ObjectType({ simpleResolvers: true, description: 'What one case pays before and after.' })
export class PriceChange {
  @Field(() => String, { description: 'Name of the situation.' })
  situation: string

  @Field(() => String, { description: 'The bracket, the day…; empty when the situation says it all.' })
  detail: string

  @Field(() => CentsScalar, { nullable: true, description: 'Null when no version was in force, or it makes no price.' })
  beforeCents: Cents | null

  @Field(() => CentsScalar, { nullable: true, description: 'What it would pay; null: the draft makes no price.' })
  afterCents: Cents | null
}

@ObjectType({ simpleResolvers: true, description: 'What publishing a draft from a day on would change.' })
export class PublicationImpact {
  @Field(() => [PriceChange], { description: 'Each case whose price is made.' })
  prices: PriceChange[]

  @Field(() => Int, { description: 'Families with a valid access who would pay otherwise.' })
  families: number

  @Field(() => DayScalar, { description: 'First day of the month that is priced again.' })
  monthFrom: Day

  @Field(() => DayScalar, { description: 'Its last day.' })
  monthTo: Day

  @Field(() => Int, { description: 'Bookings of last month, priced again.' })
  bookings: number

  @Field(() => CentsScalar, { description: 'What that month cost.' })
  beforeCents: Cents

  @Field(() => CentsScalar, { description: 'What it would have cost.' })
  afterCents: Cents

  @Field(() => CentsScalar, { description: 'The second less the first.' })
  differenceCents: Cents

  @Field(() => String, { nullable: true, description: 'Why a second person must agree; null when one is enough.' })
  secondPerson: string | null
}

export const ApprovalStatus = {
  WAITING: 'WAITING',
  APPROVED: 'APPROVED',
  REFUSED: 'REFUSED',
  DROPPED: 'DROPPED',
} as const
export type ApprovalStatus = keyof typeof ApprovalStatus
registerEnumType(ApprovalStatus, {
  name: 'ApprovalStatus',
  description: 'What became of a publication that a second person decides.',
  valuesConfig: worded({
    APPROVED: 'Published.',
    DROPPED: 'Given up: the draft was published otherwise, or changed.',
    REFUSED: 'The second person refused.',
    WAITING: 'Waits for the second person.',
  }),
})

@ObjectType({ simpleResolvers: true, description: 'What may be done with a publication that waits.' })
export class ApprovalCan {
  @Field(() => Can, { description: 'Approve or refuse it: never who asked.' })
  decide: Can
}

@ObjectType({ simpleResolvers: true, description: 'What may be done with a version.' })
export class RegulationCan {
  @Field(() => Can, { description: 'Withdraw it: not once something was booked under it.' })
  withdraw: Can
}

@ObjectType({ description: 'A publication that a second person decides.' })
export class RegulationApproval {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => UUIDScalar)
  regulationId: string

  serviceId: string
  askedBy: string
  todayConfirmed: boolean

  @Field(() => ApprovalStatus, { description: 'What became of it.' })
  status: ApprovalStatus

  @Field(() => DayScalar, { description: 'The first day on which it would apply.' })
  effectiveFrom: Day

  @Field(() => DateTimeScalar)
  askedAt: Date

  @Field(() => String)
  askedByName: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null: not yet.' })
  decidedAt: Date | null

  @Field(() => String, { nullable: true, description: 'Who decided; null: nobody yet.' })
  decidedByName: string | null

  @Field(() => String, { nullable: true, description: 'Why it was refused; null: it was not.' })
  reason: string | null

  @Field(() => CentsScalar, { description: 'The largest change of a price, in cents.' })
  largestCents: Cents

  @Field(() => ApprovalCan)
  can: ApprovalCan
}

@ObjectType({ description: 'It is published when somebody else of the commune approves it.' })
export class RegulationWaits {
  @Field(() => RegulationApproval, { description: 'What waits.' })
  approval: RegulationApproval

  @Field(() => String, { description: 'Why it waits, in French.' })
  sentence: string
}

@ObjectType({ description: 'The version is withdrawn.' })
export class RegulationWithdrawn {
  @Field(() => UUIDScalar)
  regulationId: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'A version that was published and priced nothing, kept word for word.',
})
export class WithdrawnRegulation {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => Int, { description: 'Which version.' })
  version: number

  @Field(() => DayScalar, { description: 'The first day on which it would have applied.' })
  effectiveFrom: Day

  @Field(() => DateTimeScalar, { description: 'When it was withdrawn.' })
  withdrawnAt: Date

  @Field(() => String, { description: 'Who withdrew it.' })
  withdrawnByName: string

  @Field(() => String, { description: 'Why.' })
  reason: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'Above these changes of a price a second person must agree; null: none.',
})
export class PriceApproval {
  @Field(() => Int, { nullable: true, description: 'In percent of the price; null: no limit.' })
  percent: number | null

  @Field(() => CentsScalar, { nullable: true, description: 'In cents; null: no limit.' })
  limitCents: Cents | null

  @Field(() => Can, { description: 'Set these limits.' })
  canSet: Can
}

export const PriceApprovalRefusalReason = { CHANGED_MEANWHILE: 'CHANGED_MEANWHILE' } as const
export type PriceApprovalRefusalReason = keyof typeof PriceApprovalRefusalReason
registerEnumType(PriceApprovalRefusalReason, { name: 'PriceApprovalRefusalReason' })

const APPROVAL_SENTENCES: Record<PriceApprovalRefusalReason, string> = {
  CHANGED_MEANWHILE: 'Ces limites ont été changées entre-temps. Relisez-les, puis refaites votre changement.',
}

@ObjectType({ implements: Refusal })
export class PriceApprovalRefused extends Refusal {
  @Field(() => PriceApprovalRefusalReason)
  reason: PriceApprovalRefusalReason

  @Field(() => PriceApproval, { description: 'As they are now.' })
  current: PriceApproval

  static because(reason: PriceApprovalRefusalReason, current: PriceApproval): PriceApprovalRefused {
    return Object.assign(new PriceApprovalRefused(), { reason, message: APPROVAL_SENTENCES[reason], current })
  }
}

export const SetPriceApprovalResult = createUnionType({
  name: 'SetPriceApprovalResult',
  types: () => [PriceApproval, PriceApprovalRefused] as const,
})

@ObjectType({
  simpleResolvers: true,
  description: 'Another service of the commune that a draft can be published for, too.',
})
export class RegulationTarget {
  @Field(() => Service)
  service: Service

  @Field(() => Boolean, { description: 'Has it published rules, in force today or later?' })
  published: boolean

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its own draft was saved; null when it has none.' })
  draftSavedAt: Date | null

  @Field(() => String, { nullable: true, description: 'Who saved its own draft; null: it has none.' })
  draftSavedBy: string | null

  @Field(() => Boolean, {
    description: 'Harmless to choose: of the same kind, without rules or draft, its tariffs make its prices.',
  })
  suggested: boolean

  @Field(() => Can, { description: 'Can it follow these rules, and else why not.' })
  can: Can
}

@ObjectType({ simpleResolvers: true, description: 'What a draft would say and change for another service.' })
export class TargetImpact {
  @Field(() => [String], { description: 'The rules as the families of that service will read them.' })
  sentences: string[]

  @Field(() => PublicationImpact, { description: 'What it would change.' })
  impact: PublicationImpact
}

@ObjectType({ simpleResolvers: true, description: 'What became of one service of several published together.' })
export class ServicePublication {
  @Field(() => Service)
  service: Service

  @Field(() => Regulation, { description: 'Its own version; still a draft when it waits.' })
  regulation: Regulation

  @Field(() => RegulationWaits, { nullable: true, description: 'Why it waits for a second person; null: published.' })
  waits: RegulationWaits | null
}

@ObjectType({ simpleResolvers: true, description: 'The same rules, published or waiting for each of the services.' })
export class RegulationsPublished {
  @Field(() => [ServicePublication], { description: 'The service of the draft first.' })
  publications: ServicePublication[]
}

export const PublishRegulationResult = createUnionType({
  name: 'PublishRegulationResult',
  types: () => [Regulation, RegulationWaits, RegulationRefused] as const,
})
export const DecidePublicationResult = createUnionType({
  name: 'DecidePublicationResult',
  types: () => [Regulation, RegulationApproval, RegulationRefused] as const,
})
export const WithdrawRegulationResult = createUnionType({
  name: 'WithdrawRegulationResult',
  types: () => [RegulationWithdrawn, RegulationRefused] as const,
})
export const PublishForSeveralResult = createUnionType({
  name: 'PublishForSeveralResult',
  types: () => [RegulationsPublished, RegulationRefused] as const,
})
