import { Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar } from '../../platform/scalars.js'
import { SupportingDocument } from '../documents/index.js'
import { Family } from '../families/index.js'
import { ServiceAccess } from './service-access.entity.js'
import { UUIDScalar } from '../../platform/scalars.js'

@ObjectType()
export class ValidationCounts {
  @Field(() => Int)
  accounts: number

  @Field(() => Int)
  accesses: number

  @Field(() => Int)
  documents: number

  @Field(() => Int, { description: 'Facts that families ask to change.' })
  changes: number
}

@ObjectType()
export class Check {
  @Field(() => Boolean)
  ok: boolean

  @Field(() => String)
  sentence: string
}

@ObjectType()
export class AccountToValidate {
  @Field(() => Family)
  family: Family

  @Field(() => [Check])
  checks: Check[]
}

@ObjectType()
export class AccessToValidate {
  @Field(() => ServiceAccess)
  access: ServiceAccess

  @Field(() => [Check])
  checks: Check[]

  @Field(() => [SupportingDocument])
  documents: SupportingDocument[]

  @Field(() => DayScalar)
  defaultValidTo: Day
}

@ObjectType()
export class SignUpDraftAccess {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => [String])
  beneficiaryKeys: string[]
}
