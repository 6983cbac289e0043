/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Cents } from '@shared/money';
import type { Day } from '@shared/day';
import type { DocumentNode } from 'graphql';
import * as VueApolloComposable from '@vue/apollo-composable';
import type * as VueCompositionApi from 'vue';
export type ReactiveFunction<TParam> = () => TParam;
/** Why it is no: `AccessRefused.reason`. Words may be added; `message` says each in French. */
export type AccessRefusalReason =
  /** The account of the family is closed. */
  | 'ACCOUNT_CLOSED'
  /** The town hall has not validated the account, or it is closed. */
  | 'ACCOUNT_NOT_ACTIVE'
  /** The règlement does not let these people ask now; `message` is in its words. */
  | 'AGAINST_RULES'
  /** Asked already, or valid already, for one of these people. */
  | 'ALREADY_ASKED'
  /** These days do not follow one another, or are out of bounds. */
  | 'BAD_DATES'
  /** The day is not between today and the last day of the access. */
  | 'BAD_END'
  /** The commune is not open to families yet, or no longer. */
  | 'COMMUNE_NOT_OPEN'
  /** Documents that are asked for are missing or out of date: wait, or say why without. */
  | 'DOCUMENTS_MISSING'
  /** The family has not confirmed its e-mail address. */
  | 'EMAIL_NOT_CONFIRMED'
  /** It waits for nothing any more: somebody decided, or it was withdrawn. */
  | 'NOT_PENDING'
  /** The access is not valid today: nothing to end or change. */
  | 'NOT_VALID'
  /** The situation is no longer offered. */
  | 'NO_LONGER_OFFERED'
  /** A valid access covers some of these days for a service: `overlap` says which. */
  | 'OVERLAPS'
  /** Nobody decides for their own family: ask a colleague. */
  | 'OWN_FAMILY'
  /** A reason has to be written. */
  | 'REASON_REQUIRED'
  /** The access is under this situation already. */
  | 'SAME_SITUATION'
  /** The situation is for children, or for adults, and one of these people is not. */
  | 'WRONG_AUDIENCE';

/** Where an access stands. */
export type AccessStatus =
  /** Its last day has passed. */
  | 'EXPIRED'
  /** Waits for the town hall. */
  | 'PENDING'
  /** Refused; `reason` says why. */
  | 'REFUSED'
  /** Ended by the town hall; `reason` says why. */
  | 'REVOKED'
  /** Opens its services between its days. */
  | 'VALID';

/** Where an account stands with the town hall. */
export type AccountStatus =
  /** Validated: may order. */
  | 'ACTIVE'
  /** Closed: by its owner, or with an import that was undone. */
  | 'CLOSED'
  /** Signed up; the town hall has not decided. */
  | 'PENDING'
  /** The town hall refused it. */
  | 'REFUSED';

/** Why it is no: `AgendaLinkRefused.reason`. Words may be added; `message` says each in French. */
export type AgendaLinkRefusalReason =
  /** Whoever has not shown that the address is theirs takes nothing out of the account. */
  | 'EMAIL_NOT_CONFIRMED'
  /** Too many attempts in a short time: `message` says how long to wait. */
  | 'TOO_MANY_ATTEMPTS'
  /** Not the present password. */
  | 'WRONG_PASSWORD';

/** What `askRefund` takes. */
export type AskRefundInput = {
  /** The account of the family: `Account.id`. Where it may be left out: that of who asks; another one, for the staff that serves it. */
  accountId?: string | null | undefined;
  /** How much, up to `Wallet.refundableCents`. */
  amountCents: Cents;
  /** With IBAN only. */
  bankAccount?: BankAccountInput | null | undefined;
  /** CARD or IBAN. */
  destination: RefundDestination;
  /** The régie: `Regie.id`. */
  regieId: string;
  /** Made by the client, once for each intention: sent again with the same one, it is done once and answered the same. */
  requestId: string;
};

/** Given; given, and good for a month at most; given too long ago; not given. */
export type AskedState =
  /** Given, and good for a month at most. */
  | 'ENDING'
  /** Given. */
  | 'GIVEN'
  /** Not given. */
  | 'MISSING'
  /** Given too long ago. */
  | 'OUT_OF_DATE';

/** What the register says of somebody (« pointage »). */
export type AttendanceStatus =
  /** Did not come. */
  | 'ABSENT'
  /** Did not come, with a reason that counts. */
  | 'ABSENT_JUSTIFIED'
  /** Came, as booked. */
  | 'PRESENT'
  /** Came without a booking, and was served. */
  | 'PRESENT_UNBOOKED';

/** Whom a situation is for. */
export type Audience =
  /** Adults. */
  | 'ADULT'
  /** Everybody. */
  | 'ANY'
  /** Children. */
  | 'CHILD';

/** What a day is for a person and a service. */
export type AvailabilityState =
  /** Booked. */
  | 'BOOKED'
  /** The service does not open. */
  | 'CLOSED'
  /** Too late to book. */
  | 'DEADLINE_PASSED'
  /** Can be booked. */
  | 'FREE'
  /** No place is left. */
  | 'FULL'
  /** A place is kept until the order is paid. */
  | 'HELD'
  /** Can be booked, late: it may cost more. */
  | 'LATE'
  /** The person has no access that day. */
  | 'NOT_ENTITLED'
  /** The day has passed. */
  | 'PAST'
  /** Full, and on its waiting list. */
  | 'WAITING';

/** A bank account that money goes to. */
export type BankAccountInput = {
  /** Name of its holder, 100 characters at most. */
  holder: string;
  /** IBAN, with or without spaces: it is checked, and kept encrypted. */
  iban: string;
};

/** What `addBeneficiary`, `updateBeneficiary` take. */
export type BeneficiaryInput = {
  /** Civil day of birth. */
  birthDate?: Day | null | undefined;
  /** Text of the care plan (PAI), 2,000 characters at most, kept encrypted; left out: unchanged; blank: none any more. */
  carePlan?: string | null | undefined;
  /** What is served. */
  diet?: Diet;
  /** First name, 80 characters at most. */
  firstName: string;
  /** Last name, 80 characters at most. */
  lastName: string;
  /** Class as it is typed, 40 characters at most, for who is in no class of a list. */
  schoolClass?: string | null | undefined;
  /** Its class, from the list of a commune; null: it is not in the list, `schoolClass` says it. Left out: unchanged. */
  schoolPlace?: ClassChoiceInput | null | undefined;
  /** Who the account is to the person. */
  type: FiliationType;
};

/** Whether somebody is a child or an adult. */
export type BeneficiaryKind =
  /** An adult who eats too. */
  | 'ADULT'
  /** A child. */
  | 'CHILD';

/** Where a booking stands. */
export type BookingStatus =
  /** Booked: paid, or to be paid on an invoice. */
  | 'BOOKED'
  /** Cancelled. */
  | 'CANCELLED'
  /** Its order ended before it was paid. */
  | 'EXPIRED'
  /** Its place is kept until the order is paid. */
  | 'HELD';

/** Why it is no: `BookingNotCancellable.reason`, `CancellationRefused.reason`. Words may be added; `message` says each in French. */
export type CancellationRefusalReason =
  /** An absence was taken off already: it is no longer due. */
  | 'ABSENCE_CREDITED'
  /** It is cancelled already. */
  | 'ALREADY_CANCELLED'
  /** The meal was served. */
  | 'ALREADY_SERVED'
  /** The amount is no longer the one that was shown: read it again, then confirm. */
  | 'AMOUNT_CHANGED'
  /** The règlement does not let it be cancelled so. */
  | 'NOT_MET'
  /** It waits for its payment: abandon the order. */
  | 'NOT_PAID'
  /** Its limit has passed. */
  | 'TOO_LATE';

/** What `changeBooking` takes. */
export type ChangeBookingInput = {
  /** The booking: `Booking.id`. */
  bookingId: string;
  /** The new day, of `changeChoices`. */
  day: Day;
  /** What `changeChoices` said: another amount is refused. */
  expectedDifferenceCents: Cents;
  /** Made by the client: asked again with the same one, the booking is moved once. */
  requestId: string;
};

/** Why it is no: `BookingNotChanged.reason`. Words may be added; `message` says each in French. */
export type ChangeBookingRefusalReason =
  /** The town hall has not validated the account, or it is closed. */
  | 'ACCOUNT_NOT_ACTIVE'
  /** The amount is no longer the one that was shown: read it again, then confirm. */
  | 'AMOUNT_CHANGED'
  /** The new day cannot be had. */
  | 'DAY_UNAVAILABLE'
  /** The wallet does not suffice. */
  | 'INSUFFICIENT_FUNDS'
  /** The booking can no longer be moved. */
  | 'NOT_CHANGEABLE';

/** From its first day on, other weekdays or another end; before it, nothing changes. */
export type ChangeStandingBookingInput = {
  /** The first day, included. */
  firstDay: Day;
  /** Null until the family says otherwise. */
  lastDay?: Day | null | undefined;
  /** Of what was read: another one means that a colleague changed it meanwhile, and nothing is saved. */
  revision: number;
  /** The standing booking: `StandingBooking.id`. */
  standingBookingId: string;
  /** ISO weekdays: 1 = Monday. */
  weekdays: Array<number>;
};

/** The class of a child, and which of its levels. */
export type ClassChoiceInput = {
  /** The class: `SchoolClass.id`. */
  classId: string;
  /** One of the levels of the class. */
  level: SchoolLevel;
};

/** What `closeAccount` takes. */
export type CloseAccountInput = {
  /** One for each wallet that holds money; 50 at most. */
  destinations: Array<LeavingDestinationInput>;
  /** What quoteLeaving said comes back. */
  expectedCents: Cents;
  /** In clear over https; only a hash is kept. 200 characters at most. */
  password: string;
};

/** What `createStandingBooking` takes. */
export type CreateStandingBookingInput = {
  /** The account of the family: `Account.id`. Where it may be left out: that of who asks; another one, for the staff that serves it. */
  accountId?: string | null | undefined;
  /** Who eats or is looked after: `Beneficiary.id`. */
  beneficiaryId: string;
  /** The first day, included. */
  firstDay: Day;
  /** Null until the family says otherwise. */
  lastDay?: Day | null | undefined;
  /** Made by the client, one per form: the same id makes one. */
  requestId: string;
  /** The service: `Service.id`. */
  serviceId: string;
  /** ISO weekdays: 1 = Monday. */
  weekdays: Array<number>;
};

/** Known of the whole family, or of each person. */
export type CustomFieldScope =
  /** Of each person. */
  | 'BENEFICIARY'
  /** Of the whole family. */
  | 'FAMILY';

/** The staff alone writes it; or the family gives it, and it counts once the staff has confirmed it. */
export type CustomFieldSource =
  /** The family gives it; it counts once the staff has confirmed it. */
  | 'FAMILY'
  /** The staff alone writes it. */
  | 'STAFF';

/** Yes or no, a whole number from 0 to 1 000 000, or one of the choices of the commune. */
export type CustomFieldType =
  /** One of the choices of the commune. */
  | 'CHOICE'
  /** A whole number from 0 to 1,000,000. */
  | 'NUMBER'
  /** Yes or no. */
  | 'YES_NO';

/** What `giveCustomValue` takes. */
export type CustomValueInput = {
  /** null: the family of who asks. */
  accountId?: string | null | undefined;
  /** Of whom, when the field is of each person. */
  beneficiaryId?: string | null | undefined;
  /** The custom field: `CustomField.id`. */
  fieldId: string;
  /** A family: from today to a year ahead. The staff: from a year back. */
  validFrom: Day;
  /** « true » or « false », a whole number, or the value of a choice; null: not known from that day on (staff). */
  value?: string | null | undefined;
};

/** Why it is no: `CustomValueRefused.reason`. Words may be added; `message` says each in French. */
export type CustomValueRefusalReason =
  /** The account of the family is closed. */
  | 'ACCOUNT_CLOSED'
  /** The commune no longer asks for it. */
  | 'ARCHIVED'
  /** Somebody changed it since it was read: read it again, then change it. Nothing was overwritten. */
  | 'CHANGED_MEANWHILE'
  /** The day is before today (staff: a year ago), or more than a year ahead. */
  | 'DAY_OUT_OF_BOUNDS'
  /** It waits for nothing any more: somebody decided, or it was withdrawn. */
  | 'NOT_PENDING'
  /** Nobody decides for their own family: ask a colleague. */
  | 'OWN_FAMILY'
  /** It is known of each person: say whose it is. */
  | 'PERSON_MISSING'
  /** A reason has to be written. */
  | 'REASON_REQUIRED'
  /** The staff alone writes it. */
  | 'STAFF_ONLY'
  /** Not a value of the field. */
  | 'VALUE_MALFORMED';

/** Given by the family and not confirmed yet, known, refused, withdrawn by the family, or replaced by another one from the same day. */
export type CustomValueStatus =
  /** Given by the family, not confirmed. */
  | 'PENDING'
  /** The staff did not confirm it. */
  | 'REFUSED'
  /** Another one counts from the same day. */
  | 'REPLACED'
  /** Known. */
  | 'VALID'
  /** The family took it back. */
  | 'WITHDRAWN';

/** Why it is no: `DataExportRefused.reason`. Words may be added; `message` says each in French. */
export type DataExportRefusalReason =
  /** One is being made: it comes first. */
  | 'BEING_MADE'
  /** Whoever has not shown that the address is theirs takes nothing out of the account. */
  | 'EMAIL_NOT_CONFIRMED'
  /** Too many attempts in a short time: `message` says how long to wait. */
  | 'TOO_MANY_ATTEMPTS'
  /** 3 were made in the last 24 hours. */
  | 'TOO_MANY_EXPORTS'
  /** Not the present password. */
  | 'WRONG_PASSWORD';

/** What is served to somebody: never why. */
export type Diet =
  /** Without meat. */
  | 'NO_MEAT'
  /** Without pork. */
  | 'NO_PORK'
  /** Everything. */
  | 'STANDARD';

/** Nature of a document: it says who may read it. */
export type DocumentKind =
  /** Projet d’accueil individualisé (PAI): health, with readers of its own. */
  | 'CARE_PLAN'
  /** Proof of the quotient familial. */
  | 'FAMILY_QUOTIENT'
  /** Attestation d’assurance. */
  | 'INSURANCE'
  /** Anything else. */
  | 'OTHER'
  /** Justificatif de domicile. */
  | 'PROOF_OF_ADDRESS'
  /** Proof of the work of the parents. */
  | 'WORK_CERTIFICATE';

/** Why it is no: `DocumentRefused.reason`. Words may be added; `message` says each in French. */
export type DocumentRefusalReason =
  /** It was accepted, and proves an access: it stays. */
  | 'ALREADY_USED'
  /** Somebody changed it since it was read: read it again, then change it. Nothing was overwritten. */
  | 'CHANGED_MEANWHILE'
  /** Its date is more than ten years away. */
  | 'DATE_TOO_FAR'
  /** Its date has not come yet. */
  | 'DATE_TO_COME'
  /** It waits for nothing any more: somebody decided, or it was withdrawn. */
  | 'NOT_PENDING'
  /** Nobody decides for their own family: ask a colleague. */
  | 'OWN_FAMILY'
  /** It is known of each person: say whose it is. */
  | 'PERSON_MISSING'
  /** A reason has to be written. */
  | 'REASON_REQUIRED'
  /** The commune no longer asks for this document. */
  | 'TYPE_ARCHIVED';

/** One for the whole family, or one for each person. */
export type DocumentScope =
  /** One for each person. */
  | 'BENEFICIARY'
  /** One for the whole family. */
  | 'FAMILY';

/** Where a document stands with the town hall. */
export type DocumentStatus =
  /** Accepted: it proves what asks for it. */
  | 'ACCEPTED'
  /** It is no longer good. */
  | 'EXPIRED'
  /** Waits for a decision. */
  | 'PENDING'
  /** Refused: `refusalReason` says why. */
  | 'REFUSED';

/** Without a limit, for months from its date, or until the end of the school year. */
export type DocumentValidity =
  /** For `months` from its own date. */
  | 'MONTHS'
  /** Without a limit. */
  | 'NONE'
  /** Until the end of the school year. */
  | 'SCHOOL_YEAR';

/** A fact that a price or a right rests on: once the town hall has checked it, it changes only with its agreement. */
export type FactName =
  /** Number and street. */
  | 'ADDRESS_LINE'
  /** Day of birth. */
  | 'BIRTH_DATE'
  /** Town. */
  | 'CITY'
  /** Name of the company. */
  | 'COMPANY_NAME'
  /** Who the account is to the person. */
  | 'FILIATION'
  /** First name. */
  | 'FIRST_NAME'
  /** Last name. */
  | 'LAST_NAME'
  /** Postal code. */
  | 'POSTAL_CODE'
  /** Class. */
  | 'SCHOOL_CLASS'
  /** SIRET of the company. */
  | 'SIRET';

/** Why it is no: `FamilyRefused.reason`. Words may be added; `message` says each in French. */
export type FamilyRefusalReason =
  /** The account of the family is closed. */
  | 'ACCOUNT_CLOSED'
  /** The person is in the family already. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it since it was read: read it again, then change it. Nothing was overwritten. */
  | 'CHANGED_MEANWHILE'
  /** The class is archived, or no longer offered. */
  | 'CLASS_GONE'
  /** Bookings to come: cancel them first. */
  | 'HAS_FUTURE_BOOKINGS'
  /** The family has as many people as it may; `message` says how many. */
  | 'TOO_MANY_BENEFICIARIES';

/** Who an account is to a person. */
export type FiliationType =
  /** Père. */
  | 'FATHER'
  /** Famille d’accueil. */
  | 'FOSTER_FAMILY'
  /** Grand-parent. */
  | 'GRANDPARENT'
  /** Tuteur légal. */
  | 'LEGAL_GUARDIAN'
  /** Mère. */
  | 'MOTHER'
  /** Somebody else who answers. */
  | 'OTHER'
  /** The person itself. */
  | 'SELF';

/** How a person is addressed. */
export type Gender =
  /** « M. » */
  | 'M'
  /** « Mme » */
  | 'MME';

/** Who says who somebody is, beside the password. */
export type IdentityProviderKind =
  /** « FranceConnect »: for families, by the public services that they already use. */
  | 'FRANCECONNECT'
  /** « ProConnect »: for the staff, by the directory of their administration. */
  | 'PROCONNECT';

/** Why it is no: `IdentityRefused.reason`. Words may be added; `message` says each in French. */
export type IdentityRefusalReason =
  /** The account has another identity of this provider: unlink it first. */
  | 'ANOTHER_LINKED'
  /** Whoever has not shown that the address is theirs links nothing to the account. */
  | 'EMAIL_NOT_CONFIRMED'
  /** The provider vouched more than half an hour ago, in another browser, or not at all: go there again. */
  | 'IDENTITY_OVER'
  /** The account has a second factor, which this session has not shown: sign in with it first. */
  | 'NOT_SHOWN'
  /** This identity opens another account. */
  | 'OF_ANOTHER_ACCOUNT'
  /** Too many attempts in a short time: `message` says how long to wait. */
  | 'TOO_MANY_ATTEMPTS'
  /** Not the present password. */
  | 'WRONG_PASSWORD';

/** What a paper of a month is. */
export type InvoiceKind =
  /** Avoir: what came back to the wallet. */
  | 'CREDIT_NOTE'
  /** Facture: what is owed. */
  | 'INVOICE';

/** What a line of an invoice charges. */
export type InvoiceLineNature =
  /** Somebody who was booked did not come. */
  | 'ABSENT'
  /** What was booked. */
  | 'BOOKED'
  /** What was cancelled too late. */
  | 'CANCELLED'
  /** Something of a month that was invoiced before. */
  | 'CORRECTION'
  /** What an absence takes off a month paid whole. */
  | 'DEDUCTED'
  /** What an inscription costs. */
  | 'ENROLMENT_FEE'
  /** What the hours of the register cost. */
  | 'HOURS'
  /** A month paid whole. */
  | 'MONTH'
  /** What the end of the month made of its days, as the register says them. */
  | 'MONTH_END'
  /** What a reminder costs. */
  | 'REMINDER_FEE'
  /** Somebody came without a booking. */
  | 'UNBOOKED';

/** Where an invoice stands today. */
export type InvoiceState =
  /** A credit note took all of it back: nothing is to be paid. */
  | 'CANCELLED'
  /** A credit note: it lowered what was owed, and the rest is on the wallet. */
  | 'CREDITED'
  /** To be paid, and not late. */
  | 'OPEN'
  /** To be paid, and late. */
  | 'OVERDUE'
  /** Nothing is left to pay. */
  | 'PAID';

/** Where the balance of one wallet goes. */
export type LeavingDestinationInput = {
  /** With IBAN only. */
  bankAccount?: BankAccountInput | null | undefined;
  /** CARD or IBAN. */
  destination: RefundDestination;
  /** The régie: `Regie.id`. */
  regieId: string;
  /** Made by the client, once for each intention: sent again with the same one, it is done once and answered the same. */
  requestId: string;
};

/** Why it is no: `LeavingRefused.reason`. Words may be added; `message` says each in French. */
export type LeavingRefusalReason =
  /** The amount is no longer the one that was shown: read it again, then confirm. */
  | 'AMOUNT_CHANGED'
  /** The IBAN does not check. */
  | 'BAD_IBAN'
  /** This money came from CESU: it pays for care and is never given back. */
  | 'CARE_ONLY_MONEY'
  /** Say where the balance of each wallet goes. */
  | 'DESTINATION_MISSING'
  /** A transfer needs the name of the holder of the bank account. */
  | 'HOLDER_REQUIRED'
  /** Invoices of the wallet are still to be paid: what they ask stays on it. */
  | 'INVOICE_TO_PAY'
  /** The cards that paid cannot take so much back: choose a transfer. */
  | 'NOT_ENOUGH_ON_CARDS'
  /** An order waits for its payment: pay or abandon it first. */
  | 'PENDING_ORDER'
  /** The account has roles in the console: they are taken away first. */
  | 'STAFF_MEMBER'
  /** Too many attempts in a short time: `message` says how long to wait. */
  | 'TOO_MANY_ATTEMPTS'
  /** Not the present password. */
  | 'WRONG_PASSWORD';

/** Why it is no: `LinkRefused.reason`. Words may be added; `message` says each in French. */
export type LinkRefusalReason =
  /** The town hall refused the account; only said after the right password. */
  | 'ACCOUNT_REFUSED'
  /** The password is among those that are tried first. */
  | 'COMMON_PASSWORD'
  /** The link was used, or is too old. */
  | 'LINK_EXPIRED'
  /** The account has a second factor: its owner signs in first, then opens the link. */
  | 'SECOND_FACTOR_ASKED'
  /** Too many attempts in a short time: `message` says how long to wait. */
  | 'TOO_MANY_ATTEMPTS'
  /** The password has less than 12 characters. */
  | 'WEAK_PASSWORD'
  /** Not the password of the account that the address has. */
  | 'WRONG_ACCOUNT_PASSWORD'
  /** Not the present password. */
  | 'WRONG_PASSWORD';

/** Why money moved on a wallet. */
export type MovementCause =
  /** A justified absence came back. */
  | 'ABSENCE'
  /** The absence was corrected: it is taken again. */
  | 'ABSENCE_REVERSED'
  /** A booking was cancelled. */
  | 'CANCELLATION'
  /** The bank sent a cheque back. */
  | 'CHEQUE_BOUNCED'
  /** The town hall closed a day. */
  | 'CLOSURE'
  /** Taken towards a cheque that bounced. */
  | 'DEBT_RECOVERED'
  /** Money was given over the counter. */
  | 'DESK_TOP_UP'
  /** A bank took a card payment back. */
  | 'DISPUTE_LOST'
  /** The staff gave something back. */
  | 'GOODWILL'
  /** A credit note came back. */
  | 'INVOICE'
  /** An invoice was paid. */
  | 'INVOICE_PAID'
  /** A card paid an order that had ended. */
  | 'LATE_PAYMENT'
  /** A balance was taken over from before. */
  | 'OPENING_BALANCE'
  /** The balance that was taken over is taken back. */
  | 'OPENING_REVERSED'
  /** An order was paid. */
  | 'ORDER'
  /** An order ended before it was paid: its part came back. */
  | 'ORDER_RELEASED'
  /** Money left, to a card or a bank account. */
  | 'REFUND_ASKED'
  /** The bank sent that money back. */
  | 'REFUND_RETURNED'
  /** A taking over the counter was cancelled. */
  | 'REVERSAL'
  /** Topped up by card. */
  | 'TOP_UP';

/** One person and one service. */
export type OrderLineInput = {
  /** Who eats or is looked after: `Beneficiary.id`. */
  beneficiaryId: string;
  /** 1 to 200 civil days, each once. */
  days: Array<Day>;
  /** The service: `Service.id`. */
  serviceId: string;
};

