/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Cents } from '@shared/money';
import type { DocumentNode } from 'graphql';
import * as VueApolloComposable from '@vue/apollo-composable';
import type * as VueCompositionApi from 'vue';
export type ReactiveFunction<TParam> = () => TParam;
export type AccessRefusalReason =
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_NOT_ACTIVE'
  | 'ALREADY_ASKED'
  | 'BAD_DATES'
  | 'BAD_END'
  | 'COMMUNE_NOT_OPEN'
  | 'EMAIL_NOT_CONFIRMED'
  | 'NOT_PENDING'
  | 'NOT_VALID'
  | 'NO_LONGER_OFFERED'
  | 'OVERLAPS'
  | 'OWN_FAMILY'
  | 'REASON_REQUIRED'
  | 'SAME_SITUATION'
  | 'WRONG_AUDIENCE';

export type AccessStatus =
  | 'EXPIRED'
  | 'PENDING'
  | 'REFUSED'
  | 'REVOKED'
  | 'VALID';

export type AccountStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'PENDING'
  | 'REFUSED';

export type AgglomerationRefusalReason =
  | 'CHANGED_MEANWHILE';

export type ApprovalStatus =
  | 'APPROVED'
  | 'DROPPED'
  | 'REFUSED'
  | 'WAITING';

export type AskRefundInput = {
  accountId?: string | null | undefined;
  amountCents: Cents;
  bankAccount?: BankAccountInput | null | undefined;
  destination: RefundDestination;
  regieId: string;
  requestId: string;
};

export type AttendanceMark = {
  /** The mark of this child that was sent before from the same device: this one counts as made after it, however long each was on its way. */
  after?: string | null | undefined;
  beneficiaryId: string;
  /** Of a justified absence: has the family given the proof? */
  certificate?: boolean;
  /** When it was made, by the clock of the device; of two marks the one made last stands. Left out: now. */
  madeAt?: string | null | undefined;
  /** Made by the client: the same mark sent twice counts once. */
  markId?: string | null | undefined;
  /** Of a justified absence: one of the reasons that the règlement distinguishes. */
  reason?: string | null | undefined;
  /** null clears the mark. */
  status?: AttendanceStatus | null | undefined;
};

export type AttendanceRefusalReason =
  | 'ALREADY_SETTLED'
  | 'FUTURE_DAY'
  | 'NOT_EXPECTED'
  | 'OWN_FAMILY';

export type AttendanceStatus =
  | 'ABSENT'
  | 'ABSENT_JUSTIFIED'
  | 'PRESENT'
  | 'PRESENT_UNBOOKED';

export type Audience =
  | 'ADULT'
  | 'ANY'
  | 'CHILD';

export type AvailabilityState =
  | 'BOOKED'
  | 'CLOSED'
  | 'DEADLINE_PASSED'
  | 'FREE'
  | 'FULL'
  | 'HELD'
  | 'LATE'
  | 'NOT_ENTITLED'
  | 'PAST';

export type BankAccountInput = {
  holder: string;
  iban: string;
};

export type BankLinesRefusalReason =
  | 'NO_LINE'
  | 'PAYOUT_TAKEN'
  | 'TOO_MANY'
  | 'UNREADABLE';

export type BankStatementFormat =
  | 'CAMT'
  | 'TABLE';

export type BankStatementInput = {
  /** null: as the last time for this régie, else as its titles say. Without effect on CAMT.053. */
  columns?: StatementColumnsInput | null | undefined;
  regieId: string;
  /** A file that the same person sent by POST /sheets (multipart: file), less than a day ago. */
  sheetId: string;
};

/** DAY, VALUE_DAY: no day of the calendar. LABEL: no words. AMOUNT: no amount in euros and cents. BOTH_AMOUNTS: a debit and a credit on one row. CURRENCY: another one than the euro. */
export type BankStatementRowProblem =
  | 'AMOUNT'
  | 'BOTH_AMOUNTS'
  | 'CURRENCY'
  | 'DAY'
  | 'LABEL'
  | 'VALUE_DAY';

export type BeneficiaryInput = {
  birthDate?: string | null | undefined;
  carePlan?: string | null | undefined;
  diet?: Diet;
  firstName: string;
  lastName: string;
  schoolClass?: string | null | undefined;
  type: FiliationType;
};

export type BeneficiaryKind =
  | 'ADULT'
  | 'CHILD';

export type BookingStatus =
  | 'BOOKED'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'HELD';

export type CalendarRefusalReason =
  | 'BAD_DATES'
  | 'BELOW_TAKEN'
  | 'HAS_BOOKINGS';

export type CancellationRefusalReason =
  | 'ABSENCE_CREDITED'
  | 'ALREADY_CANCELLED'
  | 'ALREADY_SERVED'
  | 'AMOUNT_CHANGED'
  | 'NOT_PAID'
  | 'TOO_LATE';

/** Set the places of a service on days from..to (optionally only some weekdays); capacity null = no limit. */
export type CapacityInput = {
  capacity?: number | null | undefined;
  from: string;
  serviceId: string;
  to: string;
  weekdays?: Array<number> | null | undefined;
};

/** TEST: no card is debited. */
export type CardMode =
  | 'LIVE'
  | 'TEST';

/** NONE: the régie takes no cards. */
export type CardProvider =
  | 'NONE'
  | 'SANDBOX'
  | 'STRIPE';

export type CashCountInput = {
  quantity: number;
  /** Value of one coin or note. */
  unitCents: Cents;
};

export type ChangeAgglomerationInput = {
  contactEmail?: string | null | undefined;
  contactPhone?: string | null | undefined;
  host?: string | null | undefined;
  /** Where the mails come from; null for the address that the install was started with. */
  mailSender?: string | null | undefined;
  name: string;
  publicationDirector?: string | null | undefined;
  /** Of what was read: another one means that a colleague changed it meanwhile. */
  revision: number;
};

export type ChangeCommuneIdentityInput = {
  addressLine?: string | null | undefined;
  /** As #rrggbb; pages darken it until it can be read. */
  brandColor: string;
  communeId: string;
  contactEmail?: string | null | undefined;
  contactPhone?: string | null | undefined;
  legalRepresentative?: string | null | undefined;
  name: string;
  privacyContact?: string | null | undefined;
  /** Of what was read: another one means that a colleague changed it meanwhile. */
  revision: number;
};

export type ChangeCommuneInput = {
  communeId: string;
  inseeCode: string;
  name: string;
  postalCode: string;
  /** null for a new régie, of this commune alone. */
  regieId?: string | null | undefined;
  /** Of what was read: another one means that a colleague changed it meanwhile. */
  revision: number;
  schoolZone: SchoolZone;
  timeZone: string;
};

export type ChangeRefusalReason =
  | 'NOT_PENDING'
  | 'OWN_FAMILY'
  | 'REASON_REQUIRED';

export type ChangeServiceInput = {
  /** Places per day on which nothing is booked or set yet; null = no limit. */
  capacity?: number | null | undefined;
  kind: ServiceKind;
  name: string;
  /** ISO weekdays on which it opens: 1 = Monday. */
  openWeekdays: Array<number>;
  /** Order on the pages: the smallest first. */
  position: number;
  /** Of what was read: another one means that a colleague changed it meanwhile. */
  revision: number;
  serviceId: string;
  /** What one booking is called: repas, accueil, journée. */
  unit: string;
};

export type ChangeSituationInput = {
  audience: Audience;
  name: string;
  /** Order on the pages: the smallest first. */
  position: number;
  /** What the commune asks for with a request. */
  requiredDocuments: Array<DocumentKind>;
  residence: Residence;
  /** Of what was read: another one means that a colleague changed it meanwhile. */
  revision: number;
  /** Services that an access under it opens. */
  serviceIds: Array<string>;
  situationId: string;
};

export type CloseCashDayInput = {
  countedCents: Cents;
  counts: Array<CashCountInput>;
  /** Today when left out; an earlier day that was not closed. */
  day?: string | null | undefined;
  /** What the page showed as expected: if it moved meanwhile, nothing is closed. */
  expectedCents: Cents;
  reason?: string | null | undefined;
  regieId: string;
};

export type ClosingRefusalReason =
  | 'ALREADY_CLOSED'
  | 'BOOKS_DISAGREE'
  | 'DAY_NOT_OVER'
  | 'EARNINGS_WAITING'
  | 'NOTHING_TO_CLOSE';

export type ClosureInput = {
  /** Cancel and credit the bookings of those days; without it, a day with bookings is refused. */
  cancelBookings?: boolean;
  communeId: string;
  firstDay: string;
  lastDay: string;
  reason: string;
  serviceId?: string | null | undefined;
  shortReason: string;
};

export type CommuneIdentityRefusalReason =
  | 'CHANGED_MEANWHILE'
  | 'NAME_TAKEN';

export type CommuneInput = {
  inseeCode: string;
  name: string;
  postalCode: string;
  /** null for a new régie, of this commune alone. */
  regieId?: string | null | undefined;
  schoolZone: SchoolZone;
  timeZone: string;
};

export type CommuneRefusalReason =
  | 'ALREADY_OPEN'
  | 'BAD_DAY'
  | 'CHANGED_MEANWHILE'
  | 'INSEE_TAKEN'
  | 'NAME_TAKEN'
  | 'NOT_READY'
  | 'REGIE_USED'
  | 'STILL_USED';

export type CreateServiceInput = {
  /** Places per day on which nothing is booked or set yet; null = no limit. */
  capacity?: number | null | undefined;
  communeId: string;
  kind: ServiceKind;
  name: string;
  /** ISO weekdays on which it opens: 1 = Monday. */
  openWeekdays: Array<number>;
  /** Order on the pages: the smallest first. */
  position: number;
  /** What one booking is called: repas, accueil, journée. */
  unit: string;
};

export type CreateSituationInput = {
  audience: Audience;
  communeId: string;
  name: string;
  /** Order on the pages: the smallest first. */
  position: number;
  /** What the commune asks for with a request. */
  requiredDocuments: Array<DocumentKind>;
  residence: Residence;
  /** Services that an access under it opens. */
  serviceIds: Array<string>;
};

/** What a town hall decides on. */
export type DecisionKind =
  | 'ACCESS'
  | 'ACCOUNT'
  | 'DOCUMENT';

export type DecisionLineInput = {
  kind: DecisionKind;
  /** The account, the access or the document. */
  subjectId: string;
};

export type DecisionRefusalReason =
  | 'ASKED_AGAIN'
  | 'DECIDED_BY_ANOTHER'
  | 'HAS_BOOKINGS'
  | 'HELD_ELSEWHERE'
  | 'NOT_DECIDED'
  | 'OVERLAPS'
  | 'OWN_FAMILY'
  | 'REASON_REQUIRED'
  | 'STAFF_ACCOUNT'
  | 'TOO_LATE_TO_UNDO';

export type DepositMethod =
  | 'CASH'
  | 'CESU'
  | 'CHEQUE';

export type DeskDecisionKind =
  | 'REVERSAL'
  | 'WRITE_OFF';

export type DeskMethod =
  | 'CASH'
  | 'CESU'
  | 'CHEQUE'
  | 'TRANSFER';

export type DeskPaymentState =
  | 'BOUNCED'
  | 'DEPOSITED'
  | 'RECEIVED'
  | 'REVERSED'
  | 'TAKEN';

export type DeskRefusalReason =
  | 'ACCOUNT_NOT_ACTIVE'
  | 'ALREADY_BOUNCED'
  | 'ALREADY_CONFIRMED'
  | 'ALREADY_DECIDED'
  | 'ALREADY_DEPOSITED'
  | 'ALREADY_RECEIVED'
  | 'ALREADY_REVERSED'
  | 'AMOUNT_TOO_LARGE'
  | 'AMOUNT_TOO_SMALL'
  | 'CASH_ABOVE_LIMIT'
  | 'CESU_FOR_CARE_ONLY'
  | 'CESU_WITHOUT_REFERENCE'
  | 'CHEQUE_INCOMPLETE'
  | 'COUNT_MISMATCH'
  | 'DAY_ALREADY_CLOSED'
  | 'DAY_NOT_COME'
  | 'DAY_TOO_OLD'
  | 'DECISION_WAITING'
  | 'DIFFERENCE_UNEXPLAINED'
  | 'EXPECTED_CHANGED'
  | 'NOTHING_TO_DEPOSIT'
  | 'NOTHING_TO_RECEIVE'
  | 'NOT_DEPOSITED'
  | 'NO_DEBT'
  | 'OWN_FAMILY'
  | 'PERIOD_CLOSED'
  | 'REASON_MISSING'
  | 'RECEIVED_TOO_EARLY'
  | 'REQUEST_ID_REUSED'
  | 'SAME_CHEQUE'
  | 'SAME_PERSON'
  | 'SAME_REFERENCE'
  | 'TRANSFER_WITHOUT_REFERENCE'
  | 'WALLET_SPENT';

/** Money handed over the counter, for the wallet of a family. */
export type DeskTopUpInput = {
  accountId: string;
  amountCents: Cents;
  bank?: string | null | undefined;
  chequeNumber?: string | null | undefined;
  /** Who signed the cheque. */
  drawer?: string | null | undefined;
  /** Take it although the same cheque or reference was taken before: asked once, and answered by a person. */
  evenIfSame?: boolean;
  method: DeskMethod;
  /** Of the transfer, as on the bank’s statement; of CESU, who issued them and their numbers. */
  reference?: string | null | undefined;
  regieId: string;
  /** Sent again with the same one, the same receipt comes back. */
  requestId: string;
};

export type Diet =
  | 'NO_MEAT'
  | 'NO_PORK'
  | 'STANDARD';

export type DisputeDecisionStatus =
  | 'ASKED'
  | 'DONE'
  | 'REFUSED';

export type DisputeRefusalReason =
  | 'ALREADY_DECIDED'
  | 'NOT_LOST'
  | 'NOT_WAITING'
  | 'OWN_FAMILY'
  | 'REASON_REQUIRED'
  | 'SAME_PERSON'
  | 'WALLET_EMPTY';

export type DisputeSource =
  | 'WALLET'
  | 'WRITE_OFF';

export type DisputeStatus =
  | 'LOST'
  | 'OPEN'
  | 'WON';

export type DocumentKind =
  | 'CARE_PLAN'
  | 'FAMILY_QUOTIENT'
  | 'INSURANCE'
  | 'OTHER'
  | 'PROOF_OF_ADDRESS'
  | 'WORK_CERTIFICATE';

export type DocumentRefusalReason =
  | 'ALREADY_USED'
  | 'NOT_PENDING'
  | 'OWN_FAMILY'
  | 'REASON_REQUIRED';

export type DocumentStatus =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'PENDING'
  | 'REFUSED';

export type FactChangeStatus =
  | 'ACCEPTED'
  | 'PENDING'
  | 'REFUSED'
  | 'WITHDRAWN';

export type FactInput = {
  name: string;
  value: string;
};

export type FactName =
  | 'ADDRESS_LINE'
  | 'BIRTH_DATE'
  | 'CITY'
  | 'COMPANY_NAME'
  | 'FILIATION'
  | 'FIRST_NAME'
  | 'LAST_NAME'
  | 'POSTAL_CODE'
  | 'SCHOOL_CLASS'
  | 'SIRET';

export type FamilyRefusalReason =
  | 'ALREADY_EXISTS'
  | 'HAS_FUTURE_BOOKINGS'
  | 'TOO_MANY_BENEFICIARIES';

export type FiliationType =
  | 'FATHER'
  | 'FOSTER_FAMILY'
  | 'GRANDPARENT'
  | 'LEGAL_GUARDIAN'
  | 'MOTHER'
  | 'OTHER'
  | 'SELF';

export type FirstOpeningRefusalReason =
  | 'COMMON_PASSWORD'
  | 'EMAIL_KNOWN'
  | 'LINK_OVER'
  | 'TOO_MANY_ATTEMPTS'
  | 'WEAK_PASSWORD';

export type Gender =
  | 'M'
  | 'MME';

export type ImportBankStatementInput = {
  /** null: as the last time for this régie, else as its titles say. Without effect on CAMT.053. */
  columns?: StatementColumnsInput | null | undefined;
  /** Keeps the other lines when a row cannot be read; else nothing is kept. */
  leaveUnreadable?: boolean;
  regieId: string;
  /** A file that the same person sent by POST /sheets (multipart: file), less than a day ago. */
  sheetId: string;
};

export type InviteStaffInput = {
  /** Empty for the agglomeration. */
  communeIds: Array<string>;
  email: string;
  firstName: string;
  lastName: string;
  roles: Array<StaffRole>;
};

/** What becomes of what is paid after the end of an access: kept at the price agreed, or cancelled and credited. */
export type LaterBookings =
  | 'CANCEL'
  | 'KEEP';

/** Why money moved. */
export type LedgerCause =
  | 'ABSENCE'
  | 'ABSENCE_REVERSED'
  | 'CANCELLATION'
  | 'CARD_PAYMENT'
  | 'CHEQUE_BOUNCED'
  | 'CLOSURE'
  | 'DEBT_RECOVERED'
  | 'DEPOSIT'
  | 'DESK_TOP_UP'
  | 'DISPUTE_LOST'
  | 'DISPUTE_OPENED'
  | 'DISPUTE_WON'
  | 'EARNED'
  | 'GOODWILL'
  | 'LATE_PAYMENT'
  | 'ORDER'
  | 'ORDER_RELEASED'
  | 'PAYOUT'
  | 'PAYOUT_FAILED'
  | 'REFUND_ASKED'
  | 'REFUND_PAID'
  | 'REFUND_RETURNED'
  | 'REVERSAL'
  | 'TOP_UP'
  | 'TRANSFER_RECEIVED'
  | 'WRITE_OFF';

/** The kind of an account of a régie. */
export type LedgerKind =
  | 'ADVANCE'
  | 'BANK'
  | 'CARD_CLEARING'
  | 'CASH'
  | 'CESU'
  | 'CHEQUES'
  | 'DISPUTED'
  | 'EARNED_CARE'
  | 'EARNED_FOOD'
  | 'FEES'
  | 'REFUND_DUE'
  | 'TRANSFERS'
  | 'WALLET'
  | 'WRITE_OFF';

export type LinkRefusalReason =
  | 'ACCOUNT_REFUSED'
  | 'COMMON_PASSWORD'
  | 'LINK_EXPIRED'
  | 'TOO_MANY_ATTEMPTS'
  | 'WEAK_PASSWORD'
  | 'WRONG_ACCOUNT_PASSWORD'
  | 'WRONG_PASSWORD';

export type MakeDepositInput = {
  deskPaymentIds: Array<string>;
  method: DepositMethod;
  regieId: string;
  /** Sent again with the same one, the same slip comes back. */
  requestId: string;
};

export type MatchPayoutInput = {
  bankLineId: string;
  /** null: the line is nobody’s again. */
  payoutId?: string | null | undefined;
  regieId: string;
};

export type OpenInstallInput = {
  contactEmail?: string | null | undefined;
  contactPhone?: string | null | undefined;
  email: string;
  firstName: string;
  lastName: string;
  /** Where the mails come from; null for the address that the install was started with. */
  mailSender?: string | null | undefined;
  name: string;
  password: string;
  token: string;
};

/** What a commune needs before families may see it. */
export type OpeningStep =
  | 'ADMINISTRATOR'
  | 'CARD_PAYMENTS'
  | 'CONTACT'
  | 'PRICE'
  | 'REGULATION'
  | 'SERVICE'
  | 'SITUATION';

export type OrderLineInput = {
  beneficiaryId: string;
  days: Array<string>;
  serviceId: string;
};

export type OrderPayer =
  | 'CARD'
  | 'DESK'
  | 'NOBODY'
  | 'WALLET'
  | 'WALLET_AND_CARD';

export type OrderRefusalReason =
  | 'ACCOUNT_NOT_ACTIVE'
  | 'CARD_AMOUNT_TOO_SMALL'
  | 'CARD_NOT_OFFERED'
  | 'DAYS_UNAVAILABLE'
  | 'INSUFFICIENT_FUNDS'
  | 'NOTHING_TO_PAY'
  | 'NOT_PENDING'
  | 'OVERLAPS'
  | 'PAYMENT_PROVIDER_DOWN'
  | 'PRICE_CHANGED'
  | 'REQUEST_ID_REUSED'
  | 'SEVERAL_REGIES';

export type OrderStateCode =
  | 'CANCELLED'
  | 'CHECKING'
  | 'CREDITED'
  | 'DECLINED'
  | 'DUE'
  | 'EXPIRED'
  | 'GIVEN_BACK'
  | 'PAID'
  | 'PAID_IN_PART'
  | 'PAID_TWICE'
  | 'STOPPED'
  | 'TO_VERIFY'
  | 'WAITING';

export type OrderStatus =
  | 'CANCELLED'
  | 'DUE'
  | 'EXPIRED'
  | 'PAID'
  | 'PENDING';

/** One of the overlaps of quoteOrder, which the family was asked about and wants. */
export type OverlapInput = {
  beneficiaryId: string;
  day: string;
  serviceId: string;
};

export type PaymentKeysInput = {
  regieId: string;
  /** Stripe’s secret or restricted key; left out, the known one stays. */
  secretKey?: string | null | undefined;
  /** The webhook’s signing secret. The one before stays valid until it is retired. */
  signingKey?: string | null | undefined;
};

export type PaymentMethod =
  | 'CARD'
  | 'WALLET'
  | 'WALLET_THEN_CARD';

export type PaymentSettingsRefusalReason =
  | 'KEY_MALFORMED'
  | 'KEY_REJECTED'
  | 'NO_KEY'
  | 'PAYMENTS_WAITING'
  | 'PROVIDER_DOWN'
  | 'PUBLISHABLE_KEY'
  | 'SIGNING_KEY_MALFORMED'
  | 'TEST_KEY_IN_PRODUCTION';

/** UNKNOWN_PAYMENT: the provider has a payment that we have not. MISSING_PAYMENT: no payout holds ours after a week. AMOUNT_DIFFERS: both have it, for another amount. PAYOUT_FAILED: the bank sent a payout back. BANK_DIFFERS: a payout and its line of the bank have other amounts. */
export type PayoutAnomalyKind =
  | 'AMOUNT_DIFFERS'
  | 'BANK_DIFFERS'
  | 'MISSING_PAYMENT'
  | 'PAYOUT_FAILED'
  | 'UNKNOWN_PAYMENT';

export type PayoutStatus =
  | 'FAILED'
  | 'PAID'
  | 'PENDING';

/** FAMILY: account, children, accesses. MONEY: wallets, orders, prices, quotients. */
export type PersonalData =
  | 'ATTENDANCE'
  | 'CARE_PLAN'
  | 'DOCUMENTS'
  | 'FAMILY'
  | 'MONEY';

export type PersonalDetailsInput = {
  addressLine?: string | null | undefined;
  birthDate?: string | null | undefined;
  city?: string | null | undefined;
  companyName?: string | null | undefined;
  firstName: string;
  gender?: Gender | null | undefined;
  isCompany?: boolean;
  lastName: string;
  newsletter?: boolean;
  partnerOffers?: boolean;
  phone?: string | null | undefined;
  postalCode?: string | null | undefined;
  siret?: string | null | undefined;
};

export type PlaceOrderInput = {
  accountId?: string | null | undefined;
  /** The overlaps of quoteOrder that were confirmed: any other is refused. */
  confirmedOverlaps?: Array<OverlapInput>;
  /** The total of quoteOrder for this régie. */
  expectedTotalCents: Cents;
  lines: Array<OrderLineInput>;
  payment: PaymentMethod;
  /** Made by the client, one per basket: the same id returns the same order. */
  requestId: string;
};

export type ProblemSeverity =
  | 'ERROR'
  | 'WARNING';

export type PublishTariffsInput = {
  /** Why some of these prices are above the cost per user. */
  aboveCostReason?: string | null | undefined;
  /** Only what changes: the other prices stay as they are. */
  cells: Array<TariffCellInput>;
  communeId: string;
  deliberationDate: string;
  deliberationNumber: string;
  effectiveFrom: string;
  /** Made by the client: the same one publishes once. */
  requestId: string;
  /** Of the grid that was read: another one means that prices changed meanwhile. */
  revision: number;
};

export type QuoteInput = {
  accountId?: string | null | undefined;
  lines: Array<OrderLineInput>;
};

export type QuotientRefusalReason =
  | 'OWN_FAMILY';

export type ReceiptMethod =
  | 'CARD'
  | 'CASH'
  | 'CESU'
  | 'CHEQUE'
  | 'TRANSFER';

/** Transfers that the statement of the account shows. */
export type ReceiveTransfersInput = {
  /** The day of the bank’s line. */
  day: string;
  deskPaymentIds: Array<string>;
  regieId: string;
};

export type RefundDestination =
  | 'CARD'
  | 'IBAN'
  | 'WALLET';

export type RefundHeldUpCause =
  | 'KEYS_GONE'
  | 'OTHER_AMOUNT';

export type RefundOrderInput = {
  /** All that is left when none is said. */
  amountCents?: Cents | null | undefined;
  bankAccount?: BankAccountInput | null | undefined;
  /** All of the order when none is said. */
  bookingIds?: Array<string> | null | undefined;
  destination: RefundDestination;
  orderId: string;
  /** The family reads it. */
  reason: string;
  requestId: string;
};

export type RefundQueue =
  | 'DONE'
  | 'REFUSED'
  | 'TO_APPROVE'
  | 'TO_TRANSFER'
  | 'UNDER_WAY';

export type RefundRefusalReason =
  | 'AMOUNT_TOO_LARGE'
  | 'AMOUNT_TOO_SMALL'
  | 'BAD_IBAN'
  | 'CARE_ONLY_MONEY'
  | 'CHANGED_MEANWHILE'
  | 'HOLDER_REQUIRED'
  | 'NOTHING_LEFT'
  | 'NOT_ENOUGH_ON_CARDS'
  | 'NOT_ENOUGH_ON_WALLET'
  | 'NOT_PAID'
  | 'NOT_TRANSFERRED'
  | 'NOT_WAITING'
  | 'OWN_FAMILY'
  | 'REASON_REQUIRED'
  | 'REQUEST_ID_REUSED'
  | 'SAME_PERSON'
  | 'WRONG_DESTINATION';

export type RefundStatus =
  | 'APPROVED'
  | 'ASKED'
  | 'FAILED'
  | 'PAID'
  | 'REFUSED'
  | 'SENT';

export type RegulationRefusalReason =
  | 'ALREADY_USED'
  | 'ALREADY_WAITING'
  | 'BAD_DATES'
  | 'HAS_ERRORS'
  | 'MALFORMED'
  | 'NOT_A_DRAFT'
  | 'NOT_PUBLISHED'
  | 'NOT_WAITING'
  | 'OWN_REQUEST'
  | 'REASON_REQUIRED'
  | 'TODAY_NOT_CONFIRMED';

export type RegulationStatus =
  | 'DRAFT'
  | 'PUBLISHED';

export type RemittanceSectionKey =
  | 'ADVANCES'
  | 'CARD_PAYOUTS'
  | 'CONTROL'
  | 'DEPOSITED'
  | 'HELD'
  | 'RECEIVED'
  | 'REFUNDS'
  | 'REVENUE'
  | 'WALLETS';

/** Whether families live in the commune, or elsewhere. */
export type Residence =
  | 'ANY'
  | 'NON_RESIDENT'
  | 'RESIDENT';

export type RuleAction =
  | 'ABSENCE'
  | 'ATTEND_UNRESERVED'
  | 'BOOK'
  | 'CANCEL'
  | 'CHANGE'
  | 'PRICE';

export type SchoolZone =
  | 'A'
  | 'B'
  | 'C';

export type ServiceCostInput = {
  /** Null: takes away what was said for that day. */
  costCents?: Cents | null | undefined;
  effectiveFrom: string;
  /** Of the grid that was read. */
  revision: number;
  serviceId: string;
};

export type ServiceKind =
  | 'CANTEEN'
  | 'EVENING_CARE'
  | 'HOLIDAY_CAMP'
  | 'MORNING_CARE'
  | 'OTHER'
  | 'WEDNESDAY';

export type ServiceSetupRefusalReason =
  | 'CHANGED_MEANWHILE'
  | 'COMMUNE_ARCHIVED'
  | 'HAS_BOOKINGS'
  | 'KIND_USED'
  | 'NAME_TAKEN';

export type SignInRefusalReason =
  | 'ACCOUNT_REFUSED'
  | 'TOO_MANY_ATTEMPTS'
  | 'WRONG_CREDENTIALS';

export type SimulationInput = {
  action: RuleAction;
  at: string;
  /** Instead of a situation: a child known to the commune, with the facts of its family. */
  beneficiaryId?: string | null | undefined;
  day: string;
  facts?: Array<FactInput>;
  /** A policy being written; left out = the one in force on the day. */
  policy?: string | null | undefined;
  serviceId: string;
  situationId?: string | null | undefined;
};

export type SituationSetupRefusalReason =
  | 'AUDIENCE_USED'
  | 'CHANGED_MEANWHILE'
  | 'NAME_IN_REGULATION'
  | 'NAME_TAKEN'
  | 'SERVICE_OVERLAPS'
  | 'SERVICE_USED';

export type StaffRefusalReason =
  | 'ALREADY_INVITED'
  | 'ALREADY_MEMBER'
  | 'LAST_ADMINISTRATOR'
  | 'NO_ROLE'
  | 'OTHER_COMMUNES'
  | 'OWN_FAMILY'
  | 'OWN_RIGHTS'
  | 'RIGHTS_CHANGED'
  | 'TOO_MANY_INVITATIONS'
  | 'WRONG_ROLE';

/** What the staff may do in a commune. */
export type StaffRightName =
  | 'ACT_FOR_FAMILIES'
  | 'ADMINISTER_AGGLOMERATION'
  | 'ADMINISTER_STAFF'
  | 'ASK_REFUNDS'
  | 'DECIDE_FAMILIES'
  | 'KEEP_BOOKS'
  | 'KEEP_TILL'
  | 'MARK_ATTENDANCE'
  | 'READ_AUDIT'
  | 'READ_CALENDAR'
  | 'READ_REGULATIONS'
  | 'READ_TARIFFS'
  | 'REFUND'
  | 'SETTLE_NOTES'
  | 'SET_CALENDAR'
  | 'SET_CARD_PAYMENTS'
  | 'SET_TARIFFS'
  | 'SET_UP_COMMUNE'
  | 'SET_UP_SERVICES'
  | 'TAKE_MONEY'
  | 'WRITE_REGULATIONS';

export type StaffRole =
  | 'AGENT'
  | 'AGGLOMERATION_ADMIN'
  | 'CANTEEN'
  | 'COMMUNE_ADMIN'
  | 'REGISSEUR';

/** EXPIRED: invited, and the link is too old. */
export type StaffState =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'INVITED'
  | 'SUSPENDED';

/** Where a table has what a line of the bank holds. Columns and rows count from 0. */
export type StatementColumnsInput = {
  /** A signed amount; else a debit and a credit. */
  amount?: number | null | undefined;
  credit?: number | null | undefined;
  day: number;
  debit?: number | null | undefined;
  /** The first row that is a line, below the titles. */
  firstRow: number;
  /** Joined in this order. */
  label: Array<number>;
  valueDay?: number | null | undefined;
};

/** The price of one unit of a service for a situation. */
export type TariffCellInput = {
  /** What of it pays the food; null: in the same proportion as before, or as the kind of service says. */
  foodCents?: Cents | null | undefined;
  priceCents: Cents;
  serviceId: string;
  situationId: string;
};

export type TariffChangesInput = {
  /** Only what changes: the other prices stay as they are. */
  cells: Array<TariffCellInput>;
  communeId: string;
  effectiveFrom: string;
};

/** What makes the price that families pay: the tariff, a règlement from it, a règlement without it, nothing. */
export type TariffSource =
  | 'FROM_TARIFF'
  | 'NONE'
  | 'REGULATION'
  | 'TARIFF';

export type TariffsRefusalReason =
  | 'ALREADY_WITHDRAWN'
  | 'CHANGED_MEANWHILE'
  | 'CHANGED_SINCE'
  | 'NOTHING_CHANGES'
  | 'NOT_OFFERED'
  | 'PRICES_SOLD'
  | 'REASON_NEEDED'
  | 'REASON_REQUIRED'
  | 'REQUEST_ID_REUSED'
  | 'SERVICE_OVERLAPS'
  | 'SOLD_BEFORE'
  | 'VOTE_TO_COME';

export type UnavailableReason =
  | 'ALREADY_BOOKED'
  | 'CLOSED'
  | 'DEADLINE_PASSED'
  | 'FULL'
  | 'NOT_ENTITLED'
  | 'NOT_OPEN_YET'
  | 'PAST';

export type AgglomerationSetupQueryVariables = Exact<{ [key: string]: never; }>;


export type AgglomerationSetupQuery = { agglomerationSetup: { id: string, mailSender: string | null, usualSender: string, revision: number, changedBy: string | null, agglomeration: { id: string, name: string, contactEmail: string | null, contactPhone: string | null, publicationDirector: string | null, host: string | null, logoUrl: string | null } } };

export type AgglomerationSetupPartsFragment = { id: string, mailSender: string | null, usualSender: string, revision: number, changedBy: string | null, agglomeration: { id: string, name: string, contactEmail: string | null, contactPhone: string | null, publicationDirector: string | null, host: string | null, logoUrl: string | null } };

export type ChangeAgglomerationMutationVariables = Exact<{
  input: ChangeAgglomerationInput;
}>;


export type ChangeAgglomerationMutation = { changeAgglomeration:
    | { __typename: 'AgglomerationRefused', message: string, reason: AgglomerationRefusalReason, current: { id: string, mailSender: string | null, usualSender: string, revision: number, changedBy: string | null, agglomeration: { id: string, name: string, contactEmail: string | null, contactPhone: string | null, publicationDirector: string | null, host: string | null, logoUrl: string | null } } | null }
    | { __typename: 'AgglomerationSetup', id: string, mailSender: string | null, usualSender: string, revision: number, changedBy: string | null, agglomeration: { id: string, name: string, contactEmail: string | null, contactPhone: string | null, publicationDirector: string | null, host: string | null, logoUrl: string | null } }
   };

export type AttendanceSheetRowsFragment = { day: string, open: boolean, reason: string | null, service: { id: string, name: string }, absenceQuestions: { certificate: boolean, reasons: Array<{ word: string, label: string }> }, rows: Array<{ bookingId: string | null, status: AttendanceStatus | null, reason: string | null, certificate: boolean, recordedAt: string | null, recordedBy: string | null, expectedElsewhere: boolean, charge: { amountCents: Cents, due: boolean } | null, can: { giveBack: { allowed: boolean, reason: string | null } }, beneficiary: { id: string, firstName: string, lastName: string, kind: BeneficiaryKind, schoolClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null } }>, notes: Array<{ id: string, name: string, madeAt: string, madeBy: string }> };

export type AttendanceSheetQueryVariables = Exact<{
  serviceId: string;
  day: string;
}>;


export type AttendanceSheetQuery = { attendanceSheet: { day: string, open: boolean, reason: string | null, service: { id: string, name: string }, absenceQuestions: { certificate: boolean, reasons: Array<{ word: string, label: string }> }, rows: Array<{ bookingId: string | null, status: AttendanceStatus | null, reason: string | null, certificate: boolean, recordedAt: string | null, recordedBy: string | null, expectedElsewhere: boolean, charge: { amountCents: Cents, due: boolean } | null, can: { giveBack: { allowed: boolean, reason: string | null } }, beneficiary: { id: string, firstName: string, lastName: string, kind: BeneficiaryKind, schoolClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null } }>, notes: Array<{ id: string, name: string, madeAt: string, madeBy: string }> } };

export type RecordAttendanceMutationVariables = Exact<{
  serviceId: string;
  day: string;
  marks: Array<AttendanceMark> | AttendanceMark;
  sentAt?: string | null | undefined;
  madeBy?: string | null | undefined;
}>;


export type RecordAttendanceMutation = { recordAttendance:
    | { __typename: 'AttendanceRefused', message: string, refusal: AttendanceRefusalReason }
    | { __typename: 'AttendanceSheet', day: string, open: boolean, reason: string | null, service: { id: string, name: string }, absenceQuestions: { certificate: boolean, reasons: Array<{ word: string, label: string }> }, rows: Array<{ bookingId: string | null, status: AttendanceStatus | null, reason: string | null, certificate: boolean, recordedAt: string | null, recordedBy: string | null, expectedElsewhere: boolean, charge: { amountCents: Cents, due: boolean } | null, can: { giveBack: { allowed: boolean, reason: string | null } }, beneficiary: { id: string, firstName: string, lastName: string, kind: BeneficiaryKind, schoolClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null } }>, notes: Array<{ id: string, name: string, madeAt: string, madeBy: string }> }
   };

export type NoteChildMutationVariables = Exact<{
  serviceId: string;
  day: string;
  id: string;
  name: string;
  madeAt?: string | null | undefined;
  sentAt?: string | null | undefined;
  madeBy?: string | null | undefined;
}>;


export type NoteChildMutation = { noteChild:
    | { __typename: 'AttendanceRefused', message: string, refusal: AttendanceRefusalReason }
    | { __typename: 'AttendanceSheet', day: string, open: boolean, reason: string | null, service: { id: string, name: string }, absenceQuestions: { certificate: boolean, reasons: Array<{ word: string, label: string }> }, rows: Array<{ bookingId: string | null, status: AttendanceStatus | null, reason: string | null, certificate: boolean, recordedAt: string | null, recordedBy: string | null, expectedElsewhere: boolean, charge: { amountCents: Cents, due: boolean } | null, can: { giveBack: { allowed: boolean, reason: string | null } }, beneficiary: { id: string, firstName: string, lastName: string, kind: BeneficiaryKind, schoolClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null } }>, notes: Array<{ id: string, name: string, madeAt: string, madeBy: string }> }
   };

export type UnbookedChoiceRowFragment = { id: string, firstName: string, lastName: string, schoolClass: string | null, kind: BeneficiaryKind, diet: Diet, hasCarePlan: boolean, families: Array<string>, situation: string | null, priceCents: Cents | null };

export type UnbookedChoicesQueryVariables = Exact<{
  serviceId: string;
  day: string;
}>;


export type UnbookedChoicesQuery = { unbookedChoices: Array<{ id: string, firstName: string, lastName: string, schoolClass: string | null, kind: BeneficiaryKind, diet: Diet, hasCarePlan: boolean, families: Array<string>, situation: string | null, priceCents: Cents | null }> };

export type AttendanceNoteRowFragment = { id: string, day: string, name: string, madeAt: string, madeBy: string, closeReason: string | null, settledAt: string | null, settledBy: string | null, service: { id: string, name: string }, beneficiary: { id: string, firstName: string, lastName: string } | null };

export type AttendanceNotesQueryVariables = Exact<{
  communeId: string;
}>;


export type AttendanceNotesQuery = { waiting: Array<{ id: string, day: string, name: string, madeAt: string, madeBy: string, closeReason: string | null, settledAt: string | null, settledBy: string | null, service: { id: string, name: string }, beneficiary: { id: string, firstName: string, lastName: string } | null }>, settled: Array<{ id: string, day: string, name: string, madeAt: string, madeBy: string, closeReason: string | null, settledAt: string | null, settledBy: string | null, service: { id: string, name: string }, beneficiary: { id: string, firstName: string, lastName: string } | null }> };

export type AttendanceNoteCountQueryVariables = Exact<{
  communeId: string;
}>;


export type AttendanceNoteCountQuery = { attendanceNoteCount: number };

export type AttachAttendanceNoteMutationVariables = Exact<{
  id: string;
  beneficiaryId: string;
}>;


export type AttachAttendanceNoteMutation = { attachAttendanceNote:
    | { __typename: 'AttendanceNote', id: string, day: string, name: string, madeAt: string, madeBy: string, closeReason: string | null, settledAt: string | null, settledBy: string | null, service: { id: string, name: string }, beneficiary: { id: string, firstName: string, lastName: string } | null }
    | { __typename: 'AttendanceRefused', message: string, refusal: AttendanceRefusalReason }
   };

export type CloseAttendanceNoteMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type CloseAttendanceNoteMutation = { closeAttendanceNote:
    | { __typename: 'AttendanceNote', id: string, day: string, name: string, madeAt: string, madeBy: string, closeReason: string | null, settledAt: string | null, settledBy: string | null, service: { id: string, name: string }, beneficiary: { id: string, firstName: string, lastName: string } | null }
    | { __typename: 'AttendanceRefused', message: string, refusal: AttendanceRefusalReason }
   };

export type AuditLogQueryVariables = Exact<{
  communeId?: string | null | undefined;
  person?: string | null | undefined;
  subjectId?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, at: string, sentence: string, actorName: string | null, ip: string | null, subjectLabel: string, subjectId: string, subjectName: string | null, changes: Array<{ label: string, before: string | null, after: string | null }> } }> } };

export type CalendarClosureFragment = { id: string, firstDay: string, lastDay: string, reason: string, shortReason: string, service: { id: string, name: string } | null, cancelled: { bookings: number, families: number, refundCents: Cents, unpaidOrders: number, heldBookings: number } };

export type ServiceDaysQueryVariables = Exact<{
  serviceId: string;
  from: string;
  to: string;
}>;


export type ServiceDaysQuery = { serviceDays: { service: { id: string, name: string, openWeekdays: Array<number>, capacity: number | null }, days: Array<{ day: string, open: boolean, reason: string | null, shortReason: string | null, capacity: number | null, taken: number, closureId: string | null }>, closures: Array<{ id: string, firstDay: string, lastDay: string, reason: string, shortReason: string, service: { id: string, name: string } | null, cancelled: { bookings: number, families: number, refundCents: Cents, unpaidOrders: number, heldBookings: number } }> } };

export type CalendarImpactFragment = { bookings: number, families: number, refundCents: Cents, unpaidOrders: number, heldBookings: number };

export type CalendarRestoredFragment = { bookings: number, families: number, chargedCents: Cents, leftBookings: number, leftFamilies: number };

export type ReopeningImpactQueryVariables = Exact<{
  id: string;
}>;


export type ReopeningImpactQuery = { reopeningImpact: { bookings: number, families: number, chargedCents: Cents, leftBookings: number, leftFamilies: number } };

export type ClosureImpactQueryVariables = Exact<{
  communeId: string;
  serviceId?: string | null | undefined;
  firstDay: string;
  lastDay: string;
}>;


export type ClosureImpactQuery = { closureImpact: { bookings: number, families: number, refundCents: Cents, unpaidOrders: number, heldBookings: number } };

export type AddClosureMutationVariables = Exact<{
  input: ClosureInput;
}>;


export type AddClosureMutation = { addClosure:
    | { __typename: 'CalendarRefused', message: string, refusal: CalendarRefusalReason, impact: { bookings: number, families: number, refundCents: Cents, unpaidOrders: number, heldBookings: number } | null }
    | { __typename: 'Closure', id: string, firstDay: string, lastDay: string, reason: string, shortReason: string, service: { id: string, name: string } | null, cancelled: { bookings: number, families: number, refundCents: Cents, unpaidOrders: number, heldBookings: number } }
   };

export type RemoveClosureMutationVariables = Exact<{
  id: string;
  restoreBookings: boolean;
}>;


export type RemoveClosureMutation = { removeClosure:
    | { __typename: 'CalendarRefused', message: string, refusal: CalendarRefusalReason }
    | { __typename: 'ClosureRemoved', id: string, restored: { bookings: number, families: number, chargedCents: Cents, leftBookings: number, leftFamilies: number } }
   };

export type SetCapacityMutationVariables = Exact<{
  input: CapacityInput;
}>;


export type SetCapacityMutation = { setCapacity:
    | { __typename: 'CalendarRefused', message: string, refusal: CalendarRefusalReason }
    | { __typename: 'CapacitySet', days: number }
   };

export type CommuneIdentityQueryVariables = Exact<{
  communeId: string;
}>;


export type CommuneIdentityQuery = { communeIdentity: { id: string, brandColor: string, revision: number, changedBy: string | null, commune: { id: string, name: string, contactEmail: string | null, contactPhone: string | null, addressLine: string | null, legalRepresentative: string | null, privacyContact: string | null, logoUrl: string | null } } };

export type ColourPreviewQueryVariables = Exact<{
  colour: string;
}>;


export type ColourPreviewQuery = { colourPreview: { brandContrast: number, strongContrast: number, theme: { brand: string, brandStrong: string, brandSoft: string, selected: string } } };

export type CommuneIdentityPartsFragment = { id: string, brandColor: string, revision: number, changedBy: string | null, commune: { id: string, name: string, contactEmail: string | null, contactPhone: string | null, addressLine: string | null, legalRepresentative: string | null, privacyContact: string | null, logoUrl: string | null } };

export type ChangeCommuneIdentityMutationVariables = Exact<{
  input: ChangeCommuneIdentityInput;
}>;


export type ChangeCommuneIdentityMutation = { changeCommuneIdentity:
    | { __typename: 'CommuneIdentity', id: string, brandColor: string, revision: number, changedBy: string | null, commune: { id: string, name: string, contactEmail: string | null, contactPhone: string | null, addressLine: string | null, legalRepresentative: string | null, privacyContact: string | null, logoUrl: string | null } }
    | { __typename: 'CommuneIdentityRefused', message: string, reason: CommuneIdentityRefusalReason, current: { id: string, brandColor: string, revision: number, changedBy: string | null, commune: { id: string, name: string, contactEmail: string | null, contactPhone: string | null, addressLine: string | null, legalRepresentative: string | null, privacyContact: string | null, logoUrl: string | null } } | null }
   };

export type CommuneSetupsQueryVariables = Exact<{ [key: string]: never; }>;


export type CommuneSetupsQuery = { communeSetups: Array<{ id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } }> };

export type CommuneSetupPartsFragment = { id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } };

type CommuneSetupAnswer_CommuneRefused_Fragment = { __typename: 'CommuneRefused', reason: CommuneRefusalReason, message: string, current: { id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } } | null };

type CommuneSetupAnswer_CommuneSetup_Fragment = { __typename: 'CommuneSetup', id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } };

export type CommuneSetupAnswerFragment =
  | CommuneSetupAnswer_CommuneRefused_Fragment
  | CommuneSetupAnswer_CommuneSetup_Fragment
;

export type CreateCommuneMutationVariables = Exact<{
  input: CommuneInput;
}>;


export type CreateCommuneMutation = { createCommune:
    | { __typename: 'CommuneRefused', reason: CommuneRefusalReason, message: string, current: { id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } } | null }
    | { __typename: 'CommuneSetup', id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } }
   };

export type ChangeCommuneMutationVariables = Exact<{
  input: ChangeCommuneInput;
}>;


export type ChangeCommuneMutation = { changeCommune:
    | { __typename: 'CommuneRefused', reason: CommuneRefusalReason, message: string, current: { id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } } | null }
    | { __typename: 'CommuneSetup', id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } }
   };

export type OpenCommuneMutationVariables = Exact<{
  communeId: string;
  revision: number;
  opensOn?: string | null | undefined;
}>;


export type OpenCommuneMutation = { openCommune:
    | { __typename: 'CommuneRefused', reason: CommuneRefusalReason, message: string, current: { id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } } | null }
    | { __typename: 'CommuneSetup', id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } }
   };

export type ArchiveCommuneMutationVariables = Exact<{
  communeId: string;
  revision: number;
}>;


export type ArchiveCommuneMutation = { archiveCommune:
    | { __typename: 'CommuneRefused', reason: CommuneRefusalReason, message: string, current: { id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } } | null }
    | { __typename: 'CommuneSetup', id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } }
   };

export type RestoreCommuneMutationVariables = Exact<{
  communeId: string;
  revision: number;
}>;


export type RestoreCommuneMutation = { restoreCommune:
    | { __typename: 'CommuneRefused', reason: CommuneRefusalReason, message: string, current: { id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } } | null }
    | { __typename: 'CommuneSetup', id: string, open: boolean, administrators: Array<string>, revision: number, missing: Array<{ step: OpeningStep, required: boolean }>, can: { open: { allowed: boolean, reason: string | null }, archive: { allowed: boolean, reason: string | null } }, commune: { id: string, slug: string, name: string, inseeCode: string, postalCode: string, schoolZone: SchoolZone, timeZone: string, opensOn: string | null, archived: boolean, regie: { id: string, name: string } } }
   };

export type AccessEndPreviewQueryVariables = Exact<{
  accessId: string;
  from: string;
}>;


export type AccessEndPreviewQuery = { accessEndPreview: { bookings: number, refundCents: Cents, heldOrders: number } };

export type AccessEndPartsFragment = { kept: number, cancelled: number, refundCents: Cents, releasedOrders: number };

export type EndAccessMutationVariables = Exact<{
  accessId: string;
  from: string;
  reason: string;
  bookings: LaterBookings;
}>;


export type EndAccessMutation = { endAccess:
    | { __typename: 'AccessEnded', access: { id: string, status: AccessStatus, reason: string | null, requestedAt: string, validFrom: string | null, validTo: string | null, endedAt: string | null, missingDocuments: Array<DocumentKind>, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }>, can: { end: { allowed: boolean }, change: { allowed: boolean }, takeBack: { allowed: boolean } }, situation: { id: string, name: string }, commune: { id: string, name: string }, beneficiary: { id: string, firstName: string, lastName: string } }, effect: { kept: number, cancelled: number, refundCents: Cents, releasedOrders: number } }
    | { __typename: 'AccessRefused', message: string, refusal: AccessRefusalReason }
   };

export type ChangeAccessMutationVariables = Exact<{
  accessId: string;
  situationId: string;
  from: string;
  reason: string;
  bookings: LaterBookings;
}>;


export type ChangeAccessMutation = { changeAccess:
    | { __typename: 'AccessChanged', ended: { id: string, status: AccessStatus, reason: string | null, requestedAt: string, validFrom: string | null, validTo: string | null, endedAt: string | null, missingDocuments: Array<DocumentKind>, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }>, can: { end: { allowed: boolean }, change: { allowed: boolean }, takeBack: { allowed: boolean } }, situation: { id: string, name: string }, commune: { id: string, name: string }, beneficiary: { id: string, firstName: string, lastName: string } }, access: { id: string, status: AccessStatus, reason: string | null, requestedAt: string, validFrom: string | null, validTo: string | null, endedAt: string | null, missingDocuments: Array<DocumentKind>, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }>, can: { end: { allowed: boolean }, change: { allowed: boolean }, takeBack: { allowed: boolean } }, situation: { id: string, name: string }, commune: { id: string, name: string }, beneficiary: { id: string, firstName: string, lastName: string } }, effect: { kept: number, cancelled: number, refundCents: Cents, releasedOrders: number } }
    | { __typename: 'AccessRefused', message: string, refusal: AccessRefusalReason }
   };

export type TakeBackDecisionMutationVariables = Exact<{
  kind: DecisionKind;
  id: string;
  reason: string;
}>;


export type TakeBackDecisionMutation = { takeBackDecision:
    | { __typename: 'DecisionRefused', message: string, refusal: DecisionRefusalReason }
    | { __typename: 'DecisionTakenBack', id: string, familyTold: boolean }
   };

export type DeskAddBeneficiaryMutationVariables = Exact<{
  accountId: string;
  input: BeneficiaryInput;
}>;


export type DeskAddBeneficiaryMutation = { addBeneficiary:
    | { __typename: 'FamilyRefused', message: string, refusal: FamilyRefusalReason }
    | { __typename: 'Filiation', id: string, type: FiliationType, beneficiary: { id: string, firstName: string, lastName: string, birthDate: string | null, kind: BeneficiaryKind, schoolClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null } }
   };

export type DeskSituationsQueryVariables = Exact<{
  slug: string;
  accountId: string;
}>;


export type DeskSituationsQuery = { commune: { id: string, situations: Array<{ id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind>, services: Array<{ id: string, name: string }>, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }> }> } | null };

export type DeskRequestAccessMutationVariables = Exact<{
  accountId: string;
  situationId: string;
  beneficiaryIds: Array<string> | string;
}>;


export type DeskRequestAccessMutation = { requestAccess:
    | { __typename: 'AccessRefused', message: string, refusal: AccessRefusalReason }
    | { __typename: 'AccessRequested', accesses: Array<{ id: string, status: AccessStatus, reason: string | null, requestedAt: string, validFrom: string | null, validTo: string | null, endedAt: string | null, missingDocuments: Array<DocumentKind>, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }>, can: { end: { allowed: boolean }, change: { allowed: boolean }, takeBack: { allowed: boolean } }, situation: { id: string, name: string }, commune: { id: string, name: string }, beneficiary: { id: string, firstName: string, lastName: string } }> }
   };

export type DeskFamilyQueryVariables = Exact<{
  accountId: string;
}>;


export type DeskFamilyQuery = { family: { account: { id: string, firstName: string, lastName: string, isCompany: boolean, companyName: string | null }, can: { decide: { allowed: boolean, reason: string | null }, manage: { allowed: boolean }, take: { allowed: boolean } }, wallets: Array<{ id: string, balanceCents: Cents, careOnlyCents: Cents, cardRefundableCents: Cents, regie: { id: string, name: string }, refunds: { edges: Array<{ node: { id: string, amountCents: Cents, destination: RefundDestination, status: RefundStatus, sentence: string, reason: string | null, orderId: string | null, orderNumber: string | null, askedAt: string } }> } }> } };

export type DeskUpdateBeneficiaryMutationVariables = Exact<{
  filiationId: string;
  input: BeneficiaryInput;
}>;


export type DeskUpdateBeneficiaryMutation = { updateBeneficiary:
    | { __typename: 'FamilyRefused', message: string, refusal: FamilyRefusalReason }
    | { __typename: 'Filiation', id: string, type: FiliationType, beneficiary: { id: string, firstName: string, lastName: string, birthDate: string | null, kind: BeneficiaryKind, schoolClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null } }
   };

export type DeskUpdateProfileMutationVariables = Exact<{
  accountId: string;
  details: PersonalDetailsInput;
}>;


export type DeskUpdateProfileMutation = { updateProfile: { id: string } };

export type DeskCalendarQueryVariables = Exact<{
  accountId: string;
  from: string;
  to: string;
}>;


export type DeskCalendarQuery = { availabilityCalendar: { from: string, to: string, today: string, services: Array<{ service: { id: string, name: string, unit: string, openWeekdays: Array<number>, commune: { id: string } }, beneficiaries: Array<{ beneficiaryId: string, firstName: string, lastName: string, accessStatus: AccessStatus | null, sentence: string | null, priceCents: Cents | null }>, days: Array<{ day: string, open: boolean, reason: string | null, shortReason: string | null, note: string | null, placesLeft: number | null, cells: Array<{ beneficiaryId: string, state: AvailabilityState, surchargeCents: Cents, reason: string | null }> }> }> } };

export type DeskQuoteQueryVariables = Exact<{
  input: QuoteInput;
}>;


export type DeskQuoteQuery = { quoteOrder: { totalCents: Cents, regies: Array<{ totalCents: Cents, walletBalanceCents: Cents, careOnlyCents: Cents, careOnlyUnusedCents: Cents, missingCents: Cents, cancellationRule: string, regie: { id: string, name: string }, choices: Array<{ method: PaymentMethod, allowed: boolean, reason: string | null, walletCents: Cents, cardCents: Cents }>, lines: Array<{ beneficiaryId: string, beneficiaryName: string, unitPriceCents: Cents, quantity: number, totalCents: Cents, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string } }, days: Array<{ day: string, priceCents: Cents, surchargeCents: Cents, cancellableUntil: string }> }> }>, unavailable: Array<{ serviceId: string, beneficiaryId: string, day: string, reason: UnavailableReason, message: string }>, overlaps: Array<{ serviceId: string, beneficiaryId: string, day: string, message: string }> } };

export type DeskPlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type DeskPlaceOrderMutation = { placeOrder:
    | { __typename: 'OrderPlaced', paymentUrl: string | null, order: { id: string, number: string, status: OrderStatus, totalCents: Cents } }
    | { __typename: 'OrderRefused', message: string, reason: OrderRefusalReason, totalCents: Cents | null, missingCents: Cents | null, unavailable: Array<{ serviceId: string, beneficiaryId: string, day: string, reason: UnavailableReason, message: string }> }
   };

export type DeskCancellationQueryVariables = Exact<{
  bookingIds: Array<string> | string;
  reason?: string | null | undefined;
}>;


export type DeskCancellationQuery = { quoteCancellation: { refundCents: Cents, sentence: string, bookings: Array<{ id: string }>, notCancellable: Array<{ bookingId: string, reason: CancellationRefusalReason, message: string }>, reasons: Array<{ word: string, label: string }> } };

export type DeskCancelBookingsMutationVariables = Exact<{
  bookingIds: Array<string> | string;
  expectedRefundCents: Cents;
  reason?: string | null | undefined;
}>;


export type DeskCancelBookingsMutation = { cancelBookings:
    | { __typename: 'BookingsCancelled', refundCents: Cents, bookings: Array<{ id: string, day: string, status: BookingStatus, attendance: AttendanceStatus | null, orderId: string, priceCents: Cents, surchargeCents: Cents, cancellableUntil: string, service: { id: string, name: string, unit: string }, beneficiary: { id: string, firstName: string, lastName: string }, can: { cancel: { allowed: boolean, reason: string | null } } }>, wallet: { id: string, balanceCents: Cents, careOnlyCents: Cents, cardRefundableCents: Cents, regie: { id: string, name: string }, refunds: { edges: Array<{ node: { id: string, amountCents: Cents, destination: RefundDestination, status: RefundStatus, sentence: string, reason: string | null, orderId: string | null, orderNumber: string | null, askedAt: string } }> } } }
    | { __typename: 'CancellationRefused', message: string, refusal: CancellationRefusalReason, bookings: Array<{ bookingId: string, reason: CancellationRefusalReason, message: string }> }
   };

export type FamilyRowFragment = { account: { id: string, firstName: string, lastName: string, email: string, phone: string | null, city: string | null, status: AccountStatus, isCompany: boolean, companyName: string | null }, filiations: Array<{ id: string, beneficiary: { id: string, firstName: string, lastName: string, schoolClass: string | null } }> };

export type FamiliesQueryVariables = Exact<{
  communeId: string;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FamiliesQuery = { families: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { account: { id: string, firstName: string, lastName: string, email: string, phone: string | null, city: string | null, status: AccountStatus, isCompany: boolean, companyName: string | null }, filiations: Array<{ id: string, beneficiary: { id: string, firstName: string, lastName: string, schoolClass: string | null } }> } }> } };

export type FamilyBookingFragment = { id: string, day: string, status: BookingStatus, attendance: AttendanceStatus | null, orderId: string, priceCents: Cents, surchargeCents: Cents, cancellableUntil: string, service: { id: string, name: string, unit: string }, beneficiary: { id: string, firstName: string, lastName: string }, can: { cancel: { allowed: boolean, reason: string | null } } };

export type FamilyWalletFragment = { id: string, balanceCents: Cents, careOnlyCents: Cents, cardRefundableCents: Cents, regie: { id: string, name: string }, refunds: { edges: Array<{ node: { id: string, amountCents: Cents, destination: RefundDestination, status: RefundStatus, sentence: string, reason: string | null, orderId: string | null, orderNumber: string | null, askedAt: string } }> } };

export type FamilyAccessFragment = { id: string, status: AccessStatus, reason: string | null, requestedAt: string, validFrom: string | null, validTo: string | null, endedAt: string | null, missingDocuments: Array<DocumentKind>, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }>, can: { end: { allowed: boolean }, change: { allowed: boolean }, takeBack: { allowed: boolean } }, situation: { id: string, name: string }, commune: { id: string, name: string }, beneficiary: { id: string, firstName: string, lastName: string } };

export type FamilyFiliationFragment = { id: string, type: FiliationType, beneficiary: { id: string, firstName: string, lastName: string, birthDate: string | null, kind: BeneficiaryKind, schoolClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null } };

export type FamilyRightsFragment = { decide: { allowed: boolean, reason: string | null }, manage: { allowed: boolean }, take: { allowed: boolean } };

export type FamilyFileQueryVariables = Exact<{
  accountId: string;
  from: string;
  to: string;
}>;


export type FamilyFileQuery = { family: { account: { id: string, email: string, emailConfirmed: boolean, gender: Gender | null, firstName: string, lastName: string, birthDate: string | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, refusalReason: string | null, createdAt: string, newsletter: boolean, partnerOffers: boolean, can: { takeBack: { allowed: boolean } } }, can: { decide: { allowed: boolean, reason: string | null }, manage: { allowed: boolean }, take: { allowed: boolean } }, filiations: Array<{ id: string, type: FiliationType, beneficiary: { id: string, firstName: string, lastName: string, birthDate: string | null, kind: BeneficiaryKind, schoolClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null } }>, accesses: Array<{ id: string, status: AccessStatus, reason: string | null, requestedAt: string, validFrom: string | null, validTo: string | null, endedAt: string | null, missingDocuments: Array<DocumentKind>, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }>, can: { end: { allowed: boolean }, change: { allowed: boolean }, takeBack: { allowed: boolean } }, situation: { id: string, name: string }, commune: { id: string, name: string }, beneficiary: { id: string, firstName: string, lastName: string } }>, documents: Array<{ id: string, kind: DocumentKind, status: DocumentStatus, fileName: string, mimeType: string, sizeBytes: number, uploadedAt: string, refusalReason: string | null, url: string, can: { takeBack: { allowed: boolean } }, beneficiary: { id: string, firstName: string } | null }>, wallets: Array<{ id: string, balanceCents: Cents, careOnlyCents: Cents, cardRefundableCents: Cents, regie: { id: string, name: string }, refunds: { edges: Array<{ node: { id: string, amountCents: Cents, destination: RefundDestination, status: RefundStatus, sentence: string, reason: string | null, orderId: string | null, orderNumber: string | null, askedAt: string } }> } }>, quotients: Array<{ quotient: number, validFrom: string, commune: { id: string } }>, orders: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, number: string, totalCents: Cents, createdAt: string, state: { code: OrderStateCode, label: string } } }> }, ordersToPay: Array<{ id: string, state: { code: OrderStateCode } }>, bookings: Array<{ id: string, day: string, status: BookingStatus, attendance: AttendanceStatus | null, orderId: string, priceCents: Cents, surchargeCents: Cents, cancellableUntil: string, service: { id: string, name: string, unit: string }, beneficiary: { id: string, firstName: string, lastName: string }, can: { cancel: { allowed: boolean, reason: string | null } } }> } };

export type SetFamilyQuotientMutationVariables = Exact<{
  accountId: string;
  communeId: string;
  quotient?: number | null | undefined;
  validFrom: string;
}>;


export type SetFamilyQuotientMutation = { setFamilyQuotient:
    | { __typename: 'QuotientRefused', message: string, refusal: QuotientRefusalReason }
    | { __typename: 'QuotientSet', account: { id: string } }
   };

export type FirstOpeningQueryVariables = Exact<{
  token: string;
}>;


export type FirstOpeningQuery = { firstOpening: { email: string | null, name: string | null, contactEmail: string | null, contactPhone: string | null, mailSender: string | null } | null };

export type OpenInstallMutationVariables = Exact<{
  input: OpenInstallInput;
}>;


export type OpenInstallMutation = { openInstall:
    | { __typename: 'FirstOpeningRefused', message: string, reason: FirstOpeningRefusalReason, field: string | null }
    | { __typename: 'SignedIn', viewer: { sessionId: string, nextStep: string | null, account: { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: string | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean }, staff: Array<{ id: string, role: StaffRole, commune: { id: string, name: string, slug: string } | null }> } }
   };

export type KitchenDayQueryVariables = Exact<{
  communeId: string;
  day: string;
}>;


export type KitchenDayQuery = { kitchenDay: { day: string, total: number, services: Array<{ children: number, adults: number, total: number, provisional: boolean, freezesAt: string | null, closure: string | null, service: { id: string, name: string, kind: ServiceKind, openWeekdays: Array<number> }, diets: Array<{ diet: Diet, count: number }>, carePlans: Array<{ beneficiary: { id: string, firstName: string, lastName: string, schoolClass: string | null, carePlan: string | null } }> }> } };

export type KitchenForecastFragment = { day: string, total: number, services: Array<{ total: number, provisional: boolean, closure: string | null, service: { id: string, name: string, openWeekdays: Array<number> } }> };

export type KitchenNextDaysQueryVariables = Exact<{
  communeId: string;
  first: string;
  second: string;
  third: string;
  fourth: string;
  fifth: string;
}>;


export type KitchenNextDaysQuery = { first: { day: string, total: number, services: Array<{ total: number, provisional: boolean, closure: string | null, service: { id: string, name: string, openWeekdays: Array<number> } }> }, second: { day: string, total: number, services: Array<{ total: number, provisional: boolean, closure: string | null, service: { id: string, name: string, openWeekdays: Array<number> } }> }, third: { day: string, total: number, services: Array<{ total: number, provisional: boolean, closure: string | null, service: { id: string, name: string, openWeekdays: Array<number> } }> }, fourth: { day: string, total: number, services: Array<{ total: number, provisional: boolean, closure: string | null, service: { id: string, name: string, openWeekdays: Array<number> } }> }, fifth: { day: string, total: number, services: Array<{ total: number, provisional: boolean, closure: string | null, service: { id: string, name: string, openWeekdays: Array<number> } }> } };

export type OrdersQueryVariables = Exact<{
  communeId: string;
  status?: OrderStatus | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { orders: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, number: string, totalCents: Cents, refundedCents: Cents, createdAt: string, state: { code: OrderStateCode, label: string }, account: { id: string, firstName: string, lastName: string }, lines: Array<{ id: string, quantity: number, service: { id: string, name: string, unit: string } }> } }> } };

export type OrderDetailQueryVariables = Exact<{
  id: string;
}>;


export type OrderDetailQuery = { order: { id: string, number: string, totalCents: Cents, walletCents: Cents, cardCents: Cents, refundedCents: Cents, createdAt: string, paidAt: string | null, expiresAt: string | null, state: { code: OrderStateCode, payer: OrderPayer, label: string, title: string, sentence: string, secondsLeft: number | null }, can: { refund: { allowed: boolean } }, regie: { id: string, name: string }, account: { id: string, firstName: string, lastName: string, email: string }, lines: Array<{ id: string, situationName: string, unitPriceCents: Cents, quantity: number, totalCents: Cents, service: { id: string, name: string, unit: string }, beneficiary: { id: string, firstName: string, lastName: string } }>, bookings: Array<{ id: string, day: string, status: BookingStatus, attendance: AttendanceStatus | null, cancelReason: string | null, unavailableSentence: string | null, priceCents: Cents, surchargeCents: Cents, service: { id: string, name: string }, beneficiary: { id: string, firstName: string, lastName: string } }>, refunds: Array<{ id: string, amountCents: Cents, destination: RefundDestination, status: RefundStatus, reason: string | null, sentence: string, askedAt: string, askedByName: string | null, approvedByName: string | null }> } };

export type QuoteRefundQueryVariables = Exact<{
  orderId: string;
  bookingIds?: Array<string> | string | null | undefined;
  amountCents?: Cents | null | undefined;
}>;


export type QuoteRefundQuery = { quoteRefund: { amountCents: Cents, leftCents: Cents, cardCents: Cents, needsSecondPerson: boolean, whyNot: string | null, lines: Array<{ leftCents: Cents, amountCents: Cents, booking: { id: string, day: string, service: { id: string, name: string }, beneficiary: { id: string, firstName: string } } }> } };

export type RefundOrderMutationVariables = Exact<{
  input: RefundOrderInput;
}>;


export type RefundOrderMutation = { refundOrder:
    | { __typename: 'RefundMade', refund: { id: string, status: RefundStatus, amountCents: Cents, sentence: string } }
    | { __typename: 'RefundRefused', message: string, reason: RefundRefusalReason }
   };

export type RefundCountsQueryVariables = Exact<{
  communeId: string;
}>;


export type RefundCountsQuery = { refundCounts: { toApprove: number, toTransfer: number, underWay: number, toCheck: number } };

export type RefundRowFragment = { id: string, amountCents: Cents, returnedCents: Cents, destination: RefundDestination, status: RefundStatus, sentence: string, reason: string | null, refusalReason: string | null, askedAt: string, settledAt: string | null, holder: string | null, ibanMask: string | null, transferReference: string | null, orderId: string | null, orderNumber: string | null, askedByFamily: boolean, askedByName: string | null, approvedByName: string | null, heldUp: { reason: RefundHeldUpCause, sentence: string } | null, account: { id: string, firstName: string, lastName: string }, lines: Array<{ amountCents: Cents, booking: { id: string, day: string, service: { id: string, name: string }, beneficiary: { id: string, firstName: string } } }>, can: { approve: { allowed: boolean, reason: string | null }, refuse: { allowed: boolean, reason: string | null }, markReturned: { allowed: boolean, reason: string | null } } };

export type RefundsQueryVariables = Exact<{
  communeId: string;
  queue: RefundQueue;
  first: number;
  after?: string | null | undefined;
}>;


export type RefundsQuery = { refunds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, amountCents: Cents, returnedCents: Cents, destination: RefundDestination, status: RefundStatus, sentence: string, reason: string | null, refusalReason: string | null, askedAt: string, settledAt: string | null, holder: string | null, ibanMask: string | null, transferReference: string | null, orderId: string | null, orderNumber: string | null, askedByFamily: boolean, askedByName: string | null, approvedByName: string | null, heldUp: { reason: RefundHeldUpCause, sentence: string } | null, account: { id: string, firstName: string, lastName: string }, lines: Array<{ amountCents: Cents, booking: { id: string, day: string, service: { id: string, name: string }, beneficiary: { id: string, firstName: string } } }>, can: { approve: { allowed: boolean, reason: string | null }, refuse: { allowed: boolean, reason: string | null }, markReturned: { allowed: boolean, reason: string | null } } } }> } };

export type TransferOrdersQueryVariables = Exact<{
  communeId: string;
}>;


export type TransferOrdersQuery = { transferOrders: Array<{ refundId: string, holder: string, iban: string, amountCents: Cents }> };

type RefundAnswer_RefundMade_Fragment = { __typename: 'RefundMade', refund: { id: string, status: RefundStatus, sentence: string } };

type RefundAnswer_RefundRefused_Fragment = { __typename: 'RefundRefused', message: string, reason: RefundRefusalReason };

export type RefundAnswerFragment =
  | RefundAnswer_RefundMade_Fragment
  | RefundAnswer_RefundRefused_Fragment
;

export type ApproveRefundMutationVariables = Exact<{
  id: string;
}>;


export type ApproveRefundMutation = { approveRefund:
    | { __typename: 'RefundMade', refund: { id: string, status: RefundStatus, sentence: string } }
    | { __typename: 'RefundRefused', message: string, reason: RefundRefusalReason }
   };

export type RefuseRefundMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RefuseRefundMutation = { refuseRefund:
    | { __typename: 'RefundMade', refund: { id: string, status: RefundStatus, sentence: string } }
    | { __typename: 'RefundRefused', message: string, reason: RefundRefusalReason }
   };

export type ReturnTransferMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ReturnTransferMutation = { returnTransfer:
    | { __typename: 'RefundMade', refund: { id: string, status: RefundStatus, sentence: string } }
    | { __typename: 'RefundRefused', message: string, reason: RefundRefusalReason }
   };

export type MarkTransfersPaidMutationVariables = Exact<{
  communeId: string;
  ids: Array<string> | string;
  reference: string;
}>;


export type MarkTransfersPaidMutation = { markTransfersPaid:
    | { __typename: 'RefundRefused', message: string, reason: RefundRefusalReason }
    | { __typename: 'TransfersMarked', refunds: Array<{ id: string, status: RefundStatus, sentence: string }> }
   };

export type DisputeRowFragment = { id: string, amountCents: Cents, decidedCents: Cents, undecidedCents: Cents, walletCents: Cents, status: DisputeStatus, bankReason: string, openedAt: string, closedAt: string | null, orderId: string | null, orderNumber: string | null, can: { decide: { allowed: boolean, reason: string | null } }, account: { id: string, firstName: string, lastName: string }, decisions: Array<{ id: string, takenFrom: DisputeSource, amountCents: Cents, reason: string, status: DisputeDecisionStatus, askedByName: string, can: { approve: { allowed: boolean, reason: string | null } } }> };

export type DisputesQueryVariables = Exact<{
  communeId: string;
}>;


export type DisputesQuery = { disputes: Array<{ id: string, amountCents: Cents, decidedCents: Cents, undecidedCents: Cents, walletCents: Cents, status: DisputeStatus, bankReason: string, openedAt: string, closedAt: string | null, orderId: string | null, orderNumber: string | null, can: { decide: { allowed: boolean, reason: string | null } }, account: { id: string, firstName: string, lastName: string }, decisions: Array<{ id: string, takenFrom: DisputeSource, amountCents: Cents, reason: string, status: DisputeDecisionStatus, askedByName: string, can: { approve: { allowed: boolean, reason: string | null } } }> }> };

export type DecideDisputeMutationVariables = Exact<{
  disputeId: string;
  takenFrom: DisputeSource;
  reason: string;
}>;


export type DecideDisputeMutation = { decideDispute:
    | { __typename: 'DisputeDecided', dispute: { id: string, amountCents: Cents, decidedCents: Cents, undecidedCents: Cents, walletCents: Cents, status: DisputeStatus, bankReason: string, openedAt: string, closedAt: string | null, orderId: string | null, orderNumber: string | null, can: { decide: { allowed: boolean, reason: string | null } }, account: { id: string, firstName: string, lastName: string }, decisions: Array<{ id: string, takenFrom: DisputeSource, amountCents: Cents, reason: string, status: DisputeDecisionStatus, askedByName: string, can: { approve: { allowed: boolean, reason: string | null } } }> } }
    | { __typename: 'DisputeRefused', message: string, reason: DisputeRefusalReason }
   };

export type ApproveDisputeDecisionMutationVariables = Exact<{
  decisionId: string;
}>;


export type ApproveDisputeDecisionMutation = { approveDisputeDecision:
    | { __typename: 'DisputeDecided', dispute: { id: string, amountCents: Cents, decidedCents: Cents, undecidedCents: Cents, walletCents: Cents, status: DisputeStatus, bankReason: string, openedAt: string, closedAt: string | null, orderId: string | null, orderNumber: string | null, can: { decide: { allowed: boolean, reason: string | null } }, account: { id: string, firstName: string, lastName: string }, decisions: Array<{ id: string, takenFrom: DisputeSource, amountCents: Cents, reason: string, status: DisputeDecisionStatus, askedByName: string, can: { approve: { allowed: boolean, reason: string | null } } }> } }
    | { __typename: 'DisputeRefused', message: string, reason: DisputeRefusalReason }
   };

export type RefuseDisputeDecisionMutationVariables = Exact<{
  decisionId: string;
}>;


export type RefuseDisputeDecisionMutation = { refuseDisputeDecision:
    | { __typename: 'DisputeDecided', dispute: { id: string, amountCents: Cents, decidedCents: Cents, undecidedCents: Cents, walletCents: Cents, status: DisputeStatus, bankReason: string, openedAt: string, closedAt: string | null, orderId: string | null, orderNumber: string | null, can: { decide: { allowed: boolean, reason: string | null } }, account: { id: string, firstName: string, lastName: string }, decisions: Array<{ id: string, takenFrom: DisputeSource, amountCents: Cents, reason: string, status: DisputeDecisionStatus, askedByName: string, can: { approve: { allowed: boolean, reason: string | null } } }> } }
    | { __typename: 'DisputeRefused', message: string, reason: DisputeRefusalReason }
   };

export type PaymentAlertsQueryVariables = Exact<{
  communeId: string;
}>;


export type PaymentAlertsQuery = { paymentAlerts: Array<{ paymentId: string, sentence: string, amountCents: Cents, createdAt: string, providerReference: string | null, orderId: string | null, orderNumber: string | null, account: { id: string, firstName: string, lastName: string } }> };

export type DormantWalletsQueryVariables = Exact<{
  communeId: string;
  months: number;
}>;


export type DormantWalletsQuery = { dormantWallets: Array<{ walletId: string, balanceCents: Cents, careOnlyCents: Cents, refundableCents: Cents, lastMovementAt: string, lastContactAt: string | null, remindedAt: string | null, account: { id: string, firstName: string, lastName: string, email: string } }> };

export type RemindBalanceMutationVariables = Exact<{
  walletId: string;
}>;


export type RemindBalanceMutation = { remindBalance: { ok: boolean } };

export type RegulationPartsFragment = { id: string, version: number, status: RegulationStatus, effectiveFrom: string | null, publishedAt: string | null, createdAt: string, policy: string, sentences: Array<string>, can: { withdraw: { allowed: boolean, reason: string | null } }, problems: Array<{ pointer: string, severity: ProblemSeverity, message: string }> };

export type ProblemPartsFragment = { pointer: string, severity: ProblemSeverity, message: string };

export type ApprovalPartsFragment = { id: string, regulationId: string, effectiveFrom: string, askedAt: string, askedByName: string, decidedAt: string | null, decidedByName: string | null, reason: string | null, decision: ApprovalStatus, can: { decide: { allowed: boolean, reason: string | null } } };

export type RegulationsQueryVariables = Exact<{
  serviceId: string;
}>;


export type RegulationsQuery = { regulations: Array<{ id: string, version: number, status: RegulationStatus, effectiveFrom: string | null, publishedAt: string | null, createdAt: string, policy: string, sentences: Array<string>, can: { withdraw: { allowed: boolean, reason: string | null } }, problems: Array<{ pointer: string, severity: ProblemSeverity, message: string }> }>, regulationApprovals: Array<{ id: string, regulationId: string, effectiveFrom: string, askedAt: string, askedByName: string, decidedAt: string | null, decidedByName: string | null, reason: string | null, decision: ApprovalStatus, can: { decide: { allowed: boolean, reason: string | null } } }>, withdrawnRegulations: Array<{ id: string, version: number, effectiveFrom: string, withdrawnAt: string, withdrawnByName: string, reason: string }> };

export type PublicationImpactQueryVariables = Exact<{
  id: string;
  effectiveFrom: string;
}>;


export type PublicationImpactQuery = { publicationImpact: { families: number, monthFrom: string, bookings: number, beforeCents: Cents, afterCents: Cents, differenceCents: Cents, secondPerson: string | null, prices: Array<{ situation: string, detail: string, beforeCents: Cents | null, afterCents: Cents | null }> } };

export type PriceApprovalQueryVariables = Exact<{
  communeId: string;
}>;


export type PriceApprovalQuery = { priceApproval: { percent: number | null, limitCents: Cents | null, canSet: { allowed: boolean, reason: string | null } } };

export type SetPriceApprovalMutationVariables = Exact<{
  communeId: string;
  percent?: number | null | undefined;
  limitCents?: Cents | null | undefined;
}>;


export type SetPriceApprovalMutation = { setPriceApproval: { percent: number | null, limitCents: Cents | null } };

export type ApprovePublicationMutationVariables = Exact<{
  approvalId: string;
  confirmToday: boolean;
}>;


export type ApprovePublicationMutation = { approvePublication:
    | { __typename: 'Regulation', id: string, version: number, status: RegulationStatus, effectiveFrom: string | null, publishedAt: string | null, createdAt: string, policy: string, sentences: Array<string>, can: { withdraw: { allowed: boolean, reason: string | null } }, problems: Array<{ pointer: string, severity: ProblemSeverity, message: string }> }
    | { __typename: 'RegulationApproval' }
    | { __typename: 'RegulationRefused', message: string, refusal: RegulationRefusalReason }
   };

export type RefusePublicationMutationVariables = Exact<{
  approvalId: string;
  reason: string;
}>;


export type RefusePublicationMutation = { refusePublication:
    | { __typename: 'Regulation' }
    | { __typename: 'RegulationApproval', id: string, regulationId: string, effectiveFrom: string, askedAt: string, askedByName: string, decidedAt: string | null, decidedByName: string | null, reason: string | null, decision: ApprovalStatus, can: { decide: { allowed: boolean, reason: string | null } } }
    | { __typename: 'RegulationRefused', message: string, refusal: RegulationRefusalReason }
   };

export type WithdrawRegulationMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawRegulationMutation = { withdrawRegulation:
    | { __typename: 'RegulationRefused', message: string, refusal: RegulationRefusalReason }
    | { __typename: 'RegulationWithdrawn', regulationId: string }
   };

export type RegulationCommuneQueryVariables = Exact<{
  slug: string;
}>;


export type RegulationCommuneQuery = { commune: { id: string, schoolZone: SchoolZone, situations: Array<{ id: string, name: string }> } | null };

export type CheckRegulationQueryVariables = Exact<{
  serviceId: string;
  policy: string;
}>;


export type CheckRegulationQuery = { checkRegulation: { sentences: Array<string>, problems: Array<{ pointer: string, severity: ProblemSeverity, message: string }> } };

export type SaveRegulationDraftMutationVariables = Exact<{
  serviceId: string;
  policy: string;
}>;


export type SaveRegulationDraftMutation = { saveRegulationDraft:
    | { __typename: 'Regulation', id: string, version: number, status: RegulationStatus, effectiveFrom: string | null, publishedAt: string | null, createdAt: string, policy: string, sentences: Array<string>, can: { withdraw: { allowed: boolean, reason: string | null } }, problems: Array<{ pointer: string, severity: ProblemSeverity, message: string }> }
    | { __typename: 'RegulationRefused', message: string, refusal: RegulationRefusalReason, refusedFor: Array<{ pointer: string, severity: ProblemSeverity, message: string }> }
   };

export type PublishRegulationMutationVariables = Exact<{
  id: string;
  effectiveFrom: string;
  confirmToday: boolean;
}>;


export type PublishRegulationMutation = { publishRegulation:
    | { __typename: 'Regulation', id: string, version: number, status: RegulationStatus, effectiveFrom: string | null, publishedAt: string | null, createdAt: string, policy: string, sentences: Array<string>, can: { withdraw: { allowed: boolean, reason: string | null } }, problems: Array<{ pointer: string, severity: ProblemSeverity, message: string }> }
    | { __typename: 'RegulationRefused', message: string, refusal: RegulationRefusalReason, refusedFor: Array<{ pointer: string, severity: ProblemSeverity, message: string }> }
    | { __typename: 'RegulationWaits', sentence: string, approval: { id: string, regulationId: string, effectiveFrom: string, askedAt: string, askedByName: string, decidedAt: string | null, decidedByName: string | null, reason: string | null, decision: ApprovalStatus, can: { decide: { allowed: boolean, reason: string | null } } } }
   };

export type SimulateRegulationQueryVariables = Exact<{
  input: SimulationInput;
}>;


export type SimulateRegulationQuery = { simulateRegulation: { outcome: string, allowed: boolean, sentence: string, rule: string | null, until: string | null, ruleUntil: string | null, opensAt: string | null, priceCents: Cents | null, explanation: string, final: boolean, because: string | null } };

export type SimulationChildrenQueryVariables = Exact<{
  communeId: string;
  search: string;
}>;


export type SimulationChildrenQuery = { families: { edges: Array<{ node: { filiations: Array<{ id: string, beneficiary: { id: string, firstName: string, lastName: string, schoolClass: string | null } }> } }> } };

export type ReplayRegulationQueryVariables = Exact<{
  serviceId: string;
  policy: string;
  from: string;
  to: string;
}>;


export type ReplayRegulationQuery = { replayRegulation: { bookings: number, changed: number, families: number, differenceCents: Cents, changes: Array<{ bookingId: string, day: string, beneficiaryName: string, beforeCents: Cents, afterCents: Cents | null, sentence: string }> } };

export type JournalQueryVariables = Exact<{
  regieId: string;
  from: string;
  to: string;
  kinds?: Array<LedgerKind> | LedgerKind | null | undefined;
  causes?: Array<LedgerCause> | LedgerCause | null | undefined;
  serviceId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type JournalQuery = { journal: { totalCount: number, debitCents: Cents, creditCents: Cents, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { transactionId: string, day: string, causeLabel: string, accountCode: string, accountLabel: string, accountId: string | null, family: string | null, orderNumber: string | null, receiptNumber: string | null, debitCents: Cents, creditCents: Cents, reason: string | null, who: string | null } }> } };

export type TrialBalanceQueryVariables = Exact<{
  regieId: string;
  from: string;
  to: string;
}>;


export type TrialBalanceQuery = { trialBalance: { agrees: boolean, debitCents: Cents, creditCents: Cents, lines: Array<{ kind: LedgerKind, serviceId: string | null, accountCode: string, accountLabel: string, openingCents: Cents, debitCents: Cents, creditCents: Cents, closingCents: Cents }> } };

export type RemittanceSheetQueryVariables = Exact<{
  regieId: string;
  from: string;
  to: string;
}>;


export type RemittanceSheetQuery = { remittanceSheet: { differenceCents: Cents, closed: boolean, sections: Array<{ key: RemittanceSectionKey, title: string, totalLabel: string | null, totalCents: Cents | null, lines: Array<{ label: string, amountCents: Cents, kinds: Array<LedgerKind>, causes: Array<LedgerCause>, serviceId: string | null }> }> } };

export type ClosingsQueryVariables = Exact<{
  regieId: string;
}>;


export type ClosingsQuery = { closings: { closedUntil: string | null, months: Array<{ month: string, firstDay: string, lastDay: string, reason: ClosingRefusalReason | null, obstacle: string | null, period: { id: string, firstDay: string, lastDay: string, transactions: number, entries: number, debitCents: Cents, fingerprint: string, closedAt: string, closedBy: string } | null }> } };

export type ClosedPeriodPartsFragment = { id: string, firstDay: string, lastDay: string, transactions: number, entries: number, debitCents: Cents, fingerprint: string, closedAt: string, closedBy: string };

export type ClosePeriodMutationVariables = Exact<{
  regieId: string;
  lastDay: string;
}>;


export type ClosePeriodMutation = { closePeriod:
    | { __typename: 'ClosedPeriod', id: string, firstDay: string, lastDay: string, transactions: number, entries: number, debitCents: Cents, fingerprint: string, closedAt: string, closedBy: string }
    | { __typename: 'ClosingRefused', reason: ClosingRefusalReason, message: string }
   };

export type PayoutReportQueryVariables = Exact<{
  regieId: string;
}>;


export type PayoutReportQuery = { payoutReport: { payouts: Array<{ id: string, providerId: string, arrivalDay: string, status: PayoutStatus, grossCents: Cents, feeCents: Cents, amountCents: Cents, movements: number, addsUp: boolean, bankLine: { id: string, day: string, valueDay: string | null, label: string, amountCents: Cents } | null }>, bankLines: Array<{ id: string, day: string, valueDay: string | null, label: string, amountCents: Cents }>, anomalies: Array<{ kind: PayoutAnomalyKind, reference: string, day: string, family: string | null, oursCents: Cents | null, theirsCents: Cents | null }> } };

export type PayoutReportPartsFragment = { payouts: Array<{ id: string, providerId: string, arrivalDay: string, status: PayoutStatus, grossCents: Cents, feeCents: Cents, amountCents: Cents, movements: number, addsUp: boolean, bankLine: { id: string, day: string, valueDay: string | null, label: string, amountCents: Cents } | null }>, bankLines: Array<{ id: string, day: string, valueDay: string | null, label: string, amountCents: Cents }>, anomalies: Array<{ kind: PayoutAnomalyKind, reference: string, day: string, family: string | null, oursCents: Cents | null, theirsCents: Cents | null }> };

export type BankStatementPreviewQueryVariables = Exact<{
  input: BankStatementInput;
}>;


export type BankStatementPreviewQuery = { bankStatementPreview: { format: BankStatementFormat, width: number, rows: Array<Array<string>>, rowsAbove: number, remembered: boolean, lineCount: number, keptCount: number, ignoredCount: number, problemCount: number, creditCents: Cents, debitCents: Cents, columns: { firstRow: number, day: number, valueDay: number | null, label: Array<number>, amount: number | null, debit: number | null, credit: number | null } | null, lines: Array<{ day: string, valueDay: string | null, label: string, amountCents: Cents, kept: boolean }>, problems: Array<{ row: number, problem: BankStatementRowProblem }> } };

export type ImportBankStatementMutationVariables = Exact<{
  input: ImportBankStatementInput;
}>;


export type ImportBankStatementMutation = { importBankStatement:
    | { __typename: 'BankLinesRefused', reason: BankLinesRefusalReason, message: string }
    | { __typename: 'PayoutReport', payouts: Array<{ id: string, providerId: string, arrivalDay: string, status: PayoutStatus, grossCents: Cents, feeCents: Cents, amountCents: Cents, movements: number, addsUp: boolean, bankLine: { id: string, day: string, valueDay: string | null, label: string, amountCents: Cents } | null }>, bankLines: Array<{ id: string, day: string, valueDay: string | null, label: string, amountCents: Cents }>, anomalies: Array<{ kind: PayoutAnomalyKind, reference: string, day: string, family: string | null, oursCents: Cents | null, theirsCents: Cents | null }> }
   };

export type MatchPayoutMutationVariables = Exact<{
  input: MatchPayoutInput;
}>;


export type MatchPayoutMutation = { matchPayout:
    | { __typename: 'BankLinesRefused', reason: BankLinesRefusalReason, message: string }
    | { __typename: 'PayoutReport', payouts: Array<{ id: string, providerId: string, arrivalDay: string, status: PayoutStatus, grossCents: Cents, feeCents: Cents, amountCents: Cents, movements: number, addsUp: boolean, bankLine: { id: string, day: string, valueDay: string | null, label: string, amountCents: Cents } | null }>, bankLines: Array<{ id: string, day: string, valueDay: string | null, label: string, amountCents: Cents }>, anomalies: Array<{ kind: PayoutAnomalyKind, reference: string, day: string, family: string | null, oursCents: Cents | null, theirsCents: Cents | null }> }
   };

export type ServiceSetupsQueryVariables = Exact<{
  communeId: string;
}>;


export type ServiceSetupsQuery = { serviceSetups: Array<{ id: string, position: number, active: boolean, revision: number, bookingsToCome: number, validAccesses: number, service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }, can: { archive: { allowed: boolean, reason: string | null } } }> };

export type ServiceSetupPartsFragment = { id: string, position: number, active: boolean, revision: number, bookingsToCome: number, validAccesses: number, service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }, can: { archive: { allowed: boolean, reason: string | null } } };

type ServiceSetupAnswer_ServiceSetup_Fragment = { __typename: 'ServiceSetup', id: string, position: number, active: boolean, revision: number, bookingsToCome: number, validAccesses: number, service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }, can: { archive: { allowed: boolean, reason: string | null } } };

type ServiceSetupAnswer_ServiceSetupRefused_Fragment = { __typename: 'ServiceSetupRefused', reason: ServiceSetupRefusalReason, message: string, current: { id: string, position: number, active: boolean, revision: number, bookingsToCome: number, validAccesses: number, service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }, can: { archive: { allowed: boolean, reason: string | null } } } | null };

export type ServiceSetupAnswerFragment =
  | ServiceSetupAnswer_ServiceSetup_Fragment
  | ServiceSetupAnswer_ServiceSetupRefused_Fragment
;

export type CreateServiceMutationVariables = Exact<{
  input: CreateServiceInput;
}>;


export type CreateServiceMutation = { createService:
    | { __typename: 'ServiceSetup', id: string, position: number, active: boolean, revision: number, bookingsToCome: number, validAccesses: number, service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }, can: { archive: { allowed: boolean, reason: string | null } } }
    | { __typename: 'ServiceSetupRefused', reason: ServiceSetupRefusalReason, message: string, current: { id: string, position: number, active: boolean, revision: number, bookingsToCome: number, validAccesses: number, service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }, can: { archive: { allowed: boolean, reason: string | null } } } | null }
   };

export type ChangeServiceMutationVariables = Exact<{
  input: ChangeServiceInput;
}>;


export type ChangeServiceMutation = { changeService:
    | { __typename: 'ServiceSetup', id: string, position: number, active: boolean, revision: number, bookingsToCome: number, validAccesses: number, service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }, can: { archive: { allowed: boolean, reason: string | null } } }
    | { __typename: 'ServiceSetupRefused', reason: ServiceSetupRefusalReason, message: string, current: { id: string, position: number, active: boolean, revision: number, bookingsToCome: number, validAccesses: number, service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }, can: { archive: { allowed: boolean, reason: string | null } } } | null }
   };

export type ArchiveServiceMutationVariables = Exact<{
  serviceId: string;
  revision: number;
}>;


export type ArchiveServiceMutation = { archiveService:
    | { __typename: 'ServiceSetup', id: string, position: number, active: boolean, revision: number, bookingsToCome: number, validAccesses: number, service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }, can: { archive: { allowed: boolean, reason: string | null } } }
    | { __typename: 'ServiceSetupRefused', reason: ServiceSetupRefusalReason, message: string, current: { id: string, position: number, active: boolean, revision: number, bookingsToCome: number, validAccesses: number, service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }, can: { archive: { allowed: boolean, reason: string | null } } } | null }
   };

export type RestoreServiceMutationVariables = Exact<{
  serviceId: string;
  revision: number;
}>;


export type RestoreServiceMutation = { restoreService:
    | { __typename: 'ServiceSetup', id: string, position: number, active: boolean, revision: number, bookingsToCome: number, validAccesses: number, service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }, can: { archive: { allowed: boolean, reason: string | null } } }
    | { __typename: 'ServiceSetupRefused', reason: ServiceSetupRefusalReason, message: string, current: { id: string, position: number, active: boolean, revision: number, bookingsToCome: number, validAccesses: number, service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }, can: { archive: { allowed: boolean, reason: string | null } } } | null }
   };

export type CardPaymentsQueryVariables = Exact<{
  regieId: string;
}>;


export type CardPaymentsQuery = { paymentSettings: { provider: CardProvider, mode: CardMode | null, last4: string | null, webhookUrl: string, signingKeys: number, setAt: string | null, setBy: string | null } };

export type CardPaymentsPartsFragment = { provider: CardProvider, mode: CardMode | null, last4: string | null, webhookUrl: string, signingKeys: number, setAt: string | null, setBy: string | null };

export type SetPaymentKeysMutationVariables = Exact<{
  input: PaymentKeysInput;
}>;


export type SetPaymentKeysMutation = { setPaymentKeys:
    | { __typename: 'PaymentSettings', provider: CardProvider, mode: CardMode | null, last4: string | null, webhookUrl: string, signingKeys: number, setAt: string | null, setBy: string | null }
    | { __typename: 'PaymentSettingsRefused', reason: PaymentSettingsRefusalReason, message: string }
   };

export type TestPaymentKeysMutationVariables = Exact<{
  regieId: string;
}>;


export type TestPaymentKeysMutation = { testPaymentKeys:
    | { __typename: 'PaymentSettings' }
    | { __typename: 'PaymentSettingsRefused', reason: PaymentSettingsRefusalReason, message: string }
   };

export type RetireSigningKeyMutationVariables = Exact<{
  regieId: string;
}>;


export type RetireSigningKeyMutation = { retireSigningKey:
    | { __typename: 'PaymentSettings' }
    | { __typename: 'PaymentSettingsRefused', reason: PaymentSettingsRefusalReason, message: string }
   };

export type RemovePaymentKeysMutationVariables = Exact<{
  regieId: string;
}>;


export type RemovePaymentKeysMutation = { removePaymentKeys:
    | { __typename: 'PaymentSettings' }
    | { __typename: 'PaymentSettingsRefused', reason: PaymentSettingsRefusalReason, message: string }
   };

export type ConsoleLinkQueryVariables = Exact<{
  token: string;
}>;


export type ConsoleLinkQuery = { consoleLink: { email: string } | null };

export type OpenConsoleMutationVariables = Exact<{
  token: string;
  firstName: string;
  lastName: string;
  password: string;
}>;


export type OpenConsoleMutation = { openConsole:
    | { __typename: 'LinkRefused', message: string, reason: LinkRefusalReason, field: string | null }
    | { __typename: 'SignedIn', viewer: { sessionId: string, nextStep: string | null, account: { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: string | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean }, staff: Array<{ id: string, role: StaffRole, commune: { id: string, name: string, slug: string } | null }> } }
   };

export type StaffInvitationQueryVariables = Exact<{
  token: string;
}>;


export type StaffInvitationQuery = { staffInvitation: { email: string, firstName: string, communes: Array<string>, hasAccount: boolean, signUpWaits: boolean } | null };

export type AcceptStaffInvitationMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type AcceptStaffInvitationMutation = { acceptStaffInvitation:
    | { __typename: 'LinkRefused', message: string, reason: LinkRefusalReason, field: string | null }
    | { __typename: 'SignedIn', viewer: { sessionId: string, nextStep: string | null, account: { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: string | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean }, staff: Array<{ id: string, role: StaffRole, commune: { id: string, name: string, slug: string } | null }> } }
   };

export type ConsoleSuspendedQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleSuspendedQuery = { viewer: { sessionId: string, suspended: boolean } | null };

export type SituationSetupsQueryVariables = Exact<{
  communeId: string;
}>;


export type SituationSetupsQuery = { situationSetups: Array<{ id: string, position: number, active: boolean, revision: number, holders: number, requests: number, situation: { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind> }, services: Array<{ serviceId: string, name: string, active: boolean, priced: boolean }> }>, serviceSetups: Array<{ id: string, active: boolean, service: { id: string, name: string } }> };

export type SituationSetupPartsFragment = { id: string, position: number, active: boolean, revision: number, holders: number, requests: number, situation: { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind> }, services: Array<{ serviceId: string, name: string, active: boolean, priced: boolean }> };

type SituationSetupAnswer_SituationSetup_Fragment = { __typename: 'SituationSetup', id: string, position: number, active: boolean, revision: number, holders: number, requests: number, situation: { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind> }, services: Array<{ serviceId: string, name: string, active: boolean, priced: boolean }> };

type SituationSetupAnswer_SituationSetupRefused_Fragment = { __typename: 'SituationSetupRefused', reason: SituationSetupRefusalReason, message: string, current: { id: string, position: number, active: boolean, revision: number, holders: number, requests: number, situation: { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind> }, services: Array<{ serviceId: string, name: string, active: boolean, priced: boolean }> } | null };

export type SituationSetupAnswerFragment =
  | SituationSetupAnswer_SituationSetup_Fragment
  | SituationSetupAnswer_SituationSetupRefused_Fragment
;

export type CreateSituationMutationVariables = Exact<{
  input: CreateSituationInput;
}>;


export type CreateSituationMutation = { createSituation:
    | { __typename: 'SituationSetup', id: string, position: number, active: boolean, revision: number, holders: number, requests: number, situation: { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind> }, services: Array<{ serviceId: string, name: string, active: boolean, priced: boolean }> }
    | { __typename: 'SituationSetupRefused', reason: SituationSetupRefusalReason, message: string, current: { id: string, position: number, active: boolean, revision: number, holders: number, requests: number, situation: { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind> }, services: Array<{ serviceId: string, name: string, active: boolean, priced: boolean }> } | null }
   };

export type ChangeSituationMutationVariables = Exact<{
  input: ChangeSituationInput;
}>;


export type ChangeSituationMutation = { changeSituation:
    | { __typename: 'SituationSetup', id: string, position: number, active: boolean, revision: number, holders: number, requests: number, situation: { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind> }, services: Array<{ serviceId: string, name: string, active: boolean, priced: boolean }> }
    | { __typename: 'SituationSetupRefused', reason: SituationSetupRefusalReason, message: string, current: { id: string, position: number, active: boolean, revision: number, holders: number, requests: number, situation: { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind> }, services: Array<{ serviceId: string, name: string, active: boolean, priced: boolean }> } | null }
   };

export type ArchiveSituationMutationVariables = Exact<{
  situationId: string;
  revision: number;
}>;


export type ArchiveSituationMutation = { archiveSituation:
    | { __typename: 'SituationSetup', id: string, position: number, active: boolean, revision: number, holders: number, requests: number, situation: { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind> }, services: Array<{ serviceId: string, name: string, active: boolean, priced: boolean }> }
    | { __typename: 'SituationSetupRefused', reason: SituationSetupRefusalReason, message: string, current: { id: string, position: number, active: boolean, revision: number, holders: number, requests: number, situation: { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind> }, services: Array<{ serviceId: string, name: string, active: boolean, priced: boolean }> } | null }
   };

export type RestoreSituationMutationVariables = Exact<{
  situationId: string;
  revision: number;
}>;


export type RestoreSituationMutation = { restoreSituation:
    | { __typename: 'SituationSetup', id: string, position: number, active: boolean, revision: number, holders: number, requests: number, situation: { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind> }, services: Array<{ serviceId: string, name: string, active: boolean, priced: boolean }> }
    | { __typename: 'SituationSetupRefused', reason: SituationSetupRefusalReason, message: string, current: { id: string, position: number, active: boolean, revision: number, holders: number, requests: number, situation: { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind> }, services: Array<{ serviceId: string, name: string, active: boolean, priced: boolean }> } | null }
   };

export type StaffQueryVariables = Exact<{
  communeId?: string | null | undefined;
}>;


export type StaffQuery = { staff: Array<{ id: string, firstName: string, lastName: string, email: string, roles: Array<StaffRole>, state: StaffState, lastSignInAt: string | null, expiresAt: string | null, communes: Array<{ id: string, name: string }>, can: { change: { allowed: boolean, reason: string | null }, suspend: { allowed: boolean, reason: string | null }, reactivate: { allowed: boolean, reason: string | null }, remove: { allowed: boolean, reason: string | null }, resend: { allowed: boolean, reason: string | null } } }> };

export type StaffRowFragment = { id: string, firstName: string, lastName: string, email: string, roles: Array<StaffRole>, state: StaffState, lastSignInAt: string | null, expiresAt: string | null, communes: Array<{ id: string, name: string }>, can: { change: { allowed: boolean, reason: string | null }, suspend: { allowed: boolean, reason: string | null }, reactivate: { allowed: boolean, reason: string | null }, remove: { allowed: boolean, reason: string | null }, resend: { allowed: boolean, reason: string | null } } };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { inviteStaff:
    | { __typename: 'StaffChanged', message: string }
    | { __typename: 'StaffRefused', message: string, reason: StaffRefusalReason }
   };

export type ResendStaffInvitationMutationVariables = Exact<{
  id: string;
}>;


export type ResendStaffInvitationMutation = { resendStaffInvitation:
    | { __typename: 'StaffChanged', message: string }
    | { __typename: 'StaffRefused', message: string, reason: StaffRefusalReason }
   };

export type WithdrawStaffInvitationMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawStaffInvitationMutation = { withdrawStaffInvitation:
    | { __typename: 'StaffChanged', message: string }
    | { __typename: 'StaffRefused', message: string, reason: StaffRefusalReason }
   };

export type SetStaffRolesMutationVariables = Exact<{
  accountId: string;
  communeId?: string | null | undefined;
  roles: Array<StaffRole> | StaffRole;
}>;


export type SetStaffRolesMutation = { setStaffRoles:
    | { __typename: 'StaffChanged', message: string }
    | { __typename: 'StaffRefused', message: string, reason: StaffRefusalReason }
   };

export type SuspendStaffMutationVariables = Exact<{
  accountId: string;
  communeId?: string | null | undefined;
}>;


export type SuspendStaffMutation = { suspendStaff:
    | { __typename: 'StaffChanged', message: string }
    | { __typename: 'StaffRefused', message: string, reason: StaffRefusalReason }
   };

export type ReactivateStaffMutationVariables = Exact<{
  accountId: string;
  communeId?: string | null | undefined;
}>;


export type ReactivateStaffMutation = { reactivateStaff:
    | { __typename: 'StaffChanged', message: string }
    | { __typename: 'StaffRefused', message: string, reason: StaffRefusalReason }
   };

export type RemoveStaffMutationVariables = Exact<{
  accountId: string;
  communeId?: string | null | undefined;
}>;


export type RemoveStaffMutation = { removeStaff:
    | { __typename: 'StaffChanged', message: string }
    | { __typename: 'StaffRefused', message: string, reason: StaffRefusalReason }
   };

type StaffAnswer_StaffChanged_Fragment = { __typename: 'StaffChanged', message: string };

type StaffAnswer_StaffRefused_Fragment = { __typename: 'StaffRefused', message: string, reason: StaffRefusalReason };

export type StaffAnswerFragment =
  | StaffAnswer_StaffChanged_Fragment
  | StaffAnswer_StaffRefused_Fragment
;

export type StaffRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffRightsQuery = { staffRights: Array<{ right: StaffRightName, roles: Array<StaffRole> }>, dataReaders: Array<{ data: PersonalData, roles: Array<StaffRole> }> };

export type TariffPricePartsFragment = { priceCents: Cents, foodCents: Cents, effectiveFrom: string, effectiveTo: string | null, sample: boolean, deliberationNumber: string | null, deliberationDate: string | null, costCents: Cents | null, aboveCostReason: string | null };

export type TariffPublicationPartsFragment = { id: string, effectiveFrom: string, deliberationNumber: string, deliberationDate: string, cells: number, publishedAt: string, publishedByName: string, withdrawnAt: string | null, withdrawnByName: string | null, withdrawalReason: string | null, bookings: number, can: { withdraw: { allowed: boolean, reason: string | null } } };

export type TariffGridQueryVariables = Exact<{
  communeId: string;
  on: string;
}>;


export type TariffGridQuery = { tariffGrid: { communeId: string, on: string, today: string, nextSchoolYear: string, revision: number, can: { publish: { allowed: boolean } }, situations: Array<{ situationId: string, name: string, active: boolean, beneficiaries: number }>, services: Array<{ serviceId: string, name: string, unit: string, splitsFood: boolean, source: TariffSource, regulationFrom: string | null, cost: { costCents: Cents, effectiveFrom: string } | null, costs: Array<{ costCents: Cents, effectiveFrom: string }> }>, cells: Array<{ situationId: string, serviceId: string, price: { priceCents: Cents, foodCents: Cents, effectiveFrom: string, effectiveTo: string | null, sample: boolean, deliberationNumber: string | null, deliberationDate: string | null, costCents: Cents | null, aboveCostReason: string | null } | null, next: { priceCents: Cents, foodCents: Cents, effectiveFrom: string, effectiveTo: string | null, sample: boolean, deliberationNumber: string | null, deliberationDate: string | null, costCents: Cents | null, aboveCostReason: string | null } | null, prices: Array<{ priceCents: Cents, foodCents: Cents, effectiveFrom: string, effectiveTo: string | null, sample: boolean, deliberationNumber: string | null, deliberationDate: string | null, costCents: Cents | null, aboveCostReason: string | null }> }>, publications: Array<{ id: string, effectiveFrom: string, deliberationNumber: string, deliberationDate: string, cells: number, publishedAt: string, publishedByName: string, withdrawnAt: string | null, withdrawnByName: string | null, withdrawalReason: string | null, bookings: number, can: { withdraw: { allowed: boolean, reason: string | null } } }> } };

export type RaisedTariffsQueryVariables = Exact<{
  communeId: string;
  on: string;
  basisPoints: number;
  stepCents: number;
}>;


export type RaisedTariffsQuery = { raisedTariffs: Array<{ situationId: string, serviceId: string, priceCents: Cents, foodCents: Cents }> };

export type PreviewTariffsQueryVariables = Exact<{
  input: TariffChangesInput;
}>;


export type PreviewTariffsQuery = { previewTariffs: { beneficiaries: number, whyNot: string | null, needsReason: boolean, changes: Array<{ situationId: string, serviceId: string, situation: string, service: string, beforeCents: Cents | null, afterCents: Cents, foodCents: Cents, differenceCents: Cents | null, percent: string | null, until: string | null, beneficiaries: number, bookings: number, held: number, costCents: Cents | null, aboveCost: boolean, source: TariffSource, regulationFrom: string | null }> } };

export type PublishTariffsMutationVariables = Exact<{
  input: PublishTariffsInput;
}>;


export type PublishTariffsMutation = { publishTariffs:
    | { __typename: 'TariffPublication', id: string, effectiveFrom: string, deliberationNumber: string, deliberationDate: string, cells: number, publishedAt: string, publishedByName: string, withdrawnAt: string | null, withdrawnByName: string | null, withdrawalReason: string | null, bookings: number, can: { withdraw: { allowed: boolean, reason: string | null } } }
    | { __typename: 'TariffsRefused', reason: TariffsRefusalReason, message: string }
   };

export type WithdrawTariffsMutationVariables = Exact<{
  publicationId: string;
  reason: string;
}>;


export type WithdrawTariffsMutation = { withdrawTariffs:
    | { __typename: 'TariffPublication', id: string, effectiveFrom: string, deliberationNumber: string, deliberationDate: string, cells: number, publishedAt: string, publishedByName: string, withdrawnAt: string | null, withdrawnByName: string | null, withdrawalReason: string | null, bookings: number, can: { withdraw: { allowed: boolean, reason: string | null } } }
    | { __typename: 'TariffsRefused', reason: TariffsRefusalReason, message: string }
   };

export type SetServiceCostMutationVariables = Exact<{
  input: ServiceCostInput;
}>;


export type SetServiceCostMutation = { setServiceCost:
    | { __typename: 'TariffService' }
    | { __typename: 'TariffsRefused', reason: TariffsRefusalReason, message: string }
   };

export type TakingFamilyQueryVariables = Exact<{
  accountId: string;
}>;


export type TakingFamilyQuery = { family: { can: { decide: { allowed: boolean, reason: string | null } }, account: { id: string, firstName: string, lastName: string }, wallets: Array<{ id: string, balanceCents: Cents, careOnlyCents: Cents, regie: { id: string } }> } };

export type DeskPaymentRowFragment = { id: string, accountId: string, familyName: string, method: ReceiptMethod, amountCents: Cents, chequeNumber: string | null, bank: string | null, drawer: string | null, reference: string | null, receiptNumber: string, receiptId: string, takenAt: string, takenBy: string, state: DeskPaymentState, receivedOn: string | null, debtCents: Cents, can: { decide: { allowed: boolean, reason: string | null } }, decision: { id: string, kind: DeskDecisionKind, reason: string, askedById: string, askedBy: string } | null };

export type DeskNoFragment = { message: string };

export type DeskTopUpMutationVariables = Exact<{
  input: DeskTopUpInput;
}>;


export type DeskTopUpMutation = { deskTopUp:
    | { __typename: 'DeskPayment', id: string, accountId: string, familyName: string, method: ReceiptMethod, amountCents: Cents, chequeNumber: string | null, bank: string | null, drawer: string | null, reference: string | null, receiptNumber: string, receiptId: string, takenAt: string, takenBy: string, state: DeskPaymentState, receivedOn: string | null, debtCents: Cents, can: { decide: { allowed: boolean, reason: string | null } }, decision: { id: string, kind: DeskDecisionKind, reason: string, askedById: string, askedBy: string } | null }
    | { __typename: 'DeskRefused', message: string, refusal: DeskRefusalReason }
   };

export type ReceiptsQueryVariables = Exact<{
  regieId: string;
  day?: string | null | undefined;
  method?: ReceiptMethod | null | undefined;
  accountId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReceiptsQuery = { receipts: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, number: string, day: string, method: ReceiptMethod, amountCents: Cents, label: string, accountId: string, familyName: string, deskPaymentId: string | null, reversedAt: string | null, reversalReason: string | null, reversible: boolean } }> } };

export type ReverseDeskPaymentMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ReverseDeskPaymentMutation = { reverseDeskPayment:
    | { __typename: 'DeskPayment', id: string, accountId: string, familyName: string, method: ReceiptMethod, amountCents: Cents, chequeNumber: string | null, bank: string | null, drawer: string | null, reference: string | null, receiptNumber: string, receiptId: string, takenAt: string, takenBy: string, state: DeskPaymentState, receivedOn: string | null, debtCents: Cents, can: { decide: { allowed: boolean, reason: string | null } }, decision: { id: string, kind: DeskDecisionKind, reason: string, askedById: string, askedBy: string } | null }
    | { __typename: 'DeskRefused', message: string }
   };

export type DecideDeskRequestMutationVariables = Exact<{
  id: string;
  approve: boolean;
}>;


export type DecideDeskRequestMutation = { decideDeskRequest:
    | { __typename: 'DeskPayment', id: string, accountId: string, familyName: string, method: ReceiptMethod, amountCents: Cents, chequeNumber: string | null, bank: string | null, drawer: string | null, reference: string | null, receiptNumber: string, receiptId: string, takenAt: string, takenBy: string, state: DeskPaymentState, receivedOn: string | null, debtCents: Cents, can: { decide: { allowed: boolean, reason: string | null } }, decision: { id: string, kind: DeskDecisionKind, reason: string, askedById: string, askedBy: string } | null }
    | { __typename: 'DeskRefused', message: string }
   };

export type BounceChequeMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type BounceChequeMutation = { bounceCheque:
    | { __typename: 'DeskPayment', id: string, accountId: string, familyName: string, method: ReceiptMethod, amountCents: Cents, chequeNumber: string | null, bank: string | null, drawer: string | null, reference: string | null, receiptNumber: string, receiptId: string, takenAt: string, takenBy: string, state: DeskPaymentState, receivedOn: string | null, debtCents: Cents, can: { decide: { allowed: boolean, reason: string | null } }, decision: { id: string, kind: DeskDecisionKind, reason: string, askedById: string, askedBy: string } | null }
    | { __typename: 'DeskRefused', message: string }
   };

export type RecoverDebtMutationVariables = Exact<{
  id: string;
}>;


export type RecoverDebtMutation = { recoverDebt:
    | { __typename: 'DeskPayment', id: string, accountId: string, familyName: string, method: ReceiptMethod, amountCents: Cents, chequeNumber: string | null, bank: string | null, drawer: string | null, reference: string | null, receiptNumber: string, receiptId: string, takenAt: string, takenBy: string, state: DeskPaymentState, receivedOn: string | null, debtCents: Cents, can: { decide: { allowed: boolean, reason: string | null } }, decision: { id: string, kind: DeskDecisionKind, reason: string, askedById: string, askedBy: string } | null }
    | { __typename: 'DeskRefused', message: string }
   };

export type WriteOffDebtMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WriteOffDebtMutation = { writeOffDebt:
    | { __typename: 'DeskPayment', id: string, accountId: string, familyName: string, method: ReceiptMethod, amountCents: Cents, chequeNumber: string | null, bank: string | null, drawer: string | null, reference: string | null, receiptNumber: string, receiptId: string, takenAt: string, takenBy: string, state: DeskPaymentState, receivedOn: string | null, debtCents: Cents, can: { decide: { allowed: boolean, reason: string | null } }, decision: { id: string, kind: DeskDecisionKind, reason: string, askedById: string, askedBy: string } | null }
    | { __typename: 'DeskRefused', message: string }
   };

export type ClosingRowFragment = { id: string, day: string, expectedCents: Cents, countedCents: Cents, reason: string | null, closedBy: string };

export type CashPositionQueryVariables = Exact<{
  regieId: string;
  day?: string | null | undefined;
}>;


export type CashPositionQuery = { cashPosition: { day: string, today: string, daysToClose: Array<string>, cashCents: Cents, chequesCents: Cents, transfersCents: Cents, cesuCents: Cents, methods: Array<{ method: ReceiptMethod, receipts: number, amountCents: Cents, reversedReceipts: number, reversedCents: Cents }>, closing: { id: string, day: string, expectedCents: Cents, countedCents: Cents, reason: string | null, closedBy: string } | null, closings: Array<{ id: string, day: string, expectedCents: Cents, countedCents: Cents, reason: string | null, closedBy: string }>, decisions: Array<{ id: string, accountId: string, familyName: string, method: ReceiptMethod, amountCents: Cents, chequeNumber: string | null, bank: string | null, drawer: string | null, reference: string | null, receiptNumber: string, receiptId: string, takenAt: string, takenBy: string, state: DeskPaymentState, receivedOn: string | null, debtCents: Cents, can: { decide: { allowed: boolean, reason: string | null } }, decision: { id: string, kind: DeskDecisionKind, reason: string, askedById: string, askedBy: string } | null }>, debts: Array<{ id: string, accountId: string, familyName: string, method: ReceiptMethod, amountCents: Cents, chequeNumber: string | null, bank: string | null, drawer: string | null, reference: string | null, receiptNumber: string, receiptId: string, takenAt: string, takenBy: string, state: DeskPaymentState, receivedOn: string | null, debtCents: Cents, can: { decide: { allowed: boolean, reason: string | null } }, decision: { id: string, kind: DeskDecisionKind, reason: string, askedById: string, askedBy: string } | null }> } };

export type CashClosingQueryVariables = Exact<{
  id: string;
}>;


export type CashClosingQuery = { cashClosing: { closedAt: string, id: string, day: string, expectedCents: Cents, countedCents: Cents, reason: string | null, closedBy: string, counts: Array<{ unitCents: Cents, quantity: number }> } };

export type CloseCashDayMutationVariables = Exact<{
  input: CloseCashDayInput;
}>;


export type CloseCashDayMutation = { closeCashDay:
    | { __typename: 'CashClosing', id: string, day: string, expectedCents: Cents, countedCents: Cents, reason: string | null, closedBy: string }
    | { __typename: 'DeskRefused', message: string }
   };

export type UndepositedQueryVariables = Exact<{
  regieId: string;
  method: DeskMethod;
}>;


export type UndepositedQuery = { undeposited: Array<{ id: string, accountId: string, familyName: string, method: ReceiptMethod, amountCents: Cents, chequeNumber: string | null, bank: string | null, drawer: string | null, reference: string | null, receiptNumber: string, receiptId: string, takenAt: string, takenBy: string, state: DeskPaymentState, receivedOn: string | null, debtCents: Cents, can: { decide: { allowed: boolean, reason: string | null } }, decision: { id: string, kind: DeskDecisionKind, reason: string, askedById: string, askedBy: string } | null }> };

export type DepositRowFragment = { id: string, number: string, method: DepositMethod, amountCents: Cents, items: number, madeBy: string, madeAt: string, confirmedAt: string | null };

export type DepositsQueryVariables = Exact<{
  regieId: string;
  first: number;
}>;


export type DepositsQuery = { deposits: { edges: Array<{ cursor: string, node: { id: string, number: string, method: DepositMethod, amountCents: Cents, items: number, madeBy: string, madeAt: string, confirmedAt: string | null } }> } };

export type DepositQueryVariables = Exact<{
  id: string;
}>;


export type DepositQuery = { deposit: { id: string, number: string, method: DepositMethod, amountCents: Cents, items: number, madeBy: string, madeAt: string, confirmedAt: string | null, payments: Array<{ id: string, accountId: string, familyName: string, method: ReceiptMethod, amountCents: Cents, chequeNumber: string | null, bank: string | null, drawer: string | null, reference: string | null, receiptNumber: string, receiptId: string, takenAt: string, takenBy: string, state: DeskPaymentState, receivedOn: string | null, debtCents: Cents, can: { decide: { allowed: boolean, reason: string | null } }, decision: { id: string, kind: DeskDecisionKind, reason: string, askedById: string, askedBy: string } | null }> } };

export type MakeDepositMutationVariables = Exact<{
  input: MakeDepositInput;
}>;


export type MakeDepositMutation = { makeDeposit:
    | { __typename: 'Deposit', id: string, number: string, method: DepositMethod, amountCents: Cents, items: number, madeBy: string, madeAt: string, confirmedAt: string | null }
    | { __typename: 'DeskRefused', message: string }
   };

export type ReceiveTransfersMutationVariables = Exact<{
  input: ReceiveTransfersInput;
}>;


export type ReceiveTransfersMutation = { receiveTransfers:
    | { __typename: 'DeskRefused', message: string }
    | { __typename: 'TransfersReceived', payments: Array<{ id: string, accountId: string, familyName: string, method: ReceiptMethod, amountCents: Cents, chequeNumber: string | null, bank: string | null, drawer: string | null, reference: string | null, receiptNumber: string, receiptId: string, takenAt: string, takenBy: string, state: DeskPaymentState, receivedOn: string | null, debtCents: Cents, can: { decide: { allowed: boolean, reason: string | null } }, decision: { id: string, kind: DeskDecisionKind, reason: string, askedById: string, askedBy: string } | null }> }
   };

export type ConfirmDepositMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmDepositMutation = { confirmDeposit:
    | { __typename: 'Deposit', id: string, number: string, method: DepositMethod, amountCents: Cents, items: number, madeBy: string, madeAt: string, confirmedAt: string | null }
    | { __typename: 'DeskRefused', message: string }
   };

export type ChangesToReviewQueryVariables = Exact<{
  communeId: string;
}>;


export type ChangesToReviewQuery = { changesToReview: Array<{ id: string, askedAt: string, differences: Array<{ fact: FactName, before: string | null, after: string | null }>, can: { decide: { allowed: boolean, reason: string | null } }, account: { id: string, firstName: string, lastName: string }, beneficiary: { id: string, firstName: string, lastName: string } | null }> };

export type DecideChangeMutationVariables = Exact<{
  id: string;
  accept: boolean;
  reason?: string | null | undefined;
}>;


export type DecideChangeMutation = { decideChange:
    | { __typename: 'ChangeRefused', message: string, refusal: ChangeRefusalReason }
    | { __typename: 'FactChange', id: string, status: FactChangeStatus }
   };

export type ValidationCheckFragment = { ok: boolean, sentence: string };

export type ValidationPieceFragment = { id: string, kind: DocumentKind, status: DocumentStatus, fileName: string, mimeType: string, sizeBytes: number, uploadedAt: string, url: string };

export type ValidationAccountFragment = { id: string, gender: Gender | null, firstName: string, lastName: string, email: string, emailConfirmed: boolean, phone: string | null, birthDate: string | null, addressLine: string | null, postalCode: string | null, city: string | null, isCompany: boolean, companyName: string | null, siret: string | null, createdAt: string };

export type AccessesToValidateQueryVariables = Exact<{
  communeId: string;
}>;


export type AccessesToValidateQuery = { accessesToValidate: Array<{ defaultValidTo: string, access: { id: string, requestedAt: string, missingDocuments: Array<DocumentKind>, can: { decide: { allowed: boolean, reason: string | null } }, situation: { id: string, name: string }, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }>, beneficiary: { id: string, firstName: string, lastName: string, birthDate: string | null, schoolClass: string | null, kind: BeneficiaryKind }, account: { id: string, gender: Gender | null, firstName: string, lastName: string, email: string, emailConfirmed: boolean, phone: string | null, birthDate: string | null, addressLine: string | null, postalCode: string | null, city: string | null, isCompany: boolean, companyName: string | null, siret: string | null, createdAt: string } }, checks: Array<{ ok: boolean, sentence: string }>, documents: Array<{ id: string, kind: DocumentKind, status: DocumentStatus, fileName: string, mimeType: string, sizeBytes: number, uploadedAt: string, url: string }> }> };

export type AccountsToValidateQueryVariables = Exact<{
  communeId: string;
}>;


export type AccountsToValidateQuery = { accountsToValidate: Array<{ family: { can: { decide: { allowed: boolean, reason: string | null } }, account: { id: string, gender: Gender | null, firstName: string, lastName: string, email: string, emailConfirmed: boolean, phone: string | null, birthDate: string | null, addressLine: string | null, postalCode: string | null, city: string | null, isCompany: boolean, companyName: string | null, siret: string | null, createdAt: string }, filiations: Array<{ id: string, type: FiliationType, beneficiary: { id: string, firstName: string, lastName: string, birthDate: string | null } }>, accesses: Array<{ id: string, status: AccessStatus, situation: { id: string, name: string }, beneficiary: { id: string, firstName: string } }>, documents: Array<{ id: string, kind: DocumentKind, status: DocumentStatus, fileName: string, mimeType: string, sizeBytes: number, uploadedAt: string, url: string }> }, checks: Array<{ ok: boolean, sentence: string }> }> };

export type DocumentsToReviewQueryVariables = Exact<{
  communeId: string;
}>;


export type DocumentsToReviewQuery = { documentsToReview: Array<{ id: string, kind: DocumentKind, status: DocumentStatus, fileName: string, mimeType: string, sizeBytes: number, uploadedAt: string, url: string, can: { decide: { allowed: boolean, reason: string | null } }, beneficiary: { id: string, firstName: string, lastName: string } | null, account: { id: string, firstName: string, lastName: string, email: string } }> };

export type AccessRefusedPartsFragment = { message: string, refusal: AccessRefusalReason, overlap: { id: string } | null };

export type ValidateAccessMutationVariables = Exact<{
  accessId: string;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
}>;


export type ValidateAccessMutation = { validateAccess:
    | { __typename: 'AccessRefused', message: string, refusal: AccessRefusalReason, overlap: { id: string } | null }
    | { __typename: 'ServiceAccess', id: string, status: AccessStatus, validFrom: string | null, validTo: string | null }
   };

export type RefuseAccessMutationVariables = Exact<{
  accessId: string;
  reason: string;
}>;


export type RefuseAccessMutation = { refuseAccess:
    | { __typename: 'AccessRefused', message: string, refusal: AccessRefusalReason, overlap: { id: string } | null }
    | { __typename: 'ServiceAccess', id: string, status: AccessStatus, reason: string | null }
   };

export type ValidateAccountMutationVariables = Exact<{
  accountId: string;
}>;


export type ValidateAccountMutation = { validateAccount:
    | { __typename: 'AccessRefused', message: string, refusal: AccessRefusalReason, overlap: { id: string } | null }
    | { __typename: 'AccountDecided', account: { id: string, status: AccountStatus } }
   };

export type RefuseAccountMutationVariables = Exact<{
  accountId: string;
  reason: string;
}>;


export type RefuseAccountMutation = { refuseAccount:
    | { __typename: 'AccessRefused', message: string, refusal: AccessRefusalReason, overlap: { id: string } | null }
    | { __typename: 'AccountDecided', account: { id: string, status: AccountStatus, refusalReason: string | null } }
   };

export type ReviewDocumentMutationVariables = Exact<{
  id: string;
  accept: boolean;
  reason?: string | null | undefined;
}>;


export type ReviewDocumentMutation = { reviewDocument:
    | { __typename: 'DocumentRefused', message: string, refusal: DocumentRefusalReason }
    | { __typename: 'SupportingDocument', id: string, status: DocumentStatus, refusalReason: string | null }
   };

export type UndoDecisionsMutationVariables = Exact<{
  lines: Array<DecisionLineInput> | DecisionLineInput;
}>;


export type UndoDecisionsMutation = { undoDecisions:
    | { __typename: 'DecisionRefused', message: string, refusal: DecisionRefusalReason }
    | { __typename: 'DecisionsUndone', count: number }
   };

export type OpenLineMutationVariables = Exact<{
  kind: DecisionKind;
  id: string;
  communeId: string;
}>;


export type OpenLineMutation = { openLine: Array<{ id: string, openedBy: string, byMe: boolean }> };

export type StaffCommunesQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffCommunesQuery = { staffCommunes: Array<{ id: string, slug: string, name: string, archived: boolean, logoUrl: string | null, timeZone: string, regie: { id: string, name: string }, services: Array<{ id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }> }> };

export type StaffCommuneFragment = { id: string, slug: string, name: string, archived: boolean, logoUrl: string | null, timeZone: string, regie: { id: string, name: string }, services: Array<{ id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, capacity: number | null }> };

export type ValidationCountsQueryVariables = Exact<{
  communeId: string;
}>;


export type ValidationCountsQuery = { validationCounts: { accounts: number, accesses: number, documents: number, changes: number } };

export type RemoveLogoMutationVariables = Exact<{
  communeId?: string | null | undefined;
  before: string;
}>;


export type RemoveLogoMutation = { removeLogo:
    | { __typename: 'LogoNotRemoved', message: string }
    | { __typename: 'LogoRemoved' }
   };

export type NotCancellableFragment = { bookingId: string, reason: CancellationRefusalReason, message: string };

export type DemonstrationQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstrationQuery = { agglomeration: { id: string, demonstration: boolean } | null };

export type FiliationPartsFragment = { id: string, type: FiliationType, beneficiary: { id: string, firstName: string, lastName: string, birthDate: string | null, kind: BeneficiaryKind, schoolClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null }, can: { remove: { allowed: boolean, reason: string | null } } };

export type BeneficiaryPartsFragment = { id: string, firstName: string, lastName: string, birthDate: string | null, kind: BeneficiaryKind, schoolClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null };

export type DocumentPartsFragment = { id: string, kind: DocumentKind, status: DocumentStatus, fileName: string, sizeBytes: number, uploadedAt: string, refusalReason: string | null, url: string, beneficiary: { id: string, firstName: string } | null, commune: { id: string, name: string } | null };

export type FamilyPapersQueryVariables = Exact<{
  accountId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FamilyPapersQuery = { family: { account: { id: string }, papers: Array<{ regieId: string, regieName: string, closedUntil: string | null, months: Array<string>, years: Array<number> }>, receipts: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, number: string, regieName: string, day: string, method: ReceiptMethod, amountCents: Cents, label: string } }> } } };

export type ServicePricePartsFragment = { sample: boolean, sentence: string, service: { id: string, name: string } };

export type SituationsQueryVariables = Exact<{
  accountId?: string | null | undefined;
}>;


export type SituationsQuery = { communes: Array<{ id: string, name: string, situations: Array<{ id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind>, services: Array<{ id: string, name: string }>, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }> }> }> };

export type SituationPartsFragment = { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<DocumentKind>, services: Array<{ id: string, name: string }>, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { sessionId: string, nextStep: string | null, account: { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: string | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean }, staff: Array<{ id: string, role: StaffRole, commune: { id: string, name: string, slug: string } | null }> } | null };

export type ViewerPartsFragment = { sessionId: string, nextStep: string | null, account: { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: string | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean }, staff: Array<{ id: string, role: StaffRole, commune: { id: string, name: string, slug: string } | null }> };

export type AccountPartsFragment = { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: string | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean };

export type CommuneThemeFragment = { id: string, name: string, slug: string, logoUrl: string | null, theme: { brand: string, brandStrong: string, brandSoft: string, brandLine: string, selected: string } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInRefused', message: string, reason: SignInRefusalReason }
    | { __typename: 'SignedIn', viewer: { sessionId: string, nextStep: string | null, account: { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: string | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean }, staff: Array<{ id: string, role: StaffRole, commune: { id: string, name: string, slug: string } | null }> } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type OrderStatePartsFragment = { code: OrderStateCode, payer: OrderPayer, label: string, title: string, sentence: string, secondsLeft: number | null };

export type OrderQuotePartsFragment = { totalCents: Cents, regies: Array<{ totalCents: Cents, walletBalanceCents: Cents, careOnlyCents: Cents, careOnlyUnusedCents: Cents, missingCents: Cents, cancellationRule: string, regie: { id: string, name: string }, choices: Array<{ method: PaymentMethod, allowed: boolean, reason: string | null, walletCents: Cents, cardCents: Cents }>, lines: Array<{ beneficiaryId: string, beneficiaryName: string, unitPriceCents: Cents, quantity: number, totalCents: Cents, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string } }, days: Array<{ day: string, priceCents: Cents, surchargeCents: Cents, cancellableUntil: string }> }> }>, unavailable: Array<{ serviceId: string, beneficiaryId: string, day: string, reason: UnavailableReason, message: string }>, overlaps: Array<{ serviceId: string, beneficiaryId: string, day: string, message: string }> };

export type RegieQuotePartsFragment = { totalCents: Cents, walletBalanceCents: Cents, careOnlyCents: Cents, careOnlyUnusedCents: Cents, missingCents: Cents, cancellationRule: string, regie: { id: string, name: string }, choices: Array<{ method: PaymentMethod, allowed: boolean, reason: string | null, walletCents: Cents, cardCents: Cents }>, lines: Array<{ beneficiaryId: string, beneficiaryName: string, unitPriceCents: Cents, quantity: number, totalCents: Cents, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string } }, days: Array<{ day: string, priceCents: Cents, surchargeCents: Cents, cancellableUntil: string }> }> };

export type LostDayFragment = { serviceId: string, beneficiaryId: string, day: string, reason: UnavailableReason, message: string };

export type OverlapPartsFragment = { serviceId: string, beneficiaryId: string, day: string, message: string };

export type OrderRefusalFragment = { message: string, reason: OrderRefusalReason, totalCents: Cents | null, missingCents: Cents | null, unavailable: Array<{ serviceId: string, beneficiaryId: string, day: string, reason: UnavailableReason, message: string }> };

export type RefundPartsFragment = { id: string, amountCents: Cents, destination: RefundDestination, status: RefundStatus, sentence: string, reason: string | null, orderId: string | null, orderNumber: string | null, askedAt: string };

export type AskRefundMutationVariables = Exact<{
  input: AskRefundInput;
}>;


export type AskRefundMutation = { askRefund:
    | { __typename: 'RefundMade', refund: { id: string, amountCents: Cents, destination: RefundDestination, status: RefundStatus, sentence: string, reason: string | null, orderId: string | null, orderNumber: string | null, askedAt: string } }
    | { __typename: 'RefundRefused', message: string, reason: RefundRefusalReason }
   };

export const AgglomerationSetupPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgglomerationSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgglomerationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailSender"}},{"kind":"Field","name":{"kind":"Name","value":"usualSender"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"agglomeration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"publicationDirector"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}}]}}]} as unknown as DocumentNode;
export const AttendanceSheetRowsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceSheetRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceSheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absenceQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"due"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"expectedElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}}]}}]}}]} as unknown as DocumentNode;
export const UnbookedChoiceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnbookedChoiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnbookedChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}}]}}]} as unknown as DocumentNode;
export const AttendanceNoteRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceNoteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]} as unknown as DocumentNode;
export const CalendarImpactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarImpact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosureImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidOrders"}},{"kind":"Field","name":{"kind":"Name","value":"heldBookings"}}]}}]} as unknown as DocumentNode;
export const CalendarClosureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarClosure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Closure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"shortReason"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarImpact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarImpact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosureImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidOrders"}},{"kind":"Field","name":{"kind":"Name","value":"heldBookings"}}]}}]} as unknown as DocumentNode;
export const CalendarRestoredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRestored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReopeningImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"chargedCents"}},{"kind":"Field","name":{"kind":"Name","value":"leftBookings"}},{"kind":"Field","name":{"kind":"Name","value":"leftFamilies"}}]}}]} as unknown as DocumentNode;
export const CommuneIdentityPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneIdentityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandColor"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"privacyContact"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}}]}}]} as unknown as DocumentNode;
export const CommuneSetupPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"administrators"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inseeCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"schoolZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CommuneSetupAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"administrators"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inseeCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"schoolZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode;
export const AccessEndPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEndParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEndEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOrders"}}]}}]} as unknown as DocumentNode;
export const FamilyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Family"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filiations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}}]}}]}}]}}]} as unknown as DocumentNode;
export const FamilyBookingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyBooking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;
export const RefundPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}}]} as unknown as DocumentNode;
export const FamilyWalletFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyWallet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wallet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardRefundableCents"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}}]} as unknown as DocumentNode;
export const ServicePricePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const FamilyAccessFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyAccess"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missingDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takeBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const BeneficiaryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeneficiaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]} as unknown as DocumentNode;
export const FamilyFiliationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyFiliation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeneficiaryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeneficiaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]} as unknown as DocumentNode;
export const FamilyRightsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyRights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FamilyCan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]} as unknown as DocumentNode;
export const KitchenForecastFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KitchenForecast"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KitchenDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"closure"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}}]}}]}}]}}]} as unknown as DocumentNode;
export const RefundRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"returnedCents"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"heldUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"ibanMask"}},{"kind":"Field","name":{"kind":"Name","value":"transferReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"askedByFamily"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"approvedByName"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"markReturned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;
export const RefundAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;
export const DisputeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"decidedCents"}},{"kind":"Field","name":{"kind":"Name","value":"undecidedCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bankReason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"takenFrom"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointer"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const RegulationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegulationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointer"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const ApprovalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationApproval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regulationId"}},{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ClosedPeriodPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedPeriodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosedPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"transactions"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"debitCents"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"}}]}}]} as unknown as DocumentNode;
export const PayoutReportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayoutReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"arrivalDay"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grossCents"}},{"kind":"Field","name":{"kind":"Name","value":"feeCents"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"movements"}},{"kind":"Field","name":{"kind":"Name","value":"addsUp"}},{"kind":"Field","name":{"kind":"Name","value":"bankLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"valueDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"valueDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anomalies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"oursCents"}},{"kind":"Field","name":{"kind":"Name","value":"theirsCents"}}]}}]}}]} as unknown as DocumentNode;
export const ServiceSetupPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"bookingsToCome"}},{"kind":"Field","name":{"kind":"Name","value":"validAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ServiceSetupAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetupRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"bookingsToCome"}},{"kind":"Field","name":{"kind":"Name","value":"validAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CardPaymentsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardPaymentsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signingKeys"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}}]}}]} as unknown as DocumentNode;
export const SituationSetupPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"priced"}}]}}]}}]} as unknown as DocumentNode;
export const SituationSetupAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetupRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"priced"}}]}}]}}]} as unknown as DocumentNode;
export const StaffRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reactivate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;
export const StaffAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;
export const TariffPricePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TariffPriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TariffPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"foodCents"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationDate"}},{"kind":"Field","name":{"kind":"Name","value":"costCents"}},{"kind":"Field","name":{"kind":"Name","value":"aboveCostReason"}}]}}]} as unknown as DocumentNode;
export const TariffPublicationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TariffPublicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TariffPublication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationDate"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;
export const DeskPaymentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskPaymentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskPayment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"chequeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"drawer"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"debtCents"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedById"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}}]}}]}}]} as unknown as DocumentNode;
export const DeskNoFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskNo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const ClosingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CashClosing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCents"}},{"kind":"Field","name":{"kind":"Name","value":"countedCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"}}]}}]} as unknown as DocumentNode;
export const DepositRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepositRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deposit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]} as unknown as DocumentNode;
export const ValidationCheckFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationCheck"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Check"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]} as unknown as DocumentNode;
export const ValidationPieceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationPiece"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportingDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode;
export const ValidationAccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode;
export const AccessRefusedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessRefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overlap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const StaffCommuneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffCommune"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}}]}}]} as unknown as DocumentNode;
export const NotCancellableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotCancellable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookingNotCancellable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const FiliationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiliationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeneficiaryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeneficiaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]} as unknown as DocumentNode;
export const DocumentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportingDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const SituationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Situation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const AccountPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}}]} as unknown as DocumentNode;
export const ViewerPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}}]} as unknown as DocumentNode;
export const CommuneThemeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneTheme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"brandStrong"}},{"kind":"Field","name":{"kind":"Name","value":"brandSoft"}},{"kind":"Field","name":{"kind":"Name","value":"brandLine"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}}]}}]}}]} as unknown as DocumentNode;
export const OrderStatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderStateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}}]} as unknown as DocumentNode;
export const RegieQuotePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegieQuoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegieQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletBalanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyUnusedCents"}},{"kind":"Field","name":{"kind":"Name","value":"missingCents"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellationRule"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}}]}}]}}]}}]} as unknown as DocumentNode;
export const LostDayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnavailableDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const OverlapPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlapParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverlapWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const OrderQuotePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderQuoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"regies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegieQuoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LostDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverlapParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegieQuoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegieQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletBalanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyUnusedCents"}},{"kind":"Field","name":{"kind":"Name","value":"missingCents"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellationRule"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnavailableDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlapParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverlapWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const OrderRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"missingCents"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LostDay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnavailableDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const AgglomerationSetupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgglomerationSetup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agglomerationSetup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgglomerationSetupParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgglomerationSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgglomerationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailSender"}},{"kind":"Field","name":{"kind":"Name","value":"usualSender"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"agglomeration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"publicationDirector"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAgglomerationSetupQuery__
 *
 * To run a query within a Vue component, call `useAgglomerationSetupQuery` and pass it any options that fit your needs.
 * When your component renders, `useAgglomerationSetupQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useAgglomerationSetupQuery();
 */
export function useAgglomerationSetupQuery(options: VueApolloComposable.UseQueryOptions<AgglomerationSetupQuery, AgglomerationSetupQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AgglomerationSetupQuery, AgglomerationSetupQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AgglomerationSetupQuery, AgglomerationSetupQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<AgglomerationSetupQuery, AgglomerationSetupQueryVariables>(AgglomerationSetupDocument, {}, options);
}
export function useAgglomerationSetupLazyQuery(options: VueApolloComposable.UseQueryOptions<AgglomerationSetupQuery, AgglomerationSetupQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AgglomerationSetupQuery, AgglomerationSetupQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AgglomerationSetupQuery, AgglomerationSetupQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<AgglomerationSetupQuery, AgglomerationSetupQueryVariables>(AgglomerationSetupDocument, {}, options);
}
export type AgglomerationSetupQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<AgglomerationSetupQuery, AgglomerationSetupQueryVariables>;
export const ChangeAgglomerationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeAgglomeration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAgglomerationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeAgglomeration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgglomerationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgglomerationSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgglomerationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgglomerationSetupParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgglomerationSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgglomerationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailSender"}},{"kind":"Field","name":{"kind":"Name","value":"usualSender"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"agglomeration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"publicationDirector"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangeAgglomerationMutation__
 *
 * To run a mutation, you first call `useChangeAgglomerationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useChangeAgglomerationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useChangeAgglomerationMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useChangeAgglomerationMutation(options: VueApolloComposable.UseMutationOptions<ChangeAgglomerationMutation, ChangeAgglomerationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ChangeAgglomerationMutation, ChangeAgglomerationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ChangeAgglomerationMutation, ChangeAgglomerationMutationVariables>(ChangeAgglomerationDocument, options);
}
export type ChangeAgglomerationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ChangeAgglomerationMutation, ChangeAgglomerationMutationVariables>;
export const AttendanceSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendanceSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceSheetRows"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceSheetRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceSheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absenceQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"due"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"expectedElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAttendanceSheetQuery__
 *
 * To run a query within a Vue component, call `useAttendanceSheetQuery` and pass it any options that fit your needs.
 * When your component renders, `useAttendanceSheetQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useAttendanceSheetQuery({
 *   serviceId: // value for 'serviceId'
 *   day: // value for 'day'
 * });
 */
export function useAttendanceSheetQuery(variables: AttendanceSheetQueryVariables | VueCompositionApi.Ref<AttendanceSheetQueryVariables> | ReactiveFunction<AttendanceSheetQueryVariables>, options: VueApolloComposable.UseQueryOptions<AttendanceSheetQuery, AttendanceSheetQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AttendanceSheetQuery, AttendanceSheetQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AttendanceSheetQuery, AttendanceSheetQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<AttendanceSheetQuery, AttendanceSheetQueryVariables>(AttendanceSheetDocument, variables, options);
}
export function useAttendanceSheetLazyQuery(variables?: AttendanceSheetQueryVariables | VueCompositionApi.Ref<AttendanceSheetQueryVariables> | ReactiveFunction<AttendanceSheetQueryVariables>, options: VueApolloComposable.UseQueryOptions<AttendanceSheetQuery, AttendanceSheetQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AttendanceSheetQuery, AttendanceSheetQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AttendanceSheetQuery, AttendanceSheetQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<AttendanceSheetQuery, AttendanceSheetQueryVariables>(AttendanceSheetDocument, variables, options);
}
export type AttendanceSheetQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<AttendanceSheetQuery, AttendanceSheetQueryVariables>;
export const RecordAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"marks"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceMark"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sentAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"madeBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"marks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"marks"}}},{"kind":"Argument","name":{"kind":"Name","value":"sentAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sentAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"madeBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"madeBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceSheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceSheetRows"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceSheetRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceSheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absenceQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"due"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"expectedElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRecordAttendanceMutation__
 *
 * To run a mutation, you first call `useRecordAttendanceMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRecordAttendanceMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRecordAttendanceMutation({
 *   variables: {
 *     serviceId: // value for 'serviceId'
 *     day: // value for 'day'
 *     marks: // value for 'marks'
 *     sentAt: // value for 'sentAt'
 *     madeBy: // value for 'madeBy'
 *   },
 * });
 */
export function useRecordAttendanceMutation(options: VueApolloComposable.UseMutationOptions<RecordAttendanceMutation, RecordAttendanceMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RecordAttendanceMutation, RecordAttendanceMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RecordAttendanceMutation, RecordAttendanceMutationVariables>(RecordAttendanceDocument, options);
}
export type RecordAttendanceMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const NoteChildDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteChild"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"madeAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sentAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"madeBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteChild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"madeAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"madeAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"sentAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sentAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"madeBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"madeBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceSheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceSheetRows"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceSheetRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceSheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absenceQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"due"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"expectedElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useNoteChildMutation__
 *
 * To run a mutation, you first call `useNoteChildMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useNoteChildMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useNoteChildMutation({
 *   variables: {
 *     serviceId: // value for 'serviceId'
 *     day: // value for 'day'
 *     id: // value for 'id'
 *     name: // value for 'name'
 *     madeAt: // value for 'madeAt'
 *     sentAt: // value for 'sentAt'
 *     madeBy: // value for 'madeBy'
 *   },
 * });
 */
export function useNoteChildMutation(options: VueApolloComposable.UseMutationOptions<NoteChildMutation, NoteChildMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<NoteChildMutation, NoteChildMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<NoteChildMutation, NoteChildMutationVariables>(NoteChildDocument, options);
}
export type NoteChildMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<NoteChildMutation, NoteChildMutationVariables>;
export const UnbookedChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnbookedChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unbookedChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnbookedChoiceRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnbookedChoiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnbookedChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}}]}}]} as unknown as DocumentNode;

/**
 * __useUnbookedChoicesQuery__
 *
 * To run a query within a Vue component, call `useUnbookedChoicesQuery` and pass it any options that fit your needs.
 * When your component renders, `useUnbookedChoicesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useUnbookedChoicesQuery({
 *   serviceId: // value for 'serviceId'
 *   day: // value for 'day'
 * });
 */
export function useUnbookedChoicesQuery(variables: UnbookedChoicesQueryVariables | VueCompositionApi.Ref<UnbookedChoicesQueryVariables> | ReactiveFunction<UnbookedChoicesQueryVariables>, options: VueApolloComposable.UseQueryOptions<UnbookedChoicesQuery, UnbookedChoicesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<UnbookedChoicesQuery, UnbookedChoicesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<UnbookedChoicesQuery, UnbookedChoicesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<UnbookedChoicesQuery, UnbookedChoicesQueryVariables>(UnbookedChoicesDocument, variables, options);
}
export function useUnbookedChoicesLazyQuery(variables?: UnbookedChoicesQueryVariables | VueCompositionApi.Ref<UnbookedChoicesQueryVariables> | ReactiveFunction<UnbookedChoicesQueryVariables>, options: VueApolloComposable.UseQueryOptions<UnbookedChoicesQuery, UnbookedChoicesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<UnbookedChoicesQuery, UnbookedChoicesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<UnbookedChoicesQuery, UnbookedChoicesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<UnbookedChoicesQuery, UnbookedChoicesQueryVariables>(UnbookedChoicesDocument, variables, options);
}
export type UnbookedChoicesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<UnbookedChoicesQuery, UnbookedChoicesQueryVariables>;
export const AttendanceNotesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendanceNotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"attendanceNotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceNoteRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"settled"},"name":{"kind":"Name","value":"attendanceNotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"settled"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceNoteRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceNoteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAttendanceNotesQuery__
 *
 * To run a query within a Vue component, call `useAttendanceNotesQuery` and pass it any options that fit your needs.
 * When your component renders, `useAttendanceNotesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useAttendanceNotesQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useAttendanceNotesQuery(variables: AttendanceNotesQueryVariables | VueCompositionApi.Ref<AttendanceNotesQueryVariables> | ReactiveFunction<AttendanceNotesQueryVariables>, options: VueApolloComposable.UseQueryOptions<AttendanceNotesQuery, AttendanceNotesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AttendanceNotesQuery, AttendanceNotesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AttendanceNotesQuery, AttendanceNotesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<AttendanceNotesQuery, AttendanceNotesQueryVariables>(AttendanceNotesDocument, variables, options);
}
export function useAttendanceNotesLazyQuery(variables?: AttendanceNotesQueryVariables | VueCompositionApi.Ref<AttendanceNotesQueryVariables> | ReactiveFunction<AttendanceNotesQueryVariables>, options: VueApolloComposable.UseQueryOptions<AttendanceNotesQuery, AttendanceNotesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AttendanceNotesQuery, AttendanceNotesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AttendanceNotesQuery, AttendanceNotesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<AttendanceNotesQuery, AttendanceNotesQueryVariables>(AttendanceNotesDocument, variables, options);
}
export type AttendanceNotesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<AttendanceNotesQuery, AttendanceNotesQueryVariables>;
export const AttendanceNoteCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttendanceNoteCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceNoteCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}]}]}}]} as unknown as DocumentNode;

/**
 * __useAttendanceNoteCountQuery__
 *
 * To run a query within a Vue component, call `useAttendanceNoteCountQuery` and pass it any options that fit your needs.
 * When your component renders, `useAttendanceNoteCountQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useAttendanceNoteCountQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useAttendanceNoteCountQuery(variables: AttendanceNoteCountQueryVariables | VueCompositionApi.Ref<AttendanceNoteCountQueryVariables> | ReactiveFunction<AttendanceNoteCountQueryVariables>, options: VueApolloComposable.UseQueryOptions<AttendanceNoteCountQuery, AttendanceNoteCountQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AttendanceNoteCountQuery, AttendanceNoteCountQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AttendanceNoteCountQuery, AttendanceNoteCountQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<AttendanceNoteCountQuery, AttendanceNoteCountQueryVariables>(AttendanceNoteCountDocument, variables, options);
}
export function useAttendanceNoteCountLazyQuery(variables?: AttendanceNoteCountQueryVariables | VueCompositionApi.Ref<AttendanceNoteCountQueryVariables> | ReactiveFunction<AttendanceNoteCountQueryVariables>, options: VueApolloComposable.UseQueryOptions<AttendanceNoteCountQuery, AttendanceNoteCountQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AttendanceNoteCountQuery, AttendanceNoteCountQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AttendanceNoteCountQuery, AttendanceNoteCountQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<AttendanceNoteCountQuery, AttendanceNoteCountQueryVariables>(AttendanceNoteCountDocument, variables, options);
}
export type AttendanceNoteCountQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<AttendanceNoteCountQuery, AttendanceNoteCountQueryVariables>;
export const AttachAttendanceNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachAttendanceNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"beneficiaryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachAttendanceNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"beneficiaryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"beneficiaryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceNoteRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceNoteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAttachAttendanceNoteMutation__
 *
 * To run a mutation, you first call `useAttachAttendanceNoteMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useAttachAttendanceNoteMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useAttachAttendanceNoteMutation({
 *   variables: {
 *     id: // value for 'id'
 *     beneficiaryId: // value for 'beneficiaryId'
 *   },
 * });
 */
export function useAttachAttendanceNoteMutation(options: VueApolloComposable.UseMutationOptions<AttachAttendanceNoteMutation, AttachAttendanceNoteMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<AttachAttendanceNoteMutation, AttachAttendanceNoteMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<AttachAttendanceNoteMutation, AttachAttendanceNoteMutationVariables>(AttachAttendanceNoteDocument, options);
}
export type AttachAttendanceNoteMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<AttachAttendanceNoteMutation, AttachAttendanceNoteMutationVariables>;
export const CloseAttendanceNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseAttendanceNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeAttendanceNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttendanceNoteRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttendanceNoteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCloseAttendanceNoteMutation__
 *
 * To run a mutation, you first call `useCloseAttendanceNoteMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useCloseAttendanceNoteMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useCloseAttendanceNoteMutation({
 *   variables: {
 *     id: // value for 'id'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useCloseAttendanceNoteMutation(options: VueApolloComposable.UseMutationOptions<CloseAttendanceNoteMutation, CloseAttendanceNoteMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<CloseAttendanceNoteMutation, CloseAttendanceNoteMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<CloseAttendanceNoteMutation, CloseAttendanceNoteMutationVariables>(CloseAttendanceNoteDocument, options);
}
export type CloseAttendanceNoteMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<CloseAttendanceNoteMutation, CloseAttendanceNoteMutationVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAuditLogQuery__
 *
 * To run a query within a Vue component, call `useAuditLogQuery` and pass it any options that fit your needs.
 * When your component renders, `useAuditLogQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useAuditLogQuery({
 *   communeId: // value for 'communeId'
 *   person: // value for 'person'
 *   subjectId: // value for 'subjectId'
 *   from: // value for 'from'
 *   to: // value for 'to'
 *   first: // value for 'first'
 *   after: // value for 'after'
 * });
 */
export function useAuditLogQuery(variables: AuditLogQueryVariables | VueCompositionApi.Ref<AuditLogQueryVariables> | ReactiveFunction<AuditLogQueryVariables>, options: VueApolloComposable.UseQueryOptions<AuditLogQuery, AuditLogQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AuditLogQuery, AuditLogQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AuditLogQuery, AuditLogQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<AuditLogQuery, AuditLogQueryVariables>(AuditLogDocument, variables, options);
}
export function useAuditLogLazyQuery(variables?: AuditLogQueryVariables | VueCompositionApi.Ref<AuditLogQueryVariables> | ReactiveFunction<AuditLogQueryVariables>, options: VueApolloComposable.UseQueryOptions<AuditLogQuery, AuditLogQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AuditLogQuery, AuditLogQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AuditLogQuery, AuditLogQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<AuditLogQuery, AuditLogQueryVariables>(AuditLogDocument, variables, options);
}
export type AuditLogQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<AuditLogQuery, AuditLogQueryVariables>;
export const ServiceDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"shortReason"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"closureId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarClosure"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarClosure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Closure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"shortReason"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarImpact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarImpact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosureImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidOrders"}},{"kind":"Field","name":{"kind":"Name","value":"heldBookings"}}]}}]} as unknown as DocumentNode;

/**
 * __useServiceDaysQuery__
 *
 * To run a query within a Vue component, call `useServiceDaysQuery` and pass it any options that fit your needs.
 * When your component renders, `useServiceDaysQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useServiceDaysQuery({
 *   serviceId: // value for 'serviceId'
 *   from: // value for 'from'
 *   to: // value for 'to'
 * });
 */
export function useServiceDaysQuery(variables: ServiceDaysQueryVariables | VueCompositionApi.Ref<ServiceDaysQueryVariables> | ReactiveFunction<ServiceDaysQueryVariables>, options: VueApolloComposable.UseQueryOptions<ServiceDaysQuery, ServiceDaysQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ServiceDaysQuery, ServiceDaysQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ServiceDaysQuery, ServiceDaysQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ServiceDaysQuery, ServiceDaysQueryVariables>(ServiceDaysDocument, variables, options);
}
export function useServiceDaysLazyQuery(variables?: ServiceDaysQueryVariables | VueCompositionApi.Ref<ServiceDaysQueryVariables> | ReactiveFunction<ServiceDaysQueryVariables>, options: VueApolloComposable.UseQueryOptions<ServiceDaysQuery, ServiceDaysQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ServiceDaysQuery, ServiceDaysQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ServiceDaysQuery, ServiceDaysQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ServiceDaysQuery, ServiceDaysQueryVariables>(ServiceDaysDocument, variables, options);
}
export type ServiceDaysQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ServiceDaysQuery, ServiceDaysQueryVariables>;
export const ReopeningImpactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReopeningImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopeningImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarRestored"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRestored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReopeningImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"chargedCents"}},{"kind":"Field","name":{"kind":"Name","value":"leftBookings"}},{"kind":"Field","name":{"kind":"Name","value":"leftFamilies"}}]}}]} as unknown as DocumentNode;

/**
 * __useReopeningImpactQuery__
 *
 * To run a query within a Vue component, call `useReopeningImpactQuery` and pass it any options that fit your needs.
 * When your component renders, `useReopeningImpactQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useReopeningImpactQuery({
 *   id: // value for 'id'
 * });
 */
export function useReopeningImpactQuery(variables: ReopeningImpactQueryVariables | VueCompositionApi.Ref<ReopeningImpactQueryVariables> | ReactiveFunction<ReopeningImpactQueryVariables>, options: VueApolloComposable.UseQueryOptions<ReopeningImpactQuery, ReopeningImpactQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ReopeningImpactQuery, ReopeningImpactQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ReopeningImpactQuery, ReopeningImpactQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ReopeningImpactQuery, ReopeningImpactQueryVariables>(ReopeningImpactDocument, variables, options);
}
export function useReopeningImpactLazyQuery(variables?: ReopeningImpactQueryVariables | VueCompositionApi.Ref<ReopeningImpactQueryVariables> | ReactiveFunction<ReopeningImpactQueryVariables>, options: VueApolloComposable.UseQueryOptions<ReopeningImpactQuery, ReopeningImpactQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ReopeningImpactQuery, ReopeningImpactQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ReopeningImpactQuery, ReopeningImpactQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ReopeningImpactQuery, ReopeningImpactQueryVariables>(ReopeningImpactDocument, variables, options);
}
export type ReopeningImpactQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ReopeningImpactQuery, ReopeningImpactQueryVariables>;
export const ClosureImpactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClosureImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firstDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closureImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"firstDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarImpact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarImpact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosureImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidOrders"}},{"kind":"Field","name":{"kind":"Name","value":"heldBookings"}}]}}]} as unknown as DocumentNode;

/**
 * __useClosureImpactQuery__
 *
 * To run a query within a Vue component, call `useClosureImpactQuery` and pass it any options that fit your needs.
 * When your component renders, `useClosureImpactQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useClosureImpactQuery({
 *   communeId: // value for 'communeId'
 *   serviceId: // value for 'serviceId'
 *   firstDay: // value for 'firstDay'
 *   lastDay: // value for 'lastDay'
 * });
 */
export function useClosureImpactQuery(variables: ClosureImpactQueryVariables | VueCompositionApi.Ref<ClosureImpactQueryVariables> | ReactiveFunction<ClosureImpactQueryVariables>, options: VueApolloComposable.UseQueryOptions<ClosureImpactQuery, ClosureImpactQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ClosureImpactQuery, ClosureImpactQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ClosureImpactQuery, ClosureImpactQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ClosureImpactQuery, ClosureImpactQueryVariables>(ClosureImpactDocument, variables, options);
}
export function useClosureImpactLazyQuery(variables?: ClosureImpactQueryVariables | VueCompositionApi.Ref<ClosureImpactQueryVariables> | ReactiveFunction<ClosureImpactQueryVariables>, options: VueApolloComposable.UseQueryOptions<ClosureImpactQuery, ClosureImpactQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ClosureImpactQuery, ClosureImpactQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ClosureImpactQuery, ClosureImpactQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ClosureImpactQuery, ClosureImpactQueryVariables>(ClosureImpactDocument, variables, options);
}
export type ClosureImpactQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ClosureImpactQuery, ClosureImpactQueryVariables>;
export const AddClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Closure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarClosure"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarImpact"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarClosure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Closure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"shortReason"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarImpact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarImpact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosureImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidOrders"}},{"kind":"Field","name":{"kind":"Name","value":"heldBookings"}}]}}]} as unknown as DocumentNode;

/**
 * __useAddClosureMutation__
 *
 * To run a mutation, you first call `useAddClosureMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useAddClosureMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useAddClosureMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useAddClosureMutation(options: VueApolloComposable.UseMutationOptions<AddClosureMutation, AddClosureMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<AddClosureMutation, AddClosureMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<AddClosureMutation, AddClosureMutationVariables>(AddClosureDocument, options);
}
export type AddClosureMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<AddClosureMutation, AddClosureMutationVariables>;
export const RemoveClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"restoreBookings"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"restoreBookings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"restoreBookings"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosureRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"restored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarRestored"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRestored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReopeningImpact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"chargedCents"}},{"kind":"Field","name":{"kind":"Name","value":"leftBookings"}},{"kind":"Field","name":{"kind":"Name","value":"leftFamilies"}}]}}]} as unknown as DocumentNode;

/**
 * __useRemoveClosureMutation__
 *
 * To run a mutation, you first call `useRemoveClosureMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRemoveClosureMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRemoveClosureMutation({
 *   variables: {
 *     id: // value for 'id'
 *     restoreBookings: // value for 'restoreBookings'
 *   },
 * });
 */
export function useRemoveClosureMutation(options: VueApolloComposable.UseMutationOptions<RemoveClosureMutation, RemoveClosureMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RemoveClosureMutation, RemoveClosureMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RemoveClosureMutation, RemoveClosureMutationVariables>(RemoveClosureDocument, options);
}
export type RemoveClosureMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RemoveClosureMutation, RemoveClosureMutationVariables>;
export const SetCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacitySet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSetCapacityMutation__
 *
 * To run a mutation, you first call `useSetCapacityMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSetCapacityMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSetCapacityMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useSetCapacityMutation(options: VueApolloComposable.UseMutationOptions<SetCapacityMutation, SetCapacityMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SetCapacityMutation, SetCapacityMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SetCapacityMutation, SetCapacityMutationVariables>(SetCapacityDocument, options);
}
export type SetCapacityMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SetCapacityMutation, SetCapacityMutationVariables>;
export const CommuneIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommuneIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communeIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneIdentityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneIdentityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandColor"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"privacyContact"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCommuneIdentityQuery__
 *
 * To run a query within a Vue component, call `useCommuneIdentityQuery` and pass it any options that fit your needs.
 * When your component renders, `useCommuneIdentityQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useCommuneIdentityQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useCommuneIdentityQuery(variables: CommuneIdentityQueryVariables | VueCompositionApi.Ref<CommuneIdentityQueryVariables> | ReactiveFunction<CommuneIdentityQueryVariables>, options: VueApolloComposable.UseQueryOptions<CommuneIdentityQuery, CommuneIdentityQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CommuneIdentityQuery, CommuneIdentityQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CommuneIdentityQuery, CommuneIdentityQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<CommuneIdentityQuery, CommuneIdentityQueryVariables>(CommuneIdentityDocument, variables, options);
}
export function useCommuneIdentityLazyQuery(variables?: CommuneIdentityQueryVariables | VueCompositionApi.Ref<CommuneIdentityQueryVariables> | ReactiveFunction<CommuneIdentityQueryVariables>, options: VueApolloComposable.UseQueryOptions<CommuneIdentityQuery, CommuneIdentityQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CommuneIdentityQuery, CommuneIdentityQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CommuneIdentityQuery, CommuneIdentityQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<CommuneIdentityQuery, CommuneIdentityQueryVariables>(CommuneIdentityDocument, variables, options);
}
export type CommuneIdentityQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<CommuneIdentityQuery, CommuneIdentityQueryVariables>;
export const ColourPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ColourPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"colour"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"colourPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"colour"},"value":{"kind":"Variable","name":{"kind":"Name","value":"colour"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brandContrast"}},{"kind":"Field","name":{"kind":"Name","value":"strongContrast"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"brandStrong"}},{"kind":"Field","name":{"kind":"Name","value":"brandSoft"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useColourPreviewQuery__
 *
 * To run a query within a Vue component, call `useColourPreviewQuery` and pass it any options that fit your needs.
 * When your component renders, `useColourPreviewQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useColourPreviewQuery({
 *   colour: // value for 'colour'
 * });
 */
export function useColourPreviewQuery(variables: ColourPreviewQueryVariables | VueCompositionApi.Ref<ColourPreviewQueryVariables> | ReactiveFunction<ColourPreviewQueryVariables>, options: VueApolloComposable.UseQueryOptions<ColourPreviewQuery, ColourPreviewQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ColourPreviewQuery, ColourPreviewQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ColourPreviewQuery, ColourPreviewQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ColourPreviewQuery, ColourPreviewQueryVariables>(ColourPreviewDocument, variables, options);
}
export function useColourPreviewLazyQuery(variables?: ColourPreviewQueryVariables | VueCompositionApi.Ref<ColourPreviewQueryVariables> | ReactiveFunction<ColourPreviewQueryVariables>, options: VueApolloComposable.UseQueryOptions<ColourPreviewQuery, ColourPreviewQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ColourPreviewQuery, ColourPreviewQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ColourPreviewQuery, ColourPreviewQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ColourPreviewQuery, ColourPreviewQueryVariables>(ColourPreviewDocument, variables, options);
}
export type ColourPreviewQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ColourPreviewQuery, ColourPreviewQueryVariables>;
export const ChangeCommuneIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCommuneIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCommuneIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCommuneIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneIdentityParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneIdentityRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneIdentityParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneIdentityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandColor"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"privacyContact"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangeCommuneIdentityMutation__
 *
 * To run a mutation, you first call `useChangeCommuneIdentityMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useChangeCommuneIdentityMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useChangeCommuneIdentityMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useChangeCommuneIdentityMutation(options: VueApolloComposable.UseMutationOptions<ChangeCommuneIdentityMutation, ChangeCommuneIdentityMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ChangeCommuneIdentityMutation, ChangeCommuneIdentityMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ChangeCommuneIdentityMutation, ChangeCommuneIdentityMutationVariables>(ChangeCommuneIdentityDocument, options);
}
export type ChangeCommuneIdentityMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ChangeCommuneIdentityMutation, ChangeCommuneIdentityMutationVariables>;
export const CommuneSetupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommuneSetups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communeSetups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"administrators"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inseeCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"schoolZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCommuneSetupsQuery__
 *
 * To run a query within a Vue component, call `useCommuneSetupsQuery` and pass it any options that fit your needs.
 * When your component renders, `useCommuneSetupsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useCommuneSetupsQuery();
 */
export function useCommuneSetupsQuery(options: VueApolloComposable.UseQueryOptions<CommuneSetupsQuery, CommuneSetupsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CommuneSetupsQuery, CommuneSetupsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CommuneSetupsQuery, CommuneSetupsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<CommuneSetupsQuery, CommuneSetupsQueryVariables>(CommuneSetupsDocument, {}, options);
}
export function useCommuneSetupsLazyQuery(options: VueApolloComposable.UseQueryOptions<CommuneSetupsQuery, CommuneSetupsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CommuneSetupsQuery, CommuneSetupsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CommuneSetupsQuery, CommuneSetupsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<CommuneSetupsQuery, CommuneSetupsQueryVariables>(CommuneSetupsDocument, {}, options);
}
export type CommuneSetupsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<CommuneSetupsQuery, CommuneSetupsQueryVariables>;
export const CreateCommuneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCommune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCommune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"administrators"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inseeCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"schoolZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreateCommuneMutation__
 *
 * To run a mutation, you first call `useCreateCommuneMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useCreateCommuneMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useCreateCommuneMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useCreateCommuneMutation(options: VueApolloComposable.UseMutationOptions<CreateCommuneMutation, CreateCommuneMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<CreateCommuneMutation, CreateCommuneMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<CreateCommuneMutation, CreateCommuneMutationVariables>(CreateCommuneDocument, options);
}
export type CreateCommuneMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<CreateCommuneMutation, CreateCommuneMutationVariables>;
export const ChangeCommuneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCommune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCommuneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCommune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"administrators"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inseeCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"schoolZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangeCommuneMutation__
 *
 * To run a mutation, you first call `useChangeCommuneMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useChangeCommuneMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useChangeCommuneMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useChangeCommuneMutation(options: VueApolloComposable.UseMutationOptions<ChangeCommuneMutation, ChangeCommuneMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ChangeCommuneMutation, ChangeCommuneMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ChangeCommuneMutation, ChangeCommuneMutationVariables>(ChangeCommuneDocument, options);
}
export type ChangeCommuneMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ChangeCommuneMutation, ChangeCommuneMutationVariables>;
export const OpenCommuneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCommune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"opensOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCommune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"opensOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"opensOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"administrators"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inseeCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"schoolZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOpenCommuneMutation__
 *
 * To run a mutation, you first call `useOpenCommuneMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useOpenCommuneMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useOpenCommuneMutation({
 *   variables: {
 *     communeId: // value for 'communeId'
 *     revision: // value for 'revision'
 *     opensOn: // value for 'opensOn'
 *   },
 * });
 */
export function useOpenCommuneMutation(options: VueApolloComposable.UseMutationOptions<OpenCommuneMutation, OpenCommuneMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<OpenCommuneMutation, OpenCommuneMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<OpenCommuneMutation, OpenCommuneMutationVariables>(OpenCommuneDocument, options);
}
export type OpenCommuneMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<OpenCommuneMutation, OpenCommuneMutationVariables>;
export const ArchiveCommuneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveCommune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveCommune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"administrators"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inseeCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"schoolZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useArchiveCommuneMutation__
 *
 * To run a mutation, you first call `useArchiveCommuneMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useArchiveCommuneMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useArchiveCommuneMutation({
 *   variables: {
 *     communeId: // value for 'communeId'
 *     revision: // value for 'revision'
 *   },
 * });
 */
export function useArchiveCommuneMutation(options: VueApolloComposable.UseMutationOptions<ArchiveCommuneMutation, ArchiveCommuneMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ArchiveCommuneMutation, ArchiveCommuneMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ArchiveCommuneMutation, ArchiveCommuneMutationVariables>(ArchiveCommuneDocument, options);
}
export type ArchiveCommuneMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ArchiveCommuneMutation, ArchiveCommuneMutationVariables>;
export const RestoreCommuneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreCommune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreCommune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"administrators"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inseeCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"schoolZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRestoreCommuneMutation__
 *
 * To run a mutation, you first call `useRestoreCommuneMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRestoreCommuneMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRestoreCommuneMutation({
 *   variables: {
 *     communeId: // value for 'communeId'
 *     revision: // value for 'revision'
 *   },
 * });
 */
export function useRestoreCommuneMutation(options: VueApolloComposable.UseMutationOptions<RestoreCommuneMutation, RestoreCommuneMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RestoreCommuneMutation, RestoreCommuneMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RestoreCommuneMutation, RestoreCommuneMutationVariables>(RestoreCommuneDocument, options);
}
export type RestoreCommuneMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RestoreCommuneMutation, RestoreCommuneMutationVariables>;
export const AccessEndPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessEndPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accessId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessEndPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accessId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accessId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"heldOrders"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAccessEndPreviewQuery__
 *
 * To run a query within a Vue component, call `useAccessEndPreviewQuery` and pass it any options that fit your needs.
 * When your component renders, `useAccessEndPreviewQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useAccessEndPreviewQuery({
 *   accessId: // value for 'accessId'
 *   from: // value for 'from'
 * });
 */
export function useAccessEndPreviewQuery(variables: AccessEndPreviewQueryVariables | VueCompositionApi.Ref<AccessEndPreviewQueryVariables> | ReactiveFunction<AccessEndPreviewQueryVariables>, options: VueApolloComposable.UseQueryOptions<AccessEndPreviewQuery, AccessEndPreviewQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AccessEndPreviewQuery, AccessEndPreviewQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AccessEndPreviewQuery, AccessEndPreviewQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<AccessEndPreviewQuery, AccessEndPreviewQueryVariables>(AccessEndPreviewDocument, variables, options);
}
export function useAccessEndPreviewLazyQuery(variables?: AccessEndPreviewQueryVariables | VueCompositionApi.Ref<AccessEndPreviewQueryVariables> | ReactiveFunction<AccessEndPreviewQueryVariables>, options: VueApolloComposable.UseQueryOptions<AccessEndPreviewQuery, AccessEndPreviewQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AccessEndPreviewQuery, AccessEndPreviewQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AccessEndPreviewQuery, AccessEndPreviewQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<AccessEndPreviewQuery, AccessEndPreviewQueryVariables>(AccessEndPreviewDocument, variables, options);
}
export type AccessEndPreviewQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<AccessEndPreviewQuery, AccessEndPreviewQueryVariables>;
export const EndAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accessId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookings"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LaterBookings"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accessId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accessId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"bookings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookings"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEnded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyAccess"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessEndParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEndParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEndEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOrders"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyAccess"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missingDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takeBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useEndAccessMutation__
 *
 * To run a mutation, you first call `useEndAccessMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useEndAccessMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useEndAccessMutation({
 *   variables: {
 *     accessId: // value for 'accessId'
 *     from: // value for 'from'
 *     reason: // value for 'reason'
 *     bookings: // value for 'bookings'
 *   },
 * });
 */
export function useEndAccessMutation(options: VueApolloComposable.UseMutationOptions<EndAccessMutation, EndAccessMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<EndAccessMutation, EndAccessMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<EndAccessMutation, EndAccessMutationVariables>(EndAccessDocument, options);
}
export type EndAccessMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<EndAccessMutation, EndAccessMutationVariables>;
export const ChangeAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accessId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"situationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookings"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LaterBookings"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accessId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accessId"}}},{"kind":"Argument","name":{"kind":"Name","value":"situationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"situationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"bookings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookings"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyAccess"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyAccess"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessEndParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessEndParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEndEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOrders"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyAccess"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missingDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takeBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangeAccessMutation__
 *
 * To run a mutation, you first call `useChangeAccessMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useChangeAccessMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useChangeAccessMutation({
 *   variables: {
 *     accessId: // value for 'accessId'
 *     situationId: // value for 'situationId'
 *     from: // value for 'from'
 *     reason: // value for 'reason'
 *     bookings: // value for 'bookings'
 *   },
 * });
 */
export function useChangeAccessMutation(options: VueApolloComposable.UseMutationOptions<ChangeAccessMutation, ChangeAccessMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ChangeAccessMutation, ChangeAccessMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ChangeAccessMutation, ChangeAccessMutationVariables>(ChangeAccessDocument, options);
}
export type ChangeAccessMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ChangeAccessMutation, ChangeAccessMutationVariables>;
export const TakeBackDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionTakenBack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"familyTold"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useTakeBackDecisionMutation__
 *
 * To run a mutation, you first call `useTakeBackDecisionMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useTakeBackDecisionMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useTakeBackDecisionMutation({
 *   variables: {
 *     kind: // value for 'kind'
 *     id: // value for 'id'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useTakeBackDecisionMutation(options: VueApolloComposable.UseMutationOptions<TakeBackDecisionMutation, TakeBackDecisionMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<TakeBackDecisionMutation, TakeBackDecisionMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<TakeBackDecisionMutation, TakeBackDecisionMutationVariables>(TakeBackDecisionDocument, options);
}
export type TakeBackDecisionMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<TakeBackDecisionMutation, TakeBackDecisionMutationVariables>;
export const DeskAddBeneficiaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskAddBeneficiary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeneficiaryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addBeneficiary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyFiliation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FamilyRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyFiliation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeneficiaryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeneficiaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]} as unknown as DocumentNode;

/**
 * __useDeskAddBeneficiaryMutation__
 *
 * To run a mutation, you first call `useDeskAddBeneficiaryMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useDeskAddBeneficiaryMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useDeskAddBeneficiaryMutation({
 *   variables: {
 *     accountId: // value for 'accountId'
 *     input: // value for 'input'
 *   },
 * });
 */
export function useDeskAddBeneficiaryMutation(options: VueApolloComposable.UseMutationOptions<DeskAddBeneficiaryMutation, DeskAddBeneficiaryMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<DeskAddBeneficiaryMutation, DeskAddBeneficiaryMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<DeskAddBeneficiaryMutation, DeskAddBeneficiaryMutationVariables>(DeskAddBeneficiaryDocument, options);
}
export type DeskAddBeneficiaryMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<DeskAddBeneficiaryMutation, DeskAddBeneficiaryMutationVariables>;
export const DeskSituationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskSituations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDeskSituationsQuery__
 *
 * To run a query within a Vue component, call `useDeskSituationsQuery` and pass it any options that fit your needs.
 * When your component renders, `useDeskSituationsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDeskSituationsQuery({
 *   slug: // value for 'slug'
 *   accountId: // value for 'accountId'
 * });
 */
export function useDeskSituationsQuery(variables: DeskSituationsQueryVariables | VueCompositionApi.Ref<DeskSituationsQueryVariables> | ReactiveFunction<DeskSituationsQueryVariables>, options: VueApolloComposable.UseQueryOptions<DeskSituationsQuery, DeskSituationsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DeskSituationsQuery, DeskSituationsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DeskSituationsQuery, DeskSituationsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DeskSituationsQuery, DeskSituationsQueryVariables>(DeskSituationsDocument, variables, options);
}
export function useDeskSituationsLazyQuery(variables?: DeskSituationsQueryVariables | VueCompositionApi.Ref<DeskSituationsQueryVariables> | ReactiveFunction<DeskSituationsQueryVariables>, options: VueApolloComposable.UseQueryOptions<DeskSituationsQuery, DeskSituationsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DeskSituationsQuery, DeskSituationsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DeskSituationsQuery, DeskSituationsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DeskSituationsQuery, DeskSituationsQueryVariables>(DeskSituationsDocument, variables, options);
}
export type DeskSituationsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DeskSituationsQuery, DeskSituationsQueryVariables>;
export const DeskRequestAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskRequestAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"situationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"beneficiaryIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"situationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"situationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"beneficiaryIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"beneficiaryIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyAccess"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyAccess"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missingDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takeBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDeskRequestAccessMutation__
 *
 * To run a mutation, you first call `useDeskRequestAccessMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useDeskRequestAccessMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useDeskRequestAccessMutation({
 *   variables: {
 *     accountId: // value for 'accountId'
 *     situationId: // value for 'situationId'
 *     beneficiaryIds: // value for 'beneficiaryIds'
 *   },
 * });
 */
export function useDeskRequestAccessMutation(options: VueApolloComposable.UseMutationOptions<DeskRequestAccessMutation, DeskRequestAccessMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<DeskRequestAccessMutation, DeskRequestAccessMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<DeskRequestAccessMutation, DeskRequestAccessMutationVariables>(DeskRequestAccessDocument, options);
}
export type DeskRequestAccessMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<DeskRequestAccessMutation, DeskRequestAccessMutationVariables>;
export const DeskFamilyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskFamily"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyRights"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyWallet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyWallet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wallet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardRefundableCents"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyRights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FamilyCan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}}]} as unknown as DocumentNode;

/**
 * __useDeskFamilyQuery__
 *
 * To run a query within a Vue component, call `useDeskFamilyQuery` and pass it any options that fit your needs.
 * When your component renders, `useDeskFamilyQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDeskFamilyQuery({
 *   accountId: // value for 'accountId'
 * });
 */
export function useDeskFamilyQuery(variables: DeskFamilyQueryVariables | VueCompositionApi.Ref<DeskFamilyQueryVariables> | ReactiveFunction<DeskFamilyQueryVariables>, options: VueApolloComposable.UseQueryOptions<DeskFamilyQuery, DeskFamilyQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DeskFamilyQuery, DeskFamilyQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DeskFamilyQuery, DeskFamilyQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DeskFamilyQuery, DeskFamilyQueryVariables>(DeskFamilyDocument, variables, options);
}
export function useDeskFamilyLazyQuery(variables?: DeskFamilyQueryVariables | VueCompositionApi.Ref<DeskFamilyQueryVariables> | ReactiveFunction<DeskFamilyQueryVariables>, options: VueApolloComposable.UseQueryOptions<DeskFamilyQuery, DeskFamilyQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DeskFamilyQuery, DeskFamilyQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DeskFamilyQuery, DeskFamilyQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DeskFamilyQuery, DeskFamilyQueryVariables>(DeskFamilyDocument, variables, options);
}
export type DeskFamilyQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DeskFamilyQuery, DeskFamilyQueryVariables>;
export const DeskUpdateBeneficiaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskUpdateBeneficiary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filiationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeneficiaryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateBeneficiary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filiationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filiationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyFiliation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FamilyRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyFiliation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeneficiaryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeneficiaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]} as unknown as DocumentNode;

/**
 * __useDeskUpdateBeneficiaryMutation__
 *
 * To run a mutation, you first call `useDeskUpdateBeneficiaryMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useDeskUpdateBeneficiaryMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useDeskUpdateBeneficiaryMutation({
 *   variables: {
 *     filiationId: // value for 'filiationId'
 *     input: // value for 'input'
 *   },
 * });
 */
export function useDeskUpdateBeneficiaryMutation(options: VueApolloComposable.UseMutationOptions<DeskUpdateBeneficiaryMutation, DeskUpdateBeneficiaryMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<DeskUpdateBeneficiaryMutation, DeskUpdateBeneficiaryMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<DeskUpdateBeneficiaryMutation, DeskUpdateBeneficiaryMutationVariables>(DeskUpdateBeneficiaryDocument, options);
}
export type DeskUpdateBeneficiaryMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<DeskUpdateBeneficiaryMutation, DeskUpdateBeneficiaryMutationVariables>;
export const DeskUpdateProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskUpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"details"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalDetailsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"details"},"value":{"kind":"Variable","name":{"kind":"Name","value":"details"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDeskUpdateProfileMutation__
 *
 * To run a mutation, you first call `useDeskUpdateProfileMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useDeskUpdateProfileMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useDeskUpdateProfileMutation({
 *   variables: {
 *     accountId: // value for 'accountId'
 *     details: // value for 'details'
 *   },
 * });
 */
export function useDeskUpdateProfileMutation(options: VueApolloComposable.UseMutationOptions<DeskUpdateProfileMutation, DeskUpdateProfileMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<DeskUpdateProfileMutation, DeskUpdateProfileMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<DeskUpdateProfileMutation, DeskUpdateProfileMutationVariables>(DeskUpdateProfileDocument, options);
}
export type DeskUpdateProfileMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<DeskUpdateProfileMutation, DeskUpdateProfileMutationVariables>;
export const DeskCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availabilityCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"accessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"shortReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDeskCalendarQuery__
 *
 * To run a query within a Vue component, call `useDeskCalendarQuery` and pass it any options that fit your needs.
 * When your component renders, `useDeskCalendarQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDeskCalendarQuery({
 *   accountId: // value for 'accountId'
 *   from: // value for 'from'
 *   to: // value for 'to'
 * });
 */
export function useDeskCalendarQuery(variables: DeskCalendarQueryVariables | VueCompositionApi.Ref<DeskCalendarQueryVariables> | ReactiveFunction<DeskCalendarQueryVariables>, options: VueApolloComposable.UseQueryOptions<DeskCalendarQuery, DeskCalendarQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DeskCalendarQuery, DeskCalendarQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DeskCalendarQuery, DeskCalendarQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DeskCalendarQuery, DeskCalendarQueryVariables>(DeskCalendarDocument, variables, options);
}
export function useDeskCalendarLazyQuery(variables?: DeskCalendarQueryVariables | VueCompositionApi.Ref<DeskCalendarQueryVariables> | ReactiveFunction<DeskCalendarQueryVariables>, options: VueApolloComposable.UseQueryOptions<DeskCalendarQuery, DeskCalendarQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DeskCalendarQuery, DeskCalendarQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DeskCalendarQuery, DeskCalendarQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DeskCalendarQuery, DeskCalendarQueryVariables>(DeskCalendarDocument, variables, options);
}
export type DeskCalendarQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DeskCalendarQuery, DeskCalendarQueryVariables>;
export const DeskQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderQuoteParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderQuoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"regies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegieQuoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LostDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverlapParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegieQuoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegieQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletBalanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyUnusedCents"}},{"kind":"Field","name":{"kind":"Name","value":"missingCents"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellationRule"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnavailableDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlapParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverlapWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;

/**
 * __useDeskQuoteQuery__
 *
 * To run a query within a Vue component, call `useDeskQuoteQuery` and pass it any options that fit your needs.
 * When your component renders, `useDeskQuoteQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDeskQuoteQuery({
 *   input: // value for 'input'
 * });
 */
export function useDeskQuoteQuery(variables: DeskQuoteQueryVariables | VueCompositionApi.Ref<DeskQuoteQueryVariables> | ReactiveFunction<DeskQuoteQueryVariables>, options: VueApolloComposable.UseQueryOptions<DeskQuoteQuery, DeskQuoteQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DeskQuoteQuery, DeskQuoteQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DeskQuoteQuery, DeskQuoteQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DeskQuoteQuery, DeskQuoteQueryVariables>(DeskQuoteDocument, variables, options);
}
export function useDeskQuoteLazyQuery(variables?: DeskQuoteQueryVariables | VueCompositionApi.Ref<DeskQuoteQueryVariables> | ReactiveFunction<DeskQuoteQueryVariables>, options: VueApolloComposable.UseQueryOptions<DeskQuoteQuery, DeskQuoteQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DeskQuoteQuery, DeskQuoteQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DeskQuoteQuery, DeskQuoteQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DeskQuoteQuery, DeskQuoteQueryVariables>(DeskQuoteDocument, variables, options);
}
export type DeskQuoteQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DeskQuoteQuery, DeskQuoteQueryVariables>;
export const DeskPlaceOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskPlaceOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderPlaced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentUrl"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnavailableDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"missingCents"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LostDay"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDeskPlaceOrderMutation__
 *
 * To run a mutation, you first call `useDeskPlaceOrderMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useDeskPlaceOrderMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useDeskPlaceOrderMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useDeskPlaceOrderMutation(options: VueApolloComposable.UseMutationOptions<DeskPlaceOrderMutation, DeskPlaceOrderMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<DeskPlaceOrderMutation, DeskPlaceOrderMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<DeskPlaceOrderMutation, DeskPlaceOrderMutationVariables>(DeskPlaceOrderDocument, options);
}
export type DeskPlaceOrderMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<DeskPlaceOrderMutation, DeskPlaceOrderMutationVariables>;
export const DeskCancellationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskCancellation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteCancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bookingIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notCancellable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotCancellable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotCancellable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookingNotCancellable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;

/**
 * __useDeskCancellationQuery__
 *
 * To run a query within a Vue component, call `useDeskCancellationQuery` and pass it any options that fit your needs.
 * When your component renders, `useDeskCancellationQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDeskCancellationQuery({
 *   bookingIds: // value for 'bookingIds'
 *   reason: // value for 'reason'
 * });
 */
export function useDeskCancellationQuery(variables: DeskCancellationQueryVariables | VueCompositionApi.Ref<DeskCancellationQueryVariables> | ReactiveFunction<DeskCancellationQueryVariables>, options: VueApolloComposable.UseQueryOptions<DeskCancellationQuery, DeskCancellationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DeskCancellationQuery, DeskCancellationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DeskCancellationQuery, DeskCancellationQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DeskCancellationQuery, DeskCancellationQueryVariables>(DeskCancellationDocument, variables, options);
}
export function useDeskCancellationLazyQuery(variables?: DeskCancellationQueryVariables | VueCompositionApi.Ref<DeskCancellationQueryVariables> | ReactiveFunction<DeskCancellationQueryVariables>, options: VueApolloComposable.UseQueryOptions<DeskCancellationQuery, DeskCancellationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DeskCancellationQuery, DeskCancellationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DeskCancellationQuery, DeskCancellationQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DeskCancellationQuery, DeskCancellationQueryVariables>(DeskCancellationDocument, variables, options);
}
export type DeskCancellationQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DeskCancellationQuery, DeskCancellationQueryVariables>;
export const DeskCancelBookingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskCancelBookings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedRefundCents"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Cents"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelBookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bookingIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedRefundCents"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedRefundCents"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookingsCancelled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyBooking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyWallet"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotCancellable"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyBooking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyWallet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wallet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardRefundableCents"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotCancellable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookingNotCancellable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}}]} as unknown as DocumentNode;

/**
 * __useDeskCancelBookingsMutation__
 *
 * To run a mutation, you first call `useDeskCancelBookingsMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useDeskCancelBookingsMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useDeskCancelBookingsMutation({
 *   variables: {
 *     bookingIds: // value for 'bookingIds'
 *     expectedRefundCents: // value for 'expectedRefundCents'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useDeskCancelBookingsMutation(options: VueApolloComposable.UseMutationOptions<DeskCancelBookingsMutation, DeskCancelBookingsMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<DeskCancelBookingsMutation, DeskCancelBookingsMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<DeskCancelBookingsMutation, DeskCancelBookingsMutationVariables>(DeskCancelBookingsDocument, options);
}
export type DeskCancelBookingsMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<DeskCancelBookingsMutation, DeskCancelBookingsMutationVariables>;
export const FamiliesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Families"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"families"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Family"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filiations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useFamiliesQuery__
 *
 * To run a query within a Vue component, call `useFamiliesQuery` and pass it any options that fit your needs.
 * When your component renders, `useFamiliesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useFamiliesQuery({
 *   communeId: // value for 'communeId'
 *   search: // value for 'search'
 *   first: // value for 'first'
 *   after: // value for 'after'
 * });
 */
export function useFamiliesQuery(variables: FamiliesQueryVariables | VueCompositionApi.Ref<FamiliesQueryVariables> | ReactiveFunction<FamiliesQueryVariables>, options: VueApolloComposable.UseQueryOptions<FamiliesQuery, FamiliesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<FamiliesQuery, FamiliesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<FamiliesQuery, FamiliesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<FamiliesQuery, FamiliesQueryVariables>(FamiliesDocument, variables, options);
}
export function useFamiliesLazyQuery(variables?: FamiliesQueryVariables | VueCompositionApi.Ref<FamiliesQueryVariables> | ReactiveFunction<FamiliesQueryVariables>, options: VueApolloComposable.UseQueryOptions<FamiliesQuery, FamiliesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<FamiliesQuery, FamiliesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<FamiliesQuery, FamiliesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<FamiliesQuery, FamiliesQueryVariables>(FamiliesDocument, variables, options);
}
export type FamiliesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<FamiliesQuery, FamiliesQueryVariables>;
export const FamilyFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FamilyFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyRights"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filiations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyFiliation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyAccess"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyWallet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotient"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordersToPay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyBooking"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyBooking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyWallet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wallet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardRefundableCents"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyAccess"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missingDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takeBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyFiliation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeneficiaryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyRights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FamilyCan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeneficiaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}}]} as unknown as DocumentNode;

/**
 * __useFamilyFileQuery__
 *
 * To run a query within a Vue component, call `useFamilyFileQuery` and pass it any options that fit your needs.
 * When your component renders, `useFamilyFileQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useFamilyFileQuery({
 *   accountId: // value for 'accountId'
 *   from: // value for 'from'
 *   to: // value for 'to'
 * });
 */
export function useFamilyFileQuery(variables: FamilyFileQueryVariables | VueCompositionApi.Ref<FamilyFileQueryVariables> | ReactiveFunction<FamilyFileQueryVariables>, options: VueApolloComposable.UseQueryOptions<FamilyFileQuery, FamilyFileQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<FamilyFileQuery, FamilyFileQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<FamilyFileQuery, FamilyFileQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<FamilyFileQuery, FamilyFileQueryVariables>(FamilyFileDocument, variables, options);
}
export function useFamilyFileLazyQuery(variables?: FamilyFileQueryVariables | VueCompositionApi.Ref<FamilyFileQueryVariables> | ReactiveFunction<FamilyFileQueryVariables>, options: VueApolloComposable.UseQueryOptions<FamilyFileQuery, FamilyFileQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<FamilyFileQuery, FamilyFileQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<FamilyFileQuery, FamilyFileQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<FamilyFileQuery, FamilyFileQueryVariables>(FamilyFileDocument, variables, options);
}
export type FamilyFileQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<FamilyFileQuery, FamilyFileQueryVariables>;
export const SetFamilyQuotientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFamilyQuotient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quotient"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFamilyQuotient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"quotient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quotient"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotientSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotientRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSetFamilyQuotientMutation__
 *
 * To run a mutation, you first call `useSetFamilyQuotientMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSetFamilyQuotientMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSetFamilyQuotientMutation({
 *   variables: {
 *     accountId: // value for 'accountId'
 *     communeId: // value for 'communeId'
 *     quotient: // value for 'quotient'
 *     validFrom: // value for 'validFrom'
 *   },
 * });
 */
export function useSetFamilyQuotientMutation(options: VueApolloComposable.UseMutationOptions<SetFamilyQuotientMutation, SetFamilyQuotientMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SetFamilyQuotientMutation, SetFamilyQuotientMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SetFamilyQuotientMutation, SetFamilyQuotientMutationVariables>(SetFamilyQuotientDocument, options);
}
export type SetFamilyQuotientMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SetFamilyQuotientMutation, SetFamilyQuotientMutationVariables>;
export const FirstOpeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstOpening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"mailSender"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useFirstOpeningQuery__
 *
 * To run a query within a Vue component, call `useFirstOpeningQuery` and pass it any options that fit your needs.
 * When your component renders, `useFirstOpeningQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useFirstOpeningQuery({
 *   token: // value for 'token'
 * });
 */
export function useFirstOpeningQuery(variables: FirstOpeningQueryVariables | VueCompositionApi.Ref<FirstOpeningQueryVariables> | ReactiveFunction<FirstOpeningQueryVariables>, options: VueApolloComposable.UseQueryOptions<FirstOpeningQuery, FirstOpeningQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<FirstOpeningQuery, FirstOpeningQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<FirstOpeningQuery, FirstOpeningQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<FirstOpeningQuery, FirstOpeningQueryVariables>(FirstOpeningDocument, variables, options);
}
export function useFirstOpeningLazyQuery(variables?: FirstOpeningQueryVariables | VueCompositionApi.Ref<FirstOpeningQueryVariables> | ReactiveFunction<FirstOpeningQueryVariables>, options: VueApolloComposable.UseQueryOptions<FirstOpeningQuery, FirstOpeningQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<FirstOpeningQuery, FirstOpeningQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<FirstOpeningQuery, FirstOpeningQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<FirstOpeningQuery, FirstOpeningQueryVariables>(FirstOpeningDocument, variables, options);
}
export type FirstOpeningQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<FirstOpeningQuery, FirstOpeningQueryVariables>;
export const OpenInstallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenInstall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenInstallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openInstall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirstOpeningRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}}]} as unknown as DocumentNode;

/**
 * __useOpenInstallMutation__
 *
 * To run a mutation, you first call `useOpenInstallMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useOpenInstallMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useOpenInstallMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useOpenInstallMutation(options: VueApolloComposable.UseMutationOptions<OpenInstallMutation, OpenInstallMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<OpenInstallMutation, OpenInstallMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<OpenInstallMutation, OpenInstallMutationVariables>(OpenInstallDocument, options);
}
export type OpenInstallMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<OpenInstallMutation, OpenInstallMutationVariables>;
export const KitchenDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KitchenDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kitchenDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"}},{"kind":"Field","name":{"kind":"Name","value":"adults"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"freezesAt"}},{"kind":"Field","name":{"kind":"Name","value":"closure"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useKitchenDayQuery__
 *
 * To run a query within a Vue component, call `useKitchenDayQuery` and pass it any options that fit your needs.
 * When your component renders, `useKitchenDayQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useKitchenDayQuery({
 *   communeId: // value for 'communeId'
 *   day: // value for 'day'
 * });
 */
export function useKitchenDayQuery(variables: KitchenDayQueryVariables | VueCompositionApi.Ref<KitchenDayQueryVariables> | ReactiveFunction<KitchenDayQueryVariables>, options: VueApolloComposable.UseQueryOptions<KitchenDayQuery, KitchenDayQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<KitchenDayQuery, KitchenDayQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<KitchenDayQuery, KitchenDayQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<KitchenDayQuery, KitchenDayQueryVariables>(KitchenDayDocument, variables, options);
}
export function useKitchenDayLazyQuery(variables?: KitchenDayQueryVariables | VueCompositionApi.Ref<KitchenDayQueryVariables> | ReactiveFunction<KitchenDayQueryVariables>, options: VueApolloComposable.UseQueryOptions<KitchenDayQuery, KitchenDayQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<KitchenDayQuery, KitchenDayQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<KitchenDayQuery, KitchenDayQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<KitchenDayQuery, KitchenDayQueryVariables>(KitchenDayDocument, variables, options);
}
export type KitchenDayQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<KitchenDayQuery, KitchenDayQueryVariables>;
export const KitchenNextDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KitchenNextDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"third"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fourth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fifth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"kitchenDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KitchenForecast"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"kitchenDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KitchenForecast"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"third"},"name":{"kind":"Name","value":"kitchenDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"third"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KitchenForecast"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fourth"},"name":{"kind":"Name","value":"kitchenDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fourth"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KitchenForecast"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fifth"},"name":{"kind":"Name","value":"kitchenDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fifth"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KitchenForecast"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KitchenForecast"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KitchenDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"closure"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useKitchenNextDaysQuery__
 *
 * To run a query within a Vue component, call `useKitchenNextDaysQuery` and pass it any options that fit your needs.
 * When your component renders, `useKitchenNextDaysQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useKitchenNextDaysQuery({
 *   communeId: // value for 'communeId'
 *   first: // value for 'first'
 *   second: // value for 'second'
 *   third: // value for 'third'
 *   fourth: // value for 'fourth'
 *   fifth: // value for 'fifth'
 * });
 */
export function useKitchenNextDaysQuery(variables: KitchenNextDaysQueryVariables | VueCompositionApi.Ref<KitchenNextDaysQueryVariables> | ReactiveFunction<KitchenNextDaysQueryVariables>, options: VueApolloComposable.UseQueryOptions<KitchenNextDaysQuery, KitchenNextDaysQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<KitchenNextDaysQuery, KitchenNextDaysQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<KitchenNextDaysQuery, KitchenNextDaysQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<KitchenNextDaysQuery, KitchenNextDaysQueryVariables>(KitchenNextDaysDocument, variables, options);
}
export function useKitchenNextDaysLazyQuery(variables?: KitchenNextDaysQueryVariables | VueCompositionApi.Ref<KitchenNextDaysQueryVariables> | ReactiveFunction<KitchenNextDaysQueryVariables>, options: VueApolloComposable.UseQueryOptions<KitchenNextDaysQuery, KitchenNextDaysQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<KitchenNextDaysQuery, KitchenNextDaysQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<KitchenNextDaysQuery, KitchenNextDaysQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<KitchenNextDaysQuery, KitchenNextDaysQueryVariables>(KitchenNextDaysDocument, variables, options);
}
export type KitchenNextDaysQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<KitchenNextDaysQuery, KitchenNextDaysQueryVariables>;
export const OrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Orders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"refundedCents"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOrdersQuery__
 *
 * To run a query within a Vue component, call `useOrdersQuery` and pass it any options that fit your needs.
 * When your component renders, `useOrdersQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useOrdersQuery({
 *   communeId: // value for 'communeId'
 *   status: // value for 'status'
 *   search: // value for 'search'
 *   first: // value for 'first'
 *   after: // value for 'after'
 * });
 */
export function useOrdersQuery(variables: OrdersQueryVariables | VueCompositionApi.Ref<OrdersQueryVariables> | ReactiveFunction<OrdersQueryVariables>, options: VueApolloComposable.UseQueryOptions<OrdersQuery, OrdersQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<OrdersQuery, OrdersQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<OrdersQuery, OrdersQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<OrdersQuery, OrdersQueryVariables>(OrdersDocument, variables, options);
}
export function useOrdersLazyQuery(variables?: OrdersQueryVariables | VueCompositionApi.Ref<OrdersQueryVariables> | ReactiveFunction<OrdersQueryVariables>, options: VueApolloComposable.UseQueryOptions<OrdersQuery, OrdersQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<OrdersQuery, OrdersQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<OrdersQuery, OrdersQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<OrdersQuery, OrdersQueryVariables>(OrdersDocument, variables, options);
}
export type OrdersQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<OrdersQuery, OrdersQueryVariables>;
export const OrderDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderStateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}},{"kind":"Field","name":{"kind":"Name","value":"refundedCents"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situationName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"unavailableSentence"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"approvedByName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderStateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}}]} as unknown as DocumentNode;

/**
 * __useOrderDetailQuery__
 *
 * To run a query within a Vue component, call `useOrderDetailQuery` and pass it any options that fit your needs.
 * When your component renders, `useOrderDetailQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useOrderDetailQuery({
 *   id: // value for 'id'
 * });
 */
export function useOrderDetailQuery(variables: OrderDetailQueryVariables | VueCompositionApi.Ref<OrderDetailQueryVariables> | ReactiveFunction<OrderDetailQueryVariables>, options: VueApolloComposable.UseQueryOptions<OrderDetailQuery, OrderDetailQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<OrderDetailQuery, OrderDetailQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<OrderDetailQuery, OrderDetailQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<OrderDetailQuery, OrderDetailQueryVariables>(OrderDetailDocument, variables, options);
}
export function useOrderDetailLazyQuery(variables?: OrderDetailQueryVariables | VueCompositionApi.Ref<OrderDetailQueryVariables> | ReactiveFunction<OrderDetailQueryVariables>, options: VueApolloComposable.UseQueryOptions<OrderDetailQuery, OrderDetailQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<OrderDetailQuery, OrderDetailQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<OrderDetailQuery, OrderDetailQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<OrderDetailQuery, OrderDetailQueryVariables>(OrderDetailDocument, variables, options);
}
export type OrderDetailQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<OrderDetailQuery, OrderDetailQueryVariables>;
export const QuoteRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amountCents"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cents"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"bookingIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"amountCents"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amountCents"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"leftCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondPerson"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leftCents"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useQuoteRefundQuery__
 *
 * To run a query within a Vue component, call `useQuoteRefundQuery` and pass it any options that fit your needs.
 * When your component renders, `useQuoteRefundQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useQuoteRefundQuery({
 *   orderId: // value for 'orderId'
 *   bookingIds: // value for 'bookingIds'
 *   amountCents: // value for 'amountCents'
 * });
 */
export function useQuoteRefundQuery(variables: QuoteRefundQueryVariables | VueCompositionApi.Ref<QuoteRefundQueryVariables> | ReactiveFunction<QuoteRefundQueryVariables>, options: VueApolloComposable.UseQueryOptions<QuoteRefundQuery, QuoteRefundQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<QuoteRefundQuery, QuoteRefundQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<QuoteRefundQuery, QuoteRefundQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<QuoteRefundQuery, QuoteRefundQueryVariables>(QuoteRefundDocument, variables, options);
}
export function useQuoteRefundLazyQuery(variables?: QuoteRefundQueryVariables | VueCompositionApi.Ref<QuoteRefundQueryVariables> | ReactiveFunction<QuoteRefundQueryVariables>, options: VueApolloComposable.UseQueryOptions<QuoteRefundQuery, QuoteRefundQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<QuoteRefundQuery, QuoteRefundQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<QuoteRefundQuery, QuoteRefundQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<QuoteRefundQuery, QuoteRefundQueryVariables>(QuoteRefundDocument, variables, options);
}
export type QuoteRefundQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<QuoteRefundQuery, QuoteRefundQueryVariables>;
export const RefundOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefundOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRefundOrderMutation__
 *
 * To run a mutation, you first call `useRefundOrderMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRefundOrderMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRefundOrderMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useRefundOrderMutation(options: VueApolloComposable.UseMutationOptions<RefundOrderMutation, RefundOrderMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RefundOrderMutation, RefundOrderMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RefundOrderMutation, RefundOrderMutationVariables>(RefundOrderDocument, options);
}
export type RefundOrderMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RefundOrderMutation, RefundOrderMutationVariables>;
export const RefundCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefundCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toApprove"}},{"kind":"Field","name":{"kind":"Name","value":"toTransfer"}},{"kind":"Field","name":{"kind":"Name","value":"underWay"}},{"kind":"Field","name":{"kind":"Name","value":"toCheck"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRefundCountsQuery__
 *
 * To run a query within a Vue component, call `useRefundCountsQuery` and pass it any options that fit your needs.
 * When your component renders, `useRefundCountsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useRefundCountsQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useRefundCountsQuery(variables: RefundCountsQueryVariables | VueCompositionApi.Ref<RefundCountsQueryVariables> | ReactiveFunction<RefundCountsQueryVariables>, options: VueApolloComposable.UseQueryOptions<RefundCountsQuery, RefundCountsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<RefundCountsQuery, RefundCountsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<RefundCountsQuery, RefundCountsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<RefundCountsQuery, RefundCountsQueryVariables>(RefundCountsDocument, variables, options);
}
export function useRefundCountsLazyQuery(variables?: RefundCountsQueryVariables | VueCompositionApi.Ref<RefundCountsQueryVariables> | ReactiveFunction<RefundCountsQueryVariables>, options: VueApolloComposable.UseQueryOptions<RefundCountsQuery, RefundCountsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<RefundCountsQuery, RefundCountsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<RefundCountsQuery, RefundCountsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<RefundCountsQuery, RefundCountsQueryVariables>(RefundCountsDocument, variables, options);
}
export type RefundCountsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<RefundCountsQuery, RefundCountsQueryVariables>;
export const RefundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Refunds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queue"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundQueue"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"returnedCents"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"heldUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"ibanMask"}},{"kind":"Field","name":{"kind":"Name","value":"transferReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"askedByFamily"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"approvedByName"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"markReturned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRefundsQuery__
 *
 * To run a query within a Vue component, call `useRefundsQuery` and pass it any options that fit your needs.
 * When your component renders, `useRefundsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useRefundsQuery({
 *   communeId: // value for 'communeId'
 *   queue: // value for 'queue'
 *   first: // value for 'first'
 *   after: // value for 'after'
 * });
 */
export function useRefundsQuery(variables: RefundsQueryVariables | VueCompositionApi.Ref<RefundsQueryVariables> | ReactiveFunction<RefundsQueryVariables>, options: VueApolloComposable.UseQueryOptions<RefundsQuery, RefundsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<RefundsQuery, RefundsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<RefundsQuery, RefundsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<RefundsQuery, RefundsQueryVariables>(RefundsDocument, variables, options);
}
export function useRefundsLazyQuery(variables?: RefundsQueryVariables | VueCompositionApi.Ref<RefundsQueryVariables> | ReactiveFunction<RefundsQueryVariables>, options: VueApolloComposable.UseQueryOptions<RefundsQuery, RefundsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<RefundsQuery, RefundsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<RefundsQuery, RefundsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<RefundsQuery, RefundsQueryVariables>(RefundsDocument, variables, options);
}
export type RefundsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<RefundsQuery, RefundsQueryVariables>;
export const TransferOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransferOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundId"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"iban"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useTransferOrdersQuery__
 *
 * To run a query within a Vue component, call `useTransferOrdersQuery` and pass it any options that fit your needs.
 * When your component renders, `useTransferOrdersQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useTransferOrdersQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useTransferOrdersQuery(variables: TransferOrdersQueryVariables | VueCompositionApi.Ref<TransferOrdersQueryVariables> | ReactiveFunction<TransferOrdersQueryVariables>, options: VueApolloComposable.UseQueryOptions<TransferOrdersQuery, TransferOrdersQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<TransferOrdersQuery, TransferOrdersQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<TransferOrdersQuery, TransferOrdersQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<TransferOrdersQuery, TransferOrdersQueryVariables>(TransferOrdersDocument, variables, options);
}
export function useTransferOrdersLazyQuery(variables?: TransferOrdersQueryVariables | VueCompositionApi.Ref<TransferOrdersQueryVariables> | ReactiveFunction<TransferOrdersQueryVariables>, options: VueApolloComposable.UseQueryOptions<TransferOrdersQuery, TransferOrdersQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<TransferOrdersQuery, TransferOrdersQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<TransferOrdersQuery, TransferOrdersQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<TransferOrdersQuery, TransferOrdersQueryVariables>(TransferOrdersDocument, variables, options);
}
export type TransferOrdersQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<TransferOrdersQuery, TransferOrdersQueryVariables>;
export const ApproveRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useApproveRefundMutation__
 *
 * To run a mutation, you first call `useApproveRefundMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useApproveRefundMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useApproveRefundMutation({
 *   variables: {
 *     id: // value for 'id'
 *   },
 * });
 */
export function useApproveRefundMutation(options: VueApolloComposable.UseMutationOptions<ApproveRefundMutation, ApproveRefundMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ApproveRefundMutation, ApproveRefundMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ApproveRefundMutation, ApproveRefundMutationVariables>(ApproveRefundDocument, options);
}
export type ApproveRefundMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ApproveRefundMutation, ApproveRefundMutationVariables>;
export const RefuseRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRefuseRefundMutation__
 *
 * To run a mutation, you first call `useRefuseRefundMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRefuseRefundMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRefuseRefundMutation({
 *   variables: {
 *     id: // value for 'id'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useRefuseRefundMutation(options: VueApolloComposable.UseMutationOptions<RefuseRefundMutation, RefuseRefundMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RefuseRefundMutation, RefuseRefundMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RefuseRefundMutation, RefuseRefundMutationVariables>(RefuseRefundDocument, options);
}
export type RefuseRefundMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RefuseRefundMutation, RefuseRefundMutationVariables>;
export const ReturnTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useReturnTransferMutation__
 *
 * To run a mutation, you first call `useReturnTransferMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useReturnTransferMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useReturnTransferMutation({
 *   variables: {
 *     id: // value for 'id'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useReturnTransferMutation(options: VueApolloComposable.UseMutationOptions<ReturnTransferMutation, ReturnTransferMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ReturnTransferMutation, ReturnTransferMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ReturnTransferMutation, ReturnTransferMutationVariables>(ReturnTransferDocument, options);
}
export type ReturnTransferMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ReturnTransferMutation, ReturnTransferMutationVariables>;
export const MarkTransfersPaidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkTransfersPaid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markTransfersPaid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransfersMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useMarkTransfersPaidMutation__
 *
 * To run a mutation, you first call `useMarkTransfersPaidMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useMarkTransfersPaidMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useMarkTransfersPaidMutation({
 *   variables: {
 *     communeId: // value for 'communeId'
 *     ids: // value for 'ids'
 *     reference: // value for 'reference'
 *   },
 * });
 */
export function useMarkTransfersPaidMutation(options: VueApolloComposable.UseMutationOptions<MarkTransfersPaidMutation, MarkTransfersPaidMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<MarkTransfersPaidMutation, MarkTransfersPaidMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<MarkTransfersPaidMutation, MarkTransfersPaidMutationVariables>(MarkTransfersPaidDocument, options);
}
export type MarkTransfersPaidMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<MarkTransfersPaidMutation, MarkTransfersPaidMutationVariables>;
export const DisputesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Disputes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"decidedCents"}},{"kind":"Field","name":{"kind":"Name","value":"undecidedCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bankReason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"takenFrom"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDisputesQuery__
 *
 * To run a query within a Vue component, call `useDisputesQuery` and pass it any options that fit your needs.
 * When your component renders, `useDisputesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDisputesQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useDisputesQuery(variables: DisputesQueryVariables | VueCompositionApi.Ref<DisputesQueryVariables> | ReactiveFunction<DisputesQueryVariables>, options: VueApolloComposable.UseQueryOptions<DisputesQuery, DisputesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DisputesQuery, DisputesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DisputesQuery, DisputesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DisputesQuery, DisputesQueryVariables>(DisputesDocument, variables, options);
}
export function useDisputesLazyQuery(variables?: DisputesQueryVariables | VueCompositionApi.Ref<DisputesQueryVariables> | ReactiveFunction<DisputesQueryVariables>, options: VueApolloComposable.UseQueryOptions<DisputesQuery, DisputesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DisputesQuery, DisputesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DisputesQuery, DisputesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DisputesQuery, DisputesQueryVariables>(DisputesDocument, variables, options);
}
export type DisputesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DisputesQuery, DisputesQueryVariables>;
export const DecideDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"disputeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"takenFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeSource"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"disputeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"disputeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"takenFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"takenFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"decidedCents"}},{"kind":"Field","name":{"kind":"Name","value":"undecidedCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bankReason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"takenFrom"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDecideDisputeMutation__
 *
 * To run a mutation, you first call `useDecideDisputeMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useDecideDisputeMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useDecideDisputeMutation({
 *   variables: {
 *     disputeId: // value for 'disputeId'
 *     takenFrom: // value for 'takenFrom'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useDecideDisputeMutation(options: VueApolloComposable.UseMutationOptions<DecideDisputeMutation, DecideDisputeMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<DecideDisputeMutation, DecideDisputeMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<DecideDisputeMutation, DecideDisputeMutationVariables>(DecideDisputeDocument, options);
}
export type DecideDisputeMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<DecideDisputeMutation, DecideDisputeMutationVariables>;
export const ApproveDisputeDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveDisputeDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decisionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveDisputeDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"decisionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decisionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"decidedCents"}},{"kind":"Field","name":{"kind":"Name","value":"undecidedCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bankReason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"takenFrom"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useApproveDisputeDecisionMutation__
 *
 * To run a mutation, you first call `useApproveDisputeDecisionMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useApproveDisputeDecisionMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useApproveDisputeDecisionMutation({
 *   variables: {
 *     decisionId: // value for 'decisionId'
 *   },
 * });
 */
export function useApproveDisputeDecisionMutation(options: VueApolloComposable.UseMutationOptions<ApproveDisputeDecisionMutation, ApproveDisputeDecisionMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ApproveDisputeDecisionMutation, ApproveDisputeDecisionMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ApproveDisputeDecisionMutation, ApproveDisputeDecisionMutationVariables>(ApproveDisputeDecisionDocument, options);
}
export type ApproveDisputeDecisionMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ApproveDisputeDecisionMutation, ApproveDisputeDecisionMutationVariables>;
export const RefuseDisputeDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseDisputeDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decisionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseDisputeDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"decisionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decisionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dispute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"decidedCents"}},{"kind":"Field","name":{"kind":"Name","value":"undecidedCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bankReason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"takenFrom"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRefuseDisputeDecisionMutation__
 *
 * To run a mutation, you first call `useRefuseDisputeDecisionMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRefuseDisputeDecisionMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRefuseDisputeDecisionMutation({
 *   variables: {
 *     decisionId: // value for 'decisionId'
 *   },
 * });
 */
export function useRefuseDisputeDecisionMutation(options: VueApolloComposable.UseMutationOptions<RefuseDisputeDecisionMutation, RefuseDisputeDecisionMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RefuseDisputeDecisionMutation, RefuseDisputeDecisionMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RefuseDisputeDecisionMutation, RefuseDisputeDecisionMutationVariables>(RefuseDisputeDecisionDocument, options);
}
export type RefuseDisputeDecisionMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RefuseDisputeDecisionMutation, RefuseDisputeDecisionMutationVariables>;
export const PaymentAlertsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentId"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"providerReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePaymentAlertsQuery__
 *
 * To run a query within a Vue component, call `usePaymentAlertsQuery` and pass it any options that fit your needs.
 * When your component renders, `usePaymentAlertsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = usePaymentAlertsQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function usePaymentAlertsQuery(variables: PaymentAlertsQueryVariables | VueCompositionApi.Ref<PaymentAlertsQueryVariables> | ReactiveFunction<PaymentAlertsQueryVariables>, options: VueApolloComposable.UseQueryOptions<PaymentAlertsQuery, PaymentAlertsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<PaymentAlertsQuery, PaymentAlertsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<PaymentAlertsQuery, PaymentAlertsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<PaymentAlertsQuery, PaymentAlertsQueryVariables>(PaymentAlertsDocument, variables, options);
}
export function usePaymentAlertsLazyQuery(variables?: PaymentAlertsQueryVariables | VueCompositionApi.Ref<PaymentAlertsQueryVariables> | ReactiveFunction<PaymentAlertsQueryVariables>, options: VueApolloComposable.UseQueryOptions<PaymentAlertsQuery, PaymentAlertsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<PaymentAlertsQuery, PaymentAlertsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<PaymentAlertsQuery, PaymentAlertsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<PaymentAlertsQuery, PaymentAlertsQueryVariables>(PaymentAlertsDocument, variables, options);
}
export type PaymentAlertsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<PaymentAlertsQuery, PaymentAlertsQueryVariables>;
export const DormantWalletsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DormantWallets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dormantWallets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"walletId"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"refundableCents"}},{"kind":"Field","name":{"kind":"Name","value":"lastMovementAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDormantWalletsQuery__
 *
 * To run a query within a Vue component, call `useDormantWalletsQuery` and pass it any options that fit your needs.
 * When your component renders, `useDormantWalletsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDormantWalletsQuery({
 *   communeId: // value for 'communeId'
 *   months: // value for 'months'
 * });
 */
export function useDormantWalletsQuery(variables: DormantWalletsQueryVariables | VueCompositionApi.Ref<DormantWalletsQueryVariables> | ReactiveFunction<DormantWalletsQueryVariables>, options: VueApolloComposable.UseQueryOptions<DormantWalletsQuery, DormantWalletsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DormantWalletsQuery, DormantWalletsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DormantWalletsQuery, DormantWalletsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DormantWalletsQuery, DormantWalletsQueryVariables>(DormantWalletsDocument, variables, options);
}
export function useDormantWalletsLazyQuery(variables?: DormantWalletsQueryVariables | VueCompositionApi.Ref<DormantWalletsQueryVariables> | ReactiveFunction<DormantWalletsQueryVariables>, options: VueApolloComposable.UseQueryOptions<DormantWalletsQuery, DormantWalletsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DormantWalletsQuery, DormantWalletsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DormantWalletsQuery, DormantWalletsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DormantWalletsQuery, DormantWalletsQueryVariables>(DormantWalletsDocument, variables, options);
}
export type DormantWalletsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DormantWalletsQuery, DormantWalletsQueryVariables>;
export const RemindBalanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindBalance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"walletId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"walletId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"walletId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRemindBalanceMutation__
 *
 * To run a mutation, you first call `useRemindBalanceMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRemindBalanceMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRemindBalanceMutation({
 *   variables: {
 *     walletId: // value for 'walletId'
 *   },
 * });
 */
export function useRemindBalanceMutation(options: VueApolloComposable.UseMutationOptions<RemindBalanceMutation, RemindBalanceMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RemindBalanceMutation, RemindBalanceMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RemindBalanceMutation, RemindBalanceMutationVariables>(RemindBalanceDocument, options);
}
export type RemindBalanceMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RemindBalanceMutation, RemindBalanceMutationVariables>;
export const RegulationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regulations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regulations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegulationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regulationApprovals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnRegulations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegulationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointer"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationApproval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regulationId"}},{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRegulationsQuery__
 *
 * To run a query within a Vue component, call `useRegulationsQuery` and pass it any options that fit your needs.
 * When your component renders, `useRegulationsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useRegulationsQuery({
 *   serviceId: // value for 'serviceId'
 * });
 */
export function useRegulationsQuery(variables: RegulationsQueryVariables | VueCompositionApi.Ref<RegulationsQueryVariables> | ReactiveFunction<RegulationsQueryVariables>, options: VueApolloComposable.UseQueryOptions<RegulationsQuery, RegulationsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<RegulationsQuery, RegulationsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<RegulationsQuery, RegulationsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<RegulationsQuery, RegulationsQueryVariables>(RegulationsDocument, variables, options);
}
export function useRegulationsLazyQuery(variables?: RegulationsQueryVariables | VueCompositionApi.Ref<RegulationsQueryVariables> | ReactiveFunction<RegulationsQueryVariables>, options: VueApolloComposable.UseQueryOptions<RegulationsQuery, RegulationsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<RegulationsQuery, RegulationsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<RegulationsQuery, RegulationsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<RegulationsQuery, RegulationsQueryVariables>(RegulationsDocument, variables, options);
}
export type RegulationsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<RegulationsQuery, RegulationsQueryVariables>;
export const PublicationImpactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicationImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"effectiveFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicationImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"effectiveFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"effectiveFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"beforeCents"}},{"kind":"Field","name":{"kind":"Name","value":"afterCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"monthFrom"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"beforeCents"}},{"kind":"Field","name":{"kind":"Name","value":"afterCents"}},{"kind":"Field","name":{"kind":"Name","value":"differenceCents"}},{"kind":"Field","name":{"kind":"Name","value":"secondPerson"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePublicationImpactQuery__
 *
 * To run a query within a Vue component, call `usePublicationImpactQuery` and pass it any options that fit your needs.
 * When your component renders, `usePublicationImpactQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = usePublicationImpactQuery({
 *   id: // value for 'id'
 *   effectiveFrom: // value for 'effectiveFrom'
 * });
 */
export function usePublicationImpactQuery(variables: PublicationImpactQueryVariables | VueCompositionApi.Ref<PublicationImpactQueryVariables> | ReactiveFunction<PublicationImpactQueryVariables>, options: VueApolloComposable.UseQueryOptions<PublicationImpactQuery, PublicationImpactQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<PublicationImpactQuery, PublicationImpactQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<PublicationImpactQuery, PublicationImpactQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<PublicationImpactQuery, PublicationImpactQueryVariables>(PublicationImpactDocument, variables, options);
}
export function usePublicationImpactLazyQuery(variables?: PublicationImpactQueryVariables | VueCompositionApi.Ref<PublicationImpactQueryVariables> | ReactiveFunction<PublicationImpactQueryVariables>, options: VueApolloComposable.UseQueryOptions<PublicationImpactQuery, PublicationImpactQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<PublicationImpactQuery, PublicationImpactQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<PublicationImpactQuery, PublicationImpactQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<PublicationImpactQuery, PublicationImpactQueryVariables>(PublicationImpactDocument, variables, options);
}
export type PublicationImpactQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<PublicationImpactQuery, PublicationImpactQueryVariables>;
export const PriceApprovalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceApproval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceApproval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"limitCents"}},{"kind":"Field","name":{"kind":"Name","value":"canSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePriceApprovalQuery__
 *
 * To run a query within a Vue component, call `usePriceApprovalQuery` and pass it any options that fit your needs.
 * When your component renders, `usePriceApprovalQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = usePriceApprovalQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function usePriceApprovalQuery(variables: PriceApprovalQueryVariables | VueCompositionApi.Ref<PriceApprovalQueryVariables> | ReactiveFunction<PriceApprovalQueryVariables>, options: VueApolloComposable.UseQueryOptions<PriceApprovalQuery, PriceApprovalQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<PriceApprovalQuery, PriceApprovalQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<PriceApprovalQuery, PriceApprovalQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<PriceApprovalQuery, PriceApprovalQueryVariables>(PriceApprovalDocument, variables, options);
}
export function usePriceApprovalLazyQuery(variables?: PriceApprovalQueryVariables | VueCompositionApi.Ref<PriceApprovalQueryVariables> | ReactiveFunction<PriceApprovalQueryVariables>, options: VueApolloComposable.UseQueryOptions<PriceApprovalQuery, PriceApprovalQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<PriceApprovalQuery, PriceApprovalQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<PriceApprovalQuery, PriceApprovalQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<PriceApprovalQuery, PriceApprovalQueryVariables>(PriceApprovalDocument, variables, options);
}
export type PriceApprovalQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<PriceApprovalQuery, PriceApprovalQueryVariables>;
export const SetPriceApprovalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPriceApproval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"percent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limitCents"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cents"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPriceApproval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"percent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"percent"}}},{"kind":"Argument","name":{"kind":"Name","value":"limitCents"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limitCents"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"limitCents"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSetPriceApprovalMutation__
 *
 * To run a mutation, you first call `useSetPriceApprovalMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSetPriceApprovalMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSetPriceApprovalMutation({
 *   variables: {
 *     communeId: // value for 'communeId'
 *     percent: // value for 'percent'
 *     limitCents: // value for 'limitCents'
 *   },
 * });
 */
export function useSetPriceApprovalMutation(options: VueApolloComposable.UseMutationOptions<SetPriceApprovalMutation, SetPriceApprovalMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SetPriceApprovalMutation, SetPriceApprovalMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SetPriceApprovalMutation, SetPriceApprovalMutationVariables>(SetPriceApprovalDocument, options);
}
export type SetPriceApprovalMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SetPriceApprovalMutation, SetPriceApprovalMutationVariables>;
export const ApprovePublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovePublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approvalId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confirmToday"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvePublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"approvalId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approvalId"}}},{"kind":"Argument","name":{"kind":"Name","value":"confirmToday"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confirmToday"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegulationParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegulationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointer"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;

/**
 * __useApprovePublicationMutation__
 *
 * To run a mutation, you first call `useApprovePublicationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useApprovePublicationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useApprovePublicationMutation({
 *   variables: {
 *     approvalId: // value for 'approvalId'
 *     confirmToday: // value for 'confirmToday'
 *   },
 * });
 */
export function useApprovePublicationMutation(options: VueApolloComposable.UseMutationOptions<ApprovePublicationMutation, ApprovePublicationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ApprovePublicationMutation, ApprovePublicationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ApprovePublicationMutation, ApprovePublicationMutationVariables>(ApprovePublicationDocument, options);
}
export type ApprovePublicationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ApprovePublicationMutation, ApprovePublicationMutationVariables>;
export const RefusePublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefusePublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approvalId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusePublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"approvalId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approvalId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationApproval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationApproval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regulationId"}},{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRefusePublicationMutation__
 *
 * To run a mutation, you first call `useRefusePublicationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRefusePublicationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRefusePublicationMutation({
 *   variables: {
 *     approvalId: // value for 'approvalId'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useRefusePublicationMutation(options: VueApolloComposable.UseMutationOptions<RefusePublicationMutation, RefusePublicationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RefusePublicationMutation, RefusePublicationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RefusePublicationMutation, RefusePublicationMutationVariables>(RefusePublicationDocument, options);
}
export type RefusePublicationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RefusePublicationMutation, RefusePublicationMutationVariables>;
export const WithdrawRegulationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawRegulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawRegulation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationWithdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regulationId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useWithdrawRegulationMutation__
 *
 * To run a mutation, you first call `useWithdrawRegulationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useWithdrawRegulationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useWithdrawRegulationMutation({
 *   variables: {
 *     id: // value for 'id'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useWithdrawRegulationMutation(options: VueApolloComposable.UseMutationOptions<WithdrawRegulationMutation, WithdrawRegulationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<WithdrawRegulationMutation, WithdrawRegulationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<WithdrawRegulationMutation, WithdrawRegulationMutationVariables>(WithdrawRegulationDocument, options);
}
export type WithdrawRegulationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<WithdrawRegulationMutation, WithdrawRegulationMutationVariables>;
export const RegulationCommuneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegulationCommune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolZone"}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRegulationCommuneQuery__
 *
 * To run a query within a Vue component, call `useRegulationCommuneQuery` and pass it any options that fit your needs.
 * When your component renders, `useRegulationCommuneQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useRegulationCommuneQuery({
 *   slug: // value for 'slug'
 * });
 */
export function useRegulationCommuneQuery(variables: RegulationCommuneQueryVariables | VueCompositionApi.Ref<RegulationCommuneQueryVariables> | ReactiveFunction<RegulationCommuneQueryVariables>, options: VueApolloComposable.UseQueryOptions<RegulationCommuneQuery, RegulationCommuneQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<RegulationCommuneQuery, RegulationCommuneQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<RegulationCommuneQuery, RegulationCommuneQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<RegulationCommuneQuery, RegulationCommuneQueryVariables>(RegulationCommuneDocument, variables, options);
}
export function useRegulationCommuneLazyQuery(variables?: RegulationCommuneQueryVariables | VueCompositionApi.Ref<RegulationCommuneQueryVariables> | ReactiveFunction<RegulationCommuneQueryVariables>, options: VueApolloComposable.UseQueryOptions<RegulationCommuneQuery, RegulationCommuneQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<RegulationCommuneQuery, RegulationCommuneQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<RegulationCommuneQuery, RegulationCommuneQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<RegulationCommuneQuery, RegulationCommuneQueryVariables>(RegulationCommuneDocument, variables, options);
}
export type RegulationCommuneQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<RegulationCommuneQuery, RegulationCommuneQueryVariables>;
export const CheckRegulationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckRegulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkRegulation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointer"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;

/**
 * __useCheckRegulationQuery__
 *
 * To run a query within a Vue component, call `useCheckRegulationQuery` and pass it any options that fit your needs.
 * When your component renders, `useCheckRegulationQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useCheckRegulationQuery({
 *   serviceId: // value for 'serviceId'
 *   policy: // value for 'policy'
 * });
 */
export function useCheckRegulationQuery(variables: CheckRegulationQueryVariables | VueCompositionApi.Ref<CheckRegulationQueryVariables> | ReactiveFunction<CheckRegulationQueryVariables>, options: VueApolloComposable.UseQueryOptions<CheckRegulationQuery, CheckRegulationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CheckRegulationQuery, CheckRegulationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CheckRegulationQuery, CheckRegulationQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<CheckRegulationQuery, CheckRegulationQueryVariables>(CheckRegulationDocument, variables, options);
}
export function useCheckRegulationLazyQuery(variables?: CheckRegulationQueryVariables | VueCompositionApi.Ref<CheckRegulationQueryVariables> | ReactiveFunction<CheckRegulationQueryVariables>, options: VueApolloComposable.UseQueryOptions<CheckRegulationQuery, CheckRegulationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CheckRegulationQuery, CheckRegulationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CheckRegulationQuery, CheckRegulationQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<CheckRegulationQuery, CheckRegulationQueryVariables>(CheckRegulationDocument, variables, options);
}
export type CheckRegulationQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<CheckRegulationQuery, CheckRegulationQueryVariables>;
export const SaveRegulationDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveRegulationDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveRegulationDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegulationParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}},{"kind":"Field","alias":{"kind":"Name","value":"refusedFor"},"name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegulationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointer"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;

/**
 * __useSaveRegulationDraftMutation__
 *
 * To run a mutation, you first call `useSaveRegulationDraftMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSaveRegulationDraftMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSaveRegulationDraftMutation({
 *   variables: {
 *     serviceId: // value for 'serviceId'
 *     policy: // value for 'policy'
 *   },
 * });
 */
export function useSaveRegulationDraftMutation(options: VueApolloComposable.UseMutationOptions<SaveRegulationDraftMutation, SaveRegulationDraftMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SaveRegulationDraftMutation, SaveRegulationDraftMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SaveRegulationDraftMutation, SaveRegulationDraftMutationVariables>(SaveRegulationDraftDocument, options);
}
export type SaveRegulationDraftMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SaveRegulationDraftMutation, SaveRegulationDraftMutationVariables>;
export const PublishRegulationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishRegulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"effectiveFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confirmToday"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishRegulation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"effectiveFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"effectiveFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"confirmToday"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confirmToday"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationWaits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegulationParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}},{"kind":"Field","alias":{"kind":"Name","value":"refusedFor"},"name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegulationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointer"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegulationApproval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regulationId"}},{"kind":"Field","alias":{"kind":"Name","value":"decision"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePublishRegulationMutation__
 *
 * To run a mutation, you first call `usePublishRegulationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `usePublishRegulationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = usePublishRegulationMutation({
 *   variables: {
 *     id: // value for 'id'
 *     effectiveFrom: // value for 'effectiveFrom'
 *     confirmToday: // value for 'confirmToday'
 *   },
 * });
 */
export function usePublishRegulationMutation(options: VueApolloComposable.UseMutationOptions<PublishRegulationMutation, PublishRegulationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<PublishRegulationMutation, PublishRegulationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<PublishRegulationMutation, PublishRegulationMutationVariables>(PublishRegulationDocument, options);
}
export type PublishRegulationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<PublishRegulationMutation, PublishRegulationMutationVariables>;
export const SimulateRegulationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulateRegulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimulationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulateRegulation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ruleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"final"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSimulateRegulationQuery__
 *
 * To run a query within a Vue component, call `useSimulateRegulationQuery` and pass it any options that fit your needs.
 * When your component renders, `useSimulateRegulationQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useSimulateRegulationQuery({
 *   input: // value for 'input'
 * });
 */
export function useSimulateRegulationQuery(variables: SimulateRegulationQueryVariables | VueCompositionApi.Ref<SimulateRegulationQueryVariables> | ReactiveFunction<SimulateRegulationQueryVariables>, options: VueApolloComposable.UseQueryOptions<SimulateRegulationQuery, SimulateRegulationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SimulateRegulationQuery, SimulateRegulationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SimulateRegulationQuery, SimulateRegulationQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<SimulateRegulationQuery, SimulateRegulationQueryVariables>(SimulateRegulationDocument, variables, options);
}
export function useSimulateRegulationLazyQuery(variables?: SimulateRegulationQueryVariables | VueCompositionApi.Ref<SimulateRegulationQueryVariables> | ReactiveFunction<SimulateRegulationQueryVariables>, options: VueApolloComposable.UseQueryOptions<SimulateRegulationQuery, SimulateRegulationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SimulateRegulationQuery, SimulateRegulationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SimulateRegulationQuery, SimulateRegulationQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<SimulateRegulationQuery, SimulateRegulationQueryVariables>(SimulateRegulationDocument, variables, options);
}
export type SimulateRegulationQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<SimulateRegulationQuery, SimulateRegulationQueryVariables>;
export const SimulationChildrenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulationChildren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"families"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filiations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSimulationChildrenQuery__
 *
 * To run a query within a Vue component, call `useSimulationChildrenQuery` and pass it any options that fit your needs.
 * When your component renders, `useSimulationChildrenQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useSimulationChildrenQuery({
 *   communeId: // value for 'communeId'
 *   search: // value for 'search'
 * });
 */
export function useSimulationChildrenQuery(variables: SimulationChildrenQueryVariables | VueCompositionApi.Ref<SimulationChildrenQueryVariables> | ReactiveFunction<SimulationChildrenQueryVariables>, options: VueApolloComposable.UseQueryOptions<SimulationChildrenQuery, SimulationChildrenQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SimulationChildrenQuery, SimulationChildrenQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SimulationChildrenQuery, SimulationChildrenQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<SimulationChildrenQuery, SimulationChildrenQueryVariables>(SimulationChildrenDocument, variables, options);
}
export function useSimulationChildrenLazyQuery(variables?: SimulationChildrenQueryVariables | VueCompositionApi.Ref<SimulationChildrenQueryVariables> | ReactiveFunction<SimulationChildrenQueryVariables>, options: VueApolloComposable.UseQueryOptions<SimulationChildrenQuery, SimulationChildrenQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SimulationChildrenQuery, SimulationChildrenQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SimulationChildrenQuery, SimulationChildrenQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<SimulationChildrenQuery, SimulationChildrenQueryVariables>(SimulationChildrenDocument, variables, options);
}
export type SimulationChildrenQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<SimulationChildrenQuery, SimulationChildrenQueryVariables>;
export const ReplayRegulationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReplayRegulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayRegulation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"differenceCents"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryName"}},{"kind":"Field","name":{"kind":"Name","value":"beforeCents"}},{"kind":"Field","name":{"kind":"Name","value":"afterCents"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useReplayRegulationQuery__
 *
 * To run a query within a Vue component, call `useReplayRegulationQuery` and pass it any options that fit your needs.
 * When your component renders, `useReplayRegulationQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useReplayRegulationQuery({
 *   serviceId: // value for 'serviceId'
 *   policy: // value for 'policy'
 *   from: // value for 'from'
 *   to: // value for 'to'
 * });
 */
export function useReplayRegulationQuery(variables: ReplayRegulationQueryVariables | VueCompositionApi.Ref<ReplayRegulationQueryVariables> | ReactiveFunction<ReplayRegulationQueryVariables>, options: VueApolloComposable.UseQueryOptions<ReplayRegulationQuery, ReplayRegulationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ReplayRegulationQuery, ReplayRegulationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ReplayRegulationQuery, ReplayRegulationQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ReplayRegulationQuery, ReplayRegulationQueryVariables>(ReplayRegulationDocument, variables, options);
}
export function useReplayRegulationLazyQuery(variables?: ReplayRegulationQueryVariables | VueCompositionApi.Ref<ReplayRegulationQueryVariables> | ReactiveFunction<ReplayRegulationQueryVariables>, options: VueApolloComposable.UseQueryOptions<ReplayRegulationQuery, ReplayRegulationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ReplayRegulationQuery, ReplayRegulationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ReplayRegulationQuery, ReplayRegulationQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ReplayRegulationQuery, ReplayRegulationQueryVariables>(ReplayRegulationDocument, variables, options);
}
export type ReplayRegulationQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ReplayRegulationQuery, ReplayRegulationQueryVariables>;
export const JournalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Journal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"causes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerCause"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"journal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"causes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"causes"}}},{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"debitCents"}},{"kind":"Field","name":{"kind":"Name","value":"creditCents"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"causeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"accountLabel"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"debitCents"}},{"kind":"Field","name":{"kind":"Name","value":"creditCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"who"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useJournalQuery__
 *
 * To run a query within a Vue component, call `useJournalQuery` and pass it any options that fit your needs.
 * When your component renders, `useJournalQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useJournalQuery({
 *   regieId: // value for 'regieId'
 *   from: // value for 'from'
 *   to: // value for 'to'
 *   kinds: // value for 'kinds'
 *   causes: // value for 'causes'
 *   serviceId: // value for 'serviceId'
 *   first: // value for 'first'
 *   after: // value for 'after'
 * });
 */
export function useJournalQuery(variables: JournalQueryVariables | VueCompositionApi.Ref<JournalQueryVariables> | ReactiveFunction<JournalQueryVariables>, options: VueApolloComposable.UseQueryOptions<JournalQuery, JournalQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<JournalQuery, JournalQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<JournalQuery, JournalQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<JournalQuery, JournalQueryVariables>(JournalDocument, variables, options);
}
export function useJournalLazyQuery(variables?: JournalQueryVariables | VueCompositionApi.Ref<JournalQueryVariables> | ReactiveFunction<JournalQueryVariables>, options: VueApolloComposable.UseQueryOptions<JournalQuery, JournalQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<JournalQuery, JournalQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<JournalQuery, JournalQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<JournalQuery, JournalQueryVariables>(JournalDocument, variables, options);
}
export type JournalQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<JournalQuery, JournalQueryVariables>;
export const TrialBalanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrialBalance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trialBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"debitCents"}},{"kind":"Field","name":{"kind":"Name","value":"creditCents"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"accountCode"}},{"kind":"Field","name":{"kind":"Name","value":"accountLabel"}},{"kind":"Field","name":{"kind":"Name","value":"openingCents"}},{"kind":"Field","name":{"kind":"Name","value":"debitCents"}},{"kind":"Field","name":{"kind":"Name","value":"creditCents"}},{"kind":"Field","name":{"kind":"Name","value":"closingCents"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useTrialBalanceQuery__
 *
 * To run a query within a Vue component, call `useTrialBalanceQuery` and pass it any options that fit your needs.
 * When your component renders, `useTrialBalanceQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useTrialBalanceQuery({
 *   regieId: // value for 'regieId'
 *   from: // value for 'from'
 *   to: // value for 'to'
 * });
 */
export function useTrialBalanceQuery(variables: TrialBalanceQueryVariables | VueCompositionApi.Ref<TrialBalanceQueryVariables> | ReactiveFunction<TrialBalanceQueryVariables>, options: VueApolloComposable.UseQueryOptions<TrialBalanceQuery, TrialBalanceQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<TrialBalanceQuery, TrialBalanceQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<TrialBalanceQuery, TrialBalanceQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<TrialBalanceQuery, TrialBalanceQueryVariables>(TrialBalanceDocument, variables, options);
}
export function useTrialBalanceLazyQuery(variables?: TrialBalanceQueryVariables | VueCompositionApi.Ref<TrialBalanceQueryVariables> | ReactiveFunction<TrialBalanceQueryVariables>, options: VueApolloComposable.UseQueryOptions<TrialBalanceQuery, TrialBalanceQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<TrialBalanceQuery, TrialBalanceQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<TrialBalanceQuery, TrialBalanceQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<TrialBalanceQuery, TrialBalanceQueryVariables>(TrialBalanceDocument, variables, options);
}
export type TrialBalanceQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<TrialBalanceQuery, TrialBalanceQueryVariables>;
export const RemittanceSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RemittanceSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remittanceSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differenceCents"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"totalLabel"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRemittanceSheetQuery__
 *
 * To run a query within a Vue component, call `useRemittanceSheetQuery` and pass it any options that fit your needs.
 * When your component renders, `useRemittanceSheetQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useRemittanceSheetQuery({
 *   regieId: // value for 'regieId'
 *   from: // value for 'from'
 *   to: // value for 'to'
 * });
 */
export function useRemittanceSheetQuery(variables: RemittanceSheetQueryVariables | VueCompositionApi.Ref<RemittanceSheetQueryVariables> | ReactiveFunction<RemittanceSheetQueryVariables>, options: VueApolloComposable.UseQueryOptions<RemittanceSheetQuery, RemittanceSheetQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<RemittanceSheetQuery, RemittanceSheetQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<RemittanceSheetQuery, RemittanceSheetQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<RemittanceSheetQuery, RemittanceSheetQueryVariables>(RemittanceSheetDocument, variables, options);
}
export function useRemittanceSheetLazyQuery(variables?: RemittanceSheetQueryVariables | VueCompositionApi.Ref<RemittanceSheetQueryVariables> | ReactiveFunction<RemittanceSheetQueryVariables>, options: VueApolloComposable.UseQueryOptions<RemittanceSheetQuery, RemittanceSheetQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<RemittanceSheetQuery, RemittanceSheetQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<RemittanceSheetQuery, RemittanceSheetQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<RemittanceSheetQuery, RemittanceSheetQueryVariables>(RemittanceSheetDocument, variables, options);
}
export type RemittanceSheetQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<RemittanceSheetQuery, RemittanceSheetQueryVariables>;
export const ClosingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Closings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedPeriodParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedPeriodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosedPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"transactions"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"debitCents"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"}}]}}]} as unknown as DocumentNode;

/**
 * __useClosingsQuery__
 *
 * To run a query within a Vue component, call `useClosingsQuery` and pass it any options that fit your needs.
 * When your component renders, `useClosingsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useClosingsQuery({
 *   regieId: // value for 'regieId'
 * });
 */
export function useClosingsQuery(variables: ClosingsQueryVariables | VueCompositionApi.Ref<ClosingsQueryVariables> | ReactiveFunction<ClosingsQueryVariables>, options: VueApolloComposable.UseQueryOptions<ClosingsQuery, ClosingsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ClosingsQuery, ClosingsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ClosingsQuery, ClosingsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ClosingsQuery, ClosingsQueryVariables>(ClosingsDocument, variables, options);
}
export function useClosingsLazyQuery(variables?: ClosingsQueryVariables | VueCompositionApi.Ref<ClosingsQueryVariables> | ReactiveFunction<ClosingsQueryVariables>, options: VueApolloComposable.UseQueryOptions<ClosingsQuery, ClosingsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ClosingsQuery, ClosingsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ClosingsQuery, ClosingsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ClosingsQuery, ClosingsQueryVariables>(ClosingsDocument, variables, options);
}
export type ClosingsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ClosingsQuery, ClosingsQueryVariables>;
export const ClosePeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosedPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedPeriodParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosingRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedPeriodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosedPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"transactions"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"debitCents"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"}}]}}]} as unknown as DocumentNode;

/**
 * __useClosePeriodMutation__
 *
 * To run a mutation, you first call `useClosePeriodMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useClosePeriodMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useClosePeriodMutation({
 *   variables: {
 *     regieId: // value for 'regieId'
 *     lastDay: // value for 'lastDay'
 *   },
 * });
 */
export function useClosePeriodMutation(options: VueApolloComposable.UseMutationOptions<ClosePeriodMutation, ClosePeriodMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ClosePeriodMutation, ClosePeriodMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ClosePeriodMutation, ClosePeriodMutationVariables>(ClosePeriodDocument, options);
}
export type ClosePeriodMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ClosePeriodMutation, ClosePeriodMutationVariables>;
export const PayoutReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayoutReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payoutReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayoutReportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayoutReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"arrivalDay"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grossCents"}},{"kind":"Field","name":{"kind":"Name","value":"feeCents"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"movements"}},{"kind":"Field","name":{"kind":"Name","value":"addsUp"}},{"kind":"Field","name":{"kind":"Name","value":"bankLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"valueDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"valueDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anomalies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"oursCents"}},{"kind":"Field","name":{"kind":"Name","value":"theirsCents"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePayoutReportQuery__
 *
 * To run a query within a Vue component, call `usePayoutReportQuery` and pass it any options that fit your needs.
 * When your component renders, `usePayoutReportQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = usePayoutReportQuery({
 *   regieId: // value for 'regieId'
 * });
 */
export function usePayoutReportQuery(variables: PayoutReportQueryVariables | VueCompositionApi.Ref<PayoutReportQueryVariables> | ReactiveFunction<PayoutReportQueryVariables>, options: VueApolloComposable.UseQueryOptions<PayoutReportQuery, PayoutReportQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<PayoutReportQuery, PayoutReportQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<PayoutReportQuery, PayoutReportQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<PayoutReportQuery, PayoutReportQueryVariables>(PayoutReportDocument, variables, options);
}
export function usePayoutReportLazyQuery(variables?: PayoutReportQueryVariables | VueCompositionApi.Ref<PayoutReportQueryVariables> | ReactiveFunction<PayoutReportQueryVariables>, options: VueApolloComposable.UseQueryOptions<PayoutReportQuery, PayoutReportQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<PayoutReportQuery, PayoutReportQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<PayoutReportQuery, PayoutReportQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<PayoutReportQuery, PayoutReportQueryVariables>(PayoutReportDocument, variables, options);
}
export type PayoutReportQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<PayoutReportQuery, PayoutReportQueryVariables>;
export const BankStatementPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BankStatementPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BankStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankStatementPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAbove"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"valueDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"debit"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remembered"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"valueDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditCents"}},{"kind":"Field","name":{"kind":"Name","value":"debitCents"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useBankStatementPreviewQuery__
 *
 * To run a query within a Vue component, call `useBankStatementPreviewQuery` and pass it any options that fit your needs.
 * When your component renders, `useBankStatementPreviewQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useBankStatementPreviewQuery({
 *   input: // value for 'input'
 * });
 */
export function useBankStatementPreviewQuery(variables: BankStatementPreviewQueryVariables | VueCompositionApi.Ref<BankStatementPreviewQueryVariables> | ReactiveFunction<BankStatementPreviewQueryVariables>, options: VueApolloComposable.UseQueryOptions<BankStatementPreviewQuery, BankStatementPreviewQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<BankStatementPreviewQuery, BankStatementPreviewQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<BankStatementPreviewQuery, BankStatementPreviewQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<BankStatementPreviewQuery, BankStatementPreviewQueryVariables>(BankStatementPreviewDocument, variables, options);
}
export function useBankStatementPreviewLazyQuery(variables?: BankStatementPreviewQueryVariables | VueCompositionApi.Ref<BankStatementPreviewQueryVariables> | ReactiveFunction<BankStatementPreviewQueryVariables>, options: VueApolloComposable.UseQueryOptions<BankStatementPreviewQuery, BankStatementPreviewQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<BankStatementPreviewQuery, BankStatementPreviewQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<BankStatementPreviewQuery, BankStatementPreviewQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<BankStatementPreviewQuery, BankStatementPreviewQueryVariables>(BankStatementPreviewDocument, variables, options);
}
export type BankStatementPreviewQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<BankStatementPreviewQuery, BankStatementPreviewQueryVariables>;
export const ImportBankStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportBankStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportBankStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBankStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayoutReportParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BankLinesRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayoutReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"arrivalDay"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grossCents"}},{"kind":"Field","name":{"kind":"Name","value":"feeCents"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"movements"}},{"kind":"Field","name":{"kind":"Name","value":"addsUp"}},{"kind":"Field","name":{"kind":"Name","value":"bankLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"valueDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"valueDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anomalies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"oursCents"}},{"kind":"Field","name":{"kind":"Name","value":"theirsCents"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useImportBankStatementMutation__
 *
 * To run a mutation, you first call `useImportBankStatementMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useImportBankStatementMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useImportBankStatementMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useImportBankStatementMutation(options: VueApolloComposable.UseMutationOptions<ImportBankStatementMutation, ImportBankStatementMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ImportBankStatementMutation, ImportBankStatementMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ImportBankStatementMutation, ImportBankStatementMutationVariables>(ImportBankStatementDocument, options);
}
export type ImportBankStatementMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ImportBankStatementMutation, ImportBankStatementMutationVariables>;
export const MatchPayoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MatchPayout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchPayoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchPayout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayoutReportParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BankLinesRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayoutReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayoutReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"arrivalDay"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grossCents"}},{"kind":"Field","name":{"kind":"Name","value":"feeCents"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"movements"}},{"kind":"Field","name":{"kind":"Name","value":"addsUp"}},{"kind":"Field","name":{"kind":"Name","value":"bankLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"valueDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"valueDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anomalies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"oursCents"}},{"kind":"Field","name":{"kind":"Name","value":"theirsCents"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useMatchPayoutMutation__
 *
 * To run a mutation, you first call `useMatchPayoutMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useMatchPayoutMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useMatchPayoutMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useMatchPayoutMutation(options: VueApolloComposable.UseMutationOptions<MatchPayoutMutation, MatchPayoutMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<MatchPayoutMutation, MatchPayoutMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<MatchPayoutMutation, MatchPayoutMutationVariables>(MatchPayoutDocument, options);
}
export type MatchPayoutMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<MatchPayoutMutation, MatchPayoutMutationVariables>;
export const ServiceSetupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceSetups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceSetups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"bookingsToCome"}},{"kind":"Field","name":{"kind":"Name","value":"validAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useServiceSetupsQuery__
 *
 * To run a query within a Vue component, call `useServiceSetupsQuery` and pass it any options that fit your needs.
 * When your component renders, `useServiceSetupsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useServiceSetupsQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useServiceSetupsQuery(variables: ServiceSetupsQueryVariables | VueCompositionApi.Ref<ServiceSetupsQueryVariables> | ReactiveFunction<ServiceSetupsQueryVariables>, options: VueApolloComposable.UseQueryOptions<ServiceSetupsQuery, ServiceSetupsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ServiceSetupsQuery, ServiceSetupsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ServiceSetupsQuery, ServiceSetupsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ServiceSetupsQuery, ServiceSetupsQueryVariables>(ServiceSetupsDocument, variables, options);
}
export function useServiceSetupsLazyQuery(variables?: ServiceSetupsQueryVariables | VueCompositionApi.Ref<ServiceSetupsQueryVariables> | ReactiveFunction<ServiceSetupsQueryVariables>, options: VueApolloComposable.UseQueryOptions<ServiceSetupsQuery, ServiceSetupsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ServiceSetupsQuery, ServiceSetupsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ServiceSetupsQuery, ServiceSetupsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ServiceSetupsQuery, ServiceSetupsQueryVariables>(ServiceSetupsDocument, variables, options);
}
export type ServiceSetupsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ServiceSetupsQuery, ServiceSetupsQueryVariables>;
export const CreateServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"bookingsToCome"}},{"kind":"Field","name":{"kind":"Name","value":"validAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetupRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreateServiceMutation__
 *
 * To run a mutation, you first call `useCreateServiceMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useCreateServiceMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useCreateServiceMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useCreateServiceMutation(options: VueApolloComposable.UseMutationOptions<CreateServiceMutation, CreateServiceMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<CreateServiceMutation, CreateServiceMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<CreateServiceMutation, CreateServiceMutationVariables>(CreateServiceDocument, options);
}
export type CreateServiceMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<CreateServiceMutation, CreateServiceMutationVariables>;
export const ChangeServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"bookingsToCome"}},{"kind":"Field","name":{"kind":"Name","value":"validAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetupRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangeServiceMutation__
 *
 * To run a mutation, you first call `useChangeServiceMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useChangeServiceMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useChangeServiceMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useChangeServiceMutation(options: VueApolloComposable.UseMutationOptions<ChangeServiceMutation, ChangeServiceMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ChangeServiceMutation, ChangeServiceMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ChangeServiceMutation, ChangeServiceMutationVariables>(ChangeServiceDocument, options);
}
export type ChangeServiceMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ChangeServiceMutation, ChangeServiceMutationVariables>;
export const ArchiveServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"bookingsToCome"}},{"kind":"Field","name":{"kind":"Name","value":"validAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetupRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useArchiveServiceMutation__
 *
 * To run a mutation, you first call `useArchiveServiceMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useArchiveServiceMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useArchiveServiceMutation({
 *   variables: {
 *     serviceId: // value for 'serviceId'
 *     revision: // value for 'revision'
 *   },
 * });
 */
export function useArchiveServiceMutation(options: VueApolloComposable.UseMutationOptions<ArchiveServiceMutation, ArchiveServiceMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ArchiveServiceMutation, ArchiveServiceMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ArchiveServiceMutation, ArchiveServiceMutationVariables>(ArchiveServiceDocument, options);
}
export type ArchiveServiceMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ArchiveServiceMutation, ArchiveServiceMutationVariables>;
export const RestoreServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"bookingsToCome"}},{"kind":"Field","name":{"kind":"Name","value":"validAccesses"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSetupRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRestoreServiceMutation__
 *
 * To run a mutation, you first call `useRestoreServiceMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRestoreServiceMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRestoreServiceMutation({
 *   variables: {
 *     serviceId: // value for 'serviceId'
 *     revision: // value for 'revision'
 *   },
 * });
 */
export function useRestoreServiceMutation(options: VueApolloComposable.UseMutationOptions<RestoreServiceMutation, RestoreServiceMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RestoreServiceMutation, RestoreServiceMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RestoreServiceMutation, RestoreServiceMutationVariables>(RestoreServiceDocument, options);
}
export type RestoreServiceMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RestoreServiceMutation, RestoreServiceMutationVariables>;
export const CardPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CardPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardPaymentsParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardPaymentsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signingKeys"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}}]}}]} as unknown as DocumentNode;

/**
 * __useCardPaymentsQuery__
 *
 * To run a query within a Vue component, call `useCardPaymentsQuery` and pass it any options that fit your needs.
 * When your component renders, `useCardPaymentsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useCardPaymentsQuery({
 *   regieId: // value for 'regieId'
 * });
 */
export function useCardPaymentsQuery(variables: CardPaymentsQueryVariables | VueCompositionApi.Ref<CardPaymentsQueryVariables> | ReactiveFunction<CardPaymentsQueryVariables>, options: VueApolloComposable.UseQueryOptions<CardPaymentsQuery, CardPaymentsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CardPaymentsQuery, CardPaymentsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CardPaymentsQuery, CardPaymentsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<CardPaymentsQuery, CardPaymentsQueryVariables>(CardPaymentsDocument, variables, options);
}
export function useCardPaymentsLazyQuery(variables?: CardPaymentsQueryVariables | VueCompositionApi.Ref<CardPaymentsQueryVariables> | ReactiveFunction<CardPaymentsQueryVariables>, options: VueApolloComposable.UseQueryOptions<CardPaymentsQuery, CardPaymentsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CardPaymentsQuery, CardPaymentsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CardPaymentsQuery, CardPaymentsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<CardPaymentsQuery, CardPaymentsQueryVariables>(CardPaymentsDocument, variables, options);
}
export type CardPaymentsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<CardPaymentsQuery, CardPaymentsQueryVariables>;
export const SetPaymentKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPaymentKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentKeysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPaymentKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardPaymentsParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentSettingsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardPaymentsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signingKeys"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}}]}}]} as unknown as DocumentNode;

/**
 * __useSetPaymentKeysMutation__
 *
 * To run a mutation, you first call `useSetPaymentKeysMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSetPaymentKeysMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSetPaymentKeysMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useSetPaymentKeysMutation(options: VueApolloComposable.UseMutationOptions<SetPaymentKeysMutation, SetPaymentKeysMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SetPaymentKeysMutation, SetPaymentKeysMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SetPaymentKeysMutation, SetPaymentKeysMutationVariables>(SetPaymentKeysDocument, options);
}
export type SetPaymentKeysMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SetPaymentKeysMutation, SetPaymentKeysMutationVariables>;
export const TestPaymentKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestPaymentKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testPaymentKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentSettingsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useTestPaymentKeysMutation__
 *
 * To run a mutation, you first call `useTestPaymentKeysMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useTestPaymentKeysMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useTestPaymentKeysMutation({
 *   variables: {
 *     regieId: // value for 'regieId'
 *   },
 * });
 */
export function useTestPaymentKeysMutation(options: VueApolloComposable.UseMutationOptions<TestPaymentKeysMutation, TestPaymentKeysMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<TestPaymentKeysMutation, TestPaymentKeysMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<TestPaymentKeysMutation, TestPaymentKeysMutationVariables>(TestPaymentKeysDocument, options);
}
export type TestPaymentKeysMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<TestPaymentKeysMutation, TestPaymentKeysMutationVariables>;
export const RetireSigningKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireSigningKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireSigningKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentSettingsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRetireSigningKeyMutation__
 *
 * To run a mutation, you first call `useRetireSigningKeyMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRetireSigningKeyMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRetireSigningKeyMutation({
 *   variables: {
 *     regieId: // value for 'regieId'
 *   },
 * });
 */
export function useRetireSigningKeyMutation(options: VueApolloComposable.UseMutationOptions<RetireSigningKeyMutation, RetireSigningKeyMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RetireSigningKeyMutation, RetireSigningKeyMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RetireSigningKeyMutation, RetireSigningKeyMutationVariables>(RetireSigningKeyDocument, options);
}
export type RetireSigningKeyMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RetireSigningKeyMutation, RetireSigningKeyMutationVariables>;
export const RemovePaymentKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePaymentKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePaymentKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentSettingsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRemovePaymentKeysMutation__
 *
 * To run a mutation, you first call `useRemovePaymentKeysMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRemovePaymentKeysMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRemovePaymentKeysMutation({
 *   variables: {
 *     regieId: // value for 'regieId'
 *   },
 * });
 */
export function useRemovePaymentKeysMutation(options: VueApolloComposable.UseMutationOptions<RemovePaymentKeysMutation, RemovePaymentKeysMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RemovePaymentKeysMutation, RemovePaymentKeysMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RemovePaymentKeysMutation, RemovePaymentKeysMutationVariables>(RemovePaymentKeysDocument, options);
}
export type RemovePaymentKeysMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RemovePaymentKeysMutation, RemovePaymentKeysMutationVariables>;
export const ConsoleLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consoleLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useConsoleLinkQuery__
 *
 * To run a query within a Vue component, call `useConsoleLinkQuery` and pass it any options that fit your needs.
 * When your component renders, `useConsoleLinkQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useConsoleLinkQuery({
 *   token: // value for 'token'
 * });
 */
export function useConsoleLinkQuery(variables: ConsoleLinkQueryVariables | VueCompositionApi.Ref<ConsoleLinkQueryVariables> | ReactiveFunction<ConsoleLinkQueryVariables>, options: VueApolloComposable.UseQueryOptions<ConsoleLinkQuery, ConsoleLinkQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ConsoleLinkQuery, ConsoleLinkQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ConsoleLinkQuery, ConsoleLinkQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ConsoleLinkQuery, ConsoleLinkQueryVariables>(ConsoleLinkDocument, variables, options);
}
export function useConsoleLinkLazyQuery(variables?: ConsoleLinkQueryVariables | VueCompositionApi.Ref<ConsoleLinkQueryVariables> | ReactiveFunction<ConsoleLinkQueryVariables>, options: VueApolloComposable.UseQueryOptions<ConsoleLinkQuery, ConsoleLinkQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ConsoleLinkQuery, ConsoleLinkQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ConsoleLinkQuery, ConsoleLinkQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ConsoleLinkQuery, ConsoleLinkQueryVariables>(ConsoleLinkDocument, variables, options);
}
export type ConsoleLinkQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ConsoleLinkQuery, ConsoleLinkQueryVariables>;
export const OpenConsoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenConsole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firstName"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastName"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openConsole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"firstName"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstName"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastName"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastName"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}}]} as unknown as DocumentNode;

/**
 * __useOpenConsoleMutation__
 *
 * To run a mutation, you first call `useOpenConsoleMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useOpenConsoleMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useOpenConsoleMutation({
 *   variables: {
 *     token: // value for 'token'
 *     firstName: // value for 'firstName'
 *     lastName: // value for 'lastName'
 *     password: // value for 'password'
 *   },
 * });
 */
export function useOpenConsoleMutation(options: VueApolloComposable.UseMutationOptions<OpenConsoleMutation, OpenConsoleMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<OpenConsoleMutation, OpenConsoleMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<OpenConsoleMutation, OpenConsoleMutationVariables>(OpenConsoleDocument, options);
}
export type OpenConsoleMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<OpenConsoleMutation, OpenConsoleMutationVariables>;
export const StaffInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"communes"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"signUpWaits"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useStaffInvitationQuery__
 *
 * To run a query within a Vue component, call `useStaffInvitationQuery` and pass it any options that fit your needs.
 * When your component renders, `useStaffInvitationQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useStaffInvitationQuery({
 *   token: // value for 'token'
 * });
 */
export function useStaffInvitationQuery(variables: StaffInvitationQueryVariables | VueCompositionApi.Ref<StaffInvitationQueryVariables> | ReactiveFunction<StaffInvitationQueryVariables>, options: VueApolloComposable.UseQueryOptions<StaffInvitationQuery, StaffInvitationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StaffInvitationQuery, StaffInvitationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StaffInvitationQuery, StaffInvitationQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<StaffInvitationQuery, StaffInvitationQueryVariables>(StaffInvitationDocument, variables, options);
}
export function useStaffInvitationLazyQuery(variables?: StaffInvitationQueryVariables | VueCompositionApi.Ref<StaffInvitationQueryVariables> | ReactiveFunction<StaffInvitationQueryVariables>, options: VueApolloComposable.UseQueryOptions<StaffInvitationQuery, StaffInvitationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StaffInvitationQuery, StaffInvitationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StaffInvitationQuery, StaffInvitationQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<StaffInvitationQuery, StaffInvitationQueryVariables>(StaffInvitationDocument, variables, options);
}
export type StaffInvitationQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<StaffInvitationQuery, StaffInvitationQueryVariables>;
export const AcceptStaffInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptStaffInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptStaffInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}}]} as unknown as DocumentNode;

/**
 * __useAcceptStaffInvitationMutation__
 *
 * To run a mutation, you first call `useAcceptStaffInvitationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useAcceptStaffInvitationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useAcceptStaffInvitationMutation({
 *   variables: {
 *     token: // value for 'token'
 *     password: // value for 'password'
 *   },
 * });
 */
export function useAcceptStaffInvitationMutation(options: VueApolloComposable.UseMutationOptions<AcceptStaffInvitationMutation, AcceptStaffInvitationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<AcceptStaffInvitationMutation, AcceptStaffInvitationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<AcceptStaffInvitationMutation, AcceptStaffInvitationMutationVariables>(AcceptStaffInvitationDocument, options);
}
export type AcceptStaffInvitationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<AcceptStaffInvitationMutation, AcceptStaffInvitationMutationVariables>;
export const ConsoleSuspendedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleSuspended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useConsoleSuspendedQuery__
 *
 * To run a query within a Vue component, call `useConsoleSuspendedQuery` and pass it any options that fit your needs.
 * When your component renders, `useConsoleSuspendedQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useConsoleSuspendedQuery();
 */
export function useConsoleSuspendedQuery(options: VueApolloComposable.UseQueryOptions<ConsoleSuspendedQuery, ConsoleSuspendedQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ConsoleSuspendedQuery, ConsoleSuspendedQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ConsoleSuspendedQuery, ConsoleSuspendedQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ConsoleSuspendedQuery, ConsoleSuspendedQueryVariables>(ConsoleSuspendedDocument, {}, options);
}
export function useConsoleSuspendedLazyQuery(options: VueApolloComposable.UseQueryOptions<ConsoleSuspendedQuery, ConsoleSuspendedQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ConsoleSuspendedQuery, ConsoleSuspendedQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ConsoleSuspendedQuery, ConsoleSuspendedQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ConsoleSuspendedQuery, ConsoleSuspendedQueryVariables>(ConsoleSuspendedDocument, {}, options);
}
export type ConsoleSuspendedQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ConsoleSuspendedQuery, ConsoleSuspendedQueryVariables>;
export const SituationSetupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SituationSetups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situationSetups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceSetups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"priced"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSituationSetupsQuery__
 *
 * To run a query within a Vue component, call `useSituationSetupsQuery` and pass it any options that fit your needs.
 * When your component renders, `useSituationSetupsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useSituationSetupsQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useSituationSetupsQuery(variables: SituationSetupsQueryVariables | VueCompositionApi.Ref<SituationSetupsQueryVariables> | ReactiveFunction<SituationSetupsQueryVariables>, options: VueApolloComposable.UseQueryOptions<SituationSetupsQuery, SituationSetupsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SituationSetupsQuery, SituationSetupsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SituationSetupsQuery, SituationSetupsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<SituationSetupsQuery, SituationSetupsQueryVariables>(SituationSetupsDocument, variables, options);
}
export function useSituationSetupsLazyQuery(variables?: SituationSetupsQueryVariables | VueCompositionApi.Ref<SituationSetupsQueryVariables> | ReactiveFunction<SituationSetupsQueryVariables>, options: VueApolloComposable.UseQueryOptions<SituationSetupsQuery, SituationSetupsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SituationSetupsQuery, SituationSetupsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SituationSetupsQuery, SituationSetupsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<SituationSetupsQuery, SituationSetupsQueryVariables>(SituationSetupsDocument, variables, options);
}
export type SituationSetupsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<SituationSetupsQuery, SituationSetupsQueryVariables>;
export const CreateSituationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSituation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSituationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSituation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"priced"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetupRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreateSituationMutation__
 *
 * To run a mutation, you first call `useCreateSituationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useCreateSituationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useCreateSituationMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useCreateSituationMutation(options: VueApolloComposable.UseMutationOptions<CreateSituationMutation, CreateSituationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<CreateSituationMutation, CreateSituationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<CreateSituationMutation, CreateSituationMutationVariables>(CreateSituationDocument, options);
}
export type CreateSituationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<CreateSituationMutation, CreateSituationMutationVariables>;
export const ChangeSituationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSituation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSituationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSituation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"priced"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetupRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangeSituationMutation__
 *
 * To run a mutation, you first call `useChangeSituationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useChangeSituationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useChangeSituationMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useChangeSituationMutation(options: VueApolloComposable.UseMutationOptions<ChangeSituationMutation, ChangeSituationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ChangeSituationMutation, ChangeSituationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ChangeSituationMutation, ChangeSituationMutationVariables>(ChangeSituationDocument, options);
}
export type ChangeSituationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ChangeSituationMutation, ChangeSituationMutationVariables>;
export const ArchiveSituationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveSituation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"situationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveSituation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"situationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"situationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"priced"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetupRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useArchiveSituationMutation__
 *
 * To run a mutation, you first call `useArchiveSituationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useArchiveSituationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useArchiveSituationMutation({
 *   variables: {
 *     situationId: // value for 'situationId'
 *     revision: // value for 'revision'
 *   },
 * });
 */
export function useArchiveSituationMutation(options: VueApolloComposable.UseMutationOptions<ArchiveSituationMutation, ArchiveSituationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ArchiveSituationMutation, ArchiveSituationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ArchiveSituationMutation, ArchiveSituationMutationVariables>(ArchiveSituationDocument, options);
}
export type ArchiveSituationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ArchiveSituationMutation, ArchiveSituationMutationVariables>;
export const RestoreSituationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreSituation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"situationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreSituation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"situationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"situationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationSetupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"priced"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationSetupAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetupResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SituationSetupRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationSetupParts"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRestoreSituationMutation__
 *
 * To run a mutation, you first call `useRestoreSituationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRestoreSituationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRestoreSituationMutation({
 *   variables: {
 *     situationId: // value for 'situationId'
 *     revision: // value for 'revision'
 *   },
 * });
 */
export function useRestoreSituationMutation(options: VueApolloComposable.UseMutationOptions<RestoreSituationMutation, RestoreSituationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RestoreSituationMutation, RestoreSituationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RestoreSituationMutation, RestoreSituationMutationVariables>(RestoreSituationDocument, options);
}
export type RestoreSituationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RestoreSituationMutation, RestoreSituationMutationVariables>;
export const StaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Staff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reactivate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useStaffQuery__
 *
 * To run a query within a Vue component, call `useStaffQuery` and pass it any options that fit your needs.
 * When your component renders, `useStaffQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useStaffQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useStaffQuery(variables: StaffQueryVariables | VueCompositionApi.Ref<StaffQueryVariables> | ReactiveFunction<StaffQueryVariables> = {}, options: VueApolloComposable.UseQueryOptions<StaffQuery, StaffQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StaffQuery, StaffQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StaffQuery, StaffQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<StaffQuery, StaffQueryVariables>(StaffDocument, variables, options);
}
export function useStaffLazyQuery(variables: StaffQueryVariables | VueCompositionApi.Ref<StaffQueryVariables> | ReactiveFunction<StaffQueryVariables> = {}, options: VueApolloComposable.UseQueryOptions<StaffQuery, StaffQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StaffQuery, StaffQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StaffQuery, StaffQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<StaffQuery, StaffQueryVariables>(StaffDocument, variables, options);
}
export type StaffQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<StaffQuery, StaffQueryVariables>;
export const InviteStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useInviteStaffMutation__
 *
 * To run a mutation, you first call `useInviteStaffMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useInviteStaffMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useInviteStaffMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useInviteStaffMutation(options: VueApolloComposable.UseMutationOptions<InviteStaffMutation, InviteStaffMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<InviteStaffMutation, InviteStaffMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<InviteStaffMutation, InviteStaffMutationVariables>(InviteStaffDocument, options);
}
export type InviteStaffMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<InviteStaffMutation, InviteStaffMutationVariables>;
export const ResendStaffInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendStaffInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendStaffInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useResendStaffInvitationMutation__
 *
 * To run a mutation, you first call `useResendStaffInvitationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useResendStaffInvitationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useResendStaffInvitationMutation({
 *   variables: {
 *     id: // value for 'id'
 *   },
 * });
 */
export function useResendStaffInvitationMutation(options: VueApolloComposable.UseMutationOptions<ResendStaffInvitationMutation, ResendStaffInvitationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ResendStaffInvitationMutation, ResendStaffInvitationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ResendStaffInvitationMutation, ResendStaffInvitationMutationVariables>(ResendStaffInvitationDocument, options);
}
export type ResendStaffInvitationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ResendStaffInvitationMutation, ResendStaffInvitationMutationVariables>;
export const WithdrawStaffInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawStaffInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawStaffInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useWithdrawStaffInvitationMutation__
 *
 * To run a mutation, you first call `useWithdrawStaffInvitationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useWithdrawStaffInvitationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useWithdrawStaffInvitationMutation({
 *   variables: {
 *     id: // value for 'id'
 *   },
 * });
 */
export function useWithdrawStaffInvitationMutation(options: VueApolloComposable.UseMutationOptions<WithdrawStaffInvitationMutation, WithdrawStaffInvitationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<WithdrawStaffInvitationMutation, WithdrawStaffInvitationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<WithdrawStaffInvitationMutation, WithdrawStaffInvitationMutationVariables>(WithdrawStaffInvitationDocument, options);
}
export type WithdrawStaffInvitationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<WithdrawStaffInvitationMutation, WithdrawStaffInvitationMutationVariables>;
export const SetStaffRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetStaffRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffRole"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setStaffRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSetStaffRolesMutation__
 *
 * To run a mutation, you first call `useSetStaffRolesMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSetStaffRolesMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSetStaffRolesMutation({
 *   variables: {
 *     accountId: // value for 'accountId'
 *     communeId: // value for 'communeId'
 *     roles: // value for 'roles'
 *   },
 * });
 */
export function useSetStaffRolesMutation(options: VueApolloComposable.UseMutationOptions<SetStaffRolesMutation, SetStaffRolesMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SetStaffRolesMutation, SetStaffRolesMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SetStaffRolesMutation, SetStaffRolesMutationVariables>(SetStaffRolesDocument, options);
}
export type SetStaffRolesMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SetStaffRolesMutation, SetStaffRolesMutationVariables>;
export const SuspendStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSuspendStaffMutation__
 *
 * To run a mutation, you first call `useSuspendStaffMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSuspendStaffMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSuspendStaffMutation({
 *   variables: {
 *     accountId: // value for 'accountId'
 *     communeId: // value for 'communeId'
 *   },
 * });
 */
export function useSuspendStaffMutation(options: VueApolloComposable.UseMutationOptions<SuspendStaffMutation, SuspendStaffMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SuspendStaffMutation, SuspendStaffMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SuspendStaffMutation, SuspendStaffMutationVariables>(SuspendStaffDocument, options);
}
export type SuspendStaffMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SuspendStaffMutation, SuspendStaffMutationVariables>;
export const ReactivateStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReactivateStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reactivateStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useReactivateStaffMutation__
 *
 * To run a mutation, you first call `useReactivateStaffMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useReactivateStaffMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useReactivateStaffMutation({
 *   variables: {
 *     accountId: // value for 'accountId'
 *     communeId: // value for 'communeId'
 *   },
 * });
 */
export function useReactivateStaffMutation(options: VueApolloComposable.UseMutationOptions<ReactivateStaffMutation, ReactivateStaffMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ReactivateStaffMutation, ReactivateStaffMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ReactivateStaffMutation, ReactivateStaffMutationVariables>(ReactivateStaffDocument, options);
}
export type ReactivateStaffMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ReactivateStaffMutation, ReactivateStaffMutationVariables>;
export const RemoveStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRemoveStaffMutation__
 *
 * To run a mutation, you first call `useRemoveStaffMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRemoveStaffMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRemoveStaffMutation({
 *   variables: {
 *     accountId: // value for 'accountId'
 *     communeId: // value for 'communeId'
 *   },
 * });
 */
export function useRemoveStaffMutation(options: VueApolloComposable.UseMutationOptions<RemoveStaffMutation, RemoveStaffMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RemoveStaffMutation, RemoveStaffMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RemoveStaffMutation, RemoveStaffMutationVariables>(RemoveStaffDocument, options);
}
export type RemoveStaffMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RemoveStaffMutation, RemoveStaffMutationVariables>;
export const StaffRightsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataReaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useStaffRightsQuery__
 *
 * To run a query within a Vue component, call `useStaffRightsQuery` and pass it any options that fit your needs.
 * When your component renders, `useStaffRightsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useStaffRightsQuery();
 */
export function useStaffRightsQuery(options: VueApolloComposable.UseQueryOptions<StaffRightsQuery, StaffRightsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StaffRightsQuery, StaffRightsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StaffRightsQuery, StaffRightsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<StaffRightsQuery, StaffRightsQueryVariables>(StaffRightsDocument, {}, options);
}
export function useStaffRightsLazyQuery(options: VueApolloComposable.UseQueryOptions<StaffRightsQuery, StaffRightsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StaffRightsQuery, StaffRightsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StaffRightsQuery, StaffRightsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<StaffRightsQuery, StaffRightsQueryVariables>(StaffRightsDocument, {}, options);
}
export type StaffRightsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<StaffRightsQuery, StaffRightsQueryVariables>;
export const TariffGridDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TariffGrid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tariffGrid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communeId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"nextSchoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"splitsFood"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"regulationFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costCents"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costCents"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situationId"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TariffPriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TariffPriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TariffPriceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TariffPublicationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TariffPriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TariffPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"foodCents"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationDate"}},{"kind":"Field","name":{"kind":"Name","value":"costCents"}},{"kind":"Field","name":{"kind":"Name","value":"aboveCostReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TariffPublicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TariffPublication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationDate"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useTariffGridQuery__
 *
 * To run a query within a Vue component, call `useTariffGridQuery` and pass it any options that fit your needs.
 * When your component renders, `useTariffGridQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useTariffGridQuery({
 *   communeId: // value for 'communeId'
 *   on: // value for 'on'
 * });
 */
export function useTariffGridQuery(variables: TariffGridQueryVariables | VueCompositionApi.Ref<TariffGridQueryVariables> | ReactiveFunction<TariffGridQueryVariables>, options: VueApolloComposable.UseQueryOptions<TariffGridQuery, TariffGridQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<TariffGridQuery, TariffGridQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<TariffGridQuery, TariffGridQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<TariffGridQuery, TariffGridQueryVariables>(TariffGridDocument, variables, options);
}
export function useTariffGridLazyQuery(variables?: TariffGridQueryVariables | VueCompositionApi.Ref<TariffGridQueryVariables> | ReactiveFunction<TariffGridQueryVariables>, options: VueApolloComposable.UseQueryOptions<TariffGridQuery, TariffGridQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<TariffGridQuery, TariffGridQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<TariffGridQuery, TariffGridQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<TariffGridQuery, TariffGridQueryVariables>(TariffGridDocument, variables, options);
}
export type TariffGridQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<TariffGridQuery, TariffGridQueryVariables>;
export const RaisedTariffsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RaisedTariffs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basisPoints"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stepCents"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raisedTariffs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"basisPoints"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basisPoints"}}},{"kind":"Argument","name":{"kind":"Name","value":"stepCents"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stepCents"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situationId"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"foodCents"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRaisedTariffsQuery__
 *
 * To run a query within a Vue component, call `useRaisedTariffsQuery` and pass it any options that fit your needs.
 * When your component renders, `useRaisedTariffsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useRaisedTariffsQuery({
 *   communeId: // value for 'communeId'
 *   on: // value for 'on'
 *   basisPoints: // value for 'basisPoints'
 *   stepCents: // value for 'stepCents'
 * });
 */
export function useRaisedTariffsQuery(variables: RaisedTariffsQueryVariables | VueCompositionApi.Ref<RaisedTariffsQueryVariables> | ReactiveFunction<RaisedTariffsQueryVariables>, options: VueApolloComposable.UseQueryOptions<RaisedTariffsQuery, RaisedTariffsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<RaisedTariffsQuery, RaisedTariffsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<RaisedTariffsQuery, RaisedTariffsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<RaisedTariffsQuery, RaisedTariffsQueryVariables>(RaisedTariffsDocument, variables, options);
}
export function useRaisedTariffsLazyQuery(variables?: RaisedTariffsQueryVariables | VueCompositionApi.Ref<RaisedTariffsQueryVariables> | ReactiveFunction<RaisedTariffsQueryVariables>, options: VueApolloComposable.UseQueryOptions<RaisedTariffsQuery, RaisedTariffsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<RaisedTariffsQuery, RaisedTariffsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<RaisedTariffsQuery, RaisedTariffsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<RaisedTariffsQuery, RaisedTariffsQueryVariables>(RaisedTariffsDocument, variables, options);
}
export type RaisedTariffsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<RaisedTariffsQuery, RaisedTariffsQueryVariables>;
export const PreviewTariffsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewTariffs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TariffChangesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewTariffs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}},{"kind":"Field","name":{"kind":"Name","value":"needsReason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situationId"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"beforeCents"}},{"kind":"Field","name":{"kind":"Name","value":"afterCents"}},{"kind":"Field","name":{"kind":"Name","value":"foodCents"}},{"kind":"Field","name":{"kind":"Name","value":"differenceCents"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"costCents"}},{"kind":"Field","name":{"kind":"Name","value":"aboveCost"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"regulationFrom"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePreviewTariffsQuery__
 *
 * To run a query within a Vue component, call `usePreviewTariffsQuery` and pass it any options that fit your needs.
 * When your component renders, `usePreviewTariffsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = usePreviewTariffsQuery({
 *   input: // value for 'input'
 * });
 */
export function usePreviewTariffsQuery(variables: PreviewTariffsQueryVariables | VueCompositionApi.Ref<PreviewTariffsQueryVariables> | ReactiveFunction<PreviewTariffsQueryVariables>, options: VueApolloComposable.UseQueryOptions<PreviewTariffsQuery, PreviewTariffsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<PreviewTariffsQuery, PreviewTariffsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<PreviewTariffsQuery, PreviewTariffsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<PreviewTariffsQuery, PreviewTariffsQueryVariables>(PreviewTariffsDocument, variables, options);
}
export function usePreviewTariffsLazyQuery(variables?: PreviewTariffsQueryVariables | VueCompositionApi.Ref<PreviewTariffsQueryVariables> | ReactiveFunction<PreviewTariffsQueryVariables>, options: VueApolloComposable.UseQueryOptions<PreviewTariffsQuery, PreviewTariffsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<PreviewTariffsQuery, PreviewTariffsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<PreviewTariffsQuery, PreviewTariffsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<PreviewTariffsQuery, PreviewTariffsQueryVariables>(PreviewTariffsDocument, variables, options);
}
export type PreviewTariffsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<PreviewTariffsQuery, PreviewTariffsQueryVariables>;
export const PublishTariffsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishTariffs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishTariffsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishTariffs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TariffPublication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TariffPublicationParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TariffsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TariffPublicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TariffPublication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationDate"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePublishTariffsMutation__
 *
 * To run a mutation, you first call `usePublishTariffsMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `usePublishTariffsMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = usePublishTariffsMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function usePublishTariffsMutation(options: VueApolloComposable.UseMutationOptions<PublishTariffsMutation, PublishTariffsMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<PublishTariffsMutation, PublishTariffsMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<PublishTariffsMutation, PublishTariffsMutationVariables>(PublishTariffsDocument, options);
}
export type PublishTariffsMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<PublishTariffsMutation, PublishTariffsMutationVariables>;
export const WithdrawTariffsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawTariffs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawTariffs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"publicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publicationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TariffPublication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TariffPublicationParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TariffsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TariffPublicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TariffPublication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"deliberationDate"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useWithdrawTariffsMutation__
 *
 * To run a mutation, you first call `useWithdrawTariffsMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useWithdrawTariffsMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useWithdrawTariffsMutation({
 *   variables: {
 *     publicationId: // value for 'publicationId'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useWithdrawTariffsMutation(options: VueApolloComposable.UseMutationOptions<WithdrawTariffsMutation, WithdrawTariffsMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<WithdrawTariffsMutation, WithdrawTariffsMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<WithdrawTariffsMutation, WithdrawTariffsMutationVariables>(WithdrawTariffsDocument, options);
}
export type WithdrawTariffsMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<WithdrawTariffsMutation, WithdrawTariffsMutationVariables>;
export const SetServiceCostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetServiceCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceCostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setServiceCost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TariffsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSetServiceCostMutation__
 *
 * To run a mutation, you first call `useSetServiceCostMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSetServiceCostMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSetServiceCostMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useSetServiceCostMutation(options: VueApolloComposable.UseMutationOptions<SetServiceCostMutation, SetServiceCostMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SetServiceCostMutation, SetServiceCostMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SetServiceCostMutation, SetServiceCostMutationVariables>(SetServiceCostDocument, options);
}
export type SetServiceCostMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SetServiceCostMutation, SetServiceCostMutationVariables>;
export const TakingFamilyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TakingFamily"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useTakingFamilyQuery__
 *
 * To run a query within a Vue component, call `useTakingFamilyQuery` and pass it any options that fit your needs.
 * When your component renders, `useTakingFamilyQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useTakingFamilyQuery({
 *   accountId: // value for 'accountId'
 * });
 */
export function useTakingFamilyQuery(variables: TakingFamilyQueryVariables | VueCompositionApi.Ref<TakingFamilyQueryVariables> | ReactiveFunction<TakingFamilyQueryVariables>, options: VueApolloComposable.UseQueryOptions<TakingFamilyQuery, TakingFamilyQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<TakingFamilyQuery, TakingFamilyQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<TakingFamilyQuery, TakingFamilyQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<TakingFamilyQuery, TakingFamilyQueryVariables>(TakingFamilyDocument, variables, options);
}
export function useTakingFamilyLazyQuery(variables?: TakingFamilyQueryVariables | VueCompositionApi.Ref<TakingFamilyQueryVariables> | ReactiveFunction<TakingFamilyQueryVariables>, options: VueApolloComposable.UseQueryOptions<TakingFamilyQuery, TakingFamilyQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<TakingFamilyQuery, TakingFamilyQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<TakingFamilyQuery, TakingFamilyQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<TakingFamilyQuery, TakingFamilyQueryVariables>(TakingFamilyDocument, variables, options);
}
export type TakingFamilyQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<TakingFamilyQuery, TakingFamilyQueryVariables>;
export const DeskTopUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskTopUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeskTopUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deskTopUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskPaymentRow"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskPaymentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskPayment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"chequeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"drawer"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"debtCents"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedById"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDeskTopUpMutation__
 *
 * To run a mutation, you first call `useDeskTopUpMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useDeskTopUpMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useDeskTopUpMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useDeskTopUpMutation(options: VueApolloComposable.UseMutationOptions<DeskTopUpMutation, DeskTopUpMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<DeskTopUpMutation, DeskTopUpMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<DeskTopUpMutation, DeskTopUpMutationVariables>(DeskTopUpDocument, options);
}
export type DeskTopUpMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<DeskTopUpMutation, DeskTopUpMutationVariables>;
export const ReceiptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Receipts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"method"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptMethod"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"method"},"value":{"kind":"Variable","name":{"kind":"Name","value":"method"}}},{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"deskPaymentId"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reversalReason"}},{"kind":"Field","name":{"kind":"Name","value":"reversible"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useReceiptsQuery__
 *
 * To run a query within a Vue component, call `useReceiptsQuery` and pass it any options that fit your needs.
 * When your component renders, `useReceiptsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useReceiptsQuery({
 *   regieId: // value for 'regieId'
 *   day: // value for 'day'
 *   method: // value for 'method'
 *   accountId: // value for 'accountId'
 *   first: // value for 'first'
 *   after: // value for 'after'
 * });
 */
export function useReceiptsQuery(variables: ReceiptsQueryVariables | VueCompositionApi.Ref<ReceiptsQueryVariables> | ReactiveFunction<ReceiptsQueryVariables>, options: VueApolloComposable.UseQueryOptions<ReceiptsQuery, ReceiptsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ReceiptsQuery, ReceiptsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ReceiptsQuery, ReceiptsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ReceiptsQuery, ReceiptsQueryVariables>(ReceiptsDocument, variables, options);
}
export function useReceiptsLazyQuery(variables?: ReceiptsQueryVariables | VueCompositionApi.Ref<ReceiptsQueryVariables> | ReactiveFunction<ReceiptsQueryVariables>, options: VueApolloComposable.UseQueryOptions<ReceiptsQuery, ReceiptsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ReceiptsQuery, ReceiptsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ReceiptsQuery, ReceiptsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ReceiptsQuery, ReceiptsQueryVariables>(ReceiptsDocument, variables, options);
}
export type ReceiptsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ReceiptsQuery, ReceiptsQueryVariables>;
export const ReverseDeskPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReverseDeskPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reverseDeskPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskPaymentRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskNo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskPaymentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskPayment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"chequeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"drawer"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"debtCents"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedById"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskNo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;

/**
 * __useReverseDeskPaymentMutation__
 *
 * To run a mutation, you first call `useReverseDeskPaymentMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useReverseDeskPaymentMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useReverseDeskPaymentMutation({
 *   variables: {
 *     id: // value for 'id'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useReverseDeskPaymentMutation(options: VueApolloComposable.UseMutationOptions<ReverseDeskPaymentMutation, ReverseDeskPaymentMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ReverseDeskPaymentMutation, ReverseDeskPaymentMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ReverseDeskPaymentMutation, ReverseDeskPaymentMutationVariables>(ReverseDeskPaymentDocument, options);
}
export type ReverseDeskPaymentMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ReverseDeskPaymentMutation, ReverseDeskPaymentMutationVariables>;
export const DecideDeskRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideDeskRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approve"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideDeskRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"approve"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approve"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskPaymentRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskNo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskPaymentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskPayment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"chequeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"drawer"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"debtCents"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedById"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskNo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;

/**
 * __useDecideDeskRequestMutation__
 *
 * To run a mutation, you first call `useDecideDeskRequestMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useDecideDeskRequestMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useDecideDeskRequestMutation({
 *   variables: {
 *     id: // value for 'id'
 *     approve: // value for 'approve'
 *   },
 * });
 */
export function useDecideDeskRequestMutation(options: VueApolloComposable.UseMutationOptions<DecideDeskRequestMutation, DecideDeskRequestMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<DecideDeskRequestMutation, DecideDeskRequestMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<DecideDeskRequestMutation, DecideDeskRequestMutationVariables>(DecideDeskRequestDocument, options);
}
export type DecideDeskRequestMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<DecideDeskRequestMutation, DecideDeskRequestMutationVariables>;
export const BounceChequeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BounceCheque"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bounceCheque"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskPaymentRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskNo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskPaymentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskPayment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"chequeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"drawer"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"debtCents"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedById"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskNo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;

/**
 * __useBounceChequeMutation__
 *
 * To run a mutation, you first call `useBounceChequeMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useBounceChequeMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useBounceChequeMutation({
 *   variables: {
 *     id: // value for 'id'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useBounceChequeMutation(options: VueApolloComposable.UseMutationOptions<BounceChequeMutation, BounceChequeMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<BounceChequeMutation, BounceChequeMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<BounceChequeMutation, BounceChequeMutationVariables>(BounceChequeDocument, options);
}
export type BounceChequeMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<BounceChequeMutation, BounceChequeMutationVariables>;
export const RecoverDebtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecoverDebt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoverDebt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskPaymentRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskNo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskPaymentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskPayment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"chequeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"drawer"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"debtCents"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedById"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskNo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;

/**
 * __useRecoverDebtMutation__
 *
 * To run a mutation, you first call `useRecoverDebtMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRecoverDebtMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRecoverDebtMutation({
 *   variables: {
 *     id: // value for 'id'
 *   },
 * });
 */
export function useRecoverDebtMutation(options: VueApolloComposable.UseMutationOptions<RecoverDebtMutation, RecoverDebtMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RecoverDebtMutation, RecoverDebtMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RecoverDebtMutation, RecoverDebtMutationVariables>(RecoverDebtDocument, options);
}
export type RecoverDebtMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RecoverDebtMutation, RecoverDebtMutationVariables>;
export const WriteOffDebtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteOffDebt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeOffDebt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskPaymentRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskNo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskPaymentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskPayment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"chequeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"drawer"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"debtCents"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedById"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskNo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;

/**
 * __useWriteOffDebtMutation__
 *
 * To run a mutation, you first call `useWriteOffDebtMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useWriteOffDebtMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useWriteOffDebtMutation({
 *   variables: {
 *     id: // value for 'id'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useWriteOffDebtMutation(options: VueApolloComposable.UseMutationOptions<WriteOffDebtMutation, WriteOffDebtMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<WriteOffDebtMutation, WriteOffDebtMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<WriteOffDebtMutation, WriteOffDebtMutationVariables>(WriteOffDebtDocument, options);
}
export type WriteOffDebtMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<WriteOffDebtMutation, WriteOffDebtMutationVariables>;
export const CashPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CashPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cashPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"daysToClose"}},{"kind":"Field","name":{"kind":"Name","value":"cashCents"}},{"kind":"Field","name":{"kind":"Name","value":"chequesCents"}},{"kind":"Field","name":{"kind":"Name","value":"transfersCents"}},{"kind":"Field","name":{"kind":"Name","value":"cesuCents"}},{"kind":"Field","name":{"kind":"Name","value":"methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"receipts"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"reversedReceipts"}},{"kind":"Field","name":{"kind":"Name","value":"reversedCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosingRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosingRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskPaymentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"debts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskPaymentRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskPaymentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskPayment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"chequeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"drawer"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"debtCents"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedById"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CashClosing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCents"}},{"kind":"Field","name":{"kind":"Name","value":"countedCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"}}]}}]} as unknown as DocumentNode;

/**
 * __useCashPositionQuery__
 *
 * To run a query within a Vue component, call `useCashPositionQuery` and pass it any options that fit your needs.
 * When your component renders, `useCashPositionQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useCashPositionQuery({
 *   regieId: // value for 'regieId'
 *   day: // value for 'day'
 * });
 */
export function useCashPositionQuery(variables: CashPositionQueryVariables | VueCompositionApi.Ref<CashPositionQueryVariables> | ReactiveFunction<CashPositionQueryVariables>, options: VueApolloComposable.UseQueryOptions<CashPositionQuery, CashPositionQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CashPositionQuery, CashPositionQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CashPositionQuery, CashPositionQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<CashPositionQuery, CashPositionQueryVariables>(CashPositionDocument, variables, options);
}
export function useCashPositionLazyQuery(variables?: CashPositionQueryVariables | VueCompositionApi.Ref<CashPositionQueryVariables> | ReactiveFunction<CashPositionQueryVariables>, options: VueApolloComposable.UseQueryOptions<CashPositionQuery, CashPositionQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CashPositionQuery, CashPositionQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CashPositionQuery, CashPositionQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<CashPositionQuery, CashPositionQueryVariables>(CashPositionDocument, variables, options);
}
export type CashPositionQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<CashPositionQuery, CashPositionQueryVariables>;
export const CashClosingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CashClosing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cashClosing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosingRow"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitCents"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CashClosing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCents"}},{"kind":"Field","name":{"kind":"Name","value":"countedCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"}}]}}]} as unknown as DocumentNode;

/**
 * __useCashClosingQuery__
 *
 * To run a query within a Vue component, call `useCashClosingQuery` and pass it any options that fit your needs.
 * When your component renders, `useCashClosingQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useCashClosingQuery({
 *   id: // value for 'id'
 * });
 */
export function useCashClosingQuery(variables: CashClosingQueryVariables | VueCompositionApi.Ref<CashClosingQueryVariables> | ReactiveFunction<CashClosingQueryVariables>, options: VueApolloComposable.UseQueryOptions<CashClosingQuery, CashClosingQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CashClosingQuery, CashClosingQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CashClosingQuery, CashClosingQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<CashClosingQuery, CashClosingQueryVariables>(CashClosingDocument, variables, options);
}
export function useCashClosingLazyQuery(variables?: CashClosingQueryVariables | VueCompositionApi.Ref<CashClosingQueryVariables> | ReactiveFunction<CashClosingQueryVariables>, options: VueApolloComposable.UseQueryOptions<CashClosingQuery, CashClosingQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CashClosingQuery, CashClosingQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CashClosingQuery, CashClosingQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<CashClosingQuery, CashClosingQueryVariables>(CashClosingDocument, variables, options);
}
export type CashClosingQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<CashClosingQuery, CashClosingQueryVariables>;
export const CloseCashDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCashDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCashDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCashDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosingRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskNo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskNo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CashClosing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCents"}},{"kind":"Field","name":{"kind":"Name","value":"countedCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"}}]}}]} as unknown as DocumentNode;

/**
 * __useCloseCashDayMutation__
 *
 * To run a mutation, you first call `useCloseCashDayMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useCloseCashDayMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useCloseCashDayMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useCloseCashDayMutation(options: VueApolloComposable.UseMutationOptions<CloseCashDayMutation, CloseCashDayMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<CloseCashDayMutation, CloseCashDayMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<CloseCashDayMutation, CloseCashDayMutationVariables>(CloseCashDayDocument, options);
}
export type CloseCashDayMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<CloseCashDayMutation, CloseCashDayMutationVariables>;
export const UndepositedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Undeposited"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"method"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeskMethod"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undeposited"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}},{"kind":"Argument","name":{"kind":"Name","value":"method"},"value":{"kind":"Variable","name":{"kind":"Name","value":"method"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskPaymentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskPaymentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskPayment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"chequeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"drawer"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"debtCents"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedById"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useUndepositedQuery__
 *
 * To run a query within a Vue component, call `useUndepositedQuery` and pass it any options that fit your needs.
 * When your component renders, `useUndepositedQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useUndepositedQuery({
 *   regieId: // value for 'regieId'
 *   method: // value for 'method'
 * });
 */
export function useUndepositedQuery(variables: UndepositedQueryVariables | VueCompositionApi.Ref<UndepositedQueryVariables> | ReactiveFunction<UndepositedQueryVariables>, options: VueApolloComposable.UseQueryOptions<UndepositedQuery, UndepositedQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<UndepositedQuery, UndepositedQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<UndepositedQuery, UndepositedQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<UndepositedQuery, UndepositedQueryVariables>(UndepositedDocument, variables, options);
}
export function useUndepositedLazyQuery(variables?: UndepositedQueryVariables | VueCompositionApi.Ref<UndepositedQueryVariables> | ReactiveFunction<UndepositedQueryVariables>, options: VueApolloComposable.UseQueryOptions<UndepositedQuery, UndepositedQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<UndepositedQuery, UndepositedQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<UndepositedQuery, UndepositedQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<UndepositedQuery, UndepositedQueryVariables>(UndepositedDocument, variables, options);
}
export type UndepositedQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<UndepositedQuery, UndepositedQueryVariables>;
export const DepositsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deposits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deposits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regieId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regieId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepositRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepositRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deposit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]} as unknown as DocumentNode;

/**
 * __useDepositsQuery__
 *
 * To run a query within a Vue component, call `useDepositsQuery` and pass it any options that fit your needs.
 * When your component renders, `useDepositsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDepositsQuery({
 *   regieId: // value for 'regieId'
 *   first: // value for 'first'
 * });
 */
export function useDepositsQuery(variables: DepositsQueryVariables | VueCompositionApi.Ref<DepositsQueryVariables> | ReactiveFunction<DepositsQueryVariables>, options: VueApolloComposable.UseQueryOptions<DepositsQuery, DepositsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DepositsQuery, DepositsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DepositsQuery, DepositsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DepositsQuery, DepositsQueryVariables>(DepositsDocument, variables, options);
}
export function useDepositsLazyQuery(variables?: DepositsQueryVariables | VueCompositionApi.Ref<DepositsQueryVariables> | ReactiveFunction<DepositsQueryVariables>, options: VueApolloComposable.UseQueryOptions<DepositsQuery, DepositsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DepositsQuery, DepositsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DepositsQuery, DepositsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DepositsQuery, DepositsQueryVariables>(DepositsDocument, variables, options);
}
export type DepositsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DepositsQuery, DepositsQueryVariables>;
export const DepositDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deposit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deposit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepositRow"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskPaymentRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskPaymentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskPayment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"chequeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"drawer"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"debtCents"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedById"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepositRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deposit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]} as unknown as DocumentNode;

/**
 * __useDepositQuery__
 *
 * To run a query within a Vue component, call `useDepositQuery` and pass it any options that fit your needs.
 * When your component renders, `useDepositQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDepositQuery({
 *   id: // value for 'id'
 * });
 */
export function useDepositQuery(variables: DepositQueryVariables | VueCompositionApi.Ref<DepositQueryVariables> | ReactiveFunction<DepositQueryVariables>, options: VueApolloComposable.UseQueryOptions<DepositQuery, DepositQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DepositQuery, DepositQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DepositQuery, DepositQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DepositQuery, DepositQueryVariables>(DepositDocument, variables, options);
}
export function useDepositLazyQuery(variables?: DepositQueryVariables | VueCompositionApi.Ref<DepositQueryVariables> | ReactiveFunction<DepositQueryVariables>, options: VueApolloComposable.UseQueryOptions<DepositQuery, DepositQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DepositQuery, DepositQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DepositQuery, DepositQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DepositQuery, DepositQueryVariables>(DepositDocument, variables, options);
}
export type DepositQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DepositQuery, DepositQueryVariables>;
export const MakeDepositDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeDeposit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeDepositInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeDeposit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepositRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskNo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskNo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepositRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deposit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]} as unknown as DocumentNode;

/**
 * __useMakeDepositMutation__
 *
 * To run a mutation, you first call `useMakeDepositMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useMakeDepositMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useMakeDepositMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useMakeDepositMutation(options: VueApolloComposable.UseMutationOptions<MakeDepositMutation, MakeDepositMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<MakeDepositMutation, MakeDepositMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<MakeDepositMutation, MakeDepositMutationVariables>(MakeDepositDocument, options);
}
export type MakeDepositMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<MakeDepositMutation, MakeDepositMutationVariables>;
export const ReceiveTransfersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveTransfers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveTransfersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveTransfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransfersReceived"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskPaymentRow"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskNo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskPaymentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskPayment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"chequeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}},{"kind":"Field","name":{"kind":"Name","value":"drawer"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"debtCents"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedById"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskNo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;

/**
 * __useReceiveTransfersMutation__
 *
 * To run a mutation, you first call `useReceiveTransfersMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useReceiveTransfersMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useReceiveTransfersMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useReceiveTransfersMutation(options: VueApolloComposable.UseMutationOptions<ReceiveTransfersMutation, ReceiveTransfersMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ReceiveTransfersMutation, ReceiveTransfersMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ReceiveTransfersMutation, ReceiveTransfersMutationVariables>(ReceiveTransfersDocument, options);
}
export type ReceiveTransfersMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ReceiveTransfersMutation, ReceiveTransfersMutationVariables>;
export const ConfirmDepositDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmDeposit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmDeposit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepositRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskNo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskNo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeskRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepositRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deposit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]} as unknown as DocumentNode;

/**
 * __useConfirmDepositMutation__
 *
 * To run a mutation, you first call `useConfirmDepositMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useConfirmDepositMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useConfirmDepositMutation({
 *   variables: {
 *     id: // value for 'id'
 *   },
 * });
 */
export function useConfirmDepositMutation(options: VueApolloComposable.UseMutationOptions<ConfirmDepositMutation, ConfirmDepositMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ConfirmDepositMutation, ConfirmDepositMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ConfirmDepositMutation, ConfirmDepositMutationVariables>(ConfirmDepositDocument, options);
}
export type ConfirmDepositMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ConfirmDepositMutation, ConfirmDepositMutationVariables>;
export const ChangesToReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesToReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesToReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangesToReviewQuery__
 *
 * To run a query within a Vue component, call `useChangesToReviewQuery` and pass it any options that fit your needs.
 * When your component renders, `useChangesToReviewQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useChangesToReviewQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useChangesToReviewQuery(variables: ChangesToReviewQueryVariables | VueCompositionApi.Ref<ChangesToReviewQueryVariables> | ReactiveFunction<ChangesToReviewQueryVariables>, options: VueApolloComposable.UseQueryOptions<ChangesToReviewQuery, ChangesToReviewQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ChangesToReviewQuery, ChangesToReviewQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ChangesToReviewQuery, ChangesToReviewQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ChangesToReviewQuery, ChangesToReviewQueryVariables>(ChangesToReviewDocument, variables, options);
}
export function useChangesToReviewLazyQuery(variables?: ChangesToReviewQueryVariables | VueCompositionApi.Ref<ChangesToReviewQueryVariables> | ReactiveFunction<ChangesToReviewQueryVariables>, options: VueApolloComposable.UseQueryOptions<ChangesToReviewQuery, ChangesToReviewQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ChangesToReviewQuery, ChangesToReviewQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ChangesToReviewQuery, ChangesToReviewQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ChangesToReviewQuery, ChangesToReviewQueryVariables>(ChangesToReviewDocument, variables, options);
}
export type ChangesToReviewQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ChangesToReviewQuery, ChangesToReviewQueryVariables>;
export const DecideChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accept"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"accept"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accept"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDecideChangeMutation__
 *
 * To run a mutation, you first call `useDecideChangeMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useDecideChangeMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useDecideChangeMutation({
 *   variables: {
 *     id: // value for 'id'
 *     accept: // value for 'accept'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useDecideChangeMutation(options: VueApolloComposable.UseMutationOptions<DecideChangeMutation, DecideChangeMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<DecideChangeMutation, DecideChangeMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<DecideChangeMutation, DecideChangeMutationVariables>(DecideChangeDocument, options);
}
export type DecideChangeMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<DecideChangeMutation, DecideChangeMutationVariables>;
export const AccessesToValidateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessesToValidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessesToValidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidationAccount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidationCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidationPiece"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultValidTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationCheck"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Check"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationPiece"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportingDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAccessesToValidateQuery__
 *
 * To run a query within a Vue component, call `useAccessesToValidateQuery` and pass it any options that fit your needs.
 * When your component renders, `useAccessesToValidateQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useAccessesToValidateQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useAccessesToValidateQuery(variables: AccessesToValidateQueryVariables | VueCompositionApi.Ref<AccessesToValidateQueryVariables> | ReactiveFunction<AccessesToValidateQueryVariables>, options: VueApolloComposable.UseQueryOptions<AccessesToValidateQuery, AccessesToValidateQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AccessesToValidateQuery, AccessesToValidateQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AccessesToValidateQuery, AccessesToValidateQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<AccessesToValidateQuery, AccessesToValidateQueryVariables>(AccessesToValidateDocument, variables, options);
}
export function useAccessesToValidateLazyQuery(variables?: AccessesToValidateQueryVariables | VueCompositionApi.Ref<AccessesToValidateQueryVariables> | ReactiveFunction<AccessesToValidateQueryVariables>, options: VueApolloComposable.UseQueryOptions<AccessesToValidateQuery, AccessesToValidateQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AccessesToValidateQuery, AccessesToValidateQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AccessesToValidateQuery, AccessesToValidateQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<AccessesToValidateQuery, AccessesToValidateQueryVariables>(AccessesToValidateDocument, variables, options);
}
export type AccessesToValidateQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<AccessesToValidateQuery, AccessesToValidateQueryVariables>;
export const AccountsToValidateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountsToValidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountsToValidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidationAccount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filiations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidationPiece"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidationCheck"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationCheck"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Check"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationPiece"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportingDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode;

/**
 * __useAccountsToValidateQuery__
 *
 * To run a query within a Vue component, call `useAccountsToValidateQuery` and pass it any options that fit your needs.
 * When your component renders, `useAccountsToValidateQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useAccountsToValidateQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useAccountsToValidateQuery(variables: AccountsToValidateQueryVariables | VueCompositionApi.Ref<AccountsToValidateQueryVariables> | ReactiveFunction<AccountsToValidateQueryVariables>, options: VueApolloComposable.UseQueryOptions<AccountsToValidateQuery, AccountsToValidateQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AccountsToValidateQuery, AccountsToValidateQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AccountsToValidateQuery, AccountsToValidateQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<AccountsToValidateQuery, AccountsToValidateQueryVariables>(AccountsToValidateDocument, variables, options);
}
export function useAccountsToValidateLazyQuery(variables?: AccountsToValidateQueryVariables | VueCompositionApi.Ref<AccountsToValidateQueryVariables> | ReactiveFunction<AccountsToValidateQueryVariables>, options: VueApolloComposable.UseQueryOptions<AccountsToValidateQuery, AccountsToValidateQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AccountsToValidateQuery, AccountsToValidateQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AccountsToValidateQuery, AccountsToValidateQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<AccountsToValidateQuery, AccountsToValidateQueryVariables>(AccountsToValidateDocument, variables, options);
}
export type AccountsToValidateQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<AccountsToValidateQuery, AccountsToValidateQueryVariables>;
export const DocumentsToReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentsToReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentsToReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidationPiece"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationPiece"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportingDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode;

/**
 * __useDocumentsToReviewQuery__
 *
 * To run a query within a Vue component, call `useDocumentsToReviewQuery` and pass it any options that fit your needs.
 * When your component renders, `useDocumentsToReviewQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDocumentsToReviewQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useDocumentsToReviewQuery(variables: DocumentsToReviewQueryVariables | VueCompositionApi.Ref<DocumentsToReviewQueryVariables> | ReactiveFunction<DocumentsToReviewQueryVariables>, options: VueApolloComposable.UseQueryOptions<DocumentsToReviewQuery, DocumentsToReviewQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DocumentsToReviewQuery, DocumentsToReviewQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DocumentsToReviewQuery, DocumentsToReviewQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DocumentsToReviewQuery, DocumentsToReviewQueryVariables>(DocumentsToReviewDocument, variables, options);
}
export function useDocumentsToReviewLazyQuery(variables?: DocumentsToReviewQueryVariables | VueCompositionApi.Ref<DocumentsToReviewQueryVariables> | ReactiveFunction<DocumentsToReviewQueryVariables>, options: VueApolloComposable.UseQueryOptions<DocumentsToReviewQuery, DocumentsToReviewQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DocumentsToReviewQuery, DocumentsToReviewQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DocumentsToReviewQuery, DocumentsToReviewQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DocumentsToReviewQuery, DocumentsToReviewQueryVariables>(DocumentsToReviewDocument, variables, options);
}
export type DocumentsToReviewQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DocumentsToReviewQuery, DocumentsToReviewQueryVariables>;
export const ValidateAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ValidateAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accessId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validTo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validateAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accessId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accessId"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"validTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validTo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessRefusedParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessRefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overlap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useValidateAccessMutation__
 *
 * To run a mutation, you first call `useValidateAccessMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useValidateAccessMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useValidateAccessMutation({
 *   variables: {
 *     accessId: // value for 'accessId'
 *     validFrom: // value for 'validFrom'
 *     validTo: // value for 'validTo'
 *   },
 * });
 */
export function useValidateAccessMutation(options: VueApolloComposable.UseMutationOptions<ValidateAccessMutation, ValidateAccessMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ValidateAccessMutation, ValidateAccessMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ValidateAccessMutation, ValidateAccessMutationVariables>(ValidateAccessDocument, options);
}
export type ValidateAccessMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ValidateAccessMutation, ValidateAccessMutationVariables>;
export const RefuseAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accessId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accessId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accessId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessRefusedParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessRefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overlap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRefuseAccessMutation__
 *
 * To run a mutation, you first call `useRefuseAccessMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRefuseAccessMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRefuseAccessMutation({
 *   variables: {
 *     accessId: // value for 'accessId'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useRefuseAccessMutation(options: VueApolloComposable.UseMutationOptions<RefuseAccessMutation, RefuseAccessMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RefuseAccessMutation, RefuseAccessMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RefuseAccessMutation, RefuseAccessMutationVariables>(RefuseAccessDocument, options);
}
export type RefuseAccessMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RefuseAccessMutation, RefuseAccessMutationVariables>;
export const ValidateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ValidateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validateAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessRefusedParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessRefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overlap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useValidateAccountMutation__
 *
 * To run a mutation, you first call `useValidateAccountMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useValidateAccountMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useValidateAccountMutation({
 *   variables: {
 *     accountId: // value for 'accountId'
 *   },
 * });
 */
export function useValidateAccountMutation(options: VueApolloComposable.UseMutationOptions<ValidateAccountMutation, ValidateAccountMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ValidateAccountMutation, ValidateAccountMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ValidateAccountMutation, ValidateAccountMutationVariables>(ValidateAccountDocument, options);
}
export type ValidateAccountMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ValidateAccountMutation, ValidateAccountMutationVariables>;
export const RefuseAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessRefusedParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessRefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"overlap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRefuseAccountMutation__
 *
 * To run a mutation, you first call `useRefuseAccountMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRefuseAccountMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRefuseAccountMutation({
 *   variables: {
 *     accountId: // value for 'accountId'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useRefuseAccountMutation(options: VueApolloComposable.UseMutationOptions<RefuseAccountMutation, RefuseAccountMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RefuseAccountMutation, RefuseAccountMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RefuseAccountMutation, RefuseAccountMutationVariables>(RefuseAccountDocument, options);
}
export type RefuseAccountMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RefuseAccountMutation, RefuseAccountMutationVariables>;
export const ReviewDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accept"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"accept"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accept"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportingDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useReviewDocumentMutation__
 *
 * To run a mutation, you first call `useReviewDocumentMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useReviewDocumentMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useReviewDocumentMutation({
 *   variables: {
 *     id: // value for 'id'
 *     accept: // value for 'accept'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useReviewDocumentMutation(options: VueApolloComposable.UseMutationOptions<ReviewDocumentMutation, ReviewDocumentMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ReviewDocumentMutation, ReviewDocumentMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ReviewDocumentMutation, ReviewDocumentMutationVariables>(ReviewDocumentDocument, options);
}
export type ReviewDocumentMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ReviewDocumentMutation, ReviewDocumentMutationVariables>;
export const UndoDecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionLineInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionsUndone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useUndoDecisionsMutation__
 *
 * To run a mutation, you first call `useUndoDecisionsMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useUndoDecisionsMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useUndoDecisionsMutation({
 *   variables: {
 *     lines: // value for 'lines'
 *   },
 * });
 */
export function useUndoDecisionsMutation(options: VueApolloComposable.UseMutationOptions<UndoDecisionsMutation, UndoDecisionsMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<UndoDecisionsMutation, UndoDecisionsMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<UndoDecisionsMutation, UndoDecisionsMutationVariables>(UndoDecisionsDocument, options);
}
export type UndoDecisionsMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<UndoDecisionsMutation, UndoDecisionsMutationVariables>;
export const OpenLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"byMe"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOpenLineMutation__
 *
 * To run a mutation, you first call `useOpenLineMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useOpenLineMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useOpenLineMutation({
 *   variables: {
 *     kind: // value for 'kind'
 *     id: // value for 'id'
 *     communeId: // value for 'communeId'
 *   },
 * });
 */
export function useOpenLineMutation(options: VueApolloComposable.UseMutationOptions<OpenLineMutation, OpenLineMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<OpenLineMutation, OpenLineMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<OpenLineMutation, OpenLineMutationVariables>(OpenLineDocument, options);
}
export type OpenLineMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<OpenLineMutation, OpenLineMutationVariables>;
export const StaffCommunesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffCommunes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffCommunes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffCommune"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffCommune"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useStaffCommunesQuery__
 *
 * To run a query within a Vue component, call `useStaffCommunesQuery` and pass it any options that fit your needs.
 * When your component renders, `useStaffCommunesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useStaffCommunesQuery();
 */
export function useStaffCommunesQuery(options: VueApolloComposable.UseQueryOptions<StaffCommunesQuery, StaffCommunesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StaffCommunesQuery, StaffCommunesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StaffCommunesQuery, StaffCommunesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<StaffCommunesQuery, StaffCommunesQueryVariables>(StaffCommunesDocument, {}, options);
}
export function useStaffCommunesLazyQuery(options: VueApolloComposable.UseQueryOptions<StaffCommunesQuery, StaffCommunesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StaffCommunesQuery, StaffCommunesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StaffCommunesQuery, StaffCommunesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<StaffCommunesQuery, StaffCommunesQueryVariables>(StaffCommunesDocument, {}, options);
}
export type StaffCommunesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<StaffCommunesQuery, StaffCommunesQueryVariables>;
export const ValidationCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ValidationCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validationCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useValidationCountsQuery__
 *
 * To run a query within a Vue component, call `useValidationCountsQuery` and pass it any options that fit your needs.
 * When your component renders, `useValidationCountsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useValidationCountsQuery({
 *   communeId: // value for 'communeId'
 * });
 */
export function useValidationCountsQuery(variables: ValidationCountsQueryVariables | VueCompositionApi.Ref<ValidationCountsQueryVariables> | ReactiveFunction<ValidationCountsQueryVariables>, options: VueApolloComposable.UseQueryOptions<ValidationCountsQuery, ValidationCountsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ValidationCountsQuery, ValidationCountsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ValidationCountsQuery, ValidationCountsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ValidationCountsQuery, ValidationCountsQueryVariables>(ValidationCountsDocument, variables, options);
}
export function useValidationCountsLazyQuery(variables?: ValidationCountsQueryVariables | VueCompositionApi.Ref<ValidationCountsQueryVariables> | ReactiveFunction<ValidationCountsQueryVariables>, options: VueApolloComposable.UseQueryOptions<ValidationCountsQuery, ValidationCountsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ValidationCountsQuery, ValidationCountsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ValidationCountsQuery, ValidationCountsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ValidationCountsQuery, ValidationCountsQueryVariables>(ValidationCountsDocument, variables, options);
}
export type ValidationCountsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ValidationCountsQuery, ValidationCountsQueryVariables>;
export const RemoveLogoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveLogo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeLogo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LogoNotRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRemoveLogoMutation__
 *
 * To run a mutation, you first call `useRemoveLogoMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRemoveLogoMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRemoveLogoMutation({
 *   variables: {
 *     communeId: // value for 'communeId'
 *     before: // value for 'before'
 *   },
 * });
 */
export function useRemoveLogoMutation(options: VueApolloComposable.UseMutationOptions<RemoveLogoMutation, RemoveLogoMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RemoveLogoMutation, RemoveLogoMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RemoveLogoMutation, RemoveLogoMutationVariables>(RemoveLogoDocument, options);
}
export type RemoveLogoMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RemoveLogoMutation, RemoveLogoMutationVariables>;
export const DemonstrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Demonstration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agglomeration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDemonstrationQuery__
 *
 * To run a query within a Vue component, call `useDemonstrationQuery` and pass it any options that fit your needs.
 * When your component renders, `useDemonstrationQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDemonstrationQuery();
 */
export function useDemonstrationQuery(options: VueApolloComposable.UseQueryOptions<DemonstrationQuery, DemonstrationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DemonstrationQuery, DemonstrationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DemonstrationQuery, DemonstrationQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DemonstrationQuery, DemonstrationQueryVariables>(DemonstrationDocument, {}, options);
}
export function useDemonstrationLazyQuery(options: VueApolloComposable.UseQueryOptions<DemonstrationQuery, DemonstrationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DemonstrationQuery, DemonstrationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DemonstrationQuery, DemonstrationQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DemonstrationQuery, DemonstrationQueryVariables>(DemonstrationDocument, {}, options);
}
export type DemonstrationQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DemonstrationQuery, DemonstrationQueryVariables>;
export const FamilyPapersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FamilyPapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regieId"}},{"kind":"Field","name":{"kind":"Name","value":"regieName"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"years"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"regieName"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useFamilyPapersQuery__
 *
 * To run a query within a Vue component, call `useFamilyPapersQuery` and pass it any options that fit your needs.
 * When your component renders, `useFamilyPapersQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useFamilyPapersQuery({
 *   accountId: // value for 'accountId'
 *   first: // value for 'first'
 *   after: // value for 'after'
 * });
 */
export function useFamilyPapersQuery(variables: FamilyPapersQueryVariables | VueCompositionApi.Ref<FamilyPapersQueryVariables> | ReactiveFunction<FamilyPapersQueryVariables>, options: VueApolloComposable.UseQueryOptions<FamilyPapersQuery, FamilyPapersQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<FamilyPapersQuery, FamilyPapersQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<FamilyPapersQuery, FamilyPapersQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<FamilyPapersQuery, FamilyPapersQueryVariables>(FamilyPapersDocument, variables, options);
}
export function useFamilyPapersLazyQuery(variables?: FamilyPapersQueryVariables | VueCompositionApi.Ref<FamilyPapersQueryVariables> | ReactiveFunction<FamilyPapersQueryVariables>, options: VueApolloComposable.UseQueryOptions<FamilyPapersQuery, FamilyPapersQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<FamilyPapersQuery, FamilyPapersQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<FamilyPapersQuery, FamilyPapersQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<FamilyPapersQuery, FamilyPapersQueryVariables>(FamilyPapersDocument, variables, options);
}
export type FamilyPapersQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<FamilyPapersQuery, FamilyPapersQueryVariables>;
export const SituationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Situations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Situation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSituationsQuery__
 *
 * To run a query within a Vue component, call `useSituationsQuery` and pass it any options that fit your needs.
 * When your component renders, `useSituationsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useSituationsQuery({
 *   accountId: // value for 'accountId'
 * });
 */
export function useSituationsQuery(variables: SituationsQueryVariables | VueCompositionApi.Ref<SituationsQueryVariables> | ReactiveFunction<SituationsQueryVariables> = {}, options: VueApolloComposable.UseQueryOptions<SituationsQuery, SituationsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SituationsQuery, SituationsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SituationsQuery, SituationsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<SituationsQuery, SituationsQueryVariables>(SituationsDocument, variables, options);
}
export function useSituationsLazyQuery(variables: SituationsQueryVariables | VueCompositionApi.Ref<SituationsQueryVariables> | ReactiveFunction<SituationsQueryVariables> = {}, options: VueApolloComposable.UseQueryOptions<SituationsQuery, SituationsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SituationsQuery, SituationsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SituationsQuery, SituationsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<SituationsQuery, SituationsQueryVariables>(SituationsDocument, variables, options);
}
export type SituationsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<SituationsQuery, SituationsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}}]} as unknown as DocumentNode;

/**
 * __useViewerQuery__
 *
 * To run a query within a Vue component, call `useViewerQuery` and pass it any options that fit your needs.
 * When your component renders, `useViewerQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useViewerQuery();
 */
export function useViewerQuery(options: VueApolloComposable.UseQueryOptions<ViewerQuery, ViewerQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ViewerQuery, ViewerQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ViewerQuery, ViewerQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ViewerQuery, ViewerQueryVariables>(ViewerDocument, {}, options);
}
export function useViewerLazyQuery(options: VueApolloComposable.UseQueryOptions<ViewerQuery, ViewerQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ViewerQuery, ViewerQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ViewerQuery, ViewerQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ViewerQuery, ViewerQueryVariables>(ViewerDocument, {}, options);
}
export type ViewerQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}}]} as unknown as DocumentNode;

/**
 * __useSignInMutation__
 *
 * To run a mutation, you first call `useSignInMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSignInMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSignInMutation({
 *   variables: {
 *     email: // value for 'email'
 *     password: // value for 'password'
 *   },
 * });
 */
export function useSignInMutation(options: VueApolloComposable.UseMutationOptions<SignInMutation, SignInMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SignInMutation, SignInMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SignInMutation, SignInMutationVariables>(SignInDocument, options);
}
export type SignInMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSignOutMutation__
 *
 * To run a mutation, you first call `useSignOutMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSignOutMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSignOutMutation();
 */
export function useSignOutMutation(options: VueApolloComposable.UseMutationOptions<SignOutMutation, SignOutMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SignOutMutation, SignOutMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SignOutMutation, SignOutMutationVariables>(SignOutDocument, options);
}
export type SignOutMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SignOutMutation, SignOutMutationVariables>;
export const AskRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}}]} as unknown as DocumentNode;

/**
 * __useAskRefundMutation__
 *
 * To run a mutation, you first call `useAskRefundMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useAskRefundMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useAskRefundMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useAskRefundMutation(options: VueApolloComposable.UseMutationOptions<AskRefundMutation, AskRefundMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<AskRefundMutation, AskRefundMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<AskRefundMutation, AskRefundMutationVariables>(AskRefundDocument, options);
}
export type AskRefundMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<AskRefundMutation, AskRefundMutationVariables>;