import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sendDueReminders } from '../../server/src/modules/invoices/index.js'
import type { Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { usualRules } from '../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { credit, invoicesOf, issue, payInvoice } from '../support/invoices.js'
import { accountsOf } from '../support/ledger.js'
import { placeOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { town, useTown } from '../support/town.js'

useTown()

/** A credit note of the same instant as a payment, a reminder, another credit note or the month: one comes before the other, and the sums hold. */
const rules = { ...usualRules, dunning: [{ when: { overdueDays: { min: 10 } }, price: 500 }] }
let commune: TestCommune
let regisseur: Signed
let admin: Signed
let family: TestFamily
let id: string
beforeEach(async () => {
  clock.at('2026-11-27T10:00:00+01:00')
  commune = await given.aCommune({ rules, onInvoice: true })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  family = await given.aFamily({ in: commune })
  await placeOrder(family, {
    lines: [
      {
        ...{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '' },
        days: ['2026-12-01', '2026-12-03', '2026-12-08'],
      },
    ],
    ...{ expectedTotalCents: 1140, payment: 'INVOICE' as const },
  })
  clock.at('2027-01-04T10:00:00+01:00')
  await issue(regisseur, commune.regieId, '2026-12', { dueOn: '2027-01-31' })
  id = (await invoicesOf(family))[0]?.id ?? ''
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const owed = async () =>
  (await invoicesOf(family)).map(({ kind, totalCents, remainingCents }) => [kind, totalCents, remainingCents])

test('a payment: the family has paid less, or its money is back', async () => {
  await given.credit(family.accountId, commune.regieId, 1140)
  const [paid, credited] = await Promise.all([
    payInvoice(family, id, 1140),
    credit(regisseur, id, [], { expectedTotalCents: 1140, expectedToWalletCents: 0 }),
  ])
  const { WALLET, RECEIVABLE } = await accountsOf(commune.regieId)
  expect([WALLET, RECEIVABLE]).toEqual(paid.reason ? [1140, undefined] : [undefined, undefined])
  expect([paid.reason, credited.reason]).toEqual(paid.reason ? ['NOTHING_TO_PAY', undefined] : [undefined, 'CHANGED'])
})

test('two agents: one credits, the other is told that nothing is left', async () => {
  const answers = await Promise.all(
    [regisseur, admin, regisseur, admin].map((who) =>
      credit(who, id, [], { expectedTotalCents: 1140, expectedToWalletCents: 0 }),
    ),
  )
  expect(answers.filter((a) => a.__typename === 'InvoiceCredited')).toHaveLength(1)
  for (const { reason } of answers.filter((a) => a.reason)) expect(reason).toBe('NOTHING_LEFT')
  expect((await owed()).sort()).toEqual([
    ['CREDIT_NOTE', 1140, 0],
    ['INVOICE', 1140, 0],
  ])
})

test('a reminder: it left before, or it does not leave', async () => {
  clock.at('2027-02-11T09:20:00+01:00')
  const [credited] = await Promise.all([
    credit(regisseur, id),
    sendDueReminders(town().db, clock.now()),
    sendDueReminders(town().db, clock.now()),
  ])
  expect(credited).toMatchObject({ invoice: { state: 'CANCELLED' } })
  const { rows } = await town().owner.query<{ sent_at: Date }>(
    'select sent_at from invoice_reminder where invoice_id = $1',
    [id],
  )
  expect((await owed()).filter(([kind]) => kind === 'INVOICE')).toHaveLength(1 + rows.length)
})

test('the invoices of the next month: both are numbered, each is owed once', async () => {
  clock.at('2027-02-01T10:00:00+01:00')
  await placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2027-02-09'] }],
    ...{ expectedTotalCents: 380, payment: 'INVOICE' as const },
  })
  clock.at('2027-03-01T10:00:00+01:00')
  const [credited, issued] = await Promise.all([credit(regisseur, id), issue(admin, commune.regieId, '2027-02')])
  expect([credited.reason, issued.reason]).toEqual([undefined, undefined])
  expect((await owed()).sort()).toEqual([
    ['CREDIT_NOTE', 1140, 0],
    ['INVOICE', 1140, 0],
    ['INVOICE', 380, 380],
  ])
})