/** Who paid an order. */
export type OrderPayer =
  /** A card. */
  | 'CARD'
  /** The staff, at the desk, with the wallet of the family. */
  | 'DESK'
  /** Nobody, or it cost nothing. */
  | 'NOBODY'
  /** The wallet. */
  | 'WALLET'
  /** The wallet, and a card for the rest. */
  | 'WALLET_AND_CARD';

/** Why it is no: `OrderRefused.reason`. Words may be added; `message` says each in French. */
export type OrderRefusalReason =
  /** The town hall has not validated the account, or it is closed. */
  | 'ACCOUNT_NOT_ACTIVE'
  /** A card cannot pay so little: use the wallet. */
  | 'CARD_AMOUNT_TOO_SMALL'
  /** The régie takes no cards. */
  | 'CARD_NOT_OFFERED'
  /** Some days cannot be had: `unavailable` says which. Nothing was debited. */
  | 'DAYS_UNAVAILABLE'
  /** The wallet does not suffice. */
  | 'INSUFFICIENT_FUNDS'
  /** There is nothing to pay by card. */
  | 'NOTHING_TO_PAY'
  /** It waits for nothing any more: somebody decided, or it was withdrawn. */
  | 'NOT_PENDING'
  /** Some days overlap and were not confirmed: `overlaps` says which. Nothing was debited. */
  | 'OVERLAPS'
  /** These days are paid in another way than was shown. */
  | 'PAYMENT_CHANGED'
  /** The card provider does not answer: the order is kept, try again. */
  | 'PAYMENT_PROVIDER_DOWN'
  /** The total is no longer the one that was expected: `totalCents` says it. */
  | 'PRICE_CHANGED'
  /** The same `requestId` was used for something else. */
  | 'REQUEST_ID_REUSED'
  /** Some of it is paid now, some by invoice: two orders. */
  | 'SEVERAL_PAYMENTS'
  /** These services are paid to different régies: two orders. */
  | 'SEVERAL_REGIES';

/** What became of an order and of its payment. */
export type OrderStateCode =
  /** Abandoned, or all of it was cancelled. */
  | 'CANCELLED'
  /** The payer has done their part; the bank has not answered. */
  | 'CHECKING'
  /** It had ended when the money came, which is on the wallet. */
  | 'CREDITED'
  /** Holds its places, after a card that was declined, given up or too slow. */
  | 'DECLINED'
  /** Made after the fact, by the register: to be settled, holds nothing. */
  | 'DUE'
  /** Its time is over and nothing came. */
  | 'EXPIRED'
  /** Paid, and all of it came back. */
  | 'GIVEN_BACK'
  /** Booked, to be paid on invoices. */
  | 'ON_INVOICE'
  /** Paid. */
  | 'PAID'
  /** Paid, and some of it could not be had. */
  | 'PAID_IN_PART'
  /** Paid, and paid again: the second payment is on the wallet. */
  | 'PAID_TWICE'
  /** Ended before it was paid, by what the staff changed. */
  | 'STOPPED'
  /** What the provider said is not what was asked: the staff looks. */
  | 'TO_VERIFY'
  /** Holds its places until it is paid or its time is over. */
  | 'WAITING';

/** One of the overlaps of quoteOrder, which the family was asked about and wants. */
export type OverlapInput = {
  /** Who eats or is looked after: `Beneficiary.id`. */
  beneficiaryId: string;
  /** The civil day. */
  day: Day;
  /** The service: `Service.id`. */
  serviceId: string;
};

/** What `payInvoice` takes. */
export type PayInvoiceInput = {
  /** All that is left to pay, or a part. */
  amountCents: Cents;
  /** The invoice: `Invoice.id`. */
  invoiceId: string;
  /** Sent again with the same one, it is paid once. */
  requestId: string;
};

/** Why it is no: `PayInvoiceRefused.reason`. Words may be added; `message` says each in French. */
export type PayInvoiceRefusalReason =
  /** It is recovered by the public accountant, to whom alone it is paid. */
  | 'HANDED_OVER'
  /** The wallet does not suffice. */
  | 'INSUFFICIENT_FUNDS'
  /** Nothing is left to pay. */
  | 'NOTHING_TO_PAY'
  /** The same `requestId` was used for something else. */
  | 'REQUEST_ID_REUSED'
  /** More than is left to pay. */
  | 'TOO_MUCH';

/** How an order is paid. */
export type PaymentMethod =
  /** By card, whole. */
  | 'CARD'
  /** Nothing now: what the règlement puts on the invoice of the month. */
  | 'INVOICE'
  /** With the wallet, whole. */
  | 'WALLET'
  /** With what the wallet holds, and the rest by card. */
  | 'WALLET_THEN_CARD';

/** What a payment is for. */
export type PaymentPurpose =
  /** An order. */
  | 'ORDER'
  /** A wallet. */
  | 'TOP_UP';

/** Where an attempt to pay by card stands. */
export type PaymentStatus =
  /** Nobody paid in time. */
  | 'EXPIRED'
  /** The card was declined. */
  | 'FAILED'
  /** Nobody knows yet: `checkPayment` asks the provider. */
  | 'PENDING'
  /** The money came. */
  | 'SUCCEEDED';

/** FAMILY: account, children, accesses. MONEY: wallets, orders, prices, quotients. */
export type PersonalData =
  /** Who is expected, who came, and the notes of the register. */
  | 'ATTENDANCE'
  /** That a child has a care plan (PAI), its text and its document. */
  | 'CARE_PLAN'
  /** What a commune keeps of them for its règlements. */
  | 'CUSTOM_FIELDS'
  /** The content of the other documents. */
  | 'DOCUMENTS'
  /** Account, children, accesses, and which documents there are. */
  | 'FAMILY'
  /** Wallets, orders, prices, receipts, quotients. */
  | 'MONEY';

/** What `updateProfile`, `updateProfile` take. */
export type PersonalDetailsInput = {
  /** Number and street, 200 characters at most; null: not said. */
  addressLine?: string | null | undefined;
  /** Civil day of birth. */
  birthDate?: Day | null | undefined;
  /** Town, 100 characters at most; null: not said. */
  city?: string | null | undefined;
  /** Name of the company, 120 characters at most; null for a person. */
  companyName?: string | null | undefined;
  /** First name, 80 characters at most. */
  firstName: string;
  /** How the person is addressed; null: not said. */
  gender?: Gender | null | undefined;
  /** Is a company, not a person. */
  isCompany?: boolean;
  /** Last name, 80 characters at most. */
  lastName: string;
  /** Wants news by mail. */
  newsletter?: boolean;
  /** Accepts mails of partners. */
  partnerOffers?: boolean;
  /** Telephone number; null or blank: none. */
  phone?: string | null | undefined;
  /** Postal code, 5 digits in France; null: not said. */
  postalCode?: string | null | undefined;
  /** SIRET: 14 digits, with or without spaces. */
  siret?: string | null | undefined;
};

/** What `placeOrder` takes. */
export type PlaceOrderInput = {
  /** The account of the family: `Account.id`. Where it may be left out: that of who asks; another one, for the staff that serves it. */
  accountId?: string | null | undefined;
  /** The overlaps of quoteOrder that were confirmed: any other is refused. */
  confirmedOverlaps?: Array<OverlapInput>;
  /** `RegieQuote.afterMealCents`: what these meals are asked once they were taken. */
  expectedAfterMealCents?: Cents;
  /** The total of quoteOrder for this régie. */
  expectedTotalCents: Cents;
  /** 1 to 40 lines, of one régie, paid in one way. */
  lines: Array<OrderLineInput>;
  /** How it is paid, of `RegieQuote.choices`. */
  payment: PaymentMethod;
  /** Made by the client, one per basket: the same id returns the same order. */
  requestId: string;
};

/** What `quoteOrder` takes. */
export type QuoteInput = {
  /** The account of the family: `Account.id`. Where it may be left out: that of who asks; another one, for the staff that serves it. */
  accountId?: string | null | undefined;
  /** 40 lines at most. */
  lines: Array<OrderLineInput>;
};

/** How something was paid. */
export type ReceiptMethod =
  /** Carte bancaire. */
  | 'CARD'
  /** Espèces. */
  | 'CASH'
  /** Chèques emploi service universel. */
  | 'CESU'
  /** Chèque. */
  | 'CHEQUE'
  /** Virement. */
  | 'TRANSFER';

/** Where money goes back to. */
export type RefundDestination =
  /** The cards that paid. */
  | 'CARD'
  /** A bank account, by transfer. */
  | 'IBAN'
  /** The wallet. */
  | 'WALLET';

/** Why it is no: `RefundRefused.reason`. Words may be added; `message` says each in French. */
export type RefundRefusalReason =
  /** More than is allowed, or than is left: `message` says how much. */
  | 'AMOUNT_TOO_LARGE'
  /** Less than is allowed: `message` says how much. */
  | 'AMOUNT_TOO_SMALL'
  /** The IBAN does not check. */
  | 'BAD_IBAN'
  /** This money came from CESU: it pays for care and is never given back. */
  | 'CARE_ONLY_MONEY'
  /** Somebody changed it since it was read: read it again, then change it. Nothing was overwritten. */
  | 'CHANGED_MEANWHILE'
  /** A transfer needs the name of the holder of the bank account. */
  | 'HOLDER_REQUIRED'
  /** Invoices of the wallet are still to be paid: what they ask stays on it. */
  | 'INVOICE_TO_PAY'
  /** All of it came back already. */
  | 'NOTHING_LEFT'
  /** The cards that paid cannot take so much back: choose a transfer. */
  | 'NOT_ENOUGH_ON_CARDS'
  /** The wallet does not hold so much. */
  | 'NOT_ENOUGH_ON_WALLET'
  /** The order is not paid. */
  | 'NOT_PAID'
  /** Only a transfer that was marked as paid can come back. */
  | 'NOT_TRANSFERRED'
  /** It no longer waits for a decision. */
  | 'NOT_WAITING'
  /** Nobody decides for their own family: ask a colleague. */
  | 'OWN_FAMILY'
  /** A reason has to be written. */
  | 'REASON_REQUIRED'
  /** The same `requestId` was used for something else. */
  | 'REQUEST_ID_REUSED'
  /** Another person than the one who asked must decide. */
  | 'SAME_PERSON'
  /** It cannot go there. */
  | 'WRONG_DESTINATION';

/** Where money that goes back stands. */
export type RefundStatus =
  /** Agreed: waits to be sent. */
  | 'APPROVED'
  /** Waits for a second person. */
  | 'ASKED'
  /** Nothing of it arrived: it is on the wallet again. */
  | 'FAILED'
  /** Arrived, or marked as paid. */
  | 'PAID'
  /** Refused: it is on the wallet again. */
  | 'REFUSED'
  /** At the card provider. */
  | 'SENT';

/** Whether families live in the commune, or elsewhere. */
export type Residence =
  /** Wherever they live. */
  | 'ANY'
  /** Families that live elsewhere. */
  | 'NON_RESIDENT'
  /** Families that live in the commune. */
  | 'RESIDENT';

/** Level of a child at school, from the first year of maternelle to the last of collège. */
export type SchoolLevel =
  /** Second year of élémentaire. */
  | 'CE1'
  /** Third year of élémentaire. */
  | 'CE2'
  /** « 5e », second year of collège. */
  | 'CINQUIEME'
  /** Fourth year of élémentaire. */
  | 'CM1'
  /** Fifth and last year of élémentaire. */
  | 'CM2'
  /** First year of élémentaire. */
  | 'CP'
  /** Grande section: last year of maternelle. */
  | 'GS'
  /** Moyenne section of maternelle. */
  | 'MS'
  /** Petite section of maternelle. */
  | 'PS'
  /** « 4e », third year of collège. */
  | 'QUATRIEME'
  /** « 6e », first year of collège. */
  | 'SIXIEME'
  /** Toute petite section: before petite section. */
  | 'TPS'
  /** « 3e », last year of collège. */
  | 'TROISIEME';

/** What shows, beside the password, that it is the owner who signs in. */
export type SecondFactorKind =
  /** A passkey of a device, or a security key (« clé d’accès », WebAuthn). */
  | 'PASSKEY'
  /** An application that makes a code of six digits every 30 seconds (« application d’authentification », RFC 6238). */
  | 'TOTP';

/** Why it is no: `SecondFactorRefused.reason`. Words may be added; `message` says each in French. */
export type SecondFactorRefusalReason =
  /** This session was opened by the password alone, before the account had a second factor: sign in with it first. */
  | 'NOT_SHOWN'
  /** The account has none. */
  | 'NO_FACTOR'
  /** The account has a role in a town hall: `resetSecondFactors` is for it. */
  | 'OF_THE_STAFF'
  /** Nobody decides for their own family: ask a colleague. */
  | 'OWN_FAMILY'
  /** What the browser answered is not a passkey made for this site and this request. */
  | 'PASSKEY_REFUSED'
  /** It was begun more than ten minutes ago, begun again elsewhere, or is already done. */
  | 'TOO_LATE'
  /** Too many attempts in a short time: `message` says how long to wait. */
  | 'TOO_MANY_ATTEMPTS'
  /** The account has ten already. */
  | 'TOO_MANY_FACTORS'
  /** Not the code that the application shows now, or one that was used. */
  | 'WRONG_CODE'
  /** Not the present password. */
  | 'WRONG_PASSWORD';

/** What a service is: the books tell meals from care by it. */
export type ServiceKind =
  /** Restauration scolaire. */
  | 'CANTEEN'
  /** Accueil du soir. */
  | 'EVENING_CARE'
  /** Accueil de loisirs, in the holidays. */
  | 'HOLIDAY_CAMP'
  /** Accueil du matin. */
  | 'MORNING_CARE'
  /** Anything else. */
  | 'OTHER'
  /** Accueil du mercredi. */
  | 'WEDNESDAY';

/** Why it is no: `SignInRefused.reason`. Words may be added; `message` says each in French. */
export type SignInRefusalReason =
  /** The town hall refused the account; only said after the right password. */
  | 'ACCOUNT_REFUSED'
  /** The provider vouched more than half an hour ago, in another browser, or not at all: go there again. */
  | 'IDENTITY_OVER'
  /** The second step came too late, after five tries, or was done already: begin again. */
  | 'SIGN_IN_OVER'
  /** Too many attempts in a short time: `message` says how long to wait. */
  | 'TOO_MANY_ATTEMPTS'
  /** Thirty wrong codes in a day: the password is known to somebody else. A passkey still opens, and a new password by mail begins the count again. */
  | 'TOO_MANY_CODES'
  /** Neither the code of the application now, nor a recovery code that was not used. */
  | 'WRONG_CODE'
  /** No account has this address and password; which of them is wrong is not said. */
  | 'WRONG_CREDENTIALS'
  /** Not an answer of a passkey of the account to this sign-in. */
  | 'WRONG_PASSKEY';

/** What `completeSignUp` takes. */
export type SignUpAccessInput = {
  /** 1 to 30 keys of people given at step 2, each once. */
  beneficiaryKeys: Array<string>;
  /** The situation: `Situation.id`. */
  situationId: string;
};

/** What `saveSignUpBeneficiaries` takes. */
export type SignUpBeneficiaryInput = {
  /** Civil day of birth. */
  birthDate?: Day | null | undefined;
  /** First name, 80 characters at most. */
  firstName: string;
  /** A key chosen by the client, to name this beneficiary in step 3. */
  key: string;
  /** Last name, 80 characters at most. */
  lastName: string;
  /** Class as it is typed, 40 characters at most. */
  schoolClass?: string | null | undefined;
  /** Its class, from the list of a commune; left out or null: `schoolClass` says it, or nothing does. */
  schoolPlace?: ClassChoiceInput | null | undefined;
  /** Who the account is to the person. */
  type: FiliationType;
};

/** Step 1 of 3. The password is kept only as a hash; leave it out to keep the one given before. */
export type SignUpDetailsInput = {
  /** The terms of use are accepted: else it is refused. */
  acceptTerms: boolean;
  /** Who one is. */
  details: PersonalDetailsInput;
  /** E-mail address, 254 characters at most; capitals do not count. */
  email: string;
  /** In clear over https; only a hash is kept. 200 characters at most. */
  password?: string | null | undefined;
};

/** Why it is no: `SignUpRefused.reason`. Words may be added; `message` says each in French. */
export type SignUpRefusalReason =
  /** Somebody changed it since it was read: read it again, then change it. Nothing was overwritten. */
  | 'CHANGED_MEANWHILE'
  /** The password is among those that are tried first. */
  | 'COMMON_PASSWORD'
  /** No commune is open to families yet. */
  | 'NOTHING_OPEN'
  /** This browser has begun no sign-up, or more than 7 days ago: begin at step 1. */
  | 'NO_DRAFT'
  /** The terms of use were not accepted. */
  | 'TERMS_NOT_ACCEPTED'
  /** Too many attempts in a short time: `message` says how long to wait. */
  | 'TOO_MANY_ATTEMPTS'
  /** The password has less than 12 characters. */
  | 'WEAK_PASSWORD';

/** DEPUTY: mandataire suppléant of a régisseur. READER: sees, without health nor money, and changes nothing. */
export type StaffRole =
  /** Agent of a town hall: families, registers, calendar, counter. */
  | 'AGENT'
  /** Administrator of the agglomeration: may do all of it, in every commune. */
  | 'AGGLOMERATION_ADMIN'
  /** Canteen: register and kitchen. */
  | 'CANTEEN'
  /** Administrator of a commune: sets it up, and its team. */
  | 'COMMUNE_ADMIN'
  /** Mandataire suppléant of a régisseur: the till. */
  | 'DEPUTY'
  /** Reads, without health nor families’ money, and changes nothing. */
  | 'READER'
  /** Régisseur: the till, the books, refunds. */
  | 'REGISSEUR';

/** What becomes of a day of a standing booking. */
export type StandingDayState =
  /** Booked already. */
  | 'BOOKED'
  /** The service does not open. */
  | 'CLOSED'
  /** The family cancelled it: it is not booked again. */
  | 'GIVEN_UP'
  /** It could not be booked; `sentence` says why. */
  | 'NOT_BOOKABLE'
  /** It will be booked on `bookedOn`. */
  | 'TO_BOOK';

/** What `previewStandingBooking` takes. */
export type StandingPreviewInput = {
  /** The account of the family: `Account.id`. Where it may be left out: that of who asks; another one, for the staff that serves it. */
  accountId?: string | null | undefined;
  /** Who eats or is looked after: `Beneficiary.id`. */
  beneficiaryId: string;
  /** The first day, included. */
  firstDay: Day;
  /** Null until the family says otherwise. */
  lastDay?: Day | null | undefined;
  /** The service: `Service.id`. */
  serviceId: string;
  /** ISO weekdays: 1 = Monday. */
  weekdays: Array<number>;
};

/** What `topUp` takes. */
export type TopUpInput = {
  /** The account of the family: `Account.id`. Where it may be left out: that of who asks; another one, for the staff that serves it. */
  accountId?: string | null | undefined;
  /** 1 to 10,000,000 cents; `Wallet.leastTopUpCents` says the least. */
  amountCents: Cents;
  /** What the money is for: it pays this invoice once it is on the wallet. */
  invoiceId?: string | null | undefined;
  /** The régie: `Regie.id`. */
  regieId: string;
  /** Made by the client, once for each intention: sent again with the same one, it is done once and answered the same. */
  requestId: string;
};

/** Why it is no: `TopUpRefused.reason`. Words may be added; `message` says each in French. */
export type TopUpRefusalReason =
  /** The town hall has not validated the account, or it is closed. */
  | 'ACCOUNT_NOT_ACTIVE'
  /** The règlement does not allow this amount; `message` is in its words. */
  | 'AGAINST_RULES'
  /** More than is allowed, or than is left: `message` says how much. */
  | 'AMOUNT_TOO_LARGE'
  /** Less than is allowed: `message` says how much. */
  | 'AMOUNT_TOO_SMALL'
  /** The régie takes no cards. */
  | 'CARD_NOT_OFFERED'
  /** The commune is not open to families yet, or no longer. */
  | 'COMMUNE_NOT_OPEN'
  /** Nothing is left to pay of the invoice. */
  | 'INVOICE_PAID'
  /** The card provider does not answer: nothing was debited, try again. */
  | 'PAYMENT_PROVIDER_DOWN'
  /** The same `requestId` was used for something else. */
  | 'REQUEST_ID_REUSED';

/** Why a day cannot be had. */
export type UnavailableReason =
  /** The person has it already. */
  | 'ALREADY_BOOKED'
  /** The service does not open. */
  | 'CLOSED'
  /** Too late to book. */
  | 'DEADLINE_PASSED'
  /** No place is left. */
  | 'FULL'
  /** The person has no access that day. */
  | 'NOT_ENTITLED'
  /** Too early to book. */
  | 'NOT_OPEN_YET'
  /** The day has passed. */
  | 'PAST';

/** Why it is no: `WaitingRefused.reason`. Words may be added; `message` says each in French. */
export type WaitingRefusalReason =
  /** The town hall has not validated the account, or it is closed. */
  | 'ACCOUNT_NOT_ACTIVE'
  /** The list of that day cannot be joined; `message` says why. */
  | 'NOT_JOINABLE'
  /** A place is left: book it. */
  | 'PLACE_LEFT';

/** What became of waiting for a place. */
export type WaitingStatus =
  /** The town hall gives the places of its days together, once `allocatedFrom` has passed. */
  | 'ASKED'
  /** Booked. */
  | 'BOOKED'
  /** Nothing could be offered any more: `endedReason` says why. */
  | 'ENDED'
  /** The place was kept until its time was over. */
  | 'LAPSED'
  /** The family left the list. */
  | 'LEFT'
  /** A place is kept until `offeredUntil`. */
  | 'OFFERED'
  /** Waits. */
  | 'WAITING';

export type NotCancellableFragment = { bookingId: string, reason: CancellationRefusalReason, message: string };

export type ChangeChoicesQueryVariables = Exact<{
  bookingId: string;
  from: Day;
  to: Day;
}>;


export type ChangeChoicesQuery = { changeChoices: { refusal: string | null, keptCents: Cents, days: Array<{ day: Day, allowed: boolean, reason: string | null, differenceCents: Cents | null, walletCents: Cents | null }> } };

export type ChangeBookingMutationVariables = Exact<{
  input: ChangeBookingInput;
}>;


export type ChangeBookingMutation = { changeBooking:
    | { __typename: 'BookingChanged', differenceCents: Cents, booking: { id: string, day: Day, status: BookingStatus } }
    | { __typename: 'BookingNotChanged', message: string, refusal: ChangeBookingRefusalReason }
   };

export type DemonstrationQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstrationQuery = { agglomeration: { id: string, demonstration: boolean } | null };

export type CustomFieldPartsFragment = { id: string, name: string, label: string, help: string | null, type: CustomFieldType, scope: CustomFieldScope, source: CustomFieldSource, choices: Array<{ value: string, label: string }> };

export type CustomValuePartsFragment = { id: string, value: string | null, label: string, validFrom: Day, givenAt: string, status: CustomValueStatus, refusalReason: string | null, field: { id: string, name: string, label: string, help: string | null, type: CustomFieldType, scope: CustomFieldScope, source: CustomFieldSource, commune: { id: string, name: string }, choices: Array<{ value: string, label: string }> }, beneficiary: { id: string, firstName: string, lastName: string } | null };

export type GiveCustomValueMutationVariables = Exact<{
  input: CustomValueInput;
}>;


export type GiveCustomValueMutation = { giveCustomValue:
    | { __typename: 'CustomValue', id: string, value: string | null, label: string, validFrom: Day, givenAt: string, status: CustomValueStatus, refusalReason: string | null, field: { id: string, name: string, label: string, help: string | null, type: CustomFieldType, scope: CustomFieldScope, source: CustomFieldSource, commune: { id: string, name: string }, choices: Array<{ value: string, label: string }> }, beneficiary: { id: string, firstName: string, lastName: string } | null }
    | { __typename: 'CustomValueRefused', message: string, refusal: CustomValueRefusalReason }
   };

export type DocumentTypePartsFragment = { id: string, kind: DocumentKind, label: string, help: string | null, scope: DocumentScope, validity: DocumentValidity, months: number | null };

export type AskedDocumentPartsFragment = { state: AskedState, until: Day | null, documentId: string | null, type: { id: string, kind: DocumentKind, label: string, help: string | null, scope: DocumentScope, validity: DocumentValidity, months: number | null } };

export type EnrolmentFeePartsFragment = { sentence: string, invoiceId: string | null, service: { id: string, name: string }, beneficiary: { id: string, firstName: string } | null };

