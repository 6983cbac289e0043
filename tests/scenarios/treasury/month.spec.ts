import { beforeAll, expect, test } from '@jest/globals'
import { followDispute } from '../../../server/src/modules/payments/settling/dispute.command.js'
import { sandboxProvider } from '../../../server/src/modules/payments/sandbox/sandbox.gateway.js'
import { recordPayouts } from '../../../server/src/modules/reporting/record-payouts.command.js'
import { closePeriod, earnAt, journalOf, type Sheet, sheetOf } from '../../support/books.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { cesu, cheque, decide, doWithReason, receive, recover, remit, take, transferOf } from '../../support/desk.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { askRefund, IBAN, markPaid, paidByCard, refundOrder, returnTransfer } from '../../support/refunds.js'
import { town, useTown } from '../../support/town.js'
import { civilDay } from '../../../server/src/platform/day.js'
import { wholeCents } from '../../../server/src/platform/money.js'

useTown()

/** A November in which everything happens to the money of a régie: then its papers are laid side by side. */
const [FROM, TO] = ['2026-11-01', '2026-11-30'] as const
let commune: TestCommune
let keeper: Signed & { accountId: string }
let second: Signed & { accountId: string }
let sheet: Sheet

const at = (day: string) => clock.at(`2026-11-${day}T10:00:00+01:00`)
const toBank = async (family: TestFamily, amountCents: number) =>
  (await askRefund(family, { regieId: commune.regieId, amountCents, destination: 'IBAN', bankAccount: IBAN })).refund
    ?.id

beforeAll(async () => {
  at('09')
  commune = await given.aCommune()
  await given.anEveningCare(commune)
  keeper = await given.aStaffMember(commune, 'REGISSEUR')
  second = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const family = await given.aFamily({ in: commune })
  const spent = await given.aFamily({ in: commune })
  await cards(family)
  await desk(family)
  await chequeThatBounced(spent)
  await refunds(family)
  await meals(family)
  sheet = await sheetOf(keeper, commune.regieId, FROM, TO)
})

/** 50 € kept, 20 € contested and lost, 12 € contested still; a payout that arrived, another that came back. */
async function cards(family: TestFamily): Promise<void> {
  const [kept, lost, open] = [
    await paidByCard(family, commune.regieId, 5000),
    await paidByCard(family, commune.regieId, 2000),
    await paidByCard(family, commune.regieId, 1200),
  ]
  at('10')
  await contested(lost, 2000, 'LOST')
  await contested(open, 1200, 'OPEN')
  const { disputes } = await ask<{ disputes: { id: string; status: string }[] }>(
    keeper,
    'query ($id: UUID!) { disputes(communeId: $id) { id status } }',
    { id: commune.id },
  )
  await ask(
    keeper,
    `mutation ($id: UUID!) { decideDispute(disputeId: $id, takenFrom: WRITE_OFF, reason: "Famille introuvable") { __typename } }`,
    { id: disputes.find((d) => d.status === 'LOST')?.id },
  )
  at('12')
  const line = (paymentReference: string, amountCents: number) => ({
    paymentReference,
    refundReference: null,
    disputeId: null,
    amountCents: wholeCents(amountCents),
    feeCents: wholeCents(75),
  })
  const payout = (id: string, status: 'PAID' | 'FAILED', amountCents: number) => ({
    id,
    status,
    arrivalDay: civilDay('2026-11-12'),
    amountCents: wholeCents(amountCents - 75),
    transactions: [line(kept, amountCents)],
  })
  const of = { regieId: commune.regieId, provider: 'sandbox', today: civilDay('2026-11-12') }
  await recordPayouts(town().db, of, [payout('po_1', 'PAID', 3000), payout('po_2', 'PAID', 2000)], clock.now())
  await recordPayouts(town().db, of, [payout('po_2', 'FAILED', 2000)], clock.now())
}

async function contested(paymentId: string, amountCents: number, status: 'LOST' | 'OPEN'): Promise<void> {
  const { db, config } = town()
  const truth = {
    providerDisputeId: `dp_${paymentId}`,
    paymentReference: paymentId,
    status,
    amountCents: wholeCents(amountCents),
    currency: 'eur',
    mode: 'test' as const,
    reason: 'fraudulent',
    openedAt: clock.now(),
  }
  const provider = { ...sandboxProvider(db, config, commune.regieId), fetchDispute: () => Promise.resolve(truth) }
  await followDispute({ db, config, provider, regieId: commune.regieId }, truth.providerDisputeId, clock.now())
}

