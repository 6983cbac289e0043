import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { hashPassword } from '../../../server/src/modules/accounts/index.js'
import { closeLeftAccounts } from '../../../server/src/modules/payments/leaving/close-settled.command.js'
import { settleRefund } from '../../../server/src/modules/payments/refunds/settle-refund.command.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { aFeeCommune, requestedBy, validate } from '../../support/enrol-fees.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { PASSWORD } from '../../support/given/person.js'
import { invoicesOf, payInvoice } from '../../support/invoices.js'
import { accountsOf } from '../../support/ledger.js'
import { placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { IBAN, markPaid, paidByCard, refundsWill } from '../../support/refunds.js'
import { town, useTown } from '../../support/town.js'
import { wholeCents } from '../../../server/src/platform/money.js'

useTown()

let commune: TestCommune
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  await town().owner.query('delete from throttle')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  await town().owner.query('update account set password_hash = $2 where id = $1', [
    family.accountId,
    await hashPassword(PASSWORD),
  ])
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Left {
  __typename: string
  closed?: boolean
  refunds?: { status: string; amountCents: number }[]
  reason?: string
}
const leave = async (expectedCents: number, to: object[] = [], password = PASSWORD) =>
  (
    await ask<{ closeAccount: Left }>(
      family,
      `mutation ($input: CloseAccountInput!) { closeAccount(input: $input) { __typename ... on AccountLeaving { closed refunds { status amountCents } } ... on LeavingRefused { reason message } } }`,
      { input: { password, expectedCents, destinations: to } },
    )
  ).closeAccount
const to = (destination: 'CARD' | 'IBAN', more: object = {}) => [
  {
    requestId: randomUUID(),
    regieId: commune.regieId,
    destination,
    ...(destination === 'IBAN' ? { bankAccount: IBAN } : {}),
    ...more,
  },
]
const quoteLeaving = async () =>
  (
    await ask<{
      quoteLeaving: {
        totalCents: number
        whyNot: string | null
        kept: { message: string }[]
        cancelled: object[]
        wallets: object[]
      }
    }>(
      family,
      `{ quoteLeaving { totalCents whyNot leavingAt cancelled { day } kept { booking { day } message } wallets { balanceCents creditCents totalCents cardCents } } }`,
    )
  ).quoteLeaving
const statusOf = async () =>
  (await town().owner.query<{ status: string }>('select status from account where id = $1', [family.accountId])).rows[0]
    ?.status
const signedIn = async (who: Signed) =>
  (await ask<{ viewer: object | null }>(who, '{ viewer { account { id } } }')).viewer !== null
const order = (days: string[]) =>
  placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days }],
    expectedTotalCents: days.length * 380,
  })
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename ... on SignInRefused { reason } } }`

describe('leaving', () => {
  test('nothing owed: closed at once, signed out everywhere, then unknown', async () => {
    expect(await leave(0)).toEqual({ __typename: 'AccountLeaving', closed: true, refunds: [] })
    expect(await statusOf()).toBe('CLOSED')
    expect(await signedIn(family)).toBe(false)
    const signIn = await ask<{ signIn: object }>(null, SIGN_IN, { email: family.email, password: PASSWORD })
    expect(signIn.signIn).toEqual({ __typename: 'SignInRefused', reason: 'WRONG_CREDENTIALS' })
    await town().runJobs()
    expect((await town().mailsTo(family.email))[0]?.subject).toBe('Votre compte est fermé')
    const { rows } = await town().owner.query(`select status from service_access where account_id = $1`, [
      family.accountId,
    ])
    expect(rows).toEqual([{ status: 'REVOKED' }])
  })

  test('what is booked is cancelled, what comes back is shown before, and the account closes once it is paid', async () => {
    await paidByCard(family, commune.regieId, 1000)
    await order(['2026-12-08', '2026-12-10'])
    expect(await quoteLeaving()).toMatchObject({
      totalCents: 1000,
      whyNot: null,
      cancelled: [{ day: '2026-12-08' }, { day: '2026-12-10' }],
      kept: [],
      wallets: [{ balanceCents: 240, creditCents: 760, totalCents: 1000, cardCents: 1000 }],
    })
    expect(await leave(1000, to('CARD'))).toMatchObject({
      closed: false,
      refunds: [{ status: 'APPROVED', amountCents: 1000 }],
    })
    expect(await statusOf()).toBe('ACTIVE')
    await town().runJobs()
    await closeLeftAccounts(town().db, clock.now())
    expect(await statusOf()).toBe('CLOSED')
    expect(await signedIn(family)).toBe(false)
    expect(await accountsOf(commune.regieId)).toEqual({})
  })

  test('a meal that can no longer be cancelled is still served: the account closes after it', async () => {
    await given.credit(family.accountId, commune.regieId, 380)
    await order(['2026-12-08'])
    clock.at('2026-12-07T20:00:00+01:00')
    expect(await quoteLeaving()).toMatchObject({
      totalCents: 0,
      kept: [{ booking: { day: '2026-12-08' } }],
      cancelled: [],
    })
    expect(await leave(0)).toMatchObject({ closed: false })
    clock.at('2026-12-09T08:00:00+01:00')
    await closeLeftAccounts(town().db, clock.now())
    expect(await statusOf()).toBe('CLOSED')
  })

  test('by transfer: open until the régisseur has paid', async () => {
    await given.credit(family.accountId, commune.regieId, 500)
    await leave(500, to('IBAN'))
    await closeLeftAccounts(town().db, clock.now())
    expect(await statusOf()).toBe('ACTIVE')
    const keeper = await given.aStaffMember(commune, 'REGISSEUR')
    const { rows } = await town().owner.query<{ id: string }>('select id from refund where account_id = $1', [
      family.accountId,
    ])
    await markPaid(keeper, commune.id, [rows[0]?.id])
    await closeLeftAccounts(town().db, clock.now())
    expect(await statusOf()).toBe('CLOSED')
  })

  test('the bank refuses the money: the account stays open, with its balance, to choose another way', async () => {
    const payment = await paidByCard(family, commune.regieId, 500)
    await refundsWill(payment, 'FAILED')
    await leave(500, to('CARD'))
    await town().runJobs()
    clock.at('2026-11-25T10:05:00+01:00')
    const { rows } = await town().owner.query<{ id: string }>('select id from refund_part where account_id = $1', [
      family.accountId,
    ])
    await settleRefund(
      town().db,
      rows[0]?.id ?? '',
      { status: 'FAILED', amountCents: wholeCents(500), providerRefundId: null },
      clock.now(),
    )
    await closeLeftAccounts(town().db, clock.now())
    expect(await statusOf()).toBe('ACTIVE')
    expect(await quoteLeaving()).toMatchObject({ totalCents: 500 })
    expect(await leave(500, to('IBAN'))).toMatchObject({ closed: false, refunds: [{ amountCents: 500 }] })
  })
})

describe('leaving is refused', () => {
  test('without the password, without saying where the money goes, or to a bank account that does not exist: nothing moves', async () => {
    await given.credit(family.accountId, commune.regieId, 760)
    await order(['2026-12-08'])
    expect(await leave(760, to('IBAN'), 'un autre mot de passe')).toMatchObject({ reason: 'WRONG_PASSWORD' })
    expect(await leave(760)).toMatchObject({ reason: 'DESTINATION_MISSING' })
    expect(await leave(380, to('IBAN'))).toMatchObject({ reason: 'AMOUNT_CHANGED' })
    expect(await leave(760, to('IBAN', { bankAccount: { ...IBAN, iban: 'FR00' } }))).toMatchObject({
      reason: 'BAD_IBAN',
    })
    expect(await accountsOf(commune.regieId)).toEqual({ ADVANCE: 380, CARD_CLEARING: -760, WALLET: 380 })
    expect(await quoteLeaving()).toMatchObject({ leavingAt: null, totalCents: 760 })
  })

  test('for a member of the staff, and while an order waits for its payment', async () => {
    await placeOrder(family, {
      lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }],
      expectedTotalCents: 380,
      payment: 'CARD',
    })
    expect(await leave(0)).toMatchObject({ reason: 'PENDING_ORDER' })
    await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
      family.accountId,
      commune.id,
    ])
    expect(await leave(0)).toMatchObject({ reason: 'STAFF_MEMBER' })
  })
})

describe('what an inscription cost', () => {
  const enrolled = async (validFrom: string, pays: boolean) => {
    commune = await aFeeCommune([{ outcome: 'charge', price: { cents: 700, label: 'dossier' } }])
    const [access = ''] = await requestedBy(family, commune)
    await validate(await given.aStaffMember(commune), access, { validFrom })
    if (!pays) return
    await given.credit(family.accountId, commune.regieId, 700)
    const [invoice] = await invoicesOf(family)
    await payInvoice(family, invoice?.id ?? '', 700)
  }

  test('comes back of what never began: said before, and paid out', async () => {
    await enrolled('2027-01-04', true)
    expect(await quoteLeaving()).toMatchObject({
      totalCents: 700,
      whyNot: null,
      wallets: [{ balanceCents: 0, creditCents: 700, totalCents: 700 }],
    })
    expect(await leave(700, to('IBAN'))).toMatchObject({ closed: false, refunds: [{ amountCents: 700 }] })
    expect((await invoicesOf(family)).map(({ kind }) => kind).sort()).toEqual(['CREDIT_NOTE', 'INVOICE'])
  })

  test('is owed no more of what never began: nothing is to be paid first', async () => {
    await enrolled('2027-01-04', false)
    expect(await quoteLeaving()).toMatchObject({ totalCents: 0, whyNot: null })
    expect(await leave(0)).toMatchObject({ closed: true })
  })

  test('stays owed of what has begun', async () => {
    await enrolled('2026-11-25', false)
    clock.at('2026-11-26T10:00:00+01:00')
    expect(await leave(0)).toMatchObject({ reason: 'INVOICE_TO_PAY' })
  })
})

test('a second click finds the same refund; staying after all keeps the account', async () => {
  await given.credit(family.accountId, commune.regieId, 500)
  const where = to('IBAN')
  await leave(500, where)
  expect(await leave(500, where)).toMatchObject({ __typename: 'AccountLeaving', refunds: [{ amountCents: 500 }] })
  await ask(family, 'mutation { cancelLeaving { ok } }')
  expect(await quoteLeaving()).toMatchObject({ leavingAt: null })
})

test('who comes back signs up with the same address', async () => {
  await leave(0)
  const { rows } = await town().owner.query(
    `insert into account (email, password_hash, first_name, last_name, status, terms_version, terms_accepted_at) values ($1, 'x', 'C', 'D', 'PENDING', '1', now())
     on conflict (email) where status <> 'CLOSED' do nothing returning id`,
    [family.email],
  )
  expect(rows).toHaveLength(1)
})
