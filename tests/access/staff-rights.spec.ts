import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { getNamedType, isCompositeType } from 'graphql'
import { aBusyCommune, aBusyFamily, busyBooks, NOW } from '../support/busy-town.js'
import { ask, codeOf, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract } from '../support/contract.js'
import { given } from '../support/given/index.js'
import {
  args,
  idOf,
  idPaths,
  type Input,
  isId,
  isTheClients,
  type NamedObjects,
  namedObjects,
  tableOf,
} from '../support/named-calls.js'
import { useTown } from '../support/town.js'

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
    ...['placeOrder', 'payOrder', 'abandonOrder', 'cancelBookings', 'topUp', 'requestAccess', 'setFamilyQuotient'],
    ...['giveCustomValue', 'addBeneficiary', 'updateBeneficiary', 'removeBeneficiary', 'updateProfile'],
    ...['schoolYearSetup', 'classList', 'placeChildren', 'yearPreparation'],
  ],
  SET_CALENDAR: ['addClosure', 'removeClosure', 'setCapacity'],
  READ_CALENDAR: ['serviceDays'],
  FIND_FAMILIES: ['families'],
  READ_REGISTER: ['attendanceSheet', 'attendanceNoteCount', 'kitchenDay'],
  MARK_ATTENDANCE: ['recordAttendance', 'recordUnbooked', 'noteChild', 'unbookedChoices'],
  SETTLE_NOTES: ['attachAttendanceNote', 'closeAttendanceNote'],
  TAKE_MONEY: ['deskTopUp', 'receipts'],
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
  KEEP_BOOKS: ['journal', 'closings', 'closePeriod', 'importBankStatement', 'matchPayout'],
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
    ...['removeStaff', 'withdrawStaffInvitation'],
  ],
  SET_UP_COMMUNE: ['communeIdentity', 'changeCommuneIdentity', 'removeLogo', 'communeOpening', 'openCommune'],
  ADMINISTER_AGGLOMERATION: [
    ...['agglomerationSetup', 'communeSetups', 'changeAgglomeration', 'createCommune', 'changeCommune'],
    ...['archiveCommune', 'restoreCommune', 'createRegie', 'archiveRegie', 'restoreRegie'],
  ],
  READ_AUDIT: ['auditLog'],
}
/** Of nobody's role: before signing in, or of one's own account. */
const OWN = [
  ...['acceptStaffInvitation', 'cancelLeaving', 'changePassword', 'closeAccount', 'completeSignUp', 'confirmEmail'],
  ...['openConsole', 'openInstall', 'requestPasswordReset', 'resendConfirmation', 'resetPassword', 'revokeSession'],
  ...['saveSignUpBeneficiaries', 'saveSignUpDetails', 'signIn', 'signOut', 'withdrawChange', 'withdrawCustomValue'],
]
/** Asks the provider what became of a payment: whoever reads it. */
const READING = ['checkPayment']

/** Said another way than the samples, for the call to be well formed. */
const VALUES: Record<string, string> = {
  'inviteStaff.input.email': '"lou@commune.exemple"',
  'inviteStaff.input.firstName': '"Lou"',
  'inviteStaff.input.lastName': '"Roche"',
  'addClasses.input.schoolYear': '"2026-2027"',
  'classList.schoolYear': '"2026-2027"',
  'placeChildren.input.schoolYear': '"2026-2027"',
  'input.schoolPlace.level': 'PS',
  'createCommune.input.name': '"Vallon"',
  'createCommune.input.inseeCode': '"43999"',
  'createCommune.input.postalCode': '"43000"',
  'createCommune.input.timeZone': '"Europe/Paris"',
  'changeCommune.input.name': '"Vallon"',
  'changeCommune.input.inseeCode': '"43999"',
  'changeCommune.input.postalCode': '"43000"',
  'changeCommune.input.timeZone': '"Europe/Paris"',
  'changeAgglomeration.input.name': '"Vallon"',
  'changeCommuneIdentity.input.name': '"Vallon"',
  'changeCommuneIdentity.input.brandColor': '"#2b4aa8"',
  'regulationFromShape.input.shape': '"week-before"',
  'addClosure.input.reason': '"Grève"',
  'addClosure.input.shortReason': '"Grève"',
}
/** Under the session of another account a mark is refused before anything else. */
const LEFT_OUT = 'madeBy'

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
  const { staffRights } = await ask<{ staffRights: { right: string; roles: Role[] }[] }>(
    null,
    '{ staffRights { right roles } }',
  )
  for (const { right, roles } of staffRights) said.set(right, roles)
})

const mutations = Object.keys(contract.getMutationType()?.getFields() ?? {})
const listed = Object.values(WAYS).flat()

test('every right that the page names is tried here, and every mutation has its right', () => {
  expect(Object.keys(WAYS).sort()).toEqual([...said.keys()].sort())
  expect([...listed.filter((name) => mutations.includes(name)), ...OWN, ...READING].sort()).toEqual(mutations.sort())
})

async function codeFor(role: Role, name: string): Promise<string | undefined> {
  const isMutation = mutations.includes(name)
  const field = (isMutation ? contract.getMutationType() : contract.getQueryType())?.getFields()[name]
  const named = objects.get(role)
  const who = staff.get(role)
  if (!field || !named || !who) throw new Error(`${name} by ${role}?`)
  const ids = new Map<string, string>()
  for (const path of idPaths(field.args).filter((at) => at !== LEFT_OUT))
    ids.set(
      path,
      isTheClients(name, path)
        ? randomUUID()
        : path === 'accountId' && WAYS['ADMINISTER_STAFF']?.includes(name)
          ? named.commune.agent.accountId
          : await idOf(tableOf(name, path) ?? '', named),
    )
  const value = (input: Input, path: string) =>
    VALUES[`${name}.${path}`] ?? VALUES[path] ?? (isId(input) ? `"${ids.get(path) ?? ''}"` : null)
  const written = args(field.args, {
    wants: (path) => ids.has(path) || [...ids.keys()].some((id) => id.startsWith(`${path}.`)),
    value,
  })
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  return codeOf(who, `${isMutation ? 'mutation' : 'query'} { ${name}${written && `(${written})`}${selection} }`)
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
