import { ArrayMaxSize, IsOptional, Matches, MaxLength, ValidateNested } from 'class-validator'
import { Field, InputType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'

export enum RuleAction {
  BOOK = 'BOOK',
  CANCEL = 'CANCEL',
  CHANGE = 'CHANGE',
  ABSENCE = 'ABSENCE',
  ATTEND_UNRESERVED = 'ATTEND_UNRESERVED',
  PRICE = 'PRICE',
}
registerEnumType(RuleAction, { name: 'RuleAction' })

@InputType()
export class FactInput {
  @Field(() => String)
  @Matches(/^[a-z][A-Za-z0-9]{0,40}$/, {
    message: 'Le nom d’un fait commence par une minuscule, sans espace ni accent.',
  })
  name: string

  @Field(() => String)
  @MaxLength(200, { message: 'La valeur d’un fait tient en 200 caractères.' })
  value: string
}

@InputType()
export class SimulationInput {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => String, {
    nullable: true,
    description: 'A policy being written; left out = the one in force on the day.',
  })
  @IsOptional()
  @MaxLength(60_000, { message: 'Ce règlement est trop long : 60 000 caractères au plus.' })
  policy?: string | null

  @Field(() => RuleAction)
  action: RuleAction

  @Field(() => UUIDScalar, { nullable: true })
  situationId?: string | null

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'Instead of a situation: a child known to the commune, with the facts of its family.',
  })
  beneficiaryId?: string | null

  @Field(() => DayScalar)
  day: Day

  @Field(() => DateTimeScalar)
  at: Date

  @Field(() => [FactInput], { defaultValue: [] })
  @ArrayMaxSize(40, { message: 'Donnez au plus 40 faits.' })
  @ValidateNested({ each: true })
  facts: FactInput[]
}
