import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { PageArgs } from '../../platform/page.js'
import { UUIDScalar } from '../../platform/scalars.js'
import {
  AddClosureResult,
  ClosureImpact,
  ClosureImpactArgs,
  ClosureInput,
  RemoveClosureResult,
  ReopeningArgs,
  ReopeningImpact,
} from '../calendar/index.js'
import { Family } from '../families/index.js'
import { availabilityCalendar } from './offer/availability.query.js'
import { AvailabilityCalendar } from './offer/availability.result.js'
import { FamilyPreviewArgs } from './offer/family-preview.input.js'
import { previewFamily } from './offer/family-preview.query.js'
import { Booking } from './booking.entity.js'
import { noteCancellation, quoteCancellationNote } from './after-the-day/note-cancellation.command.js'
import { CancellationNoteQuoteResult, NoteCancellationResult } from './after-the-day/note-cancellation.result.js'
import {
  CalendarArgs,
  ChangeBookingInput,
  ChangeChoicesArgs,
  CancelArgs,
  CancellationArgs,
  CancellationNoteArgs,
  NoteCancellationArgs,
  OrdersArgs,
  RangeArgs,
} from './bookings.input.js'
import { cancelBookings, quoteCancellation } from './cancelling/cancel-bookings.command.js'
import { CancelBookingsResult, CancellationQuote } from './cancelling/cancel-bookings.result.js'
import { changeBooking } from './changing/change-booking.command.js'
import { changeChoices } from './changing/change.query.js'
import { ChangeBookingResult, ChangeChoices } from './changing/change.result.js'
import { addClosure, closureImpact } from './closures/close-days.command.js'
import { ordersOfCommune } from './family-bookings.query.js'
import { answerOf } from './offer/offer.loaders.js'
import { Order } from './order.entity.js'
import {
  answerPlaced,
  bookingsOfFamily,
  dueOrdersOfFamily,
  ordersOfFamily,
  ordersToPay,
} from './orders/orders.loaders.js'
import { PlaceOrderInput, QuoteInput } from './orders/order.input.js'
import { OrderConnection, OrderQuote, PlaceOrderResult } from './orders/order.result.js'
import { placeOrder } from './orders/place-order.command.js'
import { quoteOrder } from './orders/quote-order.query.js'
import { orderInReach } from './orders/release-order.command.js'
import { removeClosure, reopeningImpact } from './closures/reopen-days.command.js'
import { replayRegulation } from './replay/replay-regulation.query.js'
import { ReplayArgs } from './replay/replay-regulation.input.js'
import { RegulationReplay } from './replay/replay-regulation.result.js'

@Resolver()
export class BookingsResolver {
  @Query(() => AvailabilityCalendar, {
    description:
      'What a family may book, and has booked, day by day; 370 days at most. For the family, or who reads its money.',
  })
  availabilityCalendar(@Args(() => CalendarArgs) asked: CalendarArgs, @Ctx() ctx: Context) {
    return availabilityCalendar(ctx.db, signedIn(ctx), asked, ctx.now).then(answerOf(ctx))
  }

  @Query(() => AvailabilityCalendar, {
    description: 'What a family that is made up would see in a commune, open or not. No effect. For SET_UP_COMMUNE.',
  })
  familyPreview(@Args(() => FamilyPreviewArgs) asked: FamilyPreviewArgs, @Ctx() ctx: Context) {
    return previewFamily(ctx.db, signedIn(ctx), asked, ctx.now).then(answerOf(ctx))
  }

  @Query(() => OrderQuote, {
    description: 'What a basket would cost, and whether it can be had. No effect. For the family, or ACT_FOR_FAMILIES.',
  })
  quoteOrder(@Arg('input', () => QuoteInput) input: QuoteInput, @Ctx() ctx: Context) {
    return quoteOrder(ctx.db, signedIn(ctx), input, ctx.now).then(answerOf(ctx))
  }

  @Mutation(() => PlaceOrderResult, {
    description: 'Books all of a basket or none of it: one transaction. For the family, or ACT_FOR_FAMILIES.',
  })
  placeOrder(@Arg('input', () => PlaceOrderInput) input: PlaceOrderInput, @Ctx() ctx: Context) {
    return placeOrder(ctx.db, ctx.config, signedIn(ctx), input, ctx.now).then(answerPlaced(ctx))
  }

  @Query(() => Order, { description: 'An order in reach. For the family, or who reads its money.' })
  order(@Arg('id', () => UUIDScalar, { description: 'The order: `Order.id`.' }) id: string, @Ctx() ctx: Context) {
    return orderInReach(ctx.db, signedIn(ctx), id)
  }

  @Query(() => OrderConnection, {
    description: 'Orders that hold something of a commune, newest first. For who reads money.',
  })
  orders(@Args(() => OrdersArgs) asked: OrdersArgs, @Ctx() ctx: Context) {
    return ordersOfCommune(ctx.db, signedIn(ctx), asked)
  }

