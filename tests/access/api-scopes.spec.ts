import { describe, expect, test } from '@jest/globals'
import { getNamedType, isInterfaceType, isObjectType, isUnionType, type GraphQLNamedType } from 'graphql'
import { API_SCOPES, type ApiScope } from '../../server/src/platform/actor.js'
import { API_FIELDS, API_ROOTS, API_TYPES, needsOf } from '../../server/src/platform/api-scopes.js'
import { contract } from '../support/contract.js'

const roots = [contract.getQueryType(), contract.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).map((field) => ({ root: root?.name ?? '', field })),
)

/** What no program does, and why: a root field is in a scope or here. */
const FOR_PEOPLE: Record<string, string[]> = {
  'a browser signs in, or one’s own account is looked after': [
    ...['identityProviders', 'shownIdentity'],
    ...['viewer', 'signUpDraft', 'firstOpening', 'consoleLink', 'staffInvitation', 'staffCommunes', 'quoteLeaving'],
    ...['acceptStaffInvitation', 'cancelLeaving', 'changePassword', 'closeAccount', 'completeSignUp', 'confirmEmail'],
    ...[
      'openConsole',
      'openInstall',
      'requestPasswordReset',
      'resendConfirmation',
      'resetPassword',
      'signIn',
      'signOut',
    ],
    ...['startTotp', 'confirmTotp', 'startPasskey', 'confirmPasskey', 'removeSecondFactor', 'renewRecoveryCodes'],
    ...['finishSignIn', 'signInByIdentity', 'linkIdentity', 'unlinkIdentity', 'makeAgendaLink', 'removeAgendaLink'],
    ...['revokeSession', 'revokeOtherSessions', 'saveSignUpBeneficiaries', 'saveSignUpDetails'],
    ...['updateProfile', 'askDataExport'],
  ],
  'it shows people what the product allows, or draws a page': [
    ...['dataReaders', 'staffRights', 'colourPreview', 'familyPreview'],
  ],
  'it gives rights, or says who did what: a program that could would give itself more': [
    ...['staff', 'inviteStaff', 'setStaffRoles', 'suspendStaff', 'reactivateStaff', 'removeStaff', 'auditLog'],
    ...['resendStaffInvitation', 'withdrawStaffInvitation', 'resetSecondFactors', 'resetFamilySecondFactors'],
    ...['apiClients', 'createApiClient', 'addApiToken', 'revokeApiToken', 'revokeApiClient'],
    ...['createWebhook', 'renewWebhookSecret', 'retireWebhookSecret', 'removeWebhook', 'restartWebhook'],
    ...['testWebhook', 'replayWebhook', 'webhookDeliveries'],
  ],
  'somebody of the town hall decides, and answers for it to a family': [
    ...['accessEndPreview', 'accessesToValidate', 'accountsToValidate', 'changesToReview', 'customValuesToReview'],
    ...['documentsToReview', 'endingAccesses', 'openedLines', 'validationCounts', 'waitingDays', 'refundCounts'],
    ...['validateAccount', 'refuseAccount', 'validateAccess', 'refuseAccess', 'reviewDocument', 'describeDocument'],
    ...['decideChange', 'decideCustomValue', 'endAccess', 'changeAccess', 'takeBackDecision', 'undoDecisions'],
    ...['openLine', 'removeDocument', 'giveCustomValue', 'withdrawChange', 'withdrawCustomValue', 'answerRequest'],
    ...['attendanceNotes', 'attendanceNoteCount', 'attachAttendanceNote', 'closeAttendanceNote', 'noteCancellation'],
    ...['quoteCancellationNote', 'setFamilyQuotient', 'removeBeneficiary', 'abandonOrder'],
    ...['joinWaitingList', 'leaveWaitingList', 'changeBooking', 'changeChoices'],
    ...['requestsToAnswer', 'creditsToDecide', 'moveRequest', 'confirmAllocation'],
    ...['standingBookings', 'previewStandingBooking'],
    ...['createStandingBooking', 'changeStandingBooking', 'stopStandingBooking', 'classList', 'placeChildren'],
  ],
  'the council, the commune or the agglomeration sets it up': [
    ...['agglomerationSetup', 'changeAgglomeration', 'communeSetups', 'createCommune', 'changeCommune', 'openCommune'],
    ...['identityProviderSettings', 'setIdentityProvider', 'retention', 'retentionPreview', 'setRetention'],
    ...['archiveCommune', 'restoreCommune', 'communeIdentity', 'communeOpening', 'changeCommuneIdentity', 'removeLogo'],
    ...['regieSetups', 'createRegie', 'changeRegie', 'archiveRegie', 'restoreRegie', 'paymentSettings'],
    ...['setPaymentKeys', 'testPaymentKeys', 'removePaymentKeys', 'retireSigningKey'],
    ...['serviceSetups', 'createService', 'changeService', 'archiveService', 'restoreService'],
    ...['situationSetups', 'createSituation', 'changeSituation', 'archiveSituation', 'restoreSituation'],
    ...['customFieldSetups', 'createCustomField', 'changeCustomField', 'archiveCustomField', 'restoreCustomField'],
    ...['documentTypeSetups', 'createDocumentType', 'changeDocumentType', 'archiveDocumentType', 'restoreDocumentType'],
    ...[
      'schoolYearSetup',
      'createSchool',
      'changeSchool',
      'archiveSchool',
      'restoreSchool',
      'addClasses',
      'copyClasses',
    ],
    ...['changeClass', 'archiveClass', 'restoreClass', 'yearPreparation', 'prepareSchoolYear', 'undoSchoolYear'],
    ...['closureImpact', 'reopeningImpact', 'addClosure', 'removeClosure', 'setCapacity'],
  ],
  'règlements and prices are written, tried and voted': [
    ...['regulations', 'withdrawnRegulations', 'regulationApprovals', 'regulationShapes', 'regulationFromShape'],
    ...['regulationSources', 'regulationTargets', 'targetImpact', 'publicationImpact', 'checkRegulation'],
    ...['replayRegulation', 'simulateRegulation', 'priceApproval', 'setPriceApproval', 'copyRegulation'],
    ...['saveRegulationDraft', 'publishRegulation', 'approvePublication', 'refusePublication', 'withdrawRegulation'],
    ...['publishForSeveral', 'tariffGrid', 'raisedTariffs', 'previewTariffs', 'publishTariffs', 'withdrawTariffs'],
    'setServiceCost',
  ],
  'the régisseur answers in person for this money': [
    ...['cashClosing', 'cashPosition', 'closings', 'deposit', 'deposits', 'undeposited', 'disputes', 'dormantWallets'],
    ...['paymentAlerts', 'payoutReport', 'refund', 'refunds', 'transferOrders', 'quoteRefund', 'quoteCredit'],
    ...['handoverDraft', 'invoiceDraft', 'bankStatementPreview', 'closeCashDay', 'closePeriod', 'confirmDeposit'],
    ...['makeDeposit', 'bounceCheque', 'recoverDebt', 'writeOffDebt', 'decideDeskRequest', 'deskTopUp', 'topUp'],
    ...['reverseDeskPayment', 'payInvoice', 'payOrder', 'askRefund', 'approveRefund', 'refuseRefund', 'refundOrder'],
    ...['returnTransfer', 'markTransfersPaid', 'remindBalance', 'decideDispute', 'approveDisputeDecision'],
    ...['refuseDisputeDecision', 'creditInvoice', 'decideCredit', 'issueInvoices', 'sendReminder', 'setReminderPause'],
    ...['handOverInvoices', 'withdrawHandover', 'importBankStatement', 'matchPayout', 'checkPayment'],
  ],
  'a file is read once, by who looks at each of its lines': [
    ...['familyImport', 'familyImports', 'importLines', 'readFamilyFile', 'setImportColumns', 'decideImportLines'],
    ...['checkImport', 'importFamilies', 'undoImport', 'dropImport', 'sendImportInvitations'],
  ],
}

