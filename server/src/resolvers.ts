import * as communes from './modules/communes/communes.resolver.js'
import * as schools from './modules/schools/schools.resolver.js'
import * as accounts from './modules/accounts/accounts.resolver.js'
import * as firstOpening from './modules/accounts/first-opening/first-opening.resolver.js'
import * as secondFactors from './modules/accounts/second-factors/second-factors.resolver.js'
import * as identities from './modules/accounts/identities/identities.resolver.js'
import * as viewer from './modules/accounts/viewer.resolver.js'
import * as staff from './modules/accounts/staff/staff.resolver.js'
import * as documentTypes from './modules/documents/asked/document-type.resolver.js'
import * as documents from './modules/documents/documents.resolver.js'
import * as families from './modules/families/families.resolver.js'
import * as dataReaders from './modules/families/data-readers.resolver.js'
import * as factChanges from './modules/families/fact-changes.resolver.js'
import * as classList from './modules/families/class-list.resolver.js'
import * as services from './modules/services/services.resolver.js'
import * as access from './modules/services/access.resolver.js'
import * as setup from './modules/services/setup/setup.resolver.js'
import * as situationSetup from './modules/services/situations/situation-setup.resolver.js'
import * as renewals from './modules/services/renewals/renewals.resolver.js'
import * as decisions from './modules/services/decisions/decisions.resolver.js'
import * as calendar from './modules/calendar/calendar.resolver.js'
import * as regulations from './modules/regulations/regulations.resolver.js'
import * as regulationLibrary from './modules/regulations/library/library.resolver.js'
import * as customFields from './modules/custom-fields/custom-fields.resolver.js'
import * as quotients from './modules/pricing/quotients.resolver.js'
import * as simulation from './modules/pricing/simulation.resolver.js'
import * as tariffs from './modules/pricing/tariffs.resolver.js'
import * as tariffGrid from './modules/pricing/grid/grid.resolver.js'
import * as wallet from './modules/wallet/wallet.resolver.js'
import * as bookings from './modules/bookings/bookings.resolver.js'
import * as bookingFields from './modules/bookings/fields.resolver.js'
import * as prices from './modules/bookings/offer/prices.resolver.js'
import * as publishing from './modules/bookings/publishing/publishing.resolver.js'
import * as accesses from './modules/bookings/accesses/accesses.resolver.js'
import * as enrolmentFees from './modules/invoices/enrolment/enrolment-fees.resolver.js'
import * as invoices from './modules/invoices/invoices.resolver.js'
import * as credits from './modules/invoices/crediting/credits.resolver.js'
import * as handovers from './modules/invoices/handover/handovers.resolver.js'
import * as reminders from './modules/invoices/dunning/reminders.resolver.js'
import * as standing from './modules/bookings/standing/standing.resolver.js'
import * as waiting from './modules/bookings/waiting/waiting.resolver.js'
import * as payments from './modules/payments/payments.resolver.js'
import * as orderStates from './modules/payments/order-state/order-state.resolver.js'
import * as refunds from './modules/payments/refunds/refunds.resolver.js'
import * as disputes from './modules/payments/disputes/disputes.resolver.js'
import * as leaving from './modules/payments/leaving/leaving.resolver.js'
import * as paymentAlerts from './modules/payments/alerts/payment-alerts.resolver.js'
import * as dormant from './modules/payments/dormant/dormant.resolver.js'
import * as paymentSettings from './modules/payments/settings/payment-settings.resolver.js'
import * as desk from './modules/payments/till/desk.resolver.js'
import * as agglomerationSetup from './modules/administration/agglomeration/agglomeration-setup.resolver.js'
import * as communeSetup from './modules/administration/communes/commune-setup.resolver.js'
import * as regieSetup from './modules/administration/regies/regie-setup.resolver.js'
import * as communeIdentity from './modules/administration/identity/commune-identity.resolver.js'
import * as logos from './modules/administration/logos/logos.resolver.js'
import * as opening from './modules/administration/opening/opening.resolver.js'
import * as retention from './modules/administration/retention/retention.resolver.js'
import * as familyImports from './modules/imports/family-imports.resolver.js'
import * as schoolYear from './modules/administration/school-year/school-year.resolver.js'
import * as attendance from './modules/attendance/attendance.resolver.js'
import * as agenda from './modules/bookings/agenda/agenda.resolver.js'
import * as apiClients from './modules/integrations/api-clients.resolver.js'
import * as changes from './modules/integrations/changes/changes.resolver.js'
import * as webhooks from './modules/integrations/webhooks/webhooks.resolver.js'
import * as reports from './modules/reporting/reports.resolver.js'
import * as auditLog from './modules/reporting/audit-log/audit-log.resolver.js'
import * as consultations from './modules/reporting/audit-log/consultations.resolver.js'
import * as dataExports from './modules/reporting/data-exports/data-exports.resolver.js'
import * as familyPapers from './modules/reporting/family-papers.resolver.js'

/** Every resolver of the schema: a `.resolver` file exports resolver classes and nothing else. */
export const resolvers = [
  communes,
  schools,
  accounts,
  firstOpening,
  viewer,
  secondFactors,
  identities,
  staff,
  documents,
  documentTypes,
  families,
  dataReaders,
  factChanges,
  classList,
  services,
  access,
  renewals,
  decisions,
  setup,
  situationSetup,
  calendar,
  regulations,
  regulationLibrary,
  tariffs,
  tariffGrid,
  customFields,
  quotients,
  simulation,
  wallet,
  bookings,
  waiting,
  standing,
  bookingFields,
  prices,
  publishing,
  accesses,
  enrolmentFees,
  invoices,
  credits,
  handovers,
  reminders,
  payments,
  orderStates,
  refunds,
  disputes,
  leaving,
  paymentAlerts,
  dormant,
  paymentSettings,
  desk,
  agglomerationSetup,
  logos,
  communeSetup,
  regieSetup,
  communeIdentity,
  retention,
  familyImports,
  schoolYear,
  opening,
  attendance,
  agenda,
  apiClients,
  changes,
  webhooks,
  reports,
  auditLog,
  consultations,
  dataExports,
  familyPapers,
].flatMap((module): unknown[] => Object.values(module))
