import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { readCommuneOpening } from './opening.query.js'
import { CommuneOpening } from './opening.result.js'

@Resolver()
export class OpeningResolver {
  @Query(() => CommuneOpening, {
    description: 'Where the opening of a commune stands, task by task. For SET_UP_COMMUNE.',
  })
  communeOpening(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readCommuneOpening(ctx.db, signedIn(ctx), communeId, ctx.now)
  }
}
