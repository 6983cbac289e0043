import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import {
  cheque,
  closeDay,
  decide,
  doWithReason,
  receive,
  recover,
  remit,
  take,
  transferOf,
} from '../../support/desk.js'
import { closeAccountOf } from '../../support/closed-account.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { balanceOf, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let family: TestFamily
let agent: Signed & { accountId: string }
let regisseur: Signed & { accountId: string }
let second: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  agent = await given.aStaffMember(commune)
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  second = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const ledger = () => accountsOf(commune.regieId)
const balance = () => balanceOf(family, commune.regieId)

const eat = (cents: number) =>
  placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }],
    expectedTotalCents: cents,
  })

describe('taking money', () => {
  test('cash goes in the till and on the wallet, with a numbered receipt and a mail', async () => {
    expect(await take(agent, commune, family)).toMatchObject({ state: 'TAKEN', receiptNumber: '2026-000001' })
    expect(await take(regisseur, commune, family, { method: 'CHEQUE', ...cheque })).toMatchObject({
      receiptNumber: '2026-000002',
    })
    await take(agent, commune, family, { method: 'TRANSFER', reference: 'VIR 123' })
    expect(await ledger()).toEqual({ CASH: -2000, CHEQUES: -2000, TRANSFERS: -2000, WALLET: 6000 })
    const { rows } = await town().owner.query(
      `select count(*)::int as n from outbox where payload ->> 'template' = 'desk-top-up-received'`,
    )
    expect((rows[0] as { n: number }).n).toBeGreaterThanOrEqual(3)
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['cash above 300 €', { amountCents: 30_001 }, 'CASH_ABOVE_LIMIT'],
    ['next to nothing', { amountCents: 99 }, 'AMOUNT_TOO_SMALL'],
    ['too much', { method: 'CHEQUE', ...cheque, amountCents: 200_001 }, 'AMOUNT_TOO_LARGE'],
    ['a cheque without a bank', { method: 'CHEQUE', ...cheque, bank: ' ' }, 'CHEQUE_INCOMPLETE'],
    ['a transfer without a reference', { method: 'TRANSFER' }, 'TRANSFER_WITHOUT_REFERENCE'],
  ])('%s is refused', async (_what, asked, reason) => {
    expect(await take(agent, commune, family, asked)).toMatchObject({ __typename: 'DeskRefused', reason })
    expect(await ledger()).toEqual({})
  })

  test('exactly 300 € in cash is taken', async () => {
    expect((await take(agent, commune, family, { amountCents: 30_000 })).__typename).toBe('DeskPayment')
  })

  test('ten clicks are one payment and one receipt; the same request for another amount is refused', async () => {
    const requestId = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => take(agent, commune, family, { requestId })))
    expect(new Set(answers.map((a) => a.receiptNumber))).toEqual(new Set(['2026-000001']))
    expect(await balance()).toBe(2000)
    expect(await take(agent, commune, family, { requestId, amountCents: 2100 })).toMatchObject({
      reason: 'REQUEST_ID_REUSED',
    })
  })

  test('a closed account takes nothing', async () => {
    await closeAccountOf(family.accountId)
    expect(await take(agent, commune, family)).toMatchObject({ reason: 'ACCOUNT_NOT_ACTIVE' })
  })

  test('twenty at once in two régies, some rolled back: no number is missing', async () => {
    const other = await given.aCommune()
    const elsewhere = await given.aStaffMember(other)
    const families = await Promise.all(Array.from({ length: 10 }, () => given.aFamily({ in: [commune, other] })))
    const failing = families[3]?.accountId
    await town().owner.query(
      `create or replace function fail_some() returns trigger language plpgsql as $$ begin if new.account_id = '${failing}' then raise exception 'fault'; end if; return new; end $$`,
    )
    await town().owner.query(
      'create trigger fail_some after insert on receipt for each row execute function fail_some()',
    )
    try {
      const work = families.flatMap((f) => [take(agent, commune, f), take(elsewhere, other, f)])
      const done = await Promise.allSettled(work)
      expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(2)
    } finally {
      await town().owner.query('drop trigger fail_some on receipt')
    }
    const { rows } = await town().owner.query(
      `select count(*)::int as n, max(number) as last from receipt where regie_id = any($1) group by regie_id`,
      [[commune.regieId, other.regieId]],
    )
    expect(rows).toEqual([
      { n: 9, last: 9 },
      { n: 9, last: 9 },
    ])
  })
})

