import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { deviceNow, followServer, now, today } from './clock'

const DEVICE = new Date('2026-11-08T10:00:00Z')
beforeEach(() => void jest.useFakeTimers({ now: DEVICE }))
afterEach(() => void jest.useRealTimers())

test('a device three weeks late shows the day of the server, and counts on from there', () => {
  followServer('2026-11-29T22:59:59.500Z')
  expect(now().toISOString()).toBe('2026-11-29T22:59:59.500Z')
  expect(today('Europe/Paris')).toBe('2026-11-29')
  jest.advanceTimersByTime(500)
  expect(today('Europe/Paris')).toBe('2026-11-30')
  expect(deviceNow().toISOString()).toBe('2026-11-08T10:00:00.500Z')
})

test('the day is the one of the commune, wherever the device is', () => {
  followServer('2026-12-31T22:30:00Z')
  expect([today('Europe/Paris'), today('Indian/Reunion'), today('America/Martinique')]).toEqual([
    '2026-12-31',
    '2027-01-01',
    '2026-12-31',
  ])
})

test('an answer that says no time, or not a time, changes nothing', () => {
  followServer('2026-12-01T08:00:00Z')
  followServer(null)
  followServer('yesterday')
  expect(now().toISOString()).toBe('2026-12-01T08:00:00.000Z')
})
