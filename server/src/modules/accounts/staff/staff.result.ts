import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { StaffRole as Role } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import { Refusal } from '../../../platform/refusal.js'
import { DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'
import { LinkRefused } from '../link.result.js'
import { SignedIn } from '../sign-in.result.js'
import { StaffRole } from '../staff-member.entity.js'
import { STAFF_SENTENCES, type StaffRefusalReason } from './staff.policy.js'
import { worded } from '../../../platform/worded.js'

export const StaffState = { INVITED: 'INVITED', EXPIRED: 'EXPIRED', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED' } as const
export type StaffState = keyof typeof StaffState
registerEnumType(StaffState, {
  name: 'StaffState',
  description: 'EXPIRED: invited, and the link is too old.',
  valuesConfig: worded({
    ACTIVE: 'May sign in to the console.',
    EXPIRED: 'Invited, and the link is too old.',
    INVITED: 'The link was not opened yet.',
    SUSPENDED: 'May not sign in to the console.',
  }),
})

@ObjectType({ description: 'What who asks may do with somebody of the team.' })
export class StaffCan {
  @Field(() => Can, { description: 'Give other roles.' })
  change: Can

  @Field(() => Can, { description: 'Suspend the person.' })
  suspend: Can

  @Field(() => Can, { description: 'End a suspension.' })
  reactivate: Can

  @Field(() => Can, { description: 'Of somebody invited: withdraw the invitation.' })
  remove: Can

  @Field(() => Can, { description: 'Send an invitation again.' })
  resend: Can

  @Field(() => Can, { description: 'Take the second factors away of somebody who lost them.' })
  resetFactors: Can
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

  @Field(() => StaffState, { description: 'Whether the person may sign in to the console.' })
  state: StaffState

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person last signed in; null: never.' })
  lastSignInAt: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the link of the invitation opens; null: nobody is invited.',
  })
  expiresAt: Date | null

  @Field(() => Boolean, { description: 'Whether the account shows a second factor when it signs in.' })
  hasSecondFactor: boolean

  @Field(() => StaffCan)
  can: StaffCan
}

@ObjectType({ description: 'The team is changed.' })
export class StaffChanged {
  @Field(() => String, { description: 'What was done, in French.' })
  message: string

  static saying(message: string): StaffChanged {
    return Object.assign(new StaffChanged(), { message })
  }
}

const REASONS = Object.fromEntries(Object.keys(STAFF_SENTENCES).map((key) => [key, key]))
registerEnumType(REASONS, {
  name: 'StaffRefusalReason',
  valuesConfig: worded({
    ALREADY_INVITED: 'An invitation waits for this person already.',
    ALREADY_MEMBER: 'The person is of the team already: change the roles.',
    LAST_ADMINISTRATOR: 'The last administrator who may sign in stays one.',
    NO_ROLE: 'One role at least is needed.',
    OTHER_COMMUNES: 'The invitation is for other communes too: the agglomeration withdraws it.',
    OWN_RIGHTS: 'Nobody changes their own rights.',
    RIGHTS_CHANGED: 'The rights of who asks changed meanwhile: reload.',
    NO_SECOND_FACTOR: 'The account has no second factor to take away.',
    WORKS_ELSEWHERE: 'The person works for another commune too: the agglomeration does it.',
    TOO_MANY_INVITATIONS: 'Too many invitations in a short time: wait an hour.',
    WRONG_ROLE: 'This role is not given here.',
  }),
})

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
