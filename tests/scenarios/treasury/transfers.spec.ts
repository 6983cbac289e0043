import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { doWithReason, receive, take, transferOf } from '../../support/desk.js'
import { closeAccountOf } from '../../support/closed-account.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { balanceOf } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { askRefund, IBAN, markPaid, paidByCard, refundNow, returnTransfer } from '../../support/refunds.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let family: TestFamily
let regisseur: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const ledger = () => accountsOf(commune.regieId)
const aTransfer = async (amountCents = 2000) =>
  (await take(regisseur, commune, family, { ...transferOf(), amountCents })).id
const postedOn = async (cause: string) =>
  (
    await town().owner.query<{ day: string }>(
      `select day from ledger_transaction where regie_id = $1 and cause = $2 order by day`,
      [commune.regieId, cause],
    )
  ).rows.map((r) => r.day)
const waiting = async () =>
  (
    await ask<{ undeposited: { id: string }[] }>(
      regisseur,
      'query ($id: UUID!) { undeposited(regieId: $id, method: TRANSFER) { id } }',
      { id: commune.regieId },
    )
  ).undeposited.map((p) => p.id)

describe('a transfer taken at the desk', () => {
  test('waits for the statement, then is at the bank, once, on the day of its line', async () => {
    const ids = [await aTransfer(), await aTransfer(3000)]
    clock.at('2026-11-27T10:00:00+01:00')
    expect((await waiting()).sort()).toEqual([...ids].sort())
    const done = await receive(regisseur, commune, ids, '2026-11-26')
    expect(done.payments).toMatchObject([
      { state: 'RECEIVED', receivedOn: '2026-11-26' },
      { state: 'RECEIVED', receivedOn: '2026-11-26' },
    ])
    expect(await ledger()).toEqual({ BANK: -5000, WALLET: 5000 })
    expect(await postedOn('TRANSFER_RECEIVED')).toEqual(['2026-11-26', '2026-11-26'])
    expect(await receive(regisseur, commune, ids, '2026-11-26')).toMatchObject({ __typename: 'TransfersReceived' })
    expect(await receive(regisseur, commune, ids, '2026-11-27')).toMatchObject({ reason: 'ALREADY_RECEIVED' })
    expect(await doWithReason('reverseDeskPayment', regisseur, ids[0] ?? '')).toMatchObject({
      reason: 'ALREADY_RECEIVED',
    })
    expect(await waiting()).toEqual([])
  })

  test('that the statement showed before it was keyed is posted on the day it was keyed, never before', async () => {
    await receive(regisseur, commune, [await aTransfer()], '2026-11-20')
    expect(await postedOn('TRANSFER_RECEIVED')).toEqual(['2026-11-25'])
  })

  test('of a closed period is posted on the first open day', async () => {
    const id = await aTransfer()
    await town().owner.query(`update regie set closed_until = '2026-11-30' where id = $1`, [commune.regieId])
    clock.at('2026-12-02T10:00:00+01:00')
    await receive(regisseur, commune, [id], '2026-11-26')
    expect(await postedOn('TRANSFER_RECEIVED')).toEqual(['2026-12-01'])
  })

  test.each<[string, string, string]>([
    ['tomorrow', '2026-11-26', 'DAY_NOT_COME'],
    ['last winter', '2026-02-01', 'RECEIVED_TOO_EARLY'],
  ])('is not on a statement of %s', async (_when, day, reason) => {
    expect(await receive(regisseur, commune, [await aTransfer()], day)).toMatchObject({ reason })
    expect(await ledger()).toEqual({ TRANSFERS: -2000, WALLET: 2000 })
  })

  test('all of them or none: one that was reversed, one that is cash, none at all', async () => {
    const [kept, gone] = [await aTransfer(), await aTransfer()]
    await doWithReason('reverseDeskPayment', regisseur, gone)
    expect(await receive(regisseur, commune, [kept, gone], '2026-11-25')).toMatchObject({ reason: 'ALREADY_REVERSED' })
    expect(await receive(regisseur, commune, [], '2026-11-25')).toMatchObject({ reason: 'NOTHING_TO_RECEIVE' })
    const cash = (await take(regisseur, commune, family)).id
    await expect(receive(regisseur, commune, [kept, cash], '2026-11-25')).rejects.toThrow()
    expect(await ledger()).toEqual({ CASH: -2000, TRANSFERS: -2000, WALLET: 4000 })
  })

  test('marked behind the application’s back is seen by the checks, and so is a posting without a mark', async () => {
    const id = await aTransfer()
    const { owner } = town()
    const change = async (sql: string) => {
      await owner.query('alter table desk_payment disable trigger marks_once')
      await owner.query(sql, [id])
      await owner.query('alter table desk_payment enable trigger marks_once')
    }
    const mark = `update desk_payment set received_on = '2026-11-25', received_at = now(), received_by = taken_by where id = $1`
    await change(mark)
    expect((await brokenPromises()).join()).toMatch(/BROKEN M7: a transfer is marked as received exactly when/)
    await change('update desk_payment set received_on = null, received_at = null, received_by = null where id = $1')
    await receive(regisseur, commune, [id], '2026-11-25')
    await change('update desk_payment set received_on = null, received_at = null, received_by = null where id = $1')
    expect((await brokenPromises()).join()).toMatch(/BROKEN M7: a transfer is marked as received exactly when/)
    await change(mark)
  })
})

