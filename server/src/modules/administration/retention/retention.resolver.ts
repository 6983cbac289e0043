import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { RetentionPreviewArgs, SetRetentionInput } from './retention.input.js'
import { previewRetention, readRetention } from './retention.query.js'
import { Retention, RetentionPreview, SetRetentionResult } from './retention.result.js'
import { setRetention } from './set-retention.command.js'

@Resolver()
export class RetentionResolver {
  @Query(() => Retention, { description: 'How long each class of data is kept. For SET_UP_COMMUNE.' })
  retention(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readRetention(ctx.db, signedIn(ctx), communeId)
  }

  @Query(() => RetentionPreview, {
    description: 'What would go if a class were kept for so many months. No effect. For SET_UP_COMMUNE.',
  })
  retentionPreview(@Args(() => RetentionPreviewArgs) asked: RetentionPreviewArgs, @Ctx() ctx: Context) {
    return previewRetention(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => SetRetentionResult, {
    description: 'Chooses how long a class of data is kept, within its bounds. For SET_UP_COMMUNE.',
  })
  setRetention(@Arg('input', () => SetRetentionInput) input: SetRetentionInput, @Ctx() ctx: Context) {
    return setRetention(ctx, signedIn(ctx), input)
  }
}
