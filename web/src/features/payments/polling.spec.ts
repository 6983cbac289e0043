import { expect, test } from '@jest/globals'
import { nextDelay } from './polling'

test('the page asks often at first, then less, and stops after two minutes', () => {
  const delays: number[] = []
  let waited = 0
  for (let delay = nextDelay(0); delay !== null; delay = nextDelay(waited)) {
    delays.push(delay)
    waited += delay
  }
  expect(waited).toBe(120_000)
  expect(delays.length).toBeLessThan(30)
  expect(delays[0]).toBe(2_000)
  expect(delays.at(-1)).toBe(5_000)
})
