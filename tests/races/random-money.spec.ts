import { expect, test } from '@jest/globals'
import { play } from '../support/random/play.js'
import { useStripe } from '../support/stripe/index.js'
import { useTown } from '../support/town.js'

useStripe()
useTown()

test('random', async () => {
  const t = performance.now()
  const played = await play(Number(process.env['MONEY_SEED'] ?? 1), Number(process.env['MONEY_STEPS'] ?? 150))
  process.stderr.write(JSON.stringify(played) + (performance.now() - t) + '\n')
  expect(played.refused).toBeGreaterThan(1)
}, 300_000)
