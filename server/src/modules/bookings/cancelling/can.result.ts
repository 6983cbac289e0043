import { Field, ObjectType } from 'type-graphql'
import { Can } from '../../../platform/can.js'

@ObjectType()
export class BookingCan {
  @Field(() => Can)
  cancel: Can

  @Field(() => Can, { description: 'By staff: noting what came to be known of a cancellation.' })
  note: Can
}
