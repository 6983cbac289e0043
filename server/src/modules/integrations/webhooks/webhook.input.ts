import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator'
import { ArgsType, Field, InputType } from 'type-graphql'
import { PageArgs } from '../../../platform/page.js'
import { DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Line } from '../../../platform/validators.js'
import { ChangeKind } from '../changes/change.entity.js'

const OWN_PASSWORD = { description: 'Of who asks: asked once more before a program is told anything.' } as const
const WHICH = { description: 'The address: `ApiWebhook.id`.' } as const

@InputType()
export class CreateWebhookInput {
  @Field(() => UUIDScalar, { description: 'Of the form, made by the client: sent again, it makes nothing more.' })
  requestId: string

  @Field(() => UUIDScalar, { description: 'The program: `ApiClient.id`.' })
  apiClientId: string

  @Field(() => String, {
    description: 'Where messages are posted: https, on the public internet; 500 characters at most.',
  })
  @Line('l’adresse', 500)
  url: string

  @Field(() => [ChangeKind], { description: 'What it is told of: what the scopes of the program read.' })
  @ArrayMaxSize(10, { message: 'Choisissez dix types au plus.' })
  kinds: ChangeKind[]

  @Field(() => String, OWN_PASSWORD)
  @MaxLength(1_000, { message: 'Ce mot de passe est trop long.' })
  password: string
}

@ArgsType()
export class WebhookArgs {
  @Field(() => UUIDScalar, WHICH)
  webhookId: string
}

@ArgsType()
export class RenewWebhookSecretArgs extends WebhookArgs {
  @Field(() => String, OWN_PASSWORD)
  @MaxLength(1_000, { message: 'Ce mot de passe est trop long.' })
  password: string
}

@ArgsType()
export class ReplayWebhookArgs extends WebhookArgs {
  @Field(() => UUIDScalar, { nullable: true, description: 'Only this message; null: all since `since`.' })
  @IsOptional()
  deliveryId?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'All those made since then; null: only `deliveryId`.' })
  @IsOptional()
  since?: Date | null
}

@ArgsType()
export class WebhookDeliveriesArgs extends PageArgs {
  @Field(() => UUIDScalar, WHICH)
  webhookId: string
}
