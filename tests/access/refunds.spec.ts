import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { codeOf, post, type Signed } from '../support/client.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { askRefund, IBAN } from '../support/refunds.js'
import { town, useTown } from '../support/town.js'

useTown()

let commune: TestCommune
let family: TestFamily
let orderId: string
let refundId: string
let walletId: string
let disputeId: string
let decisionId: string
const actors = new Map<string, Signed | null>()

beforeAll(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  const meal = await given.aBookedMeal(commune)
  family = meal.family
  orderId = meal.orderId
  const { owner } = town()
  const id = async (sql: string, values: unknown[]) => ((await owner.query(sql, values)).rows[0] as { id: string }).id
  await given.credit(family.accountId, commune.regieId, 900)
  const asked = { regieId: commune.regieId, amountCents: 500, destination: 'IBAN' as const, bankAccount: IBAN }
  refundId = (await askRefund(family, asked)).refund?.id ?? ''
  walletId = await id('select id from wallet where account_id = $1', [family.accountId])
  disputeId = await id(
    `insert into dispute (regie_id, payment_id, provider, provider_dispute_id, amount_cents, status, reason, opened_at, closed_at)
     select regie_id, id, 'sandbox', 'dp_1', 100, 'LOST', 'fraudulent', now(), now() from payment where account_id = $1 limit 1 returning id`,
    [family.accountId],
  )
  const elsewhere = await given.aCommune()
  const sharing = await given.aCommune({ regieId: commune.regieId })
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  decisionId = await id(
    `insert into dispute_decision (dispute_id, regie_id, taken_from, amount_cents, reason, status, needs_approval, asked_by, asked_at)
     values ($1, $2, 'WRITE_OFF', 100, 'Perdue', 'ASKED', true, $3, now()) returning id`,
    [disputeId, commune.regieId, keeper.accountId],
  )
  actors.set('nobody', null)
  actors.set('another family', await given.aFamily({ children: 1, in: commune }))
  actors.set('the family itself', family)
  actors.set('the canteen', await given.aStaffMember(commune, 'CANTEEN'))
  actors.set('an agent', await given.aStaffMember(commune, 'AGENT'))
  actors.set('the régisseur of another commune', await given.aStaffMember(elsewhere, 'REGISSEUR'))
  actors.set('the régisseur of another commune of the same régie', await given.aStaffMember(sharing, 'REGISSEUR'))
})

const STRANGERS = [
  'another family',
  'the régisseur of another commune',
  'the régisseur of another commune of the same régie',
  'the canteen',
]
const NOT_TREASURY = [...STRANGERS, 'an agent', 'the family itself']

interface Operation {
  query: string
  variables: () => Record<string, unknown>
  wrong: string[]
}
const byId = (query: string, id: () => string, wrong: string[]): Operation => ({
  query,
  variables: () => ({ id: id() }),
  wrong,
})

