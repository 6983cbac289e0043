import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Regulation, RegulationRefused } from '../../regulations/index.js'
import type { PublicationRefusalReason } from './publication.policy.js'

@ObjectType({ simpleResolvers: true, description: 'What one case pays before and after.' })
export class PriceChange {
  @Field(() => String)
  situation: string

  @Field(() => String, { description: 'The bracket, the day…; empty when the situation says it all.' })
  detail: string

  @Field(() => CentsScalar, { nullable: true, description: 'Null when no version was in force, or it makes no price.' })
  beforeCents: Cents | null

  @Field(() => CentsScalar, { nullable: true })
  afterCents: Cents | null
}

@ObjectType({ simpleResolvers: true, description: 'What publishing a draft from a day on would change.' })
export class PublicationImpact {
  @Field(() => [PriceChange])
  prices: PriceChange[]

  @Field(() => Int, { description: 'Families with a valid access who would pay otherwise.' })
  families: number

  @Field(() => DayScalar)
  monthFrom: Day

  @Field(() => DayScalar)
  monthTo: Day

  @Field(() => Int, { description: 'Bookings of last month, priced again.' })
  bookings: number

  @Field(() => CentsScalar)
  beforeCents: Cents

  @Field(() => CentsScalar)
  afterCents: Cents

  @Field(() => CentsScalar)
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
registerEnumType(ApprovalStatus, { name: 'ApprovalStatus' })

@ObjectType({ simpleResolvers: true })
export class ApprovalCan {
  @Field(() => Can)
  decide: Can
}

@ObjectType({ simpleResolvers: true })
export class RegulationCan {
  @Field(() => Can)
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

  @Field(() => ApprovalStatus)
  status: ApprovalStatus

  @Field(() => DayScalar)
  effectiveFrom: Day

  @Field(() => DateTimeScalar)
  askedAt: Date

  @Field(() => String)
  askedByName: string

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: Date | null

  @Field(() => String, { nullable: true })
  decidedByName: string | null

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  reason: string | null

  @Field(() => CentsScalar)
  largestCents: Cents

  @Field(() => ApprovalCan)
  can: ApprovalCan
}

@ObjectType({ description: 'It is published when somebody else of the commune approves it.' })
export class RegulationWaits {
  @Field(() => RegulationApproval)
  approval: RegulationApproval

  @Field(() => String)
  sentence: string
}

@ObjectType()
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

  @Field(() => Int)
  version: number

  @Field(() => DayScalar)
  effectiveFrom: Day

  @Field(() => DateTimeScalar)
  withdrawnAt: Date

  @Field(() => String)
  withdrawnByName: string

  @Field(() => String)
  reason: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'Above these changes of a price a second person must agree; null: none.',
})
export class PriceApproval {
  @Field(() => Int, { nullable: true })
  percent: number | null

  @Field(() => CentsScalar, { nullable: true })
  cents: Cents | null

  @Field(() => Can)
  canSet: Can
}

const REASONS: { [K in PublicationRefusalReason]: K } = {
  NOT_A_DRAFT: 'NOT_A_DRAFT',
  BAD_DATES: 'BAD_DATES',
  TODAY_NOT_CONFIRMED: 'TODAY_NOT_CONFIRMED',
  ALREADY_WAITING: 'ALREADY_WAITING',
  NOT_WAITING: 'NOT_WAITING',
  OWN_REQUEST: 'OWN_REQUEST',
  REASON_REQUIRED: 'REASON_REQUIRED',
  NOT_PUBLISHED: 'NOT_PUBLISHED',
  ALREADY_USED: 'ALREADY_USED',
}
registerEnumType(REASONS, { name: 'PublicationRefusalReason' })

export const PUBLICATION_SENTENCES: Record<PublicationRefusalReason, string> = {
  NOT_A_DRAFT: 'Ce règlement est déjà publié : préparez-en une nouvelle version.',
  BAD_DATES: 'Un règlement s’applique à partir d’aujourd’hui ou plus tard : choisissez une autre date.',
  TODAY_NOT_CONFIRMED:
    'Ce règlement s’appliquerait dès aujourd’hui, aux familles qui réservent en ce moment : confirmez-le, ou choisissez demain.',
  ALREADY_WAITING: 'Cette publication attend déjà l’accord d’une seconde personne.',
  NOT_WAITING: 'Cette publication n’attend plus de décision : relisez la page.',
  OWN_REQUEST: 'Vous avez demandé cette publication : une autre personne de la commune la décide.',
  REASON_REQUIRED: 'Indiquez la raison, en quelques mots.',
  NOT_PUBLISHED: 'Cette version n’est pas publiée : modifiez le brouillon.',
  ALREADY_USED: 'Des réservations ont été faites sous cette version : publiez une nouvelle version pour la remplacer.',
}

@ObjectType({ implements: Refusal })
export class PublicationRefused extends Refusal {
  @Field(() => REASONS)
  reason: PublicationRefusalReason

  static because(reason: PublicationRefusalReason): PublicationRefused {
    return Object.assign(new PublicationRefused(), { reason, message: PUBLICATION_SENTENCES[reason] })
  }
}

export const PublishRegulationResult = createUnionType({
  name: 'PublishRegulationResult',
  types: () => [Regulation, RegulationWaits, RegulationRefused, PublicationRefused] as const,
})
export const DecidePublicationResult = createUnionType({
  name: 'DecidePublicationResult',
  types: () => [Regulation, RegulationApproval, RegulationRefused, PublicationRefused] as const,
})
export const WithdrawRegulationResult = createUnionType({
  name: 'WithdrawRegulationResult',
  types: () => [RegulationWithdrawn, PublicationRefused] as const,
})
