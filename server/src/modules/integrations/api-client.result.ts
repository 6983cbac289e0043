import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { API_SCOPES, type ApiScope } from '../../platform/actor.js'
import type { Day } from '../../platform/day.js'
import { Refusal } from '../../platform/refusal.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'
import {
  API_CLIENT_SENTENCES,
  type ApiClientRefusalReason,
  type ApiClientState,
  type ApiTokenState,
} from './api-client.policy.js'

export const ApiScopeEnum = Object.fromEntries(API_SCOPES.map((scope) => [scope, scope])) as { [S in ApiScope]: S }
registerEnumType(ApiScopeEnum, {
  name: 'ApiScope',
  description:
    'What a program may do in its commune. What writes brings what it reads; health comes with another one only.',
  valuesConfig: worded({
    READ_ATTENDANCE: 'Registers: who is expected, who came.',
    READ_COUNTS: 'Counts of the kitchen, places and days: nobody’s name.',
    READ_FAMILIES: 'Families: accounts, people, accesses.',
    READ_HEALTH:
      'Diets, care plans and reasons of absence, in what the other scopes read. Each reading of a plan is noted.',
    READ_MONEY: 'Orders, payments, invoices, wallets, receipts and the books of the régie.',
    WRITE_ATTENDANCE: 'Mark who came. Brings READ_ATTENDANCE.',
    WRITE_BOOKINGS: 'Book and cancel for families. Brings READ_MONEY.',
    WRITE_FAMILIES: 'Add and correct people, ask for accesses. Brings READ_FAMILIES.',
    WRITE_MONEY: 'Say which transfers were received. Brings READ_MONEY.',
  }),
})
const STATES: { [S in ApiClientState]: S } = { LIVE: 'LIVE', ENDED: 'ENDED', REVOKED: 'REVOKED' }
registerEnumType(STATES, {
  name: 'ApiClientState',
  description: 'Whether a program is let in.',
  valuesConfig: worded({
    ENDED: 'Its last day is over.',
    LIVE: 'Let in, with a token that is live.',
    REVOKED: 'Somebody of the commune ended it.',
  }),
})
const TOKEN_STATES: { [S in ApiTokenState]: S } = { LIVE: 'LIVE', EXPIRED: 'EXPIRED', REVOKED: 'REVOKED' }
registerEnumType(TOKEN_STATES, {
  name: 'ApiTokenState',
  description: 'Whether a token is accepted.',
  valuesConfig: worded({
    EXPIRED: 'Too old: made more than a year ago, or its program is over.',
    LIVE: 'Accepted.',
    REVOKED: 'Somebody of the commune revoked it.',
  }),
})

@ObjectType({ description: 'A token of a program, without its secret (« jeton »).' })
export class ApiToken {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String, { description: 'How it begins: enough to be told from another, too little to be used.' })
  prefix: string

  @Field(() => DateTimeScalar)
  createdAt: Date

  @Field(() => DateTimeScalar, {
    description: 'It is refused from this instant on: a year after it was made, at most.',
  })
  expiresAt: Date

  @Field(() => DayScalar, { nullable: true, description: 'The day when it was last used; null: never.' })
  lastUsedOn: Day | null

  @Field(() => TOKEN_STATES, { description: 'Whether it is accepted now.' })
  state: ApiTokenState
}

@ObjectType({ description: 'A program of others that reads or writes in a commune (« accès API »).' })
export class ApiClient {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => UUIDScalar, { nullable: true, description: 'Where it is let in; null: in every commune.' })
  communeId: string | null

  @Field(() => String, { description: 'What it is called: the journal of actions names it so.' })
  name: string

  @Field(() => String, { description: 'Address of who runs it, told when a token is about to end.' })
  contactEmail: string

  @Field(() => [ApiScopeEnum], { description: 'All that it may do, with what that brings.' })
  scopes: readonly ApiScope[]

  serviceIds: string[]

  @Field(() => DayScalar, { description: 'Its last day, included.' })
  endsOn: Day

  @Field(() => DateTimeScalar)
  createdAt: Date

  @Field(() => String, { description: 'Who let it in.' })
  createdByName: string

  @Field(() => STATES, { description: 'Whether it is let in now.' })
  state: ApiClientState

  @Field(() => [ApiToken], { description: 'Its tokens, the newest first; ten at most.' })
  tokens: ApiToken[]
}

@ObjectType({ description: 'An access of a program was made or changed.' })
export class ApiClientSaved {
  @Field(() => ApiClient, { description: 'As it is now.' })
  apiClient: ApiClient

  @Field(() => String, {
    nullable: true,
    description: 'The token, told this once and kept nowhere; null: none was made, or the form was sent again.',
  })
  token: string | null

  static of(apiClient: ApiClient, token: string | null = null): ApiClientSaved {
    return Object.assign(new ApiClientSaved(), { apiClient, token })
  }
}

const REASONS = Object.fromEntries(Object.keys(API_CLIENT_SENTENCES).map((key) => [key, key]))
registerEnumType(REASONS, {
  name: 'ApiClientRefusalReason',
  valuesConfig: worded({
    CLIENT_OVER: 'The access is over, or was revoked: make another one.',
    ENDS_WRONG: 'The last day is not between tomorrow and three years from now.',
    HEALTH_ALONE: 'READ_HEALTH opens nothing alone: it comes with another scope.',
    NOT_BY_SERVICE: 'Of the scopes asked, one is of the whole commune: it cannot be kept to some services.',
    NO_SCOPE: 'One scope at least is needed.',
    WRONG_PASSWORD: 'The password of who asks is another one.',
    TWO_TOKENS: 'Two tokens are live already: revoke one first.',
  }),
})

@ObjectType({ implements: Refusal })
export class ApiClientRefused extends Refusal {
  @Field(() => REASONS)
  reason: ApiClientRefusalReason

  static because(reason: ApiClientRefusalReason): ApiClientRefused {
    return Object.assign(new ApiClientRefused(), { reason, message: API_CLIENT_SENTENCES[reason] })
  }
}

export const ApiClientResult = createUnionType({
  name: 'ApiClientResult',
  types: () => [ApiClientSaved, ApiClientRefused] as const,
})
