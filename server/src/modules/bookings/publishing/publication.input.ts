import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'

@ArgsType()
export class ImpactArgs {
  @Field(() => UUIDScalar, { description: 'The draft: `Regulation.id`.' })
  id: string

  @Field(() => DayScalar, { description: 'The first day on which it applies: today or later.' })
  effectiveFrom: Day
}

@ArgsType()
export class PublishArgs extends ImpactArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Said a second time when it applies from today on.' })
  confirmToday: boolean
}

@ArgsType()
export class ApproveArgs {
  @Field(() => UUIDScalar, { description: 'What waits: `RegulationApproval.id`.' })
  approvalId: string

  @Field(() => Boolean, { defaultValue: false, description: 'Said a second time when it applies from today on.' })
  confirmToday: boolean
}

const TOO_LONG = 'Cette raison est trop longue : 500 caractères au plus.'

@ArgsType()
export class RefuseArgs {
  @Field(() => UUIDScalar, { description: 'What waits: `RegulationApproval.id`.' })
  approvalId: string

  @Field(() => String, { description: 'Why, 500 characters at most.' })
  @MaxLength(500, { message: TOO_LONG })
  reason: string
}

@ArgsType()
export class WithdrawArgs {
  @Field(() => UUIDScalar, { description: 'The published version: `Regulation.id`.' })
  id: string

  @Field(() => String, { description: 'Why, 500 characters at most: it is kept.' })
  @MaxLength(500, { message: TOO_LONG })
  reason: string
}

@ArgsType()
export class PriceApprovalArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => Int, {
    nullable: true,
    description:
      'Above which change of a price, in percent from 1 to 1000, a second person must agree; null: no limit.',
  })
  @Min(1, { message: 'Indiquez un pourcentage de 1 à 1000.' })
  @Max(1000, { message: 'Indiquez un pourcentage de 1 à 1000.' })
  percent: number | null

  @Field(() => CentsScalar, { nullable: true, description: 'Above which change, in cents; null: no limit.' })
  @Min(1, { message: 'Indiquez un montant de 0,01 € à 10 000 €.' })
  @Max(1_000_000, { message: 'Indiquez un montant de 0,01 € à 10 000 €.' })
  limitCents: Cents | null

  @Field(() => Int, {
    nullable: true,
    description: 'As it was read; another one means that a colleague changed it meanwhile.',
  })
  beforePercent: number | null

  @Field(() => CentsScalar, { nullable: true, description: 'As it was read, like the percentage.' })
  beforeCents: Cents | null
}

@ArgsType()
export class TargetImpactArgs extends ImpactArgs {
  @Field(() => UUIDScalar, { description: 'The other service.' })
  serviceId: string
}

@InputType({ description: 'Another service that the same draft is published for.' })
export class AlsoForInput {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its own draft had been saved, which is then replaced; null when it had none.',
  })
  draftSavedAt?: Date | null
}

@InputType()
export class PublishForSeveralInput {
  @Field(() => UUIDScalar, { description: 'The draft.' })
  regulationId: string

  @Field(() => DateTimeScalar, { description: 'When the draft that was read had been saved.' })
  savedAt: Date

  @Field(() => DayScalar, { description: 'The first day on which it applies: today or later.' })
  effectiveFrom: Day

  @Field(() => Boolean, { defaultValue: false, description: 'Said a second time when it applies from today on.' })
  confirmToday: boolean

  @Field(() => [AlsoForInput], { description: '1 to 30 other services, each once.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins un autre service.' })
  @ArrayMaxSize(30, { message: 'Choisissez au plus 30 services à la fois.' })
  @ArrayUnique(({ serviceId }: AlsoForInput) => serviceId, { message: 'Choisissez chaque service une fois.' })
  @ValidateNested({ each: true })
  alsoFor: AlsoForInput[]
}
