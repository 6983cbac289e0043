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
  @Query(() => FamilyStandingBookings, {
    description: 'The standing bookings of a family. For the family, or who reads its money.',
  })
  standingBookings(@Args(() => StandingBookingsArgs) asked: StandingBookingsArgs, @Ctx() ctx: Context) {
    return standingBookings(ctx.db, signedIn(ctx), asked, ctx.now).then(answerOf(ctx))
  }

  @Query(() => StandingPreviewResult, {
    description: 'What would be booked, when and for how much. No effect. For the family, or ACT_FOR_FAMILIES.',
  })
  previewStandingBooking(@Arg('input', () => StandingPreviewInput) input: StandingPreviewInput, @Ctx() ctx: Context) {
    return previewStandingBooking(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => CreateStandingBookingResult, {
    description: 'Books weekdays in advance. For the family, or ACT_FOR_FAMILIES.',
  })
  createStandingBooking(
    @Arg('input', () => CreateStandingBookingInput) input: CreateStandingBookingInput,
    @Ctx() ctx: Context,
  ) {
    return createStandingBooking(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ChangeStandingBookingResult, {
    description: 'Other weekdays, or another end, from a day on. For the family, or ACT_FOR_FAMILIES.',
  })
  changeStandingBooking(
    @Arg('input', () => ChangeStandingBookingInput) input: ChangeStandingBookingInput,
    @Ctx() ctx: Context,
  ) {
    return changeStandingBooking(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => StopStandingBookingResult, {
    description: 'Nothing more is booked by it from a day on. For the family, or ACT_FOR_FAMILIES.',
  })
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