export type FiliationPartsFragment = { id: string, type: FiliationType, beneficiary: { id: string, revision: number, firstName: string, lastName: string, birthDate: Day | null, kind: BeneficiaryKind, schoolClass: string | null, typedClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null, schoolPlace: { classId: string, level: SchoolLevel, school: string, name: string } | null }, can: { remove: { allowed: boolean, reason: string | null } } };

export type BeneficiaryPartsFragment = { id: string, revision: number, firstName: string, lastName: string, birthDate: Day | null, kind: BeneficiaryKind, schoolClass: string | null, typedClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null, schoolPlace: { classId: string, level: SchoolLevel, school: string, name: string } | null };

export type DocumentPartsFragment = { id: string, kind: DocumentKind, validUntil: Day | null, status: DocumentStatus, fileName: string, sizeBytes: number, uploadedAt: string, refusalReason: string | null, url: string, type: { id: string, label: string } | null, beneficiary: { id: string, firstName: string } | null, commune: { id: string, name: string } | null };

export type FamilyPapersQueryVariables = Exact<{
  accountId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FamilyPapersQuery = { family: { account: { id: string }, papers: Array<{ regieId: string, regieName: string, closedUntil: Day | null, months: Array<string>, years: Array<number> }>, receipts: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, number: string, regieName: string, day: Day, method: ReceiptMethod, amountCents: Cents, label: string } }> } } };

export type ServicePricePartsFragment = { sample: boolean, sentence: string, service: { id: string, name: string } };

export type SchoolChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolChoicesQuery = { communes: Array<{ id: string, name: string, schools: Array<{ schoolId: string, name: string, schoolYear: string, classes: Array<{ classId: string, name: string, levels: Array<SchoolLevel> }> }> }> };

export type SituationsQueryVariables = Exact<{
  accountId?: string | null | undefined;
}>;


export type SituationsQuery = { communes: Array<{ id: string, name: string, situations: Array<{ id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<{ id: string, label: string }>, services: Array<{ id: string, name: string }>, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }>, enrolmentFees: Array<{ sentence: string, invoiceId: string | null, service: { id: string, name: string }, beneficiary: { id: string, firstName: string } | null }> }> }> };

export type SituationPartsFragment = { id: string, name: string, audience: Audience, residence: Residence, requiredDocuments: Array<{ id: string, label: string }>, services: Array<{ id: string, name: string }>, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }>, enrolmentFees: Array<{ sentence: string, invoiceId: string | null, service: { id: string, name: string }, beneficiary: { id: string, firstName: string } | null }> };

export type IdentityProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentityProvidersQuery = { identityProviders: Array<{ kind: IdentityProviderKind }> };

export type ShownIdentityQueryVariables = Exact<{ [key: string]: never; }>;


export type ShownIdentityQuery = { shownIdentity: { provider: IdentityProviderKind, name: string, firstName: string, lastName: string, email: string | null } | null };

export type ShownIdentityPartsFragment = { provider: IdentityProviderKind, name: string, firstName: string, lastName: string, email: string | null };

export type IdentitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentitiesQuery = { viewer: { sessionId: string, identities: Array<{ provider: IdentityProviderKind, name: string, linkedAt: string, lastUsedAt: string | null }> } | null };

export type SignInByIdentityMutationVariables = Exact<{ [key: string]: never; }>;


export type SignInByIdentityMutation = { signInByIdentity:
    | { __typename: 'SecondFactorAsked', token: string, kinds: Array<SecondFactorKind>, passkeyOptions: string | null }
    | { __typename: 'ShownIdentity', provider: IdentityProviderKind, name: string, firstName: string, lastName: string, email: string | null }
    | { __typename: 'SignInRefused', message: string, reason: SignInRefusalReason }
    | { __typename: 'SignedIn', viewer: { sessionId: string, nextStep: string | null, account: { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: Day | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean }, staff: Array<{ id: string, role: StaffRole, commune: { id: string, name: string, slug: string } | null }> } }
   };

export type LinkIdentityMutationVariables = Exact<{
  password: string;
}>;


export type LinkIdentityMutation = { linkIdentity:
    | { __typename: 'IdentityLinked', message: string }
    | { __typename: 'IdentityRefused', message: string, reason: IdentityRefusalReason }
   };

export type UnlinkIdentityMutationVariables = Exact<{
  provider: IdentityProviderKind;
  password: string;
}>;


export type UnlinkIdentityMutation = { unlinkIdentity:
    | { __typename: 'IdentityRefused', message: string, reason: IdentityRefusalReason }
    | { __typename: 'IdentityUnlinked', message: string }
   };

export type SecondFactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorsQuery = { viewer: { sessionId: string, recoveryCodesLeft: number, secondFactors: Array<{ id: string, kind: SecondFactorKind, name: string, createdAt: string, lastUsedAt: string | null }> } | null };

export type SecondFactorPartsFragment = { id: string, kind: SecondFactorKind, name: string, createdAt: string, lastUsedAt: string | null };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { viewer: { account: { id: string }, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, userAgent: string | null, current: boolean }> } | null };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { revokeSession: { ok: boolean } };

export type RevokeOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeOtherSessionsMutation = { revokeOtherSessions: { ok: boolean } };

export type FinishSignInMutationVariables = Exact<{
  token: string;
  code?: string | null | undefined;
  passkey?: string | null | undefined;
}>;


export type FinishSignInMutation = { finishSignIn:
    | { __typename: 'SecondFactorAsked' }
    | { __typename: 'SignInRefused', message: string, reason: SignInRefusalReason }
    | { __typename: 'SignedIn', viewer: { sessionId: string, nextStep: string | null, account: { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: Day | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean }, staff: Array<{ id: string, role: StaffRole, commune: { id: string, name: string, slug: string } | null }> } }
   };

export type StartTotpMutationVariables = Exact<{
  password: string;
}>;


export type StartTotpMutation = { startTotp:
    | { __typename: 'SecondFactorRefused', message: string, reason: SecondFactorRefusalReason }
    | { __typename: 'TotpStarted', id: string, secret: string, uri: string }
   };

export type ConfirmTotpMutationVariables = Exact<{
  id: string;
  code: string;
}>;


export type ConfirmTotpMutation = { confirmTotp:
    | { __typename: 'SecondFactorAdded', recoveryCodes: Array<string>, factor: { id: string, kind: SecondFactorKind, name: string, createdAt: string, lastUsedAt: string | null } }
    | { __typename: 'SecondFactorRefused', message: string, reason: SecondFactorRefusalReason }
   };

export type StartPasskeyMutationVariables = Exact<{
  password: string;
}>;


export type StartPasskeyMutation = { startPasskey:
    | { __typename: 'PasskeyStarted', token: string, options: string }
    | { __typename: 'SecondFactorRefused', message: string, reason: SecondFactorRefusalReason }
   };

export type ConfirmPasskeyMutationVariables = Exact<{
  token: string;
  name: string;
  passkey: string;
}>;


export type ConfirmPasskeyMutation = { confirmPasskey:
    | { __typename: 'SecondFactorAdded', recoveryCodes: Array<string>, factor: { id: string, kind: SecondFactorKind, name: string, createdAt: string, lastUsedAt: string | null } }
    | { __typename: 'SecondFactorRefused', message: string, reason: SecondFactorRefusalReason }
   };

type AddedParts_SecondFactorAdded_Fragment = { __typename: 'SecondFactorAdded', recoveryCodes: Array<string>, factor: { id: string, kind: SecondFactorKind, name: string, createdAt: string, lastUsedAt: string | null } };

type AddedParts_SecondFactorRefused_Fragment = { __typename: 'SecondFactorRefused', message: string, reason: SecondFactorRefusalReason };

export type AddedPartsFragment =
  | AddedParts_SecondFactorAdded_Fragment
  | AddedParts_SecondFactorRefused_Fragment
;

export type RemoveSecondFactorMutationVariables = Exact<{
  id: string;
  password: string;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor:
    | { __typename: 'SecondFactorRefused', message: string, reason: SecondFactorRefusalReason }
    | { __typename: 'SecondFactorRemoved', message: string }
   };

export type RenewRecoveryCodesMutationVariables = Exact<{
  password: string;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes:
    | { __typename: 'RecoveryCodesMade', recoveryCodes: Array<string> }
    | { __typename: 'SecondFactorRefused', message: string, reason: SecondFactorRefusalReason }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { sessionId: string, nextStep: string | null, account: { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: Day | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean }, staff: Array<{ id: string, role: StaffRole, commune: { id: string, name: string, slug: string } | null }> } | null };

export type ViewerPartsFragment = { sessionId: string, nextStep: string | null, account: { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: Day | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean }, staff: Array<{ id: string, role: StaffRole, commune: { id: string, name: string, slug: string } | null }> };

export type AccountPartsFragment = { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: Day | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean };

export type CommuneThemeFragment = { id: string, name: string, slug: string, logoUrl: string | null, theme: { brand: string, brandStrong: string, brandSoft: string, brandLine: string, selected: string } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SecondFactorAsked', token: string, kinds: Array<SecondFactorKind>, passkeyOptions: string | null }
    | { __typename: 'SignInRefused', message: string, reason: SignInRefusalReason }
    | { __typename: 'SignedIn', viewer: { sessionId: string, nextStep: string | null, account: { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: Day | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean }, staff: Array<{ id: string, role: StaffRole, commune: { id: string, name: string, slug: string } | null }> } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type SecondFactorAskedPartsFragment = { token: string, kinds: Array<SecondFactorKind>, passkeyOptions: string | null };

export type InvoiceRowFragment = { id: string, kind: InvoiceKind, number: string, fee: InvoiceLineNature | null, month: string, issuedOn: Day, dueOn: Day, state: InvoiceState, totalCents: Cents, remainingCents: Cents, creditedCents: Cents, setOffCents: Cents, reason: string | null, correctsId: string | null, correctsNumber: string | null, regieId: string, regieName: string, accountId: string, familyName: string };

export type InvoicePartsFragment = { handedOverOn: Day | null, id: string, kind: InvoiceKind, number: string, fee: InvoiceLineNature | null, month: string, issuedOn: Day, dueOn: Day, state: InvoiceState, totalCents: Cents, remainingCents: Cents, creditedCents: Cents, setOffCents: Cents, reason: string | null, correctsId: string | null, correctsNumber: string | null, regieId: string, regieName: string, accountId: string, familyName: string, lines: Array<{ id: string, nature: InvoiceLineNature, serviceName: string, beneficiaryName: string, unitPriceCents: Cents, quantity: number, totalCents: Cents, days: Array<Day>, detail: string | null }>, creditNotes: Array<{ id: string, number: string, totalCents: Cents, issuedOn: Day, reason: string | null }>, reminders: Array<{ id: string, step: number, sentOn: Day, feeCents: Cents, feeInvoiceId: string | null }>, nextReminder: { step: number, feeCents: Cents, from: Day, ready: boolean, byItself: boolean } | null };

export type OrderStatePartsFragment = { code: OrderStateCode, payer: OrderPayer, label: string, title: string, sentence: string, secondsLeft: number | null };

export type OrderQuotePartsFragment = { totalCents: Cents, regies: Array<{ totalCents: Cents, walletBalanceCents: Cents, careOnlyCents: Cents, careOnlyUnusedCents: Cents, missingCents: Cents, onInvoice: string | null, months: Array<string>, monthsCents: Cents, allCents: Cents, afterMealCents: Cents, cancellationRule: string, regie: { id: string, name: string }, choices: Array<{ method: PaymentMethod, allowed: boolean, reason: string | null, walletCents: Cents, cardCents: Cents }>, lines: Array<{ beneficiaryId: string, beneficiaryName: string, unitPriceCents: Cents, included: boolean, byHours: boolean, afterMealCents: Cents | null, quantity: number, totalCents: Cents, provisional: Array<string>, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string } }, days: Array<{ day: Day, priceCents: Cents, surchargeCents: Cents, cancellableUntil: string }> }> }>, unavailable: Array<{ serviceId: string, beneficiaryId: string, day: Day, reason: UnavailableReason, message: string }>, overlaps: Array<{ serviceId: string, beneficiaryId: string, day: Day, message: string }> };

export type RegieQuotePartsFragment = { totalCents: Cents, walletBalanceCents: Cents, careOnlyCents: Cents, careOnlyUnusedCents: Cents, missingCents: Cents, onInvoice: string | null, months: Array<string>, monthsCents: Cents, allCents: Cents, afterMealCents: Cents, cancellationRule: string, regie: { id: string, name: string }, choices: Array<{ method: PaymentMethod, allowed: boolean, reason: string | null, walletCents: Cents, cardCents: Cents }>, lines: Array<{ beneficiaryId: string, beneficiaryName: string, unitPriceCents: Cents, included: boolean, byHours: boolean, afterMealCents: Cents | null, quantity: number, totalCents: Cents, provisional: Array<string>, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string } }, days: Array<{ day: Day, priceCents: Cents, surchargeCents: Cents, cancellableUntil: string }> }> };

export type LostDayFragment = { serviceId: string, beneficiaryId: string, day: Day, reason: UnavailableReason, message: string };

export type OverlapPartsFragment = { serviceId: string, beneficiaryId: string, day: Day, message: string };

export type OrderRefusalFragment = { message: string, reason: OrderRefusalReason, totalCents: Cents | null, missingCents: Cents | null, unavailable: Array<{ serviceId: string, beneficiaryId: string, day: Day, reason: UnavailableReason, message: string }> };

export type RefundPartsFragment = { id: string, amountCents: Cents, destination: RefundDestination, status: RefundStatus, sentence: string, reason: string | null, orderId: string | null, orderNumber: string | null, askedAt: string };

export type AskRefundMutationVariables = Exact<{
  input: AskRefundInput;
}>;


export type AskRefundMutation = { askRefund:
    | { __typename: 'RefundMade', refund: { id: string, amountCents: Cents, destination: RefundDestination, status: RefundStatus, sentence: string, reason: string | null, orderId: string | null, orderNumber: string | null, askedAt: string } }
    | { __typename: 'RefundRefused', message: string, reason: RefundRefusalReason }
   };

export type StandingDayPartsFragment = { day: Day, state: StandingDayState, bookingId: string | null, bookedOn: Day | null, totalCents: Cents | null, sentence: string | null };

export type StandingPartsFragment = { standing: { id: string, weekdays: Array<number>, firstDay: Day, lastDay: Day | null, revision: number, endedAt: string | null, endedReason: string | null, service: { id: string, name: string, openWeekdays: Array<number>, commune: { id: string, name: string, timeZone: string } }, beneficiary: { id: string, firstName: string } }, plan: { sentence: string, days: Array<{ day: Day, state: StandingDayState, bookingId: string | null, bookedOn: Day | null, totalCents: Cents | null, sentence: string | null }> }, missed: Array<{ day: Day, sentence: string, totalCents: Cents | null, until: string | null }> };

export type StandingBookingsQueryVariables = Exact<{
  accountId?: string | null | undefined;
}>;


export type StandingBookingsQuery = { standingBookings: { rows: Array<{ standing: { id: string, weekdays: Array<number>, firstDay: Day, lastDay: Day | null, revision: number, endedAt: string | null, endedReason: string | null, service: { id: string, name: string, openWeekdays: Array<number>, commune: { id: string, name: string, timeZone: string } }, beneficiary: { id: string, firstName: string } }, plan: { sentence: string, days: Array<{ day: Day, state: StandingDayState, bookingId: string | null, bookedOn: Day | null, totalCents: Cents | null, sentence: string | null }> }, missed: Array<{ day: Day, sentence: string, totalCents: Cents | null, until: string | null }> }> } };

export type StandingChoicesQueryVariables = Exact<{
  accountId?: string | null | undefined;
  day: Day;
}>;


export type StandingChoicesQuery = { availabilityCalendar: { schoolYearEnd: Day | null, services: Array<{ service: { id: string, name: string, openWeekdays: Array<number>, commune: { id: string, name: string } }, beneficiaries: Array<{ beneficiaryId: string, firstName: string }> }> } };

export type PreviewStandingQueryVariables = Exact<{
  input: StandingPreviewInput;
}>;


export type PreviewStandingQuery = { previewStandingBooking:
    | { __typename: 'StandingPlan', sentence: string, days: Array<{ day: Day, state: StandingDayState, bookingId: string | null, bookedOn: Day | null, totalCents: Cents | null, sentence: string | null }> }
    | { __typename: 'StandingRefused', message: string }
   };

export type CreateStandingMutationVariables = Exact<{
  input: CreateStandingBookingInput;
}>;


export type CreateStandingMutation = { createStandingBooking:
    | { __typename: 'StandingBookingSaved' }
    | { __typename: 'StandingRefused', message: string }
   };

export type ChangeStandingMutationVariables = Exact<{
  input: ChangeStandingBookingInput;
}>;


export type ChangeStandingMutation = { changeStandingBooking:
    | { __typename: 'StandingBookingSaved' }
    | { __typename: 'StandingRefused', message: string }
   };

export type StopStandingMutationVariables = Exact<{
  standingBookingId: string;
  revision: number;
  from: Day;
}>;


export type StopStandingMutation = { stopStandingBooking:
    | { __typename: 'StandingBookingSaved' }
    | { __typename: 'StandingRefused', message: string }
   };

export type StandingCancellationQueryVariables = Exact<{
  bookingIds: Array<string> | string;
}>;


export type StandingCancellationQuery = { quoteCancellation: { refundCents: Cents, sentence: string, bookings: Array<{ id: string }>, notCancellable: Array<{ bookingId: string, message: string }> } };

export type CancelStandingDaysMutationVariables = Exact<{
  bookingIds: Array<string> | string;
  expectedRefundCents: Cents;
}>;


export type CancelStandingDaysMutation = { cancelBookings:
    | { __typename: 'BookingsCancelled', refundCents: Cents }
    | { __typename: 'CancellationRefused', message: string }
   };

export type QuoteOrderQueryVariables = Exact<{
  input: QuoteInput;
}>;


export type QuoteOrderQuery = { quoteOrder: { totalCents: Cents, regies: Array<{ totalCents: Cents, walletBalanceCents: Cents, careOnlyCents: Cents, careOnlyUnusedCents: Cents, missingCents: Cents, onInvoice: string | null, months: Array<string>, monthsCents: Cents, allCents: Cents, afterMealCents: Cents, cancellationRule: string, regie: { id: string, name: string }, choices: Array<{ method: PaymentMethod, allowed: boolean, reason: string | null, walletCents: Cents, cardCents: Cents }>, lines: Array<{ beneficiaryId: string, beneficiaryName: string, unitPriceCents: Cents, included: boolean, byHours: boolean, afterMealCents: Cents | null, quantity: number, totalCents: Cents, provisional: Array<string>, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string } }, days: Array<{ day: Day, priceCents: Cents, surchargeCents: Cents, cancellableUntil: string }> }> }>, unavailable: Array<{ serviceId: string, beneficiaryId: string, day: Day, reason: UnavailableReason, message: string }>, overlaps: Array<{ serviceId: string, beneficiaryId: string, day: Day, message: string }> } };

export type BasketNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type BasketNamesQuery = { family: { account: { id: string }, accesses: Array<{ id: string, commune: { id: string } }>, filiations: Array<{ id: string, beneficiary: { id: string, firstName: string } }> }, communes: Array<{ id: string, name: string, services: Array<{ id: string, name: string }> }> };

export type AgendaLinkQueryVariables = Exact<{ [key: string]: never; }>;


export type AgendaLinkQuery = { viewer: { sessionId: string, agendaLink: { createdAt: string, lastReadOn: Day | null } | null } | null };

export type MakeAgendaLinkMutationVariables = Exact<{
  password: string;
}>;


export type MakeAgendaLinkMutation = { makeAgendaLink:
    | { __typename: 'AgendaLinkMade', url: string }
    | { __typename: 'AgendaLinkRefused', message: string, reason: AgendaLinkRefusalReason }
   };

export type RemoveAgendaLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveAgendaLinkMutation = { removeAgendaLink: { ok: boolean } };

export type BookingPartsFragment = { id: string, day: Day, status: BookingStatus, unbooked: boolean, priceCents: Cents, surchargeCents: Cents, keptCents: Cents, cancellableUntil: string, cancelledAt: string | null, unavailableSentence: string | null, orderId: string, attendance: AttendanceStatus | null, takenBack: boolean, byHours: boolean, byAbsence: boolean, byMeal: boolean, afterMealCents: Cents | null, byMonth: boolean, includedCents: Cents | null, explanation: string | null, movedTo: string | null, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string, contactEmail: string | null, contactPhone: string | null } }, beneficiary: { id: string, firstName: string, lastName: string }, can: { cancel: { allowed: boolean, reason: string | null }, change: { allowed: boolean } } };

export type MyBookingsQueryVariables = Exact<{
  from: Day;
  to: Day;
}>;


export type MyBookingsQuery = { family: { account: { id: string }, filiations: Array<{ id: string, beneficiary: { id: string, firstName: string } }>, bookings: Array<{ id: string, day: Day, status: BookingStatus, unbooked: boolean, priceCents: Cents, surchargeCents: Cents, keptCents: Cents, cancellableUntil: string, cancelledAt: string | null, unavailableSentence: string | null, orderId: string, attendance: AttendanceStatus | null, takenBack: boolean, byHours: boolean, byAbsence: boolean, byMeal: boolean, afterMealCents: Cents | null, byMonth: boolean, includedCents: Cents | null, explanation: string | null, movedTo: string | null, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string, contactEmail: string | null, contactPhone: string | null } }, beneficiary: { id: string, firstName: string, lastName: string }, can: { cancel: { allowed: boolean, reason: string | null }, change: { allowed: boolean } } }>, waitingRequests: Array<{ id: string, day: Day, status: WaitingStatus, rankSentence: string | null, offeredUntil: string | null, answerBy: string | null, allocatedFrom: string | null, endedReason: string | null, beneficiary: { id: string, firstName: string }, service: { id: string, name: string, commune: { id: string, name: string, timeZone: string } } }>, accesses: Array<{ id: string, commune: { id: string } }>, ordersToPay: Array<{ id: string, state: { code: OrderStateCode, payer: OrderPayer, label: string, title: string, sentence: string, secondsLeft: number | null } }> } };

export type CancellationQuoteQueryVariables = Exact<{
  bookingIds: Array<string> | string;
  reason?: string | null | undefined;
}>;


export type CancellationQuoteQuery = { quoteCancellation: { refundCents: Cents, sentence: string, withProof: string | null, bookings: Array<{ id: string, day: Day, status: BookingStatus, unbooked: boolean, priceCents: Cents, surchargeCents: Cents, keptCents: Cents, cancellableUntil: string, cancelledAt: string | null, unavailableSentence: string | null, orderId: string, attendance: AttendanceStatus | null, takenBack: boolean, byHours: boolean, byAbsence: boolean, byMeal: boolean, afterMealCents: Cents | null, byMonth: boolean, includedCents: Cents | null, explanation: string | null, movedTo: string | null, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string, contactEmail: string | null, contactPhone: string | null } }, beneficiary: { id: string, firstName: string, lastName: string }, can: { cancel: { allowed: boolean, reason: string | null }, change: { allowed: boolean } } }>, notCancellable: Array<{ bookingId: string, reason: CancellationRefusalReason, message: string }>, reasons: Array<{ word: string, label: string }> } };

export type CancelBookingsMutationVariables = Exact<{
  bookingIds: Array<string> | string;
  expectedRefundCents: Cents;
  reason?: string | null | undefined;
}>;


export type CancelBookingsMutation = { cancelBookings:
    | { __typename: 'BookingsCancelled', refundCents: Cents, bookings: Array<{ id: string, day: Day, status: BookingStatus, unbooked: boolean, priceCents: Cents, surchargeCents: Cents, keptCents: Cents, cancellableUntil: string, cancelledAt: string | null, unavailableSentence: string | null, orderId: string, attendance: AttendanceStatus | null, takenBack: boolean, byHours: boolean, byAbsence: boolean, byMeal: boolean, afterMealCents: Cents | null, byMonth: boolean, includedCents: Cents | null, explanation: string | null, movedTo: string | null, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string, contactEmail: string | null, contactPhone: string | null } }, beneficiary: { id: string, firstName: string, lastName: string }, can: { cancel: { allowed: boolean, reason: string | null }, change: { allowed: boolean } } }>, wallet: { id: string, balanceCents: Cents } }
    | { __typename: 'CancellationRefused', message: string, reason: CancellationRefusalReason, bookings: Array<{ bookingId: string, reason: CancellationRefusalReason, message: string }> }
   };

export type WaitingPartsFragment = { id: string, day: Day, status: WaitingStatus, rankSentence: string | null, offeredUntil: string | null, answerBy: string | null, allocatedFrom: string | null, endedReason: string | null, beneficiary: { id: string, firstName: string }, service: { id: string, name: string, commune: { id: string, name: string, timeZone: string } } };

