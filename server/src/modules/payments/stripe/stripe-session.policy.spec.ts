import { describe, expect, test } from '@jest/globals'
import { sessionWindow } from './stripe-session.policy.js'

const asked = new Date('2026-11-25T12:00:00.400Z')
const at = (minutes: number) => sessionWindow(asked, new Date(asked.getTime() + minutes * 60_000))

describe('until when a Stripe page is asked for', () => {
  test('repeated within half an hour, it is the same request to the letter', () => {
    expect(at(0)).toEqual({ expiresAt: Date.parse('2026-11-25T13:01:01Z') / 1000, key: '0' })
    expect(at(29.9)).toEqual(at(0))
    expect(at(30)).toEqual({ expiresAt: Date.parse('2026-11-25T13:31:01Z') / 1000, key: '1' })
  })

  test('a clock that is a little behind changes nothing', () => expect(at(-2)).toEqual(at(0)))

  test('always between the 30 minutes that Stripe wants and a little over an hour', () => {
    for (let minutes = 0; minutes < 200; minutes += 0.7) {
      const left = at(minutes).expiresAt - (asked.getTime() / 1000 + minutes * 60)
      expect(left).toBeGreaterThan(30 * 60 + 59)
      expect(left).toBeLessThanOrEqual(61 * 60 + 1)
    }
  })
})
