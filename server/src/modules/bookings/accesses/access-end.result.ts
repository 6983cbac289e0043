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
  @Field(() => Int)
  kept: number

  @Field(() => Int)
  cancelled: number

  @Field(() => CentsScalar)
  refundCents: Cents

  @Field(() => Int)
  releasedOrders: number
}

@ObjectType()
export class AccessEnded {
  @Field(() => ServiceAccess)
  access: ServiceAccess

  @Field(() => AccessEndEffect)
  effect: AccessEndEffect

  static of(access: ServiceAccess, effect: AccessEndEffect): AccessEnded {
    return Object.assign(new AccessEnded(), { access, effect })
  }
}

@ObjectType()
export class AccessChanged {
  @Field(() => ServiceAccess)
  ended: ServiceAccess

  @Field(() => ServiceAccess)
  access: ServiceAccess

  @Field(() => AccessEndEffect)
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