export type LeaveWaitingListMutationVariables = Exact<{
  requestIds: Array<string> | string;
}>;


export type LeaveWaitingListMutation = { leaveWaitingList: { requests: Array<{ id: string, status: WaitingStatus }> } };

export type CalendarServicePartsFragment = { service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, rules: Array<string>, commune: { id: string, name: string, timeZone: string, contactEmail: string | null, contactPhone: string | null } }, beneficiaries: Array<{ beneficiaryId: string, firstName: string, lastName: string, accessStatus: AccessStatus | null, sentence: string | null, priceCents: Cents | null, included: boolean, byHours: boolean, afterMealCents: Cents | null }>, days: Array<{ day: Day, open: boolean, reason: string | null, shortReason: string | null, note: string | null, breakName: string | null, placesLeft: number | null, cells: Array<{ beneficiaryId: string, state: AvailabilityState, included: boolean, byHours: boolean, afterMealCents: Cents | null, surchargeCents: Cents, totalCents: Cents | null, bookableUntil: string | null, cancellableUntil: string | null, bookingId: string | null, orderId: string | null, reason: string | null, provisional: string | null, overlap: string | null, canWait: boolean, onRequest: boolean, waitingId: string | null, keptUntil: string | null }> }> };

export type CalendarQueryVariables = Exact<{
  from: Day;
  to: Day;
}>;


export type CalendarQuery = { availabilityCalendar: { from: Day, to: Day, today: Day, schoolYearEnd: Day | null, breaks: Array<{ name: string, firstDay: Day, lastDay: Day }>, services: Array<{ service: { id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number>, rules: Array<string>, commune: { id: string, name: string, timeZone: string, contactEmail: string | null, contactPhone: string | null } }, beneficiaries: Array<{ beneficiaryId: string, firstName: string, lastName: string, accessStatus: AccessStatus | null, sentence: string | null, priceCents: Cents | null, included: boolean, byHours: boolean, afterMealCents: Cents | null }>, days: Array<{ day: Day, open: boolean, reason: string | null, shortReason: string | null, note: string | null, breakName: string | null, placesLeft: number | null, cells: Array<{ beneficiaryId: string, state: AvailabilityState, included: boolean, byHours: boolean, afterMealCents: Cents | null, surchargeCents: Cents, totalCents: Cents | null, bookableUntil: string | null, cancellableUntil: string | null, bookingId: string | null, orderId: string | null, reason: string | null, provisional: string | null, overlap: string | null, canWait: boolean, onRequest: boolean, waitingId: string | null, keptUntil: string | null }> }> }> } };

export type JoinWaitingListMutationVariables = Exact<{
  lines: Array<OrderLineInput> | OrderLineInput;
}>;


export type JoinWaitingListMutation = { joinWaitingList:
    | { __typename: 'WaitingListJoined', requests: Array<{ id: string, rankSentence: string | null }> }
    | { __typename: 'WaitingRefused', message: string, refusal: WaitingRefusalReason }
   };

export type DocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentsQuery = { family: { account: { id: string }, filiations: Array<{ id: string, beneficiary: { id: string, firstName: string, lastName: string } }>, accesses: Array<{ id: string, status: AccessStatus, askedDocuments: Array<{ state: AskedState, until: Day | null, documentId: string | null, type: { id: string, kind: DocumentKind, label: string, help: string | null, scope: DocumentScope, validity: DocumentValidity, months: number | null } }>, commune: { id: string, name: string }, beneficiary: { id: string, firstName: string } }>, documents: Array<{ id: string, kind: DocumentKind, validUntil: Day | null, status: DocumentStatus, fileName: string, sizeBytes: number, uploadedAt: string, refusalReason: string | null, url: string, type: { id: string, label: string } | null, beneficiary: { id: string, firstName: string } | null, commune: { id: string, name: string } | null }> } };

export type DocumentCommunesQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentCommunesQuery = { communes: Array<{ id: string, name: string, documentTypes: Array<{ id: string, kind: DocumentKind, label: string, help: string | null, scope: DocumentScope, validity: DocumentValidity, months: number | null }> }> };

export type RemoveDocumentMutationVariables = Exact<{
  id: string;
}>;


export type RemoveDocumentMutation = { removeDocument:
    | { __typename: 'DocumentRefused', message: string, reason: DocumentRefusalReason }
    | { __typename: 'DocumentRemoved', id: string }
   };

export type FiliationsQueryVariables = Exact<{ [key: string]: never; }>;


export type FiliationsQuery = { family: { account: { id: string, lastName: string }, filiations: Array<{ id: string, type: FiliationType, beneficiary: { id: string, revision: number, firstName: string, lastName: string, birthDate: Day | null, kind: BeneficiaryKind, schoolClass: string | null, typedClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null, schoolPlace: { classId: string, level: SchoolLevel, school: string, name: string } | null }, can: { remove: { allowed: boolean, reason: string | null } } }>, customFields: Array<{ id: string, name: string, label: string, help: string | null, type: CustomFieldType, scope: CustomFieldScope, source: CustomFieldSource, commune: { id: string, name: string, timeZone: string }, choices: Array<{ value: string, label: string }> }>, customValues: Array<{ id: string, value: string | null, label: string, validFrom: Day, givenAt: string, status: CustomValueStatus, refusalReason: string | null, field: { id: string, name: string, label: string, help: string | null, type: CustomFieldType, scope: CustomFieldScope, source: CustomFieldSource, commune: { id: string, name: string }, choices: Array<{ value: string, label: string }> }, beneficiary: { id: string, firstName: string, lastName: string } | null }>, pendingChanges: Array<{ id: string, differences: Array<{ fact: FactName, before: string | null, after: string | null }>, beneficiary: { id: string } | null }> } };

export type PendingChangePartsFragment = { id: string, differences: Array<{ fact: FactName, before: string | null, after: string | null }>, beneficiary: { id: string } | null };

export type WithdrawChangeMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawChangeMutation = { withdrawChange: { ok: boolean } };

export type AddBeneficiaryMutationVariables = Exact<{
  input: BeneficiaryInput;
}>;


export type AddBeneficiaryMutation = { addBeneficiary:
    | { __typename: 'FamilyRefused', message: string, reason: FamilyRefusalReason }
    | { __typename: 'Filiation', id: string, type: FiliationType, beneficiary: { id: string, revision: number, firstName: string, lastName: string, birthDate: Day | null, kind: BeneficiaryKind, schoolClass: string | null, typedClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null, schoolPlace: { classId: string, level: SchoolLevel, school: string, name: string } | null }, can: { remove: { allowed: boolean, reason: string | null } } }
   };

export type UpdateBeneficiaryMutationVariables = Exact<{
  filiationId: string;
  revision: number;
  input: BeneficiaryInput;
}>;


export type UpdateBeneficiaryMutation = { updateBeneficiary:
    | { __typename: 'FamilyRefused', message: string, reason: FamilyRefusalReason, current: { id: string, type: FiliationType, beneficiary: { id: string, revision: number, firstName: string, lastName: string, birthDate: Day | null, kind: BeneficiaryKind, schoolClass: string | null, typedClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null, schoolPlace: { classId: string, level: SchoolLevel, school: string, name: string } | null }, can: { remove: { allowed: boolean, reason: string | null } } } | null }
    | { __typename: 'Filiation', id: string, type: FiliationType, beneficiary: { id: string, revision: number, firstName: string, lastName: string, birthDate: Day | null, kind: BeneficiaryKind, schoolClass: string | null, typedClass: string | null, diet: Diet, hasCarePlan: boolean, carePlan: string | null, schoolPlace: { classId: string, level: SchoolLevel, school: string, name: string } | null }, can: { remove: { allowed: boolean, reason: string | null } } }
   };

export type RemoveBeneficiaryMutationVariables = Exact<{
  filiationId: string;
}>;


export type RemoveBeneficiaryMutation = { removeBeneficiary:
    | { __typename: 'BeneficiaryRemoved', id: string }
    | { __typename: 'FamilyRefused', message: string, reason: FamilyRefusalReason }
   };

export type WithdrawCustomValueMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawCustomValueMutation = { withdrawCustomValue: { ok: boolean } };

export type OpenCommunesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenCommunesQuery = { communes: Array<{ id: string, name: string, contactEmail: string | null, contactPhone: string | null, services: Array<{ id: string, name: string }> }> };

export type InvoiceToPayFragment = { id: string, number: string, state: InvoiceState, dueOn: Day, remainingCents: Cents };

export type FamilyHomeQueryVariables = Exact<{
  from: Day;
  to: Day;
}>;


export type FamilyHomeQuery = { overdue: { edges: Array<{ node: { id: string, number: string, state: InvoiceState, dueOn: Day, remainingCents: Cents } }> }, due: { edges: Array<{ node: { id: string, number: string, state: InvoiceState, dueOn: Day, remainingCents: Cents } }> }, family: { account: { id: string }, filiations: Array<{ id: string, beneficiary: { id: string, firstName: string } }>, accesses: Array<{ id: string, status: AccessStatus, reason: string | null, askedDocuments: Array<{ state: AskedState, type: { id: string, label: string } }>, renewal: { from: Day } | null, beneficiary: { id: string, firstName: string }, commune: { id: string, name: string } }>, documents: Array<{ id: string, kind: DocumentKind, status: DocumentStatus, refusalReason: string | null, type: { id: string, label: string } | null }>, wallets: Array<{ id: string, balanceCents: Cents, regie: { id: string, name: string } }>, ordersToPay: Array<{ id: string, number: string, totalCents: Cents, cardCents: Cents, state: { code: OrderStateCode, payer: OrderPayer, label: string, title: string, sentence: string, secondsLeft: number | null } }>, waitingRequests: Array<{ id: string, day: Day, status: WaitingStatus, offeredUntil: string | null, beneficiary: { id: string, firstName: string }, service: { id: string, name: string, commune: { id: string, timeZone: string } } }>, bookings: Array<{ id: string, day: Day, status: BookingStatus, cancellableUntil: string, service: { id: string, name: string, commune: { id: string, name: string, timeZone: string } }, beneficiary: { id: string }, can: { cancel: { allowed: boolean } } }> }, standingBookings: { rows: Array<{ standing: { id: string, beneficiary: { id: string, firstName: string } }, missed: Array<{ day: Day, totalCents: Cents | null }> }> } };

export type MyInvoicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyInvoicesQuery = { invoices: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, kind: InvoiceKind, number: string, fee: InvoiceLineNature | null, month: string, issuedOn: Day, dueOn: Day, state: InvoiceState, totalCents: Cents, remainingCents: Cents, creditedCents: Cents, setOffCents: Cents, reason: string | null, correctsId: string | null, correctsNumber: string | null, regieId: string, regieName: string, accountId: string, familyName: string } }> } };

export type MyInvoiceQueryVariables = Exact<{
  id: string;
}>;


export type MyInvoiceQuery = { invoice: { handedOverOn: Day | null, id: string, kind: InvoiceKind, number: string, fee: InvoiceLineNature | null, month: string, issuedOn: Day, dueOn: Day, state: InvoiceState, totalCents: Cents, remainingCents: Cents, creditedCents: Cents, setOffCents: Cents, reason: string | null, correctsId: string | null, correctsNumber: string | null, regieId: string, regieName: string, accountId: string, familyName: string, lines: Array<{ id: string, nature: InvoiceLineNature, serviceName: string, beneficiaryName: string, unitPriceCents: Cents, quantity: number, totalCents: Cents, days: Array<Day>, detail: string | null }>, creditNotes: Array<{ id: string, number: string, totalCents: Cents, issuedOn: Day, reason: string | null }>, reminders: Array<{ id: string, step: number, sentOn: Day, feeCents: Cents, feeInvoiceId: string | null }>, nextReminder: { step: number, feeCents: Cents, from: Day, ready: boolean, byItself: boolean } | null }, family: { account: { id: string }, wallets: Array<{ id: string, balanceCents: Cents, regie: { id: string } }> } };

export type PayInvoiceMutationVariables = Exact<{
  input: PayInvoiceInput;
}>;


export type PayInvoiceMutation = { payInvoice:
    | { __typename: 'InvoicePaid', invoice: { id: string, kind: InvoiceKind, number: string, fee: InvoiceLineNature | null, month: string, issuedOn: Day, dueOn: Day, state: InvoiceState, totalCents: Cents, remainingCents: Cents, creditedCents: Cents, setOffCents: Cents, reason: string | null, correctsId: string | null, correctsNumber: string | null, regieId: string, regieName: string, accountId: string, familyName: string } }
    | { __typename: 'PayInvoiceRefused', reason: PayInvoiceRefusalReason, message: string }
   };

export type SiteQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteQuery = { agglomeration: { id: string, name: string, logoUrl: string | null, termsVersion: string, publicationDirector: string | null, host: string | null } | null };

export type HeaderFamilyQueryVariables = Exact<{ [key: string]: never; }>;


export type HeaderFamilyQuery = { family: { account: { id: string }, wallets: Array<{ id: string, balanceCents: Cents }>, accesses: Array<{ id: string, status: AccessStatus, commune: { id: string, name: string, slug: string, logoUrl: string | null, theme: { brand: string, brandStrong: string, brandSoft: string, brandLine: string, selected: string } } }> } };

export type ResendConfirmationMutationVariables = Exact<{ [key: string]: never; }>;


export type ResendConfirmationMutation = { resendConfirmation: { ok: boolean } };

export type LeavingQuoteQueryVariables = Exact<{ [key: string]: never; }>;


export type LeavingQuoteQuery = { quoteLeaving: { totalCents: Cents, leavingAt: string | null, whyNot: string | null, cancelled: Array<{ id: string, day: Day, service: { id: string, name: string }, beneficiary: { id: string, firstName: string } }>, kept: Array<{ message: string, booking: { id: string, day: Day, service: { id: string, name: string }, beneficiary: { id: string, firstName: string } } }>, wallets: Array<{ regieId: string, regieName: string, balanceCents: Cents, creditCents: Cents, totalCents: Cents, cardCents: Cents }>, refunds: Array<{ id: string, amountCents: Cents, sentence: string }> } };

export type CloseAccountMutationVariables = Exact<{
  input: CloseAccountInput;
}>;


export type CloseAccountMutation = { closeAccount:
    | { __typename: 'AccountLeaving', closed: boolean, refunds: Array<{ id: string, amountCents: Cents, sentence: string }> }
    | { __typename: 'LeavingRefused', message: string, reason: LeavingRefusalReason }
   };

export type CancelLeavingMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelLeavingMutation = { cancelLeaving: { ok: boolean } };

export type TownHallsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownHallsQuery = { communes: Array<{ id: string, name: string, postalCode: string, contactEmail: string | null, contactPhone: string | null, addressLine: string | null, legalRepresentative: string | null, privacyContact: string | null }> };

export type DataReadersQueryVariables = Exact<{ [key: string]: never; }>;


export type DataReadersQuery = { dataReaders: Array<{ data: PersonalData, roles: Array<StaffRole> }> };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { viewer: { sessionId: string, dataExports: Array<{ id: string, askedAt: string, readyAt: string | null, expiresAt: string | null, sizeBytes: number | null, url: string | null }> } | null };

export type AskDataExportMutationVariables = Exact<{
  password: string;
}>;


export type AskDataExportMutation = { askDataExport:
    | { __typename: 'DataExport', id: string }
    | { __typename: 'DataExportRefused', message: string, reason: DataExportRefusalReason }
   };

export type OrderRowFragment = { id: string, number: string, totalCents: Cents, refundedCents: Cents, createdAt: string, month: Day | null, state: { code: OrderStateCode, payer: OrderPayer, label: string, title: string, sentence: string, secondsLeft: number | null }, regie: { id: string, name: string }, lines: Array<{ id: string, quantity: number, service: { id: string, name: string, unit: string, commune: { id: string, name: string } }, beneficiary: { id: string, firstName: string } }> };

export type OrderPartsFragment = { walletCents: Cents, cardCents: Cents, id: string, number: string, totalCents: Cents, refundedCents: Cents, createdAt: string, month: Day | null, lines: Array<{ id: string, situationName: string, unitPriceCents: Cents, totalCents: Cents, quantity: number, beneficiary: { id: string, lastName: string, firstName: string }, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string } } }>, bookings: Array<{ id: string, day: Day, status: BookingStatus, unbooked: boolean, priceCents: Cents, surchargeCents: Cents, cancelledAt: string | null, unavailableSentence: string | null, explanation: string | null, includedCents: Cents | null, serviceId: string, beneficiaryId: string }>, can: { pay: { allowed: boolean, reason: string | null }, payByCard: { allowed: boolean, reason: string | null }, payByWallet: { allowed: boolean, reason: string | null }, abandon: { allowed: boolean, reason: string | null } }, state: { code: OrderStateCode, payer: OrderPayer, label: string, title: string, sentence: string, secondsLeft: number | null }, regie: { id: string, name: string } };

export type OrderListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OrderListQuery = { family: { account: { id: string }, orders: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, number: string, totalCents: Cents, refundedCents: Cents, createdAt: string, month: Day | null, state: { code: OrderStateCode, payer: OrderPayer, label: string, title: string, sentence: string, secondsLeft: number | null }, regie: { id: string, name: string }, lines: Array<{ id: string, quantity: number, service: { id: string, name: string, unit: string, commune: { id: string, name: string } }, beneficiary: { id: string, firstName: string } }> } }> } } };

export type OrderDetailQueryVariables = Exact<{
  id: string;
}>;


export type OrderDetailQuery = { order: { walletCents: Cents, cardCents: Cents, id: string, number: string, totalCents: Cents, refundedCents: Cents, createdAt: string, month: Day | null, lines: Array<{ id: string, situationName: string, unitPriceCents: Cents, totalCents: Cents, quantity: number, beneficiary: { id: string, lastName: string, firstName: string }, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string } } }>, bookings: Array<{ id: string, day: Day, status: BookingStatus, unbooked: boolean, priceCents: Cents, surchargeCents: Cents, cancelledAt: string | null, unavailableSentence: string | null, explanation: string | null, includedCents: Cents | null, serviceId: string, beneficiaryId: string }>, can: { pay: { allowed: boolean, reason: string | null }, payByCard: { allowed: boolean, reason: string | null }, payByWallet: { allowed: boolean, reason: string | null }, abandon: { allowed: boolean, reason: string | null } }, state: { code: OrderStateCode, payer: OrderPayer, label: string, title: string, sentence: string, secondsLeft: number | null }, regie: { id: string, name: string } } };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { placeOrder:
    | { __typename: 'OrderPlaced', paymentUrl: string | null, order: { walletCents: Cents, cardCents: Cents, id: string, number: string, totalCents: Cents, refundedCents: Cents, createdAt: string, month: Day | null, lines: Array<{ id: string, situationName: string, unitPriceCents: Cents, totalCents: Cents, quantity: number, beneficiary: { id: string, lastName: string, firstName: string }, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string } } }>, bookings: Array<{ id: string, day: Day, status: BookingStatus, unbooked: boolean, priceCents: Cents, surchargeCents: Cents, cancelledAt: string | null, unavailableSentence: string | null, explanation: string | null, includedCents: Cents | null, serviceId: string, beneficiaryId: string }>, can: { pay: { allowed: boolean, reason: string | null }, payByCard: { allowed: boolean, reason: string | null }, payByWallet: { allowed: boolean, reason: string | null }, abandon: { allowed: boolean, reason: string | null } }, state: { code: OrderStateCode, payer: OrderPayer, label: string, title: string, sentence: string, secondsLeft: number | null }, regie: { id: string, name: string } } }
    | { __typename: 'OrderRefused', message: string, reason: OrderRefusalReason, totalCents: Cents | null, missingCents: Cents | null, unavailable: Array<{ serviceId: string, beneficiaryId: string, day: Day, reason: UnavailableReason, message: string }> }
   };

export type PayOrderMutationVariables = Exact<{
  orderId: string;
  payment: PaymentMethod;
}>;


export type PayOrderMutation = { payOrder:
    | { __typename: 'OrderPlaced', paymentUrl: string | null, order: { walletCents: Cents, cardCents: Cents, id: string, number: string, totalCents: Cents, refundedCents: Cents, createdAt: string, month: Day | null, lines: Array<{ id: string, situationName: string, unitPriceCents: Cents, totalCents: Cents, quantity: number, beneficiary: { id: string, lastName: string, firstName: string }, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string } } }>, bookings: Array<{ id: string, day: Day, status: BookingStatus, unbooked: boolean, priceCents: Cents, surchargeCents: Cents, cancelledAt: string | null, unavailableSentence: string | null, explanation: string | null, includedCents: Cents | null, serviceId: string, beneficiaryId: string }>, can: { pay: { allowed: boolean, reason: string | null }, payByCard: { allowed: boolean, reason: string | null }, payByWallet: { allowed: boolean, reason: string | null }, abandon: { allowed: boolean, reason: string | null } }, state: { code: OrderStateCode, payer: OrderPayer, label: string, title: string, sentence: string, secondsLeft: number | null }, regie: { id: string, name: string } } }
    | { __typename: 'OrderRefused', message: string, reason: OrderRefusalReason, totalCents: Cents | null, missingCents: Cents | null, unavailable: Array<{ serviceId: string, beneficiaryId: string, day: Day, reason: UnavailableReason, message: string }> }
   };

export type AbandonOrderMutationVariables = Exact<{
  orderId: string;
}>;


export type AbandonOrderMutation = { abandonOrder:
    | { __typename: 'OrderPlaced', order: { walletCents: Cents, cardCents: Cents, id: string, number: string, totalCents: Cents, refundedCents: Cents, createdAt: string, month: Day | null, lines: Array<{ id: string, situationName: string, unitPriceCents: Cents, totalCents: Cents, quantity: number, beneficiary: { id: string, lastName: string, firstName: string }, service: { id: string, name: string, unit: string, commune: { id: string, name: string, timeZone: string } } }>, bookings: Array<{ id: string, day: Day, status: BookingStatus, unbooked: boolean, priceCents: Cents, surchargeCents: Cents, cancelledAt: string | null, unavailableSentence: string | null, explanation: string | null, includedCents: Cents | null, serviceId: string, beneficiaryId: string }>, can: { pay: { allowed: boolean, reason: string | null }, payByCard: { allowed: boolean, reason: string | null }, payByWallet: { allowed: boolean, reason: string | null }, abandon: { allowed: boolean, reason: string | null } }, state: { code: OrderStateCode, payer: OrderPayer, label: string, title: string, sentence: string, secondsLeft: number | null }, regie: { id: string, name: string } } }
    | { __typename: 'OrderRefused', message: string, reason: OrderRefusalReason, totalCents: Cents | null, missingCents: Cents | null, unavailable: Array<{ serviceId: string, beneficiaryId: string, day: Day, reason: UnavailableReason, message: string }> }
   };

export type PaymentPartsFragment = { id: string, purpose: PaymentPurpose, status: PaymentStatus, amountCents: Cents, url: string | null, orderId: string | null, invoiceId: string | null, sentence: string, regie: { id: string, name: string } };

export type CheckPaymentMutationVariables = Exact<{
  id: string;
}>;


export type CheckPaymentMutation = { checkPayment: { id: string, purpose: PaymentPurpose, status: PaymentStatus, amountCents: Cents, url: string | null, orderId: string | null, invoiceId: string | null, sentence: string, regie: { id: string, name: string } } };

export type ProfileChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileChangesQuery = { family: { account: { id: string }, pendingChanges: Array<{ id: string, differences: Array<{ fact: FactName, before: string | null, after: string | null }>, beneficiary: { id: string } | null }> } };

export type ConsultationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsultationsQuery = { viewer: { account: { id: string }, consultations: Array<{ day: Day, data: PersonalData, communeName: string | null, roles: Array<StaffRole>, byProgram: boolean }> } | null };

export type UpdateProfileMutationVariables = Exact<{
  before?: PersonalDetailsInput | null | undefined;
  details: PersonalDetailsInput;
}>;


export type UpdateProfileMutation = { updateProfile: { id: string, email: string, gender: Gender | null, firstName: string, lastName: string, birthDate: Day | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null, status: AccountStatus, leavingAt: string | null, refusalReason: string | null, emailConfirmed: boolean } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'LinkRefused', message: string, reason: LinkRefusalReason, field: string | null }
    | { __typename: 'PasswordChanged', message: string }
   };

export type ServiceRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceRulesQuery = { communes: Array<{ id: string, name: string, services: Array<{ id: string, name: string, rules: Array<string> }>, situations: Array<{ id: string, name: string, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }> }> }> };

