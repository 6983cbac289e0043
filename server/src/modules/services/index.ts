export { areGoodDates, endedBefore, isValidOn, suits, whyNotEnd, whyNotEndFrom } from './access.policy.js'
export { AccessRefused } from './access.result.js'
export { isInQueue, todayIn } from './asked-documents.query.js'
export { closeRequests } from './close-requests.command.js'
export {
  bookedServices,
  type BookingsToCome,
  bookingsToCome,
  type ReadBookedServices,
  type ReadBookingsToCome,
} from './setup/bookings-to-come.events.js'
export { decisionGuards, type UsedSince } from './decisions/decision.events.js'
export {
  type AccessGiven,
  type AccessesTakenBack,
  askFees,
  type EnrolmentFees,
  enrolmentFees,
  FeesUnknown,
  giveFeesBack,
} from './decisions/enrolment-fees.events.js'
export { type Enrolled, enrolmentRules, type WhyNotEnrolled } from './decisions/enrolment.events.js'
export { isOwnSql } from './decisions/find-decided.query.js'
export { tellDecision } from './decisions/record-decision.command.js'
export { endAccesses, endNotBegun, notBegun } from './end-accesses.handler.js'
export { announceDocuments } from './renewals/announce-documents.command.js'
export { announceEndings } from './renewals/announce-endings.command.js'
export { type EndingLine, readEndingLines } from './renewals/ending-accesses.query.js'
export { type DocumentLine, readDocumentLines } from './renewals/ending-documents.query.js'
export { isPricedSql, isRuledSql } from './offered.query.js'
export { residentIn } from './residence.policy.js'
export { needsProof } from './renewals/renewal.policy.js'
export { Service, ServiceKind } from './service.entity.js'
export { defaultValidTo } from './validations.query.js'
export { AccessStatus, ServiceAccess } from './service-access.entity.js'
export { accessById, serviceById, servicesOfCommune, situationById, situationsOfCommune } from './services.loaders.js'
export { Audience, Residence, Situation } from './situation.entity.js'
export {
  chosenServices,
  type FollowChosenServices,
  namedSituations,
  residenceReaders,
  type ReadResidenceReaders,
  type ReadNamedSituation,
} from './situations/situation-setup.events.js'
export { atSameTime, sameTime } from './time-slot.policy.js'
