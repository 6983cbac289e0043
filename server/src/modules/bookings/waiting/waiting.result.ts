import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { OWN_FAMILY } from '../../../platform/actor.js'
import { Refusal } from '../../../platform/refusal.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Service } from '../../services/index.js'
import { WaitingRequest } from '../waiting-request.entity.js'
import { worded } from '../../../platform/worded.js'

export type WaitingRefusalReason = 'ACCOUNT_NOT_ACTIVE' | 'PLACE_LEFT' | 'NOT_JOINABLE'
const REASONS: { [K in WaitingRefusalReason]: K } = {
  ACCOUNT_NOT_ACTIVE: 'ACCOUNT_NOT_ACTIVE',
  PLACE_LEFT: 'PLACE_LEFT',
  NOT_JOINABLE: 'NOT_JOINABLE',
}
registerEnumType(REASONS, {
  name: 'WaitingRefusalReason',
  valuesConfig: worded({
    NOT_JOINABLE: 'The list of that day cannot be joined; `message` says why.',
    PLACE_LEFT: 'A place is left: book it.',
  }),
})

const SENTENCES: Record<WaitingRefusalReason, string> = {
  ACCOUNT_NOT_ACTIVE:
    'Votre compte n’est pas encore validé par la mairie : vous pourrez rejoindre la liste dès qu’il le sera.',
  PLACE_LEFT: 'Il reste une place : réservez-la dans le calendrier.',
  NOT_JOINABLE: 'La liste d’attente de ce jour ne peut pas être rejointe.',
}

@ObjectType({ implements: Refusal })
export class WaitingRefused extends Refusal {
  @Field(() => REASONS)
  reason: WaitingRefusalReason

  /** @param message when it can be said better than in general */
  static because(reason: WaitingRefusalReason, message = SENTENCES[reason]): WaitingRefused {
    return Object.assign(new WaitingRefused(), { reason, message })
  }
}

@ObjectType({ description: 'The lists are joined.' })
export class WaitingListJoined {
  @Field(() => [WaitingRequest], { description: 'One for each day and person.' })
  requests: WaitingRequest[]
}

@ObjectType({ description: 'The lists are left.' })
export class WaitingListLeft {
  @Field(() => [WaitingRequest], { description: 'Those that were left, as they are now.' })
  requests: WaitingRequest[]
}

export const JoinWaitingListResult = createUnionType({
  name: 'JoinWaitingListResult',
  types: () => [WaitingListJoined, WaitingRefused] as const,
})

export type RequestNotAnsweredReason =
  'ALREADY_ANSWERED' | 'CHANGED' | 'FULL' | 'NOT_BOOKABLE' | 'OWN_FAMILY' | 'WINDOW_OPEN'
const UNANSWERED: { [K in RequestNotAnsweredReason]: K } = {
  ALREADY_ANSWERED: 'ALREADY_ANSWERED',
  CHANGED: 'CHANGED',
  FULL: 'FULL',
  NOT_BOOKABLE: 'NOT_BOOKABLE',
  OWN_FAMILY: 'OWN_FAMILY',
  WINDOW_OPEN: 'WINDOW_OPEN',
}
registerEnumType(UNANSWERED, {
  name: 'RequestNotAnsweredReason',
  description: 'Why a request that waits is not answered.',
  valuesConfig: worded({
    ALREADY_ANSWERED: 'Somebody answered it, or its time is over.',
    CHANGED: 'The list is no longer the one that was read: read it again.',
    FULL: 'No place is left.',
    NOT_BOOKABLE: 'It can no longer be booked; `message` says why.',
    OWN_FAMILY: 'Nobody decides for their own family: ask a colleague.',
    WINDOW_OPEN: 'Families may still ask: places are given once `allocatedFrom` has passed.',
  }),
})

const WHY_UNANSWERED: Record<RequestNotAnsweredReason, string> = {
  ALREADY_ANSWERED: 'Cette demande n’attend plus de réponse : rechargez la page.',
  FULL: 'Il ne reste plus de place ce jour-là : augmentez les places du jour, ou refusez la demande.',
  NOT_BOOKABLE: 'Ce jour ne peut plus être réservé : refusez la demande.',
  OWN_FAMILY,
  CHANGED: 'La liste a changé depuis que vous l’avez lue : relisez-la, puis confirmez.',
  WINDOW_OPEN: 'Les familles peuvent encore demander : les places se donnent après la clôture.',
}

@ObjectType({ implements: Refusal })
export class RequestNotAnswered extends Refusal {
  @Field(() => UNANSWERED)
  reason: RequestNotAnsweredReason

  /** @param message when it can be said better than in general */
  static because(reason: RequestNotAnsweredReason, message = WHY_UNANSWERED[reason]): RequestNotAnswered {
    return Object.assign(new RequestNotAnswered(), { reason, message })
  }
}

@ObjectType({ description: 'The request has its answer.' })
export class RequestAnswered {
  @Field(() => WaitingRequest, { description: 'The request, as it is now.' })
  request: WaitingRequest
}

export const AnswerRequestResult = createUnionType({
  name: 'AnswerRequestResult',
  types: () => [RequestAnswered, RequestNotAnswered] as const,
})

@ObjectType({ description: 'The request is where it was put on its list.' })
export class RequestMoved {
  @Field(() => WaitingRequest, { description: 'The request, as it is now.' })
  request: WaitingRequest
}

export const MoveRequestResult = createUnionType({
  name: 'MoveRequestResult',
  types: () => [RequestMoved, RequestNotAnswered] as const,
})

@ObjectType({ description: 'The places of a window are given, and each family is told.' })
export class AllocationConfirmed {
  @Field(() => Int, { description: 'Days that are given a place.' })
  given: number

  @Field(() => Int, { description: 'Days that wait on the list.' })
  waiting: number

  @Field(() => Int, { description: 'Days without a place or a list, closed or of who may no longer come.' })
  ended: number
}

export const ConfirmAllocationResult = createUnionType({
  name: 'ConfirmAllocationResult',
  types: () => [AllocationConfirmed, RequestNotAnswered] as const,
})

@ObjectType({ description: 'Who waits for a service on a day: first who has an offer, then in the order of the list.' })
export class WaitingDay {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day

  @Field(() => Int, { nullable: true, description: 'Places that are free; null when there is no limit.' })
  placesLeft: number | null

  @Field(() => [WaitingRequest], { description: 'Who waits.' })
  requests: WaitingRequest[]
}
