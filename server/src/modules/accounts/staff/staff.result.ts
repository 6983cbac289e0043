import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { StaffRole as Role } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import { Refusal } from '../../../platform/refusal.js'
import { DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'
import { LinkRefused } from '../link.result.js'
import { SignedIn } from '../sign-in.result.js'
import { StaffRole } from '../staff-member.entity.js'
import { STAFF_SENTENCES, type StaffRefusalReason } from './staff.policy.js'

export const StaffState = { INVITED: 'INVITED', EXPIRED: 'EXPIRED', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED' } as const
export type StaffState = keyof typeof StaffState
registerEnumType(StaffState, { name: 'StaffState', description: 'EXPIRED: invited, and the link is too old.' })

@ObjectType()
export class StaffCan {
  @Field(() => Can, { description: 'Give other roles.' })
  change: Can

  @Field(() => Can)
  suspend: Can

  @Field(() => Can)
  reactivate: Can

  @Field(() => Can, { description: 'Of somebody invited: withdraw the invitation.' })
  remove: Can

  @Field(() => Can)
  resend: Can
}

@ObjectType({ description: 'Somebody of the staff of a commune, or of the agglomeration, or invited to it.' })
export class StaffPerson {
  @Field(() => UUIDScalar, { description: 'Of the account, or of the invitation.' })
  id: string

  @Field(() => String)
  firstName: string

  @Field(() => String)
  lastName: string

  @Field(() => String)
  email: string

  @Field(() => [StaffRole], { description: 'In the commune that was asked for.' })
  roles: Role[]

  communeIds: string[]

  @Field(() => StaffState)
  state: StaffState

  @Field(() => DateTimeScalar, { nullable: true })
  lastSignInAt: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the link of the invitation opens.' })
  expiresAt: Date | null

  @Field(() => StaffCan)
  can: StaffCan
}

@ObjectType()
export class StaffChanged {
  @Field(() => String)
  message: string

  static saying(message: string): StaffChanged {
    return Object.assign(new StaffChanged(), { message })
  }
}

const REASONS = Object.fromEntries(Object.keys(STAFF_SENTENCES).map((key) => [key, key]))
registerEnumType(REASONS, { name: 'StaffRefusalReason' })

@ObjectType({ implements: Refusal })
export class StaffRefused extends Refusal {
  @Field(() => REASONS)
  reason: StaffRefusalReason

  static because(reason: StaffRefusalReason): StaffRefused {
    return Object.assign(new StaffRefused(), { reason, message: STAFF_SENTENCES[reason] })
  }
}

export const StaffResult = createUnionType({
  name: 'StaffResult',
  types: () => [StaffChanged, StaffRefused] as const,
})

@ObjectType({ description: 'What the link of an invitation opens.' })
export class StaffInvitationLink {
  @Field(() => String)
  email: string

  @Field(() => String)
  firstName: string

  @Field(() => [String], { description: 'The communes, or none for the agglomeration.' })
  communes: string[]

  @Field(() => Boolean, {
    description: 'The address has an account, which confirmed it: its password is asked, not a new one.',
  })
  hasAccount: boolean

  @Field(() => Boolean, {
    description: 'Somebody signed up with the address and never confirmed it: the new password replaces theirs.',
  })
  signUpWaits: boolean
}

export const AcceptStaffInvitationResult = createUnionType({
  name: 'AcceptStaffInvitationResult',
  types: () => [SignedIn, LinkRefused] as const,
})
