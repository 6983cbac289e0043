import { Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'

@ObjectType({ description: 'An access to be renewed: what it goes on from, and what its commune says.' })
export class AccessRenewal {
  @Field(() => DayScalar, { description: 'The first day that it gives: the one in course ends the day before.' })
  from: Day

  @Field(() => DayScalar, { description: 'The last day that it gives.' })
  until: Day

  @Field(() => String, { nullable: true, description: 'What the commune tells the families of it; null: nothing.' })
  note: string | null
}

@ObjectType({ description: 'An access that ends within a month.' })
export class EndingAccess {
  @Field(() => UUIDScalar, { description: 'The access: `ServiceAccess.id`.' })
  accessId: string

  @Field(() => UUIDScalar)
  accountId: string

  @Field(() => String)
  beneficiary: string

  @Field(() => String, { description: 'Name of its situation.' })
  situation: string

  @Field(() => DayScalar)
  lastDay: Day

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its family was told by mail; null: not yet.' })
  toldAt: Date | null

  @Field(() => Boolean, { description: 'A renewal waits for it.' })
  renewal: boolean

  @Field(() => [String], { description: 'What the renewal still waits for.' })
  missing: string[]
}

@ObjectType({ description: 'Accesses that end soon.' })
export class EndingAccesses {
  @Field(() => Int, { description: 'How many there are, beyond those that are shown too.' })
  count: number

  @Field(() => [EndingAccess], { description: 'The first hundred, those that end first.' })
  accesses: EndingAccess[]
}