export type AccessesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessesQuery = { family: { account: { id: string }, filiations: Array<{ id: string, beneficiary: { id: string, firstName: string, lastName: string, kind: BeneficiaryKind } }>, accesses: Array<{ id: string, status: AccessStatus, reason: string | null, requestedAt: string, validFrom: Day | null, validTo: Day | null, endedAt: string | null, askedDocuments: Array<{ state: AskedState, until: Day | null, documentId: string | null, type: { id: string, kind: DocumentKind, label: string, help: string | null, scope: DocumentScope, validity: DocumentValidity, months: number | null } }>, renewal: { from: Day, until: Day, note: string | null } | null, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }>, enrolmentFees: Array<{ sentence: string, invoiceId: string | null, service: { id: string, name: string }, beneficiary: { id: string, firstName: string } | null }>, situation: { id: string, name: string }, commune: { id: string, name: string }, beneficiary: { id: string, firstName: string } }> } };

export type AccessPartsFragment = { id: string, status: AccessStatus, reason: string | null, requestedAt: string, validFrom: Day | null, validTo: Day | null, endedAt: string | null, askedDocuments: Array<{ state: AskedState, until: Day | null, documentId: string | null, type: { id: string, kind: DocumentKind, label: string, help: string | null, scope: DocumentScope, validity: DocumentValidity, months: number | null } }>, renewal: { from: Day, until: Day, note: string | null } | null, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }>, enrolmentFees: Array<{ sentence: string, invoiceId: string | null, service: { id: string, name: string }, beneficiary: { id: string, firstName: string } | null }>, situation: { id: string, name: string }, commune: { id: string, name: string }, beneficiary: { id: string, firstName: string } };

export type RequestAccessMutationVariables = Exact<{
  situationId: string;
  beneficiaryIds: Array<string> | string;
}>;


export type RequestAccessMutation = { requestAccess:
    | { __typename: 'AccessRefused', message: string, reason: AccessRefusalReason }
    | { __typename: 'AccessRequested', accesses: Array<{ id: string, status: AccessStatus, reason: string | null, requestedAt: string, validFrom: Day | null, validTo: Day | null, endedAt: string | null, askedDocuments: Array<{ state: AskedState, until: Day | null, documentId: string | null, type: { id: string, kind: DocumentKind, label: string, help: string | null, scope: DocumentScope, validity: DocumentValidity, months: number | null } }>, renewal: { from: Day, until: Day, note: string | null } | null, prices: Array<{ sample: boolean, sentence: string, service: { id: string, name: string } }>, enrolmentFees: Array<{ sentence: string, invoiceId: string | null, service: { id: string, name: string }, beneficiary: { id: string, firstName: string } | null }>, situation: { id: string, name: string }, commune: { id: string, name: string }, beneficiary: { id: string, firstName: string } }> }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { ok: boolean } };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'LinkRefused', message: string, reason: LinkRefusalReason, field: string | null }
    | { __typename: 'PasswordChanged', message: string }
   };

export type ConfirmEmailMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailMutation = { confirmEmail:
    | { __typename: 'EmailConfirmed', email: string, message: string }
    | { __typename: 'LinkRefused', message: string, reason: LinkRefusalReason }
   };

export type SignUpDraftQueryVariables = Exact<{ [key: string]: never; }>;


export type SignUpDraftQuery = { signUpDraft: { step: number, email: string | null, revision: number, hasPassword: boolean, details: { gender: Gender | null, firstName: string, lastName: string, birthDate: Day | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null } | null, beneficiaries: Array<{ key: string, firstName: string, lastName: string, birthDate: Day | null, type: FiliationType, schoolClass: string | null, schoolPlace: { classId: string, school: string, name: string, level: SchoolLevel } | null }> } | null };

export type SignUpDraftPartsFragment = { step: number, email: string | null, revision: number, hasPassword: boolean, details: { gender: Gender | null, firstName: string, lastName: string, birthDate: Day | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null } | null, beneficiaries: Array<{ key: string, firstName: string, lastName: string, birthDate: Day | null, type: FiliationType, schoolClass: string | null, schoolPlace: { classId: string, school: string, name: string, level: SchoolLevel } | null }> };

export type SaveSignUpDetailsMutationVariables = Exact<{
  input: SignUpDetailsInput;
}>;


export type SaveSignUpDetailsMutation = { saveSignUpDetails:
    | { __typename: 'SignUpDraft', step: number, email: string | null, revision: number, hasPassword: boolean, details: { gender: Gender | null, firstName: string, lastName: string, birthDate: Day | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null } | null, beneficiaries: Array<{ key: string, firstName: string, lastName: string, birthDate: Day | null, type: FiliationType, schoolClass: string | null, schoolPlace: { classId: string, school: string, name: string, level: SchoolLevel } | null }> }
    | { __typename: 'SignUpRefused', message: string, reason: SignUpRefusalReason, field: string | null }
   };

export type SaveSignUpBeneficiariesMutationVariables = Exact<{
  revision: number;
  beneficiaries: Array<SignUpBeneficiaryInput> | SignUpBeneficiaryInput;
}>;


export type SaveSignUpBeneficiariesMutation = { saveSignUpBeneficiaries:
    | { __typename: 'SignUpDraft', step: number, email: string | null, revision: number, hasPassword: boolean, details: { gender: Gender | null, firstName: string, lastName: string, birthDate: Day | null, phone: string | null, addressLine: string | null, postalCode: string | null, city: string | null, newsletter: boolean, partnerOffers: boolean, isCompany: boolean, companyName: string | null, siret: string | null } | null, beneficiaries: Array<{ key: string, firstName: string, lastName: string, birthDate: Day | null, type: FiliationType, schoolClass: string | null, schoolPlace: { classId: string, school: string, name: string, level: SchoolLevel } | null }> }
    | { __typename: 'SignUpRefused', message: string, reason: SignUpRefusalReason, field: string | null }
   };

export type CompleteSignUpMutationVariables = Exact<{
  accesses: Array<SignUpAccessInput> | SignUpAccessInput;
}>;


export type CompleteSignUpMutation = { completeSignUp:
    | { __typename: 'SignUpReceived', email: string, message: string }
    | { __typename: 'SignUpRefused', message: string, reason: SignUpRefusalReason, field: string | null }
   };

export type WalletPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WalletPageQuery = { family: { account: { id: string }, wallets: Array<{ id: string, balanceCents: Cents, careOnlyCents: Cents, refundableCents: Cents, cardRefundableCents: Cents, leastTopUpCents: Cents | null, regie: { id: string, name: string }, communes: Array<{ id: string, name: string, timeZone: string }>, refunds: { edges: Array<{ node: { id: string, amountCents: Cents, destination: RefundDestination, status: RefundStatus, sentence: string, reason: string | null, orderId: string | null, orderNumber: string | null, askedAt: string } }> } }> } };

export type WalletStatementQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WalletStatementQuery = { family: { account: { id: string }, wallets: Array<{ id: string, statement: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, at: string, cause: MovementCause, label: string, amountCents: Cents, balanceAfterCents: Cents, orderId: string | null } }> } }> } };

export type TopUpMutationVariables = Exact<{
  input: TopUpInput;
}>;


export type TopUpMutation = { topUp:
    | { __typename: 'TopUpRefused', message: string, reason: TopUpRefusalReason }
    | { __typename: 'TopUpStarted', payment: { id: string, url: string | null, status: PaymentStatus } }
   };

export const NotCancellableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotCancellable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookingNotCancellable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const CustomFieldPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode;
export const CustomValuePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomValueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldParts"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode;
export const BeneficiaryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeneficiaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"typedClass"}},{"kind":"Field","name":{"kind":"Name","value":"schoolPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]} as unknown as DocumentNode;
export const FiliationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiliationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeneficiaryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeneficiaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"typedClass"}},{"kind":"Field","name":{"kind":"Name","value":"schoolPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]} as unknown as DocumentNode;
export const DocumentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportingDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const ServicePricePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const EnrolmentFeePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentFeeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolmentFee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceId"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]} as unknown as DocumentNode;
export const SituationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Situation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentFees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrolmentFeeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentFeeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolmentFee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceId"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const ShownIdentityPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownIdentityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShownIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode;
export const SecondFactorPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondFactorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode;
export const AddedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddSecondFactorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondFactorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondFactorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode;
export const AccountPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}}]} as unknown as DocumentNode;
export const ViewerPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}}]} as unknown as DocumentNode;
export const CommuneThemeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneTheme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"brandStrong"}},{"kind":"Field","name":{"kind":"Name","value":"brandSoft"}},{"kind":"Field","name":{"kind":"Name","value":"brandLine"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}}]}}]}}]} as unknown as DocumentNode;
export const SecondFactorAskedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondFactorAskedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"passkeyOptions"}}]}}]} as unknown as DocumentNode;
export const InvoiceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"remainingCents"}},{"kind":"Field","name":{"kind":"Name","value":"creditedCents"}},{"kind":"Field","name":{"kind":"Name","value":"setOffCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correctsId"}},{"kind":"Field","name":{"kind":"Name","value":"correctsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regieId"}},{"kind":"Field","name":{"kind":"Name","value":"regieName"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]} as unknown as DocumentNode;
export const InvoicePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceRow"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"feeCents"}},{"kind":"Field","name":{"kind":"Name","value":"feeInvoiceId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextReminder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"feeCents"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"byItself"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"remainingCents"}},{"kind":"Field","name":{"kind":"Name","value":"creditedCents"}},{"kind":"Field","name":{"kind":"Name","value":"setOffCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correctsId"}},{"kind":"Field","name":{"kind":"Name","value":"correctsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regieId"}},{"kind":"Field","name":{"kind":"Name","value":"regieName"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]} as unknown as DocumentNode;
export const RegieQuotePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegieQuoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegieQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletBalanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyUnusedCents"}},{"kind":"Field","name":{"kind":"Name","value":"missingCents"}},{"kind":"Field","name":{"kind":"Name","value":"onInvoice"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"monthsCents"}},{"kind":"Field","name":{"kind":"Name","value":"allCents"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationRule"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"byHours"}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]}}]} as unknown as DocumentNode;
export const LostDayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnavailableDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const OverlapPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlapParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverlapWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const OrderQuotePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderQuoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"regies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegieQuoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LostDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverlapParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegieQuoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegieQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletBalanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyUnusedCents"}},{"kind":"Field","name":{"kind":"Name","value":"missingCents"}},{"kind":"Field","name":{"kind":"Name","value":"onInvoice"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"monthsCents"}},{"kind":"Field","name":{"kind":"Name","value":"allCents"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationRule"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"byHours"}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnavailableDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlapParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverlapWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const OrderRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"missingCents"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LostDay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnavailableDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const RefundPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}}]} as unknown as DocumentNode;
export const StandingDayPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandingDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"bookedOn"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]} as unknown as DocumentNode;
export const StandingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandingBookingPlanned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedReason"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingDayParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandingDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"bookedOn"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]} as unknown as DocumentNode;
export const BookingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unbooked"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"keptCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unavailableSentence"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"takenBack"}},{"kind":"Field","name":{"kind":"Name","value":"byHours"}},{"kind":"Field","name":{"kind":"Name","value":"byAbsence"}},{"kind":"Field","name":{"kind":"Name","value":"byMeal"}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}},{"kind":"Field","name":{"kind":"Name","value":"byMonth"}},{"kind":"Field","name":{"kind":"Name","value":"includedCents"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]}}]} as unknown as DocumentNode;
export const WaitingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitingRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rankSentence"}},{"kind":"Field","name":{"kind":"Name","value":"offeredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"endedReason"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]} as unknown as DocumentNode;
export const CalendarServicePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarServiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceCalendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"accessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"byHours"}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"shortReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"breakName"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"byHours"}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"bookableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"overlap"}},{"kind":"Field","name":{"kind":"Name","value":"canWait"}},{"kind":"Field","name":{"kind":"Name","value":"onRequest"}},{"kind":"Field","name":{"kind":"Name","value":"waitingId"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}}]}}]}}]}}]} as unknown as DocumentNode;
export const PendingChangePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PendingChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;
export const InvoiceToPayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceToPay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"remainingCents"}}]}}]} as unknown as DocumentNode;
export const OrderStatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderStateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}}]} as unknown as DocumentNode;
export const OrderRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"refundedCents"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderStateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderStateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}}]} as unknown as DocumentNode;
export const OrderPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRow"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situationName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unbooked"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unavailableSentence"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"includedCents"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payByCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payByWallet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abandon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderStateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"refundedCents"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderStateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}}]} as unknown as DocumentNode;
export const PaymentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceId"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const DocumentTypePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentTypeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}}]} as unknown as DocumentNode;
export const AskedDocumentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedDocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskedDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentTypeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentTypeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}}]} as unknown as DocumentNode;
export const AccessPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedDocumentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentFees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrolmentFeeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentTypeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedDocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskedDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentTypeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentFeeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolmentFee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceId"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export const SignUpDraftPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignUpDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"schoolPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ChangeChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangeChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bookingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"keptCents"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"differenceCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangeChoicesQuery__
 *
 * To run a query within a Vue component, call `useChangeChoicesQuery` and pass it any options that fit your needs.
 * When your component renders, `useChangeChoicesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useChangeChoicesQuery({
 *   bookingId: // value for 'bookingId'
 *   from: // value for 'from'
 *   to: // value for 'to'
 * });
 */
export function useChangeChoicesQuery(variables: ChangeChoicesQueryVariables | VueCompositionApi.Ref<ChangeChoicesQueryVariables> | ReactiveFunction<ChangeChoicesQueryVariables>, options: VueApolloComposable.UseQueryOptions<ChangeChoicesQuery, ChangeChoicesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ChangeChoicesQuery, ChangeChoicesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ChangeChoicesQuery, ChangeChoicesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ChangeChoicesQuery, ChangeChoicesQueryVariables>(ChangeChoicesDocument, variables, options);
}
export function useChangeChoicesLazyQuery(variables?: ChangeChoicesQueryVariables | VueCompositionApi.Ref<ChangeChoicesQueryVariables> | ReactiveFunction<ChangeChoicesQueryVariables>, options: VueApolloComposable.UseQueryOptions<ChangeChoicesQuery, ChangeChoicesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ChangeChoicesQuery, ChangeChoicesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ChangeChoicesQuery, ChangeChoicesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ChangeChoicesQuery, ChangeChoicesQueryVariables>(ChangeChoicesDocument, variables, options);
}
export type ChangeChoicesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ChangeChoicesQuery, ChangeChoicesQueryVariables>;
export const ChangeBookingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookingChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differenceCents"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookingNotChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangeBookingMutation__
 *
 * To run a mutation, you first call `useChangeBookingMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useChangeBookingMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useChangeBookingMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useChangeBookingMutation(options: VueApolloComposable.UseMutationOptions<ChangeBookingMutation, ChangeBookingMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ChangeBookingMutation, ChangeBookingMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ChangeBookingMutation, ChangeBookingMutationVariables>(ChangeBookingDocument, options);
}
export type ChangeBookingMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ChangeBookingMutation, ChangeBookingMutationVariables>;
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
export const GiveCustomValueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveCustomValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomValueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveCustomValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomValueParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomValueRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomValueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldParts"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useGiveCustomValueMutation__
 *
 * To run a mutation, you first call `useGiveCustomValueMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useGiveCustomValueMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useGiveCustomValueMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useGiveCustomValueMutation(options: VueApolloComposable.UseMutationOptions<GiveCustomValueMutation, GiveCustomValueMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<GiveCustomValueMutation, GiveCustomValueMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<GiveCustomValueMutation, GiveCustomValueMutationVariables>(GiveCustomValueDocument, options);
}
export type GiveCustomValueMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<GiveCustomValueMutation, GiveCustomValueMutationVariables>;
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
export const SchoolChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSchoolChoicesQuery__
 *
 * To run a query within a Vue component, call `useSchoolChoicesQuery` and pass it any options that fit your needs.
 * When your component renders, `useSchoolChoicesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useSchoolChoicesQuery();
 */
export function useSchoolChoicesQuery(options: VueApolloComposable.UseQueryOptions<SchoolChoicesQuery, SchoolChoicesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SchoolChoicesQuery, SchoolChoicesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SchoolChoicesQuery, SchoolChoicesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<SchoolChoicesQuery, SchoolChoicesQueryVariables>(SchoolChoicesDocument, {}, options);
}
export function useSchoolChoicesLazyQuery(options: VueApolloComposable.UseQueryOptions<SchoolChoicesQuery, SchoolChoicesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SchoolChoicesQuery, SchoolChoicesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SchoolChoicesQuery, SchoolChoicesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<SchoolChoicesQuery, SchoolChoicesQueryVariables>(SchoolChoicesDocument, {}, options);
}
export type SchoolChoicesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<SchoolChoicesQuery, SchoolChoicesQueryVariables>;
export const SituationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Situations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SituationParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentFeeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolmentFee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceId"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SituationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Situation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentFees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrolmentFeeParts"}}]}}]}}]} as unknown as DocumentNode;

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
export const IdentityProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentityProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useIdentityProvidersQuery__
 *
 * To run a query within a Vue component, call `useIdentityProvidersQuery` and pass it any options that fit your needs.
 * When your component renders, `useIdentityProvidersQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useIdentityProvidersQuery();
 */
export function useIdentityProvidersQuery(options: VueApolloComposable.UseQueryOptions<IdentityProvidersQuery, IdentityProvidersQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<IdentityProvidersQuery, IdentityProvidersQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<IdentityProvidersQuery, IdentityProvidersQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<IdentityProvidersQuery, IdentityProvidersQueryVariables>(IdentityProvidersDocument, {}, options);
}
export function useIdentityProvidersLazyQuery(options: VueApolloComposable.UseQueryOptions<IdentityProvidersQuery, IdentityProvidersQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<IdentityProvidersQuery, IdentityProvidersQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<IdentityProvidersQuery, IdentityProvidersQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<IdentityProvidersQuery, IdentityProvidersQueryVariables>(IdentityProvidersDocument, {}, options);
}
export type IdentityProvidersQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<IdentityProvidersQuery, IdentityProvidersQueryVariables>;
export const ShownIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShownIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shownIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownIdentityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownIdentityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShownIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode;

/**
 * __useShownIdentityQuery__
 *
 * To run a query within a Vue component, call `useShownIdentityQuery` and pass it any options that fit your needs.
 * When your component renders, `useShownIdentityQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useShownIdentityQuery();
 */
export function useShownIdentityQuery(options: VueApolloComposable.UseQueryOptions<ShownIdentityQuery, ShownIdentityQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ShownIdentityQuery, ShownIdentityQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ShownIdentityQuery, ShownIdentityQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ShownIdentityQuery, ShownIdentityQueryVariables>(ShownIdentityDocument, {}, options);
}
export function useShownIdentityLazyQuery(options: VueApolloComposable.UseQueryOptions<ShownIdentityQuery, ShownIdentityQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ShownIdentityQuery, ShownIdentityQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ShownIdentityQuery, ShownIdentityQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ShownIdentityQuery, ShownIdentityQueryVariables>(ShownIdentityDocument, {}, options);
}
export type ShownIdentityQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ShownIdentityQuery, ShownIdentityQueryVariables>;
export const IdentitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useIdentitiesQuery__
 *
 * To run a query within a Vue component, call `useIdentitiesQuery` and pass it any options that fit your needs.
 * When your component renders, `useIdentitiesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useIdentitiesQuery();
 */
export function useIdentitiesQuery(options: VueApolloComposable.UseQueryOptions<IdentitiesQuery, IdentitiesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<IdentitiesQuery, IdentitiesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<IdentitiesQuery, IdentitiesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<IdentitiesQuery, IdentitiesQueryVariables>(IdentitiesDocument, {}, options);
}
export function useIdentitiesLazyQuery(options: VueApolloComposable.UseQueryOptions<IdentitiesQuery, IdentitiesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<IdentitiesQuery, IdentitiesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<IdentitiesQuery, IdentitiesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<IdentitiesQuery, IdentitiesQueryVariables>(IdentitiesDocument, {}, options);
}
export type IdentitiesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<IdentitiesQuery, IdentitiesQueryVariables>;
export const SignInByIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInByIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInByIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondFactorAskedParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShownIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownIdentityParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownIdentityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShownIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondFactorAskedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"passkeyOptions"}}]}}]} as unknown as DocumentNode;

/**
 * __useSignInByIdentityMutation__
 *
 * To run a mutation, you first call `useSignInByIdentityMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSignInByIdentityMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSignInByIdentityMutation();
 */
export function useSignInByIdentityMutation(options: VueApolloComposable.UseMutationOptions<SignInByIdentityMutation, SignInByIdentityMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SignInByIdentityMutation, SignInByIdentityMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SignInByIdentityMutation, SignInByIdentityMutationVariables>(SignInByIdentityDocument, options);
}
export type SignInByIdentityMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SignInByIdentityMutation, SignInByIdentityMutationVariables>;
export const LinkIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityLinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useLinkIdentityMutation__
 *
 * To run a mutation, you first call `useLinkIdentityMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useLinkIdentityMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useLinkIdentityMutation({
 *   variables: {
 *     password: // value for 'password'
 *   },
 * });
 */
export function useLinkIdentityMutation(options: VueApolloComposable.UseMutationOptions<LinkIdentityMutation, LinkIdentityMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<LinkIdentityMutation, LinkIdentityMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<LinkIdentityMutation, LinkIdentityMutationVariables>(LinkIdentityDocument, options);
}
export type LinkIdentityMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<LinkIdentityMutation, LinkIdentityMutationVariables>;
export const UnlinkIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"provider"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlinkIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"provider"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provider"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityUnlinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useUnlinkIdentityMutation__
 *
 * To run a mutation, you first call `useUnlinkIdentityMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useUnlinkIdentityMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useUnlinkIdentityMutation({
 *   variables: {
 *     provider: // value for 'provider'
 *     password: // value for 'password'
 *   },
 * });
 */
export function useUnlinkIdentityMutation(options: VueApolloComposable.UseMutationOptions<UnlinkIdentityMutation, UnlinkIdentityMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<UnlinkIdentityMutation, UnlinkIdentityMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<UnlinkIdentityMutation, UnlinkIdentityMutationVariables>(UnlinkIdentityDocument, options);
}
export type UnlinkIdentityMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<UnlinkIdentityMutation, UnlinkIdentityMutationVariables>;
export const SecondFactorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SecondFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondFactorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondFactorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode;

/**
 * __useSecondFactorsQuery__
 *
 * To run a query within a Vue component, call `useSecondFactorsQuery` and pass it any options that fit your needs.
 * When your component renders, `useSecondFactorsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useSecondFactorsQuery();
 */
export function useSecondFactorsQuery(options: VueApolloComposable.UseQueryOptions<SecondFactorsQuery, SecondFactorsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SecondFactorsQuery, SecondFactorsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SecondFactorsQuery, SecondFactorsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<SecondFactorsQuery, SecondFactorsQueryVariables>(SecondFactorsDocument, {}, options);
}
export function useSecondFactorsLazyQuery(options: VueApolloComposable.UseQueryOptions<SecondFactorsQuery, SecondFactorsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SecondFactorsQuery, SecondFactorsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SecondFactorsQuery, SecondFactorsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<SecondFactorsQuery, SecondFactorsQueryVariables>(SecondFactorsDocument, {}, options);
}
export type SecondFactorsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<SecondFactorsQuery, SecondFactorsQueryVariables>;
export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSessionsQuery__
 *
 * To run a query within a Vue component, call `useSessionsQuery` and pass it any options that fit your needs.
 * When your component renders, `useSessionsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useSessionsQuery();
 */
export function useSessionsQuery(options: VueApolloComposable.UseQueryOptions<SessionsQuery, SessionsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SessionsQuery, SessionsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SessionsQuery, SessionsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<SessionsQuery, SessionsQueryVariables>(SessionsDocument, {}, options);
}
export function useSessionsLazyQuery(options: VueApolloComposable.UseQueryOptions<SessionsQuery, SessionsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SessionsQuery, SessionsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SessionsQuery, SessionsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<SessionsQuery, SessionsQueryVariables>(SessionsDocument, {}, options);
}
export type SessionsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRevokeSessionMutation__
 *
 * To run a mutation, you first call `useRevokeSessionMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRevokeSessionMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRevokeSessionMutation({
 *   variables: {
 *     id: // value for 'id'
 *   },
 * });
 */
export function useRevokeSessionMutation(options: VueApolloComposable.UseMutationOptions<RevokeSessionMutation, RevokeSessionMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RevokeSessionMutation, RevokeSessionMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RevokeSessionMutation, RevokeSessionMutationVariables>(RevokeSessionDocument, options);
}
export type RevokeSessionMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRevokeOtherSessionsMutation__
 *
 * To run a mutation, you first call `useRevokeOtherSessionsMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRevokeOtherSessionsMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRevokeOtherSessionsMutation();
 */
export function useRevokeOtherSessionsMutation(options: VueApolloComposable.UseMutationOptions<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>(RevokeOtherSessionsDocument, options);
}
export type RevokeOtherSessionsMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const FinishSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"passkey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"passkey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"passkey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}}]} as unknown as DocumentNode;

/**
 * __useFinishSignInMutation__
 *
 * To run a mutation, you first call `useFinishSignInMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useFinishSignInMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useFinishSignInMutation({
 *   variables: {
 *     token: // value for 'token'
 *     code: // value for 'code'
 *     passkey: // value for 'passkey'
 *   },
 * });
 */
