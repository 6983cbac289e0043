import type { DataSource } from 'typeorm'
import { clock } from '../../platform/clock.js'
import type { Config } from '../../platform/config.js'
import type { Mail, Mailer } from '../../platform/mail.js'
import { readMailSender } from '../communes/index.js'
import { creditedInFrench } from '../payments/index.js'
import { readDocumentLines, readEndingLines, tellDecision } from '../services/index.js'
import {
  accountRefused,
  accountValidated,
  addressKnown,
  confirmEmail,
  dataExportReady,
  familyInvited,
  communeOpened,
  openingHeld,
  newDevice,
  passwordChanged,
  secondFactorChanged,
  identityChanged,
  resetPassword,
  staffInvited,
} from './account-mails.policy.js'
import { closureCancelled, daysReopened, kitchenTold } from './closure-mails.policy.js'
import {
  readAccessAnswer,
  readCook,
  readChangeAnswer,
  readCustomValueAnswer,
  readDocumentAnswer,
  readDeskTopUp,
  readInvited,
  readJoiner,
  readMoneyReceived,
  readOpener,
  readOrder,
  readReader,
  readReaderByEmail,
  readRefund,
  readReopened,
  readWallet,
} from './mail-facts.query.js'
import type { MailPayload } from './mail-payload.policy.js'
import { readInvoice, readPaidInvoice, readReminder } from './invoice-facts.query.js'
import { invoiceIssued, invoiceReminded } from './invoice-mails.policy.js'
import {
  bookingsCancelled,
  cancellationNoted,
  latePaymentCredited,
  absenceTakenBack,
  absenceCharged,
  hoursCharged,
  mealDue,
  mealUnbooked,
  orderExpired,
  orderPaid,
  deskTopUpReceived,
  topUpReceived,
} from './order-mails.policy.js'
import { accountClosed, balanceReminder, refundTold } from './refund-mails.policy.js'
import { accessesEnding, documentsEnding } from './renewal-mails.policy.js'
import {
  accessChanged,
  accessEnded,
  accessGoesOn,
  accessRefused,
  accessReopened,
  accessValidated,
  accountReopened,
  changeDecided,
  customValueDecided,
  documentRefused,
  documentReopened,
} from './service-mails.policy.js'
import { readEndingToken, readStoppedWebhook } from './program-mail-facts.query.js'
import { tokenEnding, webhookStopped } from './program-mails.policy.js'
import { bookingChanged } from './change-mails.policy.js'
import { readCancelled, readChanged } from './cancelled-mail-facts.query.js'
import { readGivenDays, readOfferedPlace, readRefusedRequest } from './waiting-mail-facts.query.js'
import { placeOffered, placesGiven, requestRefused } from './waiting-mails.policy.js'
import { readEndedStanding, readMissedDays } from './standing-mail-facts.query.js'
import { standingEnded, standingMissed } from './standing-mails.policy.js'
import { ZERO_CENTS } from '../../platform/money.js'

export interface MailParts {
  db: DataSource
  mailer: Mailer
  config: Pick<Config, 'publicUrl'>
}

/** Writes the mail from what is true now, and sends it. A failure is thrown: the job is tried again. */
export const sendMail =
  ({ db, mailer, config }: MailParts) =>
  async (payload: MailPayload & { decisionId?: string }): Promise<void> => {
    if (payload.decisionId && !(await tellDecision(db, payload.decisionId, clock.now()))) return // undone before it left
    const mail = await write(db, payload, config.publicUrl)
    if (mail && !isErased(mail.to)) await mailer.send(mail, await readMailSender(db))
  }

/** The address of an account that was erased leads nowhere: nothing is written to it. */
const isErased = (address: string): boolean => address.endsWith('@invalid')

const when = <T>(facts: T | undefined, make: (facts: T) => Mail | null): Mail | null =>
  facts === undefined ? null : make(facts)

