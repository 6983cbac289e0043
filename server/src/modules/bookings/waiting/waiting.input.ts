import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { OrderLineInput } from '../orders/order.input.js'

@InputType()
export class JoinWaitingListInput {
  @Field(() => UUIDScalar, { nullable: true })
  accountId?: string

  @Field(() => [OrderLineInput], { description: '1 to 40 lines, of full days.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins un jour complet.' })
  @ArrayMaxSize(40, { message: 'Choisissez au plus 40 lignes.' })
  @ValidateNested({ each: true })
  lines: OrderLineInput[]
}

@ArgsType()
export class WaitingRequestsArgs {
  @Field(() => [UUIDScalar], { description: '1 to 400 requests: `WaitingRequest.id`.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins une demande.' })
  @ArrayMaxSize(400, { message: 'Choisissez au plus 400 demandes.' })
  requestIds: string[]
}

@InputType()
export class AnswerRequestInput {
  @Field(() => UUIDScalar, { description: 'What waits: `WaitingRequest.id`.' })
  waitingRequestId: string

  @Field(() => Boolean, { description: 'true: it is booked; false: it is refused.' })
  accept: boolean

  @Field(() => String, { nullable: true, description: 'Why it is refused, for the family.' })
  @IsOptional()
  @MaxLength(300, { message: 'Écrivez au plus 300 caractères.' })
  reason?: string | null
}

@InputType()
export class MoveRequestInput {
  @Field(() => UUIDScalar, { description: 'What is asked: `WaitingRequest.id`.' })
  waitingRequestId: string

  @Field(() => Int, { description: 'Its place on the list, 1 for who comes first.' })
  @Min(1, { message: 'Le premier rang est 1.' })
  @Max(10_000, { message: 'Écrivez un rang de la liste.' })
  rank: number

  @Field(() => String, { description: 'Why, for the family and the town hall. 300 characters at most.' })
  @MinLength(1, { message: 'Dites pourquoi.' })
  @MaxLength(300, { message: 'Écrivez au plus 300 caractères.' })
  reason: string
}

@InputType()
export class ConfirmAllocationInput {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => DateTimeScalar, { description: 'When the window closed: `WaitingRequest.allocatedFrom`.' })
  allocatedFrom: Date

  @Field(() => [UUIDScalar], {
    description: 'Who is given a place, as it was read: `WaitingRequest.id`. Another list is refused as CHANGED.',
  })
  @ArrayMaxSize(5000, { message: 'Confirmez au plus 5 000 places à la fois.' })
  givenIds: string[]
}

@ArgsType()
export class WaitingDaysArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => DayScalar, { description: 'The first day.' })
  from: Day

  @Field(() => DayScalar, { description: 'The last day, included.' })
  to: Day
}
