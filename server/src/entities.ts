import { AgendaLink } from './modules/bookings/agenda/agenda-link.entity.js'
import { Change } from './modules/integrations/changes/change.entity.js'
import { WebhookDeliveryRow, WebhookRow } from './modules/integrations/webhooks/webhook.entity.js'
import { AccountLink } from './modules/accounts/account-link.entity.js'
import { FirstOpeningRow } from './modules/accounts/first-opening/first-opening.entity.js'
import { StaffInvitationRow } from './modules/accounts/staff/staff-invitation.entity.js'
import { Account, Session, StaffMember } from './modules/accounts/index.js'
import { KnownDevice } from './modules/accounts/known-device.entity.js'
import { ExternalIdentity } from './modules/accounts/identities/external-identity.entity.js'
import { IdentityProvider } from './modules/accounts/identities/identity-provider.entity.js'
import { RecoveryCode, SecondFactor, SignInChallenge } from './modules/accounts/second-factors/second-factor.entity.js'
import { SignUpDraftRow } from './modules/accounts/sign-up-draft.entity.js'
import { AttendanceNoteRow } from './modules/attendance/attendance-note.entity.js'
import { AttendanceMarkRow, AttendanceRecord } from './modules/attendance/attendance-record.entity.js'
import { AbsenceCredit, Earning } from './modules/bookings/after-the-day/after-the-day.entity.js'
import { Booking, Order, OrderLine, StandingBooking, WaitingRequest } from './modules/bookings/index.js'
import { Closure, ServiceDay } from './modules/calendar/index.js'
import { SchoolBreakRow, SchoolYear } from './modules/calendar/school-calendar.entity.js'
import { Agglomeration, Commune, Regie } from './modules/communes/index.js'
import { RegieAccountCodeRow } from './modules/communes/regie-account-code.entity.js'
import { RegieIdentityRow } from './modules/communes/regie-identity.entity.js'
import { RegieOfficerRow } from './modules/communes/regie-officer.entity.js'
import { CustomField, CustomValue } from './modules/custom-fields/index.js'
import { DocumentType, SupportingDocument } from './modules/documents/index.js'
import { SentSheetRow } from './modules/documents/sent-sheet.entity.js'
import { FactChangeRow } from './modules/families/fact-change.entity.js'
import { Beneficiary, Filiation } from './modules/families/index.js'
import {
  FamilyImportEffectRow,
  FamilyImportLineRow,
  FamilyImportProgressRow,
  FamilyImportRow,
  OpeningBalanceRow,
} from './modules/imports/family-import.entity.js'
import {
  InvoiceBookingRow,
  InvoiceLineRow,
  InvoicePaymentRow,
  InvoiceRow,
  InvoiceRun,
  InvoiceSeries,
} from './modules/invoices/invoice.entity.js'
import { DepartedDebtor } from './modules/invoices/departed-debtor.entity.js'
import { EnrolmentFeeRow } from './modules/invoices/enrolment/enrolment-fee.entity.js'
import { InvoiceCreditRow } from './modules/invoices/crediting/credit.entity.js'
import { InvoiceHandoverRow } from './modules/invoices/handover/handover.entity.js'
import { InvoiceReminderRow, ReminderPauseRow } from './modules/invoices/dunning/reminder.entity.js'
import { DisputeDecisionRow, DisputeRow } from './modules/payments/disputes/dispute.entity.js'
import { BalanceReminder } from './modules/payments/dormant/balance-reminder.entity.js'
import { ExternalEvent } from './modules/payments/external-event.entity.js'
import { Payment } from './modules/payments/payment.entity.js'
import { RefundLineRow, RefundPartRow, RefundRow } from './modules/payments/refunds/refund.entity.js'
import { SandboxRefund, SandboxSessionRow } from './modules/payments/sandbox/sandbox.entity.js'
import { TopUp } from './modules/payments/sessions/top-up.entity.js'
import { RegiePaymentSettings } from './modules/payments/settings/regie-payment-settings.entity.js'
import { ReceiptRow, ReceiptSeries } from './modules/payments/settling/receipt.entity.js'
import { CashClosingRow, DepositRow, DepositSeries } from './modules/payments/till/deposit.entity.js'
import { DebtRecovery, DeskDecisionRow, DeskPaymentRow } from './modules/payments/till/desk-payment.entity.js'
import { ServiceCostRow, TariffPublicationRow } from './modules/pricing/grid/tariff-publication.entity.js'
import { FamilyQuotientRow } from './modules/pricing/quotient.entity.js'
import { EntitlementRow, TariffRow } from './modules/pricing/tariff.entity.js'
import { RegulationApprovalRow, RegulationWithdrawal } from './modules/regulations/publication.entity.js'
import { RegulationRow } from './modules/regulations/regulation.entity.js'
import { BankLineRow, BankStatementFormat } from './modules/reporting/bank/bank-line.entity.js'
import { ClosedPeriodRow } from './modules/reporting/closed-period.entity.js'
import { DataExport } from './modules/reporting/data-exports/data-export.entity.js'
import { PayoutLine, PayoutRow } from './modules/reporting/payout.entity.js'
import { DecisionRow, OpenedLineRow } from './modules/services/decisions/decision.entity.js'
import {
  PreparedAccessRow,
  PreparedClassRow,
  PreparedEnrolmentRow,
  SchoolYearPreparationRow,
} from './modules/administration/school-year/school-year.entity.js'
import { RetentionReport, RetentionSettingRow } from './modules/administration/retention/retention.entity.js'
import { AccessNoticeRow } from './modules/services/renewals/access-notice.entity.js'
import { DocumentNoticeRow } from './modules/services/renewals/document-notice.entity.js'
import { ClassEnrolmentRow, School, SchoolClass, SchoolClassLevelRow } from './modules/schools/school.entity.js'
import { Service, ServiceAccess, Situation } from './modules/services/index.js'
import { SituationDocumentRow } from './modules/services/situations/situation-document.entity.js'
import { SituationServiceRow } from './modules/services/situations/situation-service.entity.js'
import { Wallet } from './modules/wallet/index.js'
import { LedgerAccount, LedgerEntry, LedgerTransaction } from './modules/wallet/ledger.entity.js'
import {
  ApiAnswerRow,
  ApiClientRow,
  ApiClientServiceRow,
  ApiTokenRow,
} from './modules/integrations/api-client.entity.js'
import { AuditEvent } from './platform/audit.entity.js'
import { LocalMailRow } from './platform/mailbox.entity.js'
import { MadeOnce } from './platform/made-once.entity.js'
import { Outbox } from './platform/outbox.entity.js'

