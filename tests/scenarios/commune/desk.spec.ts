import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, CALENDAR, type Calendar, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** At the desk an agent does for a family what it can do online, under the agent's own name. */
let commune: TestCommune
let family: TestFamily
let agent: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune, creditCents: 1000 })
  agent = await given.aStaffMember(commune)
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const lines = () => [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }]

test('an agent books with the family’s wallet; the order says who placed it', async () => {
  const placed = await placeOrder(agent, { lines: lines(), expectedTotalCents: 380, accountId: family.accountId })
  expect(placed).toMatchObject({ order: { status: 'PAID', walletCents: 380 } })
  expect(await balanceOf(family, commune.regieId)).toBe(620)
  const { rows } = await town().owner.query('select account_id, placed_by from orders where id = $1', [
    placed.order?.id,
  ])
  expect(rows).toEqual([{ account_id: family.accountId, placed_by: agent.accountId }])
})

test('the agent and the parent book the same meal at once: one wins, the family pays once', async () => {
  const asked = { lines: lines(), expectedTotalCents: 380 }
  const answers = await Promise.all([
    placeOrder(family, asked),
    placeOrder(agent, { ...asked, accountId: family.accountId }),
  ])
  expect(answers.map((a) => a.__typename).sort()).toEqual(['OrderPlaced', 'OrderRefused'])
  expect(await balanceOf(family, commune.regieId)).toBe(620)
})

test('of a family with accesses in two communes, the agent sees and books only in her own', async () => {
  const elsewhere = await given.aCommune()
  const both = await given.aFamily({ in: [commune, elsewhere], creditCents: 1000 })
  const asked = { from: '2026-12-07', to: '2026-12-11', accountId: both.accountId }
  const { availabilityCalendar } = await ask<{ availabilityCalendar: Calendar }>(agent, CALENDAR, asked)
  expect(availabilityCalendar.services.map((s) => s.service.id)).toEqual([commune.serviceId])
  const order = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename } }`
  const foreign = [{ serviceId: elsewhere.serviceId, beneficiaryId: both.children[0], days: ['2026-12-08'] }]
  const input = {
    requestId: randomUUID(),
    lines: foreign,
    expectedTotalCents: 380,
    payment: 'WALLET',
    accountId: both.accountId,
  }
  expect(await codeOf(agent, order, { input })).toBe('NOT_FOUND')
  const wallets = `query ($id: UUID) { family(accountId: $id) { wallets { regie { id } } orders { totalCount } } }`
  expect(await ask(agent, wallets, { id: both.accountId })).toEqual({
    family: { wallets: [{ regie: { id: commune.regieId } }], orders: { totalCount: 0 } },
  })
})

test('staff of the canteen or of another commune cannot act for the family', async () => {
  const order = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename } }`
  const input = {
    requestId: randomUUID(),
    lines: lines(),
    expectedTotalCents: 380,
    payment: 'WALLET',
    accountId: family.accountId,
  }
  for (const who of [await given.aStaffMember(commune, 'CANTEEN'), await given.aStaffMember(await given.aCommune())])
    expect(await codeOf(who, order, { input })).toBe('NOT_FOUND')
  expect(await balanceOf(family, commune.regieId)).toBe(1000)
})

test('the orders of a commune are found by number and by name, by its own staff', async () => {
  const placed = await placeOrder(family, { lines: lines(), expectedTotalCents: 380 })
  const query = `query ($c: UUID!, $s: String) { orders(communeId: $c, search: $s) { totalCount edges { node { number } } } }`
  const found = { orders: { totalCount: 1, edges: [{ node: { number: placed.order?.number } }] } }
  expect(await ask(agent, query, { c: commune.id, s: placed.order?.number })).toEqual(found)
  expect(await ask(agent, query, { c: commune.id, s: 'camille dup' })).toEqual(found)
  expect(await ask(agent, query, { c: commune.id, s: '%' })).toMatchObject({ orders: { totalCount: 0 } })
  expect(await codeOf(family, query, { c: commune.id, s: null })).toBe('NOT_FOUND')
  expect(await codeOf(await given.aStaffMember(await given.aCommune()), query, { c: commune.id, s: null })).toBe(
    'NOT_FOUND',
  )
})
