import { expect, test } from '@jest/globals'
import { play, seedOf } from '../support/random/play.js'
import { useStripe } from '../support/stripe/index.js'
import { useTown } from '../support/town.js'

useStripe()
useTown()

test('a small town plays with money: after each of 520 steps the model and every promise agree to the cent', async () => {
  const { refused, met } = await play(seedOf(20261119), 520)
  expect(refused).toBeGreaterThan(50)
  expect(Object.keys(met).length).toBeGreaterThan(3)
})