/** Every table, by the module that owns it: the one place of its columns. */
export const entities = [
  // platform
  AuditEvent,
  MadeOnce,
  Outbox,
  LocalMailRow,
  // communes
  Agglomeration,
  Regie,
  RegieAccountCodeRow,
  RegieIdentityRow,
  RegieOfficerRow,
  Commune,
  // schools
  School,
  SchoolClass,
  SchoolClassLevelRow,
  ClassEnrolmentRow,
  // accounts
  Account,
  Session,
  StaffMember,
  FirstOpeningRow,
  StaffInvitationRow,
  AccountLink,
  KnownDevice,
  SecondFactor,
  AgendaLink,
  DataExport,
  DepartedDebtor,
  RetentionReport,
  RetentionSettingRow,
  ExternalIdentity,
  Change,
  WebhookDeliveryRow,
  WebhookRow,
  IdentityProvider,
  RecoveryCode,
  SignInChallenge,
  SignUpDraftRow,
  // documents
  DocumentType,
  SupportingDocument,
  SentSheetRow,
  // families
  Beneficiary,
  Filiation,
  FactChangeRow,
  // custom-fields
  CustomField,
  CustomValue,
  // services
  Service,
  Situation,
  SituationServiceRow,
  SituationDocumentRow,
  ServiceAccess,
  AccessNoticeRow,
  DocumentNoticeRow,
  DecisionRow,
  OpenedLineRow,
  // calendar
  Closure,
  ServiceDay,
  SchoolYear,
  SchoolBreakRow,
  // regulations
  RegulationRow,
  RegulationApprovalRow,
  RegulationWithdrawal,
  // pricing
  TariffRow,
  EntitlementRow,
  TariffPublicationRow,
  ServiceCostRow,
  FamilyQuotientRow,
  // wallet
  Wallet,
  LedgerAccount,
  LedgerTransaction,
  LedgerEntry,
  // bookings
  Order,
  OrderLine,
  WaitingRequest,
  StandingBooking,
  Booking,
  Earning,
  AbsenceCredit,
  // invoices
  InvoiceRun,
  InvoiceSeries,
  InvoiceRow,
  InvoiceLineRow,
  InvoiceBookingRow,
  InvoicePaymentRow,
  EnrolmentFeeRow,
  InvoiceCreditRow,
  InvoiceHandoverRow,
  InvoiceReminderRow,
  ReminderPauseRow,
  // payments
  Payment,
  ExternalEvent,
  SandboxSessionRow,
  SandboxRefund,
  RegiePaymentSettings,
  RefundRow,
  RefundLineRow,
  RefundPartRow,
  DisputeRow,
  DisputeDecisionRow,
  ReceiptRow,
  ReceiptSeries,
  TopUp,
  DeskPaymentRow,
  DeskDecisionRow,
  DebtRecovery,
  DepositRow,
  DepositSeries,
  CashClosingRow,
  BalanceReminder,
  // imports
  FamilyImportRow,
  FamilyImportProgressRow,
  FamilyImportLineRow,
  FamilyImportEffectRow,
  OpeningBalanceRow,
  // administration
  SchoolYearPreparationRow,
  PreparedClassRow,
  PreparedEnrolmentRow,
  PreparedAccessRow,
  // attendance
  AttendanceRecord,
  AttendanceMarkRow,
  AttendanceNoteRow,
  // reporting
  ClosedPeriodRow,
  PayoutRow,
  PayoutLine,
  BankLineRow,
  BankStatementFormat,
  // integrations
  ApiClientRow,
  ApiClientServiceRow,
  ApiTokenRow,
  ApiAnswerRow,
]
