import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { ApiClient } from '../api-client.result.js'
import {
  createWebhook,
  removeWebhook,
  renewWebhookSecret,
  replayWebhook,
  restartWebhook,
  retireWebhookSecret,
  testWebhook,
} from './make-webhook.command.js'
import {
  CreateWebhookInput,
  RenewWebhookSecretArgs,
  ReplayWebhookArgs,
  WebhookArgs,
  WebhookDeliveriesArgs,
} from './webhook.input.js'
import { ApiWebhook, WebhookDeliveryConnection, WebhookResult } from './webhook.result.js'
import { webhooksOfClient } from './webhooks.loaders.js'
import { readDeliveries } from './webhooks.query.js'

@Resolver(() => ApiClient)
export class WebhooksResolver {
  @FieldResolver(() => [ApiWebhook], { description: 'Where it is told what changed; five at most.' })
  webhooks(@Root() client: ApiClient, @Ctx() ctx: Context) {
    return webhooksOfClient(ctx).load(client.id)
  }

  @Query(() => WebhookDeliveryConnection, {
    description: 'What an address was told, and what it answered. For ADMINISTER_CLIENTS.',
  })
  webhookDeliveries(@Args(() => WebhookDeliveriesArgs) asked: WebhookDeliveriesArgs, @Ctx() ctx: Context) {
    return readDeliveries(ctx.db.manager, signedIn(ctx), asked)
  }

  @Mutation(() => WebhookResult, {
    description: 'A program is told at an address what changes from now on. For ADMINISTER_CLIENTS.',
  })
  createWebhook(@Arg('input', () => CreateWebhookInput) input: CreateWebhookInput, @Ctx() ctx: Context) {
    return createWebhook(ctx, signedIn(ctx), input)
  }

  @Mutation(() => WebhookResult, {
    description: 'A secret beside the one of today: both sign until the older one is retired. For ADMINISTER_CLIENTS.',
  })
  renewWebhookSecret(@Args(() => RenewWebhookSecretArgs) asked: RenewWebhookSecretArgs, @Ctx() ctx: Context) {
    return renewWebhookSecret(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => WebhookResult, { description: 'Only the newest secret signs from now on. For ADMINISTER_CLIENTS.' })
  retireWebhookSecret(@Args(() => WebhookArgs) asked: WebhookArgs, @Ctx() ctx: Context) {
    return retireWebhookSecret(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => WebhookResult, { description: 'Nothing is sent there any more. For ADMINISTER_CLIENTS.' })
  removeWebhook(@Args(() => WebhookArgs) asked: WebhookArgs, @Ctx() ctx: Context) {
    return removeWebhook(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => WebhookResult, {
    description: 'An address that was left alone is told again, first what waits. For ADMINISTER_CLIENTS.',
  })
  restartWebhook(@Args(() => WebhookArgs) asked: WebhookArgs, @Ctx() ctx: Context) {
    return restartWebhook(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => WebhookResult, { description: 'Sends a message of type « test ». For ADMINISTER_CLIENTS.' })
  testWebhook(@Args(() => WebhookArgs) asked: WebhookArgs, @Ctx() ctx: Context) {
    return testWebhook(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => WebhookResult, {
    description: 'Messages are sent again, with the ids that they had. For ADMINISTER_CLIENTS.',
  })
  replayWebhook(@Args(() => ReplayWebhookArgs) asked: ReplayWebhookArgs, @Ctx() ctx: Context) {
    return replayWebhook(ctx, signedIn(ctx), asked)
  }
}
