import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { PageInfo } from '../../../platform/page.js'
import { Refusal } from '../../../platform/refusal.js'
import { DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'
import { worded } from '../../../platform/worded.js'
import { ChangeKind } from '../changes/change.entity.js'
import type { WebhookState } from './webhook.policy.js'

const STATES: { [S in WebhookState]: S } = { LIVE: 'LIVE', FAILING: 'FAILING', STOPPED: 'STOPPED' }
registerEnumType(STATES, {
  name: 'WebhookState',
  description: 'Whether an address takes what it is told.',
  valuesConfig: worded({
    FAILING: 'The last message was not taken: it is tried again, later and later.',
    LIVE: 'The last message was taken, or none was sent yet.',
    STOPPED: 'It has taken nothing for five days: nothing is sent until somebody starts it again.',
  }),
})
export const DeliveryStatus = { WAITING: 'WAITING', DELIVERED: 'DELIVERED', DEAD: 'DEAD' } as const
export type DeliveryStatus = keyof typeof DeliveryStatus
registerEnumType(DeliveryStatus, {
  name: 'WebhookDeliveryStatus',
  description: 'What became of a message.',
  valuesConfig: worded({
    DEAD: 'Given up after ten attempts; it can be sent again.',
    DELIVERED: 'The address answered 2xx.',
    WAITING: 'To be sent, or to be tried again.',
  }),
})

@ObjectType({ description: 'An address where a program is told what changed (« webhook »).' })
export class ApiWebhook {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String, { description: 'Where messages are posted: https.' })
  url: string

  @Field(() => [ChangeKind], { description: 'What it is told of.' })
  kinds: ChangeKind[]

  @Field(() => STATES, { description: 'Whether it takes what it is told.' })
  state: WebhookState

  @Field(() => DateTimeScalar)
  createdAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it takes nothing; null: it does.' })
  failingSince: Date | null

  @Field(() => Boolean, { description: 'Whether two secrets sign: the older one can be retired.' })
  hasTwoSecrets: boolean
}

@ObjectType({ description: 'A message to an address, and what it answered.' })
export class WebhookDelivery {
  @Field(() => UUIDScalar, { description: 'After « msg_ », the `webhook-id` of the message.' })
  id: string

  @Field(() => String, { description: 'As in the message: « booking.changed »…' })
  type: string

  @Field(() => String, { description: 'What was posted, in JSON.' })
  body: string

  @Field(() => DateTimeScalar)
  createdAt: Date

  @Field(() => DeliveryStatus, { description: 'What became of it.' })
  status: DeliveryStatus

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last tried; null: never.' })
  lastAt: Date | null

  @Field(() => DateTimeScalar, { description: 'When it is tried next, as long as it waits.' })
  nextAt: Date

  @Field(() => Int, { nullable: true, description: 'HTTP status of the last answer; null: none came.' })
  answerStatus: number | null

  @Field(() => String, {
    nullable: true,
    description: 'The first 300 characters of the answer, or why none came; null: it was not tried.',
  })
  answer: string | null

  @Field(() => Int, { nullable: true, description: 'Milliseconds until the last answer; null: none came.' })
  tookMs: number | null
}

@ObjectType()
export class WebhookDeliveryEdge {
  @Field(() => WebhookDelivery)
  node: WebhookDelivery

  @Field(() => String)
  cursor: string
}

@ObjectType({ description: 'The newest first, of the last thirty days.' })
export class WebhookDeliveryConnection {
  @Field(() => [WebhookDeliveryEdge])
  edges: WebhookDeliveryEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}

@ObjectType({ description: 'An address was made or changed.' })
export class WebhookSaved {
  @Field(() => ApiWebhook, { description: 'As it is now.' })
  webhook: ApiWebhook

  @Field(() => String, {
    nullable: true,
    description:
      'The secret that signs (« whsec_… »), told this once; null: none was made, or the form was sent again.',
  })
  secret: string | null

