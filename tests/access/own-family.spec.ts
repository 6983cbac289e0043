import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { ask, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract } from '../support/contract.js'
import { take, transferOf } from '../support/desk.js'
import { fingerprint } from '../support/fingerprint.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { type RefundAnswer, refundOrder } from '../support/refunds.js'
import { town, useTown } from '../support/town.js'
import { aWaitingCredit, creditOf } from '../support/waiting-credit.js'

useTown()

/** Promise A6: nobody of the staff decides for their own family. One file with everything that is decided in it. */
let commune: TestCommune
let family: TestFamily
const ids = {
  ...{ access: '', document: '', order: '', booking: '' },
  ...{ refund: '', dispute: '', decision: '', cheque: '' },
  request: '',
  transfer: '',
  change: '',
  staffField: '',
  ...{ invoice: '', credit: '', waiting: '' },
  customValue: '',
  valid: '',
}
const actors = new Map<string, Signed>()

const ROLES = ['COMMUNE_ADMIN', 'REGISSEUR', 'AGENT'] as const
const give = (accountId: string) =>
  town().owner.query('insert into staff_member (account_id, commune_id, role) select $1, $2, unnest($3::text[])', [
    accountId,
    commune.id,
    ROLES,
  ])
const idOf = async (sql: string, values: unknown[]) =>
  ((await town().owner.query(sql, values)).rows[0] as { id: string }).id

beforeAll(async () => {
  commune = await given.aCommune()
  await town().owner.query('update regie set second_person_cents = 0 where id = $1', [commune.regieId])
  const booked = await given.aBookedMeal(commune)
  family = booked.family
  ids.order = booked.orderId
  ids.booking = booked.bookingId
  await given.credit(family.accountId, commune.regieId, 3000)
  const colleague = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const partner = await given.aFamily({ children: 0 })
  await town().owner.query(
    `insert into filiation (account_id, beneficiary_id, type, position) values ($1, $2, 'FATHER', 0)`,
    [partner.accountId, family.children[0]],
  )
  ids.access = await idOf(
    `with child as (insert into beneficiary (first_name, last_name) values ('Aubin', 'Dupont') returning id),
       link as (insert into filiation (account_id, beneficiary_id, type, position) select $1, id, 'MOTHER', 1 from child returning beneficiary_id)
     insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at)
     select $2, $1, $3, beneficiary_id, 'PENDING', now() from link returning id`,
    [family.accountId, commune.id, commune.situationId],
  )
  Object.assign(ids, await aWaitingCredit(family.accountId, commune.regieId, colleague.accountId))
  ids.waiting = await idOf(
    `insert into waiting_request (commune_id, service_id, account_id, beneficiary_id, day, facts, asked_at, asked_by, answer_by)
     values ($1, $2, $3, $4, '2026-12-15', '{}', '2026-11-24', $3, '2026-12-14') returning id`,
    [commune.id, commune.serviceId, family.accountId, family.children[0]],
  )
  ids.valid = await idOf(`select id from service_access where account_id = $1 and status = 'VALID' limit 1`, [
    family.accountId,
  ])
  ids.document = await idOf(
    `insert into supporting_document (account_id, commune_id, kind, status, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by)
     values ($1, $2, 'FAMILY_QUOTIENT', 'PENDING', gen_random_uuid()::text, 'x.pdf', 'application/pdf', 9, '\\x00', now(), $1) returning id`,
    [family.accountId, commune.id],
  )
  ids.change = await idOf(
    `insert into fact_change (account_id, beneficiary_id, asked, before, status, asked_by, asked_at)
     values ($1, $2, '{"BIRTH_DATE":"2016-05-10"}', '{"BIRTH_DATE":"2018-05-10"}', 'PENDING', $1, now()) returning id`,
    [family.accountId, family.children[0]],
  )
  ids.staffField = await idOf(
    `insert into custom_field (commune_id, name, label, type, choices, scope, source) values ($1, 'plan', 'Formule', 'YES_NO', '[]', 'FAMILY', 'STAFF') returning id`,
    [commune.id],
  )
  ids.customValue = await idOf(
    `insert into custom_value (field_id, account_id, value, valid_from, status, given_by, given_at) values ($1, $2, 'true', '2026-12-01', 'PENDING', $2, now()) returning id`,
    [ids.staffField, family.accountId],
  )
  const asked: RefundAnswer = await refundOrder(colleague, { orderId: ids.order, amountCents: 100 })
  ids.refund = asked.refund?.id ?? ''
  ids.dispute = await idOf(
    `insert into dispute (regie_id, payment_id, provider, provider_dispute_id, amount_cents, status, reason, opened_at, closed_at)
     select $2, id, 'sandbox', gen_random_uuid()::text, 1000, 'LOST', 'fraudulent', now(), now() from payment where account_id = $1 limit 1 returning id`,
    [family.accountId, commune.regieId],
  )
  ids.decision = await idOf(
    `insert into dispute_decision (dispute_id, regie_id, taken_from, amount_cents, reason, status, needs_approval, asked_by, asked_at)
     values ($1, $2, 'WRITE_OFF', 1000, 'Famille prévenue', 'ASKED', true, $3, now()) returning id`,
    [ids.dispute, commune.regieId, colleague.accountId],
  )
  const cash = await take(colleague, commune, family)
  ids.cheque = (await take(colleague, commune, family)).id
  ids.transfer = (await take(colleague, commune, family, transferOf())).id
  ids.request = await idOf(
    `insert into desk_decision (regie_id, desk_payment_id, kind, reason, asked_by, asked_at, status)
     values ($1, $2, 'REVERSAL', 'Erreur de saisie', $3, now(), 'WAITING') returning id`,
    [commune.regieId, cash.id, colleague.accountId],
  )
  await give(family.accountId)
  await give(partner.accountId)
  actors.set('themselves', family)
  actors.set('the other parent', partner)
})

