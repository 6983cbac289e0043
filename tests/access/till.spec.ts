import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { codeOf, post, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { cheque, closeDay, doWithReason, remit, take } from '../support/desk.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { useTown } from '../support/town.js'

useTown()

/** A till with a payment, a deposit and a request; then everyone who is wrong for it. */
let commune: TestCommune
let family: TestFamily
const id: Record<string, string> = {}
const actors = new Map<string, Signed | null>()

beforeAll(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  const regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  id.payment = (await take(regisseur, commune, family)).id
  id.cheque = (await take(regisseur, commune, family, { method: 'CHEQUE', ...cheque })).id
  id.deposit = (await remit(regisseur, commune, 'CHEQUE', [id.cheque])).id ?? ''
  const large = await take(regisseur, commune, family, { amountCents: 20_000 })
  id.decision = (await doWithReason('reverseDeskPayment', regisseur, large.id)).decision?.id ?? ''
  id.closing = (await closeDay(regisseur, commune, { expectedCents: 22_000, countedCents: 22_000 })).id ?? ''
  const elsewhere = await given.aCommune()
  actors.set('nobody', null)
  actors.set('the family itself', family)
  actors.set('another family', await given.aFamily({ in: commune }))
  actors.set('the canteen', await given.aStaffMember(commune, 'CANTEEN'))
  actors.set('an agent', await given.aStaffMember(commune))
  actors.set('a régisseur elsewhere', await given.aStaffMember(elsewhere, 'REGISSEUR'))
  actors.set('an administrator elsewhere', await given.aStaffMember(elsewhere, 'COMMUNE_ADMIN'))
})

const WRONG = [
  'the family itself',
  'another family',
  'the canteen',
  'a régisseur elsewhere',
  'an administrator elsewhere',
]
const NOT_KEEPING = [...WRONG, 'an agent']

const OPERATIONS: Record<string, { query: string; variables: () => Record<string, unknown>; wrong: string[] }> = {
  deskTopUp: {
    query: 'mutation ($input: DeskTopUpInput!) { deskTopUp(input: $input) { __typename } }',
    variables: () => ({
      input: {
        accountId: family.accountId,
        regieId: commune.regieId,
        method: 'CASH',
        amountCents: 1000,
        requestId: randomUUID(),
      },
    }),
    wrong: WRONG,
  },
  receipts: {
    query: 'query ($id: UUID!) { receipts(regieId: $id) { edges { cursor } } }',
    variables: () => ({ id: commune.regieId }),
    wrong: WRONG,
  },
  cashPosition: {
    query: 'query ($id: UUID!) { cashPosition(regieId: $id) { cashCents } }',
    variables: () => ({ id: commune.regieId }),
    wrong: NOT_KEEPING,
  },
  undeposited: {
    query: 'query ($id: UUID!) { undeposited(regieId: $id, method: CASH) { id } }',
    variables: () => ({ id: commune.regieId }),
    wrong: NOT_KEEPING,
  },
  deposits: {
    query: 'query ($id: UUID!) { deposits(regieId: $id) { edges { cursor } } }',
    variables: () => ({ id: commune.regieId }),
    wrong: NOT_KEEPING,
  },
  deposit: {
    query: 'query ($id: UUID!) { deposit(id: $id) { number } }',
    variables: () => ({ id: id.deposit }),
    wrong: NOT_KEEPING,
  },
  reverseDeskPayment: {
    query: 'mutation ($id: UUID!) { reverseDeskPayment(id: $id, reason: "Erreur") { __typename } }',
    variables: () => ({ id: id.payment }),
    wrong: NOT_KEEPING,
  },
  decideDeskRequest: {
    query: 'mutation ($id: UUID!) { decideDeskRequest(id: $id, approve: true) { __typename } }',
    variables: () => ({ id: id.decision }),
    wrong: NOT_KEEPING,
  },
  bounceCheque: {
    query: 'mutation ($id: UUID!) { bounceCheque(id: $id, reason: "Erreur") { __typename } }',
    variables: () => ({ id: id.cheque }),
    wrong: NOT_KEEPING,
  },
  recoverDebt: {
    query: 'mutation ($id: UUID!) { recoverDebt(id: $id) { __typename } }',
    variables: () => ({ id: id.cheque }),
    wrong: NOT_KEEPING,
  },
  writeOffDebt: {
    query: 'mutation ($id: UUID!) { writeOffDebt(id: $id, reason: "Erreur") { __typename } }',
    variables: () => ({ id: id.cheque }),
    wrong: NOT_KEEPING,
  },
  closeCashDay: {
    query: 'mutation ($input: CloseCashDayInput!) { closeCashDay(input: $input) { __typename } }',
    variables: () => ({ input: { regieId: commune.regieId, expectedCents: 0, countedCents: 0, counts: [] } }),
    wrong: NOT_KEEPING,
  },
  makeDeposit: {
    query: 'mutation ($input: MakeDepositInput!) { makeDeposit(input: $input) { __typename } }',
    variables: () => ({
      input: { regieId: commune.regieId, method: 'CASH', deskPaymentIds: [id.payment], requestId: randomUUID() },
    }),
    wrong: NOT_KEEPING,
  },
  receiveTransfers: {
    query: 'mutation ($input: ReceiveTransfersInput!) { receiveTransfers(input: $input) { __typename } }',
    variables: () => ({ input: { regieId: commune.regieId, deskPaymentIds: [id.payment], day: '2026-11-25' } }),
    wrong: NOT_KEEPING,
  },
  cashClosing: {
    query: 'query ($id: UUID!) { cashClosing(id: $id) { day } }',
    variables: () => ({ id: id.closing }),
    wrong: NOT_KEEPING,
  },
  confirmDeposit: {
    query: 'mutation ($id: UUID!) { confirmDeposit(id: $id) { __typename } }',
    variables: () => ({ id: id.deposit }),
    wrong: NOT_KEEPING,
  },
}