  @Query(() => CancellationQuote, {
    description: 'What cancelling would give back. No effect. For the family, or ACT_FOR_FAMILIES.',
  })
  quoteCancellation(@Args(() => CancellationArgs) asked: CancellationArgs, @Ctx() ctx: Context) {
    return quoteCancellation(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => CancelBookingsResult, {
    description:
      'Cancels all of these bookings or none; what the règlement gives back is on the wallet. For the family, or ACT_FOR_FAMILIES.',
  })
  cancelBookings(@Args(() => CancelArgs) asked: CancelArgs, @Ctx() ctx: Context) {
    return cancelBookings(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => CancellationNoteQuoteResult, {
    description: 'What noting something of a cancellation would give back. No effect. For ACT_FOR_FAMILIES.',
  })
  quoteCancellationNote(@Args(() => CancellationNoteArgs) asked: CancellationNoteArgs, @Ctx() ctx: Context) {
    return quoteCancellationNote(ctx.db, signedIn(ctx), asked)
  }

  @Mutation(() => NoteCancellationResult, {
    description: 'Notes what came to be known of a cancellation; more may come back by it. For ACT_FOR_FAMILIES.',
  })
  noteCancellation(@Args(() => NoteCancellationArgs) asked: NoteCancellationArgs, @Ctx() ctx: Context) {
    return noteCancellation(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => ChangeChoices, {
    description:
      'The days to which a booking could be moved, with what each would cost. For the family, or ACT_FOR_FAMILIES.',
  })
  changeChoices(@Args(() => ChangeChoicesArgs) asked: ChangeChoicesArgs, @Ctx() ctx: Context) {
    return changeChoices(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => ChangeBookingResult, {
    description: 'Moves a booking to another day, or leaves it where it is. For the family, or ACT_FOR_FAMILIES.',
  })
  changeBooking(@Arg('input', () => ChangeBookingInput) input: ChangeBookingInput, @Ctx() ctx: Context) {
    return changeBooking(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Query(() => ClosureImpact, { description: 'What closing days would cancel. No effect. For SET_CALENDAR.' })
  closureImpact(@Args(() => ClosureImpactArgs) asked: ClosureImpactArgs, @Ctx() ctx: Context) {
    return closureImpact(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => AddClosureResult, {
    description: 'Closes days of a service, or of all of them, and tells the families. For SET_CALENDAR.',
  })
  addClosure(@Arg('input', () => ClosureInput) input: ClosureInput, @Ctx() ctx: Context) {
    return addClosure(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Query(() => ReopeningImpact, {
    description: 'What opening closed days again would restore. No effect. For SET_CALENDAR.',
  })
  reopeningImpact(
    @Arg('id', () => UUIDScalar, { description: 'The closure: `Closure.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return reopeningImpact(ctx.db, signedIn(ctx), id, ctx.now)
  }

  @Mutation(() => RemoveClosureResult, { description: 'Opens closed days again. For SET_CALENDAR.' })
  removeClosure(@Args(() => ReopeningArgs) asked: ReopeningArgs, @Ctx() ctx: Context) {
    return removeClosure(ctx.db, signedIn(ctx), asked, ctx.now)
  }
}

@Resolver()
export class ReplayRegulationResolver {
  @Query(() => RegulationReplay, {
    description: 'Real bookings judged again by a draft. No effect. For READ_REGULATIONS.',
  })
  replayRegulation(@Args(() => ReplayArgs) asked: ReplayArgs, @Ctx() ctx: Context) {
    return replayRegulation(ctx.db, signedIn(ctx), asked, ctx.now)
  }
}

@Resolver(() => Family)
export class FamilyBookingsResolver {
  @FieldResolver(() => OrderConnection, { description: 'Its orders, newest first, for who reads its money.' })
  orders(@Root() family: Family, @Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context) {
    return ordersOfFamily(ctx, family, page)
  }

  @FieldResolver(() => [Order], {
    description: 'Made after the fact, for meals taken without a booking, and not paid yet.',
    deprecationReason:
      'Since 2026-11-29, removed after 2027-05-31: read `ordersToPay`, which has those that hold places too.',
  })
  dueOrders(@Root() family: Family, @Ctx() ctx: Context) {
    return dueOrdersOfFamily(ctx, family)
  }

  @FieldResolver(() => [Order], {
    description: 'What waits to be paid: what holds places for a time, then what is due.',
  })
  ordersToPay(@Root() family: Family, @Ctx() ctx: Context) {
    return ordersToPay(ctx, family)
  }

  @FieldResolver(() => [Booking], {
    description: 'Its bookings between two days, 400 at most, for who reads its money.',
  })
  bookings(@Root() family: Family, @Args(() => RangeArgs) range: RangeArgs, @Ctx() ctx: Context) {
    return bookingsOfFamily(ctx, family, range)
  }
}