const REFUSED = '__typename ... on Refusal { message }'
const key = () => randomUUID()

/** Every mutation by which the staff decides for one family: nobody makes it for their own. */
const DECISIONS: Record<string, { query: string; variables: () => Record<string, unknown>; who?: string[] }> = {
  endAccess: {
    query: `($id: UUID!) { answer: endAccess(accessId: $id, from: "2026-12-09", bookings: CANCEL, reason: "Parce que.") { ${REFUSED} } }`,
    variables: () => ({ id: ids.valid }),
  },
  changeAccess: {
    query: `($id: UUID!, $to: UUID!) { answer: changeAccess(accessId: $id, situationId: $to, from: "2026-12-09", bookings: KEEP, reason: "Parce que.") { ${REFUSED} } }`,
    variables: () => ({ id: ids.valid, to: commune.situationId }),
  },
  takeBackDecision: {
    query: `($id: UUID!) { answer: takeBackDecision(kind: ACCESS, id: $id, reason: "Parce que.") { ${REFUSED} } }`,
    variables: () => ({ id: ids.valid }),
  },
  validateAccount: {
    query: `($id: UUID!) { answer: validateAccount(accountId: $id) { ${REFUSED} } }`,
    variables: () => ({ id: family.accountId }),
  },
  refuseAccount: {
    query: `($id: UUID!) { answer: refuseAccount(accountId: $id, reason: "Parce que.") { ${REFUSED} } }`,
    variables: () => ({ id: family.accountId }),
  },
  validateAccess: {
    query: `($id: UUID!) { answer: validateAccess(accessId: $id) { ${REFUSED} } }`,
    variables: () => ({ id: ids.access }),
  },
  refuseAccess: {
    query: `($id: UUID!) { answer: refuseAccess(accessId: $id, reason: "Parce que.") { ${REFUSED} } }`,
    variables: () => ({ id: ids.access }),
  },
  describeDocument: {
    query: `($id: UUID!, $type: UUID!) { answer: describeDocument(id: $id, revision: 1, typeId: $type) { ${REFUSED} } }`,
    variables: () => ({ id: ids.document, type: ids.document }),
  },
  reviewDocument: {
    query: `($id: UUID!) { answer: reviewDocument(id: $id, accept: true) { ${REFUSED} } }`,
    variables: () => ({ id: ids.document }),
  },
  decideChange: {
    query: `($id: UUID!) { answer: decideChange(id: $id, accept: true) { ${REFUSED} } }`,
    variables: () => ({ id: ids.change }),
  },
  decideCustomValue: {
    query: `($id: UUID!) { answer: decideCustomValue(input: { valueId: $id, givenAt: "2026-12-01T08:00:00Z", accept: true }) { ${REFUSED} } }`,
    variables: () => ({ id: ids.customValue }),
  },
  giveCustomValue: {
    query: `($id: UUID!, $a: UUID!) { answer: giveCustomValue(input: { fieldId: $id, accountId: $a, value: "true", validFrom: "2026-12-01" }) { ${REFUSED} } }`,
    variables: () => ({ id: ids.staffField, a: family.accountId }),
  },
  setFamilyQuotient: {
    query: `($id: UUID!, $c: UUID!) { answer: setFamilyQuotient(accountId: $id, communeId: $c, quotient: 100, validFrom: "2026-09-01") { ${REFUSED} } }`,
    variables: () => ({ id: family.accountId, c: commune.id }),
  },
  refundOrder: {
    query: `($input: RefundOrderInput!) { answer: refundOrder(input: $input) { ${REFUSED} } }`,
    variables: () => ({
      input: { orderId: ids.order, destination: 'WALLET', reason: 'Geste commercial', requestId: key() },
    }),
  },
  askRefund: {
    query: `($input: AskRefundInput!) { answer: askRefund(input: $input) { ${REFUSED} } }`,
    variables: () => ({
      input: {
        accountId: family.accountId,
        regieId: commune.regieId,
        amountCents: 100,
        destination: 'IBAN',
        bankAccount: { iban: 'FR76 3000 6000 0112 3456 7890 189', holder: 'Camille Dupont' },
        requestId: key(),
      },
    }),
    who: ['the other parent'], // with one's own account it is what every family may ask
  },
  approveRefund: {
    query: `($id: UUID!) { answer: approveRefund(id: $id) { ${REFUSED} } }`,
    variables: () => ({ id: ids.refund }),
  },
  refuseRefund: {
    query: `($id: UUID!) { answer: refuseRefund(id: $id, reason: "Parce que.") { ${REFUSED} } }`,
    variables: () => ({ id: ids.refund }),
  },
  returnTransfer: {
    query: `($id: UUID!) { answer: returnTransfer(id: $id, reason: "Compte fermé") { ${REFUSED} } }`,
    variables: () => ({ id: ids.refund }),
  },
  markTransfersPaid: {
    query: `($c: UUID!, $ids: [UUID!]!) { answer: markTransfersPaid(communeId: $c, ids: $ids, reference: "Mandat 42") { ${REFUSED} } }`,
    variables: () => ({ c: commune.id, ids: [ids.refund] }),
  },
  decideDispute: {
    query: `($id: UUID!) { answer: decideDispute(disputeId: $id, takenFrom: WRITE_OFF, reason: "Perdu") { ${REFUSED} } }`,
    variables: () => ({ id: ids.dispute }),
  },
  approveDisputeDecision: {
    query: `($id: UUID!) { answer: approveDisputeDecision(decisionId: $id) { ${REFUSED} } }`,
    variables: () => ({ id: ids.decision }),
  },
  refuseDisputeDecision: {
    query: `($id: UUID!) { answer: refuseDisputeDecision(decisionId: $id) { ${REFUSED} } }`,
    variables: () => ({ id: ids.decision }),
  },
  deskTopUp: {
    query: `($input: DeskTopUpInput!) { answer: deskTopUp(input: $input) { ${REFUSED} } }`,
    variables: () => ({
      input: {
        accountId: family.accountId,
        regieId: commune.regieId,
        method: 'CASH',
        amountCents: 2000,
        requestId: key(),
      },
    }),
  },
  reverseDeskPayment: {
    query: `($id: UUID!) { answer: reverseDeskPayment(id: $id, reason: "Erreur de saisie") { ${REFUSED} } }`,
    variables: () => ({ id: ids.cheque }),
  },
  bounceCheque: {
    query: `($id: UUID!) { answer: bounceCheque(id: $id, reason: "Sans provision") { ${REFUSED} } }`,
    variables: () => ({ id: ids.cheque }),
  },
  recoverDebt: {
    query: `($id: UUID!) { answer: recoverDebt(id: $id) { ${REFUSED} } }`,
    variables: () => ({ id: ids.cheque }),
  },
  writeOffDebt: {
    query: `($id: UUID!) { answer: writeOffDebt(id: $id, reason: "Famille partie") { ${REFUSED} } }`,
    variables: () => ({ id: ids.cheque }),
  },
  decideDeskRequest: {
    query: `($id: UUID!) { answer: decideDeskRequest(id: $id, approve: true) { ${REFUSED} } }`,
    variables: () => ({ id: ids.request }),
  },
  receiveTransfers: {
    query: `($input: ReceiveTransfersInput!) { answer: receiveTransfers(input: $input) { ${REFUSED} } }`,
    variables: () => ({ input: { regieId: commune.regieId, deskPaymentIds: [ids.transfer], day: '2026-11-25' } }),
  },
  placeChildren: {
    query: `($input: PlaceChildrenInput!) { answer: placeChildren(input: $input) { ${REFUSED} } }`,
    variables: () => ({
      input: { communeId: commune.id, schoolYear: '2026-2027', placements: [{ beneficiaryId: family.children[0] }] },
    }),
  },
  creditInvoice: {
    query: `($input: CreditInvoiceInput!) { answer: creditInvoice(input: $input) { ${REFUSED} } }`,
    variables: () => ({ input: creditOf(ids.invoice) }),
  },
  decideCredit: {
    query: `($input: DecideCreditInput!) { answer: decideCredit(input: $input) { ${REFUSED} } }`,
    variables: () => ({ input: { creditId: ids.credit, accept: true } }),
  },
  withdrawHandover: {
    query: `($i: UUID!) { answer: withdrawHandover(invoiceId: $i) { ${REFUSED} } }`,
    variables: () => ({ i: ids.invoice }),
  },
  sendReminder: {
    query: `($input: SendReminderInput!) { answer: sendReminder(input: $input) { ${REFUSED} } }`,
    variables: () => ({ input: { invoiceId: ids.invoice, step: 1, expectedFeeCents: 0 } }),
  },
  setReminderPause: {
    query: `($input: SetReminderPauseInput!) { answer: setReminderPause(input: $input) { ${REFUSED} } }`,
    variables: () => ({ input: { invoiceId: ids.invoice, reason: 'Dossier social' } }),
  },
  answerRequest: {
    query: `($id: UUID!) { answer: answerRequest(input: { waitingRequestId: $id, accept: true }) { ${REFUSED} } }`,
    variables: () => ({ id: ids.waiting }),
  },
  resetFamilySecondFactors: {
    query: `($a: UUID!) { answer: resetFamilySecondFactors(accountId: $a) { ${REFUSED} } }`,
    variables: () => ({ a: family.accountId }),
  },
  moveRequest: {
    query: `($id: UUID!) { answer: moveRequest(input: { waitingRequestId: $id, rank: 1, reason: "x" }) { ${REFUSED} } }`,
    variables: () => ({ id: ids.waiting }),
  },
  noteCancellation: {
    query: `($b: UUID!) { answer: noteCancellation(bookingId: $b, expectedMoreCents: 0) { ${REFUSED} } }`,
    variables: () => ({ b: ids.booking }),
  },
  recordAttendance: {
    query: `($s: UUID!, $b: UUID!) { answer: recordAttendance(serviceId: $s, day: "2026-12-08", marks: [{ beneficiaryId: $b, status: ABSENT_JUSTIFIED }]) { ${REFUSED} } }`,
    variables: () => ({ s: commune.serviceId, b: family.children[0] }),
  },
}

