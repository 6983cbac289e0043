import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Account, accountById } from '../../accounts/index.js'
import { Beneficiary, beneficiaryById, Family } from '../../families/index.js'
import { Service, serviceById } from '../../services/index.js'
import { WaitingRequest, WaitingStatus } from '../waiting-request.entity.js'
import { answerRequest } from './answer-request.command.js'
import { confirmAllocation } from './confirm-allocation.command.js'
import { joinWaitingList } from './join-waiting-list.command.js'
import { leaveWaitingList } from './leave-waiting-list.command.js'
import { moveRequest } from './move-request.command.js'
import {
  AnswerRequestInput,
  ConfirmAllocationInput,
  JoinWaitingListInput,
  MoveRequestInput,
  WaitingDaysArgs,
  WaitingRequestsArgs,
} from './waiting.input.js'
import { becomesOf, rankOf, waitingOfFamily } from './waiting.loaders.js'
import { requestsToAnswer } from './requests-to-answer.query.js'
import { waitingDays } from './waiting.query.js'
import {
  AnswerRequestResult,
  ConfirmAllocationResult,
  JoinWaitingListResult,
  MoveRequestResult,
  WaitingDay,
  WaitingListLeft,
} from './waiting.result.js'

@Resolver()
export class WaitingResolver {
  @Query(() => [WaitingDay], { description: 'Who waits for which day in a commune. For ACT_FOR_FAMILIES.' })
  waitingDays(@Args(() => WaitingDaysArgs) asked: WaitingDaysArgs, @Ctx() ctx: Context) {
    return waitingDays(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => Int, {
    description:
      'How many requests for a day wait for an answer of the town hall, without those of one’s own family. For ACT_FOR_FAMILIES.',
  })
  requestsToAnswer(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return requestsToAnswer(ctx.db, signedIn(ctx), communeId, ctx.now)
  }

  @Mutation(() => JoinWaitingListResult, {
    description: 'Joins the waiting list of full days, all of them or none. For the family, or ACT_FOR_FAMILIES.',
  })
  joinWaitingList(@Arg('input', () => JoinWaitingListInput) input: JoinWaitingListInput, @Ctx() ctx: Context) {
    return joinWaitingList(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => WaitingListLeft, {
    description: 'Leaves the lists; a place that is kept goes to who is next. For the family, or ACT_FOR_FAMILIES.',
  })
  leaveWaitingList(@Args(() => WaitingRequestsArgs) { requestIds }: WaitingRequestsArgs, @Ctx() ctx: Context) {
    return leaveWaitingList(ctx.db, signedIn(ctx), requestIds, ctx.now)
  }

  @Mutation(() => AnswerRequestResult, {
    description:
      'The town hall accepts or refuses somebody who waits, where the règlement lets it decide. For ACT_FOR_FAMILIES.',
  })
  answerRequest(@Arg('input', () => AnswerRequestInput) input: AnswerRequestInput, @Ctx() ctx: Context) {
    return answerRequest(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => MoveRequestResult, {
    description:
      'Moves somebody by hand on the list of a day that was asked for during a window, before its places are given. For ACT_FOR_FAMILIES.',
  })
  moveRequest(@Arg('input', () => MoveRequestInput) input: MoveRequestInput, @Ctx() ctx: Context) {
    return moveRequest(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ConfirmAllocationResult, {
    description:
      'Gives the places of the days that were asked for during a window, all at once, as the list was read. For ACT_FOR_FAMILIES.',
  })
  confirmAllocation(@Arg('input', () => ConfirmAllocationInput) input: ConfirmAllocationInput, @Ctx() ctx: Context) {
    return confirmAllocation(ctx.db, signedIn(ctx), input, ctx.now)
  }
}

@Resolver(() => WaitingDay)
export class WaitingDayFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() day: WaitingDay, @Ctx() ctx: Context) {
    return serviceById(ctx).load(day.serviceId)
  }
}

@Resolver(() => WaitingRequest)
export class WaitingRequestFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() request: WaitingRequest, @Ctx() ctx: Context) {
    return serviceById(ctx).load(request.serviceId)
  }

  @FieldResolver(() => Beneficiary)
  beneficiary(@Root() request: WaitingRequest, @Ctx() ctx: Context) {
    return beneficiaryById(ctx).load(request.beneficiaryId)
  }

  @FieldResolver(() => Account)
  account(@Root() request: WaitingRequest, @Ctx() ctx: Context) {
    return accountById(ctx).load(request.accountId)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Its place on the list, 1 for who comes first; null once it waits no longer.',
  })
  async rank(@Root() request: WaitingRequest, @Ctx() ctx: Context) {
    return (await rankOf(ctx, request))?.rank ?? null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'In French: its place, and what the règlement ranks by; null: it waits no longer.',
  })
  async rankSentence(@Root() request: WaitingRequest, @Ctx() ctx: Context) {
    return (await rankOf(ctx, request))?.sentence ?? null
  }

  @FieldResolver(() => WaitingStatus, {
    nullable: true,
    description:
      'Of who asked during a window: what becomes of it if the list is confirmed as it is (OFFERED, WAITING or ENDED); null of any other.',
  })
  becomes(@Root() request: WaitingRequest, @Ctx() ctx: Context) {
    return becomesOf(ctx, request)
  }
}

@Resolver(() => Family)
export class FamilyWaitingResolver {
  @FieldResolver(() => [WaitingRequest], {
    description: 'What is waited for or offered, and what ended without a place, until its day has passed.',
  })
  waitingRequests(@Root() family: Family, @Ctx() ctx: Context) {
    return waitingOfFamily(ctx, family)
  }
}
