import { createUnionType, Field, Int, ObjectType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar } from '../../../platform/scalars.js'
import { AccessRefused, ServiceAccess } from '../../services/index.js'

@ObjectType({ description: 'What was booked under an access on a day and after it.' })
export class AccessEndPreview {
  @Field(() => Int, { description: 'Paid, and not taken yet.' })
  bookings: number

  @Field(() => CentsScalar, { description: 'What would come back if they were cancelled.' })
  refundCents: Cents

  @Field(() => Int, { description: 'Orders that wait for their payment: they are released in any case, whole.' })
  heldOrders: number
}

@ObjectType({ description: 'What became of what was booked under an access that ends.' })
export class AccessEndEffect {
  @Field(() => Int, { description: 'Bookings that were kept.' })
  kept: number

  @Field(() => Int, { description: 'Bookings that were cancelled.' })
  cancelled: number

  @Field(() => CentsScalar, { description: 'What came back to the wallets.' })
  refundCents: Cents

  @Field(() => Int, { description: 'Orders that waited for their payment, and ended.' })
  releasedOrders: number
}

@ObjectType({ description: 'A valid access has a nearer last day from now on.' })
export class AccessEnded {
  @Field(() => ServiceAccess, { description: 'The access, as it is now.' })
  access: ServiceAccess

  @Field(() => AccessEndEffect, { description: 'What became of what was booked under it.' })
  effect: AccessEndEffect

  static of(access: ServiceAccess, effect: AccessEndEffect): AccessEnded {
    return Object.assign(new AccessEnded(), { access, effect })
  }
}

@ObjectType({ description: 'The access goes on under another situation.' })
export class AccessChanged {
  @Field(() => ServiceAccess, { description: 'The access that ends.' })
  ended: ServiceAccess

  @Field(() => ServiceAccess, { description: 'The one that begins.' })
  access: ServiceAccess

  @Field(() => AccessEndEffect, { description: 'What became of what was booked under the first.' })
  effect: AccessEndEffect

  static of(ended: ServiceAccess, access: ServiceAccess, effect: AccessEndEffect): AccessChanged {
    return Object.assign(new AccessChanged(), { ended, access, effect })
  }
}

export const EndAccessResult = createUnionType({
  name: 'EndAccessResult',
  types: () => [AccessEnded, AccessRefused] as const,
})
export const ChangeAccessResult = createUnionType({
  name: 'ChangeAccessResult',
  types: () => [AccessChanged, AccessRefused] as const,
})