describe('an entry keyed wrongly', () => {
  test('goes back, with its reason, and its receipt stays as cancelled', async () => {
    const { id } = await take(agent, commune, family)
    expect(await doWithReason('reverseDeskPayment', regisseur, id, ' ')).toMatchObject({ reason: 'REASON_MISSING' })
    expect(await doWithReason('reverseDeskPayment', regisseur, id)).toMatchObject({ state: 'REVERSED' })
    expect(await doWithReason('reverseDeskPayment', regisseur, id)).toMatchObject({ reason: 'ALREADY_REVERSED' })
    expect(await ledger()).toEqual({})
    const list = await ask<{ receipts: { edges: { node: unknown }[] } }>(
      regisseur,
      `query ($id: UUID!) { receipts(regieId: $id) { edges { node { number reversalReason reversible } } } }`,
      { id: commune.regieId },
    )
    expect(list.receipts.edges.map((e) => e.node)).toEqual([
      { number: '2026-000001', reversalReason: 'Erreur de saisie', reversible: false },
    ])
  })

  test('is kept when the family has spent it', async () => {
    const { id } = await take(agent, commune, family, { amountCents: 380 })
    await eat(380)
    expect(await doWithReason('reverseDeskPayment', regisseur, id)).toMatchObject({ reason: 'WALLET_SPENT' })
  })

  test('above the threshold waits for another person', async () => {
    const { id } = await take(agent, commune, family, { amountCents: 10_001 })
    const asked = await doWithReason('reverseDeskPayment', regisseur, id)
    expect(asked).toMatchObject({ state: 'TAKEN', decision: { kind: 'REVERSAL' } })
    expect(await doWithReason('reverseDeskPayment', second, id)).toMatchObject({ reason: 'DECISION_WAITING' })
    const decision = asked.decision?.id ?? ''
    expect(await decide(regisseur, decision)).toMatchObject({ reason: 'SAME_PERSON' })
    await expect(
      town().owner.query(
        `update desk_decision set status = 'DONE', decided_by = asked_by, decided_at = now() where id = $1`,
        [decision],
      ),
    ).rejects.toMatchObject({ constraint: 'decided_by_another' })
    expect(await decide(second, decision)).toMatchObject({ state: 'REVERSED', decision: null })
    expect(await decide(second, decision)).toMatchObject({ reason: 'ALREADY_DECIDED' })
    expect(await ledger()).toEqual({})
  })

  test('of a closed period is undone on the first open day', async () => {
    const { id } = await take(agent, commune, family)
    await town().owner.query(`update regie set closed_until = '2026-11-30' where id = $1`, [commune.regieId])
    await doWithReason('reverseDeskPayment', regisseur, id)
    const { rows } = await town().owner.query(
      `select day from ledger_transaction where cause = 'REVERSAL' and regie_id = $1`,
      [commune.regieId],
    )
    expect(rows).toEqual([{ day: '2026-12-01' }])
  })

  test('undone and spent at the same instant: one of the two', async () => {
    const { id } = await take(agent, commune, family, { amountCents: 380 })
    await Promise.all([doWithReason('reverseDeskPayment', regisseur, id), eat(380)])
    expect(await balance()).toBe(0)
    const books = await ledger()
    expect([{}, { ADVANCE: 380, CASH: -380 }]).toContainEqual(books)
  })
})

describe('deposits', () => {
  test('cheques and cash leave the till on slips numbered one by one', async () => {
    const first = await take(agent, commune, family, { method: 'CHEQUE', ...cheque })
    const cash = await take(agent, commune, family)
    expect(await remit(regisseur, commune, 'CHEQUE', [])).toMatchObject({ reason: 'NOTHING_TO_DEPOSIT' })
    expect(await remit(regisseur, commune, 'CHEQUE', [first.id])).toMatchObject({
      number: '2026-000001',
      amountCents: 2000,
      payments: [{ id: first.id }],
    })
    expect(await remit(regisseur, commune, 'CASH', [cash.id])).toMatchObject({ number: '2026-000002' })
    expect(await ledger()).toEqual({ BANK: -4000, WALLET: 4000 })
    expect(await doWithReason('reverseDeskPayment', regisseur, first.id)).toMatchObject({ reason: 'ALREADY_DEPOSITED' })
  })

  test('two régisseurs remit the same cheques: one slip', async () => {
    const taken = await Promise.all([0, 1, 2].map(() => take(agent, commune, family, { method: 'CHEQUE', ...cheque })))
    const ids = taken.map(({ id }) => id)
    const answers = await Promise.all([
      remit(regisseur, commune, 'CHEQUE', ids),
      remit(second, commune, 'CHEQUE', [...ids].reverse()),
    ])
    expect(answers.map((a) => a.reason ?? a.__typename).sort()).toEqual(['ALREADY_DEPOSITED', 'Deposit'])
    expect(await ledger()).toEqual({ BANK: -6000, WALLET: 6000 })
  })
})