  static of(webhook: ApiWebhook, secret: string | null = null): WebhookSaved {
    return Object.assign(new WebhookSaved(), { webhook, secret })
  }
}

export const WebhookRefusalReason = {
  WRONG_PASSWORD: 'WRONG_PASSWORD',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
  CLIENT_OVER: 'CLIENT_OVER',
  NO_KIND: 'NO_KIND',
  KIND_OUT_OF_SCOPE: 'KIND_OUT_OF_SCOPE',
  TOO_MANY_WEBHOOKS: 'TOO_MANY_WEBHOOKS',
  ONE_SECRET: 'ONE_SECRET',
  URL_TAKEN: 'URL_TAKEN',
  NOT_HTTPS: 'NOT_HTTPS',
  BAD_ADDRESS: 'BAD_ADDRESS',
  PRIVATE_ADDRESS: 'PRIVATE_ADDRESS',
  UNKNOWN_HOST: 'UNKNOWN_HOST',
} as const
export type WebhookRefusalReason = keyof typeof WebhookRefusalReason
registerEnumType(WebhookRefusalReason, {
  name: 'WebhookRefusalReason',
  valuesConfig: worded({
    BAD_ADDRESS: 'Not an address of the web, or one with a name and password, a fragment, or an unusual port.',
    CLIENT_OVER: 'The access of the program is over, or was revoked.',
    KIND_OUT_OF_SCOPE: 'The program has no scope that reads one of the kinds.',
    NOT_HTTPS: 'The address is not one of https.',
    NO_KIND: 'One kind at least is needed.',
    ONE_SECRET: 'Only one secret signs: there is none to retire.',
    PRIVATE_ADDRESS: 'The host is not on the public internet: nothing inside a network is called.',
    TOO_MANY_WEBHOOKS: 'The program has five addresses already.',
    URL_TAKEN: 'The program is told at this address already.',
    UNKNOWN_HOST: 'Nobody knows this host.',
    WRONG_PASSWORD: 'The password of who asks is another one.',
  }),
})

const SENTENCES: Record<WebhookRefusalReason, string> = {
  WRONG_PASSWORD: 'Ce n’est pas votre mot de passe : tapez-le de nouveau.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais en peu de temps. Réessayez dans un quart d’heure.',
  CLIENT_OVER: 'Cet accès est terminé ou révoqué : créez-en un autre.',
  NO_KIND: 'Choisissez au moins un type de changement.',
  KIND_OUT_OF_SCOPE:
    'Ce programme n’a pas le droit de lire l’un de ces changements : décochez-le, ou créez un accès qui l’a.',
  TOO_MANY_WEBHOOKS: 'Ce programme a déjà cinq adresses : supprimez-en une.',
  ONE_SECRET: 'Un seul secret signe les messages : il n’y en a pas d’ancien à retirer.',
  URL_TAKEN:
    'Ce programme est déjà prévenu à cette adresse : supprimez-la d’abord pour changer ce dont il est prévenu.',
  NOT_HTTPS: 'L’adresse doit commencer par https://.',
  BAD_ADDRESS:
    'Cette adresse ne peut pas être appelée : vérifiez-la, sans identifiant, sans « # » et sans port particulier.',
  PRIVATE_ADDRESS: 'Cette adresse n’est pas sur l’internet public : elle n’est pas appelée.',
  UNKNOWN_HOST: 'Ce nom de serveur n’existe pas : vérifiez l’adresse.',
}

@ObjectType({ implements: Refusal })
export class WebhookRefused extends Refusal {
  @Field(() => WebhookRefusalReason)
  reason: WebhookRefusalReason

  static because(reason: WebhookRefusalReason): WebhookRefused {
    return Object.assign(new WebhookRefused(), { reason, message: SENTENCES[reason] })
  }
}

export const WebhookResult = createUnionType({
  name: 'WebhookResult',
  types: () => [WebhookSaved, WebhookRefused] as const,
})
