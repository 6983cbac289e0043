import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'

/** Where money goes back to. */
export enum RefundDestination {
  WALLET = 'WALLET',
  CARD = 'CARD',
  IBAN = 'IBAN',
}
registerEnumType(RefundDestination, { name: 'RefundDestination' })

/** ASKED waits for a second person; APPROVED waits to be sent; SENT is at the card provider; PAID has arrived; FAILED and REFUSED are back on the wallet. */
export enum RefundStatus {
  ASKED = 'ASKED',
  APPROVED = 'APPROVED',
  SENT = 'SENT',
  PAID = 'PAID',
  FAILED = 'FAILED',
  REFUSED = 'REFUSED',
}
registerEnumType(RefundStatus, { name: 'RefundStatus' })

/** Money given back of an order by the staff, or taken out of its wallet by a family. */
@ObjectType()
export class Refund {
  @Field(() => UUIDScalar)
  id: string

  regieId: string

  accountId: string

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'The order that the staff gave back of; null when the family asked for its own money.',
  })
  orderId: string | null

  @Field(() => String, { nullable: true })
  orderNumber: string | null

  @Field(() => RefundDestination)
  destination: RefundDestination

  @Field(() => CentsScalar)
  amountCents: Cents

  @Field(() => CentsScalar, { description: 'What of it could not be paid and is on the wallet again.' })
  returnedCents: Cents

  @Field(() => RefundStatus)
  status: RefundStatus

  needsApproval: boolean

  @Field(() => String, { nullable: true, description: 'Why the staff gave it back.' })
  reason: string | null

  requestHash: string

  askedBy: string

  @Field(() => DateTimeScalar)
  askedAt: Date

  approvedBy: string | null

  @Field(() => String, { nullable: true })
  refusalReason: string | null

  @Field(() => String, { nullable: true })
  holder: string | null

  @Field(() => String, { nullable: true, description: '« FR•• •••• 0189 »' })
  ibanMask: string | null

  @Field(() => String, { nullable: true, description: 'The mandate that paid it.' })
  transferReference: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  settledAt: Date | null
}
