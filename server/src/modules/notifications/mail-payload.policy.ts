import type { Cents } from '../../platform/money.js'
import type { Day } from '../../platform/day.js'
import type { IdentityProviderKind, SecondFactorNews } from '../accounts/index.js'
import type { KitchenNews } from './closure-mails.policy.js'
import type { RefundEvent } from './refund-mails.policy.js'
import type { EndEffect } from './service-mails.policy.js'

interface Days {
  firstDay: Day
  lastDay: Day
}

/** What a job of task 'send-mail' says: which mail, and the ids of what it tells of. */
export type MailPayload =
  | { template: 'confirm-email' | 'reset-password'; accountId: string; token: string }
  | { template: 'staff-invitation'; invitationId: string; token: string }
  | { template: 'family-invitation'; accountId: string; communeId: string; token: string }
  | { template: 'opening-held'; accountId: string; communeId: string; day: Day; why: string }
  | { template: 'commune-opened'; accountId: string; communeId: string; day: Day }
  | { template: 'address-known'; email: string }
  | { template: 'password-changed' | 'account-validated' | 'account-refused'; accountId: string }
  | { template: 'second-factor'; accountId: string; news: SecondFactorNews }
  | { template: 'identity'; accountId: string; provider: IdentityProviderKind; news: 'linked' | 'unlinked' }
  | { template: 'webhook-stopped'; webhookId: string }
  | { template: 'new-device'; accountId: string; at: string; from: string }
  | { template: 'access-validated' | 'access-refused'; accessId: string }
  | { template: 'document-refused'; documentId: string }
  | { template: 'access-reopened' | 'access-goes-on'; accessId: string; reason: string }
  | { template: 'account-reopened'; accountId: string; reason: string }
  | { template: 'document-reopened'; documentId: string; reason: string }
  | { template: 'access-ended'; accessId: string; from: Day; reason: string; effect: EndEffect }
  | {
      template: 'access-changed'
      accessId: string
      newAccessId: string
      from: Day
      reason: string
      effect: EndEffect
    }
  | { template: 'accesses-ending'; accountId: string; endings: { accessId: string; lastDay: Day }[] }
  | { template: 'documents-ending'; accountId: string; endings: { documentId: string; lastDay: Day }[] }
  | { template: 'change-decided'; changeId: string }
  | { template: 'custom-value-decided'; valueId: string }
  | { template: 'order-paid' | 'order-expired'; orderId: string }
  | { template: 'absence-taken-back'; orderId: string }
  | { template: 'invoice-issued'; invoiceId: string }
  | { template: 'invoice-reminder'; reminderId: string }
  | {
      template: 'meal-unbooked' | 'hours-charged' | 'absence-charged' | 'meal-due'
      orderId: string
      explanation: string
    }
  | { template: 'bookings-cancelled'; accountId: string; bookingIds: string[]; refundCents: Cents }
  | { template: 'booking-changed'; bookingId: string; differenceCents: Cents }
  | { template: 'cancellation-noted'; accountId: string; bookingIds: string[]; moreCents: Cents }
  | {
      template: 'closure-cancelled'
      accountId: string
      bookingIds: string[]
      refundCents: Cents
      closureReason: string
      endedOrders: string[]
    }
  | ({ template: 'days-reopened'; accountId: string; orderIds: string[]; leftIds: string[] } & Days)
  | { template: 'kitchen-told'; accountId: string; news: KitchenNews }
  | { template: 'late-payment-credited'; orderId: string; paymentId: string; why: string }
  | { template: 'place-offered' | 'request-refused'; requestId: string }
  | { template: 'places-given'; accountId: string; requestIds: string[] }
  | { template: 'standing-missed'; accountId: string; standingIds: string[]; lackingCents: Cents }
  | { template: 'standing-ended'; standingId: string }
  | { template: 'top-up-received'; paymentId: string }
  | { template: 'refund'; refundId: string; event: RefundEvent }
  | { template: 'balance-reminder'; walletId: string }
  | { template: 'account-closed' | 'data-export-ready'; accountId: string }
  | { template: 'desk-top-up-received'; deskPaymentId: string }
  | { template: 'api-token-ending'; apiTokenId: string }
