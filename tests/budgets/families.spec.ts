import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { ask, type Signed } from '../support/client.js'
import { given } from '../support/given/index.js'
import { countStatements } from '../support/statements.js'
import { useTown } from '../support/town.js'

useTown()

beforeEach(() => clock.at('2026-11-25T10:00:00+01:00'))

const FAMILY_FIELDS = `account { id email } filiations { type beneficiary { firstName carePlan } can { remove { allowed } } }
  accesses { status situation { name } commune { name } beneficiary { firstName } askedDocuments { state type { label } } } documents { fileName beneficiary { firstName } }`

/** A page costs the same statements whatever it shows. */
async function costs(who: Signed, query: string, variables: Record<string, unknown> = {}) {
  const { statements } = await countStatements(() => ask(who, query, variables))
  return statements
}

test('a family’s file costs the same for one child and for five', async () => {
  const commune = await given.aCommune()
  const query = `{ viewer { nextStep account { email } staff { role } sessions { current } } family { ${FAMILY_FIELDS} } }`
  const one = await costs(await given.aFamily({ children: 1, in: commune }), query)
  const five = await costs(await given.aFamily({ children: 5, in: [commune, await given.aCommune()] }), query)
  expect(five).toHaveLength(one.length)
  expect(one.length).toBeLessThanOrEqual(14)
})

test('a page of families costs the same for one family and for twenty', async () => {
  const [small, large] = [await given.aCommune(), await given.aCommune()]
  await given.aFamily({ children: 1, in: small })
  for (let i = 0; i < 20; i++) await given.aFamily({ children: 2, in: large })
  const query = `query ($id: UUID!) { families(communeId: $id) { totalCount edges { node { ${FAMILY_FIELDS} } } } }`
  const one = await costs(await given.aStaffMember(small), query, { id: small.id })
  const twenty = await costs(await given.aStaffMember(large), query, { id: large.id })
  expect(twenty).toHaveLength(one.length)
  expect(one.length).toBeLessThanOrEqual(12)
})

test('the town hall’s queue costs the same for one request and for twenty', async () => {
  const [small, large] = [await given.aCommune(), await given.aCommune()]
  await given.aFamily({ children: 1, in: small, accessStatus: 'PENDING', status: 'PENDING' })
  for (let i = 0; i < 10; i++)
    await given.aFamily({ children: 2, in: large, accessStatus: 'PENDING', status: 'PENDING' })
  const query = `query ($id: UUID!) { validationCounts(communeId: $id) { accounts accesses documents }
    accountsToValidate(communeId: $id) { family { ${FAMILY_FIELDS} } checks { ok sentence } }
    accessesToValidate(communeId: $id) { access { account { email } beneficiary { firstName } situation { name } askedDocuments { state type { label } } } documents { url } defaultValidTo } }`
  const one = await costs(await given.aStaffMember(small), query, { id: small.id })
  const twenty = await costs(await given.aStaffMember(large), query, { id: large.id })
  expect(twenty).toHaveLength(one.length)
  expect(one.length).toBeLessThanOrEqual(20)
})

test('the communes with all they offer cost seven statements at most: two for the documents that situations ask for', async () => {
  const query =
    '{ agglomeration { name } communes { name theme { brand } regie { name } services { name } situations { name requiredDocuments { label } } } }'
  expect((await costs({ cookie: '' }, query)).length).toBeLessThanOrEqual(7)
})

test('who asks is found in one statement', async () => {
  expect(await costs(await given.aStaffMember(await given.aCommune()), '{ viewer { __typename } }')).toHaveLength(1)
})
