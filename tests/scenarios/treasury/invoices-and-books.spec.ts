import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sendDueReminders } from '../../../server/src/modules/invoices/index.js'
import { sandboxProvider } from '../../../server/src/modules/payments/sandbox/sandbox.gateway.js'
import { followDispute } from '../../../server/src/modules/payments/settling/dispute.command.js'
import { wholeCents } from '../../../server/src/platform/money.js'
import { closePeriod } from '../../support/books.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { credit, invoicesOf, issue } from '../../support/invoices.js'
import { accountsOf } from '../../support/ledger.js'
import { checkPayment, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage } from '../../support/sandbox.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** An invoice beside what banks and books do: a card payment that is disputed, a month that is closed. */
const rules = { ...usualRules, dunning: [{ when: { overdueDays: { min: 10 } }, price: 500 }] }
let commune: TestCommune
let regisseur: Signed
let family: TestFamily
let id: string
beforeEach(async () => {
  clock.at('2026-11-27T10:00:00+01:00')
  commune = await given.aCommune({ rules, onInvoice: true })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  family = await given.aFamily({ in: commune })
  await placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-01'] }],
    ...{ expectedTotalCents: 380, payment: 'INVOICE' as const },
  })
  clock.at('2027-01-04T10:00:00+01:00')
  await issue(regisseur, commune.regieId, '2026-12', { dueOn: '2027-01-31' })
  id = (await invoicesOf(family))[0]?.id ?? ''
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

test('a card payment of an invoice that is disputed: the invoice stays paid and is not reminded of, the régie decides who bears it', async () => {
  const { topUp } = await ask<{ topUp: { payment: { id: string; url: string } } }>(
    family,
    'mutation ($input: TopUpInput!) { topUp(input: $input) { ... on TopUpStarted { payment { id url } } } }',
    { input: { regieId: commune.regieId, amountCents: 380, invoiceId: id, requestId: crypto.randomUUID() } },
  )
  const { id: paymentId, url } = topUp.payment
  await onCardPage(url, 'accept')
  await checkPayment(family, paymentId)
  expect(await invoicesOf(family)).toMatchObject([{ state: 'PAID' }])
  const { db, config } = town()
  const truth = {
    ...{ providerDisputeId: `dp_${paymentId}`, paymentReference: paymentId, status: 'LOST' as const },
    ...{
      amountCents: wholeCents(380),
      currency: 'eur',
      mode: 'test' as const,
      reason: 'fraudulent',
      openedAt: clock.now(),
    },
  }
  const provider = { ...sandboxProvider(db, config, commune.regieId), fetchDispute: () => Promise.resolve(truth) }
  await followDispute({ db, config, provider, regieId: commune.regieId }, truth.providerDisputeId, clock.now())
  clock.at('2027-02-20T09:20:00+01:00')
  await sendDueReminders(db, clock.now())
  expect(await invoicesOf(family)).toMatchObject([{ state: 'PAID' }])
  const { DISPUTED, RECEIVABLE } = await accountsOf(commune.regieId)
  expect([DISPUTED, RECEIVABLE]).toEqual([-380, undefined])
})

test('a month that is closed stays as it was: the credit note of one of its invoices is of the month that is open', async () => {
  clock.at('2027-02-02T10:00:00+01:00')
  const closed = await closePeriod(regisseur, commune.regieId, '2027-01-31')
  expect(closed).toMatchObject({ __typename: 'ClosedPeriod', lastDay: '2027-01-31' })
  const before = await town().owner.query(`select count(*)::int as n from ledger_transaction where day <= '2027-01-31'`)
  expect(await credit(regisseur, id)).toMatchObject({ invoice: { state: 'CANCELLED' } })
  const after = await town().owner.query(`select count(*)::int as n from ledger_transaction where day <= '2027-01-31'`)
  expect(after.rows).toEqual(before.rows)
  const { rows } = await town().owner.query<{ day: string }>(
    `select t.day::text as day from ledger_transaction t join invoice v on v.id = t.cause_id and t.cause = 'INVOICE' where v.corrects_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ day: '2027-02-02' }])
})

test('a credit note and the closing of the month at the same instant: both hold', async () => {
  clock.at('2027-02-02T10:00:00+01:00')
  const [closed, credited] = await Promise.all([
    closePeriod(regisseur, commune.regieId, '2027-01-31'),
    credit(regisseur, id),
  ])
  expect([closed.__typename, credited.invoice?.state]).toEqual(['ClosedPeriod', 'CANCELLED'])
  expect(await accountsOf(commune.regieId)).not.toHaveProperty('RECEIVABLE')
})
