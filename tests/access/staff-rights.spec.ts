import { beforeAll, describe, expect, test } from '@jest/globals'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { aBusyCommune, aBusyFamily, busyBooks, NOW } from '../support/busy-town.js'
import { ask, codeOf, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract } from '../support/contract.js'
import { PASSWORD } from '../support/given/person.js'
import { given } from '../support/given/index.js'
import { type NamedObjects, namedObjects } from '../support/named-calls.js'
import { town, useTown } from '../support/town.js'
import { mutations, wellFormedCall } from '../support/well-formed.js'

useTown()

/** What « Qui peut quoi » says of each role, against what the API answers to it: in both directions, for every mutation. */
const ROLES = ['AGENT', 'CANTEEN', 'DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN', 'READER', 'AGGLOMERATION_ADMIN'] as const
type Role = (typeof ROLES)[number]

const WAYS: Record<string, readonly string[]> = {
  DECIDE_FAMILIES: [
    ...[
      'validateAccount',
      'refuseAccount',
      'validateAccess',
      'refuseAccess',
      'reviewDocument',
      'describeDocument',
      'decideChange',
      ...['customValuesToReview', 'decideCustomValue'],
    ],
    ...['endAccess', 'changeAccess', 'takeBackDecision', 'undoDecisions', 'openLine', 'removeDocument'],
    'endingAccesses',
  ],
  ACT_FOR_FAMILIES: [
    'resetFamilySecondFactors',
    ...['placeOrder', 'payOrder', 'abandonOrder', 'cancelBookings', 'topUp', 'requestAccess', 'setFamilyQuotient'],
    ...['noteCancellation', 'quoteCancellationNote', 'changeBooking', 'changeChoices'],
    ...['joinWaitingList', 'leaveWaitingList', 'waitingDays', 'answerRequest', 'requestsToAnswer'],
    ...['moveRequest', 'confirmAllocation'],
    ...['createStandingBooking', 'changeStandingBooking', 'stopStandingBooking', 'previewStandingBooking'],
    ...['giveCustomValue', 'addBeneficiary', 'updateBeneficiary', 'removeBeneficiary', 'updateProfile'],
    ...['schoolYearSetup', 'classList', 'placeChildren', 'yearPreparation'],
  ],
  SET_CALENDAR: ['addClosure', 'removeClosure', 'setCapacity'],
  READ_CALENDAR: ['serviceDays'],
  FIND_FAMILIES: ['families'],
  READ_REGISTER: ['attendanceSheet', 'attendanceNoteCount', 'kitchenDay'],
  MARK_ATTENDANCE: ['recordAttendance', 'recordUnbooked', 'noteChild', 'unbookedChoices'],
  SETTLE_NOTES: ['attachAttendanceNote', 'closeAttendanceNote'],
  TAKE_MONEY: ['deskTopUp', 'receipts', 'payInvoice'],
  CANCEL_TAKINGS: ['reverseDeskPayment'],
  DEPOSIT_TAKINGS: ['makeDeposit', 'deposits', 'deposit', 'undeposited'],
  KEEP_TILL: [
    ...['closeCashDay', 'confirmDeposit', 'bounceCheque', 'recoverDebt', 'writeOffDebt'],
    ...['decideDeskRequest', 'receiveTransfers', 'cashPosition'],
  ],
  ASK_REFUNDS: ['askRefund'],
  REFUND: [
    ...['refundOrder', 'approveRefund', 'refuseRefund', 'returnTransfer', 'markTransfersPaid', 'remindBalance'],
    ...['decideDispute', 'approveDisputeDecision', 'refuseDisputeDecision'],
  ],
  READ_REPORTS: ['trialBalance', 'remittanceSheet'],
  KEEP_BOOKS: [
    ...['journal', 'closings', 'closePeriod', 'importBankStatement', 'matchPayout'],
    ...['invoiceDraft', 'issueInvoices', 'sendReminder', 'setReminderPause'],
    ...['quoteCredit', 'creditInvoice', 'decideCredit', 'creditsToDecide'],
    ...['handoverDraft', 'handOverInvoices', 'withdrawHandover'],
  ],
  READ_REGIE: ['regieSetups'],
  SET_UP_REGIE: ['changeRegie'],
  SET_CARD_PAYMENTS: ['setPaymentKeys', 'removePaymentKeys', 'testPaymentKeys', 'retireSigningKey'],
  READ_REGULATIONS: ['regulations', 'checkRegulation'],
  WRITE_REGULATIONS: [
    ...[
      'copyRegulation',
      'regulationSources',
      'saveRegulationDraft',
      'publishRegulation',
      'approvePublication',
      'refusePublication',
      'withdrawRegulation',
    ],
    ...['regulationShapes', 'regulationFromShape', 'regulationTargets', 'targetImpact', 'publishForSeveral'],
    'setPriceApproval',
  ],
  SET_UP_SERVICES: [
    ...['serviceSetups', 'createService', 'changeService', 'archiveService', 'restoreService'],
    ...['customFieldSetups', 'createCustomField', 'changeCustomField', 'archiveCustomField', 'restoreCustomField'],
    ...['documentTypeSetups', 'createDocumentType', 'changeDocumentType', 'archiveDocumentType', 'restoreDocumentType'],
    ...['situationSetups', 'createSituation', 'changeSituation', 'archiveSituation', 'restoreSituation'],
  ],
  READ_TARIFFS: ['tariffGrid', 'raisedTariffs', 'previewTariffs'],
  SET_TARIFFS: ['publishTariffs', 'withdrawTariffs', 'setServiceCost'],
  SET_UP_SCHOOLS: [
    ...['createSchool', 'changeSchool', 'archiveSchool', 'restoreSchool', 'prepareSchoolYear', 'undoSchoolYear'],
    ...['addClasses', 'copyClasses', 'changeClass', 'archiveClass', 'restoreClass'],
  ],
  IMPORT_FAMILIES: [
    ...['familyImports', 'familyImport', 'importLines', 'readFamilyFile', 'setImportColumns', 'decideImportLines'],
    ...['checkImport', 'importFamilies', 'undoImport', 'sendImportInvitations', 'dropImport'],
  ],
  ADMINISTER_STAFF: [
    ...['staff', 'inviteStaff', 'setStaffRoles', 'reactivateStaff', 'suspendStaff', 'resendStaffInvitation'],
    ...['resetSecondFactors', 'removeStaff', 'withdrawStaffInvitation'],
  ],
  ADMINISTER_CLIENTS: [
    ...['apiClients', 'createApiClient', 'addApiToken', 'revokeApiToken', 'revokeApiClient', 'webhookDeliveries'],
    ...['createWebhook', 'renewWebhookSecret', 'retireWebhookSecret', 'restartWebhook'],
    ...['testWebhook', 'replayWebhook', 'removeWebhook'],
  ],
  SET_UP_COMMUNE: [
    ...['communeIdentity', 'changeCommuneIdentity', 'removeLogo', 'communeOpening', 'openCommune'],
    ...['retention', 'retentionPreview', 'setRetention'],
  ],
  ADMINISTER_AGGLOMERATION: [
    ...['identityProviderSettings', 'setIdentityProvider'],
    ...['agglomerationSetup', 'communeSetups', 'changeAgglomeration', 'createCommune', 'changeCommune'],
    ...['archiveCommune', 'restoreCommune', 'createRegie', 'archiveRegie', 'restoreRegie'],
  ],
  READ_AUDIT: ['auditLog'],
}
/** Of nobody's role: before signing in, or of one's own account. */
const OWN = [
  ...['acceptStaffInvitation', 'cancelLeaving', 'changePassword', 'closeAccount', 'completeSignUp', 'confirmEmail'],
  ...['openConsole', 'openInstall', 'requestPasswordReset', 'resendConfirmation', 'resetPassword', 'revokeSession'],
  ...['revokeOtherSessions', 'askDataExport'],
  ...['startTotp', 'confirmTotp', 'startPasskey', 'confirmPasskey', 'removeSecondFactor', 'renewRecoveryCodes'],
  ...['finishSignIn', 'signInByIdentity', 'linkIdentity', 'unlinkIdentity', 'makeAgendaLink', 'removeAgendaLink'],
  ...['saveSignUpBeneficiaries', 'saveSignUpDetails', 'signIn', 'signOut', 'withdrawChange', 'withdrawCustomValue'],
]
/** Asks the provider what became of a payment: whoever reads it. */
const READING = ['checkPayment']

