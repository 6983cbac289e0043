import { AccountsResolver } from './modules/accounts/accounts.resolver.js'
import { ViewerResolver } from './modules/accounts/viewer.resolver.js'
import {
  AttendanceResolver,
  AttendanceRowFieldsResolver,
  AttendanceSheetFieldsResolver,
  BookingAttendanceResolver,
  KitchenCarePlanFieldsResolver,
  KitchenServiceFieldsResolver,
} from './modules/attendance/attendance.resolver.js'
import { BookingsResolver, FamilyBookingsResolver } from './modules/bookings/bookings.resolver.js'
import {
  BookingFieldsResolver,
  OrderFieldsResolver,
  OrderLineFieldsResolver,
  QuoteLineFieldsResolver,
  RegieQuoteFieldsResolver,
  ServiceCalendarFieldsResolver,
} from './modules/bookings/fields.resolver.js'
import { CalendarResolver, ClosureFieldsResolver, ServiceDaysFieldsResolver } from './modules/calendar/calendar.resolver.js'
import { CommunesResolver } from './modules/communes/communes.resolver.js'
import { OrderPaymentResolver, PaymentFieldsResolver, PaymentsResolver } from './modules/payments/payments.resolver.js'
import { SituationTariffsResolver, TariffFieldsResolver } from './modules/pricing/tariffs.resolver.js'
import { ServiceRulesResolver } from './modules/regulations/regulations.resolver.js'
import { FamilyWalletsResolver, WalletResolver } from './modules/wallet/wallet.resolver.js'

/** Every resolver of the schema, module by module. */
export const resolvers = [
  CommunesResolver,
  AccountsResolver,
  ViewerResolver,
  CalendarResolver,
  ServiceDaysFieldsResolver,
  ClosureFieldsResolver,
  ServiceRulesResolver,
  SituationTariffsResolver,
  TariffFieldsResolver,
  WalletResolver,
  FamilyWalletsResolver,
  BookingsResolver,
  FamilyBookingsResolver,
  OrderFieldsResolver,
  OrderLineFieldsResolver,
  BookingFieldsResolver,
  QuoteLineFieldsResolver,
  RegieQuoteFieldsResolver,
  ServiceCalendarFieldsResolver,
  PaymentsResolver,
  PaymentFieldsResolver,
  OrderPaymentResolver,
  AttendanceResolver,
  AttendanceSheetFieldsResolver,
  AttendanceRowFieldsResolver,
  KitchenServiceFieldsResolver,
  KitchenCarePlanFieldsResolver,
  BookingAttendanceResolver,
]