test('every root field of the contract is in a scope, or for people', () => {
  const said = [...Object.keys(API_ROOTS), ...Object.values(FOR_PEOPLE).flat()]
  expect(said.sort()).toEqual(roots.map(({ field }) => field.name).sort())
})

/** The types that a program with these scopes can look into, and the fields of them that it may ask. */
function reached(scopes: readonly ApiScope[]): { types: Set<string>; fields: Set<string>; cut: Set<string> } {
  const [types, fields, cut] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const follow = (type: GraphQLNamedType): void => {
    if (isUnionType(type)) return type.getTypes().forEach(follow)
    if (isInterfaceType(type)) return
    if (!isObjectType(type) || types.has(type.name)) return
    types.add(type.name)
    for (const field of Object.values(type.getFields())) look(type.name, field.name, getNamedType(field.type))
  }
  const look = (parent: string, name: string, type: GraphQLNamedType): void => {
    const needs = needsOf(contract, parent, name, type.name)
    if (!needs) cut.add(`${parent}.${name}`)
    if (!needs?.every((one) => one.length === 0 || one.some((scope) => scopes.includes(scope)))) return
    fields.add(`${parent}.${name}`)
    follow(type)
  }
  for (const { root, field } of roots) if (API_ROOTS[field.name]) look(root, field.name, getNamedType(field.type))
  return { types, fields, cut }
}
const all = reached(API_SCOPES)

