import { openingStepWord, openingTaskStateWord, openingTaskWord } from './commune'
import { customFieldScopeWord, customFieldSourceWord, customFieldTypeWord } from './customField'
import { documentScopeWord, documentValidityWord } from './document'
import {
  accessStatusWord,
  accountStatusWord,
  documentStatusWord,
  documentKindWord,
  audienceWord,
  residenceWord,
  dietWord,
  filiationWord,
  genderWord,
  factWord,
  personalDataWord,
} from './family'
import { staffRoleWord, staffStateWord } from './staff'
import {
  bookingStatusWord,
  attendanceStatusWord,
  availabilityWord,
  orderStatusWord,
  ruleActionWord,
  serviceKindWord,
} from './booking'
import {
  methodWord,
  refundStatusWord,
  destinationWord,
  disputeStatusWord,
  payoutStatusWord,
  anomalyWord,
  rowProblemWord,
  modeWord,
} from './money'

/** Every enumeration of the contract that is shown by a word, and where its words are: nowhere else in the two apps. */
export const ENUM_WORDS = {
  OpeningStep: openingStepWord,
  OpeningTask: openingTaskWord,
  OpeningTaskState: openingTaskStateWord,
  AccessStatus: accessStatusWord,
  CustomFieldScope: customFieldScopeWord,
  CustomFieldSource: customFieldSourceWord,
  CustomFieldType: customFieldTypeWord,
  DocumentScope: documentScopeWord,
  DocumentValidity: documentValidityWord,
  AccountStatus: accountStatusWord,
  DocumentStatus: documentStatusWord,
  DocumentKind: documentKindWord,
  Audience: audienceWord,
  Residence: residenceWord,
  Diet: dietWord,
  FiliationType: filiationWord,
  Gender: genderWord,
  FactName: factWord,
  PersonalData: personalDataWord,
  StaffRole: staffRoleWord,
  StaffState: staffStateWord,
  BookingStatus: bookingStatusWord,
  AttendanceStatus: attendanceStatusWord,
  AvailabilityState: availabilityWord,
  OrderStatus: orderStatusWord,
  RuleAction: ruleActionWord,
  ServiceKind: serviceKindWord,
  ReceiptMethod: methodWord,
  RefundStatus: refundStatusWord,
  RefundDestination: destinationWord,
  DisputeStatus: disputeStatusWord,
  PayoutStatus: payoutStatusWord,
  PayoutAnomalyKind: anomalyWord,
  BankStatementRowProblem: rowProblemWord,
  CardMode: modeWord,
}