const said = new Map<string, Role[]>()
const objects = new Map<Role, NamedObjects>()
const staff = new Map<Role, Signed>()

beforeAll(async () => {
  for (const role of ROLES) {
    const commune = await aBusyCommune()
    await aBusyFamily(commune)
    await busyBooks(commune, 0, 1)
    const who = await given.aStaffMember(role === 'AGGLOMERATION_ADMIN' ? null : commune, role)
    staff.set(role, who)
    objects.set(role, await namedObjects(commune, who.accountId))
  }
  await town().owner.query('update account set password_hash = $1', [await hashPassword(PASSWORD)])
  const { staffRights } = await ask<{ staffRights: { right: string; roles: Role[] }[] }>(
    null,
    '{ staffRights { right roles } }',
  )
  for (const { right, roles } of staffRights) said.set(right, roles)
})

const listed = Object.values(WAYS).flat()

test('the contract says of each operation the right that is tried here', () => {
  const roots = [contract.getQueryType(), contract.getMutationType()].map((root) => root?.getFields() ?? {})
  const wordsOf = (name: string) => roots.map((fields) => fields[name]?.description ?? '').join('')
  const unsaid = Object.entries(WAYS).flatMap(([right, names]) =>
    names
      .filter((name) => !new RegExp(`\\b(For|for|or) ${right}\\b`).test(wordsOf(name)))
      .map((name) => `${name}: ${right}`),
  )
  expect(unsaid).toEqual([])
})

test('every right that the page names is tried here, and every mutation has its right', () => {
  expect(Object.keys(WAYS).sort()).toEqual([...said.keys()].sort())
  expect([...listed.filter((name) => mutations.includes(name)), ...OWN, ...READING].sort()).toEqual(mutations.sort())
})

async function codeFor(role: Role, name: string): Promise<string | undefined> {
  const named = objects.get(role)
  const who = staff.get(role)
  if (!named || !who) throw new Error(`${name} by ${role}?`)
  const colleague = { accountId: named.commune.agent.accountId }
  return codeOf(who, await wellFormedCall(name, named, WAYS['ADMINISTER_STAFF']?.includes(name) ? colleague : {}))
}

const rows = Object.entries(WAYS).flatMap(([right, names]) => names.map((name) => [right, name] as const))

describe.each(rows)('%s: %s', (right, name) => {
  test.each(ROLES)('is answered to %s exactly when the page says so', async (role) => {
    clock.at(NOW)
    const code = await codeFor(role, name)
    if (said.get(right)?.includes(role)) expect(code).toBeUndefined()
    else expect(code).toBe('NOT_FOUND')
  })
})
