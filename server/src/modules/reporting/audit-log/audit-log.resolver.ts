import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { AuditLogArgs } from './audit-log.input.js'
import { auditLog } from './audit-log.query.js'
import { AuditLogConnection } from './audit-log.result.js'

@Resolver()
export class AuditLogResolver {
  @Query(() => AuditLogConnection, {
    description: 'Who did what, when and from where. For READ_AUDIT.',
  })
  auditLog(@Args(() => AuditLogArgs) asked: AuditLogArgs, @Ctx() ctx: Context) {
    return auditLog(ctx.db, signedIn(ctx), asked)
  }
}
