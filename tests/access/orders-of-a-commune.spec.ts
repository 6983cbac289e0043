import { beforeAll, expect, test } from '@jest/globals'
import { ask, codeOf, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { placeOrder } from '../support/operations.js'
import { useTown } from '../support/town.js'

useTown()

/** Two communes of one régie, with a family each and one that eats in both. */
let here: TestCommune
let there: TestCommune
let shared: TestFamily
const orders = { here: '', there: '', sharedHere: '', sharedThere: '' }
const readers: Record<string, Signed> = {}

let minute = 0
async function ordered(family: TestFamily, { serviceId }: TestCommune, beneficiaryId = family.children[0] ?? '') {
  minute += 1
  clock.at(`2026-11-25T10:0${minute}:00+01:00`)
  const lines = [{ serviceId, beneficiaryId, days: ['2026-12-08'] }]
  const { order, message } = await placeOrder(family, { lines, expectedTotalCents: 380 })
  expect(message).toBeUndefined()
  return order?.id ?? ''
}

beforeAll(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  here = await given.aCommune()
  there = await given.aCommune({ regieId: here.regieId })
  shared = await given.aFamily({ children: 2, in: [here, there] })
  await given.credit(shared.accountId, here.regieId, 2_000)
  orders.here = await ordered(await given.aFamily({ in: here, creditCents: 1_000 }), here)
  orders.there = await ordered(await given.aFamily({ in: there, creditCents: 1_000 }), there)
  orders.sharedHere = await ordered(shared, here)
  orders.sharedThere = await ordered(shared, there, shared.children[1])
  for (const role of ['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN'] as const)
    readers[role] = await given.aStaffMember(here, role)
  readers['agglomeration'] = await given.aStaffMember(null)
})

interface Page {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { node: { id: string } }[]
}
const ORDERS = `query ($c: UUID!, $first: Int, $after: String, $search: String, $status: OrderStatus) {
  orders(communeId: $c, first: $first, after: $after, search: $search, status: $status) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`
const list = async (who: string, of: TestCommune, asked: object = {}) =>
  (await ask<{ orders: Page }>(readers[who] as Signed, ORDERS, { c: of.id, first: 50, ...asked })).orders
const found = ({ edges, totalCount }: Page) => ({ ids: edges.map(({ node }) => node.id), totalCount })

test.each(['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN', 'agglomeration'])(
  'the orders of a commune are those with a meal there, newest first, and so is their count: %s',
  async (who) => {
    const mine = { ids: [orders.sharedHere, orders.here], totalCount: 2 }
    expect(found(await list(who, here))).toEqual(mine)
    expect(found(await list(who, here, { status: 'PAID' }))).toEqual(mine)
    expect(found(await list(who, here, { status: 'CANCELLED' }))).toEqual({ ids: [], totalCount: 0 })
  },
)

test('the agglomeration reads one commune at a time too', async () =>
  expect(found(await list('agglomeration', there))).toEqual({
    ids: [orders.sharedThere, orders.there],
    totalCount: 2,
  }))

test('an order number of the other commune finds nothing here', async () => {
  const { order } = await ask<{ order: { number: string } }>(
    shared,
    'query ($id: UUID!) { order(id: $id) { number } }',
    { id: orders.sharedThere },
  )
  expect(found(await list('AGENT', here, { search: order.number }))).toEqual({ ids: [], totalCount: 0 })
  expect(found(await list('agglomeration', there, { search: order.number }))).toEqual({
    ids: [orders.sharedThere],
    totalCount: 1,
  })
})

test('pages go on within the commune', async () => {
  const first = await list('AGENT', here, { first: 1 })
  expect([found(first), first.pageInfo.hasNextPage]).toEqual([{ ids: [orders.sharedHere], totalCount: 2 }, true])
  const second = await list('AGENT', here, { first: 1, after: first.pageInfo.endCursor })
  expect([found(second), second.pageInfo.hasNextPage]).toEqual([{ ids: [orders.here], totalCount: 2 }, false])
})

test('the orders of another commune of the same régie are refused as an unknown commune is', async () => {
  for (const who of ['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN'])
    expect(await codeOf(readers[who] as Signed, ORDERS, { c: there.id })).toBe('NOT_FOUND')
})
