import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { draftOf, invoicesOf, issue, payInvoice } from '../../support/invoices.js'
import { accountsOf } from '../../support/ledger.js'
import { cancelBookings, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

const rules = {
  ...usualRules,
  absence: [{ when: { justified: true }, outcome: 'doNotCharge' as const, settlement: 'nextInvoice' as const }],
  attend_unreserved: [{ modifiers: [{ add: 200, label: 'non inscrit' }] }],
}
const DECEMBER = ['2026-12-01', '2026-12-03', '2026-12-08']
let commune: TestCommune
let regisseur: Signed
let canteen: Signed
beforeEach(async () => {
  clock.at('2026-11-27T10:00:00+01:00')
  commune = await given.aCommune({ rules, onInvoice: true })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  canteen = await given.aStaffMember(commune, 'CANTEEN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

async function booked(days = DECEMBER): Promise<TestFamily> {
  clock.at('2026-11-27T10:00:00+01:00')
  const family = await given.aFamily({ in: commune })
  await book(family, days)
  return family
}
const book = (family: TestFamily, days: string[]) =>
  placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days }],
    expectedTotalCents: 380 * days.length,
    payment: 'INVOICE',
  })
async function mark(family: TestFamily, day: string, status: string | null, hours: object = {}) {
  const now = clock.now()
  clock.at(`${day}T13:00:00+01:00`)
  await ask(
    canteen,
    `mutation ($s: UUID!, $day: Day!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: $day, marks: $marks) { __typename } }`,
    { s: commune.serviceId, day, marks: [{ beneficiaryId: family.children[0], status, ...hours }] },
  )
  clock.at(now.toISOString())
}
const january = () => clock.at('2027-01-04T10:00:00+01:00')
const sums = async (family: TestFamily) =>
  (await invoicesOf(family)).map(({ kind, number, totalCents, state }) => [kind, number, totalCents, state])

