import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import { OrderPayer, OrderStateCode } from './order-state.policy.js'
import { Language } from './order-state-words.policy.js'

registerEnumType(OrderStateCode, { name: 'OrderStateCode' })
registerEnumType(Language, { name: 'Language' })
registerEnumType(OrderPayer, { name: 'OrderPayer' })

@ObjectType({ description: 'What became of an order and of its payment: every page, mail and list says this.' })
export class OrderState {
  @Field(() => OrderStateCode)
  code: OrderStateCode

  @Field(() => OrderPayer)
  payer: OrderPayer

  @Field(() => String, { description: 'A word or two, for a list.' })
  label: string

  @Field(() => String, { description: 'The title of the page that tells of it.' })
  title: string

  @Field(() => String, { description: 'What became of it and what is left to do, in one or two sentences.' })
  sentence: string

  @Field(() => Int, {
    nullable: true,
    description: 'For how long its places are still held, by the server’s clock; null when nothing is held.',
  })
  secondsLeft: number | null
}

@ObjectType({ description: 'What who asks may do with an order, now.' })
export class OrderCan {
  @Field(() => Can, { description: 'In one way at least.' })
  pay: Can

  @Field(() => Can)
  payByCard: Can

  @Field(() => Can, { description: 'Whole: the wallet has what is left to pay.' })
  payByWallet: Can

  @Field(() => Can)
  abandon: Can

  @Field(() => Can, { description: 'Of who keeps the money of its commune.' })
  refund: Can
}