export function useFinishSignInMutation(options: VueApolloComposable.UseMutationOptions<FinishSignInMutation, FinishSignInMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<FinishSignInMutation, FinishSignInMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<FinishSignInMutation, FinishSignInMutationVariables>(FinishSignInDocument, options);
}
export type FinishSignInMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<FinishSignInMutation, FinishSignInMutationVariables>;
export const StartTotpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartTotp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startTotp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TotpStarted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useStartTotpMutation__
 *
 * To run a mutation, you first call `useStartTotpMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useStartTotpMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useStartTotpMutation({
 *   variables: {
 *     password: // value for 'password'
 *   },
 * });
 */
export function useStartTotpMutation(options: VueApolloComposable.UseMutationOptions<StartTotpMutation, StartTotpMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<StartTotpMutation, StartTotpMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<StartTotpMutation, StartTotpMutationVariables>(StartTotpDocument, options);
}
export type StartTotpMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<StartTotpMutation, StartTotpMutationVariables>;
export const ConfirmTotpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmTotp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmTotp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondFactorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddSecondFactorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondFactorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useConfirmTotpMutation__
 *
 * To run a mutation, you first call `useConfirmTotpMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useConfirmTotpMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useConfirmTotpMutation({
 *   variables: {
 *     id: // value for 'id'
 *     code: // value for 'code'
 *   },
 * });
 */
export function useConfirmTotpMutation(options: VueApolloComposable.UseMutationOptions<ConfirmTotpMutation, ConfirmTotpMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ConfirmTotpMutation, ConfirmTotpMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ConfirmTotpMutation, ConfirmTotpMutationVariables>(ConfirmTotpDocument, options);
}
export type ConfirmTotpMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const StartPasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyStarted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useStartPasskeyMutation__
 *
 * To run a mutation, you first call `useStartPasskeyMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useStartPasskeyMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useStartPasskeyMutation({
 *   variables: {
 *     password: // value for 'password'
 *   },
 * });
 */
export function useStartPasskeyMutation(options: VueApolloComposable.UseMutationOptions<StartPasskeyMutation, StartPasskeyMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<StartPasskeyMutation, StartPasskeyMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<StartPasskeyMutation, StartPasskeyMutationVariables>(StartPasskeyDocument, options);
}
export type StartPasskeyMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<StartPasskeyMutation, StartPasskeyMutationVariables>;
export const ConfirmPasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"passkey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"passkey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"passkey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondFactorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddSecondFactorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondFactorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useConfirmPasskeyMutation__
 *
 * To run a mutation, you first call `useConfirmPasskeyMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useConfirmPasskeyMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useConfirmPasskeyMutation({
 *   variables: {
 *     token: // value for 'token'
 *     name: // value for 'name'
 *     passkey: // value for 'passkey'
 *   },
 * });
 */
export function useConfirmPasskeyMutation(options: VueApolloComposable.UseMutationOptions<ConfirmPasskeyMutation, ConfirmPasskeyMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ConfirmPasskeyMutation, ConfirmPasskeyMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ConfirmPasskeyMutation, ConfirmPasskeyMutationVariables>(ConfirmPasskeyDocument, options);
}
export type ConfirmPasskeyMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ConfirmPasskeyMutation, ConfirmPasskeyMutationVariables>;
export const RemoveSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRemoveSecondFactorMutation__
 *
 * To run a mutation, you first call `useRemoveSecondFactorMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRemoveSecondFactorMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRemoveSecondFactorMutation({
 *   variables: {
 *     id: // value for 'id'
 *     password: // value for 'password'
 *   },
 * });
 */
export function useRemoveSecondFactorMutation(options: VueApolloComposable.UseMutationOptions<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>(RemoveSecondFactorDocument, options);
}
export type RemoveSecondFactorMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewRecoveryCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewRecoveryCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecoveryCodesMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRenewRecoveryCodesMutation__
 *
 * To run a mutation, you first call `useRenewRecoveryCodesMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRenewRecoveryCodesMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRenewRecoveryCodesMutation({
 *   variables: {
 *     password: // value for 'password'
 *   },
 * });
 */
export function useRenewRecoveryCodesMutation(options: VueApolloComposable.UseMutationOptions<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>(RenewRecoveryCodesDocument, options);
}
export type RenewRecoveryCodesMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
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
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondFactorAskedParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondFactorAskedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"passkeyOptions"}}]}}]} as unknown as DocumentNode;

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
export const StandingBookingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandingBookings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standingBookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandingDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"bookedOn"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandingBookingPlanned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedReason"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingDayParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useStandingBookingsQuery__
 *
 * To run a query within a Vue component, call `useStandingBookingsQuery` and pass it any options that fit your needs.
 * When your component renders, `useStandingBookingsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useStandingBookingsQuery({
 *   accountId: // value for 'accountId'
 * });
 */
export function useStandingBookingsQuery(variables: StandingBookingsQueryVariables | VueCompositionApi.Ref<StandingBookingsQueryVariables> | ReactiveFunction<StandingBookingsQueryVariables> = {}, options: VueApolloComposable.UseQueryOptions<StandingBookingsQuery, StandingBookingsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StandingBookingsQuery, StandingBookingsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StandingBookingsQuery, StandingBookingsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<StandingBookingsQuery, StandingBookingsQueryVariables>(StandingBookingsDocument, variables, options);
}
export function useStandingBookingsLazyQuery(variables: StandingBookingsQueryVariables | VueCompositionApi.Ref<StandingBookingsQueryVariables> | ReactiveFunction<StandingBookingsQueryVariables> = {}, options: VueApolloComposable.UseQueryOptions<StandingBookingsQuery, StandingBookingsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StandingBookingsQuery, StandingBookingsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StandingBookingsQuery, StandingBookingsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<StandingBookingsQuery, StandingBookingsQueryVariables>(StandingBookingsDocument, variables, options);
}
export type StandingBookingsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<StandingBookingsQuery, StandingBookingsQueryVariables>;
export const StandingChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandingChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availabilityCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolYearEnd"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useStandingChoicesQuery__
 *
 * To run a query within a Vue component, call `useStandingChoicesQuery` and pass it any options that fit your needs.
 * When your component renders, `useStandingChoicesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useStandingChoicesQuery({
 *   accountId: // value for 'accountId'
 *   day: // value for 'day'
 * });
 */
export function useStandingChoicesQuery(variables: StandingChoicesQueryVariables | VueCompositionApi.Ref<StandingChoicesQueryVariables> | ReactiveFunction<StandingChoicesQueryVariables>, options: VueApolloComposable.UseQueryOptions<StandingChoicesQuery, StandingChoicesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StandingChoicesQuery, StandingChoicesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StandingChoicesQuery, StandingChoicesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<StandingChoicesQuery, StandingChoicesQueryVariables>(StandingChoicesDocument, variables, options);
}
export function useStandingChoicesLazyQuery(variables?: StandingChoicesQueryVariables | VueCompositionApi.Ref<StandingChoicesQueryVariables> | ReactiveFunction<StandingChoicesQueryVariables>, options: VueApolloComposable.UseQueryOptions<StandingChoicesQuery, StandingChoicesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StandingChoicesQuery, StandingChoicesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StandingChoicesQuery, StandingChoicesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<StandingChoicesQuery, StandingChoicesQueryVariables>(StandingChoicesDocument, variables, options);
}
export type StandingChoicesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<StandingChoicesQuery, StandingChoicesQueryVariables>;
export const PreviewStandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StandingPreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewStandingBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandingPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingDayParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandingRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandingDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"bookedOn"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]} as unknown as DocumentNode;

/**
 * __usePreviewStandingQuery__
 *
 * To run a query within a Vue component, call `usePreviewStandingQuery` and pass it any options that fit your needs.
 * When your component renders, `usePreviewStandingQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = usePreviewStandingQuery({
 *   input: // value for 'input'
 * });
 */
export function usePreviewStandingQuery(variables: PreviewStandingQueryVariables | VueCompositionApi.Ref<PreviewStandingQueryVariables> | ReactiveFunction<PreviewStandingQueryVariables>, options: VueApolloComposable.UseQueryOptions<PreviewStandingQuery, PreviewStandingQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<PreviewStandingQuery, PreviewStandingQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<PreviewStandingQuery, PreviewStandingQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<PreviewStandingQuery, PreviewStandingQueryVariables>(PreviewStandingDocument, variables, options);
}
export function usePreviewStandingLazyQuery(variables?: PreviewStandingQueryVariables | VueCompositionApi.Ref<PreviewStandingQueryVariables> | ReactiveFunction<PreviewStandingQueryVariables>, options: VueApolloComposable.UseQueryOptions<PreviewStandingQuery, PreviewStandingQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<PreviewStandingQuery, PreviewStandingQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<PreviewStandingQuery, PreviewStandingQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<PreviewStandingQuery, PreviewStandingQueryVariables>(PreviewStandingDocument, variables, options);
}
export type PreviewStandingQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<PreviewStandingQuery, PreviewStandingQueryVariables>;
export const CreateStandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateStandingBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createStandingBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandingRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCreateStandingMutation__
 *
 * To run a mutation, you first call `useCreateStandingMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useCreateStandingMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useCreateStandingMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useCreateStandingMutation(options: VueApolloComposable.UseMutationOptions<CreateStandingMutation, CreateStandingMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<CreateStandingMutation, CreateStandingMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<CreateStandingMutation, CreateStandingMutationVariables>(CreateStandingDocument, options);
}
export type CreateStandingMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<CreateStandingMutation, CreateStandingMutationVariables>;
export const ChangeStandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeStandingBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeStandingBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandingRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangeStandingMutation__
 *
 * To run a mutation, you first call `useChangeStandingMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useChangeStandingMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useChangeStandingMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useChangeStandingMutation(options: VueApolloComposable.UseMutationOptions<ChangeStandingMutation, ChangeStandingMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ChangeStandingMutation, ChangeStandingMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ChangeStandingMutation, ChangeStandingMutationVariables>(ChangeStandingDocument, options);
}
export type ChangeStandingMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ChangeStandingMutation, ChangeStandingMutationVariables>;
export const StopStandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standingBookingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopStandingBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standingBookingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standingBookingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandingRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useStopStandingMutation__
 *
 * To run a mutation, you first call `useStopStandingMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useStopStandingMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useStopStandingMutation({
 *   variables: {
 *     standingBookingId: // value for 'standingBookingId'
 *     revision: // value for 'revision'
 *     from: // value for 'from'
 *   },
 * });
 */
export function useStopStandingMutation(options: VueApolloComposable.UseMutationOptions<StopStandingMutation, StopStandingMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<StopStandingMutation, StopStandingMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<StopStandingMutation, StopStandingMutationVariables>(StopStandingDocument, options);
}
export type StopStandingMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<StopStandingMutation, StopStandingMutationVariables>;
export const StandingCancellationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandingCancellation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteCancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bookingIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notCancellable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useStandingCancellationQuery__
 *
 * To run a query within a Vue component, call `useStandingCancellationQuery` and pass it any options that fit your needs.
 * When your component renders, `useStandingCancellationQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useStandingCancellationQuery({
 *   bookingIds: // value for 'bookingIds'
 * });
 */
export function useStandingCancellationQuery(variables: StandingCancellationQueryVariables | VueCompositionApi.Ref<StandingCancellationQueryVariables> | ReactiveFunction<StandingCancellationQueryVariables>, options: VueApolloComposable.UseQueryOptions<StandingCancellationQuery, StandingCancellationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StandingCancellationQuery, StandingCancellationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StandingCancellationQuery, StandingCancellationQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<StandingCancellationQuery, StandingCancellationQueryVariables>(StandingCancellationDocument, variables, options);
}
export function useStandingCancellationLazyQuery(variables?: StandingCancellationQueryVariables | VueCompositionApi.Ref<StandingCancellationQueryVariables> | ReactiveFunction<StandingCancellationQueryVariables>, options: VueApolloComposable.UseQueryOptions<StandingCancellationQuery, StandingCancellationQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<StandingCancellationQuery, StandingCancellationQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<StandingCancellationQuery, StandingCancellationQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<StandingCancellationQuery, StandingCancellationQueryVariables>(StandingCancellationDocument, variables, options);
}
export type StandingCancellationQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<StandingCancellationQuery, StandingCancellationQueryVariables>;
export const CancelStandingDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelStandingDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedRefundCents"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Cents"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelBookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bookingIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedRefundCents"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedRefundCents"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookingsCancelled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundCents"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCancelStandingDaysMutation__
 *
 * To run a mutation, you first call `useCancelStandingDaysMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useCancelStandingDaysMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useCancelStandingDaysMutation({
 *   variables: {
 *     bookingIds: // value for 'bookingIds'
 *     expectedRefundCents: // value for 'expectedRefundCents'
 *   },
 * });
 */
export function useCancelStandingDaysMutation(options: VueApolloComposable.UseMutationOptions<CancelStandingDaysMutation, CancelStandingDaysMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<CancelStandingDaysMutation, CancelStandingDaysMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<CancelStandingDaysMutation, CancelStandingDaysMutationVariables>(CancelStandingDaysDocument, options);
}
export type CancelStandingDaysMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<CancelStandingDaysMutation, CancelStandingDaysMutationVariables>;
export const QuoteOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderQuoteParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderQuoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"regies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegieQuoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LostDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverlapParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegieQuoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegieQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"walletBalanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyUnusedCents"}},{"kind":"Field","name":{"kind":"Name","value":"missingCents"}},{"kind":"Field","name":{"kind":"Name","value":"onInvoice"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"monthsCents"}},{"kind":"Field","name":{"kind":"Name","value":"allCents"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationRule"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"byHours"}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnavailableDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlapParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverlapWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;

/**
 * __useQuoteOrderQuery__
 *
 * To run a query within a Vue component, call `useQuoteOrderQuery` and pass it any options that fit your needs.
 * When your component renders, `useQuoteOrderQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useQuoteOrderQuery({
 *   input: // value for 'input'
 * });
 */
export function useQuoteOrderQuery(variables: QuoteOrderQueryVariables | VueCompositionApi.Ref<QuoteOrderQueryVariables> | ReactiveFunction<QuoteOrderQueryVariables>, options: VueApolloComposable.UseQueryOptions<QuoteOrderQuery, QuoteOrderQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<QuoteOrderQuery, QuoteOrderQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<QuoteOrderQuery, QuoteOrderQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<QuoteOrderQuery, QuoteOrderQueryVariables>(QuoteOrderDocument, variables, options);
}
export function useQuoteOrderLazyQuery(variables?: QuoteOrderQueryVariables | VueCompositionApi.Ref<QuoteOrderQueryVariables> | ReactiveFunction<QuoteOrderQueryVariables>, options: VueApolloComposable.UseQueryOptions<QuoteOrderQuery, QuoteOrderQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<QuoteOrderQuery, QuoteOrderQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<QuoteOrderQuery, QuoteOrderQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<QuoteOrderQuery, QuoteOrderQueryVariables>(QuoteOrderDocument, variables, options);
}
export type QuoteOrderQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<QuoteOrderQuery, QuoteOrderQueryVariables>;
export const BasketNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BasketNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"filiations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useBasketNamesQuery__
 *
 * To run a query within a Vue component, call `useBasketNamesQuery` and pass it any options that fit your needs.
 * When your component renders, `useBasketNamesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useBasketNamesQuery();
 */
export function useBasketNamesQuery(options: VueApolloComposable.UseQueryOptions<BasketNamesQuery, BasketNamesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<BasketNamesQuery, BasketNamesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<BasketNamesQuery, BasketNamesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<BasketNamesQuery, BasketNamesQueryVariables>(BasketNamesDocument, {}, options);
}
export function useBasketNamesLazyQuery(options: VueApolloComposable.UseQueryOptions<BasketNamesQuery, BasketNamesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<BasketNamesQuery, BasketNamesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<BasketNamesQuery, BasketNamesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<BasketNamesQuery, BasketNamesQueryVariables>(BasketNamesDocument, {}, options);
}
export type BasketNamesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<BasketNamesQuery, BasketNamesQueryVariables>;
export const AgendaLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"agendaLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadOn"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAgendaLinkQuery__
 *
 * To run a query within a Vue component, call `useAgendaLinkQuery` and pass it any options that fit your needs.
 * When your component renders, `useAgendaLinkQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useAgendaLinkQuery();
 */
export function useAgendaLinkQuery(options: VueApolloComposable.UseQueryOptions<AgendaLinkQuery, AgendaLinkQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AgendaLinkQuery, AgendaLinkQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AgendaLinkQuery, AgendaLinkQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<AgendaLinkQuery, AgendaLinkQueryVariables>(AgendaLinkDocument, {}, options);
}
export function useAgendaLinkLazyQuery(options: VueApolloComposable.UseQueryOptions<AgendaLinkQuery, AgendaLinkQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AgendaLinkQuery, AgendaLinkQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AgendaLinkQuery, AgendaLinkQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<AgendaLinkQuery, AgendaLinkQueryVariables>(AgendaLinkDocument, {}, options);
}
export type AgendaLinkQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<AgendaLinkQuery, AgendaLinkQueryVariables>;
export const MakeAgendaLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeAgendaLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeAgendaLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaLinkMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaLinkRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useMakeAgendaLinkMutation__
 *
 * To run a mutation, you first call `useMakeAgendaLinkMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useMakeAgendaLinkMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useMakeAgendaLinkMutation({
 *   variables: {
 *     password: // value for 'password'
 *   },
 * });
 */
export function useMakeAgendaLinkMutation(options: VueApolloComposable.UseMutationOptions<MakeAgendaLinkMutation, MakeAgendaLinkMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<MakeAgendaLinkMutation, MakeAgendaLinkMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<MakeAgendaLinkMutation, MakeAgendaLinkMutationVariables>(MakeAgendaLinkDocument, options);
}
export type MakeAgendaLinkMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<MakeAgendaLinkMutation, MakeAgendaLinkMutationVariables>;
export const RemoveAgendaLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAgendaLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeAgendaLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRemoveAgendaLinkMutation__
 *
 * To run a mutation, you first call `useRemoveAgendaLinkMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRemoveAgendaLinkMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRemoveAgendaLinkMutation();
 */
