import { beforeAll, describe, expect, test } from '@jest/globals'
import { ask, codeOf, post, type Signed } from '../support/client.js'
import { encrypt } from '../../server/src/platform/crypto.js'
import { clock } from '../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { headersOf } from '../support/session-header.js'
import { town, useTown } from '../support/town.js'

useTown()

/** What the privacy page says of who reads what, against what the API answers to each role: in both directions. */
const ROLES = ['AGENT', 'CANTEEN', 'DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN', 'READER', 'AGGLOMERATION_ADMIN'] as const
type Role = (typeof ROLES)[number]
type Reads = (who: Signed) => Promise<boolean>

let commune: TestCommune
let family: TestFamily
let said: Map<string, Role[]>
const staff = new Map<Role, Signed>()
const documents: Record<string, string> = {}

beforeAll(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = (await given.aBookedMeal(commune)).family
  for (const role of ROLES)
    staff.set(
      role,
      role === 'AGGLOMERATION_ADMIN' ? await given.aStaffMember(null) : await given.aStaffMember(commune, role),
    )
  await town().owner.query('update beneficiary set care_plan_encrypted = $2 where id = $1', [
    family.children[0],
    encrypt('Sans arachide', town().config.secretKey),
  ])
  for (const kind of ['CARE_PLAN', 'INSURANCE']) documents[kind] = await sent(kind)
  const { dataReaders } = await ask<{ dataReaders: { data: string; roles: Role[] }[] }>(
    null,
    '{ dataReaders { data roles } }',
  )
  said = new Map(dataReaders.map(({ data, roles }) => [data, roles]))
})

async function sent(kind: string): Promise<string> {
  const form = new FormData()
  const about = { kind, communeId: commune.id, beneficiaryId: family.children[0] ?? '', accountId: family.accountId }
  for (const [name, value] of Object.entries(about)) form.append(name, value)
  form.append(
    'file',
    new Blob(['%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF'], {
      type: 'application/pdf',
    }),
    'piece.pdf',
  )
  const answer = await fetch(`${town().url}/files`, {
    method: 'POST',
    headers: { 'x-requested-with': 'cantine', ...(await headersOf(family)) },
    body: form,
  })
  const body = (await answer.json()) as { id: string }
  expect([kind, answer.status, body]).toEqual([kind, 201, expect.objectContaining({ id: expect.any(String) })])
  return body.id
}

const FILE = (field: string) => `query ($id: UUID!) { family(accountId: $id) { ${field} } }`
const readsField =
  (field: string): Reads =>
  async (who) =>
    (await codeOf(who, FILE(field), { id: family.accountId })) === undefined
const readsDocument =
  (kind: string): Reads =>
  async (who) =>
    (await fetch(`${town().url}/files/${documents[kind]}`, { headers: { cookie: who.cookie } })).status === 200
const readsPlan: Reads = async (who) => {
  const { data } = await post<{ family: { filiations: { beneficiary: { carePlan: string | null } }[] } }>(
    FILE('filiations { beneficiary { carePlan } }'),
    { id: family.accountId },
    who,
  )
  return data?.family.filiations[0]?.beneficiary.carePlan === 'Sans arachide'
}
const knowsPlan: Reads = async (who) => {
  const { data } = await post<{ family: { filiations: { beneficiary: { hasCarePlan: boolean } }[] } }>(
    FILE('filiations { beneficiary { hasCarePlan } }'),
    { id: family.accountId },
    who,
  )
  return data?.family.filiations[0]?.beneficiary.hasCarePlan ?? false
}
const cooksForPlan: Reads = async (who) => {
  const { data } = await post<{ kitchenDay: { services: { carePlans: unknown[] }[] } }>(
    'query ($c: UUID!) { kitchenDay(communeId: $c, day: "2026-12-08") { services { carePlans { beneficiary { id } } } } }',
    { c: commune.id },
    who,
  )
  return data?.kitchenDay.services.some(({ carePlans }) => carePlans.length > 0) ?? false
}
const readsRegister: Reads = async (who) =>
  (await codeOf(
    who,
    'query ($s: UUID!) { attendanceSheet(serviceId: $s, day: "2026-12-08") { rows { beneficiary { id } } } }',
    {
      s: commune.serviceId,
    },
  )) === undefined

const WAYS: [string, string, Reads][] = [
  ['FAMILY', 'the account', readsField('account { phone addressLine }')],
  ['FAMILY', 'the children', readsField('filiations { beneficiary { birthDate diet } }')],
  ['FAMILY', 'the accesses', readsField('accesses { status }')],
  ['CARE_PLAN', 'its text', readsPlan],
  ['CARE_PLAN', 'that there is one', knowsPlan],
  ['CARE_PLAN', 'that there is one, in the kitchen', cooksForPlan],
  ['CARE_PLAN', 'its document', readsDocument('CARE_PLAN')],
  ['DOCUMENTS', 'an insurance', readsDocument('INSURANCE')],
  ['CUSTOM_FIELDS', 'what is kept of the family', readsField('customValues { label } customFields { label }')],
  ['MONEY', 'the wallets', readsField('wallets { balanceCents }')],
  ['MONEY', 'the orders', readsField('orders { edges { node { totalCents } } }')],
  ['MONEY', 'the quotients', readsField('quotients { quotient }')],
  ['ATTENDANCE', 'the register', readsRegister],
]

test('every kind of data that the page names is tried here', () => {
  expect([...said.keys()].sort()).toEqual([...new Set(WAYS.map(([kind]) => kind))].sort())
})

describe.each(WAYS)('%s: %s', (kind, _what, reads) => {
  test.each(ROLES)('is read by %s exactly when the page says so', async (role) => {
    const who = staff.get(role)
    if (!who) throw new Error(`nobody is ${role}`)
    expect(await reads(who)).toBe(said.get(kind)?.includes(role))
  })
})