/** What a parent does alone as well: at the desk of their own household an agent has a parent's rights, and no others. */
const AS_A_PARENT = [
  ...['abandonOrder', 'addBeneficiary', 'cancelBookings', 'changeBooking', 'payInvoice', 'payOrder', 'placeOrder'],
  ...['joinWaitingList', 'leaveWaitingList', 'removeBeneficiary', 'removeDocument', 'requestAccess', 'topUp'],
  ...['createStandingBooking', 'changeStandingBooking', 'stopStandingBooking', 'updateBeneficiary', 'updateProfile'],
]

/** What decides for no family in particular, or changes nothing of what one pays or may do. */
const FOR_NO_FAMILY = {
  'the list of a day, in the order of its règlement: who is moved by hand is refused above': ['confirmAllocation'],
  'a commune’s calendar, rules and keys': [
    ...['addClosure', 'removeClosure', 'setCapacity'],
    'createService',
    'changeService',
    'archiveService',
    'restoreService',
    'createSituation',
    'changeSituation',
    'archiveSituation',
    'restoreSituation',
    ...['createCustomField', 'changeCustomField', 'archiveCustomField', 'restoreCustomField'],
    ...['createDocumentType', 'changeDocumentType', 'archiveDocumentType', 'restoreDocumentType'],
    ...['createSchool', 'changeSchool', 'archiveSchool', 'restoreSchool'],
    ...['prepareSchoolYear', 'undoSchoolYear'],
    ...['addClasses', 'copyClasses', 'changeClass', 'archiveClass', 'restoreClass'],
    'saveRegulationDraft',
    'copyRegulation',
    'publishRegulation',
    'publishForSeveral',
    'approvePublication',
    'refusePublication',
    'withdrawRegulation',
    'setPriceApproval',
    'publishTariffs',
    'withdrawTariffs',
    'setServiceCost',
    'setPaymentKeys',
    'removePaymentKeys',
    'retireSigningKey',
    'testPaymentKeys',
  ],
  'the till and the bank as a whole': [
    ...['closeCashDay', 'closePeriod', 'confirmDeposit', 'importBankStatement'],
    ...['issueInvoices', 'handOverInvoices', 'makeDeposit', 'matchPayout'],
  ],
  'asks the provider for the truth': ['checkPayment'],
  'a mail that says a balance': ['remindBalance'],
  'a child who comes is served, and charged as any other (A4)': [
    'recordUnbooked',
    'noteChild',
    'attachAttendanceNote',
    'closeAttendanceNote',
  ],
  'says who looks at a request': ['openLine'],
  'gives a decision of a moment ago back to the queue: nobody takes one for their own family': ['undoDecisions'],
  'the first administrator, by a link': ['openConsole', 'openInstall'],
  'a file of families: lines of one’s own family are refused, and so is undoing them (family-imports.spec)': [
    ...['readFamilyFile', 'setImportColumns', 'decideImportLines', 'checkImport', 'importFamilies', 'undoImport'],
    ...['sendImportInvitations', 'dropImport'],
  ],
  'how the agglomeration and its communes are set up': [
    ...[
      ...['setIdentityProvider', 'setRetention'],
      'changeAgglomeration',
      'createCommune',
      'changeCommune',
      'openCommune',
      'archiveCommune',
      'restoreCommune',
    ],
    ...['changeCommuneIdentity', 'removeLogo', 'createRegie', 'changeRegie', 'archiveRegie', 'restoreRegie'],
  ],
  'rights of the staff: nobody changes their own, nor those of their household': [
    ...['inviteStaff', 'resendStaffInvitation', 'withdrawStaffInvitation', 'acceptStaffInvitation'],
    ...['setStaffRoles', 'suspendStaff', 'reactivateStaff', 'removeStaff', 'resetSecondFactors'],
  ],
  'programs of others, which are of no family': [
    ...['createApiClient', 'addApiToken', 'revokeApiToken', 'revokeApiClient', 'testWebhook', 'replayWebhook'],
    ...['createWebhook', 'renewWebhookSecret', 'retireWebhookSecret', 'removeWebhook', 'restartWebhook'],
  ],
  'one’s own account, with no role': [
    'cancelLeaving',
    'changePassword',
    'closeAccount',
    'completeSignUp',
    'confirmEmail',
    ...['requestPasswordReset', 'resendConfirmation', 'resetPassword'],
    ...['startTotp', 'confirmTotp', 'startPasskey', 'confirmPasskey', 'removeSecondFactor', 'renewRecoveryCodes'],
    ...['finishSignIn', 'signInByIdentity', 'linkIdentity', 'unlinkIdentity', 'makeAgendaLink', 'removeAgendaLink'],
    ...['revokeOtherSessions', 'askDataExport'],
    'revokeSession',
    'saveSignUpBeneficiaries',
    'saveSignUpDetails',
    'signIn',
    'signOut',
    'withdrawChange',
    'withdrawCustomValue',
  ],
}

