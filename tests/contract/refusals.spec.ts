import 'reflect-metadata'
import { describe, expect, test } from '@jest/globals'
import { isEnumType } from 'graphql'
import { LinkRefused } from '../../server/src/modules/accounts/link.result.js'
import { IdentityRefused } from '../../server/src/modules/accounts/identities/identity.result.js'
import { IdentityProviderRefused } from '../../server/src/modules/accounts/identities/provider-settings.result.js'
import { WebhookRefused } from '../../server/src/modules/integrations/webhooks/webhook.result.js'
import { DataExportRefused } from '../../server/src/modules/reporting/data-exports/data-export.result.js'
import { RetentionRefused } from '../../server/src/modules/administration/retention/retention.result.js'
import { AgendaLinkRefused } from '../../server/src/modules/bookings/agenda/agenda-link.result.js'
import { SecondFactorRefused } from '../../server/src/modules/accounts/second-factors/second-factor.result.js'
import { SignInRefused } from '../../server/src/modules/accounts/sign-in.result.js'
import { SignUpRefused } from '../../server/src/modules/accounts/sign-up.result.js'
import { StaffRefused } from '../../server/src/modules/accounts/staff/staff.result.js'
import { ApiClientRefused } from '../../server/src/modules/integrations/api-client.result.js'
import { AttendanceRefused } from '../../server/src/modules/attendance/attendance.result.js'
import { BookingNotChanged } from '../../server/src/modules/bookings/changing/change.result.js'
import { CancellationNoteRefused } from '../../server/src/modules/bookings/after-the-day/note-cancellation.result.js'
import { cancelSentence } from '../../server/src/modules/bookings/cancelling/cancel-bookings.policy.js'
import type { OfferFacts } from '../../server/src/modules/bookings/offer/offer-facts.policy.js'
import { Offer } from '../../server/src/modules/bookings/offer/offer.policy.js'
import { PriceApproval, PriceApprovalRefused } from '../../server/src/modules/bookings/publishing/publication.result.js'
import { OrderRefused } from '../../server/src/modules/bookings/orders/order.result.js'
import { RequestNotAnswered, WaitingRefused } from '../../server/src/modules/bookings/waiting/waiting.result.js'
import { StandingRefused } from '../../server/src/modules/bookings/standing/standing.result.js'
import { CalendarRefused } from '../../server/src/modules/calendar/calendar.result.js'
import { DocumentRefused } from '../../server/src/modules/documents/document.result.js'
import { ChangeRefused } from '../../server/src/modules/families/fact-change.result.js'
import { FamilyRefused } from '../../server/src/modules/families/family.result.js'
import { ImportRefused } from '../../server/src/modules/imports/family-import.result.js'
import { DisputeRefused } from '../../server/src/modules/payments/disputes/dispute.result.js'
import { LeavingRefused } from '../../server/src/modules/payments/leaving/leaving.result.js'
import { TopUpRefused } from '../../server/src/modules/payments/payment.result.js'
import { RefundRefused } from '../../server/src/modules/payments/refunds/refund.result.js'
import { PaymentSettingsRefused } from '../../server/src/modules/payments/settings/payment-settings.result.js'
import { ClosingRefused } from '../../server/src/modules/reporting/closing.result.js'
import { BankLinesRefused } from '../../server/src/modules/reporting/payouts.result.js'
import { creditSentence } from '../../server/src/modules/invoices/crediting/credit.policy.js'
import { handoverSentence } from '../../server/src/modules/invoices/handover/handover.policy.js'
import { paySentence } from '../../server/src/modules/invoices/invoice.policy.js'
import { reminderSentence } from '../../server/src/modules/invoices/dunning/reminder.policy.js'
import { issueSentence } from '../../server/src/modules/invoices/issue-invoices.policy.js'
import { DeskRefused } from '../../server/src/modules/payments/till/desk.result.js'
import { QuotientRefused } from '../../server/src/modules/pricing/quotient.result.js'
import { RegulationRefused } from '../../server/src/modules/regulations/regulation.result.js'
import { FirstOpeningRefused } from '../../server/src/modules/accounts/first-opening/first-opening.result.js'
import { AgglomerationRefused } from '../../server/src/modules/administration/agglomeration/agglomeration-setup.result.js'
import { RegieRefused } from '../../server/src/modules/administration/regies/regie-setup.result.js'
import { CommuneRefused } from '../../server/src/modules/administration/communes/commune-setup.result.js'
import { LogoNotRemoved } from '../../server/src/modules/administration/logos/logos.result.js'
import { CommuneIdentityRefused } from '../../server/src/modules/administration/identity/commune-identity.result.js'
import { AccessRefused } from '../../server/src/modules/services/access.result.js'
import { DecisionRefused } from '../../server/src/modules/services/decisions/decision.result.js'
import { DocumentTypeRefused } from '../../server/src/modules/documents/asked/type-setup.result.js'
import { CustomFieldRefused, CustomValueRefused } from '../../server/src/modules/custom-fields/custom-field.result.js'
import { SituationSetupRefused } from '../../server/src/modules/services/situations/situation-setup.result.js'
import { ServiceSetupRefused } from '../../server/src/modules/services/setup/setup.result.js'
import { SchoolSetupRefused } from '../../server/src/modules/schools/schools.result.js'
import { YearRefused } from '../../server/src/modules/administration/school-year/school-year.result.js'
import { TariffsRefused } from '../../server/src/modules/pricing/grid/grid.result.js'
import { PlacementRefused } from '../../server/src/modules/families/class-list.result.js'
import { contract } from '../support/contract.js'
import { policyOf, usualRules } from '../support/given/commune.js'
import { civilDay } from '../../server/src/platform/day.js'
import { wholeCents } from '../../server/src/platform/money.js'

