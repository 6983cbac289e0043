import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { Service, serviceById } from '../services/index.js'
import { AddApiTokenArgs, CreateApiClientInput } from './api-client.input.js'
import { ApiClient, ApiClientResult } from './api-client.result.js'
import { readApiClient, readApiClients } from './api-clients.query.js'
import { addApiToken, createApiClient, revokeApiClient, revokeApiToken } from './make-client.command.js'

@Resolver(() => ApiClient)
export class ApiClientsResolver {
  @Query(() => ApiClient, {
    nullable: true,
    description: 'The program whose token is sent, and what it may do; null: no token, but perhaps somebody.',
  })
  apiClient(@Ctx() { db, actor, now }: Context) {
    return actor?.client ? readApiClient(db.manager, actor.client.id, now) : null
  }

  @Query(() => [ApiClient], {
    description: 'The programs that a commune, or the agglomeration, lets in. For ADMINISTER_CLIENTS.',
  })
  apiClients(
    @Arg('communeId', () => UUIDScalar, { nullable: true, description: 'null: the agglomeration.' })
    communeId: string | null,
    @Ctx() ctx: Context,
  ) {
    return readApiClients(ctx.db.manager, signedIn(ctx), communeId ?? null, ctx.now)
  }

  @FieldResolver(() => [Service], { description: 'The only services that it is for; empty: all of them.' })
  services(@Root() client: ApiClient, @Ctx() ctx: Context) {
    return Promise.all(client.serviceIds.map((id) => serviceById(ctx).load(id)))
  }

  @Mutation(() => ApiClientResult, { description: 'Lets a program in, with its first token. For ADMINISTER_CLIENTS.' })
  createApiClient(@Arg('input', () => CreateApiClientInput) input: CreateApiClientInput, @Ctx() ctx: Context) {
    return createApiClient(ctx, signedIn(ctx), input)
  }

  @Mutation(() => ApiClientResult, {
    description: 'Another token beside the one of today, so that it is replaced without a gap. For ADMINISTER_CLIENTS.',
  })
  addApiToken(@Args(() => AddApiTokenArgs) { apiClientId, password }: AddApiTokenArgs, @Ctx() ctx: Context) {
    return addApiToken(ctx, signedIn(ctx), apiClientId, password)
  }

  @Mutation(() => ApiClientResult, {
    description: 'A token is refused from the next request on. For ADMINISTER_CLIENTS.',
  })
  revokeApiToken(
    @Arg('apiTokenId', () => UUIDScalar, { description: 'The token: `ApiToken.id`.' }) apiTokenId: string,
    @Ctx() ctx: Context,
  ) {
    return revokeApiToken(ctx, signedIn(ctx), apiTokenId)
  }

  @Mutation(() => ApiClientResult, {
    description: 'A program is let in no more: all its tokens at once, for ever. For ADMINISTER_CLIENTS.',
  })
  revokeApiClient(
    @Arg('apiClientId', () => UUIDScalar, { description: 'The program: `ApiClient.id`.' }) apiClientId: string,
    @Ctx() ctx: Context,
  ) {
    return revokeApiClient(ctx, signedIn(ctx), apiClientId)
  }
}
