import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { Beneficiary, beneficiaryById } from '../../families/index.js'
import { Service, serviceById } from '../../services/index.js'
import { answerOf } from '../offer/offer.loaders.js'
import { StandingBooking } from '../standing-booking.entity.js'
import { changeStandingBooking, createStandingBooking, stopStandingBooking } from './save-standing.command.js'
import {
  ChangeStandingBookingInput,
  CreateStandingBookingInput,
  StandingBookingsArgs,
  StandingPreviewInput,
  StopStandingBookingArgs,
} from './standing.input.js'
import { previewStandingBooking, standingBookings } from './standing.query.js'
import {
  ChangeStandingBookingResult,
  CreateStandingBookingResult,
  FamilyStandingBookings,
  StandingPreviewResult,
  StopStandingBookingResult,
} from './standing.result.js'

@Resolver()
export class StandingResolver {
  @Query(() => FamilyStandingBookings)
  standingBookings(@Args(() => StandingBookingsArgs) asked: StandingBookingsArgs, @Ctx() ctx: Context) {
    return standingBookings(ctx.db, signedIn(ctx), asked, ctx.now).then(answerOf(ctx))
  }

  @Query(() => StandingPreviewResult)
  previewStandingBooking(@Arg('input', () => StandingPreviewInput) input: StandingPreviewInput, @Ctx() ctx: Context) {
    return previewStandingBooking(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => CreateStandingBookingResult)
  createStandingBooking(
    @Arg('input', () => CreateStandingBookingInput) input: CreateStandingBookingInput,
    @Ctx() ctx: Context,
  ) {
    return createStandingBooking(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ChangeStandingBookingResult)
  changeStandingBooking(
    @Arg('input', () => ChangeStandingBookingInput) input: ChangeStandingBookingInput,
    @Ctx() ctx: Context,
  ) {
    return changeStandingBooking(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => StopStandingBookingResult)
  stopStandingBooking(@Args(() => StopStandingBookingArgs) asked: StopStandingBookingArgs, @Ctx() ctx: Context) {
    return stopStandingBooking(ctx.db, signedIn(ctx), asked, ctx.now)
  }
}

@Resolver(() => StandingBooking)
export class StandingBookingFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() standing: StandingBooking, @Ctx() ctx: Context) {
    return serviceById(ctx).load(standing.serviceId)
  }

  @FieldResolver(() => Beneficiary)
  beneficiary(@Root() standing: StandingBooking, @Ctx() ctx: Context) {
    return beneficiaryById(ctx).load(standing.beneficiaryId)
  }
}
