import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { changeCommuneIdentity } from './change-commune-identity.command.js'
import { ChangeCommuneIdentityInput } from './commune-identity.input.js'
import { previewColour, readCommuneIdentity } from './commune-identity.query.js'
import { ChangeCommuneIdentityResult, ColourPreview, CommuneIdentity } from './commune-identity.result.js'

@Resolver()
export class CommuneIdentityResolver {
  @Query(() => CommuneIdentity, { description: 'How a commune presents itself. For SET_UP_COMMUNE.' })
  communeIdentity(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readCommuneIdentity(ctx.db, signedIn(ctx), communeId)
  }

  @Query(() => ColourPreview, { description: 'What pages would make of a colour, #rrggbb. For any account.' })
  colourPreview(@Arg('colour', () => String, { description: '« #rrggbb »' }) colour: string) {
    return previewColour(colour)
  }

  @Mutation(() => ChangeCommuneIdentityResult, {
    description: 'Its name, its colour, its addresses. For SET_UP_COMMUNE.',
  })
  changeCommuneIdentity(
    @Arg('input', () => ChangeCommuneIdentityInput) input: ChangeCommuneIdentityInput,
    @Ctx() ctx: Context,
  ) {
    return changeCommuneIdentity(ctx.db, signedIn(ctx), input, ctx.now)
  }
}