/** A charge after the fact; none of one that was taken back before its mail left. */
const readCharge = async (db: DataSource, orderId: string) => {
  const order = await readOrder(db, orderId, clock.now())
  return order && order.lines.length > 0 ? order : undefined
}

async function write(db: DataSource, job: MailPayload, site: string): Promise<Mail | null> {
  switch (job.template) {
    case 'confirm-email':
      return when(await readReader(db, job.accountId), (to) => confirmEmail(to, site, job.token))
    case 'reset-password':
      return when(await readReader(db, job.accountId), (to) => resetPassword(to, site, job.token))
    case 'staff-invitation':
      return when(await readInvited(db, job.invitationId), (to) => staffInvited(to, site, job.token))
    case 'family-invitation':
      return when(await readJoiner(db, job.accountId, job.communeId), (to) => familyInvited(to, site, job.token))
    case 'opening-held':
      return when(await readOpener(db, job.accountId, job.communeId, 'held'), (to) => openingHeld(to, site, job))
    case 'commune-opened':
      return when(await readOpener(db, job.accountId, job.communeId, 'open'), (to) => communeOpened(to, site, job))
    case 'address-known':
      return when(await readReaderByEmail(db, job.email), (to) => addressKnown(to, site))
    case 'password-changed':
      return when(await readReader(db, job.accountId), (to) => passwordChanged(to, site))
    case 'second-factor':
      return when(await readReader(db, job.accountId), (to) => secondFactorChanged(to, site, job.news))
    case 'identity':
      return when(await readReader(db, job.accountId), (to) => identityChanged(to, site, job))
    case 'new-device':
      return when(await readReader(db, job.accountId), (to) => newDevice(to, site, job))
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
    case 'access-reopened':
      return when(await readAccessAnswer(db, job.accessId), (to) => accessReopened(to, site, job.reason))
    case 'access-goes-on':
      return when(await readAccessAnswer(db, job.accessId), (to) => accessGoesOn(to, site, job.reason))
    case 'account-reopened':
      return when(await readReader(db, job.accountId), (to) => accountReopened(to, site, job.reason))
    case 'document-reopened':
      return when(await readDocumentAnswer(db, job.documentId), (to) => documentReopened(to, site, job.reason))
    case 'access-ended':
      return when(await readAccessAnswer(db, job.accessId), (to) => accessEnded(to, site, job))
    case 'access-changed': {
      const opened = await readAccessAnswer(db, job.newAccessId)
      return when(opened && (await readAccessAnswer(db, job.accessId)), (to) =>
        accessChanged(to, site, { ...job, to: opened?.situation ?? '', feeCents: opened?.feeCents ?? ZERO_CENTS }),
      )
    }
    case 'accesses-ending': {
      const lines = await readEndingLines(db, job.endings, clock.now())
      return when(lines.length > 0 ? await readReader(db, job.accountId) : undefined, (to) =>
        accessesEnding(to, site, lines),
      )
    }
    case 'documents-ending': {
      const lines = await readDocumentLines(db, job.endings, clock.now())
      return when(lines.length > 0 ? await readReader(db, job.accountId) : undefined, (to) =>
        documentsEnding(to, site, lines),
      )
    }
    case 'change-decided':
      return when(await readChangeAnswer(db, job.changeId), (to) => changeDecided(to, site))
    case 'custom-value-decided':
      return when(await readCustomValueAnswer(db, job.valueId), (to) => customValueDecided(to, site))
    case 'order-paid':
      return when(await readOrder(db, job.orderId, clock.now()), (to) => orderPaid(to, site))
    case 'order-expired':
      return when(await readOrder(db, job.orderId, clock.now()), (to) => orderExpired(to, site))
    case 'absence-taken-back':
      return when(await readOrder(db, job.orderId, clock.now()), (to) => absenceTakenBack(to, site))
    case 'meal-unbooked':
      return when(await readCharge(db, job.orderId), (to) => mealUnbooked(to, site, job.explanation))
    case 'invoice-issued':
      return when(await readInvoice(db, job.invoiceId), (to) => invoiceIssued(to, site))
    case 'invoice-reminder':
      return when(await readReminder(db, job.reminderId), (to) => invoiceReminded(to, site))
    case 'hours-charged':
      return when(await readCharge(db, job.orderId), (to) => hoursCharged(to, site, job.explanation))
    case 'absence-charged':
      return when(await readCharge(db, job.orderId), (to) => absenceCharged(to, site, job.explanation))
    case 'meal-due':
      return when(await readCharge(db, job.orderId), (to) => mealDue(to, site, job.explanation))
    case 'bookings-cancelled':
      return when(await readCancelled(db, job.accountId, job.bookingIds, job.refundCents), (to) =>
        bookingsCancelled(to, site),
      )
    case 'booking-changed':
      return when(await readChanged(db, job.bookingId, job.differenceCents), (to) => bookingChanged(to, site))
    case 'cancellation-noted':
      return when(await readCancelled(db, job.accountId, job.bookingIds, job.moreCents), (to) =>
        cancellationNoted(to, site),
      )
    case 'closure-cancelled':
      return when(await readCancelled(db, job.accountId, job.bookingIds, job.refundCents), (to) =>
        closureCancelled(to, site, job.closureReason, job.endedOrders),
      )
    case 'days-reopened':
      return when(await readReopened(db, job.accountId, job.orderIds, job.leftIds), (to) => daysReopened(to, site, job))
    case 'kitchen-told':
      return when(await readCook(db, job.accountId, job.news.communeId, job.news.serviceId), (to) =>
        kitchenTold(to, site, job.news),
      )
    case 'request-refused':
      return when(await readRefusedRequest(db, job.requestId), (to) => requestRefused(to, site))
    case 'place-offered':
      return when(await readOfferedPlace(db, job.requestId, clock.now()), (to) => placeOffered(to, site))
    case 'places-given': {
      const days = await readGivenDays(db, job.requestIds)
      return when(days.length > 0 ? await readReader(db, job.accountId) : undefined, (to) =>
        placesGiven(to, site, days),
      )
    }
    case 'standing-missed': {
      const days = await readMissedDays(db, job.standingIds, clock.now())
      return when(days.length > 0 ? await readReader(db, job.accountId) : undefined, (to) =>
        standingMissed(to, site, days, job.lackingCents),
      )
    }
    case 'standing-ended':
      return when(await readEndedStanding(db, job.standingId), (to) => standingEnded(to, site))
    case 'late-payment-credited':
      return when(await readMoneyReceived(db, job.paymentId), (to) =>
        latePaymentCredited(to, site, creditedInFrench(to.amountCents, job.why)),
      )
    case 'top-up-received': {
      const invoice = await readPaidInvoice(db, job.paymentId)
      return when(await readMoneyReceived(db, job.paymentId), (to) => topUpReceived(to, site, invoice))
    }
    case 'refund':
      return when(await readRefund(db, job.refundId), (to) => refundTold(to, site, job.event))
    case 'balance-reminder':
      return when(await readWallet(db, job.walletId), (to) => balanceReminder(to, site))
    case 'webhook-stopped':
      return when(await readStoppedWebhook(db, job.webhookId), webhookStopped)
    case 'api-token-ending':
      return when(await readEndingToken(db, job.apiTokenId, clock.now()), tokenEnding)
    case 'data-export-ready':
      return when(await readReader(db, job.accountId), (to) => dataExportReady(to, site))
    case 'account-closed':
      return when(await readReader(db, job.accountId), (to) => accountClosed(to, site))
    case 'desk-top-up-received': {
      const invoice = await readPaidInvoice(db, job.deskPaymentId)
      return when(await readDeskTopUp(db, job.deskPaymentId), (to) => deskTopUpReceived(to, site, invoice))
    }
  }
}
