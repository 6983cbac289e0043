import { Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { AccessEndPreviewInput, ChangeAccessInput, EndAccessInput } from './access-end.input.js'
import { AccessEndPreview, ChangeAccessResult, EndAccessResult } from './access-end.result.js'
import { accessEndPreview } from './access-to-end.query.js'
import { changeAccess } from './change-access.command.js'
import { endAccess } from './end-access.command.js'

@Resolver()
export class AccessesResolver {
  @Query(() => AccessEndPreview, {
    description: 'What ending an access from a day would concern. No effect. For DECIDE_FAMILIES.',
  })
  accessEndPreview(@Args(() => AccessEndPreviewInput) asked: AccessEndPreviewInput, @Ctx() ctx: Context) {
    return accessEndPreview(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => EndAccessResult, {
    description: 'Ends a valid access from a day on, today at the earliest. For DECIDE_FAMILIES.',
  })
  endAccess(@Args(() => EndAccessInput) asked: EndAccessInput, @Ctx() ctx: Context) {
    return endAccess(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => ChangeAccessResult, {
    description:
      'Ends an access the day before, and opens another situation from that day: both or nothing. For DECIDE_FAMILIES.',
  })
  changeAccess(@Args(() => ChangeAccessInput) asked: ChangeAccessInput, @Ctx() ctx: Context) {
    return changeAccess(ctx.db, signedIn(ctx), asked, ctx.now)
  }
}