type Sentence = (reason: string) => string
const saying =
  (refused: { because(reason: never): { message: string; reason: string } }): Sentence =>
  (reason) => {
    const made = refused.because(reason as never)
    expect(made.reason).toBe(reason)
    return made.message
  }

/** For each enum of reasons of the contract, what makes its sentences. */
const SPEAKERS: Record<string, Sentence> = {
  AccessRefusalReason: saying(AccessRefused),
  ApiClientRefusalReason: saying(ApiClientRefused),
  AttendanceRefusalReason: saying(AttendanceRefused),
  BankLinesRefusalReason: saying(BankLinesRefused),
  CalendarRefusalReason: saying(CalendarRefused),
  ChangeRefusalReason: saying(ChangeRefused),
  ImportRefusalReason: saying(ImportRefused),
  CancellationRefusalReason: (reason) =>
    cancelSentence(reason as never, { cancellableUntil: new Date('2026-12-07T08:00:00Z') }, 'Europe/Paris'),
  ChangeBookingRefusalReason: saying(BookingNotChanged),
  CancellationNoteRefusalReason: saying(CancellationNoteRefused),
  AgglomerationRefusalReason: saying(AgglomerationRefused),
  RegieRefusalReason: saying(RegieRefused),
  CommuneRefusalReason: saying(CommuneRefused),
  CommuneIdentityRefusalReason: saying(CommuneIdentityRefused),
  FirstOpeningRefusalReason: saying(FirstOpeningRefused),
  LogoRefusalReason: saying(LogoNotRemoved),
  SchoolSetupRefusalReason: saying(SchoolSetupRefused),
  YearRefusalReason: saying(YearRefused),
  TariffsRefusalReason: saying(TariffsRefused),
  PlacementRefusalReason: (reason) => PlacementRefused.because(reason as never, 'Louane').message,
  StaffRefusalReason: saying(StaffRefused),
  DecisionRefusalReason: saying(DecisionRefused),
  ServiceSetupRefusalReason: saying(ServiceSetupRefused),
  CustomFieldRefusalReason: saying(CustomFieldRefused),
  CustomValueRefusalReason: saying(CustomValueRefused),
  DocumentTypeRefusalReason: saying(DocumentTypeRefused),
  SituationSetupRefusalReason: saying(SituationSetupRefused),
  DisputeRefusalReason: saying(DisputeRefused),
  ClosingRefusalReason: saying(ClosingRefused),
  DeskRefusalReason: saying(DeskRefused),
  DocumentRefusalReason: saying(DocumentRefused),
  FamilyRefusalReason: saying(FamilyRefused),
  IssueRefusalReason: (reason) => issueSentence(reason as never, '2026-12'),
  ReminderRefusalReason: (reason) => reminderSentence(reason as never, { lastOn: null, pauseReason: 'dossier social' }),
  CreditRefusalReason: (reason) => creditSentence(reason as never, wholeCents(380)),
  HandoverRefusalReason: (reason) => handoverSentence(reason as never),
  PayInvoiceRefusalReason: (reason) => paySentence(reason as never, wholeCents(380), wholeCents(100)),
  LeavingRefusalReason: saying(LeavingRefused),
  LinkRefusalReason: saying(LinkRefused),
  OrderRefusalReason: saying(OrderRefused),
  PriceApprovalRefusalReason: (reason) => PriceApprovalRefused.because(reason as never, new PriceApproval()).message,
  QuotientRefusalReason: saying(QuotientRefused),
  RefundRefusalReason: saying(RefundRefused),
  PaymentSettingsRefusalReason: saying(PaymentSettingsRefused),
  RegulationRefusalReason: saying(RegulationRefused),
  IdentityProviderRefusalReason: saying(IdentityProviderRefused),
  IdentityRefusalReason: saying(IdentityRefused),
  AgendaLinkRefusalReason: saying(AgendaLinkRefused),
  DataExportRefusalReason: saying(DataExportRefused),
  RetentionRefusalReason: (reason) => RetentionRefused.because(reason as never, 'DOCUMENTS').message,
  SecondFactorRefusalReason: saying(SecondFactorRefused),
  WebhookRefusalReason: saying(WebhookRefused),
  SignInRefusalReason: saying(SignInRefused),
  SignUpRefusalReason: saying(SignUpRefused),
  StandingRefusalReason: saying(StandingRefused),
  TopUpRefusalReason: saying(TopUpRefused),
  UnavailableReason: unavailableSentence,
  RequestNotAnsweredReason: saying(RequestNotAnswered),
  WaitingRefusalReason: saying(WaitingRefused),
}

