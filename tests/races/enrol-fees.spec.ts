import { afterEach, expect, test } from '@jest/globals'
import type { Path } from '../../server/src/modules/regulations/index.js'
import { clock } from '../support/clock.js'
import { aFeeCommune, requestedBy, undo, validate } from '../support/enrol-fees.js'
import { given, type TestCommune } from '../support/given/index.js'
import { invoicesOf, payInvoice } from '../support/invoices.js'
import { placeOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { town, useTown } from '../support/town.js'

useTown()
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const OF_FAMILY: Path = { price: { family: 1000 } }
const EACH: Path = { price: 700 }
async function aCommune(enrol: Path): Promise<TestCommune> {
  clock.at('2026-11-27T10:00:00+01:00')
  return aFeeCommune([enrol])
}
const two = (commune: TestCommune) => Promise.all([given.aStaffMember(commune), given.aStaffMember(commune)])

test('two agents validate the same request at once: one gives it, and its fee is asked once', async () => {
  const commune = await aCommune(EACH)
  const agents = await two(commune)
  const family = await given.aFamily({ children: 1 })
  const [access = ''] = await requestedBy(family, commune)
  const answers = await Promise.all([...agents, ...agents].map((agent) => validate(agent, access)))
  expect(answers.filter(({ status }) => status === 'VALID')).toHaveLength(1)
  expect((await invoicesOf(family)).map(({ totalCents }) => totalCents)).toEqual([700])
})

test('two children of a family are validated at once: the family is asked once', async () => {
  const commune = await aCommune(OF_FAMILY)
  const [one, other] = await two(commune)
  const family = await given.aFamily({ children: 2 })
  const [first = '', second = ''] = await requestedBy(family, commune)
  const answers = await Promise.all([validate(one, first), validate(other, second)])
  expect(answers.map(({ status }) => status)).toEqual(['VALID', 'VALID'])
  expect((await invoicesOf(family)).map(({ totalCents }) => totalCents)).toEqual([1000])
})

test('two parents of one child are given an access at once: one of them is asked', async () => {
  const commune = await aCommune(EACH)
  const [one, other] = await two(commune)
  const father = await given.aFamily({ children: 1 })
  const mother = await given.aFamily({ children: 1 })
  await town().owner.query('update filiation set beneficiary_id = $2 where account_id = $1', [
    mother.accountId,
    father.children[0],
  ])
  const [first = ''] = await requestedBy(father, commune)
  const [second = ''] = await requestedBy({ ...mother, children: father.children }, commune)
  const answers = await Promise.all([validate(one, first), validate(other, second)])
  expect(answers.map(({ status }) => status)).toEqual(['VALID', 'VALID'])
  const asked = [...(await invoicesOf(father)), ...(await invoicesOf(mother))]
  expect(asked.map(({ totalCents }) => totalCents)).toEqual([700])
})

test('families of one régie are validated at once: their numbers have no gap', async () => {
  const commune = await aCommune(EACH)
  const [one, other] = await two(commune)
  const families = await Promise.all(Array.from({ length: 6 }, () => given.aFamily({ children: 1 })))
  const accesses: string[] = []
  for (const family of families) accesses.push(...(await requestedBy(family, commune)))
  await Promise.all(accesses.map((access, i) => validate(i % 2 ? one : other, access)))
  const numbers = (await Promise.all(families.map((family) => invoicesOf(family)))).flat().map(({ number }) => number)
  expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `FA-2026-0000${n}`))
})

test('a decision is undone while the family pays its fee: nothing is lost, nothing is owed', async () => {
  const commune = await aCommune(EACH)
  const [agent] = await two(commune)
  const family = await given.aFamily({ children: 1 })
  const [access = ''] = await requestedBy(family, commune)
  await validate(agent, access)
  await given.credit(family.accountId, commune.regieId, 2000)
  const [invoice] = await invoicesOf(family)
  await Promise.all([payInvoice(family, invoice?.id ?? '', 700), undo(agent, access)])
  const { rows } = await town().owner.query<{ cents: number }>(
    'select balance_cents as cents from wallet where account_id = $1',
    [family.accountId],
  )
  expect(rows).toEqual([{ cents: 2000 }])
  expect((await invoicesOf(family)).map(({ remainingCents }) => remainingCents)).toEqual([0, 0])
})

test('another child’s meals are ordered while a fee is asked: both are done', async () => {
  const commune = await aCommune(EACH)
  const [agent] = await two(commune)
  const family = await given.aFamily({ in: commune, children: 2, creditCents: 5000 })
  const [child = '', second = ''] = family.children
  await town().owner.query(
    `update service_access set status = 'PENDING', valid_from = null, valid_to = null where beneficiary_id = $1`,
    [second],
  )
  const { rows } = await town().owner.query<{ id: string }>('select id from service_access where beneficiary_id = $1', [
    second,
  ])
  const order = () =>
    placeOrder(family, {
      lines: [{ serviceId: commune.serviceId, beneficiaryId: child, days: ['2026-12-01', '2026-12-03'] }],
      expectedTotalCents: 760,
    })
  const [placed, decided] = await Promise.all([order(), validate(agent, rows[0]?.id ?? '')])
  expect([placed.__typename, decided.status]).toEqual(['OrderPlaced', 'VALID'])
})
