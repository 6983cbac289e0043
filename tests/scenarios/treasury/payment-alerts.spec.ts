import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { checkPayment, topUp } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage, sessionOf } from '../../support/sandbox.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Alert {
  paymentId: string
  sentence: string
  amountCents: number
  providerReference: string | null
  orderNumber: string | null
  account: { lastName: string }
}
const alertsOf = async (who: Signed, of = commune) =>
  (
    await ask<{ paymentAlerts: Alert[] }>(
      who,
      `query ($id: UUID!) { paymentAlerts(communeId: $id) { paymentId sentence amountCents createdAt providerReference orderId orderNumber account { lastName } } }`,
      { id: of.id },
    )
  ).paymentAlerts
const toCheck = async (who: Signed) =>
  (
    await ask<{ refundCounts: { toCheck: number } }>(
      who,
      'query ($id: UUID!) { refundCounts(communeId: $id) { toCheck } }',
      {
        id: commune.id,
      },
    )
  ).refundCounts.toCheck

/** A top-up paid at the provider, which then says something else of it. */
async function paidOtherwise(family: TestFamily, lie: string) {
  const { payment } = await topUp(family, commune.regieId, 2000)
  const url = payment?.url ?? ''
  const id = (await onCardPage(url, 'accept')).split('/').at(-1) ?? ''
  await town().owner.query(`update sandbox_session set ${lie} where id = $1`, [sessionOf(url)])
  await checkPayment(family, id)
  return { id, sessionId: sessionOf(url) }
}

test.each(['REGISSEUR', 'COMMUNE_ADMIN'] as const)(
  'a %s reads which payment is not what was asked, and what to do',
  async (role) => {
    const family = await given.aFamily({ in: commune })
    const keeper = await given.aStaffMember(commune, role)
    expect(await alertsOf(keeper)).toEqual([])
    const { id, sessionId } = await paidOtherwise(family, 'amount_cents = 1')
    expect(await alertsOf(keeper)).toMatchObject([
      {
        paymentId: id,
        amountCents: 2000,
        providerReference: sessionId,
        orderNumber: null,
        sentence: expect.stringMatching(
          /^Le montant encaissé n’est pas celui qui était demandé\. Rien n’a été crédité/,
        ),
      },
    ])
    expect(await toCheck(keeper)).toBe(1)
  },
)

test('the list keeps to the families of the commune, even within one régie', async () => {
  await paidOtherwise(await given.aFamily({ in: commune }), `currency = 'usd'`)
  const sharing = await given.aCommune({ regieId: commune.regieId })
  expect(await alertsOf(await given.aStaffMember(sharing, 'REGISSEUR'), sharing)).toEqual([])
})

test('a hundred at most, newest first, for the same statements', async () => {
  const family = await given.aFamily({ in: commune })
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  const { id } = await paidOtherwise(family, 'amount_cents = 1')
  const one = await countStatements(() => alertsOf(keeper))
  await town().owner.query(
    `with more as (insert into top_up (regie_id, account_id, amount_cents, request_id, asked_by, created_at)
       select regie_id, account_id, 100, gen_random_uuid(), account_id, '2026-11-20T08:00:00Z'::timestamptz + n * interval '1 minute' from payment, generate_series(1, 120) n where id = $1 returning *)
     insert into payment (regie_id, account_id, purpose, top_up_id, provider, mode, amount_cents, status, alert, created_at)
       select regie_id, account_id, 'TOP_UP', id, 'sandbox', 'test', amount_cents, 'PENDING', 'MODE', created_at from more`,
    [id],
  )
  const many = await countStatements(() => alertsOf(keeper))
  expect(many.result).toHaveLength(100)
  expect(many.result[0]?.paymentId).toBe(id)
  expect(many.statements).toEqual(one.statements)
})
