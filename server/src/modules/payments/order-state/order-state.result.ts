import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import { OrderPayer, OrderStateCode } from './order-state.policy.js'
import { Language } from './order-state-words.policy.js'
import { worded } from '../../../platform/worded.js'

registerEnumType(OrderStateCode, {
  name: 'OrderStateCode',
  description: 'What became of an order and of its payment.',
  valuesConfig: worded({
    CANCELLED: 'Abandoned, or all of it was cancelled.',
    CHECKING: 'The payer has done their part; the bank has not answered.',
    CREDITED: 'It had ended when the money came, which is on the wallet.',
    DECLINED: 'Holds its places, after a card that was declined, given up or too slow.',
    DUE: 'Made after the fact, by the register: to be settled, holds nothing.',
    EXPIRED: 'Its time is over and nothing came.',
    GIVEN_BACK: 'Paid, and all of it came back.',
    ON_INVOICE: 'Booked, to be paid on invoices.',
    PAID: 'Paid.',
    PAID_IN_PART: 'Paid, and some of it could not be had.',
    PAID_TWICE: 'Paid, and paid again: the second payment is on the wallet.',
    STOPPED: 'Ended before it was paid, by what the staff changed.',
    TO_VERIFY: 'What the provider said is not what was asked: the staff looks.',
    WAITING: 'Holds its places until it is paid or its time is over.',
  }),
})
registerEnumType(Language, {
  name: 'Language',
  description: 'A language of sentences.',
  valuesConfig: worded({ EN: 'English.', FR: 'French.' }),
})
registerEnumType(OrderPayer, {
  name: 'OrderPayer',
  description: 'Who paid an order.',
  valuesConfig: worded({
    CARD: 'A card.',
    DESK: 'The staff, at the desk, with the wallet of the family.',
    NOBODY: 'Nobody, or it cost nothing.',
    WALLET: 'The wallet.',
    WALLET_AND_CARD: 'The wallet, and a card for the rest.',
  }),
})

@ObjectType({ description: 'What became of an order and of its payment: every page, mail and list says this.' })
export class OrderState {
  @Field(() => OrderStateCode, { description: 'What became of it.' })
  code: OrderStateCode

  @Field(() => OrderPayer, { description: 'Who paid.' })
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

  @Field(() => Can, { description: 'By card: not while a payment is on its way.' })
  payByCard: Can

  @Field(() => Can, { description: 'Whole: the wallet has what is left to pay.' })
  payByWallet: Can

  @Field(() => Can, { description: 'Give it up: its places are free again.' })
  abandon: Can

  @Field(() => Can, { description: 'Of who keeps the money of its commune.' })
  refund: Can
}
