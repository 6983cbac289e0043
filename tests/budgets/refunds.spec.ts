import { beforeAll, expect, test } from '@jest/globals'
import { ask, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { given, type TestCommune } from '../support/given/index.js'
import { placeOrder } from '../support/operations.js'
import { askRefund, IBAN, markPaid, refundOrder } from '../support/refunds.js'
import { countStatements } from '../support/statements.js'
import { useTown } from '../support/town.js'

useTown()

let commune: TestCommune
let keeper: Signed
beforeAll(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  keeper = await given.aStaffMember(commune, 'REGISSEUR')
})

const DAYS = [
  '2026-12-07',
  '2026-12-08',
  '2026-12-10',
  '2026-12-11',
  '2026-12-14',
  '2026-12-15',
  '2026-12-17',
  '2026-12-18',
]
async function orderOf(days: number): Promise<string> {
  clock.at('2026-11-25T10:00:00+01:00')
  const family = await given.aFamily({ in: commune, creditCents: days * 380 })
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: DAYS.slice(0, days) }]
  return (await placeOrder(family, { lines, expectedTotalCents: days * 380 })).order?.id ?? ''
}

test('a refund costs the same number of statements for 1 meal and for 8', async () => {
  const [one, many] = [await orderOf(1), await orderOf(8)]
  const bankAccount = IBAN
  const small = await countStatements(() => refundOrder(keeper, { orderId: one, destination: 'IBAN', bankAccount }))
  const large = await countStatements(() => refundOrder(keeper, { orderId: many, destination: 'IBAN', bankAccount }))
  expect(large.result.refund?.amountCents).toBe(8 * 380)
  expect(large.statements).toEqual(small.statements)
  expect(small.statements.length).toBeLessThanOrEqual(28)
})

test('the queue and a batch of transfers cost the same for 2 refunds and for 12', async () => {
  const read = () =>
    ask<{ refunds: { edges: { node: { id: string } }[] } }>(
      keeper,
      `query ($id: UUID!) { refunds(communeId: $id, queue: TO_TRANSFER, first: 100) { totalCount edges { node { id sentence account { lastName } regie { name }
        askedByName approvedByName can { approve { allowed } } lines { amountCents booking { day } } } } } }`,
      { id: commune.id },
    )
  const wait = async (count: number) => {
    for (let i = 0; i < count; i++) {
      const family = await given.aFamily({ in: commune, creditCents: 500 })
      await askRefund(family, { regieId: commune.regieId, amountCents: 500, destination: 'IBAN', bankAccount: IBAN })
    }
  }
  const idsOf = ({ refunds }: Awaited<ReturnType<typeof read>>) => refunds.edges.map((e) => e.node.id)
  await markPaid(keeper, commune.id, idsOf(await read()))
  await wait(2)
  const small = await countStatements(read)
  const paidSmall = await countStatements(() => markPaid(keeper, commune.id, idsOf(small.result)))
  await wait(12)
  const large = await countStatements(read)
  const paidLarge = await countStatements(() => markPaid(keeper, commune.id, idsOf(large.result)))
  expect(idsOf(large.result)).toHaveLength(12)
  expect(large.statements).toEqual(small.statements)
  expect(paidLarge.statements).toEqual(paidSmall.statements)
  expect(small.statements.length).toBeLessThanOrEqual(8)
})
