import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { codeOf, post, type Signed } from '../support/client.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'

useTown()

/** Everything that a wrong actor could change or read, in one commune with one family, an agent and a document. */
let commune: TestCommune
let family: TestFamily
let documentId: string
let accessId: string
let filiationId: string
let sessionId: string
const actors = new Map<string, Signed | null>()

beforeAll(async () => {
  commune = await given.aCommune()
  family = await given.aFamily({ children: 1, in: commune, accessStatus: 'PENDING', status: 'PENDING' })
  const { owner } = town()
  const id = async (sql: string, values: unknown[]) => ((await owner.query(sql, values)).rows[0] as { id: string }).id
  accessId = await id('select id from service_access where account_id = $1', [family.accountId])
  filiationId = await id('select id from filiation where account_id = $1', [family.accountId])
  sessionId = await id('select id from session where account_id = $1', [family.accountId])
  documentId = await id(
    `insert into supporting_document (account_id, commune_id, kind, status, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by)
     values ($1, $2, 'OTHER', 'PENDING', gen_random_uuid()::text, 'x.pdf', 'application/pdf', 9, '\\x00', now(), $1) returning id`,
    [family.accountId, commune.id],
  )
  const elsewhere = await given.aCommune()
  actors.set('nobody', null)
  actors.set('a forged session', { cookie: 'session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' })
  actors.set('another family', await given.aFamily({ children: 1, in: commune }))
  actors.set('an agent of another commune', await given.aStaffMember(elsewhere))
  actors.set('an administrator of another commune', await given.aStaffMember(elsewhere, 'COMMUNE_ADMIN'))
  actors.set('the canteen', await given.aStaffMember(commune, 'CANTEEN'))
  actors.set('the régisseur', await given.aStaffMember(commune, 'REGISSEUR'))
  actors.set('the family itself', family)
})

const STRANGERS = ['another family', 'an agent of another commune', 'an administrator of another commune']
const NOT_DESK = [...STRANGERS, 'the canteen', 'the régisseur']
const NOT_DECIDING = [...NOT_DESK, 'the family itself']
const ANONYMOUS = ['nobody', 'a forged session']

const person = { firstName: 'Intrus', lastName: 'Dupont', type: 'OTHER' }

interface Operation {
  query: string
  variables: () => Record<string, unknown>
  wrong: string[]
}

const OPERATIONS: Record<string, Operation> = {
  family: {
    query: 'query ($id: UUID!) { family(accountId: $id) { account { email } } }',
    variables: () => ({ id: family.accountId }),
    wrong: STRANGERS,
  },
  families: {
    query: 'query ($id: UUID!) { families(communeId: $id) { totalCount } }',
    variables: () => ({ id: commune.id }),
    wrong: [...STRANGERS, 'the canteen', 'the family itself'],
  },
  validationCounts: {
    query: 'query ($id: UUID!) { validationCounts(communeId: $id) { accounts } }',
    variables: () => ({ id: commune.id }),
    wrong: NOT_DECIDING,
  },
  accountsToValidate: {
    query: 'query ($id: UUID!) { accountsToValidate(communeId: $id) { checks { ok } } }',
    variables: () => ({ id: commune.id }),
    wrong: NOT_DECIDING,
  },
  accessesToValidate: {
    query: 'query ($id: UUID!) { accessesToValidate(communeId: $id) { checks { ok } } }',
    variables: () => ({ id: commune.id }),
    wrong: NOT_DECIDING,
  },
  documentsToReview: {
    query: 'query ($id: UUID!) { documentsToReview(communeId: $id) { id } }',
    variables: () => ({ id: commune.id }),
    wrong: NOT_DECIDING,
  },
  updateProfile: {
    query: `mutation ($id: UUID!) { updateProfile(details: { firstName: "Intrus", lastName: "Dupont" }, accountId: $id) { id } }`,
    variables: () => ({ id: family.accountId }),
    wrong: NOT_DESK,
  },
  addBeneficiary: {
    query:
      'mutation ($id: UUID!, $input: BeneficiaryInput!) { addBeneficiary(input: $input, accountId: $id) { __typename } }',
    variables: () => ({ id: family.accountId, input: person }),
    wrong: NOT_DESK,
  },
  updateBeneficiary: {
    query:
      'mutation ($id: UUID!, $input: BeneficiaryInput!) { updateBeneficiary(filiationId: $id, revision: 1, input: $input) { __typename } }',
    variables: () => ({ id: filiationId, input: person }),
    wrong: NOT_DESK,
  },
  removeBeneficiary: {
    query: 'mutation ($id: UUID!) { removeBeneficiary(filiationId: $id) { __typename } }',
    variables: () => ({ id: filiationId }),
    wrong: NOT_DESK,
  },
  requestAccess: {
    query: `mutation ($situation: UUID!, $children: [UUID!]!, $id: UUID!) {
      requestAccess(situationId: $situation, beneficiaryIds: $children, accountId: $id) { __typename } }`,
    variables: () => ({ situation: commune.situationId, children: family.children, id: family.accountId }),
    wrong: NOT_DESK,
  },
  removeDocument: {
    query: 'mutation ($id: UUID!) { removeDocument(id: $id) { __typename } }',
    variables: () => ({ id: documentId }),
    wrong: NOT_DESK,
  },
  reviewDocument: {
    query: 'mutation ($id: UUID!) { reviewDocument(id: $id, accept: true) { __typename } }',
    variables: () => ({ id: documentId }),
    wrong: NOT_DECIDING,
  },
  validateAccount: {
    query: 'mutation ($id: UUID!) { validateAccount(accountId: $id) { __typename } }',
    variables: () => ({ id: family.accountId }),
    wrong: NOT_DECIDING,
  },
  refuseAccount: {
    query: 'mutation ($id: UUID!) { refuseAccount(accountId: $id, reason: "Parce que.") { __typename } }',
    variables: () => ({ id: family.accountId }),
    wrong: NOT_DECIDING,
  },
  validateAccess: {
    query: 'mutation ($id: UUID!) { validateAccess(accessId: $id) { __typename } }',
    variables: () => ({ id: accessId }),
    wrong: NOT_DECIDING,
  },
  refuseAccess: {
    query: 'mutation ($id: UUID!) { refuseAccess(accessId: $id, reason: "Parce que.") { __typename } }',
    variables: () => ({ id: accessId }),
    wrong: NOT_DECIDING,
  },
  revokeSession: {
    query: 'mutation ($id: UUID!) { revokeSession(id: $id) { ok } }',
    variables: () => ({ id: sessionId }),
    wrong: NOT_DESK,
  },
  revokeOtherSessions: { query: 'mutation { revokeOtherSessions { ok } }', variables: () => ({}), wrong: [] },
  resendConfirmation: { query: 'mutation { resendConfirmation { ok } }', variables: () => ({}), wrong: [] },
  changePassword: {
    query: 'mutation { changePassword(current: "un deux trois quatre", next: "cinq six sept huit") { __typename } }',
    variables: () => ({}),
    wrong: [],
  },
}

