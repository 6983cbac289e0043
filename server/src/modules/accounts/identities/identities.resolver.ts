import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { Viewer } from '../viewer.result.js'
import { ExternalIdentity } from './external-identity.entity.js'
import { IdentityProviderInput, LinkIdentityInput, UnlinkIdentityInput } from './identity.input.js'
import { IdentityProvider } from './identity-provider.entity.js'
import { readIdentities, readOpenProviders, readProviderSettings } from './identity-providers.query.js'
import { LinkIdentityResult, ShownIdentity, SignInByIdentityResult, UnlinkIdentityResult } from './identity.result.js'
import { linkIdentity, unlinkIdentity } from './link-identity.command.js'
import { IdentityProviderSettings, SetIdentityProviderResult } from './provider-settings.result.js'
import { setIdentityProvider } from './set-identity-provider.command.js'
import { readShownIdentity } from './shown-identity.query.js'
import { signInByIdentity } from './sign-in-by-identity.command.js'

@Resolver(() => Viewer)
export class IdentitiesResolver {
  @Query(() => [IdentityProvider], {
    description: 'By what one may sign in beside the password: GET /identity/{kind in lower case} leads there.',
  })
  identityProviders(@Ctx() ctx: Context) {
    return readOpenProviders(ctx.db)
  }

  @Query(() => ShownIdentity, {
    nullable: true,
    description: 'Who came back to this browser from a provider; null: nobody, or more than half an hour ago.',
  })
  shownIdentity(@Ctx() ctx: Context) {
    return readShownIdentity(ctx)
  }

  @FieldResolver(() => [ExternalIdentity], { description: 'The identities that open the account beside its password.' })
  identities(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return readIdentities(ctx.db, viewer.accountId)
  }

  @Query(() => [IdentityProviderSettings], {
    description: 'FranceConnect and ProConnect as they are set up. For ADMINISTER_AGGLOMERATION.',
  })
  identityProviderSettings(@Ctx() ctx: Context) {
    return readProviderSettings(ctx.db, ctx.config, signedIn(ctx))
  }

  @Mutation(() => SignInByIdentityResult, {
    description:
      'Opens the account that what the provider showed is linked to; gives it back when it is linked to none. A second factor is asked as after a password.',
  })
  signInByIdentity(@Ctx() ctx: Context) {
    return signInByIdentity(ctx)
  }

  @Mutation(() => LinkIdentityResult, {
    description: 'What the provider showed in this browser opens one’s account from now on. For its owner.',
  })
  linkIdentity(@Args(() => LinkIdentityInput) input: LinkIdentityInput, @Ctx() ctx: Context) {
    return linkIdentity(ctx, signedIn(ctx), input)
  }

  @Mutation(() => UnlinkIdentityResult, { description: 'It opens the account no more. For its owner.' })
  unlinkIdentity(@Args(() => UnlinkIdentityInput) input: UnlinkIdentityInput, @Ctx() ctx: Context) {
    return unlinkIdentity(ctx, signedIn(ctx), input)
  }

  @Mutation(() => SetIdentityProviderResult, {
    description:
      'What FranceConnect or ProConnect gave the agglomeration; it is asked first. For ADMINISTER_AGGLOMERATION.',
  })
  setIdentityProvider(@Arg('input', () => IdentityProviderInput) input: IdentityProviderInput, @Ctx() ctx: Context) {
    return setIdentityProvider(ctx, signedIn(ctx), input)
  }
}
