import { expect, jest, test } from '@jest/globals'
import { checkEveryNight } from '../../../server/src/checks.js'
import { given } from '../../support/given/index.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** What a night's check writes for whoever watches the logs. */
async function told(): Promise<string> {
  const lines: string[] = []
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  try {
    await checkEveryNight(town().db)
  } finally {
    spy.mockRestore()
  }
  return lines.join('')
}

test('every night the books are checked: nothing is said of what is right, and what is broken is named', async () => {
  const commune = await given.aCommune()
  const { bookingId } = await given.aBookedMeal(commune)
  expect(await told()).toBe('')
  await town().owner.query('update booking set price_cents = 381 where id = $1', [bookingId])
  expect(await told()).toMatch(/promises broken.*an order costs the sum of its lines/)
})