/** A fingerprint of every row of these modules, jobs included. */
async function fingerprint(): Promise<string> {
  const tables = [
    'account',
    'session',
    'account_link',
    'beneficiary',
    'filiation',
    'service_access',
    'supporting_document',
    'audit_event',
    'graphile_worker._private_jobs',
  ]
  const parts = tables.map(
    (table) => `(select md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) from ${table} t)`,
  )
  const { rows } = await town().owner.query(`select concat_ws(' ', ${parts.join(', ')}) as print`)
  return (rows[0] as { print: string }).print
}

const CASES = Object.entries(OPERATIONS).flatMap(([name, { wrong }]) => [
  ...wrong.map((who) => [name, who, 'NOT_FOUND'] as const),
  ...ANONYMOUS.map((who) => [name, who, 'UNAUTHENTICATED'] as const),
])

test.each(CASES)('%s by %s answers %s and changes nothing', async (name, who, code) => {
  const { query, variables } = OPERATIONS[name] ?? { query: '', variables: () => ({}) }
  const before = await fingerprint()
  expect(await codeOf(actors.get(who) ?? null, query, variables())).toBe(code)
  expect(await fingerprint()).toBe(before)
})

describe('what is someone else’s answers exactly like what does not exist', () => {
  const byId = Object.entries(OPERATIONS).filter(([, { wrong }]) => wrong.length > 0)

  test.each(byId)('%s', async (_name, { query, variables }) => {
    const stranger = actors.get('another family') ?? null
    const theirs = await post(query, variables(), stranger)
    const nothing = await post(query, { ...variables(), id: randomUUID() }, stranger)
    expect(theirs).toEqual(nothing)
  })
})

test('an agent sees what a family asked of their own commune, and nothing of another', async () => {
  const [one, other] = [await given.aCommune(), await given.aCommune()]
  const shared = await given.aFamily({ children: 1, in: [one, other] })
  const seenBy = async (who: Signed) => {
    const query = 'query ($id: UUID!) { family(accountId: $id) { accesses { commune { id } } documents { id } } }'
    const { data } = await post<{ family: { accesses: { commune: { id: string } }[] } }>(
      query,
      { id: shared.accountId },
      who,
    )
    return data?.family.accesses.map((access) => access.commune.id).sort()
  }
  expect(await seenBy(await given.aStaffMember(one))).toEqual([one.id])
  expect(await seenBy(await given.aStaffMember(other))).toEqual([other.id])
  expect(await seenBy(await given.aStaffMember(null))).toEqual([one.id, other.id].sort())
})
