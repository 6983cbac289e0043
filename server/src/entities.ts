import { Account, Session, StaffMember } from './modules/accounts/index.js'
import { Booking, Order, OrderLine } from './modules/bookings/index.js'
import { Closure, ServiceDay } from './modules/calendar/index.js'
import { Agglomeration, Commune, Regie } from './modules/communes/index.js'
import { SupportingDocument } from './modules/documents/index.js'
import { Beneficiary, Filiation } from './modules/families/index.js'
import { Payment } from './modules/payments/payment.entity.js'
import { Service, ServiceAccess, Situation } from './modules/services/index.js'
import { Wallet } from './modules/wallet/index.js'

/** Every table that is read as an entity. */
export const entities = [
  Agglomeration,
  Regie,
  Commune,
  Account,
  Session,
  StaffMember,
  SupportingDocument,
  Beneficiary,
  Filiation,
  Service,
  Situation,
  ServiceAccess,
  Closure,
  ServiceDay,
  Wallet,
  Order,
  OrderLine,
  Booking,
  Payment,
]
