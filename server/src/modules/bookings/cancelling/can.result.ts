import { Field, ObjectType } from 'type-graphql'
import { Can } from '../../../platform/can.js'

@ObjectType()
export class BookingCan {
  @Field(() => Can)
  cancel: Can
}