describe('slips', () => {
  const aCheque = () => take(agent, commune, family, { method: 'CHEQUE', ...cheque })

  test('ten clicks are one slip; the same request for other payments is refused', async () => {
    const [first, second] = [await aCheque(), await aCheque()]
    const requestId = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => remit(regisseur, commune, 'CHEQUE', [first.id], requestId)),
    )
    expect(new Set(answers.map((a) => a.number))).toEqual(new Set(['2026-000001']))
    expect(await remit(regisseur, commune, 'CHEQUE', [second.id], requestId)).toMatchObject({
      reason: 'REQUEST_ID_REUSED',
    })
    expect(await remit(regisseur, commune, 'CHEQUE', [second.id])).toMatchObject({ number: '2026-000002' })
    expect(await ledger()).toEqual({ BANK: -4000, WALLET: 4000 })
  })

  test('a cheque that may be undone stays in the till until somebody has said so', async () => {
    const doubtful = await take(agent, commune, family, { method: 'CHEQUE', ...cheque, amountCents: 100_000 })
    const { decision } = await doWithReason('reverseDeskPayment', regisseur, doubtful.id)
    expect(decision).toMatchObject({ kind: 'REVERSAL' })
    expect(await remit(regisseur, commune, 'CHEQUE', [doubtful.id])).toMatchObject({ reason: 'DECISION_WAITING' })
    const listed = async () =>
      (
        await ask<{ undeposited: { id: string }[] }>(
          regisseur,
          'query ($id: UUID!) { undeposited(regieId: $id, method: CHEQUE) { id } }',
          { id: commune.regieId },
        )
      ).undeposited.map(({ id }) => id)
    expect(await listed()).toEqual([])
    await decide(second, decision?.id ?? '', false)
    expect(await listed()).toEqual([doubtful.id])
    expect(await remit(regisseur, commune, 'CHEQUE', [doubtful.id])).toMatchObject({ number: '2026-000001' })
  })

  test('start again at 1 with the year of their posting', async () => {
    await remit(regisseur, commune, 'CHEQUE', [(await aCheque()).id])
    const late = await aCheque()
    clock.at('2027-01-04T09:00:00+01:00')
    expect(await remit(regisseur, commune, 'CHEQUE', [late.id])).toMatchObject({ number: '2027-000001' })
    const next = await remit(regisseur, commune, 'CHEQUE', [(await aCheque()).id])
    expect(next).toMatchObject({ number: '2027-000002' })
    const list = (after: string | null) =>
      ask<{ deposits: { edges: { node: { number: string }; cursor: string }[] } }>(
        regisseur,
        `query ($id: UUID!, $after: String) { deposits(regieId: $id, first: 2, after: $after) { edges { node { number } cursor } } }`,
        { id: commune.regieId, after },
      )
    const { edges } = (await list(null)).deposits
    expect(edges.map((e) => e.node.number)).toEqual(['2027-000002', '2027-000001'])
    expect((await list(edges.at(-1)?.cursor ?? '')).deposits.edges.map((e) => e.node.number)).toEqual(['2026-000001'])
  })
})

describe('a cheque that bounces', () => {
  const bounced = async () => {
    const { id } = await take(agent, commune, family, { method: 'CHEQUE', ...cheque, amountCents: 500 })
    await remit(regisseur, commune, 'CHEQUE', [id])
    return id
  }

  test('is taken back from the wallet', async () => {
    const id = await bounced()
    expect(await doWithReason('bounceCheque', regisseur, id, 'Sans provision')).toMatchObject({
      state: 'BOUNCED',
      debtCents: 0,
    })
    expect(await doWithReason('bounceCheque', regisseur, id, 'Sans provision')).toMatchObject({
      reason: 'ALREADY_BOUNCED',
    })
    expect(await ledger()).toEqual({})
  })

  test('already spent is a debt, recovered as money comes, the rest given up by two people', async () => {
    const id = await bounced()
    await eat(380)
    expect(await doWithReason('bounceCheque', regisseur, id, 'Sans provision')).toMatchObject({ debtCents: 380 })
    expect(await ledger()).toEqual({ ADVANCE: 380, CHEQUES: -380 })
    expect(await recover(regisseur, id)).toMatchObject({ reason: 'WALLET_SPENT' })
    await take(agent, commune, family, { amountCents: 100 })
    expect(await recover(regisseur, id)).toMatchObject({ debtCents: 280 })
    const { decision } = await doWithReason('writeOffDebt', regisseur, id, 'Famille insolvable')
    expect(await decide(regisseur, decision?.id ?? '')).toMatchObject({ reason: 'SAME_PERSON' })
    expect(await decide(second, decision?.id ?? '')).toMatchObject({ debtCents: 0 })
    expect(await ledger()).toEqual({ ADVANCE: 380, CASH: -100, WRITE_OFF: -280 })
  })
})