test('every mutation of the contract has said what it is to the family of who makes it', () => {
  const said = [...Object.keys(DECISIONS), ...AS_A_PARENT, ...Object.values(FOR_NO_FAMILY).flat()]
  expect(said.sort()).toEqual(Object.keys(contract.getMutationType()?.getFields() ?? {}).sort())
})

const CASES = Object.entries(DECISIONS).flatMap(([name, { who }]) =>
  (who ?? ['themselves', 'the other parent']).map((actor) => [name, actor] as const),
)

test.each(CASES)('%s is refused to %s, and nothing moves', async (name, who) => {
  clock.at('2026-12-08T14:00:00+01:00')
  const { query, variables } = DECISIONS[name] ?? { query: '', variables: () => ({}) }
  const before = await fingerprint()
  const { answer } = await ask<{ answer: { message?: string } }>(
    actors.get(who) ?? null,
    `mutation ${query}`,
    variables(),
  )
  expect(answer.message).toBe('Cette décision concerne votre famille : demandez à un collègue.')
  expect(await fingerprint()).toBe(before)
})

describe('the screens know it beforehand', () => {
  const DECIDE = 'can { decide { allowed reason } }'
  const READS: Record<string, string> = {
    family: `family(accountId: $account) { ${DECIDE} accesses { ${DECIDE} } documents { ${DECIDE} } }`,
    queues: `accessesToValidate(communeId: $commune) { access { ${DECIDE} } } documentsToReview(communeId: $commune) { ${DECIDE} } changesToReview(communeId: $commune) { ${DECIDE} } customValuesToReview(communeId: $commune) { ${DECIDE} }`,
    disputes: `disputes(communeId: $commune) { ${DECIDE} decisions { can { approve { allowed reason } } } }`,
    till: `cashPosition(regieId: $regie) { decisions { ${DECIDE} } }`,
    refund: 'refund(id: $refund) { can { approve { allowed reason } refuse { allowed reason } } }',
    refundQuote: 'quoteRefund(orderId: $order) { whyNot }',
    register:
      'attendanceSheet(serviceId: $service, day: "2026-12-08") { rows { can { giveBack { allowed reason } } } }',
  }
  const NEEDS: Record<string, string> = {
    account: 'family',
    commune: 'queues disputes',
    regie: 'till',
    refund: 'refund',
    order: 'refundQuote',
    service: 'register',
  }
  const read = (what: string, who: Signed | undefined) => {
    const known: Record<string, string> = {
      account: family.accountId,
      commune: commune.id,
      regie: commune.regieId,
      refund: ids.refund,
      order: ids.order,
      service: commune.serviceId,
    }
    const names = Object.keys(known).filter((name) => NEEDS[name]?.split(' ').includes(what))
    const variables = Object.fromEntries(names.map((name) => [name, known[name]]))
    const declared = names.map((name) => `$${name}: UUID!`).join(', ')
    return ask<object>(who ?? null, `query (${declared}) { ${READS[what] ?? ''} }`, variables)
  }
  const SAID = 'Cette décision concerne votre famille : demandez à un collègue.'

  test.each(Object.keys(READS).flatMap((what) => [...['themselves', 'the other parent'].map((who) => [what, who])]))(
    '%s, for %s',
    async (what, who) => {
      clock.at('2026-12-08T14:00:00+01:00')
      const text = JSON.stringify(await read(what ?? '', actors.get(who ?? '')))
      expect(text).toContain(SAID)
      expect(text).not.toContain('"allowed":true')
    },
  )

  test.each(Object.keys(READS))('%s says nothing of it to a colleague', async (what) => {
    const colleague = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    clock.at('2026-12-08T14:00:00+01:00')
    expect(JSON.stringify(await read(what, colleague))).not.toContain(SAID)
  })
})