/** Kept: 30 € in cash, 40 € and 25 € of cheques (the second one bounces), 18 € and 9 € of transfers, 10 € of CESU. */
async function desk(family: TestFamily): Promise<void> {
  at('13')
  const of = (asked: Record<string, unknown>) => take(keeper, commune, family, asked)
  const cash = await of({ amountCents: 3000 })
  const wrong = await of({ amountCents: 1500 })
  await doWithReason('reverseDeskPayment', keeper, wrong.id)
  const cheques = [
    await of({ method: 'CHEQUE', ...cheque, amountCents: 4000 }),
    await of({ method: 'CHEQUE', ...cheque, amountCents: 2500 }),
  ]
  const transfer = await of({ ...transferOf(), amountCents: 1800 })
  await of({ ...transferOf('VIR 2'), amountCents: 900 })
  await of({ ...cesu, amountCents: 1000 })
  at('16')
  await remit(keeper, commune, 'CASH', [cash.id])
  await remit(
    keeper,
    commune,
    'CHEQUE',
    cheques.map(({ id }) => id),
  )
  await receive(keeper, commune, [transfer.id], '2026-11-14')
  at('20')
  await doWithReason('bounceCheque', keeper, cheques[1]?.id ?? '', 'Sans provision')
}

/** 3,80 € by cheque, eaten, bounced: 1 € recovered, 2,80 € given up. */
async function chequeThatBounced(family: TestFamily): Promise<void> {
  const { id } = await take(keeper, commune, family, { method: 'CHEQUE', ...cheque, amountCents: 380 })
  await remit(keeper, commune, 'CHEQUE', [id])
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }]
  await placeOrder(family, { lines, expectedTotalCents: 380 })
  at('23')
  await doWithReason('bounceCheque', keeper, id, 'Sans provision')
  await take(keeper, commune, family, { amountCents: 100 })
  await recover(keeper, id)
  const { decision } = await doWithReason('writeOffDebt', keeper, id, 'Famille insolvable')
  await decide(second, decision?.id ?? '')
}

/** 7 € to the card; by transfer 6 € paid, 4 € sent back by the bank, 3 € still to pay. */
async function refunds(family: TestFamily): Promise<void> {
  await askRefund(family, { regieId: commune.regieId, amountCents: 700, destination: 'CARD' })
  await town().runJobs()
  const [paid, back] = [await toBank(family, 600), await toBank(family, 400)]
  await markPaid(keeper, commune.id, [paid, back])
  await toBank(family, 300)
  at('24')
  await returnTransfer(keeper, back)
}

/** Two meals: one eaten in the month, one of December that the staff gives back. */
async function meals(family: TestFamily): Promise<void> {
  const line = (day: string) => ({ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [day] })
  await placeOrder(family, { lines: [line('2026-11-27')], expectedTotalCents: 380 })
  const { order } = await placeOrder(family, { lines: [line('2026-12-10')], expectedTotalCents: 380 })
  await refundOrder(keeper, { orderId: order?.id ?? '' })
  await earnAt('2026-11-27T20:00:00+01:00')
}

const period = () => ({ regieId: commune.regieId, from: FROM, to: TO })
const linesOf = (key: string) => sheet.sections.find((s) => s.key === key)?.lines ?? []
const amounts = (key: string) => Object.fromEntries(linesOf(key).map((l) => [l.label, l.amountCents]))
const total = (key: string) => sheet.sections.find((s) => s.key === key)?.totalCents

test('every promise holds, and the sheet owes what it holds', async () => {
  expect(await brokenPromises()).toEqual([])
  expect(sheet).toMatchObject({ differenceCents: 0, closed: false })
})

test('what came in is the receipts that were not cancelled, by method', async () => {
  expect(amounts('RECEIVED')).toEqual({
    'Carte bancaire': 8200,
    Espèces: 3100,
    Chèques: 6880,
    Virements: 2700,
    CESU: 1000,
  })
  const { rows } = await town().owner.query<{ cents: number }>(
    `select sum(r.amount_cents)::int as cents from receipt r left join desk_payment p on p.id = r.cause_id
     where r.regie_id = $1 and p.reversed_at is null`,
    [commune.regieId],
  )
  expect(total('RECEIVED')).toBe(rows[0]?.cents)
})

