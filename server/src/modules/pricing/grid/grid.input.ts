import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Line, OptionalLine } from '../../../platform/validators.js'
import { STEPS } from './raise.policy.js'

const PRICE = { message: 'Indiquez un prix de 0 € à 1 000 €.' }
const FOOD = { message: 'Indiquez une part repas de 0 € à 1 000 €.' }
const COST = { message: 'Indiquez un coût de 0,01 € à 1 000 €.' }
const MOST = 100_000

@InputType({ description: 'The price of one unit of a service for a situation.' })
export class TariffCellInput {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => CentsScalar, { description: 'The price of one unit, 0 to 100,000 cents.' })
  @Min(0, PRICE)
  @Max(MOST, PRICE)
  priceCents: Cents

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What of it pays the food; null: in the same proportion as before, or as the kind of service says.',
  })
  @IsOptional()
  @Min(0, FOOD)
  @Max(MOST, FOOD)
  foodCents?: Cents | null
}

@InputType()
export class TariffChangesInput {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => DayScalar, { description: 'The first day of these prices.' })
  effectiveFrom: Day

  @Field(() => [TariffCellInput], { description: 'Only what changes: the other prices stay as they are.' })
  @ArrayMinSize(1, { message: 'Écrivez au moins un prix.' })
  @ArrayMaxSize(200, { message: 'Publiez deux cents prix au plus à la fois.' })
  @ValidateNested({ each: true })
  cells: TariffCellInput[]
}

@InputType()
export class PublishTariffsInput extends TariffChangesInput {
  @Field(() => UUIDScalar, { description: 'Made by the client: the same one publishes once.' })
  requestId: string

  @Field(() => Int, { description: 'Of the grid that was read: another one means that prices changed meanwhile.' })
  revision: number

  @Field(() => String, { description: 'Number of the deliberation that voted them, 40 characters at most.' })
  @Line('le numéro de la délibération', 40)
  deliberationNumber: string

  @Field(() => DayScalar, { description: 'When the council voted: not after today.' })
  deliberationDate: Day

  @Field(() => String, { nullable: true, description: 'Why some of these prices are above the cost per user.' })
  @IsOptional()
  @OptionalLine('la raison', 300)
  aboveCostReason?: string | null
}

@ArgsType()
export class GridArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => DayScalar, { nullable: true, description: 'The day whose prices are shown; today when it is not said.' })
  on?: Day | null
}

const PERCENT = { message: 'Indiquez un pourcentage de −100 à 100.' }

@ArgsType()
export class RaiseArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => DayScalar, { description: 'The day whose prices are taken.' })
  on: Day

  @Field(() => Int, { description: 'In hundredths of a percent: 250 is 2.5 % more.' })
  @Min(-10_000, PERCENT)
  @Max(10_000, PERCENT)
  basisPoints: number

  @Field(() => CentsScalar, { description: 'What the prices are rounded to.' })
  @IsIn(STEPS, { message: 'Arrondissez au centime, à 5 ou à 10 centimes.' })
  stepCents: Cents
}

@ArgsType()
export class WithdrawTariffsArgs {
  @Field(() => UUIDScalar, { description: 'The publication: `TariffPublication.id`.' })
  publicationId: string

  @Field(() => String, { description: 'Why, 500 characters at most: it stays in the history.' })
  @MaxLength(500, { message: 'Cette raison est trop longue : 500 caractères au plus.' })
  reason: string
}

@InputType()
export class ServiceCostInput {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => DayScalar, { description: 'The first day on which it counts.' })
  effectiveFrom: Day

  @Field(() => CentsScalar, { nullable: true, description: 'Null: takes away what was said for that day.' })
  @IsOptional()
  @Min(1, COST)
  @Max(MOST, COST)
  costCents?: Cents | null

  @Field(() => Int, { description: 'Of the grid that was read.' })
  revision: number
}