describe('their own child at the register', () => {
  const mark = async (who: Signed, status: string | null) =>
    (
      await ask<{ recordAttendance: { __typename: string; reason?: string } }>(
        who,
        `mutation ($s: UUID!, $b: UUID!, $m: AttendanceStatus) { recordAttendance(serviceId: $s, day: "2026-12-08", marks: [{ beneficiaryId: $b, status: $m }]) {
          __typename ... on AttendanceRefused { reason } } }`,
        { s: commune.serviceId, b: family.children[0], m: status },
      )
    ).recordAttendance

  test('is marked present or absent by whoever serves, and the absence justified by a colleague', async () => {
    clock.at('2026-12-08T14:00:00+01:00')
    const agent = actors.get('the other parent') as Signed
    const colleague = await given.aStaffMember(commune, 'CANTEEN')
    expect(await mark(agent, 'PRESENT')).toMatchObject({ __typename: 'AttendanceSheet' })
    expect(await mark(agent, 'ABSENT')).toMatchObject({ __typename: 'AttendanceSheet' })
    expect(await mark(agent, 'ABSENT_JUSTIFIED')).toMatchObject({ reason: 'OWN_FAMILY' })
    expect(await mark(colleague, 'ABSENT_JUSTIFIED')).toMatchObject({ __typename: 'AttendanceSheet' })
    expect(await mark(agent, null)).toMatchObject({ __typename: 'AttendanceSheet' })
  })
})
