/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a family told of an absence: only what the règlement asks. */
export type AbsenceToldInput = {
  /** The family announced it. */
  announced?: boolean;
  /** It wrote. */
  letter?: boolean;
  /** The day on which it told; null: not said. */
  notice?: string | null | undefined;
  /** It called. */
  phoned?: boolean;
  /** The day on which it gave the proof; null: not given. */
  proofAt?: string | null | undefined;
};

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

/** What a program may do in its commune. What writes brings what it reads; health comes with another one only. */
export type ApiScope =
  /** Registers: who is expected, who came. */
  | 'READ_ATTENDANCE'
  /** Counts of the kitchen, places and days: nobody’s name. */
  | 'READ_COUNTS'
  /** Families: accounts, people, accesses. */
  | 'READ_FAMILIES'
  /** Diets, care plans and reasons of absence, in what the other scopes read. Each reading of a plan is noted. */
  | 'READ_HEALTH'
  /** Orders, payments, invoices, wallets, receipts and the books of the régie. */
  | 'READ_MONEY'
  /** Mark who came. Brings READ_ATTENDANCE. */
  | 'WRITE_ATTENDANCE'
  /** Book and cancel for families. Brings READ_MONEY. */
  | 'WRITE_BOOKINGS'
  /** Add and correct people, ask for accesses. Brings READ_FAMILIES. */
  | 'WRITE_FAMILIES'
  /** Say which transfers were received. Brings READ_MONEY. */
  | 'WRITE_MONEY';

/** Whether a token is accepted. */
export type ApiTokenState =
  /** Too old: made more than a year ago, or its program is over. */
  | 'EXPIRED'
  /** Accepted. */
  | 'LIVE'
  /** Somebody of the commune revoked it. */
  | 'REVOKED';

/** What `recordAttendance` takes. */
export type AttendanceMark = {
  /** The mark of this child that was sent before from the same device: this one counts as made after it, however long each was on its way. */
  after?: string | null | undefined;
  /** Of a child who came: at what time, by the clock of the commune (HH:MM). Left out: what was said before stands. Only where the règlement bills by hours. */
  arrivedAt?: string | null | undefined;
  /** Who eats or is looked after: `Beneficiary.id`. */
  beneficiaryId: string;
  /** Of a justified absence: has the family given the proof? */
  certificate?: boolean;
  /** What was said of its hours before is wrong: only what this mark says stands. */
  forgetsHours?: boolean;
  /** At what time it left, likewise. */
  leftAt?: string | null | undefined;
  /** When it was made, by the clock of the device; of two marks the one made last stands. Left out: now. */
  madeAt?: string | null | undefined;
  /** Made by the client: the same mark sent twice counts once. */
  markId?: string | null | undefined;
  /** Of a justified absence: one of the reasons that the règlement distinguishes. */
  reason?: string | null | undefined;
  /** null clears the mark. */
  status?: AttendanceStatus | null | undefined;
  /** Of an absence: only what the règlement asks. */
  told?: AbsenceToldInput | null | undefined;
};

/** Why it is no: `AttendanceRefused.reason`. Words may be added; `message` says each in French. */
export type AttendanceRefusalReason =
  /** Somebody else settled the note. */
  | 'ALREADY_SETTLED'
  /** The day has not come. */
  | 'FUTURE_DAY'
  /** The person is not expected that day: use `recordUnbooked`. */
  | 'NOT_EXPECTED'
  /** Nobody decides for their own family: ask a colleague. */
  | 'OWN_FAMILY';

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

