import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { collectPayouts } from '../../../server/src/modules/reporting/collect-payouts.job.js'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { topUp } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { type Account, deliver, failPayout, makePayout, pay, useStripe } from '../../support/stripe/index.js'
import { sessionAt, withStripe } from '../../support/stripe/regie.js'
import { sendSheet } from '../../support/sheets.js'
import { town, useTown } from '../../support/town.js'

useStripe()
useTown()

let commune: TestCommune
let account: Account
let regisseur: Signed

/** Three families have paid 20 € each on 9 November, through Stripe. */
beforeEach(async () => {
  clock.at('2026-11-09T12:00:00+01:00')
  commune = await given.aCommune()
  account = await withStripe(commune)
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  for (const family of [await aFamily(), await aFamily(), await aFamily()]) {
    const { payment } = await topUp(family, commune.regieId, 2000)
    pay(account, sessionAt(account, payment?.url), 'accepted')
  }
  await deliver(account)
  clock.at('2026-11-12T09:00:00+01:00')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const aFamily = () => given.aFamily({ in: commune })
const collect = () => collectPayouts(town().db, town().config, clock.now())
const ledger = () => accountsOf(commune.regieId)
const charges = () => [...account.movements.values()].filter((m) => m.type === 'charge')
const fees = () => charges().reduce((sum, m) => sum + m.fee, 0)

interface Report {
  payouts: { id: string; status: string; addsUp: boolean; bankLine: { amountCents: number } | null }[]
  bankLines: { id: string }[]
  anomalies: { kind: string; oursCents: number | null; theirsCents: number | null }[]
}
const PARTS = `payouts { id status addsUp bankLine { amountCents } } bankLines { id } anomalies { kind oursCents theirsCents }`
const report = async () =>
  (
    await ask<{ payoutReport: Report }>(regisseur, `query ($r: UUID!) { payoutReport(regieId: $r) { ${PARTS} } }`, {
      r: commune.regieId,
    })
  ).payoutReport
const paste = async (day: string, cents: number) => {
  const sheet = await sendSheet(regisseur, `${day};VIR STRIPE;${(cents / 100).toFixed(2).replace('.', ',')}`)
  const input = { regieId: commune.regieId, sheetId: sheet.id }
  return ask(
    regisseur,
    'mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) { __typename } }',
    { input },
  )
}
const match = (bankLineId: string | undefined, payoutId: string | undefined) =>
  ask(regisseur, 'mutation ($input: MatchPayoutInput!) { matchPayout(input: $input) { __typename } }', {
    input: { regieId: commune.regieId, bankLineId, payoutId },
  })

test('what Stripe sent, what the ledger says and what the bank shows agree to the cent', async () => {
  const payout = makePayout(account)
  await Promise.all([collect(), collect()])
  await paste('13/11/2026', payout.amount)
  expect(payout.amount).toBe(6000 - fees())
  expect(await ledger()).toEqual({ BANK: -payout.amount, FEES: -fees(), WALLET: 6000 })
  expect(await report()).toEqual({
    payouts: [{ id: expect.anything(), status: 'PAID', addsUp: true, bankLine: { amountCents: payout.amount } }],
    bankLines: [],
    anomalies: [],
  })
})

test('each difference is listed: another amount at Stripe, a payment that it keeps, a bank line that is short', async () => {
  const [less, kept] = charges()
  if (!less || !kept) throw new Error('three charges were made')
  Object.assign(less, { amount: 1900, net: 1900 - less.fee })
  kept.payout = 'po_elsewhere'
  const payout = makePayout(account)
  await collect()
  await paste('13/11/2026', payout.amount - 50)
  const { bankLines, payouts } = await report()
  await match(bankLines[0]?.id, payouts[0]?.id)
  clock.at('2026-11-20T09:00:00+01:00')
  const { anomalies } = await report()
  expect(anomalies.map((a) => [a.kind, a.oursCents, a.theirsCents]).sort()).toEqual([
    ['AMOUNT_DIFFERS', 2000, 1900],
    ['BANK_DIFFERS', payout.amount, payout.amount - 50],
    ['MISSING_PAYMENT', 2000, null],
  ])
})

test.each([true, false])(
  'a payout that the bank sends back (collected before: %s) is listed, and comes back with the next one',
  async (before) => {
    const first = makePayout(account)
    if (before) {
      await collect()
      await paste('13/11/2026', first.amount)
    }
    failPayout(account, first)
    await collect()
    await collect()
    expect(await ledger()).toEqual({ CARD_CLEARING: -first.amount, FEES: -fees(), WALLET: 6000 })
    const failed = await report()
    expect(failed.anomalies).toEqual([{ kind: 'PAYOUT_FAILED', oursCents: first.amount, theirsCents: 0 }])
    expect(failed).toMatchObject({ payouts: [{ status: 'FAILED', bankLine: null }] })
    expect(failed.bankLines).toHaveLength(before ? 1 : 0)
    clock.at('2026-11-16T09:00:00+01:00')
    const second = makePayout(account)
    await collect()
    expect(second.amount).toBe(first.amount)
    expect(await ledger()).toEqual({ BANK: -second.amount, FEES: -fees(), WALLET: 6000 })
    expect((await report()).payouts).toMatchObject([{ status: 'PAID', addsUp: true }, { status: 'FAILED' }])
  },
)