export function useRemoveAgendaLinkMutation(options: VueApolloComposable.UseMutationOptions<RemoveAgendaLinkMutation, RemoveAgendaLinkMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RemoveAgendaLinkMutation, RemoveAgendaLinkMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RemoveAgendaLinkMutation, RemoveAgendaLinkMutationVariables>(RemoveAgendaLinkDocument, options);
}
export type RemoveAgendaLinkMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RemoveAgendaLinkMutation, RemoveAgendaLinkMutationVariables>;
export const MyBookingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyBookings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filiations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordersToPay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderStateParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderStateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unbooked"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"keptCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unavailableSentence"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"takenBack"}},{"kind":"Field","name":{"kind":"Name","value":"byHours"}},{"kind":"Field","name":{"kind":"Name","value":"byAbsence"}},{"kind":"Field","name":{"kind":"Name","value":"byMeal"}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}},{"kind":"Field","name":{"kind":"Name","value":"byMonth"}},{"kind":"Field","name":{"kind":"Name","value":"includedCents"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitingRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rankSentence"}},{"kind":"Field","name":{"kind":"Name","value":"offeredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"allocatedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"endedReason"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useMyBookingsQuery__
 *
 * To run a query within a Vue component, call `useMyBookingsQuery` and pass it any options that fit your needs.
 * When your component renders, `useMyBookingsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useMyBookingsQuery({
 *   from: // value for 'from'
 *   to: // value for 'to'
 * });
 */
export function useMyBookingsQuery(variables: MyBookingsQueryVariables | VueCompositionApi.Ref<MyBookingsQueryVariables> | ReactiveFunction<MyBookingsQueryVariables>, options: VueApolloComposable.UseQueryOptions<MyBookingsQuery, MyBookingsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<MyBookingsQuery, MyBookingsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<MyBookingsQuery, MyBookingsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<MyBookingsQuery, MyBookingsQueryVariables>(MyBookingsDocument, variables, options);
}
export function useMyBookingsLazyQuery(variables?: MyBookingsQueryVariables | VueCompositionApi.Ref<MyBookingsQueryVariables> | ReactiveFunction<MyBookingsQueryVariables>, options: VueApolloComposable.UseQueryOptions<MyBookingsQuery, MyBookingsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<MyBookingsQuery, MyBookingsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<MyBookingsQuery, MyBookingsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<MyBookingsQuery, MyBookingsQueryVariables>(MyBookingsDocument, variables, options);
}
export type MyBookingsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<MyBookingsQuery, MyBookingsQueryVariables>;
export const CancellationQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CancellationQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteCancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bookingIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notCancellable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotCancellable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withProof"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotCancellable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookingNotCancellable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unbooked"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"keptCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unavailableSentence"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"takenBack"}},{"kind":"Field","name":{"kind":"Name","value":"byHours"}},{"kind":"Field","name":{"kind":"Name","value":"byAbsence"}},{"kind":"Field","name":{"kind":"Name","value":"byMeal"}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}},{"kind":"Field","name":{"kind":"Name","value":"byMonth"}},{"kind":"Field","name":{"kind":"Name","value":"includedCents"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCancellationQuoteQuery__
 *
 * To run a query within a Vue component, call `useCancellationQuoteQuery` and pass it any options that fit your needs.
 * When your component renders, `useCancellationQuoteQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useCancellationQuoteQuery({
 *   bookingIds: // value for 'bookingIds'
 *   reason: // value for 'reason'
 * });
 */
export function useCancellationQuoteQuery(variables: CancellationQuoteQueryVariables | VueCompositionApi.Ref<CancellationQuoteQueryVariables> | ReactiveFunction<CancellationQuoteQueryVariables>, options: VueApolloComposable.UseQueryOptions<CancellationQuoteQuery, CancellationQuoteQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CancellationQuoteQuery, CancellationQuoteQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CancellationQuoteQuery, CancellationQuoteQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<CancellationQuoteQuery, CancellationQuoteQueryVariables>(CancellationQuoteDocument, variables, options);
}
export function useCancellationQuoteLazyQuery(variables?: CancellationQuoteQueryVariables | VueCompositionApi.Ref<CancellationQuoteQueryVariables> | ReactiveFunction<CancellationQuoteQueryVariables>, options: VueApolloComposable.UseQueryOptions<CancellationQuoteQuery, CancellationQuoteQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CancellationQuoteQuery, CancellationQuoteQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CancellationQuoteQuery, CancellationQuoteQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<CancellationQuoteQuery, CancellationQuoteQueryVariables>(CancellationQuoteDocument, variables, options);
}
export type CancellationQuoteQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<CancellationQuoteQuery, CancellationQuoteQueryVariables>;
export const CancelBookingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelBookings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedRefundCents"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Cents"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelBookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bookingIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bookingIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedRefundCents"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedRefundCents"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookingsCancelled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundCents"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancellationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotCancellable"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotCancellable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookingNotCancellable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unbooked"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"keptCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unavailableSentence"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"takenBack"}},{"kind":"Field","name":{"kind":"Name","value":"byHours"}},{"kind":"Field","name":{"kind":"Name","value":"byAbsence"}},{"kind":"Field","name":{"kind":"Name","value":"byMeal"}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}},{"kind":"Field","name":{"kind":"Name","value":"byMonth"}},{"kind":"Field","name":{"kind":"Name","value":"includedCents"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedTo"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCancelBookingsMutation__
 *
 * To run a mutation, you first call `useCancelBookingsMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useCancelBookingsMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useCancelBookingsMutation({
 *   variables: {
 *     bookingIds: // value for 'bookingIds'
 *     expectedRefundCents: // value for 'expectedRefundCents'
 *     reason: // value for 'reason'
 *   },
 * });
 */
export function useCancelBookingsMutation(options: VueApolloComposable.UseMutationOptions<CancelBookingsMutation, CancelBookingsMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<CancelBookingsMutation, CancelBookingsMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<CancelBookingsMutation, CancelBookingsMutationVariables>(CancelBookingsDocument, options);
}
export type CancelBookingsMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<CancelBookingsMutation, CancelBookingsMutationVariables>;
export const LeaveWaitingListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveWaitingList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveWaitingList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"requestIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useLeaveWaitingListMutation__
 *
 * To run a mutation, you first call `useLeaveWaitingListMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useLeaveWaitingListMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useLeaveWaitingListMutation({
 *   variables: {
 *     requestIds: // value for 'requestIds'
 *   },
 * });
 */
export function useLeaveWaitingListMutation(options: VueApolloComposable.UseMutationOptions<LeaveWaitingListMutation, LeaveWaitingListMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<LeaveWaitingListMutation, LeaveWaitingListMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<LeaveWaitingListMutation, LeaveWaitingListMutationVariables>(LeaveWaitingListDocument, options);
}
export type LeaveWaitingListMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<LeaveWaitingListMutation, LeaveWaitingListMutationVariables>;
export const CalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availabilityCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYearEnd"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarServiceParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarServiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceCalendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"openWeekdays"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"accessStatus"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"byHours"}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"shortReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"breakName"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"byHours"}},{"kind":"Field","name":{"kind":"Name","value":"afterMealCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"bookableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"bookingId"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"overlap"}},{"kind":"Field","name":{"kind":"Name","value":"canWait"}},{"kind":"Field","name":{"kind":"Name","value":"onRequest"}},{"kind":"Field","name":{"kind":"Name","value":"waitingId"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCalendarQuery__
 *
 * To run a query within a Vue component, call `useCalendarQuery` and pass it any options that fit your needs.
 * When your component renders, `useCalendarQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useCalendarQuery({
 *   from: // value for 'from'
 *   to: // value for 'to'
 * });
 */
export function useCalendarQuery(variables: CalendarQueryVariables | VueCompositionApi.Ref<CalendarQueryVariables> | ReactiveFunction<CalendarQueryVariables>, options: VueApolloComposable.UseQueryOptions<CalendarQuery, CalendarQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CalendarQuery, CalendarQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CalendarQuery, CalendarQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<CalendarQuery, CalendarQueryVariables>(CalendarDocument, variables, options);
}
export function useCalendarLazyQuery(variables?: CalendarQueryVariables | VueCompositionApi.Ref<CalendarQueryVariables> | ReactiveFunction<CalendarQueryVariables>, options: VueApolloComposable.UseQueryOptions<CalendarQuery, CalendarQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<CalendarQuery, CalendarQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<CalendarQuery, CalendarQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<CalendarQuery, CalendarQueryVariables>(CalendarDocument, variables, options);
}
export type CalendarQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<CalendarQuery, CalendarQueryVariables>;
export const JoinWaitingListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinWaitingList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderLineInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinWaitingList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitingListJoined"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rankSentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaitingRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"refusal"},"name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useJoinWaitingListMutation__
 *
 * To run a mutation, you first call `useJoinWaitingListMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useJoinWaitingListMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useJoinWaitingListMutation({
 *   variables: {
 *     lines: // value for 'lines'
 *   },
 * });
 */
export function useJoinWaitingListMutation(options: VueApolloComposable.UseMutationOptions<JoinWaitingListMutation, JoinWaitingListMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<JoinWaitingListMutation, JoinWaitingListMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<JoinWaitingListMutation, JoinWaitingListMutationVariables>(JoinWaitingListDocument, options);
}
export type JoinWaitingListMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<JoinWaitingListMutation, JoinWaitingListMutationVariables>;
export const DocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filiations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"askedDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedDocumentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentTypeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedDocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskedDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentTypeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportingDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDocumentsQuery__
 *
 * To run a query within a Vue component, call `useDocumentsQuery` and pass it any options that fit your needs.
 * When your component renders, `useDocumentsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDocumentsQuery();
 */
export function useDocumentsQuery(options: VueApolloComposable.UseQueryOptions<DocumentsQuery, DocumentsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DocumentsQuery, DocumentsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DocumentsQuery, DocumentsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DocumentsQuery, DocumentsQueryVariables>(DocumentsDocument, {}, options);
}
export function useDocumentsLazyQuery(options: VueApolloComposable.UseQueryOptions<DocumentsQuery, DocumentsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DocumentsQuery, DocumentsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DocumentsQuery, DocumentsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DocumentsQuery, DocumentsQueryVariables>(DocumentsDocument, {}, options);
}
export type DocumentsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DocumentsQuery, DocumentsQueryVariables>;
export const DocumentCommunesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentCommunes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"documentTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentTypeParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentTypeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}}]} as unknown as DocumentNode;

/**
 * __useDocumentCommunesQuery__
 *
 * To run a query within a Vue component, call `useDocumentCommunesQuery` and pass it any options that fit your needs.
 * When your component renders, `useDocumentCommunesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDocumentCommunesQuery();
 */
export function useDocumentCommunesQuery(options: VueApolloComposable.UseQueryOptions<DocumentCommunesQuery, DocumentCommunesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DocumentCommunesQuery, DocumentCommunesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DocumentCommunesQuery, DocumentCommunesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DocumentCommunesQuery, DocumentCommunesQueryVariables>(DocumentCommunesDocument, {}, options);
}
export function useDocumentCommunesLazyQuery(options: VueApolloComposable.UseQueryOptions<DocumentCommunesQuery, DocumentCommunesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DocumentCommunesQuery, DocumentCommunesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DocumentCommunesQuery, DocumentCommunesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DocumentCommunesQuery, DocumentCommunesQueryVariables>(DocumentCommunesDocument, {}, options);
}
export type DocumentCommunesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DocumentCommunesQuery, DocumentCommunesQueryVariables>;
export const RemoveDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRemoveDocumentMutation__
 *
 * To run a mutation, you first call `useRemoveDocumentMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRemoveDocumentMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRemoveDocumentMutation({
 *   variables: {
 *     id: // value for 'id'
 *   },
 * });
 */
export function useRemoveDocumentMutation(options: VueApolloComposable.UseMutationOptions<RemoveDocumentMutation, RemoveDocumentMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RemoveDocumentMutation, RemoveDocumentMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RemoveDocumentMutation, RemoveDocumentMutationVariables>(RemoveDocumentDocument, options);
}
export type RemoveDocumentMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RemoveDocumentMutation, RemoveDocumentMutationVariables>;
export const FiliationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Filiations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filiations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiliationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldParts"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomValueParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PendingChangeParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomValueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldParts"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiliationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeneficiaryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeneficiaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"typedClass"}},{"kind":"Field","name":{"kind":"Name","value":"schoolPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PendingChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useFiliationsQuery__
 *
 * To run a query within a Vue component, call `useFiliationsQuery` and pass it any options that fit your needs.
 * When your component renders, `useFiliationsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useFiliationsQuery();
 */
export function useFiliationsQuery(options: VueApolloComposable.UseQueryOptions<FiliationsQuery, FiliationsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<FiliationsQuery, FiliationsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<FiliationsQuery, FiliationsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<FiliationsQuery, FiliationsQueryVariables>(FiliationsDocument, {}, options);
}
export function useFiliationsLazyQuery(options: VueApolloComposable.UseQueryOptions<FiliationsQuery, FiliationsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<FiliationsQuery, FiliationsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<FiliationsQuery, FiliationsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<FiliationsQuery, FiliationsQueryVariables>(FiliationsDocument, {}, options);
}
export type FiliationsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<FiliationsQuery, FiliationsQueryVariables>;
export const WithdrawChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useWithdrawChangeMutation__
 *
 * To run a mutation, you first call `useWithdrawChangeMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useWithdrawChangeMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useWithdrawChangeMutation({
 *   variables: {
 *     id: // value for 'id'
 *   },
 * });
 */
export function useWithdrawChangeMutation(options: VueApolloComposable.UseMutationOptions<WithdrawChangeMutation, WithdrawChangeMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<WithdrawChangeMutation, WithdrawChangeMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<WithdrawChangeMutation, WithdrawChangeMutationVariables>(WithdrawChangeDocument, options);
}
export type WithdrawChangeMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<WithdrawChangeMutation, WithdrawChangeMutationVariables>;
export const AddBeneficiaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddBeneficiary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeneficiaryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addBeneficiary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiliationParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FamilyRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiliationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeneficiaryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeneficiaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"typedClass"}},{"kind":"Field","name":{"kind":"Name","value":"schoolPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]} as unknown as DocumentNode;

/**
 * __useAddBeneficiaryMutation__
 *
 * To run a mutation, you first call `useAddBeneficiaryMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useAddBeneficiaryMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useAddBeneficiaryMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useAddBeneficiaryMutation(options: VueApolloComposable.UseMutationOptions<AddBeneficiaryMutation, AddBeneficiaryMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<AddBeneficiaryMutation, AddBeneficiaryMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<AddBeneficiaryMutation, AddBeneficiaryMutationVariables>(AddBeneficiaryDocument, options);
}
export type AddBeneficiaryMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<AddBeneficiaryMutation, AddBeneficiaryMutationVariables>;
export const UpdateBeneficiaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateBeneficiary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filiationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeneficiaryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateBeneficiary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filiationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filiationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiliationParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FamilyRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiliationParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiliationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filiation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeneficiaryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeneficiaryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"typedClass"}},{"kind":"Field","name":{"kind":"Name","value":"schoolPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"hasCarePlan"}},{"kind":"Field","name":{"kind":"Name","value":"carePlan"}}]}}]} as unknown as DocumentNode;

/**
 * __useUpdateBeneficiaryMutation__
 *
 * To run a mutation, you first call `useUpdateBeneficiaryMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useUpdateBeneficiaryMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useUpdateBeneficiaryMutation({
 *   variables: {
 *     filiationId: // value for 'filiationId'
 *     revision: // value for 'revision'
 *     input: // value for 'input'
 *   },
 * });
 */
export function useUpdateBeneficiaryMutation(options: VueApolloComposable.UseMutationOptions<UpdateBeneficiaryMutation, UpdateBeneficiaryMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<UpdateBeneficiaryMutation, UpdateBeneficiaryMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<UpdateBeneficiaryMutation, UpdateBeneficiaryMutationVariables>(UpdateBeneficiaryDocument, options);
}
export type UpdateBeneficiaryMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<UpdateBeneficiaryMutation, UpdateBeneficiaryMutationVariables>;
export const RemoveBeneficiaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveBeneficiary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filiationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeBeneficiary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filiationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filiationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BeneficiaryRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FamilyRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRemoveBeneficiaryMutation__
 *
 * To run a mutation, you first call `useRemoveBeneficiaryMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRemoveBeneficiaryMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRemoveBeneficiaryMutation({
 *   variables: {
 *     filiationId: // value for 'filiationId'
 *   },
 * });
 */
export function useRemoveBeneficiaryMutation(options: VueApolloComposable.UseMutationOptions<RemoveBeneficiaryMutation, RemoveBeneficiaryMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RemoveBeneficiaryMutation, RemoveBeneficiaryMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RemoveBeneficiaryMutation, RemoveBeneficiaryMutationVariables>(RemoveBeneficiaryDocument, options);
}
export type RemoveBeneficiaryMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RemoveBeneficiaryMutation, RemoveBeneficiaryMutationVariables>;
export const WithdrawCustomValueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCustomValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCustomValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"valueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useWithdrawCustomValueMutation__
 *
 * To run a mutation, you first call `useWithdrawCustomValueMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useWithdrawCustomValueMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useWithdrawCustomValueMutation({
 *   variables: {
 *     id: // value for 'id'
 *   },
 * });
 */
export function useWithdrawCustomValueMutation(options: VueApolloComposable.UseMutationOptions<WithdrawCustomValueMutation, WithdrawCustomValueMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<WithdrawCustomValueMutation, WithdrawCustomValueMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<WithdrawCustomValueMutation, WithdrawCustomValueMutationVariables>(WithdrawCustomValueDocument, options);
}
export type WithdrawCustomValueMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<WithdrawCustomValueMutation, WithdrawCustomValueMutationVariables>;
export const OpenCommunesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenCommunes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOpenCommunesQuery__
 *
 * To run a query within a Vue component, call `useOpenCommunesQuery` and pass it any options that fit your needs.
 * When your component renders, `useOpenCommunesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useOpenCommunesQuery();
 */
export function useOpenCommunesQuery(options: VueApolloComposable.UseQueryOptions<OpenCommunesQuery, OpenCommunesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<OpenCommunesQuery, OpenCommunesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<OpenCommunesQuery, OpenCommunesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<OpenCommunesQuery, OpenCommunesQueryVariables>(OpenCommunesDocument, {}, options);
}
export function useOpenCommunesLazyQuery(options: VueApolloComposable.UseQueryOptions<OpenCommunesQuery, OpenCommunesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<OpenCommunesQuery, OpenCommunesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<OpenCommunesQuery, OpenCommunesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<OpenCommunesQuery, OpenCommunesQueryVariables>(OpenCommunesDocument, {}, options);
}
export type OpenCommunesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<OpenCommunesQuery, OpenCommunesQueryVariables>;
export const FamilyHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FamilyHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"invoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"OVERDUE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceToPay"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"due"},"name":{"kind":"Name","value":"invoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"OPEN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceToPay"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filiations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordersToPay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderStateParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"offeredUntil"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingBookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderStateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceToPay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"remainingCents"}}]}}]} as unknown as DocumentNode;

/**
 * __useFamilyHomeQuery__
 *
 * To run a query within a Vue component, call `useFamilyHomeQuery` and pass it any options that fit your needs.
 * When your component renders, `useFamilyHomeQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useFamilyHomeQuery({
 *   from: // value for 'from'
 *   to: // value for 'to'
 * });
 */
export function useFamilyHomeQuery(variables: FamilyHomeQueryVariables | VueCompositionApi.Ref<FamilyHomeQueryVariables> | ReactiveFunction<FamilyHomeQueryVariables>, options: VueApolloComposable.UseQueryOptions<FamilyHomeQuery, FamilyHomeQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<FamilyHomeQuery, FamilyHomeQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<FamilyHomeQuery, FamilyHomeQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<FamilyHomeQuery, FamilyHomeQueryVariables>(FamilyHomeDocument, variables, options);
}
export function useFamilyHomeLazyQuery(variables?: FamilyHomeQueryVariables | VueCompositionApi.Ref<FamilyHomeQueryVariables> | ReactiveFunction<FamilyHomeQueryVariables>, options: VueApolloComposable.UseQueryOptions<FamilyHomeQuery, FamilyHomeQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<FamilyHomeQuery, FamilyHomeQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<FamilyHomeQuery, FamilyHomeQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<FamilyHomeQuery, FamilyHomeQueryVariables>(FamilyHomeDocument, variables, options);
}
export type FamilyHomeQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<FamilyHomeQuery, FamilyHomeQueryVariables>;
export const MyInvoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyInvoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"remainingCents"}},{"kind":"Field","name":{"kind":"Name","value":"creditedCents"}},{"kind":"Field","name":{"kind":"Name","value":"setOffCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correctsId"}},{"kind":"Field","name":{"kind":"Name","value":"correctsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regieId"}},{"kind":"Field","name":{"kind":"Name","value":"regieName"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]} as unknown as DocumentNode;

/**
 * __useMyInvoicesQuery__
 *
 * To run a query within a Vue component, call `useMyInvoicesQuery` and pass it any options that fit your needs.
 * When your component renders, `useMyInvoicesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useMyInvoicesQuery({
 *   first: // value for 'first'
 *   after: // value for 'after'
 * });
 */