test('what went to the bank: slips, transfers, less the cheques that came back; payouts less their fees', () => {
  expect(amounts('DEPOSITED')).toEqual({
    Espèces: 3000,
    Chèques: 6880,
    Virements: 1800,
    CESU: 0,
    'Chèques rejetés par la banque': -2880,
  })
  // the provider keeps its fees on the payout that came back: 0,75 € of its cards
  expect(amounts('CARD_PAYOUTS')).toEqual({ 'Cartes reversées': 3075, 'Frais retenus': -150 })
})

test('what went back to families, and what is contested', () => {
  expect(amounts('REFUNDS')).toEqual({
    'Remboursements demandés': 2000,
    'Remboursements payés': 1700,
    'Remboursements revenus': 400,
    'Paiements contestés': 3200,
    'Contestations closes': 2000,
    'Gestes et abandons': 2000 + 280,
  })
})

test('what is held is the books, account by account', async () => {
  const books = await accountsOf(commune.regieId)
  const held = linesOf('HELD').map((l) => [l.kinds[0] ?? '', -l.amountCents] as const)
  expect(Object.fromEntries(held.filter(([, cents]) => cents !== 0))).toEqual(
    Object.fromEntries(held.map(([kind]) => [kind, books[kind] ?? 0]).filter(([, cents]) => cents !== 0)),
  )
  expect(books).toMatchObject({ CASH: -100, TRANSFERS: -900, CESU: -1000, DISPUTED: -1200, REFUND_DUE: 300 })
  expect(books['CHEQUES']).toBeUndefined()
  // 88 € of slips and transfers, 29,25 € of cards, 6 € paid to families
  expect(books['BANK']).toBe(-((total('DEPOSITED') ?? 0) + (total('CARD_PAYOUTS') ?? 0) - 600))
  expect(total('WALLETS')).toBe(books['WALLET'])
  expect(total('ADVANCES')).toBe(books['ADVANCE'])
  expect(total('REVENUE')).toBe((books['EARNED_FOOD'] ?? 0) + (books['EARNED_CARE'] ?? 0))
})

test('each line of the sheet is its entries of the journal, to the cent', async () => {
  const sections = ['RECEIVED', 'DEPOSITED', 'CARD_PAYOUTS', 'REFUNDS', 'WALLETS', 'ADVANCES', 'REVENUE']
  for (const { label, amountCents, kinds, causes, serviceId } of sections.flatMap(linesOf)) {
    if (label === 'Au début de la période') continue
    const found = await journalOf(keeper, { ...period(), kinds, causes, serviceId })
    expect({ label, cents: Math.abs(found.creditCents - found.debitCents) }).toEqual({
      label,
      cents: Math.abs(amountCents),
    })
  }
})

test('the balance agrees, and the month closes on the same entries and totals', async () => {
  const { trialBalance } = await ask<{
    trialBalance: { agrees: boolean; debitCents: number; lines: { kind: string; closingCents: number }[] }
  }>(
    keeper,
    `query ($regieId: UUID!, $from: Day!, $to: Day!) { trialBalance(regieId: $regieId, from: $from, to: $to) { agrees debitCents lines { kind closingCents } } }`,
    period(),
  )
  const journal = await journalOf(keeper, period())
  expect(trialBalance).toMatchObject({ agrees: true, debitCents: journal.debitCents })
  expect(
    Object.fromEntries(trialBalance.lines.filter((l) => l.closingCents !== 0).map((l) => [l.kind, l.closingCents])),
  ).toEqual(await accountsOf(commune.regieId))
  clock.at('2026-12-01T09:00:00+01:00')
  expect(await closePeriod(keeper, commune.regieId, TO)).toMatchObject({
    __typename: 'ClosedPeriod',
    entries: journal.totalCount,
    debitCents: journal.debitCents,
  })
  expect(await sheetOf(keeper, commune.regieId, FROM, TO)).toEqual({ ...sheet, closed: true })
  expect(await brokenPromises()).toEqual([])
})
