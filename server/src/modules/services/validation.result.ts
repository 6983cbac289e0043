import { Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar } from '../../platform/scalars.js'
import { SupportingDocument } from '../documents/index.js'
import { Family } from '../families/index.js'
import { ServiceAccess } from './service-access.entity.js'
import { UUIDScalar } from '../../platform/scalars.js'

@ObjectType({ description: 'How much waits for a decision in a commune (« À valider »).' })
export class ValidationCounts {
  @Field(() => Int, { description: 'Accounts that wait.' })
  accounts: number

  @Field(() => Int, { description: 'Accesses that can be decided now.' })
  accesses: number

  @Field(() => Int, { description: 'Documents that wait.' })
  documents: number

  @Field(() => Int, { description: 'Facts that families ask to change.' })
  changes: number
}

@ObjectType({ description: 'Something that the server looked at before a decision.' })
export class Check {
  @Field(() => Boolean, { description: 'Nothing to say against it.' })
  ok: boolean

  @Field(() => String, { description: 'What was found, in French.' })
  sentence: string
}

@ObjectType({ description: 'An account that waits for a decision.' })
export class AccountToValidate {
  @Field(() => Family, { description: 'Who asks: its account, people and documents.' })
  family: Family

  @Field(() => [Check], { description: 'What was looked at: e-mail, address, the same holder twice.' })
  checks: Check[]
}

@ObjectType({ description: 'An access that waits for a decision.' })
export class AccessToValidate {
  @Field(() => ServiceAccess, { description: 'What was asked, for whom, and when.' })
  access: ServiceAccess

  @Field(() => [Check], { description: 'What was looked at: account, address, documents, the same child twice.' })
  checks: Check[]

  @Field(() => [SupportingDocument], { description: 'The documents of the family that count for it.' })
  documents: SupportingDocument[]

  @Field(() => DayScalar, { description: 'The last day that is proposed: that of the school year.' })
  defaultValidTo: Day
}

@ObjectType({ description: 'A situation chosen at step 3 of a sign-up.' })
export class SignUpDraftAccess {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => [String], { description: 'The keys of the people it is asked for.' })
  beneficiaryKeys: string[]
}