describe('a refund by transfer that the bank sends back', () => {
  const transferred = async (amountCents = 700) => {
    await paidByCard(family, commune.regieId, 1000)
    const asked = { regieId: commune.regieId, amountCents, destination: 'IBAN' as const, bankAccount: IBAN }
    const { refund } = await askRefund(family, asked)
    await markPaid(regisseur, commune.id, [refund?.id])
    return refund?.id ?? ''
  }

  test('is on the wallet again, once, and the family is told', async () => {
    const id = await transferred()
    expect(await ledger()).toEqual({ BANK: 700, CARD_CLEARING: -1000, WALLET: 300 })
    const answers = await Promise.all(Array.from({ length: 5 }, () => returnTransfer(regisseur, id)))
    expect(answers.map((a) => a.reason ?? a.refund?.status).sort()).toEqual([
      'FAILED',
      ...Array<string>(4).fill('NOT_TRANSFERRED'),
    ])
    expect(await ledger()).toEqual({ CARD_CLEARING: -1000, WALLET: 1000 })
    expect(await refundNow(family, id)).toMatchObject({ status: 'FAILED', returnedCents: 700 })
    await town().runJobs()
    expect((await town().mailsTo(family.email)).map((m) => m.subject)).toContain('Votre remboursement n’a pas abouti')
    const { rows } = await town().owner.query(
      `select details from audit_event where action = 'TRANSFER_RETURNED' and subject_id = $1`,
      [id],
    )
    expect(rows).toEqual([{ details: { amountCents: 700 } }])
  })

  test('is not one that was never paid, nor a card’s, nor one of another régie', async () => {
    await paidByCard(family, commune.regieId, 1000)
    const asked = { regieId: commune.regieId, amountCents: 300 }
    const waits = await askRefund(family, { ...asked, destination: 'IBAN', bankAccount: IBAN })
    expect(await returnTransfer(regisseur, waits.refund?.id)).toMatchObject({ reason: 'NOT_TRANSFERRED' })
    const card = await askRefund(family, { ...asked, destination: 'CARD' })
    await town().runJobs()
    expect(await returnTransfer(regisseur, card.refund?.id)).toMatchObject({ reason: 'NOT_TRANSFERRED' })
    await markPaid(regisseur, commune.id, [waits.refund?.id])
    expect(await returnTransfer(regisseur, waits.refund?.id, '  ')).toMatchObject({ reason: 'REASON_REQUIRED' })
    const stranger = await given.aStaffMember(await given.aCommune(), 'REGISSEUR')
    await expect(returnTransfer(stranger, waits.refund?.id)).rejects.toThrow()
    const agent = await given.aStaffMember(commune)
    await expect(returnTransfer(agent, waits.refund?.id)).rejects.toThrow()
  })

  test('of a family that has left is on its wallet, where the desk can give it back', async () => {
    const id = await transferred(1000)
    await closeAccountOf(family.accountId)
    await town().owner.query('update account set closed_at = now(), leaving_at = now() where id = $1', [
      family.accountId,
    ])
    expect(await returnTransfer(regisseur, id)).toMatchObject({ refund: { status: 'FAILED' } })
    expect(await accountsOf(commune.regieId)).toEqual({ CARD_CLEARING: -1000, WALLET: 1000 })
  })

  test('is asked again on another account', async () => {
    await returnTransfer(regisseur, await transferred())
    const asked = { regieId: commune.regieId, amountCents: 1000, destination: 'IBAN' as const, bankAccount: IBAN }
    expect(await askRefund(family, asked)).toMatchObject({ refund: { status: 'APPROVED' } })
    expect(await balanceOf(family, commune.regieId)).toBe(0)
  })
})
