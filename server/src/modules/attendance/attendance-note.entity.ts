import { Field, ObjectType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { Beneficiary } from '../families/index.js'
import { Service } from '../services/index.js'

@ObjectType({ description: 'A child who was served and whom nobody knew: noted by name, to be settled by the office.' })
export class AttendanceNote {
  @Field(() => UUIDScalar)
  id: string

  serviceId: string
  communeId: string

  @Field(() => Service)
  service?: Service

  @Field(() => DayScalar)
  day: Day

  @Field(() => String)
  name: string

  @Field(() => DateTimeScalar)
  madeAt: Date

  @Field(() => String)
  madeBy: string

  beneficiaryId: string | null

  @Field(() => Beneficiary, { nullable: true, description: 'Who the child was found to be.' })
  beneficiary?: Beneficiary | null

  @Field(() => String, { nullable: true, description: 'Why nobody was found.' })
  closeReason: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  settledAt: Date | null

  @Field(() => String, { nullable: true })
  settledBy: string | null
}