describe('one’s own family', () => {
  test('is for a colleague, who is told so; a stranger learns nothing', async () => {
    const own = { ...family, accountId: agent.accountId }
    const refused = await take(agent, commune, own)
    expect(refused).toMatchObject({ __typename: 'DeskRefused', reason: 'OWN_FAMILY' })
    expect(await ledger()).toEqual({})
  })
})

test('every command of the desk leaves an event, without a name', async () => {
  const cash = await take(agent, commune, family)
  await doWithReason('reverseDeskPayment', regisseur, cash.id)
  const { id } = await take(agent, commune, family, { method: 'CHEQUE', ...cheque, amountCents: 500 })
  const slip = await remit(regisseur, commune, 'CHEQUE', [id])
  await ask(regisseur, 'mutation ($id: UUID!) { confirmDeposit(id: $id) { __typename } }', { id: slip.id })
  await eat(380)
  await doWithReason('bounceCheque', regisseur, id, 'Sans provision')
  await take(agent, commune, family, { amountCents: 100 })
  await recover(regisseur, id)
  const writing = await doWithReason('writeOffDebt', regisseur, id, 'Famille insolvable')
  await decide(second, writing.decision?.id ?? '')
  const big = await take(agent, commune, family, { amountCents: 10_001 })
  const asked = await doWithReason('reverseDeskPayment', regisseur, big.id)
  await decide(second, asked.decision?.id ?? '', false)
  const transfer = await take(agent, commune, family, transferOf())
  await receive(regisseur, commune, [transfer.id], '2026-11-25')
  await closeDay(regisseur, commune, { expectedCents: 10_101, countedCents: 10_101 })
  const { rows } = await town().owner.query<{ action: string; who: string; details: object }>(
    `select action, actor_id as who, details from audit_event where subject in ('desk_payment', 'deposit', 'cash_closing') and actor_id = any($1) order by id`,
    [[agent.accountId, regisseur.accountId, second.accountId]],
  )
  expect(
    rows.map((r) => [
      r.action,
      r.who === agent.accountId ? 'agent' : r.who === second.accountId ? 'second' : 'regisseur',
    ]),
  ).toEqual([
    ['DESK_PAYMENT_TAKEN', 'agent'],
    ['DESK_PAYMENT_REVERSED', 'regisseur'],
    ['DESK_PAYMENT_TAKEN', 'agent'],
    ['DEPOSIT_MADE', 'regisseur'],
    ['DEPOSIT_CONFIRMED', 'regisseur'],
    ['CHEQUE_BOUNCED', 'regisseur'],
    ['DESK_PAYMENT_TAKEN', 'agent'],
    ['DEBT_RECOVERED', 'regisseur'],
    ['WRITE_OFF_ASKED', 'regisseur'],
    ['DEBT_WRITTEN_OFF', 'second'],
    ['DESK_PAYMENT_TAKEN', 'agent'],
    ['DESK_REVERSAL_ASKED', 'regisseur'],
    ['DESK_REQUEST_REFUSED', 'second'],
    ['DESK_PAYMENT_TAKEN', 'agent'],
    ['TRANSFER_RECEIVED', 'regisseur'],
    ['TILL_CLOSED', 'regisseur'],
  ])
  expect(JSON.stringify(rows)).not.toMatch(/Dupont|Camille/i)
})

describe('the closing of the day', () => {
  test('is what the books say, or has a reason; once a day', async () => {
    await take(agent, commune, family)
    const expectedCents = 2000
    expect(await closeDay(regisseur, commune, { expectedCents: 0, countedCents: 0 })).toMatchObject({
      reason: 'EXPECTED_CHANGED',
    })
    expect(await closeDay(regisseur, commune, { expectedCents, countedCents: 1950 })).toMatchObject({
      reason: 'DIFFERENCE_UNEXPLAINED',
    })
    const counts = [{ unitCents: 1000, quantity: 1 }]
    expect(await closeDay(regisseur, commune, { expectedCents, countedCents: 2000, counts })).toMatchObject({
      reason: 'COUNT_MISMATCH',
    })
    const done = { expectedCents, countedCents: 1950, reason: 'Pièce égarée' }
    expect(await closeDay(regisseur, commune, done)).toMatchObject({ day: '2026-11-25' })
    expect(await closeDay(regisseur, commune, done)).toMatchObject({ reason: 'DAY_ALREADY_CLOSED' })
  })
})
