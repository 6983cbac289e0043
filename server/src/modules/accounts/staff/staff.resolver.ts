import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { StaffRole as Role } from '../../../platform/actor.js'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Commune, communeById } from '../../communes/index.js'
import { ResetPasswordInput, TokenInput } from '../sign-in.input.js'
import { StaffRole } from '../staff-member.entity.js'
import { acceptStaffInvitation, staffInvitationLink } from './accept-invitation.command.js'
import {
  reactivateStaff,
  removeStaff,
  resetSecondFactors,
  setStaffRoles,
  suspendStaff,
} from './change-staff.command.js'
import { inviteStaff, resendStaffInvitation, withdrawStaffInvitation } from './invite-staff.command.js'
import { InviteStaffInput } from './staff.input.js'
import { StaffRightHolders } from './staff-rights.result.js'
import { staffRights } from './staff-rights.query.js'
import { readStaff } from './staff.query.js'
import { AcceptStaffInvitationResult, StaffInvitationLink, StaffPerson, StaffResult } from './staff.result.js'

const COMMUNE = { nullable: true, description: 'null: the agglomeration.' } as const
type CommuneId = string | null

@Resolver(() => StaffPerson)
export class StaffResolver {
  @Query(() => [StaffPerson], {
    description: 'The team of a commune, or of the agglomeration, with who is invited. For ADMINISTER_STAFF.',
  })
  staff(@Arg('communeId', () => UUIDScalar, COMMUNE) communeId: CommuneId, @Ctx() ctx: Context) {
    return readStaff(ctx.db, signedIn(ctx), communeId ?? null, ctx.now)
  }

  @Query(() => [StaffRightHolders], { description: 'What « Qui peut quoi » says, and the rules of access apply.' })
  staffRights(): StaffRightHolders[] {
    return staffRights()
  }

  @FieldResolver(() => [Commune], { description: 'Those that the reader administers.' })
  communes(@Root() person: StaffPerson, @Ctx() ctx: Context) {
    return Promise.all(person.communeIds.map((id) => communeById(ctx).load(id)))
  }

  @Mutation(() => StaffResult, { description: 'Mails a single-use link, good for 72 hours. For ADMINISTER_STAFF.' })
  inviteStaff(@Arg('input', () => InviteStaffInput) input: InviteStaffInput, @Ctx() ctx: Context) {
    return inviteStaff(ctx, signedIn(ctx), input)
  }

  @Mutation(() => StaffResult, {
    description: 'A new link; the one before opens nothing any more. For ADMINISTER_STAFF.',
  })
  resendStaffInvitation(
    @Arg('id', () => UUIDScalar, { description: 'The invitation: `StaffPerson.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return resendStaffInvitation(ctx, signedIn(ctx), id)
  }

  @Mutation(() => StaffResult, { description: 'Its link opens nothing any more. For ADMINISTER_STAFF.' })
  withdrawStaffInvitation(
    @Arg('id', () => UUIDScalar, { description: 'The invitation: `StaffPerson.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return withdrawStaffInvitation(ctx, signedIn(ctx), id)
  }

  @Query(() => StaffInvitationLink, {
    nullable: true,
    description: 'What the link of an invitation opens; null: it was used, or is too old.',
  })
  staffInvitation(@Args(() => TokenInput) { token }: TokenInput, @Ctx() ctx: Context) {
    return staffInvitationLink(ctx, token)
  }

  @Mutation(() => AcceptStaffInvitationResult, { description: 'Single use: gives the roles, and signs in.' })
  acceptStaffInvitation(@Args(() => ResetPasswordInput) input: ResetPasswordInput, @Ctx() ctx: Context) {
    return acceptStaffInvitation(ctx, input)
  }

  @Mutation(() => StaffResult, {
    description:
      'The roles of somebody of the team, in one commune or in the agglomeration. For ADMINISTER_STAFF; never one’s own.',
  })
  setStaffRoles(
    @Arg('accountId', () => UUIDScalar) accountId: string,
    @Arg('before', () => [StaffRole], {
      description: 'As they were read: others mean that a colleague changed them meanwhile.',
    })
    before: Role[],
    @Arg('roles', () => [StaffRole], { description: 'All the roles from now on: one at least.' }) roles: Role[],
    @Arg('communeId', () => UUIDScalar, COMMUNE) communeId: CommuneId,
    @Ctx() ctx: Context,
  ) {
    return setStaffRoles(ctx.db, signedIn(ctx), { communeId: communeId ?? null, accountId }, { before, roles }, ctx.now)
  }

  @Mutation(() => StaffResult, { description: 'Signs every browser of theirs out, at once. For ADMINISTER_STAFF.' })
  suspendStaff(
    @Arg('accountId', () => UUIDScalar) accountId: string,
    @Arg('communeId', () => UUIDScalar, COMMUNE) communeId: CommuneId,
    @Ctx() ctx: Context,
  ) {
    return suspendStaff(ctx.db, signedIn(ctx), { communeId: communeId ?? null, accountId }, ctx.now)
  }

  @Mutation(() => StaffResult, { description: 'Ends a suspension. For ADMINISTER_STAFF.' })
  reactivateStaff(
    @Arg('accountId', () => UUIDScalar) accountId: string,
    @Arg('communeId', () => UUIDScalar, COMMUNE) communeId: CommuneId,
    @Ctx() ctx: Context,
  ) {
    return reactivateStaff(ctx.db, signedIn(ctx), { communeId: communeId ?? null, accountId }, ctx.now)
  }

  @Mutation(() => StaffResult, {
    description:
      'Takes the second factors away of somebody who lost them. For ADMINISTER_STAFF of every place where they work; never one’s own.',
  })
  resetSecondFactors(
    @Arg('accountId', () => UUIDScalar) accountId: string,
    @Arg('communeId', () => UUIDScalar, COMMUNE) communeId: CommuneId,
    @Ctx() ctx: Context,
  ) {
    return resetSecondFactors(ctx.db, signedIn(ctx), { communeId: communeId ?? null, accountId }, ctx.now)
  }

  @Mutation(() => StaffResult, {
    description: 'Somebody leaves the team: the account itself stays. For ADMINISTER_STAFF.',
  })
  removeStaff(
    @Arg('accountId', () => UUIDScalar) accountId: string,
    @Arg('communeId', () => UUIDScalar, COMMUNE) communeId: CommuneId,
    @Ctx() ctx: Context,
  ) {
    return removeStaff(ctx.db, signedIn(ctx), { communeId: communeId ?? null, accountId }, ctx.now)
  }
}
