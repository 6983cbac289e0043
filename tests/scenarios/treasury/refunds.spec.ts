import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { recheckRefunds } from '../../../server/src/modules/payments/refunds/send-refund.command.js'
import { settleRefund } from '../../../server/src/modules/payments/refunds/settle-refund.command.js'
import type { Signed } from '../../support/client.js'
import { ask } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { balanceOf } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import {
  approveRefund,
  askRefund,
  IBAN,
  markPaid,
  paidByCard,
  refundNow,
  refundOrder,
  refundsWill,
  refuseRefund,
} from '../../support/refunds.js'
import { town, useTown } from '../../support/town.js'
import { wholeCents } from '../../../server/src/platform/money.js'

useTown()

let commune: TestCommune
let family: TestFamily
let keeper: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  keeper = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const ledger = () => accountsOf(commune.regieId)
const balance = () => balanceOf(family, commune.regieId)
const toCard = (amountCents: number) =>
  askRefund(family, { regieId: commune.regieId, amountCents, destination: 'CARD' })
const toBank = (amountCents: number, bankAccount = IBAN) =>
  askRefund(family, { regieId: commune.regieId, amountCents, destination: 'IBAN', bankAccount })
const partOf = async (refundId: string | undefined) =>
  (
    await town().owner.query<{ id: string; provider_refund_id: string }>(
      'select * from refund_part where refund_id = $1',
      [refundId],
    )
  ).rows[0]

describe('a family takes its money out, to its cards', () => {
  test('newest first, each up to what it paid, and the wallet cannot spend it meanwhile', async () => {
    const old = await paidByCard(family, commune.regieId, 2000)
    clock.at('2026-11-25T11:00:00+01:00')
    const recent = await paidByCard(family, commune.regieId, 1000)
    const { refund } = await toCard(1500)
    expect(refund).toMatchObject({ status: 'APPROVED', amountCents: 1500 })
    expect(await balance()).toBe(1500)
    const { rows } = await town().owner.query(
      'select id, refunded_cents from payment where regie_id = $1 order by created_at',
      [commune.regieId],
    )
    expect(rows).toEqual([
      { id: old, refunded_cents: 500 },
      { id: recent, refunded_cents: 1000 },
    ])
    await town().runJobs()
    expect(await ledger()).toEqual({ CARD_CLEARING: -1500, WALLET: 1500 })
    expect(await toCard(1501)).toMatchObject({ reason: 'NOT_ENOUGH_ON_WALLET' })
    const subjects = (await town().mailsTo(family.email)).map((m) => m.subject)
    expect(subjects).toEqual(
      expect.arrayContaining(['Votre remboursement est en cours', 'Votre remboursement est fait']),
    )
  })

  test('no more than the cards have paid: what the staff gave back of a meal is for a transfer', async () => {
    const { family: other, orderId } = await given.aBookedMeal(commune)
    await town().owner.query(`update payment set alert = 'REFUNDED_OUTSIDE' where account_id = $1`, [other.accountId])
    await refundOrder(keeper, { orderId })
    const asked = { regieId: commune.regieId, amountCents: 380 }
    expect(await askRefund(other, { ...asked, destination: 'CARD' })).toMatchObject({ reason: 'NOT_ENOUGH_ON_CARDS' })
    expect(await askRefund(other, { ...asked, destination: 'IBAN', bankAccount: IBAN })).toMatchObject({
      refund: { status: 'APPROVED' },
    })
  })

  test('the bank refuses it: the money is on the wallet again, the family is told, and the card could take it again', async () => {
    const payment = await paidByCard(family, commune.regieId, 1000)
    await refundsWill(payment, 'FAILED')
    const { refund } = await toCard(1000)
    await town().runJobs()
    expect(await refundNow(family, refund?.id)).toMatchObject({ status: 'SENT' })
    clock.at('2026-11-25T10:02:00+01:00')
    await recheckRefunds(town().db, town().config, clock.now())
    expect(await refundNow(family, refund?.id)).toMatchObject({ status: 'FAILED', returnedCents: 1000 })
    expect(await ledger()).toEqual({ CARD_CLEARING: -1000, WALLET: 1000 })
    await town().runJobs()
    expect((await town().mailsTo(family.email)).map((m) => m.subject)).toContain('Votre remboursement n’a pas abouti')
  })

  test('paid, then sent back by the bank weeks later: on the wallet again', async () => {
    await paidByCard(family, commune.regieId, 1000)
    const { refund } = await toCard(400)
    await town().runJobs()
    const part = await partOf(refund?.id)
    const truth = {
      status: 'FAILED' as const,
      amountCents: wholeCents(400),
      providerRefundId: part?.provider_refund_id ?? '',
    }
    await Promise.all(Array.from({ length: 5 }, () => settleRefund(town().db, part?.id ?? '', truth, clock.now())))
    expect(await refundNow(family, refund?.id)).toMatchObject({ status: 'FAILED', returnedCents: 400 })
    expect(await ledger()).toEqual({ CARD_CLEARING: -1000, WALLET: 1000 })
  })

  test('killed between the provider’s yes and our note of it: the same refund is found, never a second one', async () => {
    const payment = await paidByCard(family, commune.regieId, 1000)
    const { refund } = await toCard(600)
    const part = await partOf(refund?.id)
    await town().owner.query(
      `insert into sandbox_refund (id, session_id, reference, amount_cents, created_at) select 'sbr_before', session_id, $2, 600, now() from payment where id = $1`,
      [payment, part?.id],
    )
    await town().runJobs()
    const { rows } = await town().owner.query('select provider_refund_id from refund_part where refund_id = $1', [
      refund?.id,
    ])
    expect(rows).toEqual([{ provider_refund_id: 'sbr_before' }])
    expect(await ledger()).toEqual({ CARD_CLEARING: -400, WALLET: 400 })
  })

  test('an amount that is not ours changes nothing and is marked for the staff', async () => {
    await paidByCard(family, commune.regieId, 1000)
    const { refund } = await toCard(600)
    const part = await partOf(refund?.id)
    await settleRefund(
      town().db,
      part?.id ?? '',
      { status: 'SUCCEEDED', amountCents: wholeCents(601), providerRefundId: 'x' },
      clock.now(),
    )
    expect(await refundNow(family, refund?.id)).toMatchObject({ status: 'APPROVED' })
    expect(await ledger()).toMatchObject({ REFUND_DUE: 600 })
  })
})

