import { ArrayMaxSize, IsOptional, Matches, MaxLength, ValidateNested } from 'class-validator'
import { Field, InputType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

export enum RuleAction {
  BOOK = 'BOOK',
  CANCEL = 'CANCEL',
  CHANGE = 'CHANGE',
  ABSENCE = 'ABSENCE',
  ATTEND_UNRESERVED = 'ATTEND_UNRESERVED',
  PRICE = 'PRICE',
}
registerEnumType(RuleAction, {
  name: 'RuleAction',
  description: 'What a règlement is asked about.',
  valuesConfig: worded({
    ABSENCE: 'Somebody who was booked did not come.',
    ATTEND_UNRESERVED: 'Somebody came without a booking.',
    BOOK: 'Booking a day.',
    CANCEL: 'Cancelling a booking.',
    CHANGE: 'Moving a booking to another day.',
    PRICE: 'What a day costs.',
  }),
})

@InputType({ description: 'A fact that is supposed, by its name in the language of règlements.' })
export class FactInput {
  @Field(() => String, { description: 'Its name in the language.' })
  @Matches(/^[a-z][A-Za-z0-9]{0,40}$/, {
    message: 'Le nom d’un fait commence par une minuscule, sans espace ni accent.',
  })
  name: string

  @Field(() => String, { description: 'A number, « oui » or « non », or a word; 200 characters at most.' })
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

  @Field(() => RuleAction, { description: 'What is asked.' })
  action: RuleAction

  @Field(() => UUIDScalar, { nullable: true })
  situationId?: string | null

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'Instead of a situation: a child known to the commune, with the facts of its family.',
  })
  beneficiaryId?: string | null

  @Field(() => DayScalar, { description: 'The day of the meal.' })
  day: Day

  @Field(() => DateTimeScalar, { description: 'The instant at which it is asked.' })
  at: Date

  @Field(() => [FactInput], { defaultValue: [], description: '40 at most; they come before what is known.' })
  @ArrayMaxSize(40, { message: 'Donnez au plus 40 faits.' })
  @ValidateNested({ each: true })
  facts: FactInput[]
}