export function useMyInvoicesQuery(variables: MyInvoicesQueryVariables | VueCompositionApi.Ref<MyInvoicesQueryVariables> | ReactiveFunction<MyInvoicesQueryVariables>, options: VueApolloComposable.UseQueryOptions<MyInvoicesQuery, MyInvoicesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<MyInvoicesQuery, MyInvoicesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<MyInvoicesQuery, MyInvoicesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<MyInvoicesQuery, MyInvoicesQueryVariables>(MyInvoicesDocument, variables, options);
}
export function useMyInvoicesLazyQuery(variables?: MyInvoicesQueryVariables | VueCompositionApi.Ref<MyInvoicesQueryVariables> | ReactiveFunction<MyInvoicesQueryVariables>, options: VueApolloComposable.UseQueryOptions<MyInvoicesQuery, MyInvoicesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<MyInvoicesQuery, MyInvoicesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<MyInvoicesQuery, MyInvoicesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<MyInvoicesQuery, MyInvoicesQueryVariables>(MyInvoicesDocument, variables, options);
}
export type MyInvoicesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<MyInvoicesQuery, MyInvoicesQueryVariables>;
export const MyInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"remainingCents"}},{"kind":"Field","name":{"kind":"Name","value":"creditedCents"}},{"kind":"Field","name":{"kind":"Name","value":"setOffCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correctsId"}},{"kind":"Field","name":{"kind":"Name","value":"correctsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regieId"}},{"kind":"Field","name":{"kind":"Name","value":"regieName"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceRow"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"feeCents"}},{"kind":"Field","name":{"kind":"Name","value":"feeInvoiceId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextReminder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"feeCents"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"byItself"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useMyInvoiceQuery__
 *
 * To run a query within a Vue component, call `useMyInvoiceQuery` and pass it any options that fit your needs.
 * When your component renders, `useMyInvoiceQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useMyInvoiceQuery({
 *   id: // value for 'id'
 * });
 */
export function useMyInvoiceQuery(variables: MyInvoiceQueryVariables | VueCompositionApi.Ref<MyInvoiceQueryVariables> | ReactiveFunction<MyInvoiceQueryVariables>, options: VueApolloComposable.UseQueryOptions<MyInvoiceQuery, MyInvoiceQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<MyInvoiceQuery, MyInvoiceQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<MyInvoiceQuery, MyInvoiceQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<MyInvoiceQuery, MyInvoiceQueryVariables>(MyInvoiceDocument, variables, options);
}
export function useMyInvoiceLazyQuery(variables?: MyInvoiceQueryVariables | VueCompositionApi.Ref<MyInvoiceQueryVariables> | ReactiveFunction<MyInvoiceQueryVariables>, options: VueApolloComposable.UseQueryOptions<MyInvoiceQuery, MyInvoiceQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<MyInvoiceQuery, MyInvoiceQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<MyInvoiceQuery, MyInvoiceQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<MyInvoiceQuery, MyInvoiceQueryVariables>(MyInvoiceDocument, variables, options);
}
export type MyInvoiceQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<MyInvoiceQuery, MyInvoiceQueryVariables>;
export const PayInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvoicePaid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayInvoiceRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"remainingCents"}},{"kind":"Field","name":{"kind":"Name","value":"creditedCents"}},{"kind":"Field","name":{"kind":"Name","value":"setOffCents"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correctsId"}},{"kind":"Field","name":{"kind":"Name","value":"correctsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regieId"}},{"kind":"Field","name":{"kind":"Name","value":"regieName"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]} as unknown as DocumentNode;

/**
 * __usePayInvoiceMutation__
 *
 * To run a mutation, you first call `usePayInvoiceMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `usePayInvoiceMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = usePayInvoiceMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function usePayInvoiceMutation(options: VueApolloComposable.UseMutationOptions<PayInvoiceMutation, PayInvoiceMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<PayInvoiceMutation, PayInvoiceMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<PayInvoiceMutation, PayInvoiceMutationVariables>(PayInvoiceDocument, options);
}
export type PayInvoiceMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<PayInvoiceMutation, PayInvoiceMutationVariables>;
export const SiteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agglomeration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"publicationDirector"}},{"kind":"Field","name":{"kind":"Name","value":"host"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSiteQuery__
 *
 * To run a query within a Vue component, call `useSiteQuery` and pass it any options that fit your needs.
 * When your component renders, `useSiteQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useSiteQuery();
 */
export function useSiteQuery(options: VueApolloComposable.UseQueryOptions<SiteQuery, SiteQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SiteQuery, SiteQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SiteQuery, SiteQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<SiteQuery, SiteQueryVariables>(SiteDocument, {}, options);
}
export function useSiteLazyQuery(options: VueApolloComposable.UseQueryOptions<SiteQuery, SiteQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SiteQuery, SiteQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SiteQuery, SiteQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<SiteQuery, SiteQueryVariables>(SiteDocument, {}, options);
}
export type SiteQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<SiteQuery, SiteQueryVariables>;
export const HeaderFamilyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeaderFamily"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommuneTheme"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommuneTheme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"brandStrong"}},{"kind":"Field","name":{"kind":"Name","value":"brandSoft"}},{"kind":"Field","name":{"kind":"Name","value":"brandLine"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useHeaderFamilyQuery__
 *
 * To run a query within a Vue component, call `useHeaderFamilyQuery` and pass it any options that fit your needs.
 * When your component renders, `useHeaderFamilyQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useHeaderFamilyQuery();
 */
export function useHeaderFamilyQuery(options: VueApolloComposable.UseQueryOptions<HeaderFamilyQuery, HeaderFamilyQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<HeaderFamilyQuery, HeaderFamilyQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<HeaderFamilyQuery, HeaderFamilyQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<HeaderFamilyQuery, HeaderFamilyQueryVariables>(HeaderFamilyDocument, {}, options);
}
export function useHeaderFamilyLazyQuery(options: VueApolloComposable.UseQueryOptions<HeaderFamilyQuery, HeaderFamilyQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<HeaderFamilyQuery, HeaderFamilyQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<HeaderFamilyQuery, HeaderFamilyQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<HeaderFamilyQuery, HeaderFamilyQueryVariables>(HeaderFamilyDocument, {}, options);
}
export type HeaderFamilyQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<HeaderFamilyQuery, HeaderFamilyQueryVariables>;
export const ResendConfirmationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendConfirmation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendConfirmation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useResendConfirmationMutation__
 *
 * To run a mutation, you first call `useResendConfirmationMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useResendConfirmationMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useResendConfirmationMutation();
 */
export function useResendConfirmationMutation(options: VueApolloComposable.UseMutationOptions<ResendConfirmationMutation, ResendConfirmationMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ResendConfirmationMutation, ResendConfirmationMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ResendConfirmationMutation, ResendConfirmationMutationVariables>(ResendConfirmationDocument, options);
}
export type ResendConfirmationMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ResendConfirmationMutation, ResendConfirmationMutationVariables>;
export const LeavingQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeavingQuote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteLeaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regieId"}},{"kind":"Field","name":{"kind":"Name","value":"regieName"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"creditCents"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useLeavingQuoteQuery__
 *
 * To run a query within a Vue component, call `useLeavingQuoteQuery` and pass it any options that fit your needs.
 * When your component renders, `useLeavingQuoteQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useLeavingQuoteQuery();
 */
export function useLeavingQuoteQuery(options: VueApolloComposable.UseQueryOptions<LeavingQuoteQuery, LeavingQuoteQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<LeavingQuoteQuery, LeavingQuoteQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<LeavingQuoteQuery, LeavingQuoteQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<LeavingQuoteQuery, LeavingQuoteQueryVariables>(LeavingQuoteDocument, {}, options);
}
export function useLeavingQuoteLazyQuery(options: VueApolloComposable.UseQueryOptions<LeavingQuoteQuery, LeavingQuoteQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<LeavingQuoteQuery, LeavingQuoteQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<LeavingQuoteQuery, LeavingQuoteQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<LeavingQuoteQuery, LeavingQuoteQueryVariables>(LeavingQuoteDocument, {}, options);
}
export type LeavingQuoteQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<LeavingQuoteQuery, LeavingQuoteQueryVariables>;
export const CloseAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountLeaving"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeavingRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCloseAccountMutation__
 *
 * To run a mutation, you first call `useCloseAccountMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useCloseAccountMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useCloseAccountMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useCloseAccountMutation(options: VueApolloComposable.UseMutationOptions<CloseAccountMutation, CloseAccountMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<CloseAccountMutation, CloseAccountMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<CloseAccountMutation, CloseAccountMutationVariables>(CloseAccountDocument, options);
}
export type CloseAccountMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<CloseAccountMutation, CloseAccountMutationVariables>;
export const CancelLeavingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelLeaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelLeaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCancelLeavingMutation__
 *
 * To run a mutation, you first call `useCancelLeavingMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useCancelLeavingMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useCancelLeavingMutation();
 */
export function useCancelLeavingMutation(options: VueApolloComposable.UseMutationOptions<CancelLeavingMutation, CancelLeavingMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<CancelLeavingMutation, CancelLeavingMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<CancelLeavingMutation, CancelLeavingMutationVariables>(CancelLeavingDocument, options);
}
export type CancelLeavingMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<CancelLeavingMutation, CancelLeavingMutationVariables>;
export const TownHallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownHalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"privacyContact"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useTownHallsQuery__
 *
 * To run a query within a Vue component, call `useTownHallsQuery` and pass it any options that fit your needs.
 * When your component renders, `useTownHallsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useTownHallsQuery();
 */
export function useTownHallsQuery(options: VueApolloComposable.UseQueryOptions<TownHallsQuery, TownHallsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<TownHallsQuery, TownHallsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<TownHallsQuery, TownHallsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<TownHallsQuery, TownHallsQueryVariables>(TownHallsDocument, {}, options);
}
export function useTownHallsLazyQuery(options: VueApolloComposable.UseQueryOptions<TownHallsQuery, TownHallsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<TownHallsQuery, TownHallsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<TownHallsQuery, TownHallsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<TownHallsQuery, TownHallsQueryVariables>(TownHallsDocument, {}, options);
}
export type TownHallsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<TownHallsQuery, TownHallsQueryVariables>;
export const DataReadersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataReaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataReaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useDataReadersQuery__
 *
 * To run a query within a Vue component, call `useDataReadersQuery` and pass it any options that fit your needs.
 * When your component renders, `useDataReadersQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useDataReadersQuery();
 */
export function useDataReadersQuery(options: VueApolloComposable.UseQueryOptions<DataReadersQuery, DataReadersQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DataReadersQuery, DataReadersQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DataReadersQuery, DataReadersQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<DataReadersQuery, DataReadersQueryVariables>(DataReadersDocument, {}, options);
}
export function useDataReadersLazyQuery(options: VueApolloComposable.UseQueryOptions<DataReadersQuery, DataReadersQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<DataReadersQuery, DataReadersQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<DataReadersQuery, DataReadersQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<DataReadersQuery, DataReadersQueryVariables>(DataReadersDocument, {}, options);
}
export type DataReadersQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<DataReadersQuery, DataReadersQueryVariables>;
export const MyDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"dataExports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readyAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useMyDataQuery__
 *
 * To run a query within a Vue component, call `useMyDataQuery` and pass it any options that fit your needs.
 * When your component renders, `useMyDataQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useMyDataQuery();
 */
export function useMyDataQuery(options: VueApolloComposable.UseQueryOptions<MyDataQuery, MyDataQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<MyDataQuery, MyDataQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<MyDataQuery, MyDataQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<MyDataQuery, MyDataQueryVariables>(MyDataDocument, {}, options);
}
export function useMyDataLazyQuery(options: VueApolloComposable.UseQueryOptions<MyDataQuery, MyDataQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<MyDataQuery, MyDataQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<MyDataQuery, MyDataQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<MyDataQuery, MyDataQueryVariables>(MyDataDocument, {}, options);
}
export type MyDataQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<MyDataQuery, MyDataQueryVariables>;
export const AskDataExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskDataExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askDataExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataExportRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAskDataExportMutation__
 *
 * To run a mutation, you first call `useAskDataExportMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useAskDataExportMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useAskDataExportMutation({
 *   variables: {
 *     password: // value for 'password'
 *   },
 * });
 */
export function useAskDataExportMutation(options: VueApolloComposable.UseMutationOptions<AskDataExportMutation, AskDataExportMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<AskDataExportMutation, AskDataExportMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<AskDataExportMutation, AskDataExportMutationVariables>(AskDataExportDocument, options);
}
export type AskDataExportMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<AskDataExportMutation, AskDataExportMutationVariables>;
export const OrderListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderStateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"refundedCents"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderStateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useOrderListQuery__
 *
 * To run a query within a Vue component, call `useOrderListQuery` and pass it any options that fit your needs.
 * When your component renders, `useOrderListQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useOrderListQuery({
 *   first: // value for 'first'
 *   after: // value for 'after'
 * });
 */
export function useOrderListQuery(variables: OrderListQueryVariables | VueCompositionApi.Ref<OrderListQueryVariables> | ReactiveFunction<OrderListQueryVariables>, options: VueApolloComposable.UseQueryOptions<OrderListQuery, OrderListQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<OrderListQuery, OrderListQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<OrderListQuery, OrderListQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<OrderListQuery, OrderListQueryVariables>(OrderListDocument, variables, options);
}
export function useOrderListLazyQuery(variables?: OrderListQueryVariables | VueCompositionApi.Ref<OrderListQueryVariables> | ReactiveFunction<OrderListQueryVariables>, options: VueApolloComposable.UseQueryOptions<OrderListQuery, OrderListQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<OrderListQuery, OrderListQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<OrderListQuery, OrderListQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<OrderListQuery, OrderListQueryVariables>(OrderListDocument, variables, options);
}
export type OrderListQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<OrderListQuery, OrderListQueryVariables>;
export const OrderDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderStateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"refundedCents"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderStateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRow"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situationName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unbooked"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unavailableSentence"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"includedCents"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payByCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payByWallet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abandon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

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
export const PlaceOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderPlaced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentUrl"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderStateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnavailableDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"missingCents"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LostDay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"refundedCents"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderStateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRow"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situationName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unbooked"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unavailableSentence"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"includedCents"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payByCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payByWallet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abandon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePlaceOrderMutation__
 *
 * To run a mutation, you first call `usePlaceOrderMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `usePlaceOrderMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = usePlaceOrderMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function usePlaceOrderMutation(options: VueApolloComposable.UseMutationOptions<PlaceOrderMutation, PlaceOrderMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<PlaceOrderMutation, PlaceOrderMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<PlaceOrderMutation, PlaceOrderMutationVariables>(PlaceOrderDocument, options);
}
export type PlaceOrderMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const PayOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"payment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentMethod"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"payment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"payment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderPlaced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentUrl"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderStateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnavailableDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"missingCents"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LostDay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"refundedCents"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderStateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRow"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situationName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unbooked"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unavailableSentence"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"includedCents"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payByCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payByWallet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abandon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __usePayOrderMutation__
 *
 * To run a mutation, you first call `usePayOrderMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `usePayOrderMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = usePayOrderMutation({
 *   variables: {
 *     orderId: // value for 'orderId'
 *     payment: // value for 'payment'
 *   },
 * });
 */
export function usePayOrderMutation(options: VueApolloComposable.UseMutationOptions<PayOrderMutation, PayOrderMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<PayOrderMutation, PayOrderMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<PayOrderMutation, PayOrderMutationVariables>(PayOrderDocument, options);
}
export type PayOrderMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<PayOrderMutation, PayOrderMutationVariables>;
export const AbandonOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbandonOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abandonOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderPlaced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderStateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LostDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnavailableDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"missingCents"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LostDay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"refundedCents"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderStateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRow"}},{"kind":"Field","name":{"kind":"Name","value":"walletCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardCents"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situationName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceCents"}},{"kind":"Field","name":{"kind":"Name","value":"totalCents"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unbooked"}},{"kind":"Field","name":{"kind":"Name","value":"priceCents"}},{"kind":"Field","name":{"kind":"Name","value":"surchargeCents"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unavailableSentence"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"includedCents"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payByCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payByWallet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abandon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAbandonOrderMutation__
 *
 * To run a mutation, you first call `useAbandonOrderMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useAbandonOrderMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useAbandonOrderMutation({
 *   variables: {
 *     orderId: // value for 'orderId'
 *   },
 * });
 */
export function useAbandonOrderMutation(options: VueApolloComposable.UseMutationOptions<AbandonOrderMutation, AbandonOrderMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<AbandonOrderMutation, AbandonOrderMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<AbandonOrderMutation, AbandonOrderMutationVariables>(AbandonOrderDocument, options);
}
export type AbandonOrderMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<AbandonOrderMutation, AbandonOrderMutationVariables>;
export const CheckPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceId"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCheckPaymentMutation__
 *
 * To run a mutation, you first call `useCheckPaymentMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useCheckPaymentMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useCheckPaymentMutation({
 *   variables: {
 *     id: // value for 'id'
 *   },
 * });
 */
export function useCheckPaymentMutation(options: VueApolloComposable.UseMutationOptions<CheckPaymentMutation, CheckPaymentMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<CheckPaymentMutation, CheckPaymentMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<CheckPaymentMutation, CheckPaymentMutationVariables>(CheckPaymentDocument, options);
}
export type CheckPaymentMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<CheckPaymentMutation, CheckPaymentMutationVariables>;
export const ProfileChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfileChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PendingChangeParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PendingChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useProfileChangesQuery__
 *
 * To run a query within a Vue component, call `useProfileChangesQuery` and pass it any options that fit your needs.
 * When your component renders, `useProfileChangesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useProfileChangesQuery();
 */
export function useProfileChangesQuery(options: VueApolloComposable.UseQueryOptions<ProfileChangesQuery, ProfileChangesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ProfileChangesQuery, ProfileChangesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ProfileChangesQuery, ProfileChangesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ProfileChangesQuery, ProfileChangesQueryVariables>(ProfileChangesDocument, {}, options);
}
export function useProfileChangesLazyQuery(options: VueApolloComposable.UseQueryOptions<ProfileChangesQuery, ProfileChangesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ProfileChangesQuery, ProfileChangesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ProfileChangesQuery, ProfileChangesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ProfileChangesQuery, ProfileChangesQueryVariables>(ProfileChangesDocument, {}, options);
}
export type ProfileChangesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ProfileChangesQuery, ProfileChangesQueryVariables>;
export const ConsultationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"byProgram"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useConsultationsQuery__
 *
 * To run a query within a Vue component, call `useConsultationsQuery` and pass it any options that fit your needs.
 * When your component renders, `useConsultationsQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useConsultationsQuery();
 */
export function useConsultationsQuery(options: VueApolloComposable.UseQueryOptions<ConsultationsQuery, ConsultationsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ConsultationsQuery, ConsultationsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ConsultationsQuery, ConsultationsQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ConsultationsQuery, ConsultationsQueryVariables>(ConsultationsDocument, {}, options);
}
export function useConsultationsLazyQuery(options: VueApolloComposable.UseQueryOptions<ConsultationsQuery, ConsultationsQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ConsultationsQuery, ConsultationsQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ConsultationsQuery, ConsultationsQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ConsultationsQuery, ConsultationsQueryVariables>(ConsultationsDocument, {}, options);
}
export type ConsultationsQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ConsultationsQuery, ConsultationsQueryVariables>;
export const UpdateProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalDetailsInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"details"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalDetailsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"details"},"value":{"kind":"Variable","name":{"kind":"Name","value":"details"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leavingAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"emailConfirmed"}}]}}]} as unknown as DocumentNode;

/**
 * __useUpdateProfileMutation__
 *
 * To run a mutation, you first call `useUpdateProfileMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useUpdateProfileMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useUpdateProfileMutation({
 *   variables: {
 *     before: // value for 'before'
 *     details: // value for 'details'
 *   },
 * });
 */
export function useUpdateProfileMutation(options: VueApolloComposable.UseMutationOptions<UpdateProfileMutation, UpdateProfileMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<UpdateProfileMutation, UpdateProfileMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<UpdateProfileMutation, UpdateProfileMutationVariables>(UpdateProfileDocument, options);
}
export type UpdateProfileMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"current"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"next"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"current"},"value":{"kind":"Variable","name":{"kind":"Name","value":"current"}}},{"kind":"Argument","name":{"kind":"Name","value":"next"},"value":{"kind":"Variable","name":{"kind":"Name","value":"next"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useChangePasswordMutation__
 *
 * To run a mutation, you first call `useChangePasswordMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useChangePasswordMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useChangePasswordMutation({
 *   variables: {
 *     current: // value for 'current'
 *     next: // value for 'next'
 *   },
 * });
 */
export function useChangePasswordMutation(options: VueApolloComposable.UseMutationOptions<ChangePasswordMutation, ChangePasswordMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ChangePasswordMutation, ChangePasswordMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ChangePasswordMutation, ChangePasswordMutationVariables>(ChangePasswordDocument, options);
}
export type ChangePasswordMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ServiceRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}}]}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useServiceRulesQuery__
 *
 * To run a query within a Vue component, call `useServiceRulesQuery` and pass it any options that fit your needs.
 * When your component renders, `useServiceRulesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useServiceRulesQuery();
 */
export function useServiceRulesQuery(options: VueApolloComposable.UseQueryOptions<ServiceRulesQuery, ServiceRulesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ServiceRulesQuery, ServiceRulesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ServiceRulesQuery, ServiceRulesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<ServiceRulesQuery, ServiceRulesQueryVariables>(ServiceRulesDocument, {}, options);
}
export function useServiceRulesLazyQuery(options: VueApolloComposable.UseQueryOptions<ServiceRulesQuery, ServiceRulesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<ServiceRulesQuery, ServiceRulesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<ServiceRulesQuery, ServiceRulesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<ServiceRulesQuery, ServiceRulesQueryVariables>(ServiceRulesDocument, {}, options);
}
export type ServiceRulesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<ServiceRulesQuery, ServiceRulesQueryVariables>;
export const AccessesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filiations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentTypeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedDocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskedDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentTypeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentFeeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolmentFee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceId"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedDocumentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentFees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrolmentFeeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useAccessesQuery__
 *
 * To run a query within a Vue component, call `useAccessesQuery` and pass it any options that fit your needs.
 * When your component renders, `useAccessesQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useAccessesQuery();
 */
export function useAccessesQuery(options: VueApolloComposable.UseQueryOptions<AccessesQuery, AccessesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AccessesQuery, AccessesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AccessesQuery, AccessesQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<AccessesQuery, AccessesQueryVariables>(AccessesDocument, {}, options);
}
export function useAccessesLazyQuery(options: VueApolloComposable.UseQueryOptions<AccessesQuery, AccessesQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<AccessesQuery, AccessesQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<AccessesQuery, AccessesQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<AccessesQuery, AccessesQueryVariables>(AccessesDocument, {}, options);
}
export type AccessesQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<AccessesQuery, AccessesQueryVariables>;
export const RequestAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"situationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"beneficiaryIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"situationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"situationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"beneficiaryIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"beneficiaryIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentTypeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedDocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskedDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentTypeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentFeeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolmentFee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceId"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServicePriceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedDocumentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServicePriceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentFees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrolmentFeeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRequestAccessMutation__
 *
 * To run a mutation, you first call `useRequestAccessMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRequestAccessMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRequestAccessMutation({
 *   variables: {
 *     situationId: // value for 'situationId'
 *     beneficiaryIds: // value for 'beneficiaryIds'
 *   },
 * });
 */
export function useRequestAccessMutation(options: VueApolloComposable.UseMutationOptions<RequestAccessMutation, RequestAccessMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RequestAccessMutation, RequestAccessMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RequestAccessMutation, RequestAccessMutationVariables>(RequestAccessDocument, options);
}
export type RequestAccessMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RequestAccessMutation, RequestAccessMutationVariables>;
export const RequestPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useRequestPasswordResetMutation__
 *
 * To run a mutation, you first call `useRequestPasswordResetMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useRequestPasswordResetMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useRequestPasswordResetMutation({
 *   variables: {
 *     email: // value for 'email'
 *   },
 * });
 */
export function useRequestPasswordResetMutation(options: VueApolloComposable.UseMutationOptions<RequestPasswordResetMutation, RequestPasswordResetMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>(RequestPasswordResetDocument, options);
}
export type RequestPasswordResetMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useResetPasswordMutation__
 *
 * To run a mutation, you first call `useResetPasswordMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useResetPasswordMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useResetPasswordMutation({
 *   variables: {
 *     token: // value for 'token'
 *     password: // value for 'password'
 *   },
 * });
 */
export function useResetPasswordMutation(options: VueApolloComposable.UseMutationOptions<ResetPasswordMutation, ResetPasswordMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ResetPasswordMutation, ResetPasswordMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ResetPasswordMutation, ResetPasswordMutationVariables>(ResetPasswordDocument, options);
}
export type ResetPasswordMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ConfirmEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailConfirmed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useConfirmEmailMutation__
 *
 * To run a mutation, you first call `useConfirmEmailMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useConfirmEmailMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useConfirmEmailMutation({
 *   variables: {
 *     token: // value for 'token'
 *   },
 * });
 */
export function useConfirmEmailMutation(options: VueApolloComposable.UseMutationOptions<ConfirmEmailMutation, ConfirmEmailMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<ConfirmEmailMutation, ConfirmEmailMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<ConfirmEmailMutation, ConfirmEmailMutationVariables>(ConfirmEmailDocument, options);
}
export type ConfirmEmailMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<ConfirmEmailMutation, ConfirmEmailMutationVariables>;
export const SignUpDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignUpDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUpDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignUpDraftParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignUpDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"schoolPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSignUpDraftQuery__
 *
 * To run a query within a Vue component, call `useSignUpDraftQuery` and pass it any options that fit your needs.
 * When your component renders, `useSignUpDraftQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useSignUpDraftQuery();
 */
export function useSignUpDraftQuery(options: VueApolloComposable.UseQueryOptions<SignUpDraftQuery, SignUpDraftQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SignUpDraftQuery, SignUpDraftQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SignUpDraftQuery, SignUpDraftQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<SignUpDraftQuery, SignUpDraftQueryVariables>(SignUpDraftDocument, {}, options);
}
export function useSignUpDraftLazyQuery(options: VueApolloComposable.UseQueryOptions<SignUpDraftQuery, SignUpDraftQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<SignUpDraftQuery, SignUpDraftQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<SignUpDraftQuery, SignUpDraftQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<SignUpDraftQuery, SignUpDraftQueryVariables>(SignUpDraftDocument, {}, options);
}
export type SignUpDraftQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<SignUpDraftQuery, SignUpDraftQueryVariables>;
export const SaveSignUpDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSignUpDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpDetailsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSignUpDetails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignUpDraftParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignUpDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"schoolPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSaveSignUpDetailsMutation__
 *
 * To run a mutation, you first call `useSaveSignUpDetailsMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSaveSignUpDetailsMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSaveSignUpDetailsMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useSaveSignUpDetailsMutation(options: VueApolloComposable.UseMutationOptions<SaveSignUpDetailsMutation, SaveSignUpDetailsMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SaveSignUpDetailsMutation, SaveSignUpDetailsMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SaveSignUpDetailsMutation, SaveSignUpDetailsMutationVariables>(SaveSignUpDetailsDocument, options);
}
export type SaveSignUpDetailsMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SaveSignUpDetailsMutation, SaveSignUpDetailsMutationVariables>;
export const SaveSignUpBeneficiariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSignUpBeneficiaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"beneficiaries"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpBeneficiaryInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSignUpBeneficiaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"beneficiaries"},"value":{"kind":"Variable","name":{"kind":"Name","value":"beneficiaries"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignUpDraftParts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignUpDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"addressLine"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"newsletter"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOffers"}},{"kind":"Field","name":{"kind":"Name","value":"isCompany"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"}},{"kind":"Field","name":{"kind":"Name","value":"schoolPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classId"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useSaveSignUpBeneficiariesMutation__
 *
 * To run a mutation, you first call `useSaveSignUpBeneficiariesMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useSaveSignUpBeneficiariesMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useSaveSignUpBeneficiariesMutation({
 *   variables: {
 *     revision: // value for 'revision'
 *     beneficiaries: // value for 'beneficiaries'
 *   },
 * });
 */
export function useSaveSignUpBeneficiariesMutation(options: VueApolloComposable.UseMutationOptions<SaveSignUpBeneficiariesMutation, SaveSignUpBeneficiariesMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<SaveSignUpBeneficiariesMutation, SaveSignUpBeneficiariesMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<SaveSignUpBeneficiariesMutation, SaveSignUpBeneficiariesMutationVariables>(SaveSignUpBeneficiariesDocument, options);
}
export type SaveSignUpBeneficiariesMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<SaveSignUpBeneficiariesMutation, SaveSignUpBeneficiariesMutationVariables>;
export const CompleteSignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accesses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpAccessInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeSignUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accesses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accesses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpReceived"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useCompleteSignUpMutation__
 *
 * To run a mutation, you first call `useCompleteSignUpMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useCompleteSignUpMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useCompleteSignUpMutation({
 *   variables: {
 *     accesses: // value for 'accesses'
 *   },
 * });
 */
export function useCompleteSignUpMutation(options: VueApolloComposable.UseMutationOptions<CompleteSignUpMutation, CompleteSignUpMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<CompleteSignUpMutation, CompleteSignUpMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<CompleteSignUpMutation, CompleteSignUpMutationVariables>(CompleteSignUpDocument, options);
}
export type CompleteSignUpMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<CompleteSignUpMutation, CompleteSignUpMutationVariables>;
export const WalletPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalletPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"careOnlyCents"}},{"kind":"Field","name":{"kind":"Name","value":"refundableCents"}},{"kind":"Field","name":{"kind":"Name","value":"cardRefundableCents"}},{"kind":"Field","name":{"kind":"Name","value":"leastTopUpCents"}},{"kind":"Field","name":{"kind":"Name","value":"regie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundParts"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}}]} as unknown as DocumentNode;

/**
 * __useWalletPageQuery__
 *
 * To run a query within a Vue component, call `useWalletPageQuery` and pass it any options that fit your needs.
 * When your component renders, `useWalletPageQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useWalletPageQuery();
 */
export function useWalletPageQuery(options: VueApolloComposable.UseQueryOptions<WalletPageQuery, WalletPageQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<WalletPageQuery, WalletPageQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<WalletPageQuery, WalletPageQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<WalletPageQuery, WalletPageQueryVariables>(WalletPageDocument, {}, options);
}
export function useWalletPageLazyQuery(options: VueApolloComposable.UseQueryOptions<WalletPageQuery, WalletPageQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<WalletPageQuery, WalletPageQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<WalletPageQuery, WalletPageQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<WalletPageQuery, WalletPageQueryVariables>(WalletPageDocument, {}, options);
}
export type WalletPageQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<WalletPageQuery, WalletPageQueryVariables>;
export const WalletStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalletStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"balanceAfterCents"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useWalletStatementQuery__
 *
 * To run a query within a Vue component, call `useWalletStatementQuery` and pass it any options that fit your needs.
 * When your component renders, `useWalletStatementQuery` returns an object from Apollo Client that contains result, loading and error properties
 * you can use to render your UI.
 *
 * @param variables that will be passed into the query
 * @param options that will be passed into the query, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/query.html#options;
 *
 * @example
 * const { result, loading, error } = useWalletStatementQuery({
 *   first: // value for 'first'
 *   after: // value for 'after'
 * });
 */
export function useWalletStatementQuery(variables: WalletStatementQueryVariables | VueCompositionApi.Ref<WalletStatementQueryVariables> | ReactiveFunction<WalletStatementQueryVariables>, options: VueApolloComposable.UseQueryOptions<WalletStatementQuery, WalletStatementQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<WalletStatementQuery, WalletStatementQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<WalletStatementQuery, WalletStatementQueryVariables>> = {}) {
  return VueApolloComposable.useQuery<WalletStatementQuery, WalletStatementQueryVariables>(WalletStatementDocument, variables, options);
}
export function useWalletStatementLazyQuery(variables?: WalletStatementQueryVariables | VueCompositionApi.Ref<WalletStatementQueryVariables> | ReactiveFunction<WalletStatementQueryVariables>, options: VueApolloComposable.UseQueryOptions<WalletStatementQuery, WalletStatementQueryVariables> | VueCompositionApi.Ref<VueApolloComposable.UseQueryOptions<WalletStatementQuery, WalletStatementQueryVariables>> | ReactiveFunction<VueApolloComposable.UseQueryOptions<WalletStatementQuery, WalletStatementQueryVariables>> = {}) {
  return VueApolloComposable.useLazyQuery<WalletStatementQuery, WalletStatementQueryVariables>(WalletStatementDocument, variables, options);
}
export type WalletStatementQueryCompositionFunctionResult = VueApolloComposable.UseQueryReturn<WalletStatementQuery, WalletStatementQueryVariables>;
export const TopUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TopUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TopUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopUpStarted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TopUpRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;

/**
 * __useTopUpMutation__
 *
 * To run a mutation, you first call `useTopUpMutation` within a Vue component and pass it any options that fit your needs.
 * When your component renders, `useTopUpMutation` returns an object that includes:
 * - A mutate function that you can call at any time to execute the mutation
 * - Several other properties: https://v4.apollo.vuejs.org/api/use-mutation.html#return
 *
 * @param options that will be passed into the mutation, supported options are listed on: https://v4.apollo.vuejs.org/guide-composable/mutation.html#options;
 *
 * @example
 * const { mutate, loading, error, onDone } = useTopUpMutation({
 *   variables: {
 *     input: // value for 'input'
 *   },
 * });
 */
export function useTopUpMutation(options: VueApolloComposable.UseMutationOptions<TopUpMutation, TopUpMutationVariables> | ReactiveFunction<VueApolloComposable.UseMutationOptions<TopUpMutation, TopUpMutationVariables>> = {}) {
  return VueApolloComposable.useMutation<TopUpMutation, TopUpMutationVariables>(TopUpDocument, options);
}
export type TopUpMutationCompositionFunctionResult = VueApolloComposable.UseMutationReturn<TopUpMutation, TopUpMutationVariables>;