/** What `addBeneficiary`, `updateBeneficiary` take. */
export type BeneficiaryInput = {
  /** Civil day of birth. */
  birthDate?: string | null | undefined;
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

/** Of what something changed; each is for programs with the scope that reads it. */
export type ChangeKind =
  /** Somebody was marked at the register: `subjectId` is the person. With READ_ATTENDANCE. */
  | 'ATTENDANCE'
  /** A booking was made, moved, cancelled or charged: `subjectId` is the booking. With READ_MONEY; READ_ATTENDANCE is enough. */
  | 'BOOKING'
  /** How many eat on a day may have changed: nobody is named. With READ_COUNTS. */
  | 'COUNTS'
  /** Details, people or accesses of a family, never its health: `subjectId` is the account. With READ_FAMILIES. */
  | 'FAMILY'
  /** An order was placed, paid, expired or given back: `subjectId` is the order. With READ_MONEY. */
  | 'ORDER'
  /** A payment was begun, settled or given back: `subjectId` is the payment. With READ_MONEY. */
  | 'PAYMENT';

/** The class of a child, and which of its levels. */
export type ClassChoiceInput = {
  /** The class: `SchoolClass.id`. */
  classId: string;
  /** One of the levels of the class. */
  level: SchoolLevel;
};

/** What became of a taking. */
export type DeskPaymentState =
  /** The bank sent the cheque back. */
  | 'BOUNCED'
  /** It is on a slip. */
  | 'DEPOSITED'
  /** A transfer that the statement shows. */
  | 'RECEIVED'
  /** It was cancelled. */
  | 'REVERSED'
  /** It is in the till, or a transfer that no statement showed. */
  | 'TAKEN';

/** Why it is no: `DeskRefused.reason`. Words may be added; `message` says each in French. */
export type DeskRefusalReason =
  /** The town hall has not validated the account, or it is closed. */
  | 'ACCOUNT_NOT_ACTIVE'
  /** The règlement does not allow this amount; `message` is in its words. */
  | 'AGAINST_RULES'
  /** The cheque is known to have bounced. */
  | 'ALREADY_BOUNCED'
  /** The slip is confirmed already. */
  | 'ALREADY_CONFIRMED'
  /** The request has its answer. */
  | 'ALREADY_DECIDED'
  /** One of these is on a slip already, or cancelled. */
  | 'ALREADY_DEPOSITED'
  /** One of these transfers is marked already. */
  | 'ALREADY_RECEIVED'
  /** It is cancelled already. */
  | 'ALREADY_REVERSED'
  /** More than is allowed, or than is left: `message` says how much. */
  | 'AMOUNT_TOO_LARGE'
  /** Less than is allowed: `message` says how much. */
  | 'AMOUNT_TOO_SMALL'
  /** The law allows less cash: `message` says how much. */
  | 'CASH_ABOVE_LIMIT'
  /** CESU pay for care alone, and no child of the family has any here. */
  | 'CESU_FOR_CARE_ONLY'
  /** Say who issued the CESU, and their numbers. */
  | 'CESU_WITHOUT_REFERENCE'
  /** A cheque needs its number, its bank and who signed it. */
  | 'CHEQUE_INCOMPLETE'
  /** The commune is not open to families yet, or no longer. */
  | 'COMMUNE_NOT_OPEN'
  /** What was counted is not the sum of the coins and notes. */
  | 'COUNT_MISMATCH'
  /** The till of that day is closed. */
  | 'DAY_ALREADY_CLOSED'
  /** The day has not come. */
  | 'DAY_NOT_COME'
  /** The day is too long ago: `message` says how long. */
  | 'DAY_TOO_OLD'
  /** A request waits for somebody else already. */
  | 'DECISION_WAITING'
  /** It is not what was expected: say why. */
  | 'DIFFERENCE_UNEXPLAINED'
  /** The till moved while it was counted: read it again. */
  | 'EXPECTED_CHANGED'
  /** Choose one taking at least. */
  | 'NOTHING_TO_DEPOSIT'
  /** Choose one transfer at least. */
  | 'NOTHING_TO_RECEIVE'
  /** The cheque is not at the bank yet: cancel its taking. */
  | 'NOT_DEPOSITED'
  /** A deputy cancels what they took themselves, the same day. */
  | 'NOT_OWN_TAKING'
  /** Nothing is owed of this cheque. */
  | 'NO_DEBT'
  /** Nobody decides for their own family: ask a colleague. */
  | 'OWN_FAMILY'
  /** The books of that day are closed. */
  | 'PERIOD_CLOSED'
  /** A reason of three letters has to be written. */
  | 'REASON_MISSING'
  /** The day is too long before the taking. */
  | 'RECEIVED_TOO_EARLY'
  /** The same `requestId` was used for something else. */
  | 'REQUEST_ID_REUSED'
  /** A cheque of this bank with this number was taken: confirm with `evenIfSame`. */
  | 'SAME_CHEQUE'
  /** Another person than the one who asked must decide. */
  | 'SAME_PERSON'
  /** This reference was taken: confirm with `evenIfSame`. */
  | 'SAME_REFERENCE'
  /** A transfer needs its reference. */
  | 'TRANSFER_WITHOUT_REFERENCE'
  /** The family spent this money. */
  | 'WALLET_SPENT';

/** What is served to somebody: never why. */
export type Diet =
  /** Without meat. */
  | 'NO_MEAT'
  /** Without pork. */
  | 'NO_PORK'
  /** Everything. */
  | 'STANDARD';

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

/** Why money moved. */
export type LedgerCause =
  /** On screen: « Absence déduite ». */
  | 'ABSENCE'
  /** On screen: « Absence déduite, reprise ». */
  | 'ABSENCE_REVERSED'
  /** On screen: « Annulation ». */
  | 'CANCELLATION'
  /** On screen: « Commande payée par carte ». */
  | 'CARD_PAYMENT'
  /** On screen: « Chèque rejeté par la banque ». */
  | 'CHEQUE_BOUNCED'
  /** On screen: « Fermeture du service ». */
  | 'CLOSURE'
  /** On screen: « Chèque rejeté, somme reprise sur le porte-monnaie ». */
  | 'DEBT_RECOVERED'
  /** On screen: « Dépôt au Trésor ». */
  | 'DEPOSIT'
  /** On screen: « Encaissement au guichet ». */
  | 'DESK_TOP_UP'
  /** On screen: « Contestation perdue ». */
  | 'DISPUTE_LOST'
  /** On screen: « Contestation ouverte ». */
  | 'DISPUTE_OPENED'
  /** On screen: « Contestation gagnée ». */
  | 'DISPUTE_WON'
  /** On screen: « Repas servis : avance devenue recette ». */
  | 'EARNED'
  /** On screen: « Geste commercial ». */
  | 'GOODWILL'
  /** On screen: « Facture ou avoir émis ». */
  | 'INVOICE'
  /** On screen: « Facture payée avec le porte-monnaie ». */
  | 'INVOICE_PAID'
  /** On screen: « Paiement arrivé trop tard, crédité ». */
  | 'LATE_PAYMENT'
  /** On screen: « Reprise de solde ». */
  | 'OPENING_BALANCE'
  /** On screen: « Reprise de solde, annulée ». */
  | 'OPENING_REVERSED'
  /** On screen: « Commande payée avec le porte-monnaie ». */
  | 'ORDER'
  /** On screen: « Commande non payée, rendue ». */
  | 'ORDER_RELEASED'
  /** On screen: « Reversement du prestataire de carte ». */
  | 'PAYOUT'
  /** On screen: « Reversement rejeté par la banque ». */
  | 'PAYOUT_FAILED'
  /** On screen: « Remboursement demandé ». */
  | 'REFUND_ASKED'
  /** On screen: « Remboursement payé ». */
  | 'REFUND_PAID'
  /** On screen: « Remboursement revenu ». */
  | 'REFUND_RETURNED'
  /** On screen: « Contre-passation ». */
  | 'REVERSAL'
  /** On screen: « Recharge par carte bancaire ». */
  | 'TOP_UP'
  /** On screen: « Virement reçu sur le compte au Trésor ». */
  | 'TRANSFER_RECEIVED'
  /** On screen: « Abandon de créance ». */
  | 'WRITE_OFF';

/** The kind of an account of a régie: as papers call it. */
export type LedgerKind =
  /** « Avances : repas payés, pas encore servis », usual code 487. */
  | 'ADVANCE'
  /** « Compte au Trésor », usual code 515. */
  | 'BANK'
  /** « Cartes bancaires à l’encaissement », usual code 5115. */
  | 'CARD_CLEARING'
  /** « Caisse : espèces », usual code 531. */
  | 'CASH'
  /** « CESU à l’encaissement », usual code 5113. */
  | 'CESU'
  /** « Chèques à l’encaissement », usual code 5112. */
  | 'CHEQUES'
  /** « Paiements contestés », usual code 5117. */
  | 'DISPUTED'
  /** « Recette acquise : garde », usual code 7067-G. */
  | 'EARNED_CARE'
  /** « Recette acquise : repas », usual code 7067-R. */
  | 'EARNED_FOOD'
  /** « Recette acquise : frais d’inscription », usual code 7067-I. */
  | 'ENROLMENT_FEES'
  /** « Frais du prestataire de carte », usual code 627. */
  | 'FEES'
  /** « Reprise de soldes, à justifier », usual code 4718. */
  | 'OPENING'
  /** « Familles : factures à encaisser », usual code 4111. */
  | 'RECEIVABLE'
  /** « Remboursements à payer », usual code 466. */
  | 'REFUND_DUE'
  /** « Recette acquise : frais de relance », usual code 7588. */
  | 'REMINDER_FEES'
  /** « Virements à affecter », usual code 5118. */
  | 'TRANSFERS'
  /** « Porte-monnaie des familles », usual code 4191. */
  | 'WALLET'
  /** « Gestes et abandons de créance », usual code 658. */
  | 'WRITE_OFF';

/** One person and one service. */
export type OrderLineInput = {
  /** Who eats or is looked after: `Beneficiary.id`. */
  beneficiaryId: string;
  /** 1 to 200 civil days, each once. */
  days: Array<string>;
  /** The service: `Service.id`. */
  serviceId: string;
};

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

/** Where an order stands: `state` says more, for people. */
export type OrderStatus =
  /** Abandoned, or ended by what the staff changed. */
  | 'CANCELLED'
  /** Made after the fact, for what was taken: to be paid, holds no place. */
  | 'DUE'
  /** Its time was over before it was paid. */
  | 'EXPIRED'
  /** Booked, to be paid on the invoice of the month of each meal. */
  | 'ON_INVOICE'
  /** Paid. */
  | 'PAID'
  /** Holds its places until `expiresAt`. */
  | 'PENDING';

/** One of the overlaps of quoteOrder, which the family was asked about and wants. */
export type OverlapInput = {
  /** Who eats or is looked after: `Beneficiary.id`. */
  beneficiaryId: string;
  /** The civil day. */
  day: string;
  /** The service: `Service.id`. */
  serviceId: string;
};

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

/** What `placeOrder` takes. */
export type PlaceOrderInput = {
  /** The account of the family: `Account.id`. Where it may be left out: that of who asks; another one, for the staff that serves it. */
  accountId?: string | null | undefined;
  /** The overlaps of quoteOrder that were confirmed: any other is refused. */
  confirmedOverlaps?: Array<OverlapInput>;
  /** `RegieQuote.afterMealCents`: what these meals are asked once they were taken. */
  expectedAfterMealCents?: number;
  /** The total of quoteOrder for this régie. */
  expectedTotalCents: number;
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

/** Transfers that the statement of the account shows. */
export type ReceiveTransfersInput = {
  /** The day of the bank’s line. */
  day: string;
  /** 1 to 500 transfers: `DeskPayment.id`. */
  deskPaymentIds: Array<string>;
  /** The régie: `Regie.id`. */
  regieId: string;
};

/** A part of the état de versement. */
export type RemittanceSectionKey =
  /** Advances: paid, and not served yet. */
  | 'ADVANCES'
  /** What the card provider sent to the bank. */
  | 'CARD_PAYOUTS'
  /** What must come to zero. */
  | 'CONTROL'
  /** What was taken to the bank. */
  | 'DEPOSITED'
  /** What the régie holds. */
  | 'HELD'
  /** What families paid. */
  | 'RECEIVED'
  /** What went back to families. */
  | 'REFUNDS'
  /** Revenue: what was served. */
  | 'REVENUE'
  /** What the wallets hold. */
  | 'WALLETS';

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

export type RegisterFragment = { day: string, open: boolean, rows: Array<{ bookingId: string | null, school: string | null, schoolClass: string | null, status: AttendanceStatus | null, arrivedAt: string | null, leftAt: string | null, recordedAt: string | null, beneficiary: { id: string, firstName: string, lastName: string } }>, notes: Array<{ id: string, name: string, madeAt: string }> };

export type AttendanceSheetQueryVariables = Exact<{
  serviceId: string;
  day: string;
}>;


export type AttendanceSheetQuery = { attendanceSheet: { day: string, open: boolean, rows: Array<{ bookingId: string | null, school: string | null, schoolClass: string | null, status: AttendanceStatus | null, arrivedAt: string | null, leftAt: string | null, recordedAt: string | null, beneficiary: { id: string, firstName: string, lastName: string } }>, notes: Array<{ id: string, name: string, madeAt: string }> } };

export type UnbookedChoicesQueryVariables = Exact<{
  serviceId: string;
  day: string;
}>;


export type UnbookedChoicesQuery = { unbookedChoices: Array<{ id: string, firstName: string, lastName: string, kind: BeneficiaryKind, school: string | null, schoolClass: string | null }> };

export type RecordAttendanceMutationVariables = Exact<{
  serviceId: string;
  day: string;
  marks: Array<AttendanceMark> | AttendanceMark;
  sentAt?: string | null | undefined;
}>;


export type RecordAttendanceMutation = { recordAttendance:
    | { __typename: 'AttendanceRefused', reason: AttendanceRefusalReason, message: string }
    | { __typename: 'AttendanceSheet', day: string, open: boolean, rows: Array<{ bookingId: string | null, school: string | null, schoolClass: string | null, status: AttendanceStatus | null, arrivedAt: string | null, leftAt: string | null, recordedAt: string | null, beneficiary: { id: string, firstName: string, lastName: string } }>, notes: Array<{ id: string, name: string, madeAt: string }> }
   };

export type RecordUnbookedMutationVariables = Exact<{
  serviceId: string;
  day: string;
  beneficiaryId: string;
}>;


export type RecordUnbookedMutation = { recordUnbooked:
    | { __typename: 'AttendanceRefused', reason: AttendanceRefusalReason, message: string }
    | { __typename: 'AttendanceSheet', day: string, open: boolean, rows: Array<{ bookingId: string | null, school: string | null, schoolClass: string | null, status: AttendanceStatus | null, arrivedAt: string | null, leftAt: string | null, recordedAt: string | null, beneficiary: { id: string, firstName: string, lastName: string } }>, notes: Array<{ id: string, name: string, madeAt: string }> }
   };

export type NoteChildMutationVariables = Exact<{
  serviceId: string;
  day: string;
  id: string;
  name: string;
}>;


export type NoteChildMutation = { noteChild:
    | { __typename: 'AttendanceRefused', reason: AttendanceRefusalReason, message: string }
    | { __typename: 'AttendanceSheet', day: string, open: boolean, rows: Array<{ bookingId: string | null, school: string | null, schoolClass: string | null, status: AttendanceStatus | null, arrivedAt: string | null, leftAt: string | null, recordedAt: string | null, beneficiary: { id: string, firstName: string, lastName: string } }>, notes: Array<{ id: string, name: string, madeAt: string }> }
   };

export type AvailabilityCalendarQueryVariables = Exact<{
  accountId: string;
  from: string;
  to: string;
}>;


export type AvailabilityCalendarQuery = { availabilityCalendar: { today: string, services: Array<{ service: { id: string, name: string }, beneficiaries: Array<{ beneficiaryId: string, firstName: string, lastName: string, accessStatus: AccessStatus | null, priceCents: number | null, sentence: string | null }>, days: Array<{ day: string, open: boolean, shortReason: string | null, placesLeft: number | null, cells: Array<{ beneficiaryId: string, state: AvailabilityState, reason: string | null, bookingId: string | null, priceCents: number | null, totalCents: number | null, bookableUntil: string | null, cancellableUntil: string | null }> }> }> } };

export type QuoteOrderQueryVariables = Exact<{
  input: QuoteInput;
}>;


export type QuoteOrderQuery = { quoteOrder: { totalCents: number, regies: Array<{ totalCents: number, walletBalanceCents: number, missingCents: number, regie: { id: string, name: string }, choices: Array<{ method: PaymentMethod, allowed: boolean, reason: string | null, walletCents: number, cardCents: number }>, lines: Array<{ beneficiaryId: string, quantity: number, unitPriceCents: number, totalCents: number, service: { id: string, name: string } }> }>, unavailable: Array<{ beneficiaryId: string, serviceId: string, day: string, reason: UnavailableReason, message: string }>, overlaps: Array<{ beneficiaryId: string, serviceId: string, day: string, message: string }> } };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { placeOrder:
    | { __typename: 'OrderPlaced', paymentUrl: string | null, order: { id: string, number: string, status: OrderStatus, totalCents: number, bookings: Array<{ id: string, day: string, status: BookingStatus }> } }
    | { __typename: 'OrderRefused', reason: OrderRefusalReason, message: string, totalCents: number | null, missingCents: number | null, unavailable: Array<{ beneficiaryId: string, serviceId: string, day: string, message: string }> }
   };

export type QuoteCancellationQueryVariables = Exact<{
  bookingIds: Array<string> | string;
  reason?: string | null | undefined;
}>;


export type QuoteCancellationQuery = { quoteCancellation: { refundCents: number, sentence: string, bookings: Array<{ id: string, day: string, priceCents: number }>, notCancellable: Array<{ bookingId: string, reason: CancellationRefusalReason, message: string }>, reasons: Array<{ word: string, label: string }> } };

export type CancelBookingsMutationVariables = Exact<{
  bookingIds: Array<string> | string;
  expectedRefundCents: number;
  reason?: string | null | undefined;
}>;


export type CancelBookingsMutation = { cancelBookings:
    | { __typename: 'BookingsCancelled', refundCents: number, bookings: Array<{ id: string, day: string, status: BookingStatus }> }
    | { __typename: 'CancellationRefused', reason: CancellationRefusalReason, message: string, bookings: Array<{ bookingId: string, reason: CancellationRefusalReason, message: string }> }
   };

export type KitchenDayQueryVariables = Exact<{
  communeId: string;
  day: string;
}>;


export type KitchenDayQuery = { kitchenDay: { day: string, total: number, services: Array<{ total: number, children: number, adults: number, closure: string | null, freezesAt: string | null, provisional: boolean, service: { id: string, name: string }, diets: Array<{ diet: Diet, count: number }> }> } };

export type ServiceDaysQueryVariables = Exact<{
  serviceId: string;
  from: string;
  to: string;
}>;


export type ServiceDaysQuery = { serviceDays: { days: Array<{ day: string, open: boolean, shortReason: string | null, capacity: number | null, taken: number }>, closures: Array<{ firstDay: string, lastDay: string, reason: string }> } };

export type FamiliesQueryVariables = Exact<{
  communeId: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type FamiliesQuery = { families: { totalCount: number, edges: Array<{ node: { account: { id: string, firstName: string, lastName: string, email: string, status: AccountStatus } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FamilyQueryVariables = Exact<{
  accountId: string;
}>;


export type FamilyQuery = { family: { account: { id: string, firstName: string, lastName: string, email: string, phone: string | null }, filiations: Array<{ id: string, type: FiliationType, beneficiary: { id: string, firstName: string, lastName: string, birthDate: string | null, schoolClass: string | null, revision: number } }>, accesses: Array<{ id: string, status: AccessStatus, validFrom: string | null, validTo: string | null, beneficiary: { id: string }, situation: { id: string, name: string, services: Array<{ id: string, name: string }> } }> } };

export type AddBeneficiaryMutationVariables = Exact<{
  accountId: string;
  input: BeneficiaryInput;
}>;


export type AddBeneficiaryMutation = { addBeneficiary:
    | { __typename: 'FamilyRefused', reason: FamilyRefusalReason, message: string }
    | { __typename: 'Filiation', id: string, beneficiary: { id: string, firstName: string, lastName: string, diet: Diet, revision: number } }
   };

export type UpdateBeneficiaryMutationVariables = Exact<{
  filiationId: string;
  input: BeneficiaryInput;
  revision: number;
}>;


export type UpdateBeneficiaryMutation = { updateBeneficiary:
    | { __typename: 'FamilyRefused', reason: FamilyRefusalReason, message: string, current: { beneficiary: { revision: number } } | null }
    | { __typename: 'Filiation', id: string, beneficiary: { id: string, firstName: string, lastName: string, diet: Diet, revision: number } }
   };

export type RequestAccessMutationVariables = Exact<{
  accountId: string;
  situationId: string;
  beneficiaryIds: Array<string> | string;
}>;


export type RequestAccessMutation = { requestAccess:
    | { __typename: 'AccessRefused', reason: AccessRefusalReason, message: string }
    | { __typename: 'AccessRequested', accesses: Array<{ id: string, status: AccessStatus, beneficiary: { id: string } }> }
   };

export type OrdersQueryVariables = Exact<{
  communeId: string;
  status?: OrderStatus | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type OrdersQuery = { orders: { totalCount: number, edges: Array<{ node: { id: string, number: string, status: OrderStatus, createdAt: string, paidAt: string | null, totalCents: number, refundedCents: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { id: string, number: string, status: OrderStatus, sentence: string, createdAt: string, paidAt: string | null, totalCents: number, walletCents: number, cardCents: number, refundedCents: number, regie: { id: string }, bookings: Array<{ id: string, day: string, serviceId: string, beneficiaryId: string, status: BookingStatus, priceCents: number }>, payment: { id: string, status: PaymentStatus } | null } };

export type PaymentQueryVariables = Exact<{
  id: string;
}>;


export type PaymentQuery = { payment: { id: string, purpose: PaymentPurpose, status: PaymentStatus, amountCents: number, createdAt: string, orderId: string | null, invoiceId: string | null, sentence: string } };

export type InvoicesQueryVariables = Exact<{
  regieId: string;
  state?: InvoiceState | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type InvoicesQuery = { invoices: { edges: Array<{ node: { id: string, number: string, kind: InvoiceKind, month: string, issuedOn: string, dueOn: string, state: InvoiceState, familyName: string, totalCents: number, remainingCents: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InvoiceQueryVariables = Exact<{
  id: string;
}>;


export type InvoiceQuery = { invoice: { id: string, number: string, kind: InvoiceKind, month: string, state: InvoiceState, familyName: string, totalCents: number, remainingCents: number, lines: Array<{ serviceName: string, beneficiaryName: string, nature: InvoiceLineNature, days: Array<string>, quantity: number, unitPriceCents: number, totalCents: number }> } };

export type ReceiptsQueryVariables = Exact<{
  regieId: string;
  day?: string | null | undefined;
  method?: ReceiptMethod | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ReceiptsQuery = { receipts: { edges: Array<{ node: { id: string, number: string, day: string, issuedAt: string, method: ReceiptMethod, label: string, familyName: string, amountCents: number, reversedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type JournalQueryVariables = Exact<{
  regieId: string;
  from: string;
  to: string;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type JournalQuery = { journal: { debitCents: number, creditCents: number, totalCount: number, edges: Array<{ node: { transactionId: string, day: string, at: string, accountCode: string, accountLabel: string, kind: LedgerKind, cause: LedgerCause, causeLabel: string, debitCents: number, creditCents: number, orderNumber: string | null, receiptNumber: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RemittanceSheetQueryVariables = Exact<{
  regieId: string;
  from: string;
  to: string;
}>;


export type RemittanceSheetQuery = { remittanceSheet: { closed: boolean, differenceCents: number, sections: Array<{ key: RemittanceSectionKey, title: string, totalLabel: string | null, totalCents: number | null, lines: Array<{ label: string, serviceId: string | null, kinds: Array<LedgerKind>, causes: Array<LedgerCause>, amountCents: number }> }> } };

export type TrialBalanceQueryVariables = Exact<{
  regieId: string;
  from: string;
  to: string;
}>;


export type TrialBalanceQuery = { trialBalance: { agrees: boolean, debitCents: number, creditCents: number, lines: Array<{ accountCode: string, accountLabel: string, kind: LedgerKind, serviceId: string | null, openingCents: number, debitCents: number, creditCents: number, closingCents: number }> } };

export type ReceiveTransfersMutationVariables = Exact<{
  input: ReceiveTransfersInput;
}>;


export type ReceiveTransfersMutation = { receiveTransfers:
    | { __typename: 'DeskRefused', reason: DeskRefusalReason, message: string }
    | { __typename: 'TransfersReceived', payments: Array<{ id: string, state: DeskPaymentState, amountCents: number, receiptNumber: string }> }
   };

export type ApiClientQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiClientQuery = { apiClient: { name: string, scopes: Array<ApiScope>, endsOn: string, communeId: string | null, services: Array<{ id: string, name: string }>, tokens: Array<{ prefix: string, state: ApiTokenState, expiresAt: string }> } | null };

export type AgglomerationQueryVariables = Exact<{ [key: string]: never; }>;


export type AgglomerationQuery = { agglomeration: { name: string, contactEmail: string | null, contactPhone: string | null } | null };

export type CommunesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunesQuery = { communes: Array<{ id: string, slug: string, name: string, inseeCode: string, timeZone: string, regie: { id: string, name: string }, services: Array<{ id: string, name: string, kind: ServiceKind }> }> };

export type CommuneQueryVariables = Exact<{
  slug: string;
}>;


export type CommuneQuery = { commune: { id: string, name: string, timeZone: string, regie: { id: string, name: string }, services: Array<{ id: string, name: string, kind: ServiceKind, unit: string, openWeekdays: Array<number> }>, situations: Array<{ id: string, name: string, audience: Audience, prices: Array<{ sentence: string, fromCents: number | null, toCents: number | null, service: { id: string } }> }>, schools: Array<{ schoolId: string, name: string, classes: Array<{ classId: string, name: string, levels: Array<SchoolLevel> }> }> } | null };

export type ChangesQueryVariables = Exact<{
  communeId: string;
  after?: string | null | undefined;
  kinds?: Array<ChangeKind> | ChangeKind | null | undefined;
  first?: number | null | undefined;
}>;


export type ChangesQuery = { changes: { edges: Array<{ cursor: string, node: { at: string, kind: ChangeKind, serviceId: string | null, day: string | null, subjectId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RegisterFragmentDoc = new TypedDocumentString(`
    fragment Register on AttendanceSheet {
  day
  open
  rows {
    bookingId
    beneficiary {
      id
      firstName
      lastName
    }
    school
    schoolClass
    status
    arrivedAt
    leftAt
    recordedAt
  }
  notes {
    id
    name
    madeAt
  }
}
    `, {"fragmentName":"Register"}) as unknown as TypedDocumentString<RegisterFragment, unknown>;
export const AttendanceSheetDocument = new TypedDocumentString(`
    query AttendanceSheet($serviceId: UUID!, $day: Day!) {
  attendanceSheet(serviceId: $serviceId, day: $day) {
    ...Register
  }
}
    fragment Register on AttendanceSheet {
  day
  open
  rows {
    bookingId
    beneficiary {
      id
      firstName
      lastName
    }
    school
    schoolClass
    status
    arrivedAt
    leftAt
    recordedAt
  }
  notes {
    id
    name
    madeAt
  }
}`) as unknown as TypedDocumentString<AttendanceSheetQuery, AttendanceSheetQueryVariables>;
export const UnbookedChoicesDocument = new TypedDocumentString(`
    query UnbookedChoices($serviceId: UUID!, $day: Day!) {
  unbookedChoices(serviceId: $serviceId, day: $day) {
    id
    firstName
    lastName
    kind
    school
    schoolClass
  }
}
    `) as unknown as TypedDocumentString<UnbookedChoicesQuery, UnbookedChoicesQueryVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($serviceId: UUID!, $day: Day!, $marks: [AttendanceMark!]!, $sentAt: DateTime) {
  recordAttendance(
    serviceId: $serviceId
    day: $day
    marks: $marks
    sentAt: $sentAt
  ) {
    __typename
    ... on AttendanceSheet {
      ...Register
    }
    ... on AttendanceRefused {
      reason
      message
    }
  }
}
    fragment Register on AttendanceSheet {
  day
  open
  rows {
    bookingId
    beneficiary {
      id
      firstName
      lastName
    }
    school
    schoolClass
    status
    arrivedAt
    leftAt
    recordedAt
  }
  notes {
    id
    name
    madeAt
  }
}`) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const RecordUnbookedDocument = new TypedDocumentString(`
    mutation RecordUnbooked($serviceId: UUID!, $day: Day!, $beneficiaryId: UUID!) {
  recordUnbooked(serviceId: $serviceId, day: $day, beneficiaryId: $beneficiaryId) {
    __typename
    ... on AttendanceSheet {
      ...Register
    }
    ... on AttendanceRefused {
      reason
      message
    }
  }
}
    fragment Register on AttendanceSheet {
  day
  open
  rows {
    bookingId
    beneficiary {
      id
      firstName
      lastName
    }
    school
    schoolClass
    status
    arrivedAt
    leftAt
    recordedAt
  }
  notes {
    id
    name
    madeAt
  }
}`) as unknown as TypedDocumentString<RecordUnbookedMutation, RecordUnbookedMutationVariables>;
export const NoteChildDocument = new TypedDocumentString(`
    mutation NoteChild($serviceId: UUID!, $day: Day!, $id: UUID!, $name: String!) {
  noteChild(serviceId: $serviceId, day: $day, id: $id, name: $name) {
    __typename
    ... on AttendanceSheet {
      ...Register
    }
    ... on AttendanceRefused {
      reason
      message
    }
  }
}
    fragment Register on AttendanceSheet {
  day
  open
  rows {
    bookingId
    beneficiary {
      id
      firstName
      lastName
    }
    school
    schoolClass
    status
    arrivedAt
    leftAt
    recordedAt
  }
  notes {
    id
    name
    madeAt
  }
}`) as unknown as TypedDocumentString<NoteChildMutation, NoteChildMutationVariables>;
export const AvailabilityCalendarDocument = new TypedDocumentString(`
    query AvailabilityCalendar($accountId: UUID!, $from: Day!, $to: Day!) {
  availabilityCalendar(accountId: $accountId, from: $from, to: $to) {
    today
    services {
      service {
        id
        name
      }
      beneficiaries {
        beneficiaryId
        firstName
        lastName
        accessStatus
        priceCents
        sentence
      }
      days {
        day
        open
        shortReason
        placesLeft
        cells {
          beneficiaryId
          state
          reason
          bookingId
          priceCents
          totalCents
          bookableUntil
          cancellableUntil
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AvailabilityCalendarQuery, AvailabilityCalendarQueryVariables>;
export const QuoteOrderDocument = new TypedDocumentString(`
    query QuoteOrder($input: QuoteInput!) {
  quoteOrder(input: $input) {
    totalCents
    regies {
      regie {
        id
        name
      }
      totalCents
      walletBalanceCents
      missingCents
      choices {
        method
        allowed
        reason
        walletCents
        cardCents
      }
      lines {
        beneficiaryId
        service {
          id
          name
        }
        quantity
        unitPriceCents
        totalCents
      }
    }
    unavailable {
      beneficiaryId
      serviceId
      day
      reason
      message
    }
    overlaps {
      beneficiaryId
      serviceId
      day
      message
    }
  }
}
    `) as unknown as TypedDocumentString<QuoteOrderQuery, QuoteOrderQueryVariables>;
export const PlaceOrderDocument = new TypedDocumentString(`
    mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on OrderPlaced {
      paymentUrl
      order {
        id
        number
        status
        totalCents
        bookings {
          id
          day
          status
        }
      }
    }
    ... on OrderRefused {
      reason
      message
      totalCents
      missingCents
      unavailable {
        beneficiaryId
        serviceId
        day
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const QuoteCancellationDocument = new TypedDocumentString(`
    query QuoteCancellation($bookingIds: [UUID!]!, $reason: String) {
  quoteCancellation(bookingIds: $bookingIds, reason: $reason) {
    refundCents
    sentence
    bookings {
      id
      day
      priceCents
    }
    notCancellable {
      bookingId
      reason
      message
    }
    reasons {
      word
      label
    }
  }
}
    `) as unknown as TypedDocumentString<QuoteCancellationQuery, QuoteCancellationQueryVariables>;
export const CancelBookingsDocument = new TypedDocumentString(`
    mutation CancelBookings($bookingIds: [UUID!]!, $expectedRefundCents: Cents!, $reason: String) {
  cancelBookings(
    bookingIds: $bookingIds
    expectedRefundCents: $expectedRefundCents
    reason: $reason
  ) {
    __typename
    ... on BookingsCancelled {
      refundCents
      bookings {
        id
        day
        status
      }
    }
    ... on CancellationRefused {
      reason
      message
      bookings {
        bookingId
        reason
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CancelBookingsMutation, CancelBookingsMutationVariables>;
export const KitchenDayDocument = new TypedDocumentString(`
    query KitchenDay($communeId: UUID!, $day: Day!) {
  kitchenDay(communeId: $communeId, day: $day) {
    day
    total
    services {
      service {
        id
        name
      }
      total
      children
      adults
      diets {
        diet
        count
      }
      closure
      freezesAt
      provisional
    }
  }
}
    `) as unknown as TypedDocumentString<KitchenDayQuery, KitchenDayQueryVariables>;
export const ServiceDaysDocument = new TypedDocumentString(`
    query ServiceDays($serviceId: UUID!, $from: Day!, $to: Day!) {
  serviceDays(serviceId: $serviceId, from: $from, to: $to) {
    days {
      day
      open
      shortReason
      capacity
      taken
    }
    closures {
      firstDay
      lastDay
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceDaysQuery, ServiceDaysQueryVariables>;
export const FamiliesDocument = new TypedDocumentString(`
    query Families($communeId: UUID!, $search: String, $after: String, $first: Int = 50) {
  families(communeId: $communeId, search: $search, after: $after, first: $first) {
    totalCount
    edges {
      node {
        account {
          id
          firstName
          lastName
          email
          status
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FamiliesQuery, FamiliesQueryVariables>;
export const FamilyDocument = new TypedDocumentString(`
    query Family($accountId: UUID!) {
  family(accountId: $accountId) {
    account {
      id
      firstName
      lastName
      email
      phone
    }
    filiations {
      id
      type
      beneficiary {
        id
        firstName
        lastName
        birthDate
        schoolClass
        revision
      }
    }
    accesses {
      id
      status
      validFrom
      validTo
      beneficiary {
        id
      }
      situation {
        id
        name
        services {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FamilyQuery, FamilyQueryVariables>;
export const AddBeneficiaryDocument = new TypedDocumentString(`
    mutation AddBeneficiary($accountId: UUID!, $input: BeneficiaryInput!) {
  addBeneficiary(accountId: $accountId, input: $input) {
    __typename
    ... on Filiation {
      id
      beneficiary {
        id
        firstName
        lastName
        diet
        revision
      }
    }
    ... on FamilyRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddBeneficiaryMutation, AddBeneficiaryMutationVariables>;
export const UpdateBeneficiaryDocument = new TypedDocumentString(`
    mutation UpdateBeneficiary($filiationId: UUID!, $input: BeneficiaryInput!, $revision: Int!) {
  updateBeneficiary(filiationId: $filiationId, input: $input, revision: $revision) {
    __typename
    ... on Filiation {
      id
      beneficiary {
        id
        firstName
        lastName
        diet
        revision
      }
    }
    ... on FamilyRefused {
      reason
      message
      current {
        beneficiary {
          revision
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateBeneficiaryMutation, UpdateBeneficiaryMutationVariables>;
export const RequestAccessDocument = new TypedDocumentString(`
    mutation RequestAccess($accountId: UUID!, $situationId: UUID!, $beneficiaryIds: [UUID!]!) {
  requestAccess(
    accountId: $accountId
    situationId: $situationId
    beneficiaryIds: $beneficiaryIds
  ) {
    __typename
    ... on AccessRequested {
      accesses {
        id
        status
        beneficiary {
          id
        }
      }
    }
    ... on AccessRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestAccessMutation, RequestAccessMutationVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($communeId: UUID!, $status: OrderStatus, $search: String, $after: String, $first: Int = 50) {
  orders(
    communeId: $communeId
    status: $status
    search: $search
    after: $after
    first: $first
  ) {
    totalCount
    edges {
      node {
        id
        number
        status
        createdAt
        paidAt
        totalCents
        refundedCents
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: UUID!) {
  order(id: $id) {
    id
    number
    status
    sentence
    createdAt
    paidAt
    totalCents
    walletCents
    cardCents
    refundedCents
    regie {
      id
    }
    bookings {
      id
      day
      serviceId
      beneficiaryId
      status
      priceCents
    }
    payment {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const PaymentDocument = new TypedDocumentString(`
    query Payment($id: UUID!) {
  payment(id: $id) {
    id
    purpose
    status
    amountCents
    createdAt
    orderId
    invoiceId
    sentence
  }
}
    `) as unknown as TypedDocumentString<PaymentQuery, PaymentQueryVariables>;
export const InvoicesDocument = new TypedDocumentString(`
    query Invoices($regieId: UUID!, $state: InvoiceState, $after: String, $first: Int = 50) {
  invoices(regieId: $regieId, state: $state, after: $after, first: $first) {
    edges {
      node {
        id
        number
        kind
        month
        issuedOn
        dueOn
        state
        familyName
        totalCents
        remainingCents
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InvoicesQuery, InvoicesQueryVariables>;
export const InvoiceDocument = new TypedDocumentString(`
    query Invoice($id: UUID!) {
  invoice(id: $id) {
    id
    number
    kind
    month
    state
    familyName
    totalCents
    remainingCents
    lines {
      serviceName
      beneficiaryName
      nature
      days
      quantity
      unitPriceCents
      totalCents
    }
  }
}
    `) as unknown as TypedDocumentString<InvoiceQuery, InvoiceQueryVariables>;
export const ReceiptsDocument = new TypedDocumentString(`
    query Receipts($regieId: UUID!, $day: Day, $method: ReceiptMethod, $after: String, $first: Int = 50) {
  receipts(
    regieId: $regieId
    day: $day
    method: $method
    after: $after
    first: $first
  ) {
    edges {
      node {
        id
        number
        day
        issuedAt
        method
        label
        familyName
        amountCents
        reversedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiptsQuery, ReceiptsQueryVariables>;
export const JournalDocument = new TypedDocumentString(`
    query Journal($regieId: UUID!, $from: Day!, $to: Day!, $after: String, $first: Int = 100) {
  journal(regieId: $regieId, from: $from, to: $to, after: $after, first: $first) {
    debitCents
    creditCents
    totalCount
    edges {
      node {
        transactionId
        day
        at
        accountCode
        accountLabel
        kind
        cause
        causeLabel
        debitCents
        creditCents
        orderNumber
        receiptNumber
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<JournalQuery, JournalQueryVariables>;
export const RemittanceSheetDocument = new TypedDocumentString(`
    query RemittanceSheet($regieId: UUID!, $from: Day!, $to: Day!) {
  remittanceSheet(regieId: $regieId, from: $from, to: $to) {
    closed
    differenceCents
    sections {
      key
      title
      totalLabel
      totalCents
      lines {
        label
        serviceId
        kinds
        causes
        amountCents
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RemittanceSheetQuery, RemittanceSheetQueryVariables>;
export const TrialBalanceDocument = new TypedDocumentString(`
    query TrialBalance($regieId: UUID!, $from: Day!, $to: Day!) {
  trialBalance(regieId: $regieId, from: $from, to: $to) {
    agrees
    debitCents
    creditCents
    lines {
      accountCode
      accountLabel
      kind
      serviceId
      openingCents
      debitCents
      creditCents
      closingCents
    }
  }
}
    `) as unknown as TypedDocumentString<TrialBalanceQuery, TrialBalanceQueryVariables>;
export const ReceiveTransfersDocument = new TypedDocumentString(`
    mutation ReceiveTransfers($input: ReceiveTransfersInput!) {
  receiveTransfers(input: $input) {
    __typename
    ... on TransfersReceived {
      payments {
        id
        state
        amountCents
        receiptNumber
      }
    }
    ... on DeskRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiveTransfersMutation, ReceiveTransfersMutationVariables>;
export const ApiClientDocument = new TypedDocumentString(`
    query ApiClient {
  apiClient {
    name
    scopes
    endsOn
    communeId
    services {
      id
      name
    }
    tokens {
      prefix
      state
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<ApiClientQuery, ApiClientQueryVariables>;
export const AgglomerationDocument = new TypedDocumentString(`
    query Agglomeration {
  agglomeration {
    name
    contactEmail
    contactPhone
  }
}
    `) as unknown as TypedDocumentString<AgglomerationQuery, AgglomerationQueryVariables>;
export const CommunesDocument = new TypedDocumentString(`
    query Communes {
  communes {
    id
    slug
    name
    inseeCode
    timeZone
    regie {
      id
      name
    }
    services {
      id
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<CommunesQuery, CommunesQueryVariables>;
export const CommuneDocument = new TypedDocumentString(`
    query Commune($slug: String!) {
  commune(slug: $slug) {
    id
    name
    timeZone
    regie {
      id
      name
    }
    services {
      id
      name
      kind
      unit
      openWeekdays
    }
    situations {
      id
      name
      audience
      prices {
        sentence
        fromCents
        toCents
        service {
          id
        }
      }
    }
    schools {
      schoolId
      name
      classes {
        classId
        name
        levels
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommuneQuery, CommuneQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($communeId: UUID!, $after: String, $kinds: [ChangeKind!], $first: Int = 100) {
  changes(communeId: $communeId, after: $after, kinds: $kinds, first: $first) {
    edges {
      cursor
      node {
        at
        kind
        serviceId
        day
        subjectId
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;