describe('what a program may look into', () => {
  test('each type that is allowed is reached, and has a field that may be asked', () => {
    const used = new Set([...all.fields].map((field) => field.split('.')[0]))
    expect(Object.keys(API_TYPES).filter((type) => !used.has(type))).toEqual([])
  })

  test('each field that asks for more is there', () =>
    expect(Object.keys(API_FIELDS).filter((field) => !all.fields.has(field))).toEqual([]))

  test('what is met and stays closed is for people, each argued once', () => {
    const met = [...all.cut].flatMap((path) => {
      const [parent = '', field = ''] = path.split('.')
      const type = contract.getType(parent)
      const answered = isObjectType(type) && field !== 'can' ? type.getFields()[field]?.type : undefined
      const name = answered ? getNamedType(answered).name : ''
      return isObjectType(contract.getType(name)) && !API_TYPES[name] ? [name] : []
    })
    expect([...new Set(met)].sort()).toEqual(CLOSED)
  })

  test('and is not looked into: nobody learns that it is there', () =>
    expect([...all.types].filter((type) => CLOSED.includes(type))).toEqual([]))

  /** Documents and what is asked for the règlement, what a second person decides, what only a page shows. */
  const CLOSED = [
    ...['AskedDocument', 'ClosureImpact', 'CustomField', 'CustomValue', 'DeskDecision', 'FactChange', 'FamilyPapers'],
    ...['NextReminder', 'Refund', 'ReminderPause', 'SupportingDocument', 'Theme', 'WaitingCredit', 'WaitingRequest'],
    'WalletRefundConnection',
  ]

  test.each(API_SCOPES.filter((scope) => scope !== 'READ_HEALTH'))('%s alone opens nothing of health', (scope) => {
    const { fields } = reached([scope])
    expect(
      [...fields].filter((field) =>
        /carePlan|CarePlan|(Beneficiary|Choice)\.diet$|Row\.(certificate|reason|told)$|\.cancel(Reason|Told)$/.test(
          field,
        ),
      ),
    ).toEqual([])
  })

  test.each(API_SCOPES.filter((scope) => !scope.endsWith('MONEY')))('%s alone opens no amount of a family', (scope) => {
    const { fields } = reached([scope])
    const amounts = [...fields].filter((path) => {
      const [type = '', field = ''] = path.split('.')
      const parent = contract.getType(type)
      return isObjectType(parent) && getNamedType(parent.getFields()[field]?.type ?? parent).name === 'Cents'
    })
    const PRICES = ['ServicePrice.fromCents', 'ServicePrice.priceCents', 'ServicePrice.toCents', 'Tariff.priceCents']
    expect(amounts.filter((path) => !PRICES.includes(path))).toEqual([])
  })

  test('health alone opens no more than nothing at all', () =>
    expect([...reached(['READ_HEALTH']).fields].sort()).toEqual([...reached([]).fields].sort()))

  test('the counts of the kitchen name nobody', () =>
    expect([...reached(['READ_COUNTS']).types]).not.toEqual(expect.arrayContaining(['Account'])))
})