const OPERATIONS: Record<string, Operation> = {
  quoteRefund: byId('query ($id: UUID!) { quoteRefund(orderId: $id) { amountCents } }', () => orderId, NOT_TREASURY),
  refund: byId('query ($id: UUID!) { refund(id: $id) { holder } }', () => refundId, [...STRANGERS, 'an agent']),
  refunds: byId('query ($id: UUID!) { refunds(communeId: $id, queue: TO_TRANSFER) { totalCount } }', () => commune.id, [
    'another family',
    'the régisseur of another commune',
    'the régisseur of another commune of the same régie',
    'an agent',
  ]),
  refundCounts: byId(
    'query ($id: UUID!) { refundCounts(communeId: $id) { toApprove } }',
    () => commune.id,
    NOT_TREASURY,
  ),
  transferOrders: byId(
    'query ($id: UUID!) { transferOrders(communeId: $id) { iban } }',
    () => commune.id,
    NOT_TREASURY,
  ),
  disputes: byId('query ($id: UUID!) { disputes(communeId: $id) { id } }', () => commune.id, NOT_TREASURY),
  paymentAlerts: byId(
    'query ($id: UUID!) { paymentAlerts(communeId: $id) { sentence } }',
    () => commune.id,
    NOT_TREASURY,
  ),
  dormantWallets: byId(
    'query ($id: UUID!) { dormantWallets(communeId: $id) { walletId } }',
    () => commune.id,
    NOT_TREASURY,
  ),
  approveRefund: byId('mutation ($id: UUID!) { approveRefund(id: $id) { __typename } }', () => refundId, NOT_TREASURY),
  refuseRefund: byId(
    'mutation ($id: UUID!) { refuseRefund(id: $id, reason: "Parce que.") { __typename } }',
    () => refundId,
    NOT_TREASURY,
  ),
  approveDisputeDecision: byId(
    'mutation ($id: UUID!) { approveDisputeDecision(decisionId: $id) { __typename } }',
    () => decisionId,
    NOT_TREASURY,
  ),
  refuseDisputeDecision: byId(
    'mutation ($id: UUID!) { refuseDisputeDecision(decisionId: $id) { __typename } }',
    () => decisionId,
    NOT_TREASURY,
  ),
  decideDispute: byId(
    'mutation ($id: UUID!) { decideDispute(disputeId: $id, takenFrom: WRITE_OFF, reason: "Parce que.") { __typename } }',
    () => disputeId,
    NOT_TREASURY,
  ),
  remindBalance: byId('mutation ($id: UUID!) { remindBalance(walletId: $id) { ok } }', () => walletId, NOT_TREASURY),
  refundOrder: {
    query: 'mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { __typename } }',
    variables: () => ({ input: { requestId: randomUUID(), orderId, destination: 'WALLET', reason: 'Parce que.' } }),
    wrong: NOT_TREASURY,
  },
  askRefund: {
    query: 'mutation ($input: AskRefundInput!) { askRefund(input: $input) { __typename } }',
    variables: () => ({
      input: {
        requestId: randomUUID(),
        accountId: family.accountId,
        regieId: commune.regieId,
        amountCents: 100,
        destination: 'IBAN',
        bankAccount: IBAN,
      },
    }),
    wrong: STRANGERS,
  },
  markTransfersPaid: {
    query:
      'mutation ($id: UUID!, $ids: [UUID!]!) { markTransfersPaid(communeId: $id, ids: $ids, reference: "Mandat 1") { __typename } }',
    variables: () => ({ id: commune.id, ids: [refundId] }),
    wrong: NOT_TREASURY,
  },
}

const fingerprint = async () =>
  JSON.stringify(
    (
      await town().owner.query(
        `select (select count(*) from refund) as refunds, (select json_agg(r.status order by r.id) from refund r) as status, (select count(*) from ledger_entry) as entries,
                (select count(*) from dispute_decision) as decisions, (select json_agg(d.status) from dispute_decision d) as decided, (select count(*) from balance_reminder) as reminders,
                (select count(*) from audit_event) as audited`,
      )
    ).rows,
  )

const CASES = Object.entries(OPERATIONS).flatMap(([name, { wrong }]) => [
  ...wrong.map((who) => [name, who, 'NOT_FOUND'] as const),
  [name, 'nobody', 'UNAUTHENTICATED'] as const,
])

test.each(CASES)('%s by %s: %s, and nothing moves', async (name, who, code) => {
  const { query, variables } = OPERATIONS[name] ?? { query: '', variables: () => ({}) }
  const before = await fingerprint()
  expect(await codeOf(actors.get(who) ?? null, query, variables())).toBe(code)
  expect(await fingerprint()).toBe(before)
})

test('the family reads that the town hall gave it back, not who', async () => {
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  const made = await post<{ refundOrder: { refund: { id: string } } }>(
    'mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { ... on RefundMade { refund { id } } } }',
    { input: { requestId: randomUUID(), orderId, destination: 'WALLET', reason: 'Repas non servi' } },
    keeper,
  )
  const query = 'query ($id: UUID!) { refund(id: $id) { askedByFamily askedByName reason } }'
  const id = made.data?.refundOrder.refund.id
  expect((await post(query, { id }, family)).data).toEqual({
    refund: { askedByFamily: false, askedByName: null, reason: 'Repas non servi' },
  })
  expect((await post(query, { id }, keeper)).data).toEqual({
    refund: { askedByFamily: false, askedByName: 'Camille Roche', reason: 'Repas non servi' },
  })
})
