import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask } from '../../support/client.js'
import { take } from '../../support/desk.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { topUp } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { useTown } from '../../support/town.js'

useTown()

/** « Recharge minimale de 20 € par enfant ». */
const because = 'La recharge minimale est de 20 € par enfant.'
let commune: TestCommune
beforeEach(async () => {
  clock.at('2026-11-27T10:00:00+01:00')
  commune = await given.aCommune({
    rules: { ...usualRules, topup: [{ requires: { amountPerChild: { min: 2000 } }, because }] },
    policy: { facts: { amountPerChild: { divide: ['amountCents', 'children'] } } },
  })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

test('a family of two children puts 40 € at least on its wallet, and reads it before', async () => {
  const family = await given.aFamily({ in: commune, children: 2 })
  const answer = await ask<{ family: { wallets: { leastTopUpCents: number }[] } }>(
    family,
    '{ family { wallets { leastTopUpCents atDesk: leastTopUpCents(atDesk: true) } } }',
  )
  expect(answer.family.wallets).toEqual([{ leastTopUpCents: 4000, atDesk: 4000 }])
  expect(await topUp(family, commune.regieId, 3999)).toEqual({
    __typename: 'TopUpRefused',
    reason: 'AGAINST_RULES',
    message: expect.stringContaining(because),
  })
  expect(await topUp(family, commune.regieId, 4000)).toMatchObject({ __typename: 'TopUpStarted' })
})

test('without such a rule the card asks its least, and the desk takes what it is given', async () => {
  const family = await given.aFamily({ in: await given.aCommune() })
  expect(await ask(family, '{ family { wallets { leastTopUpCents atDesk: leastTopUpCents(atDesk: true) } } }')).toEqual(
    { family: { wallets: [{ leastTopUpCents: 500, atDesk: 1 }] } },
  )
})

test('so does the desk, and each family has its own least', async () => {
  const [one, three] = [await given.aFamily({ in: commune }), await given.aFamily({ in: commune, children: 3 })]
  const agent = await given.aStaffMember(commune, 'AGENT')
  expect(await take(agent, commune, three, { amountCents: 2000 })).toMatchObject({
    reason: 'AGAINST_RULES',
    message: expect.stringContaining(because),
  })
  expect(await take(agent, commune, one, { amountCents: 2000 })).toMatchObject({ __typename: 'DeskPayment' })
})
