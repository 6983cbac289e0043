import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { ChangeConnection } from './change.entity.js'
import { ChangesArgs } from './changes.input.js'
import { readChanges } from './changes.query.js'

@Resolver()
export class ChangesResolver {
  @Query(() => ChangeConnection, {
    description:
      'What changed since a cursor, for a program: nothing is missed, whatever the order in which transactions end; what is thirty days old is forgotten. For who sends a token with the scope of each kind.',
  })
  changes(@Args(() => ChangesArgs) asked: ChangesArgs, @Ctx() ctx: Context) {
    return readChanges(ctx.db.manager, signedIn(ctx), asked)
  }
}
