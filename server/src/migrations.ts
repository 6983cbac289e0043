import { Foundation1764000000000 } from './migrations/1764000000000-foundation.js'
import { OneFamilyOneRegie1764100000000 } from './migrations/1764100000000-one-family-one-regie.js'
import { RegulationPolicies1764200000000 } from './migrations/1764200000000-regulation-policies.js'
import { JustifiedAbsences1764400000000 } from './migrations/1764400000000-justified-absences.js'
import { PaymentProviders1764600000000 } from './migrations/1764600000000-payment-providers.js'
import { LateCancellations1764300000000 } from './migrations/1764300000000-late-cancellations.js'
import { UnbookedAttendance1764500000000 } from './migrations/1764500000000-unbooked-attendance.js'
import { PublicAccounts1764700000000 } from './migrations/1764700000000-public-accounts.js'
import { Desk1764800000000 } from './migrations/1764800000000-desk.js'
import { Refunds1764900000000 } from './migrations/1764900000000-refunds.js'
import { LighterOrders1765100000000 } from './migrations/1765100000000-lighter-orders.js'
import { Reasons1765200000000 } from './migrations/1765200000000-reasons.js'
import { CareOnlyMoney1765300000000 } from './migrations/1765300000000-care-only-money.js'
import { OneTariffADay1765600000000 } from './migrations/1765600000000-one-tariff-a-day.js'
import { PaymentAlerts1765700000000 } from './migrations/1765700000000-payment-alerts.js'
import { AbsencesOwed1765800000000 } from './migrations/1765800000000-absences-owed.js'
import { Must1765900000000 } from './migrations/1765900000000-must.js'
import { BankStatements1766800000000 } from './migrations/1766800000000-bank-statements.js'
import { OrderStates1767000000000 } from './migrations/1767000000000-order-states.js'
import { FirstAdministrator1766300000000 } from './migrations/1766300000000-first-administrator.js'
import { IndexedKeys1766310000000 } from './migrations/1766310000000-indexed-keys.js'
import { WalletIds1766500000000 } from './migrations/1766500000000-wallet-ids.js'
import { Unavailable1766000000000 } from './migrations/1766000000000-unavailable.js'
import { OneAccessADay1766200000000 } from './migrations/1766200000000-one-access-a-day.js'
import { Decisions1766210000000 } from './migrations/1766210000000-decisions.js'
import { Books1765000000000 } from './migrations/1765000000000-books.js'
import { DeskOfTheYear1765400000000 } from './migrations/1765400000000-desk-of-the-year.js'
import { MarksOnce1765500000000 } from './migrations/1765500000000-marks-once.js'
import { Publications1766700000000 } from './migrations/1766700000000-publications.js'
import { RegisterMarks1766400000000 } from './migrations/1766400000000-register-marks.js'
import { FactChanges1766600000000 } from './migrations/1766600000000-fact-changes.js'
import { KnownDevices1766610000000 } from './migrations/1766610000000-known-devices.js'
import { CloseNames1766410000000 } from './migrations/1766410000000-close-names.js'
import { Staff1767300000000 } from './migrations/1767300000000-staff.js'
import { ServicesRevised1767400000000 } from './migrations/1767400000000-services-revised.js'
import { TeamAndServiceReads1767500000000 } from './migrations/1767500000000-team-and-service-reads.js'
import { MarksAfter1767600000000 } from './migrations/1767600000000-marks-after.js'
import { SituationsSetUp1767700000000 } from './migrations/1767700000000-situations-set-up.js'
import { FirstOpening1767900000000 } from './migrations/1767900000000-first-opening.js'
import { CommunesSetUp1767910000000 } from './migrations/1767910000000-communes-set-up.js'
import { TariffGrids1767800000000 } from './migrations/1767800000000-tariff-grids.js'
import { Schools1768000000000 } from './migrations/1768000000000-schools.js'
import { AuditLog1768100000000 } from './migrations/1768100000000-audit-log.js'
import { FamilyImports1768200000000 } from './migrations/1768200000000-family-imports.js'
import { RegiesSetUp1768300000000 } from './migrations/1768300000000-regies-set-up.js'
import { DocumentTypes1768600000000 } from './migrations/1768600000000-document-types.js'
import { DocumentNotices1768800000000 } from './migrations/1768800000000-document-notices.js'
import { NamesOnce1768810000000 } from './migrations/1768810000000-names-once.js'
import { NobodyWaits1768900000000 } from './migrations/1768900000000-nobody-waits.js'
import { RegiesOnce1769000000000 } from './migrations/1769000000000-regies-once.js'
import { CustomFields1769100000000 } from './migrations/1769100000000-custom-fields.js'
import { DayOfOpening1769110000000 } from './migrations/1769110000000-day-of-opening.js'
import { MadeOnce1769120000000 } from './migrations/1769120000000-made-once.js'
import { DeputiesAndReaders1769200000000 } from './migrations/1769200000000-deputies-and-readers.js'
import { RegiesOnPaper1769210000000 } from './migrations/1769210000000-regies-on-paper.js'
import { RegiesOfLiveCommunes1769220000000 } from './migrations/1769220000000-regies-of-live-communes.js'
import { ClassesAtSignUp1769230000000 } from './migrations/1769230000000-classes-at-sign-up.js'
import { SentFormsForgotten1769240000000 } from './migrations/1769240000000-sent-forms-forgotten.js'
import { HoursOfTheRegister1769500000000 } from './migrations/1769500000000-hours-of-the-register.js'
import { ToldOfAbsences1769510000000 } from './migrations/1769510000000-told-of-absences.js'
import { SchoolYearPreparation1768400000000 } from './migrations/1768400000000-school-year-preparation.js'

