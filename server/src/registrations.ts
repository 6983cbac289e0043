import { askEnrolRules, bookedUnder, restPayments } from './modules/bookings/index.js'
import { countBookingsToCome, everBooked } from './modules/bookings/bookings-to-come.handler.js'
import { countSoldPrices } from './modules/bookings/sold-prices.handler.js'
import { expectedBeneficiaries } from './modules/bookings/cancelling/beneficiary-removal.handler.js'
import { beneficiaryRemovalEffects, beneficiaryRemovalGuards } from './modules/families/index.js'
import { refundMoved } from './modules/payments/refunds/refund.events.js'
import { onRefundMoved } from './modules/payments/refunds/settle-refund.command.js'
import { feesOnInvoices } from './modules/invoices/index.js'
import { followChosenServices } from './modules/pricing/chosen-services.handler.js'
import { soldPrices } from './modules/pricing/index.js'
import { readNamedSituation } from './modules/regulations/named-situations.handler.js'
import { readResidenceReaders } from './modules/regulations/residence-readers.handler.js'
import {
  bookingsToCome,
  bookedServices,
  chosenServices,
  decisionGuards,
  endAccesses,
  enrolmentFees,
  enrolmentRules,
  namedSituations,
  residenceReaders,
} from './modules/services/index.js'
import { restByCard } from './modules/payments/sessions/pay-by-card.command.js'

/** When a module on the left needs one on the right, it declares a list; here the right is put on it, once a process. */
beneficiaryRemovalGuards.push(expectedBeneficiaries)
beneficiaryRemovalEffects.push(endAccesses)
bookingsToCome.push(countBookingsToCome)
bookedServices.push(everBooked)
chosenServices.push(followChosenServices)
soldPrices.push(countSoldPrices)
namedSituations.push(readNamedSituation)
residenceReaders.push(readResidenceReaders)
restPayments.push(restByCard)
decisionGuards.push(bookedUnder)
enrolmentRules.push(askEnrolRules)
enrolmentFees.push(feesOnInvoices)
refundMoved.push(onRefundMoved)
