import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { removeLogo } from './keep-logo.command.js'
import { logoRemoved, RemoveLogoResult } from './logos.result.js'

@Resolver()
export class LogosResolver {
  @Mutation(() => RemoveLogoResult, {
    description:
      'Of a commune, or of the agglomeration when it is null; POST /logos puts one. For SET_UP_COMMUNE, or ADMINISTER_AGGLOMERATION.',
  })
  removeLogo(
    @Arg('communeId', () => UUIDScalar, { nullable: true }) communeId: string | null,
    @Arg('before', () => String, { description: 'The address of the logo that was seen.' }) before: string,
    @Ctx() ctx: Context,
  ) {
    return removeLogo(ctx.db, signedIn(ctx), { communeId: communeId ?? null, before }, ctx.now).then(logoRemoved)
  }
}
