import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { CentsScalar } from '../../platform/scalars.js'
import { Account, accountById } from '../accounts/index.js'
import { ServiceDay } from '../calendar/index.js'
import { Regie, regieById } from '../communes/index.js'
import { Beneficiary, beneficiaryById } from '../families/index.js'
import { reasonInFrench } from '../regulations/index.js'
import { Service, serviceById } from '../services/index.js'
import { Can } from '../../platform/can.js'
import { type Context, signedIn } from '../../platform/context.js'
import { ServiceCalendar } from './offer/availability.result.js'
import { DayPlaceGroup } from './offer/place-group.result.js'
import { ruledPlacesOf } from './offer/ruled-places.loaders.js'
import { Booking } from './booking.entity.js'
import { whyNotCancelSentence } from './cancelling/why-not-cancel.query.js'
import { whyNotChangeSentence } from './changing/change.query.js'
import { toldInFrench } from './cancelling/cancel-said.policy.js'
import { whyNotNoteSentence } from './after-the-day/why-not-note.query.js'
import { keptOf } from './cancelling/late-cancel.policy.js'
import { Order, OrderLine } from './order.entity.js'
import { bookingsOfOrder, linesOfOrder } from './orders/orders.loaders.js'
import { QuoteLine, RegieQuote } from './orders/order.result.js'
import { BookingCan } from './cancelling/can.result.js'

@Resolver(() => Order)
export class OrderFieldsResolver {
  @FieldResolver(() => Regie)
  regie(@Root() order: Order, @Ctx() ctx: Context) {
    return regieById(ctx).load(order.regieId)
  }

  @FieldResolver(() => Account)
  account(@Root() order: Order, @Ctx() ctx: Context) {
    return accountById(ctx).load(order.accountId)
  }

  @FieldResolver(() => [OrderLine], { description: 'What was ordered, by person and service.' })
  lines(@Root() order: Order, @Ctx() ctx: Context) {
    return linesOfOrder(ctx).load(order.id)
  }

  @FieldResolver(() => [Booking], { description: 'Each day of it.' })
  bookings(@Root() order: Order, @Ctx() ctx: Context) {
    return bookingsOfOrder(ctx).load(order.id)
  }
}

@Resolver(() => OrderLine)
export class OrderLineFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() line: OrderLine, @Ctx() ctx: Context) {
    return serviceById(ctx).load(line.serviceId)
  }

  @FieldResolver(() => Beneficiary)
  beneficiary(@Root() line: OrderLine, @Ctx() ctx: Context) {
    return beneficiaryById(ctx).load(line.beneficiaryId)
  }
}

@Resolver(() => Booking)
export class BookingFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() booking: Booking, @Ctx() ctx: Context) {
    return serviceById(ctx).load(booking.serviceId)
  }

  @FieldResolver(() => Beneficiary)
  beneficiary(@Root() booking: Booking, @Ctx() ctx: Context) {
    return beneficiaryById(ctx).load(booking.beneficiaryId)
  }

  @FieldResolver(() => CentsScalar, { description: 'What of its price stayed due when it was cancelled late.' })
  keptCents(@Root() booking: Booking) {
    return keptOf(booking)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was cancelled, in French, where its règlement asks for a reason; null: none.',
  })
  cancelReason(@Root() booking: Booking) {
    return booking.cancelReason && reasonInFrench(booking.cancelReason)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'In French: what staff noted of its cancellation, where its règlement asks it; null: nothing.',
  })
  cancelTold(@Root() booking: Booking) {
    return booking.cancelTold && toldInFrench(booking.cancelTold)
  }

  @FieldResolver(() => BookingCan)
  can(@Root() booking: Booking): BookingCan {
    return { booking }
  }
}

@Resolver(() => BookingCan)
export class BookingCanResolver {
  @FieldResolver(() => Can, { description: 'Cancelling it, by the path of the règlement that applies now.' })
  cancel(@Root() { booking }: BookingCan, @Ctx() ctx: Context) {
    return whyNotCancelSentence(ctx, signedIn(ctx), booking).then(Can.unless)
  }

  @FieldResolver(() => Can, { description: 'Moving it to another day.' })
  change(@Root() { booking }: BookingCan, @Ctx() ctx: Context) {
    return whyNotChangeSentence(ctx, signedIn(ctx), booking).then(Can.unless)
  }

  @FieldResolver(() => Can, { description: 'By staff: noting what came to be known of a cancellation.' })
  note(@Root() { booking }: BookingCan, @Ctx() ctx: Context) {
    return whyNotNoteSentence(ctx, signedIn(ctx), booking).then(Can.unless)
  }
}

@Resolver(() => QuoteLine)
export class QuoteLineFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() line: QuoteLine, @Ctx() ctx: Context) {
    return serviceById(ctx).load(line.serviceId)
  }
}

@Resolver(() => RegieQuote)
export class RegieQuoteFieldsResolver {
  @FieldResolver(() => Regie)
  regie(@Root() quote: RegieQuote, @Ctx() ctx: Context) {
    return regieById(ctx).load(quote.regieId)
  }
}

@Resolver(() => ServiceCalendar)
export class ServiceCalendarFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() calendar: ServiceCalendar, @Ctx() ctx: Context) {
    return serviceById(ctx).load(calendar.serviceId)
  }
}

@Resolver(() => ServiceDay)
export class ServiceDayPlacesResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Places that the règlement in force gives to the day; of it and of `capacity`, the smallest holds; null: the règlement gives no limit.',
  })
  async ruledPlaces(@Root() day: ServiceDay, @Ctx() ctx: Context) {
    return (await ruledPlacesOf(ctx, day)).places
  }

  @FieldResolver(() => [DayPlaceGroup], {
    description:
      'Groups of children between which the règlement in force shares the places of the day, beside `capacity`, in its order; empty: they are the same for all.',
  })
  async placeGroups(@Root() day: ServiceDay, @Ctx() ctx: Context) {
    return (await ruledPlacesOf(ctx, day)).groups
  }
}