/** In the order in which they run. Forward only. */
export const migrations = [
  Foundation1764000000000,
  OneFamilyOneRegie1764100000000,
  RegulationPolicies1764200000000,
  LateCancellations1764300000000,
  JustifiedAbsences1764400000000,
  UnbookedAttendance1764500000000,
  PaymentProviders1764600000000,
  PublicAccounts1764700000000,
  Desk1764800000000,
  Refunds1764900000000,
  Books1765000000000,
  LighterOrders1765100000000,
  Reasons1765200000000,
  CareOnlyMoney1765300000000,
  DeskOfTheYear1765400000000,
  MarksOnce1765500000000,
  OneTariffADay1765600000000,
  PaymentAlerts1765700000000,
  AbsencesOwed1765800000000,
  Must1765900000000,
  Unavailable1766000000000,
  OneAccessADay1766200000000,
  Decisions1766210000000,
  FirstAdministrator1766300000000,
  IndexedKeys1766310000000,
  RegisterMarks1766400000000,
  CloseNames1766410000000,
  WalletIds1766500000000,
  FactChanges1766600000000,
  KnownDevices1766610000000,
  Publications1766700000000,
  BankStatements1766800000000,
  OrderStates1767000000000,
  Staff1767300000000,
  ServicesRevised1767400000000,
  TeamAndServiceReads1767500000000,
  MarksAfter1767600000000,
  SituationsSetUp1767700000000,
  TariffGrids1767800000000,
  FirstOpening1767900000000,
  CommunesSetUp1767910000000,
  Schools1768000000000,
  AuditLog1768100000000,
  FamilyImports1768200000000,
  RegiesSetUp1768300000000,
  SchoolYearPreparation1768400000000,
  DocumentTypes1768600000000,
  DocumentNotices1768800000000,
  NamesOnce1768810000000,
  NobodyWaits1768900000000,
  RegiesOnce1769000000000,
  CustomFields1769100000000,
  DayOfOpening1769110000000,
  MadeOnce1769120000000,
  DeputiesAndReaders1769200000000,
  RegiesOnPaper1769210000000,
  RegiesOfLiveCommunes1769220000000,
  ClassesAtSignUp1769230000000,
  SentFormsForgotten1769240000000,
  HoursOfTheRegister1769500000000,
  ToldOfAbsences1769510000000,
]
