import { beforeAll, describe, expect, test } from '@jest/globals'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { audit } from '../../server/src/platform/audit.js'
import { AUDIT_ACTIONS } from '../../server/src/platform/audit-events.js'
import { OPEN_IN_ARCHIVED_COMMUNES } from '../../server/src/platform/archived-communes.js'
import { aBusyCommune, aBusyFamily, busyBooks, NOW } from '../support/busy-town.js'
import { codeOf, post, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { fingerprint } from '../support/fingerprint.js'
import { PASSWORD } from '../support/given/person.js'
import { given } from '../support/given/index.js'
import { TRACES } from '../support/mutation-traces.js'
import { type NamedObjects, namedObjects } from '../support/named-calls.js'
import { town, useTown } from '../support/town.js'
import { mutations, wellFormedCall } from '../support/well-formed.js'

useTown()

/** Of a person, of an account that other communes serve too, or of the agglomeration: a commune has no say in it. */
const OF_NO_COMMUNE = [
  ...['acceptStaffInvitation', 'cancelLeaving', 'changePassword', 'closeAccount', 'completeSignUp', 'confirmEmail'],
  ...['openConsole', 'openInstall', 'requestPasswordReset', 'resendConfirmation', 'resetPassword', 'revokeSession'],
  ...['revokeOtherSessions', 'askDataExport'],
  ...['startTotp', 'confirmTotp', 'startPasskey', 'confirmPasskey', 'removeSecondFactor', 'renewRecoveryCodes'],
  ...['finishSignIn', 'signInByIdentity', 'linkIdentity', 'unlinkIdentity', 'makeAgendaLink', 'removeAgendaLink'],
  'resetFamilySecondFactors',
  ...[
    'saveSignUpBeneficiaries',
    'saveSignUpDetails',
    'signIn',
    'signOut',
    'withdrawChange',
    'checkPayment',
    'openLine',
  ],
  ...['updateProfile', 'addBeneficiary', 'updateBeneficiary', 'decideChange', 'validateAccount', 'refuseAccount'],
  ...['changeAgglomeration', 'setIdentityProvider', 'createCommune', 'createRegie'],
]
/** Without a trace in the audit, and done all the same: each has its own rule. */
const OPEN = {
  'what families booked and pay: a commune with some of it is not archived (commune-money.spec)': [
    ...['placeOrder', 'payOrder', 'cancelBookings', 'changeBooking', 'topUp'],
  ],
  'who came on the last days': ['recordAttendance', 'recordUnbooked'],
}
const open = new Set<string>(Object.values(OPEN_IN_ARCHIVED_COMMUNES).flat())
const openMutations = new Set(Object.values(OPEN).flat())
const closed = mutations.filter((name) => {
  const trace = TRACES[name]
  const audited = trace && 'actions' in trace && trace.actions.some((action) => open.has(action))
  return !audited && !OF_NO_COMMUNE.includes(name) && !openMutations.has(name)
})

interface Place {
  named: NamedObjects
  agentId: string
}
let live: Place
let archived: Place
let agglomeration: Signed

async function aPlace(): Promise<Place> {
  const commune = await aBusyCommune()
  await aBusyFamily(commune)
  await busyBooks(commune, 0, 1)
  const who = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  return { named: await namedObjects(commune, who.accountId), agentId: commune.agent.accountId }
}
const archive = ({ named }: Place) =>
  town().owner.query('update commune set archived_at = $2 where id = $1', [named.commune.id, NOW])

beforeAll(async () => {
  live = await aPlace()
  archived = await aPlace()
  await archive(archived)
  agglomeration = await given.aStaffMember(null)
  await town().owner.query('update account set password_hash = $1', [await hashPassword(PASSWORD)])
})

const OF_STAFF = ['setStaffRoles', 'reactivateStaff']

/** Whether a mutation, well formed, changed any row at all. */
async function changes(
  name: string,
  { named, agentId }: Place,
): Promise<{ moved: boolean; code?: string | undefined }> {
  clock.at(NOW)
  const call = await wellFormedCall(name, named, OF_STAFF.includes(name) ? { accountId: agentId } : {})
  const before = await fingerprint()
  const code = await codeOf(agglomeration, call)
  return { moved: (await fingerprint()) !== before, code }
}

test.each(closed)('%s changes nothing of an archived commune', async (name) => {
  const { moved, code } = await changes(name, archived)
  expect(moved).toBe(false)
  expect(code).not.toBe('INTERNAL_SERVER_ERROR')
})

const REVISED = ['commune', 'school', 'school_class', 'service', 'situation', 'document_type']

test('they are real calls: in a commune that lives, those that need no more than their arguments change something', async () => {
  const moved: string[] = []
  // a first quotient is given, over none
  await town().owner.query('delete from family_quotient')
  for (const name of closed) {
    for (const table of REVISED) await town().owner.query(`update ${table} set revision = 1`)
    if ((await changes(name, live)).moved) moved.push(name)
  }
  expect(moved).toEqual([
    ...[
      'addApiToken',
      'addClasses',
      'addClosure',
      'archiveClass',
      'archiveCustomField',
      'archiveDocumentType',
      'archiveSchool',
      'archiveSituation',
    ],
    ...[
      'changeClass',
      'changeCommune',
      'changeCommuneIdentity',
      'changeSchool',
      'changeSituation',
      'changeStandingBooking',
      'checkImport',
    ],
    'copyRegulation',
    ...[
      'createApiClient',
      'createCustomField',
      'createDocumentType',
      'createSchool',
      'createService',
      'createSituation',
      'createWebhook',
      'describeDocument',
      'inviteStaff',
    ],
    ...['reactivateStaff', 'removeClosure', 'renewWebhookSecret', 'replayWebhook', 'resendStaffInvitation'],
    ...['restartWebhook', 'restoreClass', 'restoreDocumentType', 'retireWebhookSecret'],
    ...['reviewDocument', 'setCapacity', 'setFamilyQuotient', 'setPriceApproval', 'setStaffRoles', 'testWebhook'],
  ])
})

describe('what the audit writes of an archived commune', () => {
  test.each(AUDIT_ACTIONS)('%s', async (action) => {
    const { commune } = archived.named
    const write = (actorId: string | null) =>
      town().db.transaction((tx) =>
        audit(tx, {
          at: new Date(NOW),
          actorId,
          action,
          communeId: commune.id,
          subject: 'commune',
          subjectId: commune.id,
        }),
      )
    if (open.has(action)) await write(archived.agentId)
    else await expect(write(archived.agentId)).rejects.toThrow('Cette commune est archivée : rien n’y change plus.')
    await write(null)
  })
})

test('the refusal says who can take the commune back, and nothing is written', async () => {
  const { errors } = await post(await wellFormedCall('createSchool', archived.named), {}, agglomeration)
  expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
    [
      'COMMUNE_ARCHIVED',
      'Cette commune est archivée : rien n’y change plus. L’agglomération peut d’abord la remettre en service, dans « Communes ».',
    ],
  ])
})
