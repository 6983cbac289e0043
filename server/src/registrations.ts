import { bookedUnder, restPayments } from './modules/bookings/index.js'
import { countBookingsToCome, everBooked } from './modules/bookings/bookings-to-come.handler.js'
import { expectedBeneficiaries } from './modules/bookings/cancelling/beneficiary-removal.handler.js'
import { beneficiaryRemovalEffects, beneficiaryRemovalGuards } from './modules/families/index.js'
import { refundMoved } from './modules/payments/refunds/refund.events.js'
import { onRefundMoved } from './modules/payments/refunds/settle-refund.command.js'
import { restByCard } from './modules/payments/sessions/pay-by-card.command.js'
import { bookingsToCome, bookedServices, decisionGuards, endAccesses } from './modules/services/index.js'

/** When a module on the left needs one on the right, it declares a list; here the right is put on it, once a process. */
beneficiaryRemovalGuards.push(expectedBeneficiaries)
beneficiaryRemovalEffects.push(endAccesses)
bookingsToCome.push(countBookingsToCome)
bookedServices.push(everBooked)
restPayments.push(restByCard)
decisionGuards.push(bookedUnder)
refundMoved.push(onRefundMoved)
