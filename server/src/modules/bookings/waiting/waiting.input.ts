import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'
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

@ArgsType()
export class WaitingDaysArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => DayScalar, { description: 'The first day.' })
  from: Day

  @Field(() => DayScalar, { description: 'The last day, included.' })
  to: Day
}