describe('the month of a régie', () => {
  test('is not issued when a meal changes between what was shown and what is written', async () => {
    const family = await booked()
    january()
    await town().owner.query(`
      create function a_meal_changes() returns trigger language plpgsql security definer as $body$
      begin update booking set refunded_cents = 100 where day = '2026-12-03' and account_id = '${family.accountId}'; return new; end $body$;
      create trigger a_meal_changes before insert on invoice_run for each row execute function a_meal_changes();`)
    expect(await issue(regisseur, commune.regieId, '2026-12')).toMatchObject({ reason: 'TOTAL_CHANGED' })
    expect(await invoicesOf(family)).toEqual([])
    await town().owner.query('drop trigger a_meal_changes on invoice_run')
    expect(await issue(regisseur, commune.regieId, '2026-12')).toMatchObject({ invoices: 1, totalCents: 1140 })
  })

  test('asks each family for what it took, missed or cancelled too late, and posts what is owed', async () => {
    const family = await booked()
    await mark(family, '2026-12-01', 'PRESENT')
    await mark(family, '2026-12-03', 'ABSENT')
    await mark(family, '2026-12-08', 'ABSENT_JUSTIFIED')
    clock.at('2026-12-10T12:00:00+01:00')
    await ask(
      canteen,
      'mutation ($s: UUID!, $b: UUID!) { recordUnbooked(serviceId: $s, day: "2026-12-10", beneficiaryId: $b) { __typename } }',
      { s: commune.serviceId, b: family.children[0] },
    )
    january()
    expect(await draftOf(regisseur, commune.regieId, '2026-12')).toMatchObject({
      ...{ invoices: 1, creditNotes: 0, totalCents: 1340, obstacle: null, unsettled: [], dueOn: '2027-02-03' },
      families: { edges: [{ node: { accountId: family.accountId, meals: 3, corrections: 0, totalCents: 1340 } }] },
    })
    expect(await issue(regisseur, commune.regieId, '2026-12', { evenIfUnsettled: false })).toEqual({
      ...{ __typename: 'InvoicesIssued', invoices: 1, creditNotes: 0, totalCents: 1340 },
    })
    const [invoice] = await invoicesOf(family)
    expect(invoice).toMatchObject({
      ...{ kind: 'INVOICE', number: 'FA-2027-00001', month: '2026-12', issuedOn: '2027-01-04', dueOn: '2027-02-03' },
      ...{ state: 'OPEN', totalCents: 1340, remainingCents: 1340 },
    })
    expect(invoice?.lines.map((l) => [l.nature, l.quantity, l.unitPriceCents, l.days])).toEqual([
      ['ABSENT', 1, 380, ['2026-12-03']],
      ['BOOKED', 1, 380, ['2026-12-01']],
      ['UNBOOKED', 1, 580, ['2026-12-10']],
    ])
    expect(await accountsOf(commune.regieId)).toMatchObject({ RECEIVABLE: -1340 })
  })

  test('is issued once it is over, once, in order, with a due date that leaves time to pay', async () => {
    const family = await booked()
    clock.at('2026-12-31T10:00:00+01:00')
    expect(await issue(regisseur, commune.regieId, '2026-12')).toMatchObject({ reason: 'MONTH_NOT_OVER' })
    january()
    expect(await issue(regisseur, commune.regieId, '2026-12', { dueOn: '2027-01-10' })).toMatchObject({
      reason: 'BAD_DUE_DATE',
    })
    expect(await issue(regisseur, commune.regieId, '2026-12', { expectedTotalCents: 1139 })).toMatchObject({
      reason: 'TOTAL_CHANGED',
    })
    expect(await invoicesOf(family)).toEqual([])
    expect(await issue(regisseur, commune.regieId, '2026-12')).toMatchObject({ invoices: 1 })
    expect(await issue(regisseur, commune.regieId, '2026-12')).toMatchObject({ reason: 'ALREADY_ISSUED' })
    expect(await issue(regisseur, commune.regieId, '2026-11')).toMatchObject({ reason: 'LATER_ISSUED' })
    const other = await given.aCommune({ rules, onInvoice: true })
    expect(await issue(await given.aStaffMember(other, 'REGISSEUR'), other.regieId, '2026-12')).toMatchObject({
      reason: 'NOTHING_TO_ISSUE',
    })
  })

  test('waits for the register, unless it is confirmed', async () => {
    await booked(['2026-12-01'])
    january()
    const { unsettled } = await draftOf(regisseur, commune.regieId, '2026-12')
    expect(unsettled).toEqual([{ day: '2026-12-01', kind: 'UNMARKED', children: 1 }])
    expect(await issue(regisseur, commune.regieId, '2026-12', { evenIfUnsettled: false })).toMatchObject({
      reason: 'TO_SETTLE',
    })
    expect(await issue(regisseur, commune.regieId, '2026-12')).toMatchObject({ invoices: 1 })
  })

  test('waits for the hours that make the price, of who came', async () => {
    const price = { each: 110, per: 60, of: 'minutes' }
    commune = await given.aCommune({ rules: usualRules, onInvoice: true, price })
    regisseur = await given.aStaffMember(commune, 'REGISSEUR')
    canteen = await given.aStaffMember(commune, 'CANTEEN')
    const family = await given.aFamily({ in: commune })
    const line = { serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-01'] }
    await placeOrder(family, { lines: [line], expectedTotalCents: 0, payment: 'INVOICE' })
    await mark(family, '2026-12-01', 'PRESENT')
    january()
    const draft = async () => (await draftOf(regisseur, commune.regieId, '2026-12')).unsettled
    expect(await draft()).toEqual([{ day: '2026-12-01', kind: 'NO_HOURS', children: 1 }])
    await mark(family, '2026-12-01', 'PRESENT', { arrivedAt: '16:30', leftAt: '18:00' })
    expect(await draft()).toEqual([])
    expect(await issue(regisseur, commune.regieId, '2026-12')).toMatchObject({ invoices: 1, totalCents: 220 })
    expect((await invoicesOf(family))[0]?.lines.map((l) => [l.nature, l.totalCents])).toEqual([['HOURS', 220]])
  })

  test('two who issue at once: one does, the other is told; numbers have no gap', async () => {
    const families = [await booked(), await booked(), await booked()]
    january()
    const answers = await Promise.all([1, 2, 3].map(() => issue(regisseur, commune.regieId, '2026-12')))
    expect(answers.filter((a) => a.__typename === 'InvoicesIssued')).toHaveLength(1)
    for (const { reason } of answers.filter((a) => a.reason)) expect(reason).toMatch(/ALREADY_ISSUED|TOTAL_CHANGED/)
    const numbers = await Promise.all(families.map((f) => invoicesOf(f)))
    expect(
      numbers
        .flat()
        .map((i) => i.number)
        .sort(),
    ).toEqual(['FA-2027-00001', 'FA-2027-00002', 'FA-2027-00003'])
  })

  test('a database that fails in the middle leaves nothing, and no hole in the numbers', async () => {
    const family = await booked()
    january()
    await town().owner.query(
      `create function refuse_lines() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$;
       create trigger refuse_lines before insert on invoice_booking for each statement execute function refuse_lines()`,
    )
    await expect(issue(regisseur, commune.regieId, '2026-12')).rejects.toThrow()
    await town().owner.query('drop trigger refuse_lines on invoice_booking; drop function refuse_lines()')
    expect(await invoicesOf(family)).toEqual([])
    expect(await issue(regisseur, commune.regieId, '2026-12')).toMatchObject({ invoices: 1 })
    expect(await sums(family)).toEqual([['INVOICE', 'FA-2027-00001', 1140, 'OPEN']])
  })
})

describe('what changes after the invoice', () => {
  test('a mark is a line of the next one; more than that is a credit note, set against what is owed', async () => {
    const family = await booked()
    for (const day of DECEMBER) await mark(family, day, 'PRESENT')
    await book(family, ['2027-01-05'])
    january()
    await issue(regisseur, commune.regieId, '2026-12')
    await mark(family, '2026-12-08', 'ABSENT_JUSTIFIED')
    clock.at('2027-02-01T10:00:00+01:00')
    expect(await issue(regisseur, commune.regieId, '2027-01')).toMatchObject({ invoices: 1, totalCents: 0 })
    await mark(family, '2026-12-03', 'ABSENT_JUSTIFIED')
    clock.at('2027-03-01T10:00:00+01:00')
    expect(await issue(regisseur, commune.regieId, '2027-02')).toMatchObject({ creditNotes: 1, totalCents: -380 })
    expect(await sums(family)).toEqual([
      ['CREDIT_NOTE', 'AV-2027-00001', 380, 'CREDITED'],
      ['INVOICE', 'FA-2027-00002', 0, 'PAID'],
      ['INVOICE', 'FA-2027-00001', 1140, 'OVERDUE'],
    ])
    expect((await invoicesOf(family)).map((i) => i.remainingCents)).toEqual([0, 0, 760])
    const [note] = await invoicesOf(family)
    expect(note?.lines).toMatchObject([
      { nature: 'CORRECTION', quantity: 1, unitPriceCents: -380, days: ['2026-12-03'] },
    ])
    expect(await accountsOf(commune.regieId)).toMatchObject({ RECEIVABLE: -760 })
  })

  test('a mark that is taken back asks again, on the next one', async () => {
    const family = await booked(['2026-12-08'])
    await mark(family, '2026-12-08', 'ABSENT_JUSTIFIED')
    january()
    expect(await issue(regisseur, commune.regieId, '2026-12')).toMatchObject({ reason: 'NOTHING_TO_ISSUE' })
    await mark(family, '2026-12-08', 'PRESENT')
    expect(await issue(regisseur, commune.regieId, '2026-12')).toMatchObject({ invoices: 1, totalCents: 380 })
  })

  test('an issued invoice is never changed, nor its lines: the database refuses', async () => {
    await booked()
    january()
    await issue(regisseur, commune.regieId, '2026-12')
    const { owner } = town()
    for (const change of [
      'update invoice set total_cents = 1',
      'update invoice set settled_cents = settled_cents - 1',
      'delete from invoice',
      'update invoice_line set quantity = 2',
      'delete from invoice_booking',
      'update invoice_series set last = last - 1',
    ])
      await expect(owner.query(change)).rejects.toThrow(/never changes|append-only|numbers go up/)
  })
})

describe('paying it', () => {
  async function invoiced() {
    const family = await booked()
    january()
    await issue(regisseur, commune.regieId, '2026-12')
    const [invoice] = await invoicesOf(family)
    return { family, id: invoice?.id ?? '' }
  }

  test('with the wallet, in parts, each once, never more than is left or than it holds', async () => {
    const { family, id } = await invoiced()
    expect(await payInvoice(family, id, 1140)).toMatchObject({ reason: 'INSUFFICIENT_FUNDS' })
    await given.credit(family.accountId, commune.regieId, 2000)
    const request = '6f0d1d5c-8e3f-4a39-9a57-0d9a4a2c6b11'
    const twice = await Promise.all([1, 2, 3].map(() => payInvoice(family, id, 500, request)))
    expect(twice.map((a) => a.invoice?.remainingCents)).toEqual([640, 640, 640])
    expect(await payInvoice(family, id, 400, request)).toMatchObject({ reason: 'REQUEST_ID_REUSED' })
    expect(await payInvoice(family, id, 641)).toMatchObject({ reason: 'TOO_MUCH' })
    expect(await payInvoice(family, id, 640)).toMatchObject({ invoice: { state: 'PAID', remainingCents: 0 } })
    expect(await payInvoice(family, id, 1)).toMatchObject({ reason: 'NOTHING_TO_PAY' })
    const accounts = await accountsOf(commune.regieId)
    expect([accounts.WALLET, accounts.RECEIVABLE]).toEqual([860, undefined])
  })

  test('at the desk: a cheque for part of it, with its receipt; cash that is too much stays on the wallet', async () => {
    const { family, id } = await invoiced()
    const take = (amountCents: number, more: object) =>
      ask<{ deskTopUp: { __typename: string } }>(
        regisseur,
        'mutation ($input: DeskTopUpInput!) { deskTopUp(input: $input) { __typename ... on DeskRefused { reason } } }',
        {
          input: {
            ...{ accountId: family.accountId, regieId: commune.regieId, amountCents, invoiceId: id },
            ...{ requestId: crypto.randomUUID(), ...more },
          },
        },
      )
    const cheque = { method: 'CHEQUE', chequeNumber: '0001', bank: 'Banque', drawer: 'Dupont' }
    expect(await take(1000, cheque)).toMatchObject({ deskTopUp: { __typename: 'DeskPayment' } })
    expect(await invoicesOf(family)).toMatchObject([{ state: 'OPEN', remainingCents: 140 }])
    await take(200, { method: 'CASH' })
    expect(await invoicesOf(family)).toMatchObject([{ state: 'PAID', remainingCents: 0 }])
    expect(await accountsOf(commune.regieId)).toMatchObject({ WALLET: 60, CHEQUES: -1000, CASH: -200 })
    const { rows } = await town().owner.query('select distinct label from receipt where account_id = $1', [
      family.accountId,
    ])
    expect(rows).toEqual([{ label: 'Paiement de la facture FA-2027-00001' }])
  })

  test('is overdue the day after its date, and a debt for the règlement until it is paid', async () => {
    const { family, id } = await invoiced()
    clock.at('2027-02-03T10:00:00+01:00')
    expect(await invoicesOf(family)).toMatchObject([{ state: 'OPEN' }])
    clock.at('2027-02-04T10:00:00+01:00')
    expect(await invoicesOf(regisseur, { regieId: commune.regieId, state: 'OVERDUE' })).toMatchObject([{ id }])
    const policy = { ...usualRules, book: [{ when: { debtCents: { above: 0 } }, outcome: 'refuse', because: 'Payez' }] }
    await town().owner.query(
      `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2026-09-01', now(), $2)`,
      [
        commune.serviceId,
        JSON.stringify({
          language: 1,
          name: 'Règlement',
          services: { service: { payment: { mode: 'invoice' }, actions: { ...policy, book: [...policy.book, {}] } } },
        }),
      ],
    )
    expect(await book(family, ['2027-02-09'])).toMatchObject({ reason: 'DAYS_UNAVAILABLE' })
    await given.credit(family.accountId, commune.regieId, 1140)
    await payInvoice(family, id, 1140)
    expect(await book(family, ['2027-02-09'])).toMatchObject({ __typename: 'OrderPlaced' })
  })
})

test('a meal cancelled in time is not invoiced, and a family is only shown its own', async () => {
  const family = await booked(['2026-12-08'])
  const other = await booked(['2026-12-08'])
  const { rows } = await town().owner.query<{ id: string }>('select id from booking where account_id = $1', [
    family.accountId,
  ])
  await cancelBookings(family, [rows[0]?.id ?? ''], 380)
  january()
  expect(await issue(regisseur, commune.regieId, '2026-12')).toMatchObject({ invoices: 1, totalCents: 380 })
  expect(await invoicesOf(family)).toEqual([])
  expect(await invoicesOf(other)).toMatchObject([{ totalCents: 380 }])
  await expect(payInvoice(family, (await invoicesOf(other))[0]?.id ?? '', 380)).rejects.toThrow()
  await expect(draftOf(family, commune.regieId, '2026-12')).rejects.toThrow()
})
