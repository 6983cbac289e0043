import { expect, test } from '@jest/globals'
import { ask, type Signed } from '../../support/client.js'
import { given } from '../../support/given/index.js'
import { placeOrder } from '../../support/operations.js'
import { clock } from '../../support/clock.js'
import { town, useTown } from '../../support/town.js'

useTown()

const walletOf = async (who: Signed) =>
  (
    await ask<{ family: { wallets: { id: string; balanceCents: number; regie: { id: string } }[] } }>(
      who,
      '{ family { wallets { id balanceCents regie { id } } } }',
    )
  ).family.wallets[0]

test('a wallet has an id of its own before its first use, and keeps it', async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const commune = await given.aCommune()
  const [family, other] = [await given.aFamily({ in: commune }), await given.aFamily({ in: commune })]
  const before = await walletOf(family)
  expect(before).toEqual({ id: expect.any(String), balanceCents: 0, regie: { id: commune.regieId } })
  expect(new Set([before?.id, (await walletOf(other))?.id, commune.regieId, family.accountId]).size).toBe(4)

  // a first order makes the wallet, even one that is not paid from it
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }]
  await placeOrder(family, { lines, expectedTotalCents: 380, payment: 'CARD' })
  expect((await town().owner.query('select id from wallet where account_id = $1', [family.accountId])).rows).toEqual([
    { id: before?.id },
  ])
  await given.credit(family.accountId, commune.regieId, 500)
  expect(await walletOf(family)).toEqual({ ...before, balanceCents: 500 })
})

test('nobody makes a wallet with another id by leaving it out', async () => {
  const [commune, family] = [await given.aCommune(), await given.aFamily()]
  await expect(
    town().owner.query('insert into wallet (account_id, regie_id) values ($1, $2)', [
      family.accountId,
      commune.regieId,
    ]),
  ).rejects.toMatchObject({ code: '23502' })
})
