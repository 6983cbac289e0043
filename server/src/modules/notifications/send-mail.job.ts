import type { DataSource } from 'typeorm'
import type { Config } from '../../platform/config.js'
import type { Mail, Mailer } from '../../platform/mail.js'
import {
  accountRefused,
  accountValidated,
  addressKnown,
  confirmEmail,
  passwordChanged,
  resetPassword,
} from './account-mails.policy.js'
import {
  readAccessAnswer,
  readCancelled,
  readChangeAnswer,
  readDocumentAnswer,
  readDeskTopUp,
  readMoneyReceived,
  readPaidOrder,
  readReader,
  readReaderByEmail,
  readRefund,
  readWallet,
} from './mail-facts.query.js'
import {
  bookingsCancelled,
  closureCancelled,
  latePaymentCredited,
  absenceTakenBack,
  mealUnbooked,
  orderPaid,
  deskTopUpReceived,
  topUpReceived,
} from './order-mails.policy.js'
import { accountClosed, balanceReminder, type RefundEvent, refundTold } from './refund-mails.policy.js'
import { accessRefused, accessValidated, changeDecided, documentRefused } from './service-mails.policy.js'

/** What a job of task 'send-mail' says: which mail, and the ids of what it tells of. */
export type MailPayload =
  | { template: 'confirm-email' | 'reset-password'; accountId: string; token: string }
  | { template: 'address-known'; email: string }
  | { template: 'password-changed' | 'account-validated' | 'account-refused'; accountId: string }
  | { template: 'access-validated' | 'access-refused'; accessId: string }
  | { template: 'document-refused'; documentId: string }
  | { template: 'change-decided'; changeId: string }
  | { template: 'order-paid'; orderId: string }
  | { template: 'absence-taken-back'; orderId: string }
  | { template: 'meal-unbooked'; orderId: string; explanation: string }
  | { template: 'bookings-cancelled'; accountId: string; bookingIds: string[]; refundCents: number }
  | {
      template: 'closure-cancelled'
      accountId: string
      bookingIds: string[]
      refundCents: number
      closureReason: string
    }
  | { template: 'late-payment-credited'; orderId: string; paymentId: string }
  | { template: 'top-up-received'; paymentId: string }
  | { template: 'refund'; refundId: string; event: RefundEvent }
  | { template: 'balance-reminder'; walletId: string }
  | { template: 'account-closed'; accountId: string }
  | { template: 'desk-top-up-received'; deskPaymentId: string }

export interface MailParts {
  db: DataSource
  mailer: Mailer
  config: Pick<Config, 'publicUrl'>
}

/** Writes the mail from what is true now, and sends it. A failure is thrown: the job is tried again. */
export const sendMail =
  ({ db, mailer, config }: MailParts) =>
  async (payload: MailPayload): Promise<void> => {
    const mail = await write(db, payload, config.publicUrl)
    if (mail) await mailer.send(mail)
  }

const when = <T>(facts: T | undefined, make: (facts: T) => Mail): Mail | null =>
  facts === undefined ? null : make(facts)

async function write(db: DataSource, job: MailPayload, site: string): Promise<Mail | null> {
  switch (job.template) {
    case 'confirm-email':
      return when(await readReader(db, job.accountId), (to) => confirmEmail(to, site, job.token))
    case 'reset-password':
      return when(await readReader(db, job.accountId), (to) => resetPassword(to, site, job.token))
    case 'address-known':
      return when(await readReaderByEmail(db, job.email), (to) => addressKnown(to, site))
    case 'password-changed':
      return when(await readReader(db, job.accountId), (to) => passwordChanged(to, site))
    case 'account-validated':
      return when(await readReader(db, job.accountId), (to) => accountValidated(to, site))
    case 'account-refused':
      return when(await readReader(db, job.accountId), (to) => accountRefused(to, site, to.reason ?? 'non précisé'))
    case 'access-validated':
      return when(await readAccessAnswer(db, job.accessId), (to) => accessValidated(to, site))
    case 'access-refused':
      return when(await readAccessAnswer(db, job.accessId), (to) => accessRefused(to, site))
    case 'document-refused':
      return when(await readDocumentAnswer(db, job.documentId), (to) => documentRefused(to, site))
    case 'change-decided':
      return when(await readChangeAnswer(db, job.changeId), (to) => changeDecided(to, site))
    case 'order-paid':
      return when(await readPaidOrder(db, job.orderId), (to) => orderPaid(to, site))
    case 'absence-taken-back':
      return when(await readPaidOrder(db, job.orderId), (to) => absenceTakenBack(to, site))
    case 'meal-unbooked':
      return when(await readPaidOrder(db, job.orderId), (to) => mealUnbooked(to, site, job.explanation))
    case 'bookings-cancelled':
      return when(await readCancelled(db, job.accountId, job.bookingIds, job.refundCents), (to) =>
        bookingsCancelled(to, site),
      )
    case 'closure-cancelled':
      return when(await readCancelled(db, job.accountId, job.bookingIds, job.refundCents), (to) =>
        closureCancelled(to, site, job.closureReason),
      )
    case 'late-payment-credited':
      return when(await readMoneyReceived(db, job.paymentId), (to) => latePaymentCredited(to, site))
    case 'top-up-received':
      return when(await readMoneyReceived(db, job.paymentId), (to) => topUpReceived(to, site))
    case 'refund':
      return when(await readRefund(db, job.refundId), (to) => refundTold(to, site, job.event))
    case 'balance-reminder':
      return when(await readWallet(db, job.walletId), (to) => balanceReminder(to, site))
    case 'account-closed':
      return when(await readReader(db, job.accountId), (to) => accountClosed(to, site))
    case 'desk-top-up-received':
      return when(await readDeskTopUp(db, job.deskPaymentId), (to) => deskTopUpReceived(to, site))
  }
}