describe('by transfer', () => {
  test('the bank account is sealed, shown masked to the family, in full to who pays, and that is noted', async () => {
    await given.credit(family.accountId, commune.regieId, 1000)
    const { refund } = await toBank(700)
    const { rows } = await town().owner.query(
      `select iban_mask, encode(iban_encrypted, 'escape') as sealed from refund where id = $1`,
      [refund?.id],
    )
    expect(rows[0]).toMatchObject({ iban_mask: 'FR•• •••• 0189' })
    expect(JSON.stringify(rows[0])).not.toContain('30006000')
    const asked = await ask<{ transferOrders: object[] }>(
      keeper,
      'query ($id: UUID!) { transferOrders(communeId: $id) { refundId holder iban amountCents } }',
      { id: commune.id },
    )
    expect(asked.transferOrders).toEqual([
      { refundId: refund?.id, holder: 'Camille Dupont', iban: 'FR76 3000 6000 0112 3456 7890 189', amountCents: 700 },
    ])
    const audit = await town().owner.query(
      `select actor_id from audit_event where action = 'BANK_ACCOUNTS_READ' and subject_id = $1`,
      [commune.id],
    )
    expect(audit.rows).toEqual([{ actor_id: keeper.accountId }])
    expect(await markPaid(keeper, commune.id, [refund?.id])).toMatchObject({ refunds: [{ status: 'PAID' }] })
    expect(await ledger()).toEqual({ BANK: 700, CARD_CLEARING: -1000, WALLET: 300 })
  })

  test('a wrong IBAN, or no holder, says what to do and takes nothing', async () => {
    await given.credit(family.accountId, commune.regieId, 1000)
    expect(await toBank(700, { ...IBAN, iban: 'FR76 3000 6000 0112 3456 7890 188' })).toMatchObject({
      reason: 'BAD_IBAN',
    })
    expect(await toBank(700, { ...IBAN, holder: ' ' })).toMatchObject({ reason: 'HOLDER_REQUIRED' })
    expect(await balance()).toBe(1000)
  })

  test('refused by the régisseur: on the wallet again, with the reason', async () => {
    await given.credit(family.accountId, commune.regieId, 1000)
    const { refund } = await toBank(700)
    await refuseRefund(keeper, refund?.id, 'Titulaire inconnu.')
    expect(await balance()).toBe(1000)
    expect(await refundNow(family, refund?.id)).toMatchObject({
      status: 'REFUSED',
      sentence: 'Refusé par la mairie : Titulaire inconnu.',
    })
    await town().runJobs()
    const mail = (await town().mailsTo(family.email)).find((m) => m.subject.includes('refusée'))
    expect(mail?.text).toContain('Motif : Titulaire inconnu.')
  })

  test('a batch is paid whole or not at all', async () => {
    await given.credit(family.accountId, commune.regieId, 1000)
    const [one, two] = [await toBank(300), await toBank(200)]
    await refuseRefund(keeper, two.refund?.id)
    expect(await markPaid(keeper, commune.id, [one.refund?.id, two.refund?.id])).toMatchObject({
      reason: 'NOT_WAITING',
    })
    expect(await ledger()).toMatchObject({ REFUND_DUE: 300 })
  })
})

describe('above the limit', () => {
  test('the money has left the wallet, and waits for one member of the staff', async () => {
    await town().owner.query('update regie set second_person_cents = 500 where id = $1', [commune.regieId])
    await paidByCard(family, commune.regieId, 1000)
    const { refund } = await toCard(900)
    await town().runJobs()
    expect(await refundNow(family, refund?.id)).toMatchObject({ status: 'ASKED' })
    expect(await balance()).toBe(100)
    expect(await ledger()).toMatchObject({ REFUND_DUE: 900 })
    await approveRefund(keeper, refund?.id)
    await town().runJobs()
    expect(await ledger()).toEqual({ CARD_CLEARING: -100, WALLET: 100 })
    const { rows } = await town().owner.query(
      `select actor_id, approved_by from ledger_transaction where cause = 'REFUND_PAID' and regie_id = $1`,
      [commune.regieId],
    )
    expect(rows).toEqual([{ actor_id: family.accountId, approved_by: keeper.accountId }])
  })

  test('refused, it is on the wallet again', async () => {
    await town().owner.query('update regie set second_person_cents = 500 where id = $1', [commune.regieId])
    await paidByCard(family, commune.regieId, 1000)
    const { refund } = await toCard(900)
    await refuseRefund(keeper, refund?.id)
    await town().runJobs()
    expect(await balance()).toBe(1000)
    expect(await ledger()).toEqual({ CARD_CLEARING: -1000, WALLET: 1000 })
  })
})
