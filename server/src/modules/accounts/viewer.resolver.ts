import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { IsNull, Not } from 'typeorm'
import type { Context } from '../../platform/context.js'
import { Commune, communeById } from '../communes/index.js'
import { Account } from './account.entity.js'
import { accountById } from './accounts.loaders.js'
import { Session } from './session.entity.js'
import { countingRoles, isSecondFactorDue, readSessions } from './session.query.js'
import { StaffMember } from './staff-member.entity.js'
import { Viewer } from './viewer.result.js'

@Resolver(() => Viewer)
export class ViewerResolver {
  @FieldResolver(() => Account)
  account(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return accountById(ctx).load(viewer.accountId)
  }

  @FieldResolver(() => [StaffMember], {
    description:
      'The roles held in the console that count in this session: not those that are suspended, nor those for which a second factor is due.',
  })
  staff(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return countingRoles(ctx.db, viewer.sessionId, ctx.now)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether roles of theirs wait for a second factor: they count once this session has shown one.',
  })
  secondFactorDue(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return isSecondFactorDue(ctx.db, viewer.sessionId, ctx.now)
  }

  @FieldResolver(() => Boolean, { description: 'Whether a role of theirs in the console is suspended.' })
  suspended(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return ctx.db.getRepository(StaffMember).existsBy({ accountId: viewer.accountId, suspendedAt: Not(IsNull()) })
  }

  @FieldResolver(() => [Session], { description: 'The browsers that are signed in to the account.' })
  sessions(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return readSessions(ctx.db, viewer.accountId, viewer.sessionId, ctx.now)
  }
}

@Resolver(() => StaffMember)
export class StaffMemberResolver {
  @FieldResolver(() => Commune, { nullable: true, description: 'null = every commune of the agglomeration.' })
  commune(@Root() member: StaffMember, @Ctx() ctx: Context) {
    return member.communeId && communeById(ctx).load(member.communeId)
  }
}