const reasons = Object.values(contract.getTypeMap())
  .filter(isEnumType)
  .filter(({ name }) => name.endsWith('Reason'))

test('every enum of reasons has someone who says it', () => {
  expect(reasons.map(({ name }) => name).sort()).toEqual(Object.keys(SPEAKERS).sort())
})

describe('a reason is said in French', () => {
  const values = reasons.flatMap((type) => type.getValues().map((value) => [type.name, value.name] as const))
  test.each(values)('%s %s', (type, value) => {
    const message = SPEAKERS[type]?.(value) ?? ''
    expect(message).toMatch(/^[A-ZÀÉÊÎÔ][^]{15,}[.!?]$/u)
    expect(message).not.toMatch(/undefined|null|\[object|[A-Z]{2,}_[A-Z]{2,}|\{\w+\}|['"]/)
  })

  test('and no two reasons of a list say the same', () => {
    for (const type of reasons) {
      const said = type.getValues().map(({ name }) => SPEAKERS[type.name]?.(name))
      expect(new Set(said).size).toBe(said.length)
    }
  })
})

/** A day of each kind, judged by the rule itself. */
function unavailableSentence(reason: string): string {
  const service = {
    id: 's',
    communeId: 'c',
    regieId: 'r',
    name: 'Cantine',
    unit: 'repas',
    capacity: null as number | null,
    zone: 'A',
    timeZone: 'Europe/Paris',
    openWeekdays: [1, 2, 4, 5],
    active: true,
  }
  const entitlement = {
    accessId: 'a',
    serviceId: 's',
    beneficiaryId: 'b',
    status: 'VALID' as const,
    validFrom: '2025-09-01',
    validTo: '2027-07-02',
    situationName: 'Enfant commune',
    priceCents: 380,
    effectiveFrom: '2020-01-01',
    effectiveTo: null,
  }
  const facts = {
    services: [service],
    beneficiaries: [{ id: 'b', firstName: 'Louane', lastName: 'Dupont', classes: {} }],
    siblings: ['b'],
    kept: [],
    entitlements: [entitlement],
    regulations: [{ id: 'g', serviceId: 's', version: 1, effectiveFrom: '2020-01-01', policy: policyOf(usualRules) }],
    schoolYears: [{ firstDay: '2026-09-01', lastDay: '2027-07-02' }],
    breaks: [],
    closures: [],
    days: [],
    bookings: [],
    waiting: [],
    queues: [],
    groups: [],
    months: [],
    debts: [],
    past: [],
    quotients: [],
  } as unknown as OfferFacts
  const [day, changed, now]: [string, Partial<OfferFacts>, string] = {
    ALREADY_BOOKED: [
      '2026-12-08',
      {
        bookings: [
          { serviceId: 's', beneficiaryId: 'b', day: '2026-12-08', status: 'BOOKED', priceCents: 380 } as never,
        ],
      },
      '2026-11-25',
    ] as const,
    CLOSED: ['2026-12-09', {}, '2026-11-25'] as const,
    DEADLINE_PASSED: ['2026-12-08', {}, '2026-12-08'] as const,
    FULL: ['2026-12-08', { services: [{ ...service, capacity: 0 }] as never }, '2026-11-25'] as const,
    NOT_ENTITLED: ['2026-12-08', { entitlements: [] }, '2026-11-25'] as const,
    NOT_OPEN_YET: ['2026-12-08', { regulations: [] }, '2026-11-25'] as const,
    PAST: ['2026-11-24', {}, '2026-11-25'] as const,
  }[reason] as never
  const decision = new Offer({ ...facts, ...changed }, new Date(`${now}T12:00:00+01:00`)).decide(
    's',
    'b',
    civilDay(day),
  )
  if (decision.bookable) throw new Error(`${reason}: the day can be booked`)
  expect(decision.reason).toBe(reason)
  return decision.sentence
}
