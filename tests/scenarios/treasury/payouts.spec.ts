import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Payout } from '../../../server/src/modules/payments/providers/provider.gateway.js'
import { collectPayouts } from '../../../server/src/modules/reporting/collect-payouts.job.js'
import { recordPayouts } from '../../../server/src/modules/reporting/record-payouts.command.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { brokenPromises } from '../../support/promises.js'
import { sendSheet } from '../../support/sheets.js'
import { town, useTown } from '../../support/town.js'
import { civilDay } from '../../../server/src/platform/day.js'
import { wholeCents } from '../../../server/src/platform/money.js'

useTown()

let commune: TestCommune
let regisseur: Signed
beforeEach(async () => {
  commune = await given.aCommune()
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  clock.at('2026-11-10T10:00:00+01:00')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

/** A card payment of a family, settled on 8 November. */
async function aPayment(amountCents: number): Promise<string> {
  const family = await given.aFamily({ in: commune, creditCents: amountCents })
  const { rows } = await town().owner.query(
    `update payment set settled_at = '2026-11-08T12:00:00+01:00' where account_id = $1 returning id`,
    [family.accountId],
  )
  return (rows[0] as { id: string }).id
}

const paid = (paymentReference: string | null, amountCents: number, feeCents = 0) => ({
  paymentReference,
  refundReference: null,
  disputeId: null,
  amountCents: wholeCents(amountCents),
  feeCents: wholeCents(feeCents),
})
const aPayout = (id: string, transactions: Payout['transactions'], more: Partial<Payout> = {}): Payout => ({
  id,
  status: 'PAID',
  arrivalDay: civilDay('2026-11-09'),
  amountCents: wholeCents(transactions.reduce((sum, t) => sum + t.amountCents - t.feeCents, 0)),
  transactions,
  ...more,
})
const record = (...payouts: Payout[]) =>
  recordPayouts(
    town().db,
    { regieId: commune.regieId, provider: 'stripe', today: civilDay('2026-11-10') },
    payouts,
    clock.now(),
  )

const REPORT = `payouts { id providerId status grossCents feeCents amountCents addsUp bankLine { id label amountCents } } bankLines { id label amountCents } anomalies { kind reference oursCents theirsCents }`
interface Report {
  payouts: {
    id: string
    providerId: string
    addsUp: boolean
    bankLine: { id: string; label: string; amountCents: number } | null
  }[]
  bankLines: { id: string; label: string; amountCents: number }[]
  anomalies: { kind: string; reference: string; oursCents: number | null; theirsCents: number | null }[]
}
const report = async () =>
  (
    await ask<{ payoutReport: Report }>(regisseur, `query ($r: UUID!) { payoutReport(regieId: $r) { ${REPORT} } }`, {
      r: commune.regieId,
    })
  ).payoutReport
const paste = async (csv: string) =>
  (
    await ask<{ importBankStatement: Report & { reason?: string; row?: number; __typename: string } }>(
      regisseur,
      `mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) { __typename ... on PayoutReport { ${REPORT} } ... on BankLinesRefused { reason row } } }`,
      { input: { regieId: commune.regieId, sheetId: (await sendSheet(regisseur, csv)).id } },
    )
  ).importBankStatement

test('a payout that arrived is posted once: cards, fees, bank', async () => {
  const payout = aPayout('po_1', [paid(await aPayment(1_000), 1_000, 39), paid(await aPayment(500), 500, 32)])
  await record(payout)
  await Promise.all([record(payout), record(payout), record(payout)])
  expect(await accountsOf(commune.regieId)).toEqual({ BANK: -1_429, FEES: -71, WALLET: 1_500 })
  expect((await report()).payouts).toMatchObject([
    {
      providerId: 'po_1',
      status: 'PAID',
      grossCents: 1_500,
      feeCents: 71,
      amountCents: 1_429,
      addsUp: true,
      bankLine: null,
    },
  ])
  const { rows } = await town().owner.query(
    `select day from ledger_transaction where cause = 'PAYOUT' and regie_id = $1`,
    [commune.regieId],
  )
  expect(rows).toEqual([{ day: '2026-11-09' }])
})

test('one that is still on its way is posted when it arrives, one that the bank sends back is posted backwards', async () => {
  const payment = await aPayment(1_000)
  await record(aPayout('po_2', [paid(payment, 1_000)], { status: 'PENDING' }))
  expect(await accountsOf(commune.regieId)).toEqual({ CARD_CLEARING: -1_000, WALLET: 1_000 })
  await record(aPayout('po_2', [paid(payment, 1_000)]))
  expect(await accountsOf(commune.regieId)).toEqual({ BANK: -1_000, WALLET: 1_000 })
  await record(aPayout('po_2', [paid(payment, 1_000)], { status: 'FAILED' }))
  expect(await accountsOf(commune.regieId)).toEqual({ CARD_CLEARING: -1_000, WALLET: 1_000 })
})

test('one that does not add up is shown and never posted', async () => {
  await record(aPayout('po_3', [paid(await aPayment(1_000), 1_000)], { amountCents: wholeCents(990) }))
  expect(await accountsOf(commune.regieId)).toEqual({ CARD_CLEARING: -1_000, WALLET: 1_000 })
  expect((await report()).payouts).toMatchObject([{ addsUp: false }])
})

test('the page lists payments that only the provider knows, ours that no payout holds, and amounts that differ', async () => {
  const [lost, less] = [await aPayment(700), await aPayment(500)]
  await record(aPayout('po_4', [paid('00000000-0000-4000-8000-000000000000', 300), paid(less, 450)]))
  clock.at('2026-11-15T10:00:00+01:00')
  expect((await report()).anomalies.map((a) => a.kind)).toEqual(['AMOUNT_DIFFERS', 'UNKNOWN_PAYMENT'])
  clock.at('2026-11-16T10:00:00+01:00')
  expect((await report()).anomalies).toEqual([
    { kind: 'AMOUNT_DIFFERS', reference: less, oursCents: 500, theirsCents: 450 },
    { kind: 'UNKNOWN_PAYMENT', reference: '00000000-0000-4000-8000-000000000000', oursCents: null, theirsCents: 300 },
    { kind: 'MISSING_PAYMENT', reference: lost, oursCents: 700, theirsCents: null },
  ])
})

test('a statement of the bank pasted twice counts once, and finds the payouts of its amounts', async () => {
  await record(aPayout('po_5', [paid(await aPayment(1_000), 1_000, 29)]))
  const csv =
    'Date;Libellé;Montant\n11/11/2026;VIR STRIPE;9,71\n12/11/2026;=FRAIS();-3,00\n12/11/2026;VIR INCONNU;100,00'
  await paste(csv)
  const again = await paste(csv)
  expect(again.payouts).toMatchObject([{ providerId: 'po_5', bankLine: { label: 'VIR STRIPE', amountCents: 971 } }])
  expect(again.bankLines.map((l) => [l.label, l.amountCents]).sort()).toEqual([
    ['=FRAIS()', -300],
    ['VIR INCONNU', 10_000],
  ])
  expect(await paste('Date;Libellé;Montant\n12/11/2026;VIR;abc')).toMatchObject({
    __typename: 'BankLinesRefused',
    reason: 'UNREADABLE',
    row: 2,
  })
  expect(await paste(' ')).toMatchObject({ reason: 'NO_LINE' })
})

test('the régisseur matches by hand a line of another amount, and takes it back', async () => {
  await record(aPayout('po_6', [paid(await aPayment(1_000), 1_000)]))
  const { payouts, bankLines } = await paste('11/11/2026;VIR STRIPE;9,99')
  const match = (payoutId: string | null) =>
    ask<{ matchPayout: Report }>(
      regisseur,
      `mutation ($input: MatchPayoutInput!) { matchPayout(input: $input) { ... on PayoutReport { ${REPORT} } ... on BankLinesRefused { reason } } }`,
      { input: { regieId: commune.regieId, bankLineId: bankLines[0]?.id, payoutId } },
    )
  expect((await match(payouts[0]?.id ?? null)).matchPayout).toMatchObject({
    bankLines: [],
    payouts: [{ bankLine: { amountCents: 999 } }],
  })
  expect((await match(null)).matchPayout).toMatchObject({ payouts: [{ bankLine: null }] })
})

test('the job asks the sandbox what it sent, and posts it', async () => {
  await aPayment(1_000)
  await collectPayouts(town().db, town().config, clock.now())
  await collectPayouts(town().db, town().config, clock.now())
  expect(await accountsOf(commune.regieId)).toEqual({ BANK: -1_000, WALLET: 1_000 })
})
