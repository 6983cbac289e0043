import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, placeOrder, quote } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { useTown } from '../../support/town.js'

useTown()

/** « Les repas se paient avec le compte de la famille, approvisionné d'avance. » */
let commune: TestCommune
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-11-30T10:00:00+01:00')
  commune = await given.aCommune({ rules: usualRules, payment: { mode: 'wallet' } })
  family = await given.aFamily({ in: commune, creditCents: 500 })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const lines = (...days: string[]) => [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days }]
const order = (payment: 'WALLET' | 'CARD' | 'WALLET_THEN_CARD', ...days: string[]) =>
  placeOrder(family, { lines: lines(...days), expectedTotalCents: 380 * days.length, payment })
const balance = () => balanceOf(family, commune.regieId)

test('the wallet pays; the card is shown as no choice, with what to do', async () => {
  const [asked] = (await quote(family, lines('2026-12-08'))).regies
  expect(asked?.choices).toEqual([
    expect.objectContaining({ method: 'WALLET', allowed: true }),
    expect.objectContaining({ method: 'CARD', allowed: false }),
  ])
  expect(await order('WALLET', '2026-12-08')).toMatchObject({ order: { status: 'PAID', walletCents: 380 } })
  expect(await balance()).toBe(120)
})

test('an order that would ask the card for anything is refused, and nothing moves', async () => {
  for (const payment of ['CARD', 'WALLET_THEN_CARD'] as const)
    expect(await order(payment, '2026-12-08', '2026-12-10')).toMatchObject({
      __typename: 'OrderRefused',
      reason: 'CARD_NOT_OFFERED',
      message: expect.stringContaining('rechargez'),
    })
  expect(await order('WALLET', '2026-12-08', '2026-12-10')).toMatchObject({ reason: 'INSUFFICIENT_FUNDS' })
  expect(await balance()).toBe(500)
})