describe.each(Object.entries(OPERATIONS))('%s', (_name, { query, variables, wrong }) => {
  test('wants someone signed in', async () => {
    expect(await codeOf(null, query, variables())).toBe('UNAUTHENTICATED')
  })

  test.each(wrong)('is as if it did not exist for %s', async (who) => {
    expect(await codeOf(actors.get(who) ?? null, query, variables())).toBe('NOT_FOUND')
  })
})

test('staff takes no money for its own wallet, and is told that a colleague must', async () => {
  const staff = await given.aStaffMember(commune)
  const input = {
    accountId: staff.accountId,
    regieId: commune.regieId,
    method: 'CASH',
    amountCents: 1000,
    requestId: randomUUID(),
  }
  const query = 'mutation ($input: DeskTopUpInput!) { deskTopUp(input: $input) { ... on DeskRefused { reason } } }'
  expect((await post(query, { input }, staff)).data).toEqual({ deskTopUp: { reason: 'OWN_FAMILY' } })
  const elsewhere = await given.aStaffMember(await given.aCommune())
  const theirs = { input: { ...input, accountId: elsewhere.accountId } }
  expect(await codeOf(elsewhere, query, theirs)).toBe('NOT_FOUND')
})

test('in a shared régie an agent sees the receipts of its own commune’s families only', async () => {
  const neighbour = await given.aCommune({ regieId: commune.regieId })
  const theirs = await given.aFamily({ in: neighbour })
  const agent = await given.aStaffMember(neighbour)
  await take(agent, neighbour, theirs)
  const list = await post<{ receipts: { edges: { node: { accountId: string } }[] } }>(
    'query ($id: UUID!) { receipts(regieId: $id) { edges { node { accountId } } } }',
    { id: commune.regieId },
    agent,
  )
  expect(list.data?.receipts.edges.map((e) => e.node.accountId)).toEqual([theirs.accountId])
